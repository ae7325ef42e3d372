#include "papers/announcement.h"

#include <QMetaType>

#include <array>

namespace sheaf {

namespace {

struct KindName {
    ListingKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{ListingKind::New, QLatin1StringView("new")},
    KindName{ListingKind::CrossList, QLatin1StringView("cross")},
    KindName{ListingKind::Replacement, QLatin1StringView("replace")},
    KindName{ListingKind::ReplacementCrossList, QLatin1StringView("replace-cross")},
    KindName{ListingKind::Pick, QLatin1StringView("pick")}};

} // namespace

QString listingKindName(ListingKind kind) {
    for (const KindName& entry : kindNames)
        if (entry.kind == kind)
            return entry.name;
    return {};
}

std::optional<ListingKind> listingKindFromName(QStringView name) {
    for (const KindName& entry : kindNames)
        if (entry.name == name)
            return entry.kind;
    return std::nullopt;
}

} // namespace sheaf
