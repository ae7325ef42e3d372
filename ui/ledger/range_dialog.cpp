#include "ui/ledger/range_dialog.h"

#include "base/when_ready.h"
#include "ui/ledger/fetch_words.h"
#include "ui/ledger/range_words.h"
#include "ui/parts/date_field.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/work_line.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 600;
constexpr int usualDays = 7;
const QDate firstPaper(1991, 8, 14);

} // namespace

RangeDialog::RangeDialog(FetchService& service, QDate newest, QDate from, QWidget* parent)
    : QDialog(parent), m_service(service), m_newest(newest),
      m_byNumber(new QRadioButton(tr("The last"), this)), m_byDates(new QRadioButton(tr("From"), this)),
      m_days(named(new QSpinBox(this), u"rangeDays"_s, tr("Number of days"))),
      m_from(dateField(newest, u"rangeFrom"_s, tr("First day"), this)),
      m_to(dateField(newest, u"rangeTo"_s, tr("Last day"), this)), m_outlook(hintLabel({}, this)),
      m_outcome(hintLabel({}, this)), m_work(new WorkLine(tr("Cancel the fetch"), this)),
      m_go(primaryButton(tr("Fetch"), this)) {
    setWindowTitle(tr("Fetch several days"));
    m_days->setRange(1, int(firstPaper.daysTo(newest)) + 1);
    m_days->setValue(usualDays);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (QDateEdit* field : {m_from, m_to})
        field->setDateRange(firstPaper, newest);
    m_from->setDate(from.isValid() ? std::min(from, newest) : newest.addDays(1 - usualDays));
    (from.isValid() ? m_byDates : m_byNumber)->setChecked(true);
    build();
    connect(m_byNumber, &QRadioButton::toggled, this, &RangeDialog::foresee);
    const auto choose = [this](QRadioButton* button) {
        button->setChecked(true);
        foresee();
    };
    connect(m_days, &QSpinBox::valueChanged, this, [this, choose] { choose(m_byNumber); });
    connect(m_from, &QDateEdit::dateChanged, this, [this, choose] { choose(m_byDates); });
    connect(m_to, &QDateEdit::dateChanged, this, [this, choose] { choose(m_byDates); });
    connect(m_go, &QPushButton::clicked, this, &RangeDialog::begin);
    connect(&service, &FetchService::started, this, &RangeDialog::showState);
    connect(&service, &FetchService::progressed, this,
            [this](const FetchProgress& progress) { showProgress(progress, *m_work); });
    connect(&service, &FetchService::finished, this, &RangeDialog::foresee);
    connect(m_work, &WorkLine::cancelled, &service, &FetchService::cancel);
    foresee();
    (from.isValid() ? static_cast<QWidget*>(m_from) : m_days)->setFocus();
}

void RangeDialog::build() {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(14);
    auto* heading = new QLabel(tr("Fetch several days"), this);
    heading->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_outlook->setObjectName(u"rangeOutlook"_s);
    m_outcome->setObjectName(u"rangeOutcome"_s);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    lines->addWidget(heading);
    lines->addWidget(choice());
    lines->addWidget(m_outlook);
    lines->addWidget(m_work);
    lines->addWidget(m_outcome);
    lines->addStretch(1);
    lines->addWidget(foot());
    setMinimumWidth(dialogWidth);
}

QWidget* RangeDialog::choice() {
    auto* choice = new QWidget(this);
    auto* grid = new QGridLayout(choice);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_byNumber, 0, 0);
    grid->addWidget(m_days, 0, 1);
    grid->addWidget(new QLabel(tr("days"), choice), 0, 2, 1, 2);
    grid->addWidget(m_byDates, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(new QLabel(tr("to", "between two dates"), choice), 1, 2);
    grid->addWidget(m_to, 1, 3);
    grid->setColumnStretch(4, 1);
    return choice;
}

QWidget* RangeDialog::foot() {
    auto* foot = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go->setObjectName(u"rangeGo"_s);
    m_go->setDefault(true);
    foot->addButton(m_go, QDialogButtonBox::ActionRole);
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

FetchRequest RangeDialog::request() const {
    const bool byNumber = m_byNumber->isChecked();
    const QDate first = byNumber ? m_newest.addDays(1 - m_days->value()) : m_from->date();
    return {.day = first, .sources = {}, .categories = {}, .last = byNumber ? m_newest : m_to->date()};
}

void RangeDialog::foresee() {
    m_anythingToFetch = false;
    showState();
    whenReady(m_service.outlook(request()), this,
              [this, serial = ++m_serial](const Result<FetchOutlook>& outlook) {
                  if (serial == m_serial)
                      show(outlook);
              });
}

void RangeDialog::show(const Result<FetchOutlook>& outlook) {
    if (outlook) {
        const auto has = [](const SourceOutlook& source) { return source.days() > 0; };
        m_anythingToFetch = std::any_of(outlook->sources.begin(), outlook->sources.end(), has);
    }
    const FetchRequest days = request();
    m_outlook->setText(outlook ? outlookText(*outlook, days.day, days.last) : outlook.error().sentence);
    setLook(*m_outlook, outlook ? u"quiet"_s : u"bad"_s);
    showState();
}

void RangeDialog::begin() {
    m_outcome->hide();
    whenReady(m_service.fetch(request()), this, [this](const Result<FetchReport>& report) { tell(report); });
}

void RangeDialog::tell(const Result<FetchReport>& report) {
    const bool good = report && !report->anyFailed();
    m_outcome->setText(report ? rangeReportText(*report) : report.error().sentence);
    setLook(*m_outcome, good ? u"good"_s : u"bad"_s);
    m_outcome->show();
}

void RangeDialog::showState() {
    const bool busy = m_service.busy();
    m_go->setEnabled(m_anythingToFetch && !busy);
    if (!busy)
        m_work->hide();
}

} // namespace sheaf
