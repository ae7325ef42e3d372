#include "services/tag_vocabulary.h"

#include "library/tag_store.h"

namespace sheaf {

namespace {

constexpr int mostOffered = 60; // some 200 tokens

} // namespace

Result<QStringList> tagVocabulary(Connection& connection) {
    const auto tags = TagStore(connection).mostUsed(mostOffered);
    if (!tags)
        return tags.error();
    QStringList names;
    for (const NamedCount& tag : *tags)
        names += tag.name;
    return names;
}

} // namespace sheaf
