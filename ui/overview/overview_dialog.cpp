#include "ui/overview/overview_dialog.h"

#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/overview_service.h"
#include "services/spending/price_table.h"
#include "services/spending/spending_service.h"
#include "ui/list/browsing.h"
#include "ui/overview/chart_card.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfCost = 12;

ChartLook lookOf(const Theme& theme) {
    const Palette& colours = theme.colours();
    return {colours.bg,   colours.ink, colours.soft,
            colours.line, colours.ink, smallFont(theme.interfaceFont())};
}

void draw(ChartCard& card, bool any, const Bars& bars, const QString& sentence, const QString& why) {
    if (any)
        card.showBars(bars, sentence);
    else
        card.showNothing(why);
}

/// The filter without its days: the overview is of all of them.
Selection ofAllDays(const Browsing& browsing) {
    Selection selection = browsing.selection();
    selection.from.reset();
    selection.to.reset();
    return selection;
}

} // namespace

OverviewDialog::OverviewDialog(const Parts& parts, QWidget* parent)
    : QDialog(parent), m_parts(parts), m_heading(new QLabel(this)), m_remark(quietLabel({}, this)),
      m_days(card(tr("Papers by day"), u"overviewDays"_s)),
      m_categories(card(tr("Categories by month"), u"overviewCategories"_s)),
      m_scores(card(tr("Scores"), u"overviewScores"_s)),
      m_rising(card(tr("Rising tags"), u"overviewRising"_s)),
      m_reading(card(tr("Papers read"), u"overviewReading"_s)),
      m_cost(card(tr("Cost by month"), u"overviewCost"_s)) {
    setWindowTitle(tr("Overview"));
    build();
    connectCards();
    connect(&m_parts.browsing, &Browsing::changed, this, &OverviewDialog::follow);
    connect(&m_parts.theme, &Theme::changed, this, &OverviewDialog::applyTheme);
    applyTheme();
    follow();
}

ChartCard* OverviewDialog::card(const QString& title, const QString& objectName) {
    auto* made = new ChartCard(title, m_parts.charts ? m_parts.charts->create(this) : nullptr, this);
    made->setObjectName(objectName);
    return made;
}

void OverviewDialog::build() {
    m_heading->setObjectName(u"overviewHeading"_s);
    m_remark->setObjectName(u"overviewRemark"_s);
    auto* page = new QWidget(this);
    page->setObjectName(u"page"_s);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(24, 20, 24, 16);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(24);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_heading);
    head->addWidget(m_remark);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(m_days, 1, 0, 1, 2);
    grid->addWidget(m_categories, 2, 0);
    grid->addWidget(m_scores, 2, 1);
    grid->addWidget(m_rising, 3, 0);
    grid->addWidget(m_reading, 3, 1);
    grid->addWidget(m_cost, 4, 0);
    grid->setRowStretch(5, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the charts in it take the keyboard
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(24, 0, 24, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(scroll, 1);
    lines->addWidget(buttons);
    resize(roomFor(*this, {980, 820}));
}

void OverviewDialog::connectCards() {
    connect(m_days, &ChartCard::chosen, this, [this](int bar) { showDay(m_overview.days[bar].day); });
    connect(m_categories, &ChartCard::chosen, this,
            [this](int bar, int part) { search(categorySearch(m_overview, bar, part)); });
    connect(m_scores, &ChartCard::chosen, this, [this](int bar) { search(scoreSearch(bar)); });
    connect(m_rising, &ChartCard::chosen, this,
            [this](int bar) { search(u"tag:\"%1\""_s.arg(m_overview.rising[bar].name)); });
    connect(m_reading, &ChartCard::chosen, this, [this](int bar) { showRead(m_habit.days[bar].day); });
    connect(m_cost, &ChartCard::chosen, this, &OverviewDialog::costWanted);
}

void OverviewDialog::follow() {
    if (m_asking)
        return;
    m_search = m_parts.browsing.search();
    reload();
}

/// Each click narrows the filter that the pictures are of, and not what an earlier click made of it.
void OverviewDialog::search(const QString& term) {
    const QScopedValueRollback asking(m_asking, true);
    m_parts.browsing.setSearch(u"%1 %2"_s.arg(m_search, term).trimmed());
}

void OverviewDialog::showDay(QDate day) {
    const QScopedValueRollback asking(m_asking, true);
    m_parts.browsing.showDay(day);
}

/// The pictures of reading are of the whole library, whatever the filter.
void OverviewDialog::showRead(QDate day) {
    const QScopedValueRollback asking(m_asking, true);
    m_parts.browsing.showSearch(readSearch(day));
}

void OverviewDialog::applyTheme() {
    m_heading->setFont(scaledFont(m_parts.theme.interfaceFont(), 1.4, QFont::DemiBold));
    for (ChartCard* one : {m_days, m_categories, m_scores, m_rising, m_reading, m_cost})
        one->setLook(lookOf(m_parts.theme));
    drawOverview();
    drawReading();
    drawCost();
}

void OverviewDialog::reload() {
    whenReady(m_parts.overview.of(ofAllDays(m_parts.browsing)), this,
              [this, serial = ++m_serial](const Result<Overview>& overview) {
                  if (serial != m_serial)
                      return;
                  if (overview)
                      show(*overview);
                  else
                      m_remark->setText(overview.error().sentence);
              });
    whenReady(m_parts.overview.reading(), this, [this](const Result<ReadingHabit>& habit) {
        if (habit)
            showReading(*habit);
        else
            m_reading->showNothing(habit.error().sentence);
    });
    const QDate today = m_parts.spending.today();
    whenReady(m_parts.spending.between(today.addMonths(-monthsOfCost), today), this,
              [this](const Result<QList<SpendingLine>>& lines) {
                  if (lines)
                      showCost(*lines);
                  else
                      m_cost->showNothing(lines.error().sentence);
              });
}

void OverviewDialog::show(const Overview& overview) {
    m_overview = overview;
    m_heading->setText(paperCount(overview.papers));
    m_remark->setText(overview.amongNewest
                          ? tr("The newest of the papers that the list's filter finds, on all days.")
                          : tr("All papers that the list's filter finds, on all days."));
    drawOverview();
}

void OverviewDialog::showReading(const ReadingHabit& habit) {
    m_habit = habit;
    drawReading();
}

void OverviewDialog::showCost(const QList<SpendingLine>& lines) {
    m_spent = lines;
    drawCost();
}

void OverviewDialog::drawOverview() {
    const Palette& colours = m_parts.theme.colours();
    const QString noPapers = tr("No papers.");
    draw(*m_days, !m_overview.days.isEmpty(), dayBars(m_overview, colours), {}, noPapers);
    draw(*m_categories, !m_overview.months.isEmpty(), categoryBars(m_overview, colours), {}, noPapers);
    draw(*m_scores, m_overview.papers > m_overview.unscored, scoreBars(m_overview, colours),
         tr("%1 without a score").arg(paperCount(m_overview.unscored)),
         tr("No paper has a score yet. Summaries give them."));
    draw(*m_rising, !m_overview.rising.isEmpty(), risingBars(m_overview, colours), {},
         tr("No tag is on more papers than in the fortnight before."));
}

void OverviewDialog::drawReading() {
    draw(*m_reading, !m_habit.days.isEmpty(), readingBars(m_habit, m_parts.theme.colours()),
         streakText(m_habit), tr("Nothing was marked as read yet."));
}

void OverviewDialog::drawCost() {
    const QString currency = mainCurrency(m_spent);
    const auto months = costByMonth(m_spent, currency, m_parts.spending.today());
    draw(*m_cost, !m_spent.isEmpty(), costBars(months, currency, m_parts.theme.colours()), {},
         tr("Nothing was spent in twelve months."));
}

} // namespace sheaf
