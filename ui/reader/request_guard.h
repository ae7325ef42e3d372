#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace sheaf {

/// Lets the page's own files and data: pass and nothing that would leave the machine or read from it.
class RequestGuard final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT

  public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo& request) override;
};

} // namespace sheaf
