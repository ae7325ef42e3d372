#include "fulltext/full_text_client.h"

#include "base/after.h"
#include "base/ready.h"
#include "net/http_client.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPageBytes = 40 << 20;
constexpr qint64 mostPdfBytes = 80 << 20;
constexpr qint64 mostFigureBytes = 5 << 20;

QString say(const char* text) { return QCoreApplication::translate("FullText", text); }

QString noPage() { return say(QT_TRANSLATE_NOOP("FullText", "arXiv has no web page of this paper's text.")); }

QString noPdf() { return say(QT_TRANSLATE_NOOP("FullText", "arXiv has no PDF of this paper.")); }

/// The server answered and will answer the same tomorrow.
bool isFinal(const Error& error) {
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Malformed;
}

QString both(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QUrl below(QUrl url, const QString& name) {
    url.setPath(url.path() + u'/' + name);
    return url;
}

bool isPdf(const QByteArray& body) { return body.left(1024).contains("%PDF-"); }

} // namespace

FullTextClient::FullTextClient(HttpClient& http, PaperReader& reader, FullTextOptions options,
                               QObject* parent)
    : QObject(parent), m_http(http), m_reader(reader), m_options(std::move(options)) {}

QFuture<Result<HttpReply>> FullTextClient::get(const QUrl& url, qint64 maximumBytes,
                                               const CancelFlag& cancel) {
    HttpRequest request;
    request.url = url;
    request.pacingGroup = u"arxiv"_s;
    request.minimumIntervalMs = m_options.intervalMs;
    request.timeoutMs = m_options.timeoutMs;
    request.retries = m_options.retries;
    request.maximumBytes = maximumBytes;
    request.cancel = cancel;
    return m_http.get(request);
}

QFuture<Result<FoundText>> FullTextClient::fetch(const QString& id, int version, const CancelFlag& cancel) {
    const QString name = version > 0 ? id + u'v' + QString::number(version) : id;
    return after(
        get(below(m_options.htmlUrl, name), mostPageBytes, cancel), this,
        [this, name, cancel](const Result<HttpReply>& reply) { return readPage(reply, name, cancel); });
}

QFuture<Result<FoundText>> FullTextClient::readPage(const Result<HttpReply>& reply, const QString& name,
                                                    const CancelFlag& cancel) {
    if (!reply && !isFinal(reply.error()))
        return ready<FoundText>(reply.error());
    if (!reply)
        return fetchPdf(name, noPage(), cancel);
    return after(m_reader.readHtml(reply->body, reply->finalUrl, cancel), this,
                 [this, name, cancel](const Result<FullText>& text) {
                     if (text)
                         return ready<FoundText>(FoundText{*text, {}});
                     return isFinal(text.error()) ? fetchPdf(name, text.error().sentence, cancel)
                                                  : ready<FoundText>(text.error());
                 });
}

QFuture<Result<FoundText>> FullTextClient::fetchPdf(const QString& name, const QString& remark,
                                                    const CancelFlag& cancel) {
    return after(
        get(below(m_options.pdfUrl, name), mostPdfBytes, cancel), this,
        [this, remark, cancel](const Result<HttpReply>& reply) { return readPdf(reply, remark, cancel); });
}

QFuture<Result<FoundText>> FullTextClient::readPdf(const Result<HttpReply>& reply, const QString& remark,
                                                   const CancelFlag& cancel) {
    if (!reply && !isFinal(reply.error()))
        return ready<FoundText>(reply.error());
    if (!reply || !isPdf(reply->body))
        return ready<FoundText>(FoundText{{}, both(remark, noPdf())});
    return after(m_reader.readPdf(reply->body, cancel), this, [remark](const Result<FullText>& text) {
        if (text)
            return Result<FoundText>(FoundText{*text, remark});
        return isFinal(text.error()) ? Result<FoundText>(FoundText{{}, both(remark, text.error().sentence)})
                                     : text.error();
    });
}

QFuture<Result<Figure>> FullTextClient::fetchFigure(const QUrl& url, const CancelFlag& cancel) {
    return after(get(url, mostFigureBytes, cancel), this,
                 [this, url, cancel](const Result<HttpReply>& reply) {
                     if (!reply)
                         return ready<Figure>(reply.error());
                     return after(m_reader.readImage(reply->body, cancel), this,
                                  [url](const Result<PaperImage>& image) {
                                      return image ? Result<Figure>(Figure{.bytes = image->bytes,
                                                                           .format = image->format,
                                                                           .size = image->size,
                                                                           .url = url.toString()})
                                                   : image.error();
                                  });
                 });
}

} // namespace sheaf
