#pragma once

#include "library/exchange/exchange_reader.h"
#include "services/exchange/exchange_export.h"

#include <memory>

namespace sheaf {

class Library;

/// Reads an export into a library, some hundred lines a transaction, and merges what is there already.
/// Blocks. What was broken off goes on where it stopped; the same file again changes nothing. Lines that do
/// not fit are left out and counted.
class ExchangeImport {
  public:
    /// `changed` is told the papers of each transaction.
    ExchangeImport(Library& library, CancelFlag cancel, ExchangeTell tell,
                   std::function<void(const QList<PaperKey>&)> changed)
        : m_library(library), m_cancel(std::move(cancel)), m_tell(std::move(tell)),
          m_changed(std::move(changed)) {}

    Result<ExchangeReport> run(const QString& path);

    /// Of the file that was read last; empty where it had none, or the library held something.
    QJsonObject settings() const { return m_settings; }

  private:
    Outcome prepare(const QString& path, LineReader& file);
    Outcome takeLines(const QString& path, LineReader& file);
    bool takeLine(const QByteArray& line, qint64 number);
    Outcome store(const QString& path, LineReader& file, bool isLast);
    void keep(const TakenLines& taken);
    void addBad(const QList<BadLine>& bad);

    Library& m_library;
    CancelFlag m_cancel;
    ExchangeTell m_tell;
    std::function<void(const QList<PaperKey>&)> m_changed;
    std::shared_ptr<ExchangeReader> m_reader;
    QList<ExchangeLine> m_lines;
    QJsonObject m_settings;
    ExchangeReport m_report;
    qint64 m_size = 0;
    bool m_isEnded = false;
};

} // namespace sheaf
