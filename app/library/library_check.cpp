#include "library/library_check.h"

#include "library/connection.h"
#include "library/keeping/row_checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sqlite3.h>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("LibraryCheck", text); }

/// Rows of text, without those that say "ok".
Result<QStringList> complaints(Connection& connection, const QByteArray& sql) {
    Statement statement = connection.prepare(sql);
    QStringList found;
    while (statement.step()) {
        if (statement.text(0) != u"ok"_s)
            found += statement.text(0);
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QStringList>(found) : outcome.error();
}

bool isDamage(const Connection& connection) {
    const int code = sqlite3_errcode(connection.handle()) & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

LibraryFault damage(const QString& what) {
    return {FaultKind::File, say(QT_TRANSLATE_NOOP("LibraryCheck", "The file is damaged: %1.")).arg(what)};
}

LibraryFault searchIndexFault() {
    return {FaultKind::SearchIndex,
            say(QT_TRANSLATE_NOOP("LibraryCheck", "The search index does not agree with the texts: "
                                                  "some searches find too little or too much."))};
}

/// integrity_check names an index at the end: "row 7 missing from index papers_by_score".
LibraryFault faultOf(const QString& complaint) {
    static const QRegularExpression ofIndex(u" index (\\w+)$"_s);
    const auto match = ofIndex.match(complaint);
    if (match.hasMatch())
        return {FaultKind::Index,
                say(QT_TRANSLATE_NOOP("LibraryCheck", "The index %1 does not agree with its table."))
                    .arg(match.captured(1)),
                match.captured(1)};
    return complaint.contains(u"inverted index"_s) ? searchIndexFault() : damage(complaint);
}

} // namespace

Result<QList<LibraryFault>> LibraryCheck::look(Part part) {
    tell(part);
    const Found found = [this, part] {
        switch (part) {
        case Part::File: return lookAtFile();
        case Part::References: return lookAtReferences();
        case Part::Rows: return lookAtRows();
        case Part::SearchIndex: return lookAtSearchIndex();
        }
        return Found(QList<LibraryFault>());
    }();
    if (found || !isDamage(m_connection))
        return found;
    return QList<LibraryFault>{damage(found.error().details)};
}

Result<QStringList> LibraryCheck::faults() {
    QStringList sentences;
    for (const Part part : {Part::File, Part::References, Part::Rows, Part::SearchIndex}) {
        const auto found = look(part);
        if (!found)
            return found.error();
        for (const LibraryFault& fault : *found)
            sentences += fault.sentence;
    }
    sentences.removeDuplicates();
    return sentences;
}

Result<QList<LibraryFault>> LibraryCheck::lookAtFile() {
    const auto found = complaints(m_connection, "PRAGMA integrity_check"_ba);
    if (!found)
        return found.error();
    QList<LibraryFault> faults;
    QStringList indexes;
    for (const QString& complaint : *found) {
        const LibraryFault fault = faultOf(complaint);
        const bool isNew = fault.where.isEmpty() || !indexes.contains(fault.where);
        indexes += fault.where;
        if (isNew)
            faults += fault;
    }
    return faults;
}

Result<QList<LibraryFault>> LibraryCheck::lookAtReferences() {
    Statement statement = m_connection.prepare(
        "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1"_ba);
    QList<LibraryFault> faults;
    while (statement.step())
        faults += {FaultKind::References,
                   say(QT_TRANSLATE_NOOP("LibraryCheck",
                                         "Rows of “%1” speak of what the library does not hold: %2."))
                       .arg(statement.text(0))
                       .arg(statement.number(1)),
                   statement.text(0)};
    const Outcome outcome = statement.outcome();
    return outcome ? Found(faults) : outcome.error();
}

Result<QList<LibraryFault>> LibraryCheck::lookAtRows() {
    QList<LibraryFault> faults;
    for (qsizetype at = 0; at < rowChecks().size(); ++at) {
        tell(Part::Rows, int(at));
        const RowCheck& check = rowChecks()[at];
        const auto wrong = m_connection.number(check.wrong);
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            faults += {FaultKind::Rows, say(check.fault).arg(*wrong), {}, at};
    }
    return faults;
}

/// FTS5 compares the index with the texts when asked with a rank that is not 0.
Result<QList<LibraryFault>> LibraryCheck::lookAtSearchIndex() {
    const auto halfBuilt = m_connection.number("SELECT count(*) FROM search_rebuild"_ba);
    if (!halfBuilt)
        return halfBuilt.error();
    if (*halfBuilt > 0)
        return QList<LibraryFault>{
            {FaultKind::HalfBuiltSearchIndex,
             say(QT_TRANSLATE_NOOP("LibraryCheck", "The search index is only half built: searches "
                                                   "find too little until that is done."))}};
    const Outcome checked =
        m_connection.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_ba);
    if (checked)
        return QList<LibraryFault>();
    if (!isDamage(m_connection))
        return checked.error();
    return QList<LibraryFault>{searchIndexFault()};
}

/// The search index takes about as long as all the rest.
void LibraryCheck::tell(Part part, int within) const {
    if (!m_told)
        return;
    const int rows = int(rowChecks().size());
    switch (part) {
    case Part::File:
        return m_told({say(QT_TRANSLATE_NOOP("LibraryCheck", "Checking the file")), 0, rows * 2});
    case Part::References:
        return m_told({say(QT_TRANSLATE_NOOP("LibraryCheck", "Checking the references")), 1, rows * 2});
    case Part::Rows:
        return m_told({say(QT_TRANSLATE_NOOP("LibraryCheck", "Comparing counts with what they count")),
                       1 + within, rows * 2});
    case Part::SearchIndex:
        return m_told({say(QT_TRANSLATE_NOOP("LibraryCheck", "Comparing the search index with the texts")),
                       rows, rows * 2});
    }
}

} // namespace sheaf
