#include "cli/wait.h"
#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/workspace.h"
#include "support/fake_clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

QDate dateIn(const QStringList& words, int place) {
    return QDate::fromString(words.value(place), Qt::ISODate);
}

/// "day": its state, for all days of the range.
QJsonObject statesBetween(Workspace& workspace, QDate first, QDate last) {
    QJsonObject states;
    const auto days = waitFor(workspace.archive().days(first, last));
    for (const DayCount& day : *days)
        states.insert(day.day.toString(Qt::ISODate), int(day.state));
    return states;
}

void answer(const QJsonObject& object) {
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stdout);
    fflush(stdout);
}

} // namespace

/// A process of Sheaf that lives at times it is told: year_desk FOLDER LAPSE. For each line "MOMENT FIRST
/// LAST fetch" on standard input it fetches these days at that moment, and says on standard output how they
/// stand; with "look" it says that only.
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    test::FakeClock clock(QDateTime::currentDateTimeUtc());
    auto workspace = Workspace::open({.libraryPath = folder + u"/library.sqlite"_s,
                                      .settingsPath = folder + u"/settings.json"_s,
                                      .paceFolder = folder + u"/pace"_s,
                                      .timeLapse = app.arguments().value(2).toInt()},
                                     clock);
    if (!workspace) {
        qCritical("%s", qPrintable(workspace.error().sentence));
        return 3;
    }
    answer({{u"ready"_s, true}});
    for (std::string line; std::getline(std::cin, line);) {
        const QStringList words = QString::fromStdString(line).split(u' ');
        clock.set(QDateTime::fromString(words.value(0), Qt::ISODate));
        const QDate first = dateIn(words, 1);
        const QDate last = dateIn(words, 2);
        QString fault;
        if (words.value(3) == u"fetch"_s) {
            const auto report = waitFor(
                (*workspace)->fetch().fetch({.day = first, .sources = {source::arxiv}, .last = last}));
            fault = report ? QString() : report.error().sentence;
        }
        answer({{u"error"_s, fault}, {u"states"_s, statesBetween(**workspace, first, last)}});
    }
    return 0;
}
