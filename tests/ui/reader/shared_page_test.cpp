#include "digests/digest_style.h"
#include "support/patience.h"
#include "ui/detail/sample_entries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// Lets everything through and counts it.
class Counter : public QWebEngineUrlRequestInterceptor {
  public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo& request) override {
        if (request.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame)
            ++others;
    }
    std::atomic_int others = 0;
};

DayEntry entryOf(const QString& id, const QString& category, const QString& title, const QString& abstract) {
    DayEntry entry = bareEntry();
    entry.paper.id = id;
    entry.paper.primaryCategory = category;
    entry.paper.categories = {category};
    entry.paper.title = title;
    entry.paper.abstract = abstract;
    return entry;
}

/// One with a picture and a formula, and titles in three languages.
Day sharedDay() {
    DayEntry drawn = fullEntry();
    drawn.paper.figureUrl =
        u"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=="_s;
    return {.date = {2026, 1, 30},
            .entries = {drawn,
                        entryOf(u"2601.00001"_s, u"cs.CL"_s, u"Học máy cho tiếng Việt"_s, u"With $x^2$."_s),
                        entryOf(u"2601.00002"_s, u"cs.CV"_s, u"大模型的长上下文推理"_s, u"Pictures."_s)}};
}

} // namespace

/// A day shared as a page, opened in the web engine as its receiver would open it.
class SharedPageTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void page_asksNobodyForAnything();
    void words_leaveThePapersThatHoldThem();
    void category_isJumpedTo();
    void withoutScript_everythingIsThere();
    void pictures_data();
    void pictures();

  private:
    QVariant ask(const QString& script);
    int shown() { return ask(u"document.querySelectorAll('article:not([hidden])').length"_s).toInt(); }
    void write(const QString& words);

    QTemporaryDir m_folder;
    QUrl m_address;
    Counter* m_counter = nullptr;
    std::unique_ptr<QWebEngineView> m_view;
};

void SharedPageTest::init() {
    QFile file(m_folder.filePath(u"day.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(digestStyle(u"html"_s)->write(sharedDay(), {.searchable = true}));
    m_address = QUrl::fromLocalFile(file.fileName());
    m_view = std::make_unique<QWebEngineView>();
    m_view->resize(760, 900);
    m_counter = new Counter(m_view.get());
    m_view->page()->profile()->setUrlRequestInterceptor(m_counter);
    m_view->show();
    bool loaded = false;
    connect(m_view.get(), &QWebEngineView::loadFinished, this, [&](bool ok) { loaded = ok; });
    m_view->load(m_address);
    QTRY_VERIFY_WITH_TIMEOUT(loaded, patience);
}

QVariant SharedPageTest::ask(const QString& script) {
    QVariant answer;
    bool answered = false;
    m_view->page()->runJavaScript(script, [&](const QVariant& value) {
        answer = value;
        answered = true;
    });
    return QTest::qWaitFor([&] { return answered; }, patience) ? answer : QVariant();
}

void SharedPageTest::write(const QString& words) {
    ask(u"var box = document.querySelector('.filter input'); box.value = '%1';"
        "box.dispatchEvent(new Event('input')); 1"_s.arg(words));
}

void SharedPageTest::page_asksNobodyForAnything() {
    QCOMPARE(shown(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"document.querySelector('figure img').naturalWidth"_s).toInt(), 1,
                              patience);
    QTest::qWait(300);
    QCOMPARE(m_counter->others.load(), 0);
    QVERIFY(ask(u"document.querySelectorAll('math').length"_s).toInt() > 0);
}

void SharedPageTest::words_leaveThePapersThatHoldThem() {
    QCOMPARE(ask(u"document.querySelector('.filter').hidden"_s).toBool(), false);
    write(u"hoc may"_s);
    QCOMPARE(shown(), 1);
    QCOMPARE(ask(u"document.querySelector('.filter output').textContent"_s).toString(), u"1 of 3 papers"_s);
    QCOMPARE(ask(u"document.querySelectorAll('nav ol > li:not([hidden])').length"_s).toInt(), 1);
    write(u"上下文"_s);
    QCOMPARE(shown(), 1);
    write(u"nothing of the kind"_s);
    QCOMPARE(shown(), 0);
    QCOMPARE(ask(u"document.querySelectorAll('main > section:not([hidden])').length"_s).toInt(), 0);
    write(QString());
    QCOMPARE(shown(), 3);
}

void SharedPageTest::category_isJumpedTo() {
    m_view->resize(500, 300);
    QTRY_VERIFY_WITH_TIMEOUT(ask(u"document.documentElement.scrollHeight > 2 * innerHeight"_s).toBool(),
                             patience);
    ask(u"var place = document.querySelector('.filter select'); place.selectedIndex = 2;"
        "place.dispatchEvent(new Event('change')); 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ask(u"scrollY"_s).toInt() > 0, patience);
}

void SharedPageTest::withoutScript_everythingIsThere() {
    m_view->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    bool loaded = false;
    connect(m_view.get(), &QWebEngineView::loadFinished, this, [&](bool ok) { loaded = ok; });
    m_view->reload();
    QTRY_VERIFY_WITH_TIMEOUT(loaded, patience);
    QString text;
    m_view->page()->toPlainText([&](const QString& said) { text = said; });
    QTRY_VERIFY_WITH_TIMEOUT(!text.isEmpty(), patience);
    for (const QString& title :
         {u"Folding Long Contexts"_s, u"Học máy cho tiếng Việt"_s, u"大模型的长上下文推理"_s})
        QVERIFY2(text.contains(title), qPrintable(text));
    QVERIFY(!text.contains(u"Go to category"_s));
}

void SharedPageTest::pictures_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void SharedPageTest::pictures() {
    QFETCH(bool, dark);
    if (dark) // as the receiver's desktop would say
        ask(u"for (const rule of document.styleSheets[0].cssRules)"
            "{ if (rule.media) { if (rule.media.mediaText.includes('dark')) { rule.media.mediaText = 'all'; } } } 1"_s);
    QTest::qWait(400);
    const QString folder = qEnvironmentVariable("SHEAF_PICTURES");
    const QImage picture = m_view->grab().toImage();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty())
        QVERIFY(picture.save(u"%1/shared-page-%2.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s)));
}

QTEST_MAIN(SharedPageTest)
#include "shared_page_test.moc"
