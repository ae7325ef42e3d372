#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace sheaf {

/// How a text of a template's data is to be escaped. Mustache hands the escaping function a text and nothing
/// else, so that a mark at its beginning says which kind it is.
enum class TemplateText { Plain, Title, Markdown, Address };

/// The text with its mark, UTF-8; noncharacters in it, of which marks are made, are taken out.
std::string marked(TemplateText kind, const QString& text);

/// What `{{x}}` writes of a marked text in a file of that suffix: escaped for Markdown ("md"), HTML ("html"),
/// TeX ("tex", "bib") or, in any other, as it is.
std::string escapedFor(const QString& suffix, const std::string& text);

/// Takes the marks away that `{{{x}}}` left.
QByteArray withoutMarks(QByteArray text);

} // namespace sheaf
