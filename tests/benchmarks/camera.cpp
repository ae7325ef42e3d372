#include "benchmarks/camera.h"

#include "benchmarks/screen.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

namespace sheaf::test {

namespace {

constexpr int patience = 5000; // ms
constexpr int calm = 150;      // ms without a change

struct Part {
    QRect area;
    QImage before;
    Exposure exposure = {};
};

void look(const Screen& screen, Part& part, const QElapsedTimer& time) {
    QImage now = screen.picture(part.area);
    if (now == part.before)
        return;
    part.before = std::move(now);
    part.exposure.settled = double(time.nsecsElapsed()) / 1e6;
    if (part.exposure.changed < 0)
        part.exposure.changed = part.exposure.settled;
}

bool isCalm(const Part& part, qint64 now) {
    return part.exposure.changed >= 0 && double(now) > part.exposure.settled + calm;
}

} // namespace

QList<Exposure> watch(const QByteArray& key, const QList<QRect>& areas) {
    const Screen screen;
    QList<Part> parts;
    for (const QRect& area : areas)
        parts.append({area, screen.picture(area)});
    QElapsedTimer time;
    time.start();
    screen.press(key);
    while (time.elapsed() < patience &&
           !std::ranges::all_of(parts, [&](const Part& part) { return isCalm(part, time.elapsed()); })) {
        for (Part& part : parts)
            look(screen, part, time);
        QThread::usleep(500);
    }
    QList<Exposure> exposures;
    for (const Part& part : parts)
        exposures += part.exposure;
    return exposures;
}

QList<Exposure> watched(const QByteArray& key, const QList<QRect>& parts) {
    QEventLoop loop;
    QFutureWatcher<QList<Exposure>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([key, parts] { return watch(key, parts); }));
    loop.exec();
    return watcher.result();
}

} // namespace sheaf::test
