#include "library/keeping/library_repair.h"

#include "library/connection.h"
#include "library/keeping/row_checks.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Rows of these are made from others or fetched again: those of papers that are gone can go.
const QStringList derivedTables = {u"paper_categories"_s, u"paper_sources"_s, u"taste"_s,  u"filtered"_s,
                                   u"watched"_s,          u"full_texts"_s,    u"figures"_s};

QString say(const char* text) { return QCoreApplication::translate("LibraryCheck", text); }

} // namespace

bool LibraryRepair::canRepair(const LibraryFault& fault) {
    return fault.kind != FaultKind::File && (fault.kind != FaultKind::References ||
                                             derivedTables.contains(fault.where) || fault.where == u"papers");
}

Result<QString> LibraryRepair::repair(const LibraryFault& fault) {
    const auto run = [this](const QByteArray& sql, const QString& done) -> Result<QString> {
        const Outcome outcome = m_connection.script(sql);
        return outcome ? Result<QString>(done) : outcome.error();
    };
    switch (fault.kind) {
    case FaultKind::Index:
        return run("REINDEX \""_ba + fault.where.toUtf8() + '"',
                   say(QT_TRANSLATE_NOOP("LibraryCheck", "The index %1 was built anew.")).arg(fault.where));
    case FaultKind::References:
        // A paper that speaks of a summary which is not there is one of rowChecks().
        if (fault.where == u"papers")
            return QString();
        return run("DELETE FROM "_ba + fault.where.toUtf8() + " WHERE paper NOT IN (SELECT key FROM papers)",
                   say(QT_TRANSLATE_NOOP(
                           "LibraryCheck",
                           "Rows of “%1” that spoke of papers the library does not hold were dropped."))
                       .arg(fault.where));
    case FaultKind::Rows: return run(rowChecks()[fault.check].repair, say(rowChecks()[fault.check].repaired));
    case FaultKind::File:
    case FaultKind::SearchIndex:
    case FaultKind::HalfBuiltSearchIndex: break;
    }
    return QString();
}

} // namespace sheaf
