#include "ui/reader/reader_profile.h"

#include "ui/reader/page_scheme.h"
#include "ui/reader/request_guard.h"

#include <QWebEngineSettings>

namespace sheaf {

namespace {

void switchOff(QWebEngineSettings& settings) {
    using Attribute = QWebEngineSettings::WebAttribute;
    for (const auto attribute :
         {Attribute::JavascriptEnabled, Attribute::JavascriptCanOpenWindows,
          Attribute::JavascriptCanAccessClipboard, Attribute::JavascriptCanPaste,
          Attribute::LocalStorageEnabled, Attribute::PluginsEnabled, Attribute::PdfViewerEnabled,
          Attribute::WebGLEnabled, Attribute::FullScreenSupportEnabled, Attribute::ScreenCaptureEnabled,
          Attribute::LocalContentCanAccessFileUrls, Attribute::LocalContentCanAccessRemoteUrls,
          Attribute::AllowRunningInsecureContent, Attribute::AllowGeolocationOnInsecureOrigins,
          Attribute::DnsPrefetchEnabled, Attribute::AutoLoadIconsForPage, Attribute::HyperlinkAuditingEnabled,
          Attribute::NavigateOnDropEnabled, Attribute::ErrorPageEnabled})
        settings.setAttribute(attribute, false);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

ReaderProfile::ReaderProfile(QObject* parent) : QWebEngineProfile(parent) {
    switchOff(*settings());
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    setUrlRequestInterceptor(new RequestGuard(this));
    installUrlSchemeHandler("sheaf", new PageScheme(this));
}

} // namespace sheaf
