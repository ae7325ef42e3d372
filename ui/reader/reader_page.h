#pragma once

#include <QWebEnginePage>

#include <functional>

namespace sheaf {

/// The one page. It loads once; every other way to leave it is refused, and a click on a link is told
/// instead.
class ReaderPage final : public QWebEnginePage {
    Q_OBJECT

  public:
    ReaderPage(QWebEngineProfile* profile, QObject* parent);

    /// Loads the page, also again after its process died; `opened()` follows.
    void open();
    bool isOpen() const { return m_open; }

    /// Runs a script in the reader's own world: scripts of that world run although the page's own are
    /// switched off.
    using Answer = std::function<void(const QVariant&)>;
    void runScript(const QString& script, const Answer& answer = {});

  signals:
    void opened();
    void linkClicked(const QUrl& url);

  protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

  private:
    void loaded(bool ok);
    void tell(const QUrl& url);

    bool m_opening = false;
    bool m_open = false;
    QUrl m_hovered;
};

} // namespace sheaf
