#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/fake_peer.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// arXiv's query API, which knows one paper.
class FakeArxiv {
  public:
    FakeArxiv() : m_peer([](const Request& request) { return answer(request); }) {}

    QList<std::pair<QString, QString>> settings() const {
        return {{u"feeds.arxiv.api_url"_s, m_peer.url(u"/api/query"_s).toString()},
                {u"feeds.arxiv.interval_ms"_s, u"0"_s}};
    }
    qsizetype questions() const { return m_peer.requests().size(); }

    static QString known() { return u"2511.01234"_s; }
    static QString title() { return u"Papers That Were Asked For by Name"_s; }

  private:
    static Answer answer(const Request& request) {
        const bool knows =
            request.query.queryItemValue(u"id_list"_s, QUrl::FullyDecoded).split(u',').contains(known());
        const QString entry =
            u"<entry><id>http://arxiv.org/abs/%1v2</id><updated>2025-11-20T10:00:00Z</updated>"
            "<published>2025-11-04T10:00:00Z</published><title>%2</title><summary>We ask.</summary>"
            "<author><name>Ada Byron</name></author>"
            "<arxiv:primary_category xmlns:arxiv=\"http://arxiv.org/schemas/atom\" term=\"cs.DL\"/>"
            "<category term=\"cs.DL\"/></entry>"_s.arg(known(), title());
        const QString feed =
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
            "<opensearch:totalResults xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">%1"
            "</opensearch:totalResults>%2</feed>"_s.arg(QString::number(knows ? 1 : 0),
                                                        knows ? entry : QString());
        return Answer::xml(feed.toUtf8());
    }

    FakePeer m_peer;
};

void paste(Stage& stage, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    stage.press(Qt::Key_V, Qt::ControlModifier);
}

/// Whether the window takes it.
bool drop(Stage& stage, const QMimeData& data) {
    const QPoint place = stage.window().rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window(), &dropped);
    return true;
}

QString titleShown(Stage& stage) { return stage.rows() == 1 ? stage.row(0).title : QString(); }

} // namespace

/// Papers named by links, ids and what is dragged.
class LinksTest : public QObject {
    Q_OBJECT

  private slots:
    void pastedId_opensThePaperItNames();
    void pastedLinkToAPaperThatIsLacking_fetchesIt();
    void draggedLink_opensThePaper();
    void linkFromElsewhere_asksBeforeItFetches();
    void linkToASearch_searches();
    void hiddenPaper_isShownAllTheSame();
    void paperThatArxivHasNot_isSaidSo();
    void clipboardOfAnotherKind_isSaidSo();
    void pasteInATextField_isText();
    void emptyLibrary_takesAPaper();
    void severalIds_areAddedAndShown();
    void bibliography_isAddedWhenItIsDropped();
    void bibliographyWithoutArxivsPapers_isSaidSo();
};

void LinksTest::pastedId_opensThePaperItNames() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    const PaperRow wanted = stage.row(3);
    paste(stage, u"  https://arxiv.org/abs/%1v1 \n"_s.arg(wanted.id));
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), wanted.title, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentPaper(), wanted.key, patience);
    QCOMPARE(arxiv.questions(), 0);
    stage.press(Qt::Key_Escape); // the day comes back
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 1, patience);
}

void LinksTest::pastedLinkToAPaperThatIsLacking_fetchesIt() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    paste(stage, u"https://huggingface.co/papers/"_s + FakeArxiv::known());
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), FakeArxiv::title(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.list().currentPaper() != 0, patience);
    QCOMPARE(stage.row(0).day, QDate(2025, 11, 5)); // submitted on the 4th, before the deadline
    QVERIFY(savePicture(stage.window(), u"window-paper-added"_s));
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 1, patience);
    paste(stage, FakeArxiv::known());
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), FakeArxiv::title(), patience);
    QCOMPARE(arxiv.questions(), 1);
}

void LinksTest::draggedLink_opensThePaper() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    const PaperRow here = stage.row(3);
    QMimeData link;
    link.setUrls({QUrl(u"https://arxiv.org/pdf/"_s + FakeArxiv::known())});
    QVERIFY(drop(stage, link));
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), FakeArxiv::title(), patience);
    QMimeData text;
    text.setText(here.id);
    QVERIFY(drop(stage, text));
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), here.title, patience);
    QMimeData other;
    other.setText(u"just words"_s);
    QVERIFY(!drop(stage, other));
}

void LinksTest::linkFromElsewhere_asksBeforeItFetches() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    stage.window().raise({u"sheaf:"_s + FakeArxiv::known()});
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(FakeArxiv::known()), patience);
    QCOMPARE(arxiv.questions(), 0);
    QVERIFY(savePicture(stage.window(), u"window-link-question"_s));
    stage.click(u"noticeAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), FakeArxiv::title(), patience);
}

void LinksTest::linkToASearch_searches() {
    Stage stage;
    stage.loadSample();
    stage.window().showMinimized();
    stage.window().raise({u"sheaf:search?q=title:model+is:unread"_s, u"no link"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stage.find<QLineEdit>(u"search"_s)->text(), u"title:model is:unread"_s,
                              patience);
    QVERIFY(!stage.window().isMinimized());
}

void LinksTest::hiddenPaper_isShownAllTheSame() {
    Stage stage;
    stage.loadSample();
    const PaperRow wanted = stage.row(2);
    QVERIFY(awaited(stage.workspace().archive().setHidden({wanted.key}, true)));
    stage.window().raise({u"sheaf:"_s + wanted.id});
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), wanted.title, patience);
}

void LinksTest::paperThatArxivHasNot_isSaidSo() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    const int papers = stage.rows();
    paste(stage, u"2511.99999"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"2511.99999"_s), patience);
    QCOMPARE(stage.rows(), papers);
}

void LinksTest::clipboardOfAnotherKind_isSaidSo() {
    Stage stage;
    stage.loadSample();
    paste(stage, u"some words"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"no arXiv id"_s), patience);
}

void LinksTest::pasteInATextField_isText() {
    Stage stage;
    stage.loadSample();
    stage.press(u"/"_s);
    auto* search = stage.find<QLineEdit>(u"search"_s);
    QTRY_VERIFY_WITH_TIMEOUT(search->hasFocus(), patience);
    paste(stage, u"diffusion"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search->text(), u"diffusion"_s, patience);
}

void LinksTest::emptyLibrary_takesAPaper() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    paste(stage, FakeArxiv::known());
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), FakeArxiv::title(), patience);
    QVERIFY(stage.list().isVisible());
}

void LinksTest::severalIds_areAddedAndShown() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    const PaperRow known = stage.row(3);
    paste(stage, u"https://arxiv.org/abs/%1v1\n%2\n2511.99999\n"_s.arg(known.id, FakeArxiv::known()));
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"noticeSentence"_s),
                              u"Papers: 1 added, 1 already here, arXiv has no 2511.99999."_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    QTest::qWait(300);
    QVERIFY(savePicture(stage.window(), u"window-papers-added"_s));
    QMimeData again;
    again.setUrls({QUrl(u"https://arxiv.org/pdf/"_s + known.id), QUrl(u"https://hf.co/papers/2511.01234"_s)});
    QVERIFY(drop(stage, again));
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"statusMessage"_s), u"Papers: 2 already here."_s, patience);
}

void LinksTest::bibliography_isAddedWhenItIsDropped() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    const int papers = stage.rows();
    const QString path = stage.desk().path(u"My papers.bib"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("@misc{a, eprint={2511.01234}, archivePrefix={arXiv}}\n@book{b, title={A Book}}\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(drop(stage, data));
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"noticeSentence"_s), u"Papers: 1 added, 1 without an arXiv id."_s,
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(titleShown(stage), FakeArxiv::title(), patience);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() >= papers, patience);
}

void LinksTest::bibliographyWithoutArxivsPapers_isSaidSo() {
    const FakeArxiv arxiv;
    Stage stage(arxiv.settings());
    stage.loadSample();
    const int papers = stage.rows();
    paste(stage, u"@book{b, title={A Book}}\n@book{c, title={Another}}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"no arXiv id"_s), patience);
    const QString path = stage.desk().path(u"books.bib"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("@book{b, title={A Book}}\n@book{c, title={Another}}");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(stage.desk().path(u"none.ris"_s))});
    QVERIFY(drop(stage, data));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"none.ris could not be read"_s),
                             patience);
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(drop(stage, data));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"entries: 2"_s), patience);
    QCOMPARE(stage.rows(), papers);
    QCOMPARE(arxiv.questions(), 0);
}

int main(int argc, char** argv) { return runWindowTest<LinksTest>(argc, argv); }
#include "links_test.moc"
