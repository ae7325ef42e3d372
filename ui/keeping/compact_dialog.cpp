#include "ui/keeping/compact_dialog.h"

#include "base/joined_text.h"
#include "base/when_ready.h"
#include "services/keeping/keeping_service.h"
#include "ui/parts/labels.h"

#include <QLocale>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

CompactDialog::CompactDialog(KeepingService& keeping, QWidget* parent)
    : KeepingDialog(tr("Compact the library"), tr("Packs the library's file as closely as can be."), parent),
      m_keeping(keeping), m_go(addAct(primaryButton(tr("Compact"), this), u"keepingCompact"_s)) {
    connect(m_go, &QPushButton::clicked, this, &CompactDialog::begin);
    connect(&keeping, &KeepingService::progressed, this, &CompactDialog::follow);
    connect(this, &KeepingDialog::cancelled, &keeping, &KeepingService::cancel);
    foresee();
    m_go->setFocus();
}

void CompactDialog::foresee() {
    whenReady(m_keeping.vacuumOutlook(), this, [this](const Result<VacuumOutlook>& outlook) {
        if (!outlook)
            return say({outlook.error().sentence}, u"bad"_s);
        const QLocale locale;
        const QString size = locale.formattedDataSize(outlook->bytes, 1);
        const QString takes = outlook->unused > 0
                                  ? tr("The library's file takes %1, of which at least %2 hold nothing.")
                                        .arg(size, locale.formattedDataSize(outlook->unused, 1))
                                  : tr("The library's file takes %1.").arg(size);
        setPurpose(joinedSentences({takes, tr("Compacting needs %1 of free disk space for a while; there are "
                                              "%2. You can go on reading, and "
                                              "what you mark is stored when it is done.")
                                               .arg(locale.formattedDataSize(outlook->needed, 1),
                                                    locale.formattedDataSize(outlook->free, 1))}));
    });
}

void CompactDialog::begin() {
    setBusy(true);
    whenReady(m_keeping.vacuum(), this, [this](const Result<qint64>& gained) {
        setBusy(false);
        foresee();
        if (!gained)
            return say({gained.error().sentence},
                       gained.error().kind == ErrorKind::Cancelled ? u"quiet"_s : u"bad"_s);
        say({*gained > 0 ? tr("The library is %1 smaller now.").arg(QLocale().formattedDataSize(*gained, 1))
                         : tr("The library was packed closely already.")},
            u"good"_s);
    });
}

} // namespace sheaf
