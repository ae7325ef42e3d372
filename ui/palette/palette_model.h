#pragma once

#include "ui/palette/fuzzy_match.h"
#include "ui/palette/palette_entry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace sheaf {

/// The entries that fit what was typed, best first. With nothing typed: what was used lately, then all in
/// the order given.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        DetailRole = Qt::UserRole,
        KeysRole,
        PlacesRole, ///< of the letters that fit, a QList<int>
        IdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces all. `recent` are ids, the newest first.
    void setEntries(const QList<PaletteEntry>& entries, const QStringList& recent);
    /// Answers that come later; those there already by their id are replaced.
    void add(const QList<PaletteEntry>& entries);
    void setTyped(const QString& typed);

    /// What was found elsewhere for what is typed, in its own order: before or behind what fits.
    void setFound(const QList<PaletteEntry>& first, const QList<PaletteEntry>& last);

    const PaletteEntry& entry(int row) const { return m_shown.at(row).entry; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    struct Known {
        PaletteEntry entry;
        FuzzyText text;
        FuzzyText other;
    };
    struct Shown {
        PaletteEntry entry;
        QList<int> places;
        int score = 0;
    };

    void put(const PaletteEntry& entry);
    void refresh();
    QList<Shown> fitting() const;
    QList<Shown> usual() const;

    QList<Known> m_known;
    QHash<QString, qsizetype> m_places; ///< in m_known, by id
    QStringList m_recent;
    QList<PaletteEntry> m_first;
    QList<PaletteEntry> m_last;
    QString m_typed;
    QList<Shown> m_shown;
};

} // namespace sheaf
