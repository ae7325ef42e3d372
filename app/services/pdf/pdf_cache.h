#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace sheaf {

/// Which PDF it is.
struct PdfName {
    QString paper;   ///< the paper's id
    int version = 0; ///< 0 where the source does not count versions

    bool operator==(const PdfName&) const = default;
};

/// The beginning of a PDF whose download broke off.
struct PdfPart {
    QByteArray tag; ///< what its server calls it: a strong ETag, or a Last-Modified
    QByteArray body;

    bool operator==(const PdfPart&) const = default;
};

/// A PDF that is there.
struct KeptPdf {
    QString path;
    QDateTime fetched; ///< or found unchanged; UTC
};

/// PDFs in a folder of bounded size: those that were used longest ago go first, the time of last access
/// telling. Files take their place in one step, so that several processes may share the folder. Blocks:
/// call it from a thread that may wait.
class PdfCache {
  public:
    /// The folder is made when it is needed.
    PdfCache(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes) {}

    /// Marks it as used.
    std::optional<KeptPdf> find(const PdfName& name) const;

    /// Takes the place of the paper's other versions, and makes room. The newest stays, whatever its size. A
    /// full disk, or a folder that cannot be written to, is an ErrorKind::Storage.
    Result<QString> keep(const PdfName& name, const QByteArray& pdf) const;

    /// The server says that it has not changed since.
    void confirm(const PdfName& name) const;

    std::optional<PdfPart> part(const PdfName& name) const;

    /// Nothing is kept of a part that the server gives no name. A failure means only that it starts anew.
    void keepPart(const PdfName& name, const PdfPart& part) const;

  private:
    QString stem(const PdfName& name) const;
    QString file(const PdfName& name) const;
    void removeOthers(const PdfName& name) const;
    void makeRoom(const QString& spared) const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace sheaf
