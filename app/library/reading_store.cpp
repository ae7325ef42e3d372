#include "library/reading_store.h"

#include "library/connection.h"
#include "library/tag_store.h"
#include "library/version_store.h"

#include <QCoreApplication>

#include <functional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Outcome forEach(const QList<PaperKey>& papers, const std::function<Outcome(PaperKey)>& change) {
    for (const PaperKey paper : papers) {
        if (const Outcome changed = change(paper); !changed)
            return changed;
    }
    return {};
}

/// Only what differs from "neither starred nor read nor hidden nor put off" has a row.
Outcome mark(Connection& connection, const QList<PaperKey>& papers, const QByteArray& column, bool on) {
    const QByteArray set = "INSERT INTO reading (paper, "_ba + column +
                           ") VALUES (?, 1) ON CONFLICT DO UPDATE SET "_ba + column + " = 1"_ba;
    const QByteArray clear = "UPDATE reading SET "_ba + column + " = 0 WHERE paper = ?"_ba;
    return forEach(papers, [&](PaperKey paper) {
        if (on)
            return connection.run(set, paper);
        const Outcome cleared = connection.run(clear, paper);
        return cleared
                   ? connection.run(
                         "DELETE FROM reading WHERE paper = ? AND starred = 0 AND read = 0 AND hidden = 0 AND later = 0"_ba,
                         paper)
                   : cleared;
    });
}

} // namespace

Outcome ReadingStore::setStarred(const QList<PaperKey>& papers, bool starred) {
    return mark(m_connection, papers, "starred"_ba, starred);
}

Outcome ReadingStore::setRead(const QList<PaperKey>& papers, bool read) {
    return mark(m_connection, papers, "read"_ba, read);
}

Outcome ReadingStore::see(const QList<PaperKey>& papers) {
    const Outcome read = setRead(papers, true);
    return read ? VersionStore(m_connection).markSeen(papers) : read;
}

Outcome ReadingStore::setHidden(const QList<PaperKey>& papers, bool hidden) {
    return mark(m_connection, papers, "hidden"_ba, hidden);
}

Outcome ReadingStore::setLater(const QList<PaperKey>& papers, bool later) {
    return mark(m_connection, papers, "later"_ba, later);
}

Outcome ReadingStore::putOff(const QList<PaperKey>& papers) {
    const Outcome set = setLater(papers, true);
    return set ? setRead(papers, false) : set;
}

Outcome ReadingStore::makeUnread(const QList<PaperKey>& papers) {
    const Outcome set = setRead(papers, false);
    return set ? setLater(papers, false) : set;
}

Outcome ReadingStore::setNote(PaperKey paper, const QString& markdown) {
    if (markdown.isEmpty())
        return m_connection.run("DELETE FROM notes WHERE paper = ?"_ba, paper);
    return m_connection.run("INSERT INTO notes (paper, text) VALUES (?, ?) ON CONFLICT DO UPDATE SET "
                            "text = excluded.text"_ba,
                            paper, markdown);
}

Outcome ReadingStore::addTag(const QList<PaperKey>& papers, const QString& tag) {
    TagStore tags(m_connection);
    const auto number = tags.number(tag, TagStore::By::Reader);
    if (!number)
        return number.error();
    if (!*number)
        return Error{
            ErrorKind::Usage,
            QCoreApplication::translate("Library", "A tag needs a name: write at least one letter or sign.")};
    return forEach(papers, [&](PaperKey paper) { return tags.add(paper, **number, TagStore::By::Reader); });
}

Outcome ReadingStore::removeTag(const QList<PaperKey>& papers, const QString& tag) {
    TagStore tags(m_connection);
    return forEach(papers, [&](PaperKey paper) { return tags.remove(paper, tag, TagStore::By::Reader); });
}

} // namespace sheaf
