#include "ui/sidebar/named_rows.h"

#include "ui/parts/count_row.h"
#include "ui/parts/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sheaf {

namespace {
constexpr int shownAtFirst = 8;
}

NamedRows::NamedRows(const Theme& theme, const QString& title, Label label, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_label(std::move(label)), m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(1);
    m_lines->addWidget(sectionLabel(title, this));
    m_more = linkButton(tr("All…"), this);
    m_lines->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
}

void NamedRows::show(const QList<NamedCount>& counts, const QString& chosen) {
    m_counts = counts;
    m_chosen = chosen;
    const auto isChosen = [&](const NamedCount& count) { return count.name == chosen; };
    if (!chosen.isEmpty() && std::none_of(counts.begin(), counts.end(), isChosen))
        m_counts.append({chosen, 0});
    fill();
}

void NamedRows::fill() {
    setVisible(!m_counts.isEmpty());
    int most = 1;
    for (const NamedCount& count : m_counts)
        most = std::max(most, count.count);
    qsizetype shown = 0;
    for (const NamedCount& count : m_counts) {
        if (!m_all && shown >= shownAtFirst && count.name != m_chosen)
            continue;
        CountRow* row = rowAt(int(shown++));
        row->setText(m_label(count.name));
        row->setProperty("name", count.name);
        if (count.andMore)
            row->setCount(count.count + 1, count.count); // as "999+"
        else
            row->setCount(count.count);
        row->setToolTip(count.andMore ? tr("Counted among the newest papers of a long list") : QString());
        row->setChecked(count.name == m_chosen);
        if (m_bars)
            row->setShare(double(count.count) / most);
        row->show();
    }
    for (qsizetype i = shown; i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
    m_more->setVisible(m_counts.size() > shownAtFirst);
    m_more->setText(m_all ? tr("Fewer") : tr("All %1").arg(m_counts.size()));
}

CountRow* NamedRows::rowAt(int index) {
    if (index < m_rows.size())
        return m_rows.at(index);
    auto* row = new CountRow(m_theme, {}, this);
    m_lines->insertWidget(m_lines->count() - 1, row);
    m_rows.append(row);
    connect(row, &CountRow::clicked, this,
            [this, row](bool on) { emit chosen(on ? row->property("name").toString() : QString()); });
    return row;
}

} // namespace sheaf
