#include "publishing/curl.h"

#include <QLibrary>
#include <QString>

#include <mutex>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The version of its interface, which the headers describe.
constexpr int interface = 4;

template <class Function>
bool find(QLibrary& library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool startedOnce(QLibrary& library) {
    static std::once_flag once;
    static CURLcode started = CURLE_FAILED_INIT;
    CURLcode (*start)(long) = nullptr;
    if (!find(library, "curl_global_init", start))
        return false;
    std::call_once(once, [start] { started = start(CURL_GLOBAL_DEFAULT); });
    return started == CURLE_OK;
}

} // namespace

Curl::Curl() {
    QLibrary library(u"curl"_s, interface);
    m_usable = find(library, "curl_easy_init", start) && find(library, "curl_easy_setopt", set) &&
               find(library, "curl_easy_perform", perform) && find(library, "curl_easy_getinfo", tell) &&
               find(library, "curl_easy_cleanup", end) && find(library, "curl_slist_append", append) &&
               find(library, "curl_slist_free_all", freeList) && startedOnce(library);
}

} // namespace sheaf
