#include "feeds/hugging_face_daily.h"

#include "base/text.h"
#include "feeds/feed_errors.h"
#include "feeds/json_salvage.h"
#include "papers/arxiv_id.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

QString sourceName() { return u"Hugging Face"_s; }

QString lineOf(const QJsonObject& object, QLatin1StringView name) {
    return oneLine(object.value(name).toString());
}

/// The paper's own text, or the list entry's where the paper has none.
QString textOf(const QJsonObject& paper, const QJsonObject& entry, QLatin1StringView name) {
    const QString text = paper.value(name).toString().trimmed();
    return text.isEmpty() ? entry.value(name).toString().trimmed() : text;
}

/// Addresses come from whoever submitted the paper: only web addresses pass.
QString webAddress(const QJsonObject& paper, QLatin1StringView name) {
    const QUrl url(paper.value(name).toString().trimmed(), QUrl::StrictMode);
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return isWeb ? url.toString(QUrl::FullyEncoded) : QString();
}

QList<Author> authorsOf(const QJsonObject& paper) {
    QList<Author> authors;
    // "hidden" only means that the site does not link the author's page.
    for (const QJsonValue& value : paper.value("authors"_L1).toArray()) {
        const QString name = lineOf(value.toObject(), "name"_L1);
        if (!name.isEmpty())
            authors.append(Author{name});
    }
    return authors;
}

QStringList keywordsOf(const QJsonObject& paper) {
    QStringList keywords;
    for (const QJsonValue& value : paper.value("ai_keywords"_L1).toArray()) {
        const QString keyword = oneLine(value.toString());
        if (!keyword.isEmpty() && !keywords.contains(keyword))
            keywords.append(keyword);
    }
    return keywords;
}

std::optional<int> votesOf(const QJsonObject& paper) {
    const QJsonValue votes = paper.value("upvotes"_L1);
    return votes.isDouble() ? std::optional(votes.toInt()) : std::nullopt;
}

/// Id and title empty where the entry has none.
Paper paperOf(const QJsonObject& entry) {
    const QJsonObject from = entry.value("paper"_L1).toObject();
    Paper paper;
    if (const auto id = ArxivId::parse(from.value("id"_L1).toString())) {
        paper.id = id->id;
        paper.version = id->version;
    }
    paper.title = oneLine(textOf(from, entry, "title"_L1));
    paper.abstract = textOf(from, entry, "summary"_L1);
    paper.authors = authorsOf(from);
    paper.published =
        QDateTime::fromString(from.value("publishedAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
    paper.codeUrl = webAddress(from, "githubRepo"_L1);
    paper.projectUrl = webAddress(from, "projectPage"_L1);
    paper.upvotes = votesOf(from);
    paper.pickSummary = lineOf(from, "ai_summary"_L1);
    paper.pickKeywords = keywordsOf(from);
    return paper;
}

void take(const QJsonValue& value, QDate day, HuggingFacePage& page) {
    ++page.entries;
    const Paper paper = paperOf(value.toObject());
    if (paper.id.isEmpty() || paper.title.isEmpty()) {
        const QString sentence = say(QT_TRANSLATE_NOOP(
            "Feeds", "Entry %1 of Hugging Face's list was left out: it has no arXiv id or no title."));
        return page.remarks.append(sentence.arg(page.entries));
    }
    const Listing listing{.source = source::huggingFace,
                          .day = day,
                          .kind = ListingKind::Pick,
                          .version = paper.version,
                          .position = page.entries - 1};
    page.announcements.append({paper, listing});
}

Error errorOf(const QJsonObject& answer) {
    const QString text = lineOf(answer, "error"_L1);
    if (text.isEmpty())
        return notAFeed(sourceName(), u"a JSON object with "_s + answer.keys().join(u", "_s));
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds", "Hugging Face answers with an error: “%1”. Check the day, or try again later."));
    return {ErrorKind::Server, sentence.arg(text.left(200)), {}};
}

Result<HuggingFacePage> salvaged(const QByteArray& bytes, QDate day, const QJsonParseError& error) {
    if (!bytes.trimmed().startsWith('['))
        return notAFeed(sourceName(), error.errorString());
    HuggingFacePage page;
    for (const QByteArray& object : wholeObjectsOf(bytes)) {
        const QJsonDocument document = QJsonDocument::fromJson(object);
        if (document.isObject())
            take(document.object(), day, page);
    }
    page.cutOff = brokenOff(sourceName(), int(page.announcements.size()), error.errorString());
    page.cutOff->kind = ErrorKind::Network;
    return page;
}

} // namespace

Result<HuggingFacePage> parseHuggingFaceDaily(const QByteArray& bytes, QDate day) {
    if (bytes.trimmed().isEmpty())
        return emptyAnswer(sourceName());
    if (looksLikeHtml(bytes))
        return webPageInstead(sourceName(), bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return salvaged(bytes, day, error);
    if (!document.isArray())
        return errorOf(document.object());
    HuggingFacePage page;
    for (const QJsonValue& value : document.array())
        take(value, day, page);
    return page;
}

} // namespace sheaf
