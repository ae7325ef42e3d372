#include "services/export_run.h"

#include "library/library.h"
#include "papers/day.h"
#include "services/export_day.h"
#include "services/export_figures.h"
#include "services/export_file.h"
#include "services/export_keys.h"
#include "services/export_pages.h"
#include "services/export_papers.h"
#include "services/export_styles.h"

#include <QCoreApplication>
#include <QDir>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

} // namespace

Outcome ExportRun::write(Day& day, const QString& path) {
    if (m_request.figures)
        if (const Outcome placed = placeFigures(day.entries, m_style->figures(), path, figuresOf(m_library));
            !placed)
            return placed;
    const auto written = writeExportFile(path, m_style->write(day, digestOptions(m_request)));
    if (!written)
        return written.error();
    ++m_report.files;
    m_report.unchanged += *written == FileWrite::Unchanged ? 1 : 0;
    for (const DayEntry& entry : day.entries)
        m_written.insert(entry.key);
    m_report.papers = static_cast<int>(m_written.size());
    return {};
}

Result<ExportReport> ExportRun::toOneFile() {
    m_report.path = m_request.path;
    if (!isOfOneDay(m_request.selection))
        return exportInPages(m_library.path(), *m_style, m_request, m_cancel, m_tell);
    auto day =
        m_library.read([this](Connection& connection) { return exportedSelection(connection, m_request); })
            .result();
    if (!day)
        return day.error();
    if (m_cancel.raised()) {
        m_report.cancelled = true;
        return m_report;
    }
    if (const Outcome written = write(*day, m_request.path); !written)
        return written.error();
    return m_report;
}

Result<ExportReport> ExportRun::toOneFilePerDay() {
    m_report.path = m_request.path;
    const auto days =
        m_library
            .read([this](Connection& connection) { return exportedDays(connection, m_request.selection); })
            .result();
    if (!days)
        return days.error();
    ExportProgress progress{0, static_cast<int>(days->size())};
    for (const QDate day : *days) {
        m_report.cancelled = m_cancel.raised();
        if (m_report.cancelled)
            break;
        if (const Outcome written = writeDay(day); !written) {
            if (m_report.files == 0)
                return written.error();
            m_report.failure = written.error();
            break;
        }
        ++progress.done;
        m_tell(progress);
    }
    if (const Outcome told = tellOfUnlisted(); !told)
        return told.error();
    if (m_report.files == 0 && !m_report.cancelled)
        return nothingToExport();
    return m_report;
}

Outcome ExportRun::writeDay(QDate date) {
    auto day = m_library
                   .read([this, date](Connection& connection) {
                       return exportedDay(connection, date, m_request.style, m_request.selection,
                                          m_request.language);
                   })
                   .result();
    if (!day)
        return day.error().kind == ErrorKind::NotFound ? Outcome() : day.error();
    const QString name = u"%1.%2"_s.arg(date.toString(Qt::ISODate), m_style->suffix());
    return write(*day, QDir(m_request.path).filePath(name));
}

/// Papers that no list names a day for would be left out without a word.
Outcome ExportRun::tellOfUnlisted() {
    if (m_request.selection.from || m_request.selection.to || m_report.cancelled || m_report.failure)
        return {};
    const auto keys =
        m_library
            .read([this](Connection& connection) { return exportedKeys(connection, m_request.selection); })
            .result();
    if (!keys)
        return keys.error().kind == ErrorKind::NotFound ? Outcome() : keys.error();
    const qsizetype left = keys->size() - m_written.size();
    if (left > 0)
        m_report.remarks += Words::tr("%1 papers stand in no day's list, and so in none of the files; export "
                                      "them to one file.")
                                .arg(left);
    return {};
}

} // namespace sheaf
