#include "services/settings_service.h"
#include "services/workspace.h"
#include "support/patience.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// When the web engine's view is let go, and when it is there again.
class ReaderRestTest : public QObject {
    Q_OBJECT

  private slots:
    void windowThatNobodyTouches_letsTheViewGo_untilAKey();
    void patienceThatIsChanged_holdsAtOnce();
};

namespace {

bool hasView(Stage& stage) {
    const auto parts = stage.window().findChildren<QWidget*>();
    return std::any_of(parts.begin(), parts.end(),
                       [](const QWidget* part) { return part->inherits("QWebEngineView"); });
}

} // namespace

void ReaderRestTest::windowThatNobodyTouches_letsTheViewGo_untilAKey() {
    Stage stage({{u"window.engine_rest_s"_s, u"2"_s}});
    stage.loadSample();
    QTRY_VERIFY_WITH_TIMEOUT(hasView(stage), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!hasView(stage), patience);
    stage.press(Qt::Key_J);
    QTRY_VERIFY_WITH_TIMEOUT(hasView(stage), patience);
}

void ReaderRestTest::patienceThatIsChanged_holdsAtOnce() {
    Stage stage;
    stage.loadSample();
    QTRY_VERIFY_WITH_TIMEOUT(hasView(stage), patience);
    QVERIFY(stage.workspace().settings().set(u"window.engine_rest_s"_s, u"1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!hasView(stage), patience);
}

int main(int argc, char** argv) { return runWindowTest<ReaderRestTest>(argc, argv); }

#include "reader_rest_test.moc"
