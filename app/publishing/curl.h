#pragma once

#include <curl/curl.h>

namespace sheaf {

/// libcurl's functions, found in its file when the first mail is sent: with all that it needs in its turn it
/// would double the time that the program takes to be loaded, and most never send a mail.
class Curl {
  public:
    Curl();

    /// False where the file or a function of it is not there.
    bool usable() const { return m_usable; }

    /// Null where there is no memory.
    CURL* (*start)() = nullptr;
    CURLcode (*set)(CURL*, CURLoption, ...) = nullptr;
    CURLcode (*perform)(CURL*) = nullptr;
    CURLcode (*tell)(CURL*, CURLINFO, ...) = nullptr;
    void (*end)(CURL*) = nullptr;
    curl_slist* (*append)(curl_slist*, const char*) = nullptr;
    void (*freeList)(curl_slist*) = nullptr;

  private:
    bool m_usable = false;
};

} // namespace sheaf
