#include "digests/hf_digest.h"

#include "digests/digest_extra.h"
#include "digests/digest_text.h"
#include "digests/hf_digest_labels.h"
#include "digests/hf_digest_lines.h"
#include "digests/summary_fields.h"
#include "papers/arxiv_id.h"
#include "papers/paper_links.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Who made the summaries and when: what the day says, or else what all its summaries agree on.
struct Maker {
    QDateTime made;
    QString model;

    void meet(const DayEntry& entry) {
        if (!entry.summary)
            return;
        const Provenance& from = entry.summary->provenance;
        if (model.isEmpty())
            model = from.extracted ? from.model + hfExtracted : from.model;
        if (!made.isValid())
            made = from.made;
    }
};

QString madeLine(const Maker& maker, const HfDigestLabels& labels) {
    const bool hasModel = !maker.model.trimmed().isEmpty();
    if (!maker.made.isValid() && !hasModel)
        return {};
    QString words = !maker.made.isValid() ? labels.madeWith : hasModel ? labels.made : labels.madeAt;
    words.replace(u"%1"_s, maker.made.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    return words.replace(u"%2"_s, digestLine(QString(maker.model).remove(u'`'))) + u"\n\n"_s;
}

QString heading(const DayEntry& entry, int number) {
    static const QRegularExpression votes(u"\\*(?=\\(\\d+ votes?\\)\\*$)"_s);
    QString title = digestLine(entry.paper.title).replace(votes, u"&#42;"_s);
    if (entry.paper.upvotes)
        title += u" *(%1 votes)*"_s.arg(*entry.paper.upvotes);
    return u"## %1. "_s.arg(number) + title + u"\n\n"_s;
}

QString labelled(const QString& label, const QString& text) {
    return text.isEmpty() ? QString() : u"**"_s + label + u":** "_s + text + u"\n\n"_s;
}

QString facts(const DayEntry& entry, const HfDigestLabels& labels) {
    QStringList names;
    for (const Author& author : entry.paper.authors)
        names += author.name;
    QString out = labelled(labels.authors, digestList(names)) +
                  labelled(labels.published, dayText(entry.paper.published));
    if (!entry.summary)
        return out;
    out += labelled(labels.tags, digestList(entry.summary->tags));
    return out +
           labelled(labels.score, entry.summary->score ? u"%1/100"_s.arg(*entry.summary->score) : QString());
}

/// "IV. " where the day had its sections numbered.
QString numeral(const QString& name, const Day& day) {
    static const QStringList numerals = {u"I. "_s, u"II. "_s, u"III. "_s, u"IV. "_s, u"V. "_s};
    const qsizetype at = hfDigestSections().indexOf(name);
    return at >= 0 && day.extra.contains(u"numerals"_s) ? numerals[at] : QString();
}

QString section(const QString& label, const QString& text) {
    const QString written = digestText(joinedLines(text), endsHfText);
    return written.isEmpty() ? QString() : u"### "_s + digestLine(label) + u":\n"_s + written + u"\n\n"_s;
}

QString failure(const QString& why, const HfDigestLabels& labels) {
    return isHfPlaceholder(why) ? why + u"\n\n"_s : labelled(labels.failed, digestLine(why));
}

QString sections(const DayEntry& entry, const Day& day, const HfDigestLabels& labels) {
    QString out;
    if (entry.extra.contains(u"lead"_s))
        out += digestText(entry.extra[u"lead"_s], endsHfText) + u"\n\n"_s;
    if (!entry.summary)
        return out + failure(entry.failure, labels);
    for (const SummarySection& own : entry.summary->sections)
        out += section(numeral(own.name, day) + hfDigestSectionLabel(own.name, labels), own.text);
    for (const SummaryField& field : summaryFields())
        out += section(field.label(labels.code), *entry.summary.*field.text);
    return out;
}

QString figure(const Paper& paper) {
    if (paper.figureUrl.trimmed().isEmpty())
        return {};
    const QString caption = paper.figureCaption.isEmpty() ? u"Overview Figure"_s : paper.figureCaption;
    return u"### Overview Figure\n\n![%1](%2)\n\n"_s.arg(
        digestLine(caption).replace(u']', u"&#93;"_s),
        digestLine(paper.figureUrl).replace(u' ', u"%20"_s).replace(u')', u"%29"_s));
}

QString row(const QString& platform, const QString& address) {
    QString safe = address.startsWith(u"http"_s) ? digestLine(address) : QString();
    safe.replace(u'|', u"%7C"_s).replace(u' ', u"%20"_s).replace(u']', u"%5D"_s).replace(u')', u"%29"_s);
    return u"| %1 | "_s.arg(platform) + (safe.isEmpty() ? u"N/A"_s : u"[%1](%1)"_s.arg(safe)) + u" |\n"_s;
}

/// A paper that only arXiv listed has no page at Hugging Face that anyone knows of.
bool isOnHuggingFace(const DayEntry& entry) {
    const auto fromArxiv = [](const Listing& listing) { return listing.source == source::arxiv; };
    return entry.listings.isEmpty() || !std::all_of(entry.listings.begin(), entry.listings.end(), fromArxiv);
}

QString links(const DayEntry& entry, const HfDigestLabels& labels) {
    const Paper& paper = entry.paper;
    const bool onArxiv = ArxivId::parse(paper.id).has_value();
    const auto ofArxiv = [&](const QString& address) { return onArxiv ? address : QString(); };
    QString out =
        u"### %1\n\n| %2 | %3 |\n| :--- | :--- |\n"_s.arg(labels.links, labels.platform, labels.address);
    const QString picked =
        isOnHuggingFace(entry) ? u"https://huggingface.co/papers/"_s + paper.id : QString();
    out += row(u"Hugging Face"_s, ofArxiv(picked));
    out += row(u"ArXiv Abstract"_s, ofArxiv(u"https://arxiv.org/abs/"_s + paper.id));
    out += row(u"PDF Download"_s, ofArxiv(u"https://arxiv.org/pdf/"_s + paper.id + u".pdf"_s));
    out += row(u"Github Repository"_s, paper.codeUrl);
    if (!onArxiv)
        out += row(u"Paper"_s, paperAddress(paper));
    if (!paper.projectUrl.isEmpty())
        out += row(u"Project"_s, paper.projectUrl);
    return out + u'\n';
}

class HfPages final : public DigestPages {
  public:
    HfPages(const Day& head, const HfDigestLabels& labels)
        : m_day(head), m_labels(labels), m_maker{head.made, head.model} {}

    void meet(const QList<DayEntry>& papers) override {
        for (const DayEntry& entry : papers)
            m_maker.meet(entry);
    }

    QByteArray begin() override {
        QString out = u"# 🤗 Daily Hugging Face Paper Digest"_s;
        if (m_day.date.isValid())
            out += u" - "_s + m_day.date.toString(Qt::ISODate);
        out += u"\n\n"_s + madeLine(m_maker, m_labels) + u"## 📰 Summary of Papers\n\n"_s;
        return out.toUtf8();
    }

    QByteArray write(const QList<DayEntry>& papers) override {
        QString out;
        for (const DayEntry& entry : papers) {
            ++m_position;
            const int number = entry.extra.value(digest_extra::number).toInt();
            out += u"--- \n\n"_s + heading(entry, number > 0 ? number : m_position) + facts(entry, m_labels);
            out += sections(entry, m_day, m_labels) + figure(entry.paper) + links(entry, m_labels);
        }
        return out.toUtf8();
    }

    QByteArray end() override { return {}; }

  private:
    const Day m_day;
    const HfDigestLabels& m_labels;
    Maker m_maker;
    int m_position = 0;
};

} // namespace

QString HfDigest::name() const { return u"hf-digest"_s; }

QString HfDigest::suffix() const { return u"md"_s; }

std::unique_ptr<DigestPages> HfDigest::pages(const Day& head, const DigestOptions& options) const {
    return std::make_unique<HfPages>(
        head,
        hfDigestLabels(options.language.isEmpty() ? head.extra.value(u"language"_s) : options.language));
}

} // namespace sheaf
