#include "services/trust_service.h"

#include "base/after.h"
#include "library/full_text_store.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "library/trust_store.h"
#include "services/archive_service.h"
#include "services/present_versions.h"
#include "summaries/checks/grounds.h"
#include "summaries/checks/instructions.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A paper and the full text the library has of it.
struct PaperText {
    DayEntry entry;
    std::optional<FullText> full;
};

Result<PaperText> textOfPaper(Connection& connection, PaperKey paper) {
    const auto entry = PaperStore(connection).entry(paper);
    if (!entry)
        return entry.error();
    auto stored = FullTextStore(connection).of(paper);
    if (!stored)
        return stored.error();
    return PaperText{*entry, stored->has_value() ? (*stored)->text : std::nullopt};
}

QList<Instruction> instructionsOf(const PaperText& paper) {
    QList<Instruction> found;
    QStringList texts{paper.entry.paper.title, paper.entry.paper.abstract};
    if (paper.full)
        texts += textOf(*paper.full);
    for (const QString& text : texts)
        for (const Instruction& instruction : instructionsIn(text))
            if (!instruction.quoted)
                found += instruction;
    if (paper.full)
        for (const QString& hidden : paper.full->hidden)
            found += {{}, hidden};
    return found;
}

/// What a summary was made from, as far as it is still there.
QString sourceOf(const PaperText& paper, SourceText read) {
    return read != SourceText::Abstract && paper.full ? textOf(*paper.full) : paper.entry.paper.abstract;
}

QList<StaleReason> staleReasons(const DayEntry& entry, const VersionsByEngine& present) {
    if (!entry.summary)
        return {};
    const Provenance& from = entry.summary->provenance;
    return staleness(from, entry.paper.version, present.value({from.engine, from.form}));
}

} // namespace

TrustService::TrustService(std::shared_ptr<Library> library, const Settings& settings,
                           ArchiveService& archive, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_archive(archive),
      m_clock(clock) {}

QFuture<Result<PaperTrust>> TrustService::of(PaperKey paper) {
    return m_library->read(
        [paper, present = presentVersions(m_settings)](Connection& c) -> Result<PaperTrust> {
            const auto text = textOfPaper(c, paper);
            if (!text)
                return text.error();
            const auto verdict = TrustStore(c).verdict(paper);
            if (!verdict)
                return verdict.error();
            const auto standing = TrustStore(c).standing(paper);
            if (!standing)
                return standing.error();
            const auto record = TrustStore(c).record(paper);
            if (!record)
                return record.error();
            const auto onItsDay = TrustStore(c).standingOnItsDay(paper);
            if (!onItsDay)
                return onItsDay.error();
            return PaperTrust{.verdict = *verdict,
                              .standing = *standing,
                              .record = *record,
                              .stale = staleReasons(text->entry, present),
                              .instructions = instructionsOf(*text),
                              .onItsDay = *onItsDay};
        });
}

QFuture<Result<SourceGrounds>> TrustService::grounds(PaperKey paper, const QString& text, SourceText read) {
    return m_library->read([paper, text, read](Connection& c) -> Result<SourceGrounds> {
        const auto stored = textOfPaper(c, paper);
        if (!stored)
            return stored.error();
        const QString source = sourceOf(*stored, read);
        return SourceGrounds{source, groundsOf(text, source)};
    });
}

QFuture<Outcome> TrustService::changed(const QFuture<Outcome>& change, const QList<PaperKey>& papers) {
    return after(change, this, [this, papers](const Outcome& outcome) {
        if (outcome)
            m_archive.announceChange(papers);
        return outcome;
    });
}

QFuture<Outcome> TrustService::markWrong(const QList<PaperKey>& papers, const QString& reason) {
    const QString words = reason.trimmed();
    return changed(m_library->write([papers, words, at = m_clock.now()](Connection& c) {
        return TrustStore(c).markWrong(papers, words, at);
    }),
                   papers);
}

QFuture<Outcome> TrustService::unmark(const QList<PaperKey>& papers) {
    return changed(m_library->write([papers](Connection& c) { return TrustStore(c).unmark(papers); }),
                   papers);
}

QFuture<Result<QList<VerdictCount>>> TrustService::verdictCounts() {
    return m_library->read([](Connection& c) { return TrustStore(c).verdictCounts(); });
}

QFuture<Result<QList<CollapsedScores>>> TrustService::collapsedScores(QDate from, QDate to) {
    return m_library->read([from, to](Connection& c) { return TrustStore(c).collapsedScores(from, to); });
}

QFuture<Result<QList<PaperKey>>> TrustService::stale(const QList<PaperKey>& papers) {
    return m_library->read([papers, present = presentVersions(m_settings)](Connection& c) {
        return TrustStore(c).stale(papers, [&present](const Provenance& from) {
            return present.value({from.engine, from.form});
        });
    });
}

} // namespace sheaf
