#pragma once

#include "publishing/publisher.h"

namespace sheaf {

/// Puts days, or each of their papers, into an Atom feed in a file.
class FeedPublisher final : public Publisher {
  public:
    explicit FeedPublisher(FeedPlace place) : m_place(std::move(place)) {}

    PublishEnd publish(const Publication& publication, const CancelFlag& cancel) override;
    Result<QString> tryOut(const Publication& note, const CancelFlag& cancel) override;

  private:
    FeedPlace m_place;
};

} // namespace sheaf
