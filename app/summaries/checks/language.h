#pragma once

#include <QString>

namespace sheaf {

/// The code (ISO 639-1: "en", "zh", "vi") of the language that a Markdown text is written in; empty where it
/// cannot be told, as in a few words or in a list of names. Told by script, by letters that few languages
/// have and by function words, so that formulas, code, names and English terms in Chinese text count for
/// little. Knows ar, bg, bn, cs, da, de, el, en, es, fa, fi, fr, he, hi, hu, id, it, ja, ko, nl, no, pl, pt,
/// ro, ru, sr, sv, th, tr, uk, ur, vi and zh.
QString languageOf(const QString& text);

/// Whether a text is surely in another language than the one asked for ("zh", "pt-BR"). Languages that are
/// close to each other (Norwegian's two, Malay and Indonesian) count as one, and so do Chinese's two scripts.
bool isInAnotherLanguage(const QString& text, const QString& asked);

} // namespace sheaf
