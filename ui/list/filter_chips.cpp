#include "ui/list/filter_chips.h"

#include "ui/list/browsing.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/names.h"

#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

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
    clearLayout(*m_chips);
    Browsing* browsing = &m_browsing;
    if (!browsing->search().isEmpty())
        add(tr("“%1” in the archive").arg(browsing->search()), [browsing] { browsing->setSearch({}); });
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
    if (m_chips->count() > 1) {
        QPushButton* clear = linkButton(tr("Clear all"), this);
        connect(clear, &QPushButton::clicked, browsing, &Browsing::clearFilters);
        m_chips->addWidget(clear);
        clear->show();
    }
    setVisible(browsing->narrowed());
    updateGeometry();
}

} // namespace sheaf
