#pragma once

#include "base/clock.h"
#include "desktop/desktop_notifier.h"
#include "services/daily/daily_report.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class Library;

/// Tells the reader what days brought, of each day once: a day is taken in the library before it is told, so
/// that it does not matter how many windows and commands are at it.
class DailyNotices : public QObject {
    Q_OBJECT

  public:
    struct Telling {
        Told told = Told::NoNews;
        QList<DayNews> news;
    };

    DailyNotices(std::shared_ptr<Library> library, const Clock& clock, QObject* parent = nullptr);

    /// By one desktop notification for all of the days that the reader was not told of. Where nobody shows
    /// it, the days count as not told.
    QFuture<Result<Telling>> tell(QDate from, QDate to);

    /// What the reader was not told of, newest first. Does not count as told.
    QFuture<Result<QList<DayNews>>> untold(QDate from, QDate to);

    /// The same, and from now on it counts as told: the caller tells it.
    QFuture<Result<QList<DayNews>>> take(QDate from, QDate to);

    /// From now on there is a window that a click on a notification can bring.
    void offerToOpen() { m_opensSheaf = true; }

  signals:
    /// The reader clicked a notification.
    void openWanted();

  private:
    QFuture<Result<Telling>> show(const QList<DayNews>& news);

    std::shared_ptr<Library> m_library;
    const Clock& m_clock;
    DesktopNotifier m_notifier;
    bool m_opensSheaf = false;
};

} // namespace sheaf
