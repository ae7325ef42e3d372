#include "ui/sidebar/library_section.h"

#include "ui/parts/count_row.h"
#include "ui/parts/drop_spot.h"
#include "ui/parts/labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sheaf {

namespace {
constexpr std::array shownWhereAny = {Place::Updated, Place::Failed, Place::Hidden, Place::Filtered};
}

LibrarySection::LibrarySection(const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    lines->addWidget(sectionLabel(tr("Library"), this));
    const QList<std::pair<Place, QString>> places{{Place::Day, tr("This day")},
                                                  {Place::Unread, tr("Unread")},
                                                  {Place::Starred, tr("Starred")},
                                                  {Place::Later, tr("Later")},
                                                  {Place::Updated, tr("Newer versions")},
                                                  {Place::All, tr("All papers")},
                                                  {Place::Failed, tr("Failed")},
                                                  {Place::Hidden, tr("Hidden")},
                                                  {Place::Filtered, tr("Filtered by rules")}};
    for (const auto& [place, name] : places) {
        auto* row = new CountRow(theme, name, this);
        m_rows.insert(place, row);
        lines->addWidget(row);
        connect(row, &CountRow::clicked, this, [this, row, at = place] {
            row->setChecked(true); // until the answer: a place is left by choosing another
            emit chosen(at);
        });
    }
    for (const Place place : {Place::Starred, Place::Later})
        takeDroppedPapers(*m_rows[place], [this, place] { emit papersDropped(place); });
    for (const Place place : shownWhereAny)
        m_rows[place]->hide();
}

void LibrarySection::setPlace(std::optional<Place> place) {
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row.value()->setChecked(row.key() == place);
}

void LibrarySection::setCount(Place place, int count) {
    CountRow* row = m_rows.value(place);
    row->setCount(count);
    if (std::count(shownWhereAny.begin(), shownWhereAny.end(), place) > 0)
        row->setVisible(count > 0 || row->isChecked());
}

} // namespace sheaf
