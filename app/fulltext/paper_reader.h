#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "papers/full_text.h"

#include <QFuture>
#include <QObject>
#include <QSize>
#include <QUrl>

#include <functional>

class QProcess;

namespace sheaf {

/// A picture fit to be kept: its bytes in a format that every viewer knows.
struct PaperImage {
    QByteArray bytes;
    QString format; ///< "png", "jpeg", "gif" or "webp"
    QSize size;     ///< in pixels
};

/// Reads what came from outside in a process of its own (`sheaf-text`) with limits on time and memory: a page
/// or a PDF made to crash, hang or fill its reader costs one paper its text, and nothing else. Lives on one
/// thread with an event loop; futures finish there. When it is destroyed its processes are killed, and their
/// futures end as ErrorKind::Cancelled.
class PaperReader : public QObject {
    Q_OBJECT

  public:
    /// `program` is the path of `sheaf-text`.
    explicit PaperReader(QString program, QObject* parent = nullptr);
    ~PaperReader() override;

    /// Beside this program, where a build puts it, or where an installation does.
    static QString defaultProgram();

    QFuture<Result<FullText>> readHtml(const QByteArray& html, const QUrl& page, const CancelFlag& cancel);
    QFuture<Result<FullText>> readPdf(const QByteArray& pdf, const CancelFlag& cancel);

    /// Pictures that are too large to show come scaled down.
    QFuture<Result<PaperImage>> readImage(const QByteArray& image, const CancelFlag& cancel);

  private:
    template <class T>
    QFuture<Result<T>> ask(const QStringList& arguments, const QByteArray& input, const CancelFlag& cancel);

    QString m_program;
};

} // namespace sheaf
