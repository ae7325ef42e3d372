#include "digests/json_reader.h"

#include "digests/json_entry.h"
#include "digests/json_objects.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

/// The names before the papers stand in the order of the alphabet, and so "papers" last.
const QRegularExpression& papersStart() {
    static const QRegularExpression pattern(u"\"papers\"\\s*:\\s*\\["_s);
    return pattern;
}

/// Counts lines as it goes, since each place is asked for after the one before.
class LineCount {
  public:
    explicit LineCount(QStringView text) : m_text(text) {}

    int at(qsizetype place) {
        for (; m_at < place && m_at < m_text.size(); ++m_at)
            if (m_text[m_at] == u'\n')
                ++m_line;
        return m_line;
    }

  private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

void readHead(const QJsonObject& head, Day& day) {
    day.date = QDate::fromString(head[u"day"_s].toString(), Qt::ISODate);
    day.made = timeOfJson(head[u"made"_s]);
    day.model = head[u"model"_s].toString();
    for (const QJsonValue category : head[u"categories"_s].toArray())
        day.categories += category.toString();
    day.extra = textsOfJson(head[u"extra"_s]);
}

/// What stands before the papers, even where the end of the file is missing.
QJsonObject headOf(QStringView text, qsizetype papersBegin) {
    const QByteArray head = text.left(papersBegin).toUtf8() + "[]}";
    return QJsonDocument::fromJson(head).object();
}

} // namespace

QString JsonReader::style() const { return u"json"_s; }

int JsonReader::likeness(const QString& text) const {
    const QStringView start = QStringView(text).left(100'000).trimmed();
    if (!start.startsWith(u'{'))
        return 0;
    return papersStart().match(start.toString()).hasMatch() ? 95 : 0;
}

ReadDigest JsonReader::read(const QString& text) const {
    ReadDigest digest;
    const auto papers = papersStart().match(text);
    if (!papers.hasMatch()) {
        digest.remarks += DigestRemark{0, Reading::tr("The file holds no list of papers."), true};
        return digest;
    }
    const qsizetype begin = papers.capturedEnd() - 1;
    readHead(headOf(text, begin), digest.day);
    LineCount lines(text);
    qsizetype end = begin;
    const JsonObjects found = objectsOfArray(text, begin);
    for (const JsonSpan& span : found.spans) {
        end = span.start + span.size;
        QJsonParseError error{};
        const auto object =
            QJsonDocument::fromJson(QStringView(text).mid(span.start, span.size).toUtf8(), &error).object();
        if (error.error != QJsonParseError::NoError || object[u"id"_s].toString().isEmpty())
            digest.remarks += DigestRemark{lines.at(span.start),
                                           Reading::tr("This paper cannot be read; it was left out."), true};
        else
            digest.day.entries += entryOfJson(object);
    }
    if (!found.closed)
        digest.remarks += DigestRemark{
            lines.at(end), Reading::tr("The file ends in the middle; what follows here is lost."), true};
    return digest;
}

} // namespace sheaf
