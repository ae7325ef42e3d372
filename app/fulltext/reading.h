#pragma once

#include "base/result.h"
#include "fulltext/paper_reader.h"

namespace sheaf {

/// What PaperReader and its process say to each other: the answer to a question, as bytes.
QByteArray answerOf(const Result<FullText>& text);
QByteArray answerOf(const Result<PaperImage>& image);

/// Bytes that are no answer (the process died) give an error.
template <class T>
Result<T> readAnswer(const QByteArray& answer);

/// What came to an end without an answer.
Error readerFailed(const QString& details);

} // namespace sheaf
