#include "services/exchange/line_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sys/file.h>
#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cstdio>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr unsigned bufferSize = 256 << 10;
constexpr int pieceSize = 64 << 10;
constexpr qsizetype longestLine = 64 << 20;

QString unfinished(const QString& path) { return path + u".part"_s; }

} // namespace

Result<std::unique_ptr<LineWriter>> LineWriter::open(const QString& path) {
    std::unique_ptr<LineWriter> writer(new LineWriter(path));
    // A device or a folder must not be replaced by a file.
    const QFileInfo there(path);
    if ((there.exists() && !there.isFile()) || !QDir().mkpath(there.absolutePath()))
        return writer->problem();
    writer->m_disk.setFileName(unfinished(path));
    if (!writer->m_disk.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writer->problem();
    flock(writer->m_disk.handle(), LOCK_EX | LOCK_NB); // tells it from what a kill left
    const bool isPacked = path.endsWith(u".gz", Qt::CaseInsensitive);
    writer->m_file = gzdopen(dup(writer->m_disk.handle()), isPacked ? "wb6" : "wbT");
    if (!writer->m_file)
        return writer->problem();
    gzbuffer(writer->m_file, bufferSize);
    return writer;
}

void LineWriter::removeLeftover(const QString& path) {
    QFile left(unfinished(path));
    if (left.open(QIODevice::ReadOnly) && flock(left.handle(), LOCK_EX | LOCK_NB) == 0)
        left.remove();
}

LineWriter::~LineWriter() {
    if (!m_file)
        return;
    gzclose(m_file);
    m_disk.remove();
}

Error LineWriter::problem() const {
    return {ErrorKind::Storage,
            Words::tr("%1 could not be written; see that its folder may be written to and that the disk is "
                      "not full.")
                .arg(QDir::toNativeSeparators(m_path)),
            m_disk.errorString()};
}

Outcome LineWriter::put(const QByteArray& bytes) {
    const auto size = static_cast<unsigned>(bytes.size());
    return gzwrite(m_file, bytes.constData(), size) == int(size) ? Outcome() : problem();
}

Outcome LineWriter::write(const QByteArray& line) {
    const QByteArray whole = line + '\n';
    m_hash.addData(whole);
    ++m_end.lines;
    return put(whole);
}

bool LineWriter::close() {
    const bool written = gzclose(std::exchange(m_file, nullptr)) == Z_OK;
    const bool synced = fsync(m_disk.handle()) == 0;
    m_disk.close();
    return written && synced;
}

Outcome LineWriter::finish() {
    m_end.sha256 = QString::fromLatin1(m_hash.result().toHex());
    const Outcome ended = put(endLine(m_end) + '\n');
    const bool named = close() && ended &&
                       std::rename(QFile::encodeName(unfinished(m_path)).constData(),
                                   QFile::encodeName(m_path).constData()) == 0;
    if (named)
        return {};
    m_disk.remove();
    return problem();
}

Result<std::unique_ptr<LineReader>> LineReader::open(const QString& path) {
    std::unique_ptr<LineReader> reader(new LineReader(path));
    reader->m_file = QFileInfo(path).isFile() ? gzopen(QFile::encodeName(path).constData(), "rb") : nullptr;
    if (!reader->m_file)
        return Error{ErrorKind::NotFound,
                     Words::tr("%1 cannot be opened; see whether the file is there and may be read.")
                         .arg(QDir::toNativeSeparators(path))};
    gzbuffer(reader->m_file, bufferSize);
    return reader;
}

LineReader::~LineReader() {
    if (m_file)
        gzclose_r(m_file);
}

Result<std::optional<QByteArray>> LineReader::next() {
    QByteArray line;
    std::array<char, pieceSize> piece;
    while (!line.endsWith('\n') && line.size() < longestLine &&
           gzgets(m_file, piece.data(), int(piece.size())))
        line += piece.data();
    int fault = Z_OK;
    gzerror(m_file, &fault);
    // A packed file that was cut off ends in the middle, which is told by what is missing behind it.
    if ((fault != Z_OK && fault != Z_BUF_ERROR) || line.size() >= longestLine)
        return Error{ErrorKind::Malformed,
                     Words::tr("%1 cannot be read on behind line %2; what came before is kept.")
                         .arg(QDir::toNativeSeparators(m_path))
                         .arg(m_number)};
    if (line.isEmpty())
        return std::optional<QByteArray>();
    m_offset = gztell(m_file);
    ++m_number;
    if (line.endsWith('\n'))
        line.chop(1);
    return std::optional(line);
}

qint64 LineReader::done() const { return gzoffset(m_file); }

bool LineReader::goTo(qint64 offset, qint64 number) {
    if (gzseek(m_file, offset, SEEK_SET) != offset)
        return false;
    m_offset = offset;
    m_number = number;
    return true;
}

Result<bool> isWholeExport(const QString& path) {
    const auto reader = LineReader::open(path);
    if (!reader)
        return reader.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 lines = 0;; ++lines) {
        const auto line = (*reader)->next();
        if (!line || !*line)
            return false;
        if (const auto end = readEnd(**line); end)
            return *end == ExchangeEnd{lines, QString::fromLatin1(hash.result().toHex())};
        hash.addData(**line + '\n');
    }
}

} // namespace sheaf
