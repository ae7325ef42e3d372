#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "base/work_step.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace sheaf {

/// Moves a library to another folder, on a thread of its own, with its backups and what Sheaf published from
/// it. No workspace may have it open. Where the settings point at it, they point at the new place before the
/// old one goes.
class LibraryMoving : public QObject {
    Q_OBJECT

  public:
    LibraryMoving(const QString& library, const QString& settingsPath, QObject* parent = nullptr);
    /// Cancels and waits.
    ~LibraryMoving() override;

    /// Why it cannot go into that folder, before anything is closed; nothing where it can.
    static QFuture<Outcome> check(const QString& library, const QString& folder);

    /// Gives the library's new path. After an error the library is where it was.
    QFuture<Result<QString>> move(const QString& folder);
    void cancel() { m_cancel.raise(); }

  signals:
    void progressed(const sheaf::WorkStep& step);

  private:
    Result<QString> run(const QString& folder);
    Outcome switchTo(const QString& target);

    QString m_library;
    QString m_settingsPath;
    CancelFlag m_cancel;
    QThreadPool m_thread;
};

} // namespace sheaf
