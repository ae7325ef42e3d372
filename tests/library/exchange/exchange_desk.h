#pragma once

#include "library/exchange/exchange_lines.h"
#include "library/exchange/exchange_reader.h"
#include "library/open_library.h"

#include <QJsonDocument>

namespace sheaf::test {

/// The lines of a library's export.
inline QByteArrayList exported(OpenLibrary& library, ExchangeScope scope, ExchangePapers papers) {
    return library.seen([&](Connection& c) -> Result<QByteArrayList> {
        QByteArrayList lines;
        const TakeLine take = [&](const QByteArray& line) {
            lines += line;
            return Outcome();
        };
        auto writing = ExchangeLines::of(c, scope);
        if (!writing)
            return writing.error();
        if (const Outcome written = writing->ofLibrary(take); !written)
            return written.error();
        const Outcome written = writing->ofPapers(papers, take);
        return written ? Result<QByteArrayList>(lines) : written.error();
    });
}

/// Takes lines, all in one transaction.
inline TakenLines takenBy(OpenLibrary& library, const QByteArrayList& lines,
                          ExchangeScope contents = ExchangeScope::Everything) {
    QList<ExchangeLine> parsed;
    for (qsizetype at = 0; at < lines.size(); ++at)
        parsed += ExchangeLine{at + 1, QJsonDocument::fromJson(lines.at(at)).object()};
    return library.written([&](Connection& c) -> Result<TakenLines> {
        const auto reader = ExchangeReader::of(c, contents);
        return reader ? (*reader)->take(parsed, true) : reader.error();
    });
}

} // namespace sheaf::test
