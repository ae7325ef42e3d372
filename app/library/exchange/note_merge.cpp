#include "library/exchange/note_merge.h"

#include "library/connection.h"
#include "library/reading_store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digits = 8;

/// A note that no machine says it wrote: from a file that was made by hand, or from before notes were dated.
NoteVersion unnamed(const QString& text) {
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {u"file-"_s + QString::fromLatin1(hash.left(digits)), 0, text};
}

NoteState stateIn(const QJsonObject& paper) {
    NoteState state;
    for (const QJsonValue seen : paper.value(u"note_seen").toArray())
        state.seen.insert(seen[u"machine"].toString(), seen[u"changed"].toInteger());
    for (const QJsonValue version : paper.value(u"note_versions").toArray())
        state.versions +=
            {version[u"machine"].toString(), version[u"changed"].toInteger(), version[u"text"].toString()};
    const QString text = paper.value(u"notes").toArray().at(0)[u"text"].toString();
    if (state.versions.isEmpty() && !text.isEmpty())
        state.versions += unnamed(text);
    for (const NoteVersion& version : std::as_const(state.versions))
        if (state.seen.value(version.machine, -1) < version.changed)
            state.seen.insert(version.machine, version.changed);
    return state;
}

/// "desk-1f0c2b7a" is the computer "desk".
QString whenceAndWhen(const NoteVersion& version) {
    const QString name = version.machine.section(u'-', 0, -2);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(version.changed, Qt::UTC);
    return version.changed == 0 ? u"*%1*"_s.arg(name)
                                : u"*%1, %2 UTC*"_s.arg(name, when.toString(u"yyyy-MM-dd HH:mm"_s));
}

bool hasParagraphs(const QString& text, const QString& part) {
    return (u"\n\n"_s + text + u"\n\n"_s).contains(u"\n\n"_s + part + u"\n\n"_s);
}

} // namespace

NoteState merged(const NoteState& a, const NoteState& b) {
    NoteState both;
    const auto take = [&both](const NoteState& from, const NoteState& other) {
        for (const NoteVersion& version : from.versions) {
            const bool isKept =
                other.versions.contains(version) || version.changed > other.seen.value(version.machine, -1);
            if (isKept && !both.versions.contains(version))
                both.versions += version;
        }
    };
    take(a, b);
    take(b, a);
    std::sort(both.versions.begin(), both.versions.end());
    both.seen = a.seen;
    for (auto seen = b.seen.begin(); seen != b.seen.end(); ++seen)
        both.seen[seen.key()] = std::max(both.seen.value(seen.key(), -1), seen.value());
    return both;
}

QString noteText(const NoteState& state) {
    QList<NoteVersion> newestFirst = state.versions;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const NoteVersion& a, const NoteVersion& b) {
        return a.changed != b.changed ? a.changed > b.changed : b < a;
    });
    QString text;
    for (const NoteVersion& version : std::as_const(newestFirst)) {
        if (version.text.isEmpty() || hasParagraphs(text, version.text))
            continue;
        text += text.isEmpty() ? version.text
                               : u"\n\n---\n\n"_s + whenceAndWhen(version) + u"\n\n"_s + version.text;
    }
    return text;
}

Result<NoteState> NoteMerge::stateHere(PaperKey key) {
    NoteState state;
    Statement versions =
        m_connection.prepare("SELECT machine, changed, text FROM note_versions WHERE paper = ?"_ba);
    versions.with(key);
    while (versions.step())
        state.versions +=
            {versions.text(0), versions.number(1), versions.isNull(2) ? QString() : versions.text(2)};
    if (const Outcome outcome = versions.outcome(); !outcome)
        return outcome.error();
    Statement seen = m_connection.prepare("SELECT machine, changed FROM note_seen WHERE paper = ?"_ba);
    seen.with(key);
    while (seen.step())
        state.seen.insert(seen.text(0), seen.number(1));
    const Outcome outcome = seen.outcome();
    std::sort(state.versions.begin(), state.versions.end());
    return outcome ? Result<NoteState>(state) : outcome.error();
}

Outcome NoteMerge::keep(PaperKey key, const NoteState& state) {
    if (const Outcome gone = m_connection.run("DELETE FROM note_versions WHERE paper = ?"_ba, key); !gone)
        return gone;
    for (const NoteVersion& version : state.versions) {
        const auto text = version.text.isNull() ? std::nullopt : std::optional(version.text);
        if (const Outcome kept = m_connection.run(
                "INSERT INTO note_versions (paper, machine, changed, text) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING"_ba,
                key, version.machine, version.changed, text);
            !kept)
            return kept;
    }
    for (auto seen = state.seen.begin(); seen != state.seen.end(); ++seen)
        if (const Outcome kept =
                m_connection.run("INSERT INTO note_seen (paper, machine, changed) VALUES (?, ?, ?) "
                                 "ON CONFLICT DO UPDATE SET changed = excluded.changed"_ba,
                                 key, seen.key(), seen.value());
            !kept)
            return kept;
    return ReadingStore(m_connection).setNote(key, noteText(state));
}

Result<bool> NoteMerge::merge(PaperKey key, const QJsonObject& paper) {
    const NoteState theirs = stateIn(paper);
    if (theirs.versions.isEmpty() && theirs.seen.isEmpty())
        return false;
    const auto here = stateHere(key);
    if (!here)
        return here.error();
    const NoteState both = merged(*here, theirs);
    if (both == *here)
        return false;
    const Outcome kept = keep(key, both);
    return kept ? Result<bool>(true) : kept.error();
}

} // namespace sheaf
