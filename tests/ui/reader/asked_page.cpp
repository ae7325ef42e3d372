#include "ui/reader/asked_page.h"

#include "support/patience.h"

#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QVariant askDocument(const QWebEngineView& view, const QString& script) {
    QVariant answer;
    bool answered = false;
    view.page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant& value) {
        answer = value;
        answered = true;
    });
    return QTest::qWaitFor([&] { return answered; }, patience) ? answer : QVariant();
}

QVariant askShownPage(const QWebEngineView& view, QString script) {
    return askDocument(view, script.replace(u"document.querySelector"_s,
                                            u"document.querySelector('main:not(.aside)').querySelector"_s));
}

} // namespace sheaf::test
