#pragma once

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace sheaf {

/// The private scheme. Must be registered before the first profile is made.
void registerPageScheme();

/// The address of the one page there is.
QUrl readerPageUrl();

/// Serves the page, its style sheets and its fonts from the resources, and nothing else.
class PageScheme final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT

  public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void requestStarted(QWebEngineUrlRequestJob* job) override;
};

} // namespace sheaf
