#include "papers/fetch_record.h"

#include <algorithm>

namespace sheaf {

namespace {

template <class Counted>
bool lacks(const Counted& counted) {
    return counted.announced && *counted.announced > counted.stored;
}

} // namespace

bool FetchRecord::lacksPapers() const {
    return lacks(*this) || std::any_of(categories.begin(), categories.end(), lacks<CategoryCount>);
}

bool FetchRecord::isWhole() const {
    return !failed() && !underWay && !lacksPapers() && (noAnnouncement || announced);
}

} // namespace sheaf
