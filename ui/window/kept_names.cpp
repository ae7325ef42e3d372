#include "ui/window/kept_names.h"

#include <algorithm>
#include <array>

namespace sheaf {

namespace {

template <class Choice>
struct Kept {
    Choice choice;
    const char16_t* name;
};

// In the order of the numbers that were written at first: what is new goes to the end.

constexpr auto places = std::to_array<Kept<Place>>({{Place::Day, u"day"},
                                                    {Place::Unread, u"unread"},
                                                    {Place::Starred, u"starred"},
                                                    {Place::Later, u"later"},
                                                    {Place::All, u"all"},
                                                    {Place::Failed, u"failed"},
                                                    {Place::Hidden, u"hidden"},
                                                    {Place::Filtered, u"filtered"},
                                                    {Place::Watch, u"watch"},
                                                    {Place::Updated, u"updated"}});

constexpr auto orders = std::to_array<Kept<SortOrder>>({{SortOrder::Score, u"score"},
                                                        {SortOrder::Newest, u"newest"},
                                                        {SortOrder::Title, u"title"},
                                                        {SortOrder::Upvotes, u"upvotes"},
                                                        {SortOrder::ForYou, u"for_you"},
                                                        {SortOrder::Relevance, u"relevance"},
                                                        {SortOrder::Matters, u"matters"}});

constexpr auto groupings = std::to_array<Kept<Grouping>>({{Grouping::None, u"none"},
                                                          {Grouping::Day, u"day"},
                                                          {Grouping::Category, u"category"},
                                                          {Grouping::Tag, u"tag"},
                                                          {Grouping::Score, u"score"}});

template <class Choices, class Choice>
QString nameIn(const Choices& choices, Choice choice) {
    const auto found = std::ranges::find(choices, choice, &Kept<Choice>::choice);
    return found == choices.end() ? QString() : QString::fromUtf16(found->name);
}

template <class Choices, class Choice>
Choice choiceIn(const Choices& choices, const QString& written, Choice otherwise) {
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (isNumber)
        return number >= 0 && number < int(choices.size()) ? choices[size_t(number)].choice : otherwise;
    const auto found = std::ranges::find_if(
        choices, [&written](const Kept<Choice>& kept) { return written == QStringView(kept.name); });
    return found == choices.end() ? otherwise : found->choice;
}

} // namespace

QString keptName(Place place) { return nameIn(places, place); }
QString keptName(SortOrder order) { return nameIn(orders, order); }
QString keptName(Grouping grouping) { return nameIn(groupings, grouping); }

Place keptChoice(const QString& written, Place otherwise) { return choiceIn(places, written, otherwise); }

SortOrder keptChoice(const QString& written, SortOrder otherwise) {
    return choiceIn(orders, written, otherwise);
}

Grouping keptChoice(const QString& written, Grouping otherwise) {
    return choiceIn(groupings, written, otherwise);
}

} // namespace sheaf
