#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace sheaf {

/// A paper as an entry of a feed, or a line of a webhook's JSON.
struct PublishedPaper {
    QString id;
    QString title;
    QString address; ///< of the paper's page; may be empty
    QStringList authors;
    QStringList categories;
    QString tldr;
    int score = -1;    ///< 0 to 100; -1 where there is none
    QString html = {}; ///< what a feed shows of it
};

/// A day that is ready to go out: everything is rendered.
struct Publication {
    QString target; ///< its name
    QDate day;
    QString title; ///< "Papers of Tuesday, 6 January 2026"
    QString style;
    QString suffix;  ///< of the style's files, without the dot
    QByteArray text; ///< the digest in that style, UTF-8
    QString html;    ///< the digest as a web page, for readers of mails and feeds; empty where there is none
    QString gap;     ///< why papers are missing; empty where none are
    QList<PublishedPaper> papers;
    QDateTime at; ///< UTC, now
    QUuid key;    ///< of the day and the target: the same however often it is published
};

/// The key of a day at a target.
QUuid publicationKey(const QString& target, QDate day);

/// "text/markdown; charset=utf-8" for "md".
QByteArray contentType(const QString& suffix);

} // namespace sheaf
