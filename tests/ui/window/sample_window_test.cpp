#include "base/clock.h"
#include "library/connection.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "support/patience.h"
#include "ui/support/window_test_main.h"
#include "ui/theme/theme.h"
#include "ui/window/desk.h"
#include "ui/window/interface_language.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QLabel>
#include <QTemporaryDir>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// The window of the sample day, beside the reader's own.
class SampleWindowTest : public QObject {
    Q_OBJECT

  private slots:
    void sampleThatCannotBeWritten_isSaidInItsWindow();

  private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

/// Takes no paper.
Outcome refusePapers(const QString& library) {
    const auto connection = Connection::open(library, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    return (*connection)
        ->script(
            "CREATE TRIGGER refused BEFORE INSERT ON papers BEGIN SELECT RAISE(ABORT, 'refused'); END"_ba);
}

MainWindow* windowOf(const QString& title) {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window->windowTitle() == title)
            return window;
    return nullptr;
}

} // namespace

void SampleWindowTest::sampleThatCannotBeWritten_isSaidInItsWindow() {
    const WorkspaceOptions options{.libraryPath = path(u"library.sqlite"_s),
                                   .settingsPath = path(u"settings.json"_s),
                                   .paceFolder = path(u"pace"_s),
                                   .answerFolder = path(u"answers"_s),
                                   .pdfFolder = path(u"pdf"_s)};
    const SystemClock clock;
    Theme theme;
    InterfaceLanguage language;
    WorkspaceOptions sample = options;
    sample.libraryPath = SampleService::libraryPathBeside(options.libraryPath);
    {
        const auto workspace = Workspace::open(sample, clock);
        QVERIFY(workspace.ok());
        QVERIFY((*workspace)->settings().set(u"summaries.local_servers"_s, {}).ok()); // none of the reader's
    }
    QVERIFY(refusePapers(sample.libraryPath).ok());

    const auto desk = Desk::open(options, clock, theme, language);
    QVERIFY(desk);
    windowOf(u"Sheaf"_s)->findChild<QAction*>(u"sample"_s)->trigger();
    const MainWindow* window = windowOf(u"Sheaf: the sample day"_s);
    QVERIFY(window);
    const auto said = [window] {
        const auto* sentence = window->findChild<QLabel*>(u"noticeSentence"_s);
        return sentence && sentence->isVisible() ? sentence->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), test::patience);
}

int main(int argc, char** argv) { return test::runWindowTest<SampleWindowTest>(argc, argv); }

#include "sample_window_test.moc"
