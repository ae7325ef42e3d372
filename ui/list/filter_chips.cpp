#include "ui/list/filter_chips.h"

#include "base/text.h"
#include "ui/list/browsing.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/names.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Of a place that narrows the archive; empty for others.
QString nameOf(Place place, const QString& watch) {
    switch (place) {
    case Place::Day:
    case Place::All: break;
    case Place::Unread: return FilterChips::tr("unread");
    case Place::Starred: return FilterChips::tr("starred");
    case Place::Later: return FilterChips::tr("put off for later");
    case Place::Failed: return FilterChips::tr("failed");
    case Place::Hidden: return FilterChips::tr("hidden");
    case Place::Filtered: return FilterChips::tr("hidden by rules");
    case Place::Updated: return FilterChips::tr("newer versions");
    case Place::Watch: return FilterChips::tr("watch: %1").arg(watch);
    }
    return {};
}

} // namespace

FilterChips::FilterChips(Browsing& browsing, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_browsing(browsing), m_theme(theme), m_chips(new FlowLayout(this)) {
    setAccessibleName(tr("Filters in force"));
    m_chips->setContentsMargins(14, 6, 8, 6);
    connect(&browsing, &Browsing::changed, this, &FilterChips::fill);
    fill();
}

template <class Remove>
void FilterChips::add(const QString& text, Remove remove) {
    auto* chip = new Chip(m_theme, text, Chip::Kind::Removable, this);
    connect(chip, &Chip::clicked, this, remove);
    m_chips->addWidget(chip);
    chip->show();
}

void FilterChips::fill() {
    const int focused = focusedChip();
    clearLayout(*m_chips);
    addPlace();
    addFilters();
    if (m_chips->count() > 0 && m_browsing.shownPlace() == Place::Day)
        add(QLocale().toString(m_browsing.day(), QLocale::ShortFormat),
            [this] { m_browsing.showPlace(Place::All); });
    addClearing();
    setVisible(m_chips->count() > 0);
    updateGeometry();
    if (focused >= 0)
        focusChip(focused);
}

void FilterChips::addPlace() {
    const Place place = m_browsing.shownPlace();
    const QString name = nameOf(place, m_browsing.watch());
    if (!name.isEmpty())
        add(name, [this] { m_browsing.showPlace(Place::All); });
}

void FilterChips::addFilters() {
    Browsing* browsing = &m_browsing;
    if (!browsing->search().isEmpty())
        add(tr("“%1” in the archive").arg(oneLine(browsing->search())),
            [browsing] { browsing->setSearch({}); });
    if (!browsing->source().isEmpty())
        add(sourceLabel(browsing->source()), [browsing] { browsing->setSource({}); });
    if (!browsing->category().isEmpty())
        add(browsing->category(), [browsing] { browsing->setCategory({}); });
    if (browsing->minimumScore() > 0)
        add(tr("score at least %1").arg(browsing->minimumScore()),
            [browsing] { browsing->setMinimumScore(0); });
    for (const QString& tag : browsing->tags()) {
        add(tag, [browsing, tag] {
            QStringList tags = browsing->tags();
            tags.removeAll(tag);
            browsing->setTags(tags);
        });
    }
}

void FilterChips::addClearing() {
    if (m_chips->count() < 2)
        return;
    QPushButton* clear = linkButton(tr("Clear all"), this);
    connect(clear, &QPushButton::clicked, this, &FilterChips::clearAll);
    m_chips->addWidget(clear);
    clear->show();
}

/// The day stays: it is where the reader stands. All others narrow the whole archive.
void FilterChips::clearAll() {
    Browsed there = m_browsing.where();
    there.source.clear();
    there.category.clear();
    there.minimumScore = 0;
    there.tags.clear();
    there.search.clear();
    there.watch.clear();
    if (there.place != Place::Day)
        there.place = Place::All;
    m_browsing.goTo(there);
}

void FilterChips::keyPressEvent(QKeyEvent* event) {
    auto* chip = qobject_cast<Chip*>(focusWidget());
    if (chip && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        chip->click();
    else
        QWidget::keyPressEvent(event);
}

int FilterChips::focusedChip() const {
    for (int at = 0; at < m_chips->count(); ++at)
        if (m_chips->itemAt(at)->widget()->hasFocus())
            return at;
    return -1;
}

/// The next one, so that one key after the other lets them go.
void FilterChips::focusChip(int index) {
    if (m_chips->count() == 0)
        emit left();
    else
        m_chips->itemAt(std::min(index, m_chips->count() - 1))->widget()->setFocus();
}

} // namespace sheaf
