#include "services/pdf/pdf_cache.h"

#include "papers/arxiv_id.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString pdfSuffix = u".pdf"_s;
const QString partSuffix = u".part"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCache)
};

enum class Stamp { Used, Fetched };

/// Not what QFile::setFileTime does: that needs the file opened for writing.
void touch(const QString& path, Stamp stamp) {
    const timespec now{0, UTIME_NOW};
    const timespec same{0, UTIME_OMIT};
    const timespec times[] = {now, stamp == Stamp::Fetched ? now : same};
    utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0);
}

Result<QString> replaceFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return Error{ErrorKind::Storage,
                 Words::tr("The PDF could not be kept in %1: %2. Make room there, or choose a smaller limit.")
                     .arg(QDir::toNativeSeparators(QFileInfo(path).path()), file.errorString()),
                 {}};
}

} // namespace

/// A name that a reader recognises in a folder; what may not be one goes by its digest.
QString PdfCache::stem(const PdfName& name) const {
    const auto arxiv = ArxivId::parse(name.paper);
    const bool isArxiv = arxiv && arxiv->id == name.paper;
    const auto digest = QCryptographicHash::hash(name.paper.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' +
           (isArxiv ? QString(name.paper).replace(u'/', u'_') : QString::fromLatin1(digest.toHex().left(24)));
}

QString PdfCache::file(const PdfName& name) const {
    return name.version > 0 ? stem(name) + u'v' + QString::number(name.version) : stem(name);
}

std::optional<KeptPdf> PdfCache::find(const PdfName& name) const {
    const QFileInfo found(file(name) + pdfSuffix);
    if (!found.isFile() || found.size() == 0)
        return std::nullopt;
    touch(found.filePath(), Stamp::Used);
    return KeptPdf{found.filePath(), found.lastModified().toUTC()};
}

void PdfCache::confirm(const PdfName& name) const { touch(file(name) + pdfSuffix, Stamp::Fetched); }

Result<QString> PdfCache::keep(const PdfName& name, const QByteArray& pdf) const {
    QDir().mkpath(m_folder);
    const auto kept = replaceFile(file(name) + pdfSuffix, pdf);
    if (!kept)
        return kept;
    QFile::remove(file(name) + partSuffix);
    removeOthers(name);
    makeRoom(*kept);
    return kept;
}

void PdfCache::removeOthers(const PdfName& name) const {
    const QString own = QFileInfo(file(name)).fileName() + pdfSuffix;
    const QString paper = QFileInfo(stem(name)).fileName();
    for (const QString& other :
         QDir(m_folder).entryList({paper + pdfSuffix, paper + u"v*"_s + pdfSuffix}, QDir::Files))
        if (other != own)
            QFile::remove(m_folder + u'/' + other);
}

void PdfCache::makeRoom(const QString& spared) const {
    QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + pdfSuffix, u'*' + partSuffix}, QDir::Files);
    std::ranges::sort(files, std::ranges::greater(),
                      [](const QFileInfo& file) { return file.fileTime(QFile::FileAccessTime); });
    qint64 bytes = QFileInfo(spared).size();
    for (const QFileInfo& file : std::as_const(files)) {
        if (file.filePath() == spared)
            continue;
        if (bytes + file.size() > m_mostBytes)
            QFile::remove(file.filePath());
        else
            bytes += file.size();
    }
}

std::optional<PdfPart> PdfCache::part(const PdfName& name) const {
    QFile in(file(name) + partSuffix);
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = in.readAll();
    const qsizetype end = bytes.indexOf('\n');
    return end > 0 ? std::optional(PdfPart{bytes.left(end), bytes.mid(end + 1)}) : std::nullopt;
}

void PdfCache::keepPart(const PdfName& name, const PdfPart& part) const {
    const QString path = file(name) + partSuffix;
    QDir().mkpath(m_folder);
    if (part.tag.isEmpty() || part.body.isEmpty() || !replaceFile(path, part.tag + '\n' + part.body))
        QFile::remove(path);
    else
        makeRoom(path);
}

} // namespace sheaf
