#include "recorded_pairs.h"

#include "base/text.h"
#include "support/recordings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QList<Pair> pairsIn(const QByteArray& daily) {
    QList<Pair> pairs;
    for (const QJsonValue entry : QJsonDocument::fromJson(daily).array()) {
        const QJsonValue paper = entry[u"paper"_s];
        const Pair pair{oneLine(paper[u"title"_s].toString()), paper[u"summary"_s].toString(),
                        paper[u"ai_summary"_s].toString(),
                        paper[u"ai_keywords"_s].toVariant().toStringList()};
        if (!pair.abstract.isEmpty() && !pair.summary.isEmpty())
            pairs += pair;
    }
    return pairs;
}

QString captured(const QString& text, const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1).trimmed();
}

bool isEnglish(const QString& text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

QMap<QString, QList<Pair>> pairsByDay() {
    QMap<QString, QList<Pair>> days;
    const QDir folder(recordingPath(u"feeds/huggingface"_s));
    for (const QString& name : folder.entryList({u"daily_papers_*.json"_s}))
        if (const QList<Pair> pairs = pairsIn(bytesOf(folder.filePath(name))); !pairs.isEmpty())
            days.insert(captured(name, u"(\\d{4}-\\d\\d-\\d\\d)"_s), pairs);
    return days;
}

QList<Pair> recordedPairs() {
    QList<Pair> all;
    for (const QList<Pair>& day : pairsByDay())
        all += day;
    return all;
}

QList<Pair> arxivPairs() {
    QList<Pair> pairs;
    const QString digest = QString::fromUtf8(recording(u"digests/arxiv-enhanced-2026-01-30.md"_s));
    for (const QString& entry : digest.split(u"\n### ["_s).mid(1)) {
        const Pair pair{captured(entry, u"^\\d+\\] \\[(.*)\\]\\(http"_s),
                        captured(entry, u"^Abstract: (.*)$"_s),
                        captured(entry, u"^TL;DR: (.*)$"_s),
                        {}};
        if (!pair.abstract.isEmpty() && !pair.summary.isEmpty() && isEnglish(pair.summary))
            pairs += pair;
    }
    return pairs;
}

} // namespace sheaf::test
