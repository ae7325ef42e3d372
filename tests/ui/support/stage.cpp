#include "stage.h"

#include "services/sample_service.h"
#include "support/patience.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/row_layout.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

Stage::Stage(const QList<std::pair<QString, QString>>& settings) : m_desk(settings) { open(); }

Stage::Stage(const Clock& clock, const QList<std::pair<QString, QString>>& settings)
    : m_desk(clock, settings) {
    open();
}

Stage::~Stage() = default;

void Stage::open() {
    m_window = std::make_unique<MainWindow>(workspace(), m_theme);
    m_window->show();
    m_window->activateWindow(); // no window manager does it on a test's display
    if (!QTest::qWaitForWindowActive(m_window.get(), patience))
        qFatal("The window does not become active.");
}

void Stage::restart() {
    m_window->close();
    m_window.reset();
    m_desk.reopen();
    open();
}

void Stage::loadSample() {
    m_window->close();
    m_window.reset();
    if (const auto loaded = awaited(workspace().sample().load()); !loaded)
        qFatal("The sample day did not load: %s", qPrintable(loaded.error().sentence));
    open();
    if (!QTest::qWaitFor([this] { return rows() > 0 && list().isVisible(); }, patience))
        qFatal("The sample day does not show.");
}

PaperListView& Stage::list() const { return *m_window->findChild<PaperListView*>(); }

int Stage::rows() const { return list().model()->rowCount(); }

PaperRow Stage::row(int index) const {
    const QAbstractItemModel* model = list().model();
    const auto value = [&] { return model->index(index, 0).data(PaperListModel::RowRole); };
    if (!QTest::qWaitFor([&] { return value().isValid(); }, patience))
        qFatal("Row %d was not read.", index);
    return value().value<PaperRow>();
}

QString Stage::text(const QString& label) const {
    for (const auto* found : m_window->findChildren<QLabel*>(label)) {
        if (found->isVisible())
            return found->text();
    }
    return {};
}

void Stage::click(const QString& button) {
    auto* found = m_window->findChild<QAbstractButton*>(button);
    if (!found || !found->isVisible() || !found->isEnabled())
        qFatal("The button %s cannot be clicked.", qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void Stage::clickText(const QString& buttonText) {
    for (auto* button : m_window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().startsWith(buttonText)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    qFatal("No button says %s.", qPrintable(buttonText));
}

void Stage::clickRow(int index) {
    list().scrollTo(list().model()->index(index, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(list().model()->index(index, 0)).center());
}

void Stage::clickStar(int index) {
    const RowLayout layout(row(index), list().visualRect(list().model()->index(index, 0)),
                           RowMetrics(list().font()));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, layout.star.center());
}

QWidget& Stage::focused() {
    if (!m_window->isActiveWindow()) {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), patience))
            qFatal("The window does not become active again.");
    }
    return m_window->focusWidget() ? *m_window->focusWidget() : *m_window;
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&focused(), key, modifiers);
}

void Stage::press(const QString& text) { QTest::keyClicks(&focused(), text); }

QDialog* Stage::dialog() { return qobject_cast<QDialog*>(QApplication::activeModalWidget()); }

QDialog& Stage::awaitDialog() {
    if (!QTest::qWaitFor([] { return dialog() != nullptr; }, patience))
        qFatal("No dialog opens.");
    dialog()->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog(), patience))
        qFatal("The dialog does not become active.");
    return *dialog();
}

void type(QWidget& field, const QString& text) {
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Delete);
    for (const QChar& letter : text) {
        if (letter == u'\n')
            QTest::keyClick(&field, Qt::Key_Return);
        else
            QTest::keyClicks(&field, letter);
    }
}

} // namespace sheaf::test
