#pragma once

#include "services/exchange/exchange_header.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>
#include <optional>

struct gzFile_s;

namespace sheaf {

/// Writes an export's lines, packed by gzip where the name ends in ".gz". The file has its name only once it
/// is whole and on the disk; before, and when it is given up, what was there stays.
class LineWriter {
  public:
    static Result<std::unique_ptr<LineWriter>> open(const QString& path);
    /// Removes what a killed program left of the file of this name; nothing that is being written.
    static void removeLeftover(const QString& path);
    ~LineWriter();
    LineWriter(const LineWriter&) = delete;
    LineWriter& operator=(const LineWriter&) = delete;

    Outcome write(const QByteArray& line);

    /// Writes the last line and gives the file its name.
    Outcome finish();

  private:
    explicit LineWriter(QString path) : m_path(std::move(path)) {}
    Error problem() const;
    Outcome put(const QByteArray& bytes);
    bool close();

    QString m_path;
    QFile m_disk;
    gzFile_s* m_file = nullptr;
    ExchangeEnd m_end;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Reads lines, packed or not, one at a time.
class LineReader {
  public:
    static Result<std::unique_ptr<LineReader>> open(const QString& path);
    ~LineReader();
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;

    /// The next line without its end; none at the end of the file. An error where the disk does not give it,
    /// or it is longer than any line of an export.
    Result<std::optional<QByteArray>> next();

    /// Behind the last line, before packing.
    qint64 offset() const { return m_offset; }
    /// Of the last line, from 1.
    qint64 number() const { return m_number; }
    /// Bytes of the file on the disk that have been read.
    qint64 done() const;

    /// Goes on behind a place that `offset` and `number` told. False where that cannot be.
    bool goTo(qint64 offset, qint64 number);

  private:
    explicit LineReader(QString path) : m_path(std::move(path)) {}

    QString m_path;
    gzFile_s* m_file = nullptr;
    qint64 m_offset = 0;
    qint64 m_number = 0;
};

/// Whether a file is whole: its last line counts and hashes those before it as they are.
Result<bool> isWholeExport(const QString& path);

} // namespace sheaf
