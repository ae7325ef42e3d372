#include "services/export_vault_folder.h"

#include "digests/vault_marks.h"
#include "digests/vault_merge.h"
#include "digests/vault_names.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QStringDecoder>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

/// More than a note's front matter: enough to know its id and to see a mark behind it.
constexpr qint64 headSize = 256LL * 1024;

/// Every note, without what stands in hidden folders (".obsidian", ".trash", ".git"); the shorter names
/// first, since programs that make copies add to the name ("2601.01739 (conflict).md").
QStringList notesIn(const QDir& folder) {
    QStringList notes;
    QDirIterator files(folder.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = folder.relativeFilePath(files.next());
        if (!path.startsWith(u'.') && !path.contains(u"/."_s))
            notes += path;
    }
    std::sort(notes.begin(), notes.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return notes;
}

/// A paper's note is named by its id alone.
QString usualPlace(const QString& id) {
    Paper paper;
    paper.id = id;
    return vaultNotePath(paper);
}

quint64 hashOf(const QString& id) { return qHash(id, 0); }

} // namespace

QStringList VaultFolder::scan() {
    QStringList remarks;
    for (const QString& path : notesIn(m_folder)) {
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString head = QString::fromUtf8(file.read(headSize));
        const QString id = vaultId(head);
        if (id.isEmpty() || !hasVaultMarks(head))
            continue;
        if (!place(id).isEmpty())
            remarks += Words::tr("%1 is another note of %2 and is left as it is.").arg(path, id);
        else
            remember(id, path);
    }
    return remarks;
}

QString VaultFolder::place(const QString& id) const {
    const QString elsewhere = m_places.value(id);
    return elsewhere.isEmpty() && m_usual.contains(hashOf(id)) ? usualPlace(id) : elsewhere;
}

void VaultFolder::remember(const QString& id, const QString& path) {
    if (path == usualPlace(id))
        m_usual.insert(hashOf(id));
    else
        m_places.insert(id, path);
}

Result<QString> VaultFolder::textAt(const QString& path) const {
    QFile file(m_folder.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage,
                     Words::tr("%1 could not be read (%2).").arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.toUtf8() != bytes)
        return Error{ErrorKind::Malformed, Words::tr("it is no UTF-8.")};
    return text;
}

Result<VaultWrite> VaultFolder::write(const VaultNote& note, const QString& path) {
    const QString known = place(note.id);
    const QString at = known.isEmpty() ? path : known;
    const QString file = m_folder.filePath(at);
    VaultText text{newVaultText(note), {}};
    if (QFile::exists(file)) {
        const auto existing = textAt(at);
        const auto merged = existing ? mergedVaultText(*existing, note) : existing.error();
        if (!merged && merged.error().kind == ErrorKind::Storage)
            return merged.error();
        if (!merged)
            return VaultWrite{FileWrite::Unchanged,
                              {Words::tr("%1 is left as it is: %2").arg(at, merged.error().sentence)}};
        text = *merged;
    }
    const auto written = writeExportFile(file, text.text.toUtf8());
    if (!written)
        return written.error();
    remember(note.id, at);
    VaultWrite report{*written, {}};
    for (const QString& remark : text.remarks)
        report.remarks += at + u": "_s + remark;
    return report;
}

} // namespace sheaf
