#include "ui/window/unattended.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/daily/daily_service.h"
#include "services/daily/news_text.h"
#include "services/fetch_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/to_front.h"

#include <QApplication>
#include <QLocale>
#include <QMainWindow>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int countAfterMs = 2000;

} // namespace

Unattended::Unattended(Workspace& workspace, StatusLine& status, NoticeBar& notice, QMainWindow& window)
    : QObject(&window), m_workspace(workspace), m_status(status), m_notice(notice), m_window(window),
      m_timer(workspace.daily(), workspace.fetch(), workspace.settings()) {
    DailyService& daily = workspace.daily();
    daily.offerToOpen();
    connect(&daily, &DailyService::started, this, [this] { m_tray.setBusy(true); });
    connect(&daily, &DailyService::finished, this, &Unattended::follow);
    connect(&daily, &DailyService::openWanted, this, &Unattended::raise);
    connect(&status.fetching(), &WorkLine::cancelled, &daily, &DailyService::cancel);
    connect(&status.summarising(), &WorkLine::cancelled, &daily, &DailyService::cancel);
    connect(&m_tray, &Tray::openWanted, this, &Unattended::raise);
    connect(&m_tray, &Tray::fetchWanted, this, &Unattended::runNow);
    connect(&m_tray, &Tray::quitWanted, this, &Unattended::quit);
    connect(&m_timer, &DailyTimer::doneElsewhere, this, &Unattended::changedElsewhere);
    connect(&m_timer, &DailyTimer::doneElsewhere, this, &Unattended::tellUntold);
    connect(&workspace.settings(), &SettingsService::changed, this, [this](const QString& name) {
        if (name == u"window.tray")
            applyTray();
    });
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countAfterMs);
    connect(&m_countSoon, &QTimer::timeout, this, &Unattended::describeNewestDay);
    connect(&workspace.archive(), &ArchiveService::papersChanged, this, &Unattended::countSoon);
    connect(&m_timer, &DailyTimer::doneElsewhere, this, &Unattended::countSoon);
    applyTray();
    tellUntold();
    m_timer.start();
}

void Unattended::runNow() {
    whenReady(m_workspace.daily().run(), this, [this](const Result<DailyReport>& report) {
        if (!report)
            m_notice.say(report.error().sentence);
    });
}

/// Nobody may sit here, so nothing is asked: what went wrong is said, and tried again by itself.
void Unattended::follow(const DailyReport& report) {
    m_tray.setBusy(false);
    countSoon();
    const QStringList faults = report.faults();
    if (!faults.isEmpty() && !report.cancelled)
        m_notice.say(faults.constFirst(), tr("Try again"), [this] { runNow(); });
    if (report.told == Told::NobodyThere)
        tellUntold();
    else if (!report.news.isEmpty())
        m_status.say(newsLine(report.news.constFirst()));
}

void Unattended::tellUntold() {
    whenReady(m_workspace.daily().takeUntold(), this, [this](const Result<QList<DayNews>>& news) {
        if (news && !news->isEmpty())
            m_status.say(newsTitle(news->constFirst()) + u": "_s + newsLine(news->constFirst()));
    });
}

/// Not started anew at every change: a long run of summaries would put it off for ever.
void Unattended::countSoon() {
    if (m_tray.holdsWindow() && !m_countSoon.isActive())
        m_countSoon.start();
}

void Unattended::describeNewestDay() {
    ArchiveService& archive = m_workspace.archive();
    whenReady(archive.newestDay(), this, [this, &archive](const Result<std::optional<QDate>>& newest) {
        if (!newest || !*newest)
            return;
        whenReady(archive.days(**newest, **newest), this, [this](const Result<QList<DayCount>>& days) {
            if (!days || days->isEmpty())
                return;
            const DayCount& day = days->constFirst();
            const QLocale locale;
            m_tray.setNews(tr("%1: %2 papers, %3 unread")
                               .arg(locale.toString(day.day, tr("d MMMM yyyy", "a date")),
                                    locale.toString(day.papers), locale.toString(day.unread)));
        });
    });
}

void Unattended::applyTray() {
    m_tray.setWanted(m_workspace.settings().flag(u"window.tray"_s));
    // Else the program would end with the last dialog that is closed while the window is in the tray.
    QGuiApplication::setQuitOnLastWindowClosed(!m_tray.holdsWindow());
    countSoon();
    if (m_keptInTray && !m_tray.holdsWindow())
        raise(); // there is no other way back to it
}

bool Unattended::keepsWindow() {
    if (m_quitting || !m_tray.holdsWindow())
        return false;
    m_window.hide();
    m_keptInTray = true;
    return true;
}

void Unattended::raise() {
    m_keptInTray = false;
    bringToFront(m_window);
}

void Unattended::quit() {
    m_quitting = true;
    QApplication::closeAllWindows();
    QCoreApplication::quit(); // the last window may have been hidden before
}

} // namespace sheaf
