#include "services/feed_memory.h"

#include "library/library.h"
#include "library/source_store.h"

namespace sheaf {

QFuture<Result<FeedWindow>> LibraryFeedMemory::windowOf(const QString& source) {
    return m_library->read([source](Connection& c) -> Result<FeedWindow> {
        const auto window = SourceStore(c).windowOf(source);
        if (!window)
            return window.error();
        return FeedWindow{window->readOn, window->days, window->lostSince};
    });
}

/// A window that could not be written only costs a proof: the next fetch compares with an older one.
void LibraryFeedMemory::keep(const QString& source, const FeedWindow& window) {
    m_library->write([source, window](Connection& c) {
        return SourceStore(c).keepWindow(source, {window.readOn, window.lostSince, window.days});
    });
}

} // namespace sheaf
