#include "services/exchange/exchange_import.h"

#include "library/connection.h"
#include "library/library.h"
#include "library/snapshot_store.h"
#include "services/rule_judging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype linesAtOnce = 500;
constexpr qsizetype mostBadLines = 20;

/// A file that was read half is known again by its path, size and date.
SnapshotPlace placeOf(const QString& path) {
    const QFileInfo info(path);
    return {.path = info.canonicalFilePath(),
            .size = info.size(),
            .modified = QDateTime::fromSecsSinceEpoch(info.lastModified().toSecsSinceEpoch(), Qt::UTC)};
}

} // namespace

Result<ExchangeReport> ExchangeImport::run(const QString& path) {
    m_report = {};
    m_settings = {};
    m_lines.clear();
    m_isEnded = false;
    m_size = QFileInfo(path).size();
    const auto file = LineReader::open(path);
    if (!file)
        return file.error();
    if (const Outcome prepared = prepare(path, **file); !prepared)
        return prepared.error();
    if (const Outcome taken = takeLines(path, **file); !taken)
        return taken.error();
    m_report.lastLine = (*file)->number();
    m_report.isCutOff = !m_isEnded && !m_report.cancelled;
    return m_report;
}

Outcome ExchangeImport::prepare(const QString& path, LineReader& file) {
    const auto first = file.next();
    if (!first)
        return first.error();
    const auto header = readHeader(first->value_or(QByteArray()), path);
    if (!header)
        return header.error();
    const auto begun = m_library
                           .write([this, contents = header->contents, place = placeOf(path)](
                                      Connection& connection) -> Result<std::optional<SnapshotPlace>> {
                               auto reader = ExchangeReader::of(connection, contents);
                               if (!reader)
                                   return reader.error();
                               m_reader = std::move(*reader);
                               return SnapshotStore(connection).of(place.path);
                           })
                           .result();
    if (!begun)
        return begun.error();
    const SnapshotPlace now = placeOf(path);
    const bool isSame = *begun && (*begun)->size == now.size && (*begun)->modified == now.modified;
    if (!isSame)
        return {};
    m_report.resumed = file.goTo((*begun)->offset, (*begun)->lines);
    m_report.papers = m_report.resumed ? (*begun)->papers : 0;
    return m_report.resumed ? Outcome()
                            : Error{ErrorKind::Storage, Words::tr("%1 cannot be read on.").arg(path)};
}

Outcome ExchangeImport::takeLines(const QString& path, LineReader& file) {
    while (!m_isEnded && !m_cancel.raised()) {
        const auto line = file.next();
        if (!line) {
            const Outcome stored = store(path, file, true);
            return stored ? line.error() : stored;
        }
        if (!*line)
            break;
        m_isEnded = takeLine(**line, file.number());
        if (m_lines.size() >= linesAtOnce)
            if (const Outcome stored = store(path, file, false); !stored)
                return stored;
    }
    m_report.cancelled = m_cancel.raised() && !m_isEnded;
    return store(path, file, true);
}

/// True at the end of the export.
bool ExchangeImport::takeLine(const QByteArray& line, qint64 number) {
    if (const auto end = readEnd(line); end) {
        if (end->lines != number - 1)
            addBad({{number, Words::tr("%1 lines should stand before it").arg(end->lines)}});
        return true;
    }
    if (line.trimmed().isEmpty())
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (document[u"settings"].isObject() && document.object().size() == 1) {
        if (m_reader->isFresh())
            m_settings = document[u"settings"].toObject();
        return false;
    }
    m_lines += ExchangeLine{number, document.object()};
    return false;
}

Outcome ExchangeImport::store(const QString& path, LineReader& file, bool isLast) {
    SnapshotPlace place = placeOf(path);
    place.offset = file.offset();
    place.lines = file.number();
    place.papers = m_report.papers + m_lines.size();
    const bool isDone = isLast && !m_report.cancelled;
    const auto taken = m_library
                           .write([this, lines = std::exchange(m_lines, {}), place, isLast,
                                   isDone](Connection& connection) -> Result<TakenLines> {
                               auto some = m_reader->take(lines, isLast);
                               if (!some)
                                   return some;
                               if (m_reader->judges())
                                   if (const auto judged = judgePapers(connection, some->changed); !judged)
                                       return judged.error();
                               SnapshotStore places(connection);
                               // What stands before the papers is merged as a whole, and so is read again.
                               const Outcome remembered = isDone                   ? places.forget(place.path)
                                                          : m_reader->isInPapers() ? places.remember(place)
                                                                                   : Outcome();
                               return remembered ? some : remembered.error();
                           })
                           .result();
    if (!taken)
        return taken.error();
    keep(*taken);
    m_tell({file.done(), m_size, m_report.papers});
    return {};
}

void ExchangeImport::keep(const TakenLines& taken) {
    m_report.papers += taken.papers;
    m_report.added += taken.added;
    m_report.changed += taken.changed.size();
    m_report.sharedChanged = m_report.sharedChanged || taken.sharedChanged;
    addBad(taken.bad);
    if (!taken.changed.isEmpty())
        m_changed(taken.changed);
}

void ExchangeImport::addBad(const QList<BadLine>& bad) {
    m_report.bad += bad.size();
    m_report.badLines += bad.mid(0, mostBadLines - m_report.badLines.size());
}

} // namespace sheaf
