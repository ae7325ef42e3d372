#pragma once

#include "base/result.h"
#include "library/exchange/exchange_tables.h"

#include <QDateTime>

#include <optional>

namespace sheaf {

/// The first line of an export.
struct ExchangeHeader {
    ExchangeScope contents = ExchangeScope::Everything;
    QString machine;
    QDateTime made;
    qint64 papers = 0;
};

QByteArray headerLine(const ExchangeHeader& header);

/// An error that names the file where it is another kind of file, or of a later version of Sheaf.
Result<ExchangeHeader> readHeader(const QByteArray& line, const QString& path);

/// The last line: how many lines stand before it, and a hash of them.
struct ExchangeEnd {
    qint64 lines = 0;
    QString sha256;

    bool operator==(const ExchangeEnd&) const = default;
};

QByteArray endLine(const ExchangeEnd& end);
std::optional<ExchangeEnd> readEnd(const QByteArray& line);

} // namespace sheaf
