#pragma once

#include "feeds/feed_window.h"

#include <memory>

namespace sheaf {

class Library;

/// The windows of feeds, kept in the library.
class LibraryFeedMemory final : public FeedMemory {
  public:
    explicit LibraryFeedMemory(std::shared_ptr<Library> library) : m_library(std::move(library)) {}

    QFuture<Result<FeedWindow>> windowOf(const QString& source) override;
    void keep(const QString& source, const FeedWindow& window) override;

  private:
    std::shared_ptr<Library> m_library;
};

} // namespace sheaf
