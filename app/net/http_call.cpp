#include "net/http_call.h"

#include "net/pacer.h"

namespace sheaf {

HttpCall::HttpCall(const HttpRequest& asked, QObject* parent)
    : QObject(parent), request(asked), url(asked.url) {
    group = keptPacingGroup(url, request.pacingGroup);
    promise.start();
}

bool HttpCall::cancelled() const { return request.cancel.raised() || promise.isCanceled(); }

void HttpCall::answer(Result<HttpReply> result) {
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace sheaf
