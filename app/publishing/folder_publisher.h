#pragma once

#include "publishing/publisher.h"

namespace sheaf {

/// Writes each day to a file of a folder.
class FolderPublisher final : public Publisher {
  public:
    explicit FolderPublisher(FolderPlace place) : m_place(std::move(place)) {}

    PublishEnd publish(const Publication& publication, const CancelFlag& cancel) override;
    Result<QString> tryOut(const Publication& note, const CancelFlag& cancel) override;

  private:
    FolderPlace m_place;
};

/// Writes a day below a folder, and, with `index`, its line in the folder's README. Gives the paths of what
/// it wrote, from the folder, the day's first.
Result<QStringList> writeDayInto(const QString& folder, const QString& pattern, bool index,
                                 const Publication& publication);

} // namespace sheaf
