#pragma once

#include "ui/list/row_cache.h"

#include <QAbstractListModel>

namespace sheaf {

/// The papers of one Selection as rows. The keys come first and give the list its length; rows follow in
/// pages as they are looked at. Answers to an earlier selection are dropped.
class PaperListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        RowRole = Qt::UserRole, ///< a PaperRow; invalid while it is being read
        KeyRole,                ///< a PaperKey
    };

    explicit PaperListModel(ArchiveService& archive, QObject* parent = nullptr);

    /// Asks for the papers of the selection; `shown` or `rejected` tells how it went.
    void show(const Selection& selection);

    /// Asks for the same selection again, for papers that came, went or changed places.
    void reload();

    /// Papers may suit the reader's taste otherwise than before: reads the marks anew and, where the list is
    /// ordered by it, puts the papers shown into their new order.
    void followTaste();

    /// Whether papers go by their translated titles, where they have one; the tool tip then holds their own.
    void setTranslated(bool translated);

    const Selection& selection() const { return m_selection; }
    const QList<PaperKey>& keys() const { return m_rows.keys(); }
    int indexOf(PaperKey paper) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  signals:
    void shown();
    void rejected(const sheaf::Error& error);

  private:
    void ask();
    void sortAnew();
    void followHidden(PaperKey paper);
    void leaveOutHidden();
    void leaveOut(PaperKey paper);
    void take(const QList<PaperKey>& keys);
    bool holdsAll(const QList<PaperKey>& papers) const;
    void followChange(const QList<PaperKey>& papers);

    ArchiveService& m_archive;
    Selection m_selection;
    mutable RowCache m_rows; ///< reading a row that is not at hand asks for it
    QTimer m_reloadSoon;
    bool m_translated = false;
    bool m_asking = false;
    QList<PaperKey> m_flipped; ///< papers hidden or shown again that the selection may hold no more
    int m_serial = 0;
};

} // namespace sheaf

Q_DECLARE_METATYPE(sheaf::PaperRow)
