#include "ui/window/score_warning.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/trust_service.h"
#include "services/workspace.h"
#include "ui/list/browsing.h"

#include <QLocale>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const CollapsedScores& collapsed) {
    const QLocale locale;
    if (collapsed.onOneValue * 2 < collapsed.scores)
        return ScoreWarning::tr("%1 scored %2 papers of this day nearly alike: its scores tell little.")
            .arg(collapsed.engine, locale.toString(collapsed.scores));
    return ScoreWarning::tr("%1 gave %2 of %3 papers the score %4: its scores of this day tell little.")
        .arg(collapsed.engine, locale.toString(collapsed.onOneValue), locale.toString(collapsed.scores),
             locale.toString(collapsed.value));
}

} // namespace

ScoreWarning::ScoreWarning(const Browsing& browsing, Workspace& workspace, QWidget* parent)
    : QLabel(parent), m_browsing(browsing), m_trust(workspace.trust()) {
    setObjectName(u"scoreWarning"_s);
    setProperty("look", u"bad"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(16, 0, 16, 6);
    hide();
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(std::chrono::milliseconds(300));
    connect(&m_askSoon, &QTimer::timeout, this, &ScoreWarning::ask);
    connect(&browsing, &Browsing::changed, this, &ScoreWarning::ask);
    connect(&workspace.archive(), &ArchiveService::papersChanged, this, [this] {
        if (!m_askSoon.isActive())
            m_askSoon.start();
    });
}

void ScoreWarning::ask() {
    ++m_serial;
    if (m_browsing.shownPlace() != Place::Day)
        return hide();
    whenReady(m_trust.collapsedScores(m_browsing.day(), m_browsing.day()), this,
              [this, serial = m_serial](const Result<QList<CollapsedScores>>& collapsed) {
                  if (serial == m_serial)
                      tell(collapsed ? *collapsed : QList<CollapsedScores>());
              });
}

void ScoreWarning::tell(const QList<CollapsedScores>& collapsed) {
    QStringList sentences;
    for (const CollapsedScores& one : collapsed)
        sentences += sentenceOf(one);
    setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

} // namespace sheaf
