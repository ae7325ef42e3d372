#include "ui/keeping/check_dialog.h"

#include "base/when_ready.h"
#include "ui/parts/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

CheckDialog::CheckDialog(KeepingService& keeping, QWidget* parent)
    : KeepingDialog(tr("Check and repair"),
                    tr("Looks through the library's file, its references, its counts and its search index. "
                       "With a large library this takes minutes; closing this window stops it."),
                    parent),
      m_keeping(keeping), m_repair(addAct(new QPushButton(tr("Repair"), this), u"keepingRepair"_s)),
      m_check(addAct(new QPushButton(tr("Check"), this), u"keepingCheck"_s)) {
    offerRepair(false);
    connect(m_check, &QPushButton::clicked, this, &CheckDialog::check);
    connect(m_repair, &QPushButton::clicked, this, &CheckDialog::repair);
    connect(&keeping, &KeepingService::progressed, this, &CheckDialog::follow);
    connect(this, &KeepingDialog::cancelled, &keeping, &KeepingService::cancel);
    m_check->setFocus();
}

void CheckDialog::offerRepair(bool offered) {
    m_repair->setVisible(offered);
    setLook(*m_repair, offered ? u"primary"_s : QString());
    setLook(*m_check, offered ? QString() : u"primary"_s);
}

void CheckDialog::check() {
    setBusy(true);
    offerRepair(false);
    whenReady(m_keeping.check(), this, [this](const Result<CheckReport>& report) { showFaults(report); });
}

void CheckDialog::showFaults(const Result<CheckReport>& report) {
    setBusy(false);
    if (!report)
        return say({report.error().sentence},
                   report.error().kind == ErrorKind::Cancelled ? u"quiet"_s : u"bad"_s);
    if (report->sound())
        return say({tr("The library is sound.")}, u"good"_s);
    offerRepair(report->repairable);
    const QString advice = report->repairable
                               ? tr("“Repair” makes a backup, then puts right what can be made anew.")
                               : tr("Nothing makes this good. File > Library > Restore from a backup brings "
                                    "back what was saved.");
    say(report->faults + QStringList{advice}, u"bad"_s);
    if (report->repairable)
        m_repair->setFocus();
}

void CheckDialog::repair() {
    setBusy(true);
    offerRepair(false);
    whenReady(m_keeping.repair(), this, [this](const Result<RepairReport>& report) { showRepair(report); });
}

void CheckDialog::showRepair(const Result<RepairReport>& report) {
    setBusy(false);
    emit repaired();
    if (!report)
        return say({report.error().sentence},
                   report.error().kind == ErrorKind::Cancelled ? u"quiet"_s : u"bad"_s);
    QStringList sentences = report->done;
    if (!report->backup.isEmpty())
        sentences += tr("What it was before is in %1.").arg(QDir::toNativeSeparators(report->backup));
    if (report->left.isEmpty())
        return say(sentences + QStringList{tr("The library is sound.")}, u"good"_s);
    sentences += report->left;
    sentences +=
        tr("The rest cannot be repaired. File > Library > Restore from a backup brings back what was "
           "saved; the backups are in %1.")
            .arg(QDir::toNativeSeparators(m_keeping.backupFolder()));
    say(sentences, u"bad"_s);
}

} // namespace sheaf
