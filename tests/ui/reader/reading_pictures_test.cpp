#include "query/field_search.h"
#include "support/patience.h"
#include "ui/detail/note_editor.h"
#include "ui/detail/prepare.h"
#include "ui/detail/sample_entries.h"
#include "ui/reader/reader_window.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

PageMatter many(DayEntry entry) {
    PageMatter matter{.entry = std::move(entry)};
    QStringList names{u"Nguyễn Thị Hạnh"_s, u"李明轩"_s, u"Jörg Weißmüller"_s, u"محمد علي"_s};
    for (int i = matter.entry.paper.authors.size(); i < 200; ++i)
        matter.entry.paper.authors += {names[i % 4] + (i < 8 ? QString() : u" %1"_s.arg(i))};
    matter.trust = PaperTrust{.onItsDay = DayStanding{QDate(2026, 1, 30), {300, 1, 331}}};
    if (matter.entry.summary) {
        Summary other = *matter.entry.summary;
        other.provenance.language = u"vi"_s;
        matter.summaries = {other, *matter.entry.summary};
    }
    return matter;
}

QWidget* dialogOpen() {
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && qobject_cast<QDialog*>(window))
            return window;
    return nullptr;
}

QImage onWhite(const QImage& ink) {
    QImage page(ink.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, ink);
    return page;
}

/// As where the plugin is missing.
void loadPlainly(ReaderWindow& window) {
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a plugin cannot be loaded.*"_s));
    if (window.pane->loadReader(u"/nowhere/libsheafreader.so"_s))
        qFatal("A plugin was loaded from nowhere.");
}

struct PrintedPage {
    bool done = false;
    QString name; ///< that was proposed
};

PrintedPage printPlainly(ReaderWindow& window, const QString& path) {
    QSignalSpy printed(window.pane, &DetailPane::printed);
    window.pane->print();
    auto* dialog = window.findChild<QFileDialog*>();
    const QString name = dialog->selectedFiles().value(0);
    emit dialog->fileSelected(path);
    dialog->reject();
    return {printed.size() == 1 && printed.first().first().toBool(), name};
}

} // namespace

/// The page in the colours and the type that the reader chose, on the screen and on paper; pictures for a
/// person to look at.
class ReadingPicturesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReaderWindow> m_window;

    void savePictures(const PageMatter& matter, const QString& name) {
        const std::tuple<QString, ThemeMode, PageTone> looks[] = {
            {u"light"_s, ThemeMode::Light, PageTone::Window},
            {u"dark"_s, ThemeMode::Dark, PageTone::Window},
            {u"sepia"_s, ThemeMode::Light, PageTone::SepiaByDay}};
        for (const auto& [look, mode, tone] : looks) {
            m_window->theme.setMode(mode);
            m_window->theme.setReading({.tone = tone});
            m_window->pane->showMessage({}); // a page that stands there already is not shown again
            QVERIFY(m_window->showPage(matter));
            QVERIFY(m_window->save(name + u'-' + look));
        }
        m_window->theme.setReading({});
    }

  private slots:
    void initTestCase() {
        m_window = std::make_unique<ReaderWindow>(QSize(760, 1100));
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->pane->loadReader());
        m_window->pane->setFollowed({authorKey(u"Jörg Weißmüller"_s), authorKey(u"李明轩 101"_s)});
    }

    void cleanupTestCase() { m_window.reset(); }

    void everyLook_isCalm() {
        savePictures(many(fullEntry()), u"reading-en"_s);
        savePictures(many(chineseEntry()), u"reading-zh"_s);
        savePictures(many(vietnameseEntry()), u"reading-vi"_s);
    }

    void unfoldedAuthors_areAllShown() {
        QVERIFY(m_window->showPage(many(fullEntry())));
        QSignalSpy shown(m_window->pane, &DetailPane::shown);
        auto* view = m_window->pane->findChild<QSplitter*>()->widget(0);
        QMetaObject::invokeMethod(view, "linkActivated", Q_ARG(QUrl, QUrl(u"sheaf:authors"_s)));
        QVERIFY(shown.wait(patience));
        QVERIFY(m_window->save(u"reading-authors"_s));
    }

    void wideAndLarge_isWideAndLarge() {
        m_window->theme.setReading(
            {.tone = PageTone::Sepia, .fontSize = 130, .width = 700, .lineHeight = 190});
        QVERIFY(m_window->showPage(many(vietnameseEntry())));
        QVERIFY(m_window->save(u"reading-large"_s));
        m_window->theme.setReading({});
    }

    void wordsOfThePage_areFoundAndCounted() {
        QVERIFY(m_window->show(fullEntry()));
        m_window->pane->openFind();
        auto* words = m_window->pane->findChild<QLineEdit*>(u"pageWords"_s);
        auto* hits = m_window->pane->findChild<QLabel*>(u"pageHits"_s);
        QTest::keyClicks(words, u"recall"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hits->text().startsWith(u"1 of "_s), patience);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hits->text().startsWith(u"2 of "_s), patience);
        QVERIFY(m_window->save(u"reading-find"_s));
        QTest::keyClicks(words, u"zanzibar"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hits->text(), u"Not on this page"_s, patience);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void noteIsShownSet_whileItIsWritten() {
        auto* editor = new NoteEditor(m_window->pane);
        m_window->pane->addBelow(editor);
        QVERIFY(m_window->show(fullEntry()));
        QSignalSpy shown(m_window->pane, &DetailPane::shown);
        const QString note = u"# Compare\n\nwith *state spaces*: $r(\\ell) = \\sum_i x_i$, 与注意力机制"_s;
        m_window->pane->setDraft(note);
        editor->open(note);
        QVERIFY(shown.wait(patience));
        QVERIFY(m_window->save(u"reading-note"_s));
        m_window->pane->setDraft({});
        editor->hide();
    }

    void plainPage_isAsWideAsTheReaderHasIt() {
        ReaderWindow window({1300, 800});
        loadPlainly(window);
        QVERIFY(window.show(fullEntry()));
        const auto* text = window.findChild<QTextBrowser*>()->document();
        const auto width = [text] {
            return text->documentLayout()->blockBoundingRect(text->lastBlock()).width();
        };
        QCOMPARE(qRound(width()), 620);
        QVERIFY(window.save(u"reading-plain-wide"_s));
        window.theme.setReading({.width = 800});
        QCOMPARE(qRound(width()), 800);
        window.pane->setZoom(1.25);
        QCOMPARE(qRound(width()), 1000);
        window.resize(500, 800);
        QTRY_VERIFY_WITH_TIMEOUT(width() < 460, patience);
        QVERIFY(width() > 400);
    }

    void plainPage_isPrintedWithItsWordsOnWhite() {
        ReaderWindow window;
        window.theme.setMode(ThemeMode::Dark);
        loadPlainly(window);
        QVERIFY(window.show(fullEntry()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plain.pdf"_s);
        const PrintedPage printed = printPlainly(window, path);
        QVERIFY(printed.done);
        QVERIFY2(printed.name.contains(u"Folding Long Contexts into Short Memories-"_s),
                 qPrintable(printed.name));
        QPdfDocument pdf;
        QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
        QVERIFY(pdf.getAllText(0).text().contains(u"Ana Duarte"_s));
        QVERIFY(!pdf.getAllText(0).text().contains(u"could not be loaded"_s));
        const QImage page = pdf.render(0, pdf.pagePointSize(0).toSize(), QPdfDocumentRenderOptions());
        QCOMPARE(onWhite(page).pixelColor(4, 4).lightness(), 255);
        QVERIFY(!printPlainly(window, folder.filePath(u"no/such/folder/plain.pdf"_s)).done);
        window.theme.setMode(ThemeMode::Light);
    }

    /// Printed from the dark, the page is dark on white, with its words as words and its title as its name.
    void printedPage_isAPdfUnderThePapersTitle() {
        m_window->theme.setMode(ThemeMode::Dark);
        QVERIFY(m_window->show(fullEntry()));
        QTemporaryDir folder;
        QSignalSpy printed(m_window->pane, &DetailPane::printed);
        m_window->pane->print();
        QTRY_VERIFY_WITH_TIMEOUT(dialogOpen(), patience);
        QWidget* dialog = dialogOpen();
        auto* file = dialog->findChild<QLineEdit*>(u"filename"_s);
        QVERIFY(file);
        QVERIFY2(file->text().contains(u"Folding Long Contexts into Short Memories-"_s),
                 qPrintable(file->text()));
        const QString path = folder.filePath(u"page.pdf"_s);
        file->setText(path);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        QVERIFY(printed.wait(patience));
        QCOMPARE(printed.first().first().toBool(), true);
        QPdfDocument pdf;
        QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
        const QImage ink = pdf.render(0, pdf.pagePointSize(0).toSize() * 2);
        const QImage page = onWhite(ink);
        QVERIFY(page.save(qEnvironmentVariable("SHEAF_PICTURES", folder.path()) + u"/reading-printed.png"_s));
        QCOMPARE(page.pixelColor(4, 4).lightness(), 255);
        QCOMPARE(page.pixelColor(page.width() / 2, page.height() - 80).lightness(), 255);
        m_window->theme.setMode(ThemeMode::Light);
    }
};

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication app(argc, argv);
    ReadingPicturesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "reading_pictures_test.moc"
