#include "services/archive_service.h"
#include "services/settings_service.h"
#include "services/summary_service.h"
#include "support/model_peer.h"
#include "support/patience.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QString title =
    u"Chu kỳ bán rã của một bộ đánh giá: tập kiểm tra biến thành tập huấn luyện nhanh đến mức nào"_s;
const QString abstract =
    u"Các bộ đánh giá công khai dần lọt vào dữ liệu huấn luyện. Chúng tôi đo tốc độ của quá trình này trên "
    u"ba năm "
    "dữ liệu thu thập từ web, và cho thấy một nửa số câu hỏi đã xuất hiện nguyên văn chỉ sau bảy tháng."_s;

Answer vietnameseAnswer(const Request& request) {
    QJsonObject content = QJsonDocument::fromJson(modelContent()).object();
    content[u"tldr"_s] = u"Bài báo đo xem các bộ đánh giá lọt vào dữ liệu huấn luyện nhanh đến mức nào."_s;
    if (request.body.contains("title_translated"))
        content[u"title_translated"_s] = title;
    if (request.body.contains("abstract_translated"))
        content[u"abstract_translated"_s] = abstract;
    return modelAnswerWith(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

} // namespace

/// Titles and abstracts in the reader's language, from the setting to the window.
class TranslationsTest : public QObject {
    Q_OBJECT

  private slots:
    void translatedTitle_isShownInTheListWhileWanted_data();
    void translatedTitle_isShownInTheListWhileWanted();
};

void TranslationsTest::translatedTitle_isShownInTheListWhileWanted_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void TranslationsTest::translatedTitle_isShownInTheListWhileWanted() {
    QFETCH(QString, theme);
    FakePeer peer(vietnameseAnswer);
    Stage stage({{u"window.theme"_s, theme},
                 {u"summaries.language"_s, u"vi"_s},
                 {u"summaries.translate"_s, u"title_and_abstract"_s},
                 {u"engines.peer.kind"_s, u"openai"_s},
                 {u"engines.peer.base_url"_s, peer.url(u"/v1"_s).toString()},
                 {u"engines.peer.model"_s, u"test-model"_s}});
    stage.loadSample();
    const PaperRow first = stage.row(0);
    QVERIFY(first.translatedTitle.isEmpty());
    const auto report =
        awaited(stage.workspace().summaries().summarise({.papers = {first.key}, .engine = u"peer"_s}));
    QVERIFY(report && report->done == 1);
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(0).title, title, patience);
    const QModelIndex index = stage.list().model()->index(0, 0);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), first.title);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(title));
    stage.clickRow(0);
    QTest::qWait(2500); // the page is drawn by another process
    QVERIFY(savePicture(stage.window(), u"translations-"_s + theme));
    QVERIFY(stage.workspace().settings().set(u"summaries.translate"_s, u"off"_s));
    QCOMPARE(stage.row(0).title, first.title);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), QString());
}

int main(int argc, char** argv) { return runWindowTest<TranslationsTest>(argc, argv); }
#include "translations_test.moc"
