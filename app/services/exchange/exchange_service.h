#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "services/exchange/exchange_report.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class Library;
class SettingsService;

/// The whole library as one file in an open format (app/services/exchange/README.md), and back: into an empty
/// library it comes as it was, into another it is merged. One at a time, on a thread of its own.
class ExchangeService : public QObject {
    Q_OBJECT

  public:
    ExchangeService(std::shared_ptr<Library> library, ArchiveService& archive, SettingsService& settings,
                    const Clock& clock, QObject* parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~ExchangeService() override;

    /// Whether a file begins like an export of a library.
    static bool recognises(const QString& path);

    /// Everything that cannot be made anew from the rest or fetched again as it was; settings too, which hold
    /// no key. Packed where the name ends in ".gz".
    QFuture<Result<ExchangeReport>> exportEverything(const QString& path);

    /// ErrorKind::Malformed where it is no export or a newer Sheaf's: nothing is done then. Settings are
    /// taken into a library that was empty, where they are not set, and none that says what leaves this
    /// machine.
    QFuture<Result<ExchangeReport>> import(const QString& path);

    void cancel();
    bool busy() const { return m_busy; }

  signals:
    /// A few times a second.
    void progressed(const sheaf::ExchangeProgress& progress);

  private:
    struct Imported {
        ExchangeReport report;
        QJsonObject settings;
    };

    template <class Work>
    auto start(Work work);
    Result<Imported> runImport(const QString& path, const CancelFlag& cancel);
    bool takeSettings(const QJsonObject& theirs);
    ExchangeTell teller();

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    SettingsService& m_settings;
    const Clock& m_clock;
    CancelFlag m_cancel;
    QFuture<void> m_running;
    QElapsedTimer m_sinceTold; ///< of the working thread
    bool m_busy = false;
};

} // namespace sheaf
