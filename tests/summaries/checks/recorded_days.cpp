#include "recorded_days.h"

#include "digests/digest_readers.h"
#include "digests/encoding_repair.h"
#include "support/recordings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QList<DayEntry> recordedDay(const QString& fileName) {
    const QByteArray bytes = recording(u"digests/"_s + fileName);
    const QString text = repairEncoding(bytes).text;
    const DigestReader* const reader = bytes.isEmpty() ? nullptr : digestReaderFor(text);
    return reader ? reader->read(text).day.entries : QList<DayEntry>();
}

QList<Paper> recordedPapers() {
    QList<Paper> papers;
    QSet<QString> seen;
    const auto add = [&](const Paper& paper) {
        if (paper.abstract.isEmpty() || seen.contains(paper.id))
            return;
        seen += paper.id;
        papers += paper;
    };
    for (const QString& name : QDir(recordingPath(u"digests"_s)).entryList({u"*.md"_s}))
        for (const DayEntry& entry : recordedDay(name))
            add(entry.paper);
    const QDir lists(recordingPath(u"feeds/huggingface"_s));
    for (const QString& name : lists.entryList({u"daily_papers_*.json"_s}))
        for (const QJsonValue entry : QJsonDocument::fromJson(bytesOf(lists.filePath(name))).array())
            add({.id = entry[u"paper"_s][u"id"_s].toString(),
                 .title = entry[u"paper"_s][u"title"_s].toString(),
                 .abstract = entry[u"paper"_s][u"summary"_s].toString()});
    return papers;
}

QString textsOf(const Summary& summary) {
    QStringList texts{summary.tldr,       summary.motivation,     summary.method,     summary.result,
                      summary.conclusion, summary.recommendation, summary.scoreReason};
    for (const SummarySection& section : summary.sections)
        texts += section.text;
    texts.removeAll(QString());
    return texts.join(u"\n\n"_s);
}

} // namespace sheaf::test
