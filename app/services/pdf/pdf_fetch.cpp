#include "services/pdf/pdf_fetch.h"

#include "base/when_ready.h"
#include "net/http_client.h"
#include "net/retry.h"
#include "papers/arxiv_id.h"
#include "services/pdf/pdf_body.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 200 << 20;
constexpr int mostAttempts = 3;
constexpr int firstPauseMs = 500;
constexpr qint64 freshSeconds = 24 * 3600; // of a PDF whose versions are not counted

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfFetch)
};

/// What a server calls a body, so that its rest can be asked for (RFC 9110, 13.1.5): no weak tag.
QByteArray tagOf(const HttpReply& reply) {
    const QByteArray tag = reply.header("ETag");
    return tag.startsWith('"') ? tag : reply.header("Last-Modified");
}

bool mayPass(ErrorKind kind) {
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::Server;
}

QByteArray httpDate(const QDateTime& utc) {
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

Error stopped() { return {ErrorKind::Cancelled, Words::tr("Fetching the PDF was stopped."), {}}; }

} // namespace

PdfFetch::PdfFetch(HttpClient& http, PdfCache cache, const Clock& clock, const CancelFlag& cancel,
                   QObject* parent)
    : QObject(parent), m_http(http), m_cache(std::move(cache)), m_clock(clock), m_cancel(cancel) {
    m_promise.start();
}

PdfFetch::~PdfFetch() {
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(stopped());
    m_promise.finish();
}

void PdfFetch::start(const Paper& paper, const QString& address, int intervalMs, PdfFrom from) {
    if (address.isEmpty())
        return finish(Error{ErrorKind::NotFound, Words::tr("No PDF is known of this paper."), {}});
    m_name = {paper.id, ArxivId::parse(paper.id) ? paper.version : 0};
    m_url = QUrl(address);
    m_intervalMs = intervalMs;
    const auto stock = QtConcurrent::run([cache = m_cache, name = m_name, from] {
        return from == PdfFrom::Server ? Stock() : Stock{cache.find(name), cache.part(name)};
    });
    whenReady(stock, this, [this](const Stock& found) { look(found); });
}

void PdfFetch::look(const Stock& stock) {
    m_kept = stock.kept;
    m_part = stock.part.value_or(PdfPart());
    const bool isFresh =
        m_kept && (m_name.version > 0 || m_kept->fetched.secsTo(m_clock.now()) < freshSeconds);
    if (isFresh)
        finish(m_kept->path);
    else
        ask();
}

HttpRequest PdfFetch::request() {
    HttpRequest request;
    request.url = m_url;
    request.pacingGroup = ArxivId::parse(m_name.paper) ? u"arxiv"_s : QString();
    request.minimumIntervalMs = m_intervalMs;
    request.timeoutMs = 60'000;
    request.retries = 0; // a retry here goes on where the last one stopped
    request.maximumBytes = mostBytes;
    request.keepPartial = true;
    request.cancel = m_cancel;
    request.alsoAccept = {304, 416};
    if (!m_part.body.isEmpty())
        request.headers = {{"Range", "bytes=" + QByteArray::number(m_part.body.size()) + '-'},
                           {"If-Range", m_part.tag}};
    else if (m_kept)
        request.headers = {{"If-Modified-Since", httpDate(m_kept->fetched)}};
    request.progress = [self = QPointer(this), had = m_part.body.size()](qint64 received, qint64 total) {
        if (self)
            emit self->progressed(had + received, total > 0 ? had + total : 0);
    };
    return request;
}

void PdfFetch::ask() {
    ++m_attempts;
    whenReady(m_http.get(request()), this, [this](const Result<HttpReply>& reply) { take(reply); });
}

void PdfFetch::take(const Result<HttpReply>& reply) {
    if (!reply)
        return goOn(reply.error());
    if (reply->status == 304 && m_kept) {
        m_cache.confirm(m_name);
        return finish(m_kept->path);
    }
    if (reply->status >= 300) { // there is no such rest: all of it again
        m_part = {};
        return goOn(
            {ErrorKind::Server, Words::tr("The PDF could not be fetched from %1.").arg(m_url.host()), {}});
    }
    if (reply->cutOff)
        return takePart(*reply);
    const QByteArray pdf = continues(*reply) ? m_part.body + reply->body : reply->body;
    const Outcome judged = judgePdf(pdf, reply->finalUrl);
    m_part = {};
    judged ? keep(pdf) : refuse(judged.error());
}

/// Whether the reply is the rest that was asked for: a server may send all of it instead.
bool PdfFetch::continues(const HttpReply& reply) const {
    const QByteArray range = "bytes " + QByteArray::number(m_part.body.size()) + '-';
    return reply.status == 206 && reply.header("Content-Range").startsWith(range);
}

void PdfFetch::takePart(const HttpReply& reply) {
    m_part = {tagOf(reply), continues(reply) ? m_part.body + reply.body : reply.body};
    if (m_part.tag.isEmpty())
        m_part.body.clear();
    const auto kept = QtConcurrent::run([cache = m_cache, name = m_name, part = m_part] {
        cache.keepPart(name, part);
        return true;
    });
    whenReady(kept, this, [this, error = *reply.cutOff](bool) { goOn(error); });
}

void PdfFetch::goOn(const Error& error) {
    if (m_cancel.raised())
        return finish(stopped());
    if (mayPass(error.kind) && m_attempts < mostAttempts)
        QTimer::singleShot(backoffMs(m_attempts, firstPauseMs), this, &PdfFetch::ask);
    else if (m_kept)
        finish(m_kept->path); // an older one is better than none
    else if (error.kind == ErrorKind::NotFound)
        finish(Error{ErrorKind::NotFound,
                     Words::tr("%1 has no PDF of this paper, or not yet.").arg(m_url.host()), error.details});
    else
        finish(error);
}

void PdfFetch::keep(const QByteArray& pdf) {
    const auto kept =
        QtConcurrent::run([cache = m_cache, name = m_name, pdf] { return cache.keep(name, pdf); });
    whenReady(kept, this, [this](const Result<QString>& path) { finish(path); });
}

/// What came may have been put together wrongly: the next one begins anew.
void PdfFetch::refuse(const Error& error) {
    const auto dropped = QtConcurrent::run([cache = m_cache, name = m_name] {
        cache.keepPart(name, {});
        return true;
    });
    whenReady(dropped, this, [this, error](bool) { finish(error); });
}

void PdfFetch::finish(const Result<QString>& result) {
    m_promise.addResult(result);
    m_promise.finish();
    emit ended();
}

} // namespace sheaf
