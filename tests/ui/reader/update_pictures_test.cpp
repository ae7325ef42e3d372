#include "ui/detail/prepare.h"
#include "ui/detail/sample_entries.h"
#include "ui/reader/reader_window.h"

#include <QApplication>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

VersionText textOf(const Paper& paper, int version) {
    return {version, paper.title, paper.abstract, paper.comment};
}

PageMatter updated(DayEntry entry) {
    PageMatter matter{.entry = std::move(entry)};
    Paper& paper = matter.entry.paper;
    paper.version = 2;
    PaperUpdate update{
        .before = textOf(paper, 1), .now = textOf(paper, 2), .day = QDate(2026, 3, 3), .unseen = true};
    update.before.title = u"On "_s + paper.title.section(u' ', 1);
    update.before.comment = u"24 pages, under review"_s;
    update.before.abstract.replace(u"attention"_s, u"softmax attention"_s)
        .replace(u"的"_s, u"之"_s)
        .append(u" Code will be released."_s);
    update.now.abstract.append(u" We prove it in $O(n \\log n)$ steps."_s);
    matter.update = update;
    matter.trust = PaperTrust{.stale = {StaleReason::Paper}};
    if (matter.entry.summary)
        matter.entry.summary->provenance.paperVersion = 1;
    return matter;
}

} // namespace

/// The page of a paper with a newer version, on the screen; pictures for a person to look at.
class UpdatePicturesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReaderWindow> m_window;

    void savePictures(const PageMatter& matter, const QString& name) {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            m_window->theme.setMode(mode);
            m_window->pane->showMessage({}); // a page that stands there already is not shown again
            QVERIFY(m_window->showPage(matter));
            QVERIFY(m_window->save(name + (mode == ThemeMode::Dark ? u"-dark"_s : u"-light"_s)));
        }
    }

  private slots:
    void initTestCase() {
        m_window = std::make_unique<ReaderWindow>();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->pane->loadReader());
    }

    void cleanupTestCase() { m_window.reset(); }

    void updatedPaper_showsWhatChanged() {
        savePictures(updated(fullEntry()), u"update-new"_s);
        savePictures(updated(chineseEntry()), u"update-new-zh"_s);
    }

    void withdrawnPaper_showsWhy() {
        PageMatter matter = updated(fullEntry());
        matter.entry.paper.withdrawn = true;
        matter.entry.paper.comment = matter.update->now.comment =
            u"This paper has been withdrawn by the authors because Lemma 2 does not hold for $n > 3$."_s;
        savePictures(matter, u"update-withdrawn"_s);
    }
};

int main(int argc, char** argv) {
    prepareForWebEngine();
    QApplication application(argc, argv);
    UpdatePicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "update_pictures_test.moc"
