#pragma once

#include "base/result.h"
#include "feeds/arxiv_query_client.h"
#include "papers/paper.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace sheaf {

class HttpClient;

/// What arXiv's query API knows of the paper with that id (without version): its latest version. Asked at
/// arXiv's pace, together with all that is asked of it; the answer comes on the owner's thread, and not at
/// all once the owner is gone. ErrorKind::NotFound for a paper that arXiv has not. `http` must outlive the
/// question. https://info.arxiv.org/help/api/user-manual.html#search_query_and_id_list
QFuture<Result<Paper>> arxivPaper(HttpClient& http, const ArxivQueryOptions& options, const QString& id,
                                  QObject* owner);

/// The same of several papers in one question; those that arXiv has not are left out. ErrorKind::Usage where
/// it takes offence at one of the ids, and so answers none.
QFuture<Result<QList<Paper>>> arxivPapers(HttpClient& http, const ArxivQueryOptions& options,
                                          const QStringList& ids, QObject* owner);

} // namespace sheaf
