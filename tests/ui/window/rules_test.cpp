#include "services/archive_service.h"
#include "services/rule_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/count_row.h"
#include "ui/rules/clause_row.h"
#include "ui/rules/rule_table.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

CountRow* sidebarRow(Stage& stage, const QString& text) {
    for (auto* row : stage.window().findChildren<CountRow*>()) {
        if (row->text() == text)
            return row;
    }
    return nullptr;
}

Rule ruleOf(const QString& name, const RuleClause& clause, RuleEffect effect = RuleEffect::Hide) {
    return {.effect = effect, .name = name, .condition = {.clauses = {clause}}};
}

void save(Stage& stage, const Rule& rule) {
    QVERIFY(awaited(stage.workspace().rules().save(rule)));
    QVERIFY(awaited(stage.workspace().rules().judge()));
}

/// The editor, which stands over the dialog of the rules.
QDialog* editor(const QDialog& rules) {
    for (auto* dialog : rules.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QString titleWord(Stage& stage, int row) {
    const QStringList words = stage.row(row).title.split(u' ');
    return *std::max_element(words.begin(), words.end(),
                             [](const QString& a, const QString& b) { return a.size() < b.size(); });
}

} // namespace

/// Rules and watches as the reader makes and meets them.
class RulesWindowTest : public QObject {
    Q_OBJECT

  private slots:
    void aRuleMadeByHand_saysWhatItWouldDoAndDoesIt();
    void aPatternThatCannotBeRead_isPointedAt();
    void whatRulesHide_isOneClickAway();
    void aWatch_hasItsPlaceInTheSidebar();
    void anAuthorOfTheList_canBeWatched();
};

void RulesWindowTest::aRuleMadeByHand_saysWhatItWouldDoAndDoesIt() {
    Stage stage;
    stage.loadSample();
    const int before = stage.rows();
    const QString word = titleWord(stage, 0);
    stage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog& rules = Stage::awaitDialog();
    QTest::mouseClick(rules.findChild<QPushButton*>(u"newRule"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(editor(rules), patience);
    QDialog& made = *editor(rules);
    QVERIFY(!made.findChild<QPushButton*>(u"saveRule"_s)->isEnabled());
    type(*made.findChild<QLineEdit*>(u"ruleName"_s), u"Not that"_s);
    auto* subject = made.findChild<QComboBox*>(u"clauseSubject"_s);
    subject->setCurrentIndex(subject->findText(u"Title"_s));
    type(*made.findChild<QLineEdit*>(u"clauseValue"_s), word);
    auto* counts = made.findChild<QLabel*>(u"ruleCounts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(counts->text().startsWith(u"Hides 1 of the %1 papers"_s.arg(before)), patience);
    QVERIFY(made.findChild<QLabel*>(u"ruleExamples"_s)->text().contains(word));
    QVERIFY(savePicture(made, u"rule-editor"_s));
    QCOMPARE(stage.rows(), before);
    QTest::mouseClick(made.findChild<QPushButton*>(u"saveRule"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), before - 1, patience);
    auto* table = rules.findChild<RuleTable*>();
    QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItemCount(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItem(0)->text(2), u"1"_s, patience);
    // Switched off, it shows the paper again.
    table->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), before, patience);
}

void RulesWindowTest::aPatternThatCannotBeRead_isPointedAt() {
    Stage stage;
    stage.loadSample();
    stage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog& rules = Stage::awaitDialog();
    QTest::mouseClick(rules.findChild<QPushButton*>(u"newRule"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(editor(rules), patience);
    QDialog& made = *editor(rules);
    type(*made.findChild<QLineEdit*>(u"ruleName"_s), u"Broken"_s);
    auto* manner = made.findChild<QComboBox*>(u"clauseManner"_s);
    manner->setCurrentIndex(2);
    type(*made.findChild<QLineEdit*>(u"clauseValue"_s), u"learn(ing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(made.findChild<QLabel*>(u"ruleCounts"_s)->text().contains(u"character 10"_s),
                             patience);
    QVERIFY(!made.findChild<QPushButton*>(u"saveRule"_s)->isEnabled());
    QVERIFY(savePicture(made, u"rule-editor-bad-pattern"_s));
}

void RulesWindowTest::whatRulesHide_isOneClickAway() {
    Stage stage;
    stage.loadSample();
    const int before = stage.rows();
    const PaperKey hidden = stage.row(0).key;
    save(stage, ruleOf(u"Not that, and nothing like it"_s,
                       {RuleClause::Subject::Title, RuleClause::Manner::Words, {titleWord(stage, 0)}}));
    auto* link = stage.find<QPushButton>(u"dayFiltered"_s);
    QTRY_VERIFY_WITH_TIMEOUT(link->isVisible() && stage.rows() == before - 1, patience);
    QCOMPARE(link->text(), u"1 filtered"_s);
    QVERIFY(savePicture(stage.window(), u"window-filtered-day"_s));
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() == 1 && stage.row(0).key == hidden, patience);
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"hide"_s)->isEnabled(), patience);
    QTest::qWait(1500); // the page is drawn by another process
    QVERIFY(savePicture(stage.window(), u"window-filtered-paper"_s));
    auto* place = sidebarRow(stage, u"Filtered by rules"_s);
    QTRY_VERIFY_WITH_TIMEOUT(place->isVisible() && place->count() == 1, patience);
    QVERIFY(awaited(stage.workspace().rules().showAnyway({hidden})));
    QTRY_VERIFY_WITH_TIMEOUT(!place->isVisible(), patience);
}

void RulesWindowTest::aWatch_hasItsPlaceInTheSidebar() {
    Stage stage;
    stage.loadSample();
    const PaperRow paper = stage.row(1);
    save(stage, ruleOf(u"A person worth watching with a long name"_s,
                       {RuleClause::Subject::Author, RuleClause::Manner::Words, {paper.firstAuthors.first()}},
                       RuleEffect::Watch));
    save(stage, ruleOf(u"Learning"_s, {RuleClause::Subject::Text, RuleClause::Manner::Words, {u"learn*"_s}},
                       RuleEffect::Watch));
    QTRY_VERIFY_WITH_TIMEOUT(sidebarRow(stage, u"Learning"_s), patience);
    auto* row = sidebarRow(stage, u"A person worth watching with a long name"_s);
    QTRY_VERIFY_WITH_TIMEOUT(row && row->count() >= 1, patience);
    QTest::mouseClick(row, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.rows() >= 1 && stage.rows() < 10 && stage.row(0).watchedBy.contains(row->text()), patience);
    QVERIFY(row->isChecked());
    for (const QString& theme : {u"light"_s, u"dark"_s}) {
        stage.window().findChild<QAction*>(u"theme-"_s + theme)->trigger();
        QTest::qWait(300);
        QVERIFY(savePicture(stage.window(), u"window-watch-"_s + theme));
    }
    stage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog& rules = Stage::awaitDialog();
    QTRY_COMPARE_WITH_TIMEOUT(rules.findChild<RuleTable*>()->topLevelItemCount(), 2, patience);
    QVERIFY(savePicture(rules, u"rules-dialog-dark"_s));
    stage.window().findChild<QAction*>(u"theme-light"_s)->trigger();
    QTest::qWait(200);
    QVERIFY(savePicture(rules, u"rules-dialog-light"_s));
    // Down and up again.
    auto* table = rules.findChild<RuleTable*>();
    QTest::mouseClick(rules.findChild<QPushButton*>(u"ruleDown"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItem(0)->text(0), u"Learning"_s, patience);
    QCOMPARE(table->chosen()->name, row->text());
}

void RulesWindowTest::anAuthorOfTheList_canBeWatched() {
    Stage stage;
    stage.loadSample();
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"hide"_s)->isEnabled(), patience);
    const QString author = stage.row(0).firstAuthors.first();
    const QPoint spot = stage.list().visualRect(stage.list().currentIndex()).center();
    emit stage.list().customContextMenuRequested(spot);
    QTRY_VERIFY_WITH_TIMEOUT(stage.list().findChild<QMenu*>(u"paperMenu"_s), patience);
    auto* menu = stage.list().findChild<QMenu*>(u"paperMenu"_s);
    QVERIFY(savePicture(*menu, u"paper-menu"_s));
    QAction* watch = nullptr;
    for (QAction* action : menu->findChildren<QAction*>()) {
        if (action->text() == author)
            watch = action;
    }
    QVERIFY(watch);
    watch->trigger();
    menu->close();
    QDialog& rules = Stage::awaitDialog();
    QDialog* top =
        rules.findChild<QLineEdit*>(u"ruleName"_s) && !rules.findChild<RuleTable*>() ? &rules : nullptr;
    if (!top) {
        QTRY_VERIFY_WITH_TIMEOUT(editor(rules), patience);
        top = editor(rules);
    }
    QTRY_VERIFY_WITH_TIMEOUT(top->findChild<QLabel*>(u"ruleCounts"_s)->text().startsWith(u"Finds"_s),
                             patience);
    QVERIFY(top->findChild<QAbstractButton*>(u"everywhere"_s)->isEnabled());
    QVERIFY(savePicture(*top, u"watch-editor"_s));
    QTest::mouseClick(top->findChild<QPushButton*>(u"saveRule"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sidebarRow(stage, author), patience);
}

int main(int argc, char** argv) { return runWindowTest<RulesWindowTest>(argc, argv); }
#include "rules_test.moc"
