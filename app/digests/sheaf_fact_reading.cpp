#include "digests/sheaf_fact_reading.h"

#include "digests/markdown_unescape.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString plainAddress(QString address) { return address.replace(u"&amp;"_s, u"&"_s); }

QDateTime dateIn(const QString& fact, const QString& words, const SheafLabels& labels) {
    const QString before = words.section(u"%1"_s, 0, 0);
    const QString behind = words.section(u"%1"_s, 1);
    if (!fact.startsWith(before) || !fact.endsWith(behind))
        return {};
    const QString date = fact.mid(before.size(), fact.size() - before.size() - behind.size());
    const QDate day = labels.locale.toDate(date, labels.dateFormat);
    return day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : QDateTime();
}

std::optional<ListingKind> kindOf(const QString& words, const SheafLabels& labels) {
    const std::array kinds = {std::pair{labels.kindNew, ListingKind::New},
                              std::pair{labels.kindCross, ListingKind::CrossList},
                              std::pair{labels.kindReplacement, ListingKind::Replacement},
                              std::pair{labels.kindReplacementCross, ListingKind::ReplacementCrossList},
                              std::pair{labels.kindPick, ListingKind::Pick}};
    for (const auto& [label, kind] : kinds)
        if (label == words)
            return kind;
    return {};
}

QString sourceOf(const QString& words, const SheafLabels& labels) {
    if (words == u"arXiv")
        return source::arxiv;
    if (words == u"Hugging Face")
        return source::huggingFace;
    return words == labels.sampleSource ? source::sample : unescapedText(words);
}

void readListings(const QString& text, const SheafLabels& labels, DayEntry& entry) {
    static const QRegularExpression listing(u"(\\S.*?) (\\d{4}-\\d\\d-\\d\\d) \\(([^()]*)\\)(?:, |、|$)"_s);
    for (auto matches = listing.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (const auto kind = kindOf(match.captured(3), labels))
            entry.listings += Listing{.source = sourceOf(match.captured(1), labels),
                                      .day = QDate::fromString(match.captured(2), Qt::ISODate),
                                      .kind = *kind};
    }
}

void readFact(const QString& fact, const SheafLabels& labels, DayEntry& entry) {
    Paper& paper = entry.paper;
    static const QRegularExpression version(u"^v(\\d+)$"_s);
    const auto behind = [&](const QString& label) { return fact.mid((label + labels.separator).size()); };
    const auto isOf = [&](const QString& label) { return fact.startsWith(label + labels.separator); };
    if (const auto match = version.match(fact); match.hasMatch())
        paper.version = match.captured(1).toInt();
    else if (isOf(labels.comment))
        paper.comment = unescapedText(behind(labels.comment));
    else if (isOf(labels.journal))
        paper.journalRef = unescapedText(behind(labels.journal));
    else if (isOf(labels.listed))
        readListings(behind(labels.listed), labels, entry);
    else if (const QDateTime published = dateIn(fact, labels.submitted, labels); published.isValid())
        paper.published = published;
    else if (const QDateTime updated = dateIn(fact, labels.updated, labels); updated.isValid())
        paper.updated = updated;
}

/// "model (engine)" or one of them.
void readMaker(const QString& maker, Provenance& made) {
    static const QRegularExpression both(u"^(.*) \\(([^()]*)\\)$"_s);
    const auto match = both.match(maker);
    made.model = unescapedText(match.hasMatch() ? match.captured(1) : maker);
    made.engine = unescapedText(match.captured(2));
}

} // namespace

void readSheafLinks(const QString& line, const SheafLabels& labels, Paper& paper) {
    static const QRegularExpression link(u"\\[([^\\[\\]]*)\\]\\(([^()\\s]*)\\)"_s);
    static const QRegularExpression votes(u"▲ (\\d+)$"_s);
    for (auto matches = link.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        const QString address = plainAddress(match.captured(2));
        if (match.captured(1) == labels.codeLink)
            paper.codeUrl = address;
        else if (match.captured(1) == labels.projectLink)
            paper.projectUrl = address;
        else if (match.captured(1) == u"DOI")
            paper.doi = QUrl::fromPercentEncoding(address.mid(16).toUtf8());
        else if (const auto count = votes.match(match.captured(1)); count.hasMatch())
            paper.upvotes = count.captured(1).toInt();
    }
}

void readSheafFacts(const QStringList& lines, const SheafLabels& labels, DayEntry& entry) {
    QString all = lines.join(u'\n').mid(5);
    all.chop(6);
    for (const QString& line : all.split(u"<br>\n"_s)) {
        const QStringList facts = line.split(u" · "_s);
        const QString summary = labels.summary + labels.separator;
        if (line.startsWith(summary)) {
            if (entry.summary)
                readMaker(facts[0].mid(summary.size()), entry.summary->provenance);
            continue;
        }
        static const QRegularExpression categories(u"^[a-z][\\w.-]*(?:, [a-z][\\w.-]*)*$"_s);
        if (categories.match(facts[0]).hasMatch() && !facts[0].startsWith(u'v'))
            entry.paper.categories = facts[0].split(u", "_s);
        for (const QString& fact : facts)
            readFact(fact, labels, entry);
    }
}

} // namespace sheaf
