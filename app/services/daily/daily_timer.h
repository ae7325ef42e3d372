#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace sheaf {

class DailyService;
class FetchService;
class SettingsService;

/// Begins the day's work when it is due, for as long as a window or its tray icon lives and the setting
/// `daily.enabled` wants it. Looks at the clock once a minute instead of sleeping until then: that works
/// across sleep, a clock that was set and daylight saving.
class DailyTimer : public QObject {
    Q_OBJECT

  public:
    DailyTimer(DailyService& daily, FetchService& fetch, SettingsService& settings,
               QObject* parent = nullptr);

    /// From now on, and at once where a run was missed.
    void start();

  signals:
    /// Another process has done the day's work: the library holds what this one has not seen.
    void doneElsewhere();

  private:
    void look();

    DailyService& m_daily;
    FetchService& m_fetch;
    SettingsService& m_settings;
    QTimer m_timer;
    QDateTime m_newest;      ///< when the newest run began that is known here
    bool m_wasWhole = false; ///< and whether it went well
    bool m_looked = false;
};

} // namespace sheaf
