#include "services/export_vault.h"

#include "digests/vault_names.h"
#include "library/form_store.h"
#include "library/library.h"
#include "library/search_store.h"
#include "services/export_day.h"
#include "services/export_keys.h"
#include "services/summary_forms.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 200;

} // namespace

Result<ExportReport> VaultExport::run() {
    m_report.path = m_request.path;
    const auto keys =
        m_library
            .read([this](Connection& connection) { return exportedKeys(connection, m_request.selection); })
            .result();
    if (!keys)
        return keys.error();
    const auto days =
        m_library
            .read([this](Connection& connection) { return exportedDays(connection, m_request.selection); })
            .result();
    if (!days)
        return days.error();
    m_report.remarks += m_folder.scan();
    Outcome outcome = exportDays(*days);
    if (outcome)
        outcome = exportUnlisted(*keys);
    if (!outcome && m_report.files == 0)
        return outcome.error();
    if (!outcome)
        m_report.failure = outcome.error();
    return m_report;
}

Outcome VaultExport::exportDays(const QList<QDate>& days) {
    ExportProgress progress{0, static_cast<int>(days.size())};
    for (const QDate day : days) {
        if (m_cancel.raised()) {
            m_report.cancelled = true;
            return {};
        }
        if (const Outcome exported = exportDay(day); !exported)
            return exported;
        ++progress.done;
        m_tell(progress);
    }
    return {};
}

Outcome VaultExport::exportDay(QDate date) {
    const auto day =
        m_library
            .read([this, date](Connection& connection) {
                return exportedDay(connection, date, vaultStyle, m_request.selection, m_request.language);
            })
            .result();
    if (!day)
        return day.error().kind == ErrorKind::NotFound ? Outcome() : day.error();
    if (const Outcome written = writeNotes(day->entries); !written)
        return written;
    return writeIndex(date);
}

/// Papers that no list names a day for.
Outcome VaultExport::exportUnlisted(const QList<PaperKey>& keys) {
    const WantedForm wanted = wantedForm(vaultStyle, m_request.language);
    QList<PaperKey> left;
    for (const PaperKey key : keys)
        if (!m_done.contains(key))
            left += key;
    for (qsizetype at = 0; at < left.size() && !m_report.cancelled; at += batch) {
        const auto entries = m_library
                                 .read([&wanted, part = left.mid(at, batch)](Connection& connection) {
                                     return FormStore(connection).entries(part, wanted);
                                 })
                                 .result();
        if (!entries)
            return entries.error();
        if (const Outcome written = writeNotes(entries->entries); !written)
            return written;
        m_report.cancelled = m_cancel.raised();
    }
    return {};
}

Outcome VaultExport::writeNotes(const QList<DayEntry>& entries) {
    for (const DayEntry& entry : entries) {
        if (m_done.contains(entry.key))
            continue;
        m_done.insert(entry.key);
        ++m_report.papers;
        const VaultNote note = vaultPaperNote(entry, m_request.language);
        if (const Outcome written = write(note, vaultNotePath(entry.paper)); !written)
            return written;
    }
    return {};
}

/// The index lists every paper of the day that has a note, whichever export wrote it: otherwise an export of
/// the starred would cut the index of the whole day.
Outcome VaultExport::writeIndex(QDate date) {
    Selection whole = Selection::ofDay(date);
    whole.order = SortOrder::Score;
    const auto entries =
        m_library
            .read([&](Connection& connection) -> Result<QList<DayEntry>> {
                const auto keys = SearchStore(connection).keys(whole);
                if (!keys)
                    return keys.error();
                auto taken = FormStore(connection).entries(*keys, wantedForm(vaultStyle, m_request.language));
                if (!taken)
                    return taken.error();
                return std::move(taken->entries);
            })
            .result();
    if (!entries)
        return entries.error();
    const QString id = vaultIndexId(date);
    const QString path = m_folder.place(id).isEmpty() ? vaultIndexPath(date) : m_folder.place(id);
    const QDir from(QFileInfo(u"/"_s + path).path());
    QHash<QString, QString> links;
    for (const DayEntry& entry : *entries)
        if (const QString place = m_folder.place(entry.paper.id); !place.isEmpty())
            links.insert(entry.paper.id, from.relativeFilePath(u'/' + place));
    return write(vaultIndexNote({date, *entries}, links, m_request.language), path);
}

Outcome VaultExport::write(const VaultNote& note, const QString& path) {
    const auto written = m_folder.write(note, path);
    if (!written)
        return written.error();
    ++m_report.files;
    m_report.unchanged += written->write == FileWrite::Unchanged ? 1 : 0;
    m_report.remarks += written->remarks;
    return {};
}

} // namespace sheaf
