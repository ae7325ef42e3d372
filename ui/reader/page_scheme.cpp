#include "ui/reader/page_scheme.h"

#include <QFile>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// Only what stands here is served, whatever else the program's resources hold.
QByteArray typeOf(const QString& path) {
    if (path == "/page.html"_L1)
        return "text/html";
    if (path == "/page.css"_L1 || path == "/katex.css"_L1)
        return "text/css";
    if (path.startsWith("/fonts/"_L1) && path.endsWith(".woff2"_L1))
        return "font/woff2";
    return {};
}

} // namespace

void registerPageScheme() {
    QWebEngineUrlScheme scheme("sheaf");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl readerPageUrl() { return QUrl(u"sheaf://reader/page.html"_s); }

void PageScheme::requestStarted(QWebEngineUrlRequestJob* job) {
    const QUrl url = job->requestUrl();
    const QByteArray type = typeOf(url.path());
    auto* file = new QFile(u":/sheaf/reader"_s + url.path(), job);
    if (url.host() != "reader"_L1 || job->requestMethod() != "GET" || type.isEmpty() ||
        !file->open(QIODevice::ReadOnly))
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    else
        job->reply(type, file);
}

} // namespace sheaf
