#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QByteArray>
#include <QString>

namespace sheaf {

/// What a parser says of bytes that are not what it reads. `source` is the source's name for the reader
/// ("arXiv").
Error emptyAnswer(const QString& source);
Error webPageInstead(const QString& source, const QByteArray& bytes);
Error notAFeed(const QString& source, const QString& why);
Error brokenOff(const QString& source, int whole, const QString& why);

/// The same for an answer that did not come whole, and `cause` says why.
Error tornOff(const QString& source, int whole, const Error& cause);

/// arXiv's own refusal of a question (ErrorKind::Usage), in its words.
Error refusedQuestion(const QString& said, const QString& details);

/// The sentence for an entry of arXiv's list that has no id or no title. `place` counts from 1.
QString leftOut(int place, const Paper& paper);

/// Whether the bytes are a web page rather than a feed.
bool looksLikeHtml(const QByteArray& bytes);

} // namespace sheaf
