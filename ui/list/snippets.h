#pragma once

#include "services/archive_service.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace sheaf {

/// Where the papers in sight have what was searched for, read from the library as they are looked at.
class Snippets : public QObject {
    Q_OBJECT

  public:
    explicit Snippets(ArchiveService& archive, QObject* parent = nullptr);

    /// For this selection from now on. `needed`: its search looks for words.
    void begin(const Selection& selection, bool needed);

    /// Null where the paper has none or it is still being read; `came` tells of those.
    const Snippet* of(PaperKey paper);

  signals:
    void came();

  private:
    void request();

    ArchiveService& m_archive;
    Selection m_selection;
    QHash<PaperKey, Snippet> m_snippets;
    QSet<PaperKey> m_asked;
    QList<PaperKey> m_wanted;
    QTimer m_requestSoon;
    bool m_needed = false;
    int m_serial = 0;
};

} // namespace sheaf
