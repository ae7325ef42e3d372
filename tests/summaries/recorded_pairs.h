#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace sheaf::test {

/// An abstract with the one-sentence summary and the keywords that a model made of it.
struct Pair {
    QString title;
    QString abstract;
    QString summary;
    QStringList keywords;
};

/// The recorded pairs of Hugging Face by day ("2026-01-06"); empty where there are no recordings.
QMap<QString, QList<Pair>> pairsByDay();

/// All of them.
QList<Pair> recordedPairs();

/// The entries with an English TL;DR of the recorded arXiv day of 2026-01-30: other papers, another model, no
/// keywords. Nothing was tried out on them.
QList<Pair> arxivPairs();

} // namespace sheaf::test
