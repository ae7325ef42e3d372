#include "ui/walk/walk.h"

#include "services/archive_service.h"
#include "services/engine_service.h"
#include "services/fetch_service.h"
#include "services/summary_service.h"
#include "support/model_peer.h"
#include "support/patience.h"
#include "support/recordings.h"
#include "support/written_pdf.h"
#include "ui/support/pictures.h"
#include "ui/walk/checks.h"
#include "ui/walk/shown.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QXmlStreamReader>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC);

/// All texts of a language's translation file, as they are seen.
QSet<QString> translationsOf(const QString& language) {
    QSet<QString> texts;
    if (language == u"en")
        return texts;
    QXmlStreamReader file(projectFile(u"translations/sheaf_%1.ts"_s.arg(language)));
    while (!file.atEnd())
        if (file.readNextStartElement(); file.isStartElement() && (file.name() == u"translation"_s))
            texts += plainText(file.readElementText(QXmlStreamReader::IncludeChildElements));
    return texts;
}

QList<std::pair<QString, QString>> settingsOf(const DayPeer& peer, FakePeer& server, const QString& language,
                                              const QString& theme) {
    auto settings = peer.settings();
    settings.append({{u"window.language"_s, language},
                     {u"window.theme"_s, theme},
                     {u"window.tray"_s, u"true"_s},
                     {u"reader.interests"_s, u"attention, graph, language model, robot"_s},
                     {u"summaries.engine"_s, u"peer"_s},
                     {u"summaries.cap_per_day"_s, u"0.50"_s},
                     {u"engines.far.kind"_s, u"openai"_s},
                     {u"engines.far.base_url"_s, u"https://api.example.org/v1"_s},
                     {u"engines.far.model"_s, u"gpt-4o-mini"_s},
                     {u"summaries.local_servers"_s, QString()},
                     {u"feeds.arxiv.pdf_url"_s, server.url(u"/pdf"_s).toString()}});
    return settings;
}

} // namespace

Walk::Walk(const QString& language, const QString& theme, int first)
    : m_language(language), m_theme(theme), m_number(first), m_allowed(u"tests/ui/walk/allowed.txt"_s),
      m_translations(translationsOf(language)), m_clock(morning) {
    m_interface.use(language);
    m_peer.peer().setHandler([](const Request& request) {
        return request.path.startsWith(u"/pdf/") ? Answer{.body = writtenPdf(12)} : dayAnswer(request);
    });
    m_stage = std::make_unique<Stage>(m_clock, settingsOf(m_peer, m_peer.peer(), language, theme));
    for (const QString& engine : {u"peer"_s, u"far"_s})
        if (!awaited(m_stage->workspace().engines().storeKey(engine, u"test-key"_s)))
            qFatal("The key is not stored.");
}

Walk::~Walk() {
    m_stage.reset();
    m_interface.use(u"en"_s);
}

void Walk::prepareDay() {
    Workspace& workspace = m_stage->workspace();
    if (!awaited(workspace.fetch().fetch({.day = m_clock.today()})))
        qFatal("The day is not fetched.");
    if (const auto notice = workspace.summaries().consentNeeded();
        notice && !workspace.summaries().agree(*notice))
        qFatal("The agreement is not kept.");
    auto papers = *awaited(workspace.archive().find({}));
    papers.resize(papers.size() - 2);
    if (!awaited(workspace.summaries().summarise({.papers = papers})))
        qFatal("The papers are not summarised.");
    m_stage->restart();
    if (!QTest::qWaitFor([this] { return m_stage->rows() > 0; }, patience))
        qFatal("The day does not show.");
}

void Walk::note(const QList<Finding>& findings) {
    for (const Finding& finding : findings) {
        const QString line = u"%1 %2: %3: %4: %5"_s.arg(m_language + u'-' + m_theme, m_view, finding.kind,
                                                        finding.widget, finding.text);
        if (!m_allowed.covers(finding) && !m_findings.contains(line))
            m_findings += line;
    }
}

void Walk::look(QWidget& window, const QString& view) {
    m_view = view;
    const QDir pictures(
        qEnvironmentVariable("SHEAF_PICTURES", QCoreApplication::applicationDirPath() + u"/../pictures"_s));
    pictures.mkpath(u"walk"_s);
    const QString name = u"walk/%1-%2-%3-%4"_s.arg(m_language, m_theme,
                                                   QString::number(m_number++).rightJustified(2, u'0'), view);
    if (!savePicture(window, name))
        m_findings += view + u": no picture"_s;
    note(cutTexts(window) + overlaps(window) + silentWidgets(window) + faintTexts(window) +
         foreignWords(window, m_language, m_translations));
}

void Walk::tabThrough(QWidget& window) {
    window.activateWindow(); // as a window manager does when a dialog has closed
    if (!QTest::qWaitForWindowActive(&window, patience))
        m_findings += m_view + u": does not become active"_s;
    note(tabFaults(window));
    for (auto* area : window.findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(0); // the keyboard has left it somewhere down
}

QDialog& Walk::opened(const QString& view) {
    QDialog& dialog = Stage::awaitDialog();
    look(dialog, view);
    tabThrough(dialog);
    return dialog;
}

void Walk::dialog(const QString& view, const QString& action, const std::function<void(QDialog&)>& fill) {
    auto* act = m_stage->window().findChild<QAction*>(action);
    if (!act || !act->isEnabled()) {
        m_findings += u"%1: the action %2 cannot be used"_s.arg(view, action);
        return;
    }
    act->trigger();
    QDialog& dialog = Stage::awaitDialog();
    if (fill)
        fill(dialog);
    opened(view);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    if (!QTest::qWaitFor([] { return Stage::dialog() == nullptr; }, patience))
        m_findings += view + u": Escape does not close it"_s;
}

void Walk::menu(const QString& view) {
    if (!QTest::qWaitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; },
                         patience)) {
        m_findings += view + u": no menu opens"_s;
        return;
    }
    QWidget& popup = *QApplication::activePopupWidget();
    look(popup, view);
    popup.close();
}

} // namespace sheaf::test
