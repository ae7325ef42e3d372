#include "ui/reader/reader_page.h"

#include "ui/reader/page_scheme.h"

#include <QFile>
#include <QLoggingCategory>
#include <QWebEngineScript>

namespace sheaf {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(readerLog, "sheaf.reader", QtWarningMsg)

namespace {

QString resource(const QString& path) {
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ReaderPage::ReaderPage(QWebEngineProfile* profile, QObject* parent) : QWebEnginePage(profile, parent) {
    connect(this, &QWebEnginePage::loadFinished, this, &ReaderPage::loaded);
    connect(this, &QWebEnginePage::linkHovered, this,
            [this](const QString& address) { m_hovered = QUrl(address); });
}

void ReaderPage::runScript(const QString& script, const Answer& answer) {
    runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
}

void ReaderPage::open() {
    m_open = false;
    m_opening = true;
    load(readerPageUrl());
}

// A link or a form that the page refused to follow comes here as a failed load too; the page stands all the
// same. The scripts are run rather than injected, because the engine injects nothing into the process that
// follows a dead one.
void ReaderPage::loaded(bool ok) {
    if (!ok || m_open)
        return;
    m_open = true;
    runScript(resource(u":/sheaf/katex/katex.js"_s));
    runScript(resource(u":/sheaf/reader/reader.js"_s));
    emit opened();
}

// Frames, objects and meta refreshes ask here too, and only here.
bool ReaderPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) {
    if (m_opening && isMainFrame && url == readerPageUrl()) {
        m_opening = false;
        return true;
    }
    if (type == NavigationTypeLinkClicked && isMainFrame)
        tell(url);
    return false;
}

// A middle click asks for a new tab: the link goes where any other goes.
QWebEnginePage* ReaderPage::createWindow(WebWindowType type) {
    if (type == WebBrowserTab || type == WebBrowserBackgroundTab)
        tell(m_hovered);
    return nullptr;
}

void ReaderPage::tell(const QUrl& url) {
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1)
        emit linkClicked(url);
    else if (scheme == "sheaf"_L1 && url.host() == readerPageUrl().host())
        // The engine takes "sheaf:retry" for a place beside the page.
        emit linkClicked(QUrl(u"sheaf:"_s + url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).mid(1)));
}

void ReaderPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int line,
                                          const QString& source) {
    qCDebug(readerLog) << source << line << message;
}

} // namespace sheaf
