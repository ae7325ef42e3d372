#include "ui/window/trusting.h"

#include "base/when_ready.h"
#include "services/trust_service.h"
#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/summary_html.h"
#include "ui/parts/opened.h"
#include "ui/window/notice_bar.h"
#include "ui/window/paper_dialogs.h"
#include "ui/window/reading.h"
#include "ui/window/summarising.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QUrl>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

Trusting::Trusting(Workspace& workspace, const WindowActions& actions, Reading& reading, DetailPane& pane,
                   Summarising& summarising, NoticeBar& notice, QWidget& window)
    : QObject(&window), m_trust(workspace.trust()), m_reading(reading), m_pane(pane),
      m_summarising(summarising), m_notice(notice), m_window(window) {
    connect(actions.wrong, &QAction::triggered, this, &Trusting::markWrong);
    const auto followReading = [this, wrong = actions.wrong] {
        wrong->setEnabled(m_reading.entry() && m_reading.entry()->summary && !m_reading.showsOtherSummary());
    };
    connect(&reading, &Reading::changed, this, followReading);
    followReading();
}

void Trusting::follow(const QUrl& link) {
    const PaperKey paper = m_reading.paper();
    const QString act = link.scheme() == u"sheaf" ? link.path() : QString();
    if (paper == 0 || act.isEmpty())
        return;
    if (act == u"redo")
        m_summarising.again({paper});
    else if (act == u"wrong")
        markWrong();
    else if (act == u"unwrong")
        check(m_trust.unmark({paper}));
    else if (act.startsWith("ground/"_L1))
        showGround(act.section(u'/', 1).toInt());
}

void Trusting::showGround(int sentence) {
    if (!m_reading.entry() || !m_reading.entry()->summary)
        return;
    const int asked = ++m_asked;
    if (m_pane.ground() && m_pane.ground()->sentence == sentence)
        return m_pane.showGround({});
    const auto show = [this, sentence, asked, paper = m_reading.paper()](const Result<SourceGrounds>& found) {
        if (asked != m_asked || paper != m_reading.paper())
            return;
        if (!found)
            return m_notice.say(found.error().sentence);
        const Ground ground = found->grounds.value(sentence);
        m_pane.showGround(ShownGround{
            sentence, ground.kind, found->source.mid(ground.source.start, ground.source.size).simplified()});
    };
    whenReady(QtConcurrent::run(sentencesText, *m_reading.entry()->summary), this,
              [this, show, paper = m_reading.paper(),
               read = m_reading.entry()->summary->provenance.sourceText](const QString& text) {
                  whenReady(m_trust.grounds(paper, text, read), this, show);
              });
}

void Trusting::markWrong() {
    if (!m_reading.entry())
        return;
    auto* dialog = new WrongDialog(m_reading.entry()->paper.title, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paper = m_reading.paper()] {
        check(m_trust.markWrong({paper}, dialog->reason()));
    });
    opened(dialog);
}

void Trusting::check(const QFuture<Outcome>& change) {
    whenReady(change, this, [this](const Outcome& done) {
        if (!done)
            m_notice.say(done.error().sentence);
    });
}

} // namespace sheaf
