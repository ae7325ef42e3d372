#include "services/archive_service.h"
#include "services/export_desk.h"
#include "services/settings_service.h"
#include "support/patience.h"
#include "ui/export/export_steps.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTextBrowser>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The export dialog over the sample day, by keys and clicks.
class ExportDialogTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void preview_followsTheStyle();
    void fastChanges_showTheLastOnly();
    void page_showsTheRenderedDay();
    void range_isWrittenOneFileADay();
    void wrongRange_isExplainedAndNotExported();
    void vault_isWrittenAndBroughtUpToDate();
    void vaultRemarks_stayInTheDialog();
    void templateError_isShownByLine();
    void failure_staysInTheDialog();
    void lastChoices_areRemembered();
    void everyField_isReachedByTabAndNamed();
    void dialog_fitsInDark();

  private:
    QDialog& opened() { return openedExport(*m_stage); }
    QString file(const QString& name) const { return m_stage->desk().path(name); }

    std::unique_ptr<Stage> m_stage;
};

void ExportDialogTest::init() {
    m_stage = std::make_unique<Stage>();
    m_stage->loadSample();
}

void ExportDialogTest::cleanup() {
    if (QDialog* dialog = Stage::dialog())
        dialog->reject();
    m_stage.reset();
}

void ExportDialogTest::preview_followsTheStyle() {
    QDialog& dialog = opened();
    QVERIFY(preview(dialog).startsWith(u"# Papers of"_s));
    QVERIFY(savePicture(dialog, u"export-sheaf-light"_s));
    chooseStyle(dialog, u"bibtex"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).contains(u"@"_s) && !preview(dialog).contains(u"# Papers"_s),
                             patience);
    QVERIFY(!dialog.findChild<QPushButton*>(u"previewPage"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLineEdit*>(u"path"_s)->text().endsWith(u".bib"_s));
    chooseStyle(dialog, u"arxiv-scored"_s);
    choose(dialog, u"language"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).contains(u"id=toc"_s), patience);
    QVERIFY(savePicture(dialog, u"export-arxiv-light"_s));
}

void ExportDialogTest::fastChanges_showTheLastOnly() {
    QDialog& dialog = opened();
    const int last = dialog.findChild<QComboBox*>(u"style"_s)->findData(u"json"_s);
    for (int i = 0; i <= last; ++i)
        dialog.findChild<QComboBox*>(u"style"_s)->setCurrentIndex(i);
    QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).startsWith(u'{'), patience);
    QTest::qWait(700);
    QVERIFY(preview(dialog).startsWith(u'{'));
}

void ExportDialogTest::page_showsTheRenderedDay() {
    QDialog& dialog = opened();
    auto* page = dialog.findChild<QTextBrowser*>(u"previewRendered"_s);
    for (const auto& [style, source] : {std::pair(u"sheaf"_s, u"# Papers of"_s), {u"html"_s, u"<html"_s}}) {
        chooseStyle(dialog, style);
        QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).contains(source), patience);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"previewPage"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible() && page->toPlainText().size() > 500, patience);
        QVERIFY(!page->toPlainText().contains(u"<details>"_s));
        QVERIFY(savePicture(dialog, u"export-page-"_s + style));
    }
}

void ExportDialogTest::range_isWrittenOneFileADay() {
    fillDay(m_stage->desk(), QDate(2026, 1, 29), 2, u"2601"_s);
    fillDay(m_stage->desk(), QDate(2026, 1, 30), 3, u"2602"_s);
    QDialog& dialog = opened();
    auto* scope = dialog.findChild<QComboBox*>(u"scope"_s);
    choose(dialog, u"scope"_s, scope->count() - 1);
    dialog.findChild<QDateEdit*>(u"from"_s)->setDate(QDate(2026, 1, 29));
    dialog.findChild<QDateEdit*>(u"to"_s)->setDate(QDate(2026, 1, 30));
    QTest::mouseClick(dialog.findChild<QCheckBox*>(u"perDay"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog.findChild<QLabel*>(u"previewCaption"_s)->text().contains(u"2026-01-30.md"_s), patience);
    QVERIFY(savePicture(dialog, u"export-range-light"_s));
    exportTo(dialog, file(u"days"_s));
    QTRY_COMPARE_WITH_TIMEOUT(Stage::dialog(), nullptr, patience);
    QCOMPARE(filesIn(file(u"days"_s)), (QStringList{u"2026-01-29.md"_s, u"2026-01-30.md"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->text(u"statusMessage"_s).contains(u"2 files"_s), patience);
}

void ExportDialogTest::wrongRange_isExplainedAndNotExported() {
    QDialog& dialog = opened();
    choose(dialog, u"scope"_s, dialog.findChild<QComboBox*>(u"scope"_s)->count() - 1);
    dialog.findChild<QDateEdit*>(u"from"_s)->setDate(QDate(2030, 1, 1));
    dialog.findChild<QDateEdit*>(u"to"_s)->setDate(QDate(2026, 1, 1));
    QVERIFY(!dialog.findChild<QPushButton*>(u"write"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel*>(u"previewCaption"_s)->text().contains(u"first day"_s));
    dialog.findChild<QDateEdit*>(u"from"_s)->setDate(QDate(2020, 1, 1));
    dialog.findChild<QDateEdit*>(u"to"_s)->setDate(QDate(2020, 1, 2));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QLabel*>(u"previewCaption"_s)->text().contains(u"no paper"_s),
                             patience);
    QVERIFY(!dialog.findChild<QPushButton*>(u"write"_s)->isEnabled());
}

void ExportDialogTest::vault_isWrittenAndBroughtUpToDate() {
    for (int time = 0; time < 2; ++time) {
        QDialog& dialog = opened();
        chooseStyle(dialog, u"vault"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).startsWith(u"---\nid:"_s), patience);
        QVERIFY(savePicture(dialog, u"export-vault-light"_s));
        exportTo(dialog, file(u"vault"_s));
        QTRY_COMPARE_WITH_TIMEOUT(Stage::dialog(), nullptr, patience);
        QCOMPARE(filesIn(file(u"vault"_s)).size(), m_stage->rows() + 1);
    }
}

void ExportDialogTest::vaultRemarks_stayInTheDialog() {
    exported(m_stage->desk(), {.style = vaultStyle, .path = file(u"vault"_s)});
    const QString note = file(u"vault"_s) + u'/' + filesIn(file(u"vault"_s)).constLast();
    QFile damaged(note);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("# Mine\n") > 0);
    damaged.close();
    QDialog& dialog = opened();
    chooseStyle(dialog, u"vault"_s);
    exportTo(dialog, file(u"vault"_s));
    auto* error = dialog.findChild<QLabel*>(u"exportError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(error->text().contains(QFileInfo(note).fileName()));
    QVERIFY(savePicture(dialog, u"export-remarks-light"_s));
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"close"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(Stage::dialog(), nullptr, patience);
    QCOMPARE(bytesOf(note), "# Mine\n");
}

void ExportDialogTest::templateError_isShownByLine() {
    const QString folder = m_stage->workspace().exports().stylesFolder();
    QVERIFY(QDir().mkpath(folder));
    QFile broken(folder + u"/mine.mustache"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("# Title\n\n{{#papers}}\n") > 0);
    broken.close();
    QDialog& dialog = opened();
    chooseStyle(dialog, u"mine"_s);
    const QString purpose = dialog.findChild<QLabel*>(u"stylePurpose"_s)->text();
    QVERIFY2(purpose.contains(u"mine.mustache"_s) && purpose.contains(u"line 3"_s), qPrintable(purpose));
    QVERIFY(!dialog.findChild<QPushButton*>(u"write"_s)->isEnabled());
    QVERIFY(savePicture(dialog, u"export-template-error"_s));
}

void ExportDialogTest::failure_staysInTheDialog() {
    QDialog& dialog = opened();
    exportTo(dialog, u"/proc/nowhere/day.md"_s);
    auto* error = dialog.findChild<QLabel*>(u"exportError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(error->text().contains(u"/proc/nowhere/day.md"_s));
    QVERIFY(dialog.findChild<QPushButton*>(u"write"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QProgressBar*>(u"exportProgress"_s)->isVisible());
}

void ExportDialogTest::lastChoices_areRemembered() {
    QDialog& first = opened();
    chooseStyle(first, u"json"_s);
    choose(first, u"language"_s, 3);
    QVERIFY(QDir().mkpath(file(u"mine"_s)));
    exportTo(first, file(u"mine/a.json"_s));
    QTRY_COMPARE_WITH_TIMEOUT(Stage::dialog(), nullptr, patience);
    QDialog& second = opened();
    QCOMPARE(second.findChild<QComboBox*>(u"style"_s)->currentData().toString(), u"json"_s);
    QCOMPARE(second.findChild<QComboBox*>(u"language"_s)->currentData().toString(), u"vi"_s);
    QVERIFY(second.findChild<QLineEdit*>(u"path"_s)->text().startsWith(file(u"mine/sheaf-"_s)));
}

void ExportDialogTest::everyField_isReachedByTabAndNamed() {
    QDialog& dialog = opened();
    dialog.findChild<QComboBox*>(u"scope"_s)->setFocus();
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        QWidget* focused = dialog.focusWidget();
        QVERIFY2(!focused->accessibleName().isEmpty() || qobject_cast<QPushButton*>(focused),
                 qPrintable(focused->objectName()));
        if (reached.contains(focused->objectName()) && !focused->objectName().isEmpty())
            break;
        reached += focused->objectName();
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    reached.removeAll(QString()); // arrows, not Tab, lead from one of the two sides to the other
    QCOMPARE(reached, (QStringList{u"scope"_s, u"style"_s, u"language"_s, u"path"_s, u"previewSource"_s,
                                   u"preview"_s, u"write"_s, u"close"_s}));
}

void ExportDialogTest::dialog_fitsInDark() {
    QVERIFY(m_stage->workspace().settings().set(u"window.theme"_s, u"dark"_s).ok());
    QDialog& dialog = opened();
    chooseStyle(dialog, u"html"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).contains(u"<html"_s), patience);
    QVERIFY(dialog.findChild<QTextBrowser*>(u"previewRendered"_s)->isVisible()); // web pages open as such
    QVERIFY(savePicture(dialog, u"export-html-dark"_s));
    chooseStyle(dialog, u"vault"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).startsWith(u"---"_s), patience);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"previewPage"_s), Qt::LeftButton);
    QTest::qWait(300);
    QVERIFY(savePicture(dialog, u"export-vault-dark"_s));
}

int main(int argc, char** argv) { return runWindowTest<ExportDialogTest>(argc, argv); }
#include "export_dialog_test.moc"
