#include "ui/settings/publishing_page.h"

#include "base/when_ready.h"
#include "services/publishing/publish_service.h"
#include "services/publishing/publish_words.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/opened.h"
#include "ui/settings/target_dialog.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Kind, State };

bool isTrouble(const PublicationRecord& record) {
    return record.state == PublicationState::Failed || record.state == PublicationState::Uncertain;
}

QString dayText(const PublicationRecord& record) {
    return QLocale().toString(record.day, QLocale::ShortFormat);
}

QString stateOn(const PublicationRecord& record) {
    return u"%1, %2"_s.arg(dayText(record), publicationStateName(record.state));
}

QTableWidget* table(QWidget* page) {
    auto* rows = named(new QTableWidget(0, State + 1, page), u"targets"_s, PublishingPage::tr("Targets"));
    rows->setHorizontalHeaderLabels(
        {PublishingPage::tr("Name"), PublishingPage::tr("Kind"), PublishingPage::tr("Last day")});
    rows->setSelectionMode(QAbstractItemView::SingleSelection);
    rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows->setTabKeyNavigation(false); // Tab leaves the table, the arrows go about in it
    rows->setShowGrid(false);
    rows->setWordWrap(false);
    rows->verticalHeader()->hide();
    rows->verticalHeader()->setDefaultSectionSize(30);
    rows->horizontalHeader()->setHighlightSections(false);
    rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    return rows;
}

} // namespace

PublishingPage::PublishingPage(PublishService& publishing, const ExportService& exports, QDate today,
                               QWidget* parent)
    : SettingsPage(parent), m_publishing(publishing), m_exports(exports), m_today(today), m_rows(table(this)),
      m_add(new QPushButton(tr("Add…"), this)), m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_state(hintLabel({}, this)),
      m_again(linkButton(tr("Publish that day again"), this)) {
    const auto targets = m_publishing.targets();
    m_targets = targets ? *targets : QList<PublishTarget>();
    for (const PublishTarget& target : m_targets)
        m_stored += target.name;
    m_fault = targets ? QString() : targets.error().sentence;
    QFormLayout* form = pageForm(this);
    form->addRow(
        hintLabel(tr("Each day is published here once, after the day's work is done (sheaf daily) or "
                     "when you ask for it. What fails is tried again the next time."),
                  this));
    form->addRow(m_rows);
    form->addRow(acts());
    form->addRow(m_state);
    auto* line = new QHBoxLayout;
    line->addWidget(m_again);
    line->addStretch(1);
    form->addRow(line);
    connect(m_rows, &QTableWidget::itemSelectionChanged, this, &PublishingPage::showState);
    connect(m_rows, &QTableWidget::cellDoubleClicked, this, &PublishingPage::edit);
    connect(&m_publishing, &PublishService::finished, this, &PublishingPage::loadRecords);
    fill();
    loadRecords();
}

QWidget* PublishingPage::acts() {
    m_add->setObjectName(u"addTarget"_s);
    m_edit->setObjectName(u"editTarget"_s);
    m_remove->setObjectName(u"removeTarget"_s);
    m_again->setObjectName(u"publishAgain"_s);
    auto* kinds = new QMenu(m_add);
    for (const PublishTarget& kind :
         {PublishTarget{.place = FolderPlace{}}, PublishTarget{.place = GitPlace{}},
          PublishTarget{.style = u"html"_s, .place = FeedPlace{}}, PublishTarget{.place = MailPlace{}},
          PublishTarget{.place = WebhookPlace{}}})
        connect(kinds->addAction(publishKindText(kind) + u'…'), &QAction::triggered, this,
                [this, kind] { add(kind); });
    m_add->setMenu(kinds);
    m_add->setStyleSheet(u"QPushButton::menu-indicator { image: none; width: 0; }"_s); // the dots say it
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_rows->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &PublishingPage::removeCurrent);
    connect(m_again, &QPushButton::clicked, this, &PublishingPage::publishAgain);
    auto* box = new QWidget(this);
    auto* line = formLine(box);
    for (QPushButton* button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    return box;
}

void PublishingPage::fill() {
    const int row = m_rows->currentRow();
    m_rows->setRowCount(int(m_targets.size()));
    for (int at = 0; at < m_rows->rowCount(); ++at) {
        const PublishTarget& target = m_targets[at];
        const PublicationRecord* newest = newestOf(target.name);
        auto* name = new QTableWidgetItem(target.name);
        name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
        name->setCheckState(target.enabled ? Qt::Checked : Qt::Unchecked);
        m_rows->setItem(at, Name, name);
        m_rows->setItem(at, Kind, new QTableWidgetItem(publishKindText(target)));
        m_rows->setItem(at, State, new QTableWidgetItem(newest ? stateOn(*newest) : tr("nothing yet")));
    }
    m_add->setEnabled(m_fault.isEmpty());
    m_rows->selectRow(std::clamp(row, 0, std::max(0, m_rows->rowCount() - 1)));
    showState();
}

/// The newest day with trouble, else the newest.
const PublicationRecord* PublishingPage::newestOf(const QString& target) const {
    const PublicationRecord* newest = nullptr;
    for (const PublicationRecord& record : m_records)
        if (record.target == target && (!newest || (isTrouble(record) && !isTrouble(*newest))))
            newest = &record;
    return newest;
}

void PublishingPage::showState() {
    const int row = m_rows->currentRow();
    const bool chosen = row >= 0 && row < m_targets.size();
    m_edit->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    const PublicationRecord* newest = chosen ? newestOf(m_targets[row].name) : nullptr;
    m_state->setText(!m_fault.isEmpty() ? m_fault
                     : newest           ? u"%1: %2"_s.arg(dayText(*newest), publicationStateText(*newest))
                                        : QString());
    m_again->setVisible(newest && isTrouble(*newest));
}

void PublishingPage::loadRecords() {
    whenReady(m_publishing.records(), this, [this](const Result<QList<PublicationRecord>>& records) {
        if (!records)
            return m_state->setText(records.error().sentence);
        m_records = *records;
        takeTicks();
        fill();
    });
}

/// The rows are about to be made anew, or kept.
void PublishingPage::takeTicks() {
    for (int row = 0; row < m_targets.size(); ++row)
        m_targets[row].enabled = m_rows->item(row, Name)->checkState() == Qt::Checked;
}

void PublishingPage::add(const PublishTarget& target) { openDialog(target, -1); }

void PublishingPage::edit(int row) {
    if (row >= 0 && row < m_targets.size())
        openDialog(m_targets[row], row);
}

void PublishingPage::openDialog(const PublishTarget& target, int row) {
    QStringList taken;
    for (int other = 0; other < m_targets.size(); ++other)
        if (other != row)
            taken += m_targets[other].name;
    auto* dialog = new TargetDialog(target, m_exports, m_publishing, m_today, taken, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        takeTicks();
        if (row < 0) {
            m_targets += dialog->target();
            m_stored += QString();
        } else {
            const bool ticked = m_targets[row].enabled;
            m_targets[row] = dialog->target();
            m_targets[row].enabled = ticked;
        }
        fill();
        m_rows->selectRow(row < 0 ? int(m_targets.size()) - 1 : row);
    });
    opened(dialog);
}

void PublishingPage::removeCurrent() {
    takeTicks();
    m_targets.removeAt(m_rows->currentRow());
    m_stored.removeAt(m_rows->currentRow());
    fill();
}

void PublishingPage::publishAgain() {
    const PublicationRecord* newest = newestOf(m_targets[m_rows->currentRow()].name);
    m_again->hide();
    m_state->setText(tr("Publishing…"));
    const PublishRequest request{.days = {newest->day}, .targets = {newest->target}, .again = true};
    whenReady(m_publishing.publish(request), this, [this](const Result<PublishReport>& report) {
        if (!report)
            m_state->setText(report.error().sentence);
    });
}

Outcome PublishingPage::save() {
    if (!m_fault.isEmpty())
        return {};
    takeTicks();
    const auto before = m_publishing.targets();
    if (before && *before == m_targets)
        return {};
    const Outcome saved = m_publishing.setTargets(m_targets);
    if (saved)
        followNames();
    return saved;
}

/// A target by another name is the same target: what went there and its secret go along.
void PublishingPage::followNames() {
    QHash<QString, QString> renamed;
    for (int row = 0; row < m_targets.size(); ++row) {
        const QString& name = m_targets[row].name;
        if (const QString before = std::exchange(m_stored[row], name); !before.isEmpty() && before != name)
            renamed.insert(before, name);
    }
    if (renamed.isEmpty())
        return;
    whenReady(m_publishing.rename(renamed), this, [this](const Outcome& done) {
        if (!done)
            m_state->setText(done.error().sentence);
    });
}

} // namespace sheaf
