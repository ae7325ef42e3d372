#include "library/mark_store.h"

#include "library/connection.h"
#include "library/reading_store.h"
#include "library/version_store.h"
#include "papers/tag_key.h"

#include <QCoreApplication>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Whether a paper (?1) exists and a mark would change it.
QByteArray questionOf(Mark::Kind kind) {
    const QByteArray reading =
        "SELECT 1 FROM papers p LEFT JOIN reading r ON r.paper = p.key WHERE p.key = ?1 "_ba;
    switch (kind) {
    case Mark::Kind::Star: return reading + "AND coalesce(r.starred, 0) <> ?2"_ba;
    case Mark::Kind::Hide: return reading + "AND coalesce(r.hidden, 0) <> ?2"_ba;
    case Mark::Kind::Read:
        return reading + "AND iif(?2 = 1, coalesce(r.read, 0) = 0 OR EXISTS (SELECT 1 FROM updates "
                         "WHERE paper = p.key), r.read = 1 OR r.later = 1)"_ba;
    case Mark::Kind::Later: return reading + "AND coalesce(r.later = 1 AND r.read = 0, 0) <> ?2"_ba;
    case Mark::Kind::Tag:
        return "SELECT 1 FROM papers p WHERE p.key = ?1 AND ?2 <> EXISTS (SELECT 1 FROM paper_tags "
               "WHERE paper = p.key AND by_reader = 1 AND tag = (SELECT tag FROM tag_keys WHERE key = ?3))"_ba;
    case Mark::Kind::Note: break;
    }
    return "SELECT 1 FROM papers p LEFT JOIN notes n ON n.paper = p.key WHERE p.key = ?1 "
           "AND coalesce(n.text, '') <> ?2"_ba;
}

/// What the mark sets: the question's values after the paper.
void putWanted(Statement& question, const Mark& mark) {
    if (mark.kind == Mark::Kind::Note)
        question.with(mark.text.isNull() ? QString(u""_s) : mark.text);
    else if (mark.kind == Mark::Kind::Tag)
        question.with(mark.on, tagKey(mark.text));
    else
        question.with(mark.on);
}

/// Rules do not hide what the reader cares for.
bool showsFiltered(const Mark& mark) {
    return mark.kind == Mark::Kind::Note
               ? !mark.text.isEmpty()
               : mark.on && (mark.kind == Mark::Kind::Star || mark.kind == Mark::Kind::Later ||
                             mark.kind == Mark::Kind::Tag);
}

} // namespace

Result<MarkTrace> MarkStore::make(const Mark& mark) {
    auto changed = changedBy(mark);
    if (!changed)
        return changed.error();
    MarkTrace trace{.mark = mark};
    trace.mark.papers = std::move(*changed);
    if (const Outcome kept = keepNote(trace); !kept)
        return kept.error();
    if (const Outcome kept = keepSeen(trace); !kept)
        return kept.error();
    if (const Outcome kept = keepFiltered(trace); !kept)
        return kept.error();
    if (const Outcome kept = keepDisplaced(trace); !kept)
        return kept.error();
    if (const Outcome done = set(trace.mark); !done)
        return done.error();
    return trace;
}

Outcome MarkStore::takeBack(const MarkTrace& trace) {
    if (const Outcome same = checkNote(trace); !same)
        return same;
    Mark inverse = trace.mark;
    inverse.on = !inverse.on;
    if (inverse.kind == Mark::Kind::Note)
        inverse.text = trace.before;
    QSet<PaperKey> readBefore;
    for (const auto& seen : trace.seen)
        if (seen.wasRead)
            readBefore += seen.paper;
    inverse.papers.removeIf([&](PaperKey paper) { return readBefore.contains(paper); });
    auto changed = changedBy(inverse);
    if (!changed)
        return changed.error();
    inverse.papers = std::move(*changed);
    // What came while a paper was unread is still to be seen.
    const Outcome done = inverse.kind == Mark::Kind::Read
                             ? ReadingStore(m_connection).setRead(inverse.papers, inverse.on)
                             : set(inverse);
    const Outcome placed = done ? putBack(trace) : done;
    const Outcome unseen = placed ? unsee(trace.seen) : placed;
    return unseen ? filterAgain(trace.filtered) : unseen;
}

Result<QList<PaperKey>> MarkStore::changedBy(const Mark& mark) {
    const QByteArray sql = questionOf(mark.kind);
    QList<PaperKey> changed;
    for (const PaperKey paper : mark.papers) {
        Statement question = m_connection.prepare(sql);
        putWanted(question.with(paper), mark);
        if (question.step())
            changed += paper;
        if (const Outcome outcome = question.outcome(); !outcome)
            return outcome.error();
    }
    return changed;
}

Outcome MarkStore::set(const Mark& mark) {
    if (mark.papers.isEmpty())
        return {};
    ReadingStore store(m_connection);
    switch (mark.kind) {
    case Mark::Kind::Star: return store.setStarred(mark.papers, mark.on);
    case Mark::Kind::Hide: return store.setHidden(mark.papers, mark.on);
    case Mark::Kind::Read: return mark.on ? store.see(mark.papers) : store.makeUnread(mark.papers);
    case Mark::Kind::Later: return mark.on ? store.putOff(mark.papers) : store.setLater(mark.papers, false);
    case Mark::Kind::Tag:
        return mark.on ? store.addTag(mark.papers, mark.text) : store.removeTag(mark.papers, mark.text);
    case Mark::Kind::Note: break;
    }
    for (const PaperKey paper : mark.papers)
        if (const Outcome noted = store.setNote(paper, mark.text); !noted)
            return noted;
    return {};
}

Outcome MarkStore::keepSeen(MarkTrace& trace) {
    if (trace.mark.kind != Mark::Kind::Read || !trace.mark.on)
        return {};
    for (const PaperKey paper : trace.mark.papers) {
        Statement row =
            m_connection.prepare("SELECT u.seen_version, u.day, coalesce(r.read, 0) FROM updates u "
                                 "LEFT JOIN reading r ON r.paper = u.paper WHERE u.paper = ?"_ba);
        if (row.with(paper).step())
            trace.seen += {paper, row.integer(0), row.day(1), row.flag(2)};
        if (const Outcome outcome = row.outcome(); !outcome)
            return outcome;
    }
    return {};
}

Outcome MarkStore::keepDisplaced(MarkTrace& trace) {
    const bool putsOff = trace.mark.kind == Mark::Kind::Later && trace.mark.on;
    const bool makesUnread = trace.mark.kind == Mark::Kind::Read && !trace.mark.on;
    if (!putsOff && !makesUnread)
        return {};
    const QByteArray question = "SELECT count(*) FROM reading WHERE paper = ? AND "_ba +
                                (putsOff ? "read = 1"_ba : "read = 0 AND later = 1"_ba);
    for (const PaperKey paper : trace.mark.papers) {
        const auto was = m_connection.number(question, paper);
        if (!was)
            return was.error();
        if (*was != 0)
            trace.displaced += paper;
        const auto later =
            m_connection.number("SELECT count(*) FROM reading WHERE paper = ? AND later = 1"_ba, paper);
        if (!later)
            return later.error();
        if (*later != 0)
            trace.wereLater += paper;
    }
    return {};
}

/// Makes those that were put off, or read, so again. What the mark is undone with has made them unread, or
/// read.
Outcome MarkStore::putBack(const MarkTrace& trace) {
    ReadingStore store(m_connection);
    const Outcome read = store.setRead(trace.displaced, trace.mark.kind == Mark::Kind::Later);
    return read ? store.setLater(trace.wereLater, true) : read;
}

Outcome MarkStore::keepFiltered(MarkTrace& trace) {
    if (!showsFiltered(trace.mark))
        return {};
    for (const PaperKey paper : trace.mark.papers) {
        const auto rule = m_connection.number("SELECT rule FROM filtered WHERE paper = ?"_ba, paper);
        if (!rule)
            return rule.error();
        if (*rule != 0)
            trace.filtered += {paper, *rule};
    }
    return {};
}

Outcome MarkStore::keepNote(MarkTrace& trace) {
    if (trace.mark.kind != Mark::Kind::Note || trace.mark.papers.isEmpty())
        return {};
    Statement note = m_connection.prepare("SELECT text FROM notes WHERE paper = ?"_ba);
    if (note.with(trace.mark.papers.constFirst()).step())
        trace.before = note.text(0);
    return note.outcome();
}

Outcome MarkStore::checkNote(const MarkTrace& trace) {
    if (trace.mark.kind != Mark::Kind::Note)
        return {};
    const auto changed = changedBy(trace.mark);
    if (!changed)
        return changed.error();
    return changed->isEmpty()
               ? Outcome()
               : Error{ErrorKind::Usage,
                       QCoreApplication::translate(
                           "Library", "The note has been written anew since then, so it stays.")};
}

Outcome MarkStore::unsee(const QList<MarkTrace::Seen>& seen) {
    for (const auto& update : seen) {
        const Outcome put =
            m_connection.run("INSERT INTO updates (paper, seen_version, day) SELECT ?, ?, ? "
                             "WHERE EXISTS (SELECT 1 FROM papers WHERE key = ?1) ON CONFLICT DO UPDATE "
                             "SET seen_version = min(seen_version, excluded.seen_version)"_ba,
                             update.paper, update.version, update.day);
        if (!put)
            return put;
    }
    return {};
}

Outcome MarkStore::filterAgain(const QList<MarkTrace::Filtered>& filtered) {
    for (const auto& [paper, rule] : filtered) {
        const Outcome put = m_connection.run(
            "INSERT INTO filtered (paper, rule) SELECT ?1, id FROM rules WHERE id = ?2 AND enabled = 1 "
            "AND EXISTS (SELECT 1 FROM papers WHERE key = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM reading WHERE paper = ?1 AND (starred = 1 OR later = 1)) "
            "AND NOT EXISTS (SELECT 1 FROM notes WHERE paper = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM paper_tags WHERE paper = ?1 AND by_reader = 1) "
            "AND NOT EXISTS (SELECT 1 FROM watched WHERE paper = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM shown_anyway WHERE paper = ?1) ON CONFLICT DO NOTHING"_ba,
            paper, rule);
        if (!put)
            return put;
    }
    return {};
}

} // namespace sheaf
