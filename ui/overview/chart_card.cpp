#include "ui/overview/chart_card.h"

#include "ui/charts/bar_chart.h"
#include "ui/parts/labels.h"
#include "ui/parts/spoken.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sheaf {

namespace {

constexpr int chartHeight = 190;

} // namespace

ChartCard::ChartCard(const QString& title, BarChart* chart, QWidget* parent)
    : QFrame(parent), m_chart(chart), m_sentence(quietLabel({}, this)) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(sectionLabel(title, this));
    if (m_chart) {
        m_chart->setParent(this);
        m_chart->setFixedHeight(chartHeight);
        setSpokenRole(*m_chart, QAccessible::Chart);
        m_chart->setAccessibleName(title);
        m_chart->hide();
        lines->addWidget(m_chart);
        connect(m_chart, &BarChart::chosen, this, &ChartCard::chosen);
    }
    lines->addWidget(m_sentence);
    lines->addStretch(1);
}

void ChartCard::showBars(const Bars& bars, const QString& sentence) {
    if (m_chart) {
        m_chart->showBars(bars);
        m_chart->setVisible(true);
    }
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void ChartCard::showNothing(const QString& why) {
    if (m_chart)
        m_chart->setVisible(false);
    m_sentence->setText(why);
    m_sentence->setVisible(true);
}

void ChartCard::setLook(const ChartLook& look) {
    if (m_chart)
        m_chart->setLook(look);
}

} // namespace sheaf
