#include "benchmarks/contestant.h"

#include "benchmarks/screen.h"

#include <QElapsedTimer>
#include <QThread>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr QSize enoughToSee(400, 200); ///< looking at more of the screen takes time from who is looked at

QRect difference(const QImage& one, const QImage& other) {
    int left = one.width();
    int top = one.height();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y)) {
                left = std::min(left, x);
                top = std::min(top, y);
                right = std::max(right, x);
                bottom = y;
            }
    return {QPoint(left, top), QPoint(right, bottom)};
}

} // namespace

Contestant::Contestant(const QString& program, const QStringList& arguments, const QByteArray& key)
    : m_program(program), m_arguments(arguments), m_key(key) {
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

Contestant::~Contestant() { end(); }

void Contestant::start() { m_process.start(m_program, m_arguments); }

/// Killed, so that it keeps nothing of this run.
void Contestant::end() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    QThread::msleep(300); // what it started goes too
}

bool Contestant::awaitCalm(const Screen& screen) {
    QElapsedTimer time;
    QElapsedTimer calm;
    time.start();
    calm.start();
    while (time.elapsed() < patienceMs) {
        const QImage now = screen.picture(screen.area());
        if (!screen.focusTopWindow() || now != m_before)
            calm.start();
        m_before = now;
        if (calm.elapsed() > 3000)
            return true;
        QThread::msleep(50);
    }
    return false;
}

bool Contestant::learn(const Screen& screen) {
    start();
    if (!awaitCalm(screen))
        return false;
    end();
    start();
    if (!awaitCalm(screen))
        return false;
    screen.press(m_key);
    QElapsedTimer time;
    time.start();
    do
        m_after = screen.picture(screen.area());
    while (m_after == m_before && time.elapsed() < 2000);
    end();
    m_changed = difference(m_before, m_after);
    m_changed &= QRect(m_changed.topLeft(), enoughToSee);
    return m_changed.isValid();
}

bool Contestant::isAnswered(const QImage& picture) const {
    int changed = 0;
    int there = 0;
    for (int y = 0; y < m_changed.height(); ++y)
        for (int x = 0; x < m_changed.width(); ++x) {
            const QPoint at = m_changed.topLeft() + QPoint(x, y);
            if (m_before.pixel(at) == m_after.pixel(at))
                continue;
            ++changed;
            there += picture.pixel(x, y) == m_after.pixel(at) ? 1 : 0;
        }
    return there * 10 >= changed * 9;
}

double Contestant::answersAfter(const Screen& screen, const std::function<void()>& justBefore) {
    if (justBefore)
        justBefore();
    QElapsedTimer time;
    QElapsedTimer sincePress;
    time.start();
    start();
    double answered = -1;
    while (answered < 0 && time.elapsed() < patienceMs) {
        if ((!sincePress.isValid() || sincePress.elapsed() >= 10) && screen.focusTopWindow()) {
            screen.press(m_key);
            sincePress.start();
        }
        if (sincePress.isValid() && isAnswered(screen.picture(m_changed)))
            answered = double(time.nsecsElapsed()) / 1e6;
        QThread::msleep(2);
    }
    end();
    return answered;
}

} // namespace sheaf::test
