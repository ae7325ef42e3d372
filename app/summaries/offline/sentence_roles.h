#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// The sentences of an abstract by what they do in it. Each is a whole sentence of the abstract and stands in
/// one place only; empty where no sentence shows by its own words that it belongs there.
struct SentenceRoles {
    QString tldr;
    QString motivation;
    QString method;
    QString result;
    QString conclusion;

    bool operator==(const SentenceRoles&) const = default;
};

/// Abstracts go from motivation over method and result to conclusion, and each of these has its cue words: a
/// sentence is taken by both. An abstract of one sentence has no TL;DR: it would be the
/// abstract over again; that sentence may still have a role.
SentenceRoles rolesOf(const QString& title, const QStringList& sentences);

} // namespace sheaf
