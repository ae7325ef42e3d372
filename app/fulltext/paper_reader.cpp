#include "fulltext/paper_reader.h"

#include "fulltext/reading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReadingMs = 60'000; // of the clock; the process limits its own processor time
constexpr int lookAtCancelEveryMs = 100;

Error stopped() {
    return {
        ErrorKind::Cancelled, QCoreApplication::translate("FullText", "Reading the paper was stopped."), {}};
}

Error missing(const QString& program) {
    return {ErrorKind::Storage,
            QCoreApplication::translate("FullText",
                                        "Sheaf's reader of full texts, %1, is missing. Install Sheaf again.")
                .arg(program),
            {}};
}

} // namespace

PaperReader::PaperReader(QString program, QObject* parent) : QObject(parent), m_program(std::move(program)) {}

PaperReader::~PaperReader() {
    for (QProcess* process : findChildren<QProcess*>()) {
        disconnect(process, &QProcess::finished, this, nullptr); // a killed one is no answer
        process->kill();
        process->waitForFinished(1000);
        delete process; // ends its future while this object is still whole
    }
}

QString PaperReader::defaultProgram() {
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + u"/sheaf-text"_s;
    return QFileInfo::exists(beside) ? beside : folder + u"/../lib/sheaf/sheaf-text"_s;
}

template <class T>
QFuture<Result<T>> PaperReader::ask(const QStringList& arguments, const QByteArray& input,
                                    const CancelFlag& cancel) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](const Result<T>& result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    auto* process = new QProcess(this);
    connect(process, &QObject::destroyed, this, [answer] { answer(stopped()); });
    connect(process, &QProcess::finished, this, [process, answer] {
        answer(readAnswer<T>(process->readAllStandardOutput()));
        process->deleteLater();
    });
    connect(process, &QProcess::errorOccurred, this, [this, process, answer](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // it has ended or will: finished() tells
        answer(missing(m_program));
        process->deleteLater();
    });
    auto* watch = new QTimer(process);
    connect(watch, &QTimer::timeout, process, [process, answer, cancel, waited = 0]() mutable {
        waited += lookAtCancelEveryMs;
        if (cancel.raised())
            answer(stopped());
        if (cancel.raised() || waited >= longestReadingMs)
            process->kill();
    });
    watch->start(lookAtCancelEveryMs);
    process->start(m_program, arguments);
    process->write(input);
    process->closeWriteChannel();
    return promise->future();
}

QFuture<Result<FullText>> PaperReader::readHtml(const QByteArray& html, const QUrl& page,
                                                const CancelFlag& cancel) {
    return ask<FullText>({u"html"_s, page.toString(QUrl::FullyEncoded)}, html, cancel);
}

QFuture<Result<FullText>> PaperReader::readPdf(const QByteArray& pdf, const CancelFlag& cancel) {
    return ask<FullText>({u"pdf"_s}, pdf, cancel);
}

QFuture<Result<PaperImage>> PaperReader::readImage(const QByteArray& image, const CancelFlag& cancel) {
    return ask<PaperImage>({u"image"_s}, image, cancel);
}

} // namespace sheaf
