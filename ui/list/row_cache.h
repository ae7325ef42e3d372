#pragma once

#include "papers/paper_row.h"
#include "services/archive_service.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>

namespace sheaf {

/// The rows that the list has shown lately, read from the library a page at a time as they come into view.
/// Rows survive a new list of keys, so that papers in both are drawn at once.
class RowCache : public QObject {
    Q_OBJECT

  public:
    explicit RowCache(ArchiveService& archive, QObject* parent = nullptr);

    void setKeys(const QList<PaperKey>& keys);
    void append(const QList<PaperKey>& keys);
    const QList<PaperKey>& keys() const { return m_keys; }

    /// The row where it is at hand, else null; its page is then asked for, and `loaded` tells when it came.
    const PaperRow* row(int index);

    /// Where the paper stands among the keys; -1 where it does not.
    int indexOf(PaperKey paper) const;

    /// Whether the row was read and stands among the keys where it was last seen.
    bool isAtHand(PaperKey paper) const;

    /// These authors (as authorKey() gives their names) are told of in the rows, from now on and in those at
    /// hand.
    void setFollowed(const QSet<QString>& authors);

    /// Reads those of the papers again that are at hand.
    void refresh(const QList<PaperKey>& papers);

    /// Reads everything that was looked at under these keys again, and forgets the rest.
    void refreshAll();

    void remove(int index);

  signals:
    void loaded(int first, int last);
    /// A row that was at hand came back hidden, or no longer hidden.
    void hiddenChanged(sheaf::PaperKey paper);
    void failed(const sheaf::Error& error);

  private:
    struct Held {
        PaperRow row;
        int index = -1;  ///< where it stands among the keys; -1 until it was looked for there
        int request = 0; ///< the request that brought it: an older answer must not overwrite it
    };

    void requestWantedPages();
    void request(const QList<PaperKey>& papers, int page);
    void keep(const QList<PaperRow>& rows, int request);
    void forgetWhenMany();

    ArchiveService& m_archive;
    QList<PaperKey> m_keys;
    QHash<PaperKey, Held> m_held;
    QSet<int> m_asked;
    QList<int> m_wanted;
    QTimer m_requestSoon;
    QSet<QString> m_followed;
    int m_generation = 0;
    int m_requests = 0;
};

} // namespace sheaf
