#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// Text as a YAML scalar in double quotes, on one line: no text reads as anything but itself ("no", "@x",
/// "a: b", line breaks).
QString yamlText(const QString& text);

/// Lines of a front matter that belong to one key, within the note's text.
struct FrontMatterBlock {
    QString key;
    qsizetype start = 0;
    qsizetype end = 0; ///< behind the last line of the value: comments and blank lines after it are not in it
};

/// The YAML between two lines of "---" at the top of a note, as far as top-level keys go: enough to change
/// some keys and leave every other line byte for byte.
struct FrontMatter {
    qsizetype end = 0;  ///< where a line can be appended: the start of the closing line
    qsizetype body = 0; ///< behind the closing line
    QList<FrontMatterBlock> blocks;

    const FrontMatterBlock* block(const QString& key) const;
};

/// None where the note has no front matter, or one that does not end.
std::optional<FrontMatter> frontMatterOf(const QString& note);

/// The string in a line of a list ("  - text"); none for any other line.
std::optional<QString> frontMatterItem(QStringView line);

/// The strings of a block that holds one string or a list of them, in any of YAML's short forms; none for
/// what goes deeper.
std::optional<QStringList> frontMatterTexts(const QString& note, const FrontMatterBlock& block);

} // namespace sheaf
