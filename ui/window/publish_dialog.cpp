#include "ui/window/publish_dialog.h"

#include "base/when_ready.h"
#include "services/publishing/publish_service.h"
#include "services/publishing/publish_words.h"
#include "ui/parts/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

PublishDialog::PublishDialog(PublishService& publishing, const QList<PublishTarget>& targets, QDate day,
                             QWidget* parent)
    : QDialog(parent), m_publishing(publishing), m_day(day), m_grid(new QGridLayout),
      m_error(quietLabel({}, this)), m_publish(primaryButton(tr("Publish"), this)) {
    setWindowTitle(tr("Publish %1").arg(QLocale().toString(day, QLocale::LongFormat)));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    for (const PublishTarget& target : targets)
        addRow(target);
    m_error->setProperty("look", u"bad"_s);
    m_error->hide();
    m_publish->setObjectName(u"publishNow"_s);
    m_publish->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_publish, QDialogButtonBox::ActionRole);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_publishing, &PublishService::progressed, this, &PublishDialog::show);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(16);
    lines->addLayout(m_grid);
    lines->addWidget(m_error);
    lines->addStretch(1);
    lines->addWidget(buttons);
    resize(620, sizeHint().height());
    whenReady(m_publishing.records(36500), this, [this](const Result<QList<PublicationRecord>>& records) {
        if (records)
            showRecords(*records);
    });
}

void PublishDialog::addRow(const PublishTarget& target) {
    const int row = m_grid->rowCount();
    auto* box = new QCheckBox(target.name, this);
    box->setChecked(target.enabled);
    auto* state = quietLabel(publishKindText(target), this);
    state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(box, row, 0, Qt::AlignTop);
    m_grid->addWidget(state, row, 1);
    m_rows[target.name] = {box, state};
}

/// What is there already is not ticked: to send it once more is the reader's decision.
void PublishDialog::showRecords(const QList<PublicationRecord>& records) {
    for (const PublicationRecord& record : records) {
        if (record.day != m_day || !m_rows.contains(record.target))
            continue;
        Row& row = m_rows[record.target];
        row.state->setText(publicationStateText(record));
        row.isThere =
            record.state == PublicationState::Published || record.state == PublicationState::Uncertain;
        row.box->setChecked(row.box->isChecked() && !row.isThere);
    }
    fit();
}

void PublishDialog::publish() {
    PublishRequest request{.days = {m_day}};
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (!row->box->isChecked())
            continue;
        request.targets += row.key();
        request.again = request.again || row->isThere;
        row->state->setText(tr("Publishing…"));
    }
    if (request.targets.isEmpty())
        return;
    m_publish->setEnabled(false);
    whenReady(m_publishing.publish(request), this, [this](const Result<PublishReport>& report) {
        m_publish->setEnabled(true);
        m_error->setVisible(!report);
        if (!report)
            m_error->setText(report.error().sentence);
    });
}

void PublishDialog::show(const PublishLine& line) {
    if (line.day != m_day || !m_rows.contains(line.target))
        return;
    Row& row = m_rows[line.target];
    const bool bad = line.result == PublishResult::Failed || line.result == PublishResult::Uncertain;
    const QString result = publishResultText(line);
    row.state->setText(
        line.sentence.isEmpty() ? result : tr("%1: %2", "how it ended: why").arg(result, line.sentence));
    setLook(*row.state, bad ? u"bad"_s : u"good"_s);
    row.isThere = !bad;
    row.box->setChecked(bad);
    fit();
}

/// Sentences that wrap need more room than the words they take the place of; a grid in a box does not ask
/// for it by itself.
void PublishDialog::fit() {
    for (const Row& row : std::as_const(m_rows))
        row.state->setMinimumHeight(row.state->heightForWidth(row.state->width()));
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalMinimumSize().height()));
}

} // namespace sheaf
