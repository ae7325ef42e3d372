#include "services/undo/undo_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/reading.h"

#include <QElapsedTimer>
#include <QTest>

#include <utility>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The pages beside the one that is read: whether they stand ready when their turn comes.
class PagesAheadTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup() { m_stage.reset(); }
    void nextOneAndTheOneBefore_areReady();
    void afterStarAndLaterAndHide_theNextOneIsReady();
    void changedNote_isShownAllTheSame();
    void anotherChoice_preparesItsOwnNeighbours();
    void paperFarAway_isAMiss();

  private:
    bool awaitPage(int row) const;
    bool awaitPaper(PaperKey paper) const;
    bool awaitReady(int row) const;
    bool stepTo(const QString& key, int row);

    std::unique_ptr<Stage> m_stage;
    DetailPane* m_pane = nullptr;
    Reading* m_reading = nullptr;
    PaperKey m_shown = 0;
    bool m_cameReady = false;
};

namespace {

constexpr int builtAfterMs = 600; ///< what is known of a paper becomes a page that stands ready

} // namespace

void PagesAheadTest::init() {
    m_stage = std::make_unique<Stage>();
    m_stage->loadSample();
    m_pane = m_stage->window().findChild<DetailPane*>();
    m_reading = m_stage->window().findChild<Reading*>();
    QVERIFY(m_pane && m_reading);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->loaded(), patience);
    // A page that came ready may change in the next moment: what is for the reader is learnt meanwhile.
    connect(m_pane, &DetailPane::shown, this, [this](PaperKey paper) {
        if (std::exchange(m_shown, paper) != paper)
            m_cameReady = m_pane->wasReady();
    });
    m_stage->clickRow(1);
    QVERIFY(awaitPage(1));
}

bool PagesAheadTest::awaitPage(int row) const { return awaitPaper(m_stage->row(row).key); }

bool PagesAheadTest::awaitPaper(PaperKey paper) const {
    return QTest::qWaitFor([&] { return m_pane->paper() == paper && m_shown == paper; }, patience);
}

bool PagesAheadTest::awaitReady(int row) const {
    const PaperKey paper = m_stage->row(row).key;
    QElapsedTimer since;
    return QTest::qWaitFor(
        [&] {
            if (!m_reading->hasAhead(paper))
                since.invalidate();
            else if (!since.isValid())
                since.start();
            return since.isValid() && since.hasExpired(builtAfterMs);
        },
        patience);
}

/// Whether the page that this key brings had stood ready.
bool PagesAheadTest::stepTo(const QString& key, int row) {
    m_stage->press(key);
    return awaitPage(row) && m_cameReady;
}

void PagesAheadTest::nextOneAndTheOneBefore_areReady() {
    for (const int row : {2, 3, 4}) {
        QVERIFY(awaitReady(row));
        QVERIFY(stepTo(u"j"_s, row));
    }
    for (const int row : {3, 2, 1, 0}) {
        QVERIFY(awaitReady(row));
        QVERIFY(stepTo(u"k"_s, row));
    }
}

void PagesAheadTest::afterStarAndLaterAndHide_theNextOneIsReady() {
    for (const QString& act : {u"s"_s, u"l"_s, u"h"_s}) {
        QVERIFY(awaitReady(2));
        const PaperKey next = m_stage->row(2).key;
        m_stage->press(act);
        QTest::qWait(300); // what was kept for stars changed opinions of all papers
        if (m_reading->paper() != next) {
            QVERIFY(awaitReady(2));
            m_stage->press(u"j"_s);
        }
        QVERIFY(awaitPaper(next));
        QVERIFY2(m_cameReady, qPrintable(act));
        if (m_stage->row(2).key == next) { // the row went
            m_stage->press(u"k"_s);
            QVERIFY(awaitPage(1));
        }
    }
}

void PagesAheadTest::changedNote_isShownAllTheSame() {
    QVERIFY(awaitReady(2));
    const PaperKey next = m_stage->row(2).key;
    QVERIFY(awaited(m_stage->workspace().undo().make(
        {{.kind = Mark::Kind::Note, .text = u"read it twice"_s, .papers = {next}}})));
    QTRY_VERIFY_WITH_TIMEOUT(!m_reading->hasAhead(next) || awaitReady(2), patience);
    m_stage->press(u"j"_s);
    QVERIFY(awaitPage(2));
    QTRY_VERIFY_WITH_TIMEOUT(m_reading->entry(), patience);
    QCOMPARE(m_reading->entry()->reading.note, u"read it twice"_s);
}

void PagesAheadTest::anotherChoice_preparesItsOwnNeighbours() {
    QVERIFY(awaitReady(2));
    const int last = m_stage->rows() - 1;
    const PaperKey passed = m_stage->row(3).key;
    QVERIFY(last > 5);
    m_stage->press(u"j"_s);
    m_stage->press(Qt::Key_End);
    QVERIFY(awaitPage(last));
    QVERIFY(awaitReady(last - 1));
    QVERIFY(!m_reading->hasAhead(passed));
}

void PagesAheadTest::paperFarAway_isAMiss() {
    m_stage->press(Qt::Key_End);
    QVERIFY(awaitPage(m_stage->rows() - 1));
    QVERIFY(!m_cameReady);
}

int main(int argc, char** argv) { return runWindowTest<PagesAheadTest>(argc, argv); }

#include "pages_ahead_test.moc"
