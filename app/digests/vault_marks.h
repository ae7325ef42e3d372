#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// A part between its two marks, each a line of its own in a note:
///     <!-- sheaf:begin summary 3f9a01cd -->
///     <!-- sheaf:end summary -->
/// The first bears the print of what Sheaf wrote between them, so that a reader's change is noticed.
struct MarkedPart {
    QString name;
    QString print;
    qsizetype begin = 0; ///< of the first mark's line
    qsizetype start = 0; ///< of the text: the line below it
    qsizetype end = 0;   ///< of the text: the second mark's line
};

/// Prints of what Sheaf wrote for each key of the front matter, an item of a shared list each, else one:
///     <!-- sheaf:properties title=91ac33e0 tags=01af99c2,77e0b1c4 -->
struct PropertyRecord {
    qsizetype start = 0;
    qsizetype end = 0; ///< without the line end
    QHash<QString, QStringList> prints;
};

struct VaultMarks {
    QList<MarkedPart> parts; ///< in the order of the note
    std::optional<PropertyRecord> record;

    const MarkedPart* part(const QString& name) const;
};

/// Where Sheaf's marks stand in a note. ErrorKind::Malformed, with the line, where one has no partner, stands
/// twice or inside another part, or is not as Sheaf writes it.
Result<VaultMarks> vaultMarks(const QString& note);

/// Whether anything in the text looks like a mark of Sheaf's.
bool hasVaultMarks(const QString& note);

/// Eight hexadecimal digits that tell texts apart; line ends and blanks at either end do not count.
QString printOf(const QString& text);

QString beginMark(const QString& name, const QString& text);
QString endMark(const QString& name);

/// Prints by key, in that order.
QString recordMark(const QList<std::pair<QString, QStringList>>& prints);

} // namespace sheaf
