#include "ui/ledger/ledger_dialog.h"

#include "base/clock.h"
#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "ui/ledger/day_fetch.h"
#include "ui/ledger/day_mark.h"
#include "ui/ledger/fetch_words.h"
#include "ui/ledger/ledger_details.h"
#include "ui/ledger/ledger_table.h"
#include "ui/ledger/ledger_words.h"
#include "ui/parts/fonts.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/work_line.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize markSize(24, 20);

QString actText(DayState state) {
    switch (state) {
    case DayState::Gap: return LedgerDialog::tr("Close the gap");
    case DayState::Failed: return LedgerDialog::tr("Try again");
    case DayState::NotFetched: return LedgerDialog::tr("Fetch this day");
    default: return LedgerDialog::tr("Fetch again");
    }
}

bool isWanted(DayState state) {
    return state == DayState::Gap || state == DayState::Failed || state == DayState::NotFetched;
}

/// The sentences of what went wrong, each once.
QString errorsIn(const FetchReport& report) {
    QStringList sentences;
    for (const FetchRecord& record : report.records)
        if (record.failed())
            sentences += record.error;
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

} // namespace

LedgerDialog::LedgerDialog(ArchiveService& archive, FetchService& fetch, const Theme& theme,
                           const Clock& clock, QDate day, QWidget* parent)
    : QDialog(parent), m_archive(archive), m_fetch(fetch), m_theme(theme), m_clock(clock),
      m_title(new QLabel(this)), m_mark(new QLabel(this)), m_verdict(new QLabel(this)),
      m_act(new QPushButton(this)), m_work(new WorkLine(tr("Cancel the fetch"), this)),
      m_outcome(hintLabel({}, this)), m_table(new LedgerTable(theme, this)),
      m_details(new LedgerDetails(this)) {
    setWindowTitle(tr("Ledger"));
    build();
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(std::chrono::milliseconds(200));
    connect(&m_reloadSoon, &QTimer::timeout, this, &LedgerDialog::reload);
    connect(&archive, &ArchiveService::papersChanged, this, [this] {
        if (!m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
    connect(&fetch, &FetchService::started, this, &LedgerDialog::showAct);
    connect(&fetch, &FetchService::progressed, this,
            [this](const FetchProgress& progress) { showProgress(progress, *m_work); });
    connect(&fetch, &FetchService::finished, this, &LedgerDialog::endFetch);
    connect(&theme, &Theme::changed, this, &LedgerDialog::showVerdict);
    connect(m_work, &WorkLine::cancelled, &fetch, &FetchService::cancel);
    connect(m_act, &QPushButton::clicked, this, &LedgerDialog::closeGap);
    connect(m_details, &LedgerDetails::filteredRequested, this, [this] { emit filteredRequested(m_day); });
    showDay(day);
    m_table->setFocus();
}

void LedgerDialog::build() {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(12);
    lines->addWidget(head());
    lines->addWidget(acts());
    lines->addWidget(m_outcome);
    lines->addWidget(m_table, 3);
    lines->addWidget(m_details, 2);
    lines->addWidget(foot());
    m_outcome->setObjectName(u"ledgerOutcome"_s);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->hide();
    resize(roomFor(*this, {960, 640}));
}

QWidget* LedgerDialog::head() {
    auto* head = new QWidget(this);
    auto* line = formLine(head);
    m_title->setObjectName(u"ledgerDay"_s);
    m_title->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    line->addWidget(m_title, 1);
    for (const auto& [name, text, spoken, step] :
         {std::tuple(u"ledgerPrevious"_s, u"‹"_s, tr("Previous day"), -1),
          {u"ledgerNext"_s, u"›"_s, tr("Next day"), 1}}) {
        auto* button = named(new QPushButton(text, head), name, spoken);
        button->setToolTip(spoken);
        button->setAutoDefault(false);
        const auto go = [this, by = step] { showDay(m_day.addDays(by)); };
        connect(button, &QPushButton::clicked, this, go);
        auto* shortcut = new QShortcut(QKeySequence(step < 0 ? u"["_s : u"]"_s), this); // as in the window
        connect(shortcut, &QShortcut::activated, this, go);
        line->addWidget(button);
    }
    return head;
}

QWidget* LedgerDialog::acts() {
    auto* acts = new QWidget(this);
    auto* line = new QHBoxLayout(acts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    m_verdict->setObjectName(u"ledgerVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_act->setObjectName(u"ledgerAct"_s);
    m_act->setAutoDefault(false);
    line->addWidget(m_mark);
    line->addWidget(m_verdict, 1);
    line->addWidget(m_work);
    line->addWidget(m_act);
    acts->setMinimumHeight(m_act->sizeHint().height()); // also while the button is away
    return acts;
}

QWidget* LedgerDialog::foot() {
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    QPushButton* several = linkButton(tr("Fetch several days…"), foot);
    several->setObjectName(u"ledgerRange"_s);
    connect(several, &QPushButton::clicked, this, [this] { emit rangeRequested(m_day); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    line->addWidget(several);
    line->addStretch(1);
    line->addWidget(buttons);
    return foot;
}

void LedgerDialog::forbidFetching() {
    m_mayFetch = false;
    findChild<QPushButton*>(u"ledgerRange"_s)->hide();
    showAct();
}

void LedgerDialog::showDay(QDate day) {
    m_day = day;
    m_ledger = {.day = day};
    m_title->setText(QLocale().toString(day, QLocale::LongFormat));
    m_outcome->hide();
    reload();
}

void LedgerDialog::reload() {
    whenReady(m_archive.dayLedger(m_day), this, [this, serial = ++m_serial](const Result<DayLedger>& ledger) {
        if (serial != m_serial)
            return;
        if (ledger)
            show(*ledger);
        else
            say(ledger.error().sentence, u"bad"_s);
    });
}

void LedgerDialog::show(const DayLedger& ledger) {
    m_ledger = ledger;
    m_table->show(ledger.lines);
    m_details->show(ledger);
    m_details->setVisible(!ledger.records.isEmpty() || !ledger.imports.isEmpty() || !ledger.lines.isEmpty());
    showVerdict();
    showAct();
}

void LedgerDialog::showVerdict() {
    const DayCount day = dayCountOf(m_ledger);
    const DayMark mark = markOf(day);
    m_mark->setPixmap(
        dayMarkPicture(markSize, mark, shareFetched(day.sources), m_theme.colours(), devicePixelRatioF()));
    m_mark->setVisible(mark != DayMark::None);
    m_verdict->setText(ledgerVerdict(m_ledger, m_clock.now()));
    m_verdict->setAccessibleName(m_verdict->text());
}

void LedgerDialog::showAct() {
    const bool busy = m_fetch.busy();
    m_act->setText(actText(m_ledger.state));
    m_act->setVisible(m_mayFetch && !busy);
    setLook(*m_act, isWanted(m_ledger.state) ? u"primary"_s : QString());
    if (!busy)
        m_work->hide();
}

void LedgerDialog::closeGap() {
    m_outcome->hide();
    fetchInTurn(m_fetch, requestsToClose(m_ledger), this,
                [this](const FetchReport& report) { tell(report); });
}

void LedgerDialog::tell(const FetchReport& report) {
    const QString errors = errorsIn(report);
    say(errors.isEmpty() ? reportText(report) : errors, errors.isEmpty() ? u"quiet"_s : u"bad"_s);
}

void LedgerDialog::endFetch() {
    showAct();
    reload();
}

void LedgerDialog::say(const QString& sentence, const QString& look) {
    m_outcome->setText(sentence);
    m_outcome->setAccessibleName(sentence);
    setLook(*m_outcome, look);
    m_outcome->show();
}

} // namespace sheaf
