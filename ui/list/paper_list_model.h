#pragma once

#include "ui/list/key_pages.h"
#include "ui/list/row_cache.h"
#include "ui/list/row_groups.h"
#include "ui/list/row_texts.h"
#include "ui/list/snippets.h"

#include <QAbstractListModel>

namespace sheaf {

/// The papers of one Selection as rows. Their keys give the list its length: the first come at once, the
/// others behind them (see KeyPages). Rows follow in pages as they are looked at, and nothing is read of
/// those that are not. Answers to an earlier selection are dropped.
class PaperListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        RowRole = Qt::UserRole, ///< a PaperRow; invalid while it is being read
        KeyRole,                ///< a PaperKey
        SnippetRole,            ///< a Snippet, where the search's words stand in what a row does not show
    };

    explicit PaperListModel(ArchiveService& archive, QObject* parent = nullptr);

    /// Asks for the papers of the selection; `shown` or `rejected` tells how it went.
    void show(const Selection& selection);

    /// Asks for the same selection again, for papers that came, went or changed places. Looks at the first
    /// ten thousand papers; what came behind them stays.
    void reload();

    /// Brings all of the papers, in growing pages; `shown` after each.
    void goToEnd() { m_pages.goToEnd(); }
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Papers may suit the reader's taste otherwise than before: reads the marks anew and, where the list is
    /// ordered by it and `mayMove`, puts the papers shown into their new order.
    void followTaste(bool mayMove);

    /// Whether papers go by their translated titles, where they have one; the tool tip then holds their own.
    void setTranslated(bool translated);

    /// These authors (as authorKey() gives their names) are marked in the rows.
    void setFollowed(const QSet<QString>& authors) { m_rows.setFollowed(authors); }

    const Selection& selection() const { return m_pages.selection(); }
    const QList<PaperKey>& keys() const { return m_rows.keys(); }
    ListExtent extent() const;
    /// Whether papers stand behind those that came, which goToEnd() brings.
    bool knowsMore() const { return m_pages.hasMore(); }
    /// Whether more papers come without being asked for.
    bool isComing() const { return knowsMore() && rowCount() < KeyPages::comfortable; }
    /// Where the paper stands; -1 where it does not. Looks through the whole list where it has to.
    int indexOf(PaperKey paper) const { return m_rows.indexOf(paper); }
    /// What the list's search looks for in texts.
    const QueryMatches& matches() const { return m_matches; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Rows can be dragged: without saying so a pressed mouse would select more of them.
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  signals:
    /// The groups of its rows as they will be after the change that is under way; `open` where more papers of
    /// the last one may come.
    void grouped(const sheaf::RowGroups& groups, sheaf::Grouping grouping, bool open);
    void shown();
    void rejected(const sheaf::Error& error);

  private:
    bool goesByTaste() const;
    void sortAnew();
    void begin(const FoundPapers& found);
    void beginAgain(const FoundPapers& found, bool whole);
    void append(const FoundPapers& found);
    void followHidden(PaperKey paper);
    void leaveOutHidden();
    void leaveOut(PaperKey paper);
    void take(const QList<PaperKey>& keys, const RowGroups& groups);
    void tellGroups();
    bool holdsAll(const QList<PaperKey>& papers) const;
    void followChange(const QList<PaperKey>& papers);

    ArchiveService& m_archive;
    KeyPages m_pages;
    Selection m_taken;       ///< whose papers the rows are
    mutable RowCache m_rows; ///< reading a row that is not at hand asks for it
    mutable Snippets m_snippets;
    RowGroups m_groups;
    QueryMatches m_matches;
    QTimer m_reloadSoon;
    bool m_translated = false;
    QList<PaperKey> m_flipped; ///< papers hidden or shown again that the selection may hold no more
    int m_serial = 0;          ///< of the selection
};

} // namespace sheaf

Q_DECLARE_METATYPE(sheaf::PaperRow)
Q_DECLARE_METATYPE(sheaf::Snippet)
