#pragma once

#include "ui/detail/page_matter.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace sheaf {

/// How dates, times and numbers are written.
struct PageOptions {
    QLocale locale = QLocale();
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// The page of one paper, as an HTML fragment for ReaderView. Everything a feed, a paper, a model or the
/// reader wrote stays text (Markdown where it is Markdown); links are http and https only, and the program's
/// own: "sheaf:retry", "sheaf:summarise", "sheaf:redo", "sheaf:wrong" and "sheaf:unwrong" (the reader's
/// verdict on the summary), "sheaf:ground/3" (show or hide what the summary's fourth sentence rests on),
/// "sheaf:similar" and "sheaf:similar/2601.01739" (see similar_html.h), "sheaf:note", and those of
/// authors_html.h, tags_html.h and summary_choice_html.h.
/// Pictures are data: addresses. What is missing is left out; nothing stands in for it. Pure; any
/// thread. May take milliseconds.
QString paperPageHtml(const PageMatter& matter, const PageOptions& options = {});

/// A page of one sentence and, where `action` is given, one link to do something about it. Plain text, both.
QString messagePageHtml(const QString& sentence, const QString& action = {}, const QString& actionUrl = {});

} // namespace sheaf
