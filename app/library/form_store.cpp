#include "library/form_store.h"

#include "library/connection.h"
#include "library/paper_store.h"
#include "library/summary_columns.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// ?1 is the paper, ?2 the form, ?3 the forms that hold as much, ?4 the language or nothing.
const auto isExact = "(form = ?2 OR engine = 'import:' || ?2)"_ba;
const auto fits = "("_ba + isExact + " OR instr(?3, ' ' || form || ' ') > 0)"_ba;
const auto isInLanguage = "(substr(language, 1, length(?4)) = ?4)"_ba;

QString listed(const QStringList& forms) { return u' ' + forms.join(u' ') + u' '; }

/// "zh" for "zh_CN".
QString baseOf(const QString& language) { return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower(); }

} // namespace

Result<FormEntries> FormStore::entries(const QList<PaperKey>& keys, const WantedForm& wanted) {
    auto found = PaperStore(m_connection).entries(keys);
    if (!found)
        return found.error();
    FormEntries taken{std::move(*found), {}};
    for (DayEntry& entry : taken.entries) {
        if (!entry.summary)
            continue;
        const auto summary = best(entry.key, wanted);
        if (!summary)
            return summary.error();
        if (!*summary)
            continue;
        entry.summary = (*summary)->summary;
        taken.summaries[entry.key] = (*summary)->number;
    }
    return taken;
}

Result<std::optional<FormStore::Numbered>> FormStore::best(PaperKey paper, const WantedForm& wanted) {
    static const QByteArray query =
        "SELECT id, "_ba + summaryColumns + " FROM summaries WHERE paper = ?1 ORDER BY "_ba + fits +
        " DESC, "_ba + fits + " AND "_ba + isInLanguage + " DESC, "_ba + isExact +
        " DESC, id = (SELECT summary FROM papers WHERE key = ?1) DESC, id DESC LIMIT 1"_ba;
    Statement statement = m_connection.prepare(query);
    std::optional<Numbered> summary;
    if (statement.with(paper, wanted.form, listed(wanted.others), baseOf(wanted.language)).step())
        summary = Numbered{statement.number(0), readSummary(statement, 1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<Numbered>>(summary) : outcome.error();
}

Result<QList<PaperKey>> FormStore::without(const QList<PaperKey>& keys, const WantedForm& wanted) {
    static const QByteArray query = "SELECT EXISTS (SELECT 1 FROM summaries WHERE paper = ?1 AND "_ba + fits +
                                    " AND (extracted OR "_ba + isInLanguage + "))"_ba;
    const QString others = listed(wanted.others);
    const QString language = baseOf(wanted.language);
    QList<PaperKey> lacking;
    for (const PaperKey key : keys) {
        const auto has = m_connection.number(query, key, wanted.form, others, language);
        if (!has)
            return has.error();
        if (*has == 0)
            lacking += key;
    }
    return lacking;
}

} // namespace sheaf
