#pragma once

#include "publishing/publication.h"

#include <QFile>
#include <QTemporaryDir>

namespace sheaf::test {

using namespace Qt::StringLiterals;

/// A day of two papers, ready to go out.
inline Publication sampleDay(QDate day = QDate(2026, 1, 6), const QString& target = u"here"_s) {
    Publication publication{.target = target,
                            .day = day,
                            .title = u"Papers of "_s + day.toString(Qt::ISODate),
                            .style = u"sheaf"_s,
                            .suffix = u"md"_s,
                            .text = "# Papers\n\nHọc máy 机器学习\n",
                            .html = u"<p>Học máy 机器学习</p>"_s,
                            .at = QDateTime(day, QTime(9, 30), Qt::UTC),
                            .key = publicationKey(target, day)};
    for (const QString& id : {u"2601.00001"_s, u"2601.00002"_s})
        publication.papers += PublishedPaper{.id = id,
                                             .title = u"On $x < y$ & "_s + id,
                                             .address = u"https://arxiv.org/abs/"_s + id,
                                             .authors = {u"Nguyễn Văn An"_s, u"Ann Lee"_s},
                                             .categories = {u"cs.LG"_s},
                                             .tldr = u"Short."_s,
                                             .score = 80,
                                             .html = u"<article>"_s + id + u"</article>"_s};
    return publication;
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace sheaf::test
