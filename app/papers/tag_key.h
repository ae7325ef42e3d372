#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// What a tag is compared by: two tags with one key are one tag in the library's vocabulary, whatever their
/// case, diacritics, hyphens, blanks, plural and American or British spelling ("Vision-Language Models" and
/// "vision language model"), and so are well-known abbreviations and their long forms ("LLMs", "large
/// language models (LLM)"). Empty for a tag without any visible character. Not for showing.
QString tagKey(const QString& tag);

/// The beginning of a key, for a tag of which only the beginning is known.
QString tagKeyStart(const QString& start);

/// The keys of the well-known abbreviations that begin so, which their keys do not show: "vl" -> the key of
/// "VLM", which is that of its long form.
QStringList abbreviatedTagKeys(const QString& start);

} // namespace sheaf
