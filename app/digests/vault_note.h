#pragma once

#include "papers/day.h"

#include <QHash>

namespace sheaf {

/// A key of a note's front matter.
struct VaultProperty {
    QString name;
    QString yaml = {};      ///< what stands behind "name:", line breaks included; empty for no such key
    QStringList items = {}; ///< of a list to which the reader adds items: instead of `yaml`
    bool isShared = false;  ///< whether it is such a list
};

/// A part of a note that Sheaf keeps up to date, Markdown without blank lines around it.
struct VaultPart {
    QString name; ///< a word of small letters, which the part's marks bear
    QString text;
};

/// What Sheaf has to say in one note of a vault.
struct VaultNote {
    QString id; ///< as the front matter has it, unique in a vault
    QList<VaultProperty> properties;
    QList<VaultPart> parts; ///< the same names in the same order for every note of its kind
};

/// The note of a paper. `language` is that of the labels, as in DigestOptions.
VaultNote vaultPaperNote(const DayEntry& entry, const QString& language);

/// "day:2026-01-30"
QString vaultIndexId(QDate day);

/// The note that lists a day's papers with links to their notes. `links` gives, by paper id, the address of
/// each note as seen from this one; papers that are not in it are left out.
VaultNote vaultIndexNote(const Day& day, const QHash<QString, QString>& links, const QString& language);

} // namespace sheaf
