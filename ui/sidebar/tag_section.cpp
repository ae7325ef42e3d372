#include "ui/sidebar/tag_section.h"

#include "ui/parts/chip.h"
#include "ui/parts/drop_spot.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownAtFirst = 12;
}

TagSection::TagSection(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(sectionLabel(tr("Tags"), this));
    auto* chips = new QWidget(this);
    m_chips = new FlowLayout(chips);
    m_chips->setContentsMargins(6, 0, 6, 0);
    lines->addWidget(chips);
    m_more = linkButton({}, this);
    lines->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
}

void TagSection::show(const QList<NamedCount>& tags, const QStringList& chosen) {
    QList<NamedCount> shown;
    for (const QString& name : chosen) {
        const auto known =
            std::find_if(tags.begin(), tags.end(), [&](const auto& tag) { return tag.name == name; });
        shown.append(known == tags.end() ? NamedCount{name, 0} : *known);
    }
    for (const NamedCount& tag : tags) {
        if (!chosen.contains(tag.name))
            shown.append(tag);
    }
    if (shown == m_tags && chosen == m_chosen)
        return; // making the chips anew would take the focus from the one just pressed
    m_tags = shown;
    m_chosen = chosen;
    fill();
}

void TagSection::fill() {
    setVisible(!m_tags.isEmpty());
    clearLayout(*m_chips);
    const qsizetype shown = m_all ? m_tags.size() : std::min<qsizetype>(m_tags.size(), shownAtFirst);
    for (const NamedCount& tag : m_tags.mid(0, shown))
        addChip(tag, m_chosen.contains(tag.name));
    m_more->setVisible(m_tags.size() > shownAtFirst);
    m_more->setText(m_all ? tr("Fewer") : tr("More tags"));
    updateGeometry();
}

void TagSection::addChip(const NamedCount& tag, bool on) {
    const QString count = QString::number(tag.count) + (tag.andMore ? u"+"_s : QString());
    auto* chip = new Chip(m_theme, tag.name + u' ' + count, Chip::Kind::Choice, m_more->parentWidget());
    chip->setChecked(on);
    connect(chip, &Chip::clicked, this, [this, name = tag.name](bool checked) {
        QStringList tags = m_chosen;
        tags.removeAll(name);
        if (checked)
            tags.append(name);
        emit chosen(tags);
    });
    takeDroppedPapers(*chip, [this, name = tag.name] { emit papersDropped(name); });
    chip->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* manage = new QAction(tr("Rename or merge…"), chip);
    connect(manage, &QAction::triggered, this, [this, name = tag.name] { emit managed(name); });
    chip->addAction(manage);
    m_chips->addWidget(chip);
}

} // namespace sheaf
