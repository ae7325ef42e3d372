#include "digests/arxiv_listing_entry.h"

#include "digests/arxiv_listing_authors.h"
#include "digests/arxiv_listing_failures.h"
#include "digests/arxiv_listing_fields.h"
#include "digests/arxiv_listing_guard.h"
#include "digests/arxiv_listing_lines.h"
#include "digests/arxiv_listing_score.h"
#include "digests/math_in_markdown.h"
#include "papers/arxiv_id.h"
#include "papers/paper_links.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Field {
    ArxivField field;
    QString text;
};

/// The recorded days' addresses have no version. A day that came from a digest keeps the one it had; a feed's
/// is no part of the format.
QString addressOf(const DayEntry& entry) {
    const QString address = paperAddress(entry.paper);
    const bool fromFeed =
        std::any_of(entry.listings.begin(), entry.listings.end(), [](const Listing& listing) {
            return listing.source == source::arxiv || listing.source == source::huggingFace ||
                   listing.source == source::sample;
        });
    if (fromFeed || entry.paper.version == 0 || !ArxivId::parse(entry.paper.id))
        return address;
    return address + u'v' + QString::number(entry.paper.version);
}

QString onOneLine(QString text) { return withSafeTags(text.replace(u'\n', u' ')); }

QString sectionText(const DayEntry& entry, const QString& name) {
    if (entry.summary)
        for (const SummarySection& section : entry.summary->sections)
            if (section.name == name)
                return section.text;
    return {};
}

/// "4/5 | Tags: VLM, Diffusion"; empty where there is neither.
QString scoreText(const DayEntry& entry, const ArxivListingLabels& labels) {
    const QString given = entry.extra.value(arxiv_extra::asGiven(ArxivField::Score));
    if (!given.isEmpty() || !entry.summary)
        return given;
    const Summary& summary = *entry.summary;
    if (!summary.score && summary.tags.isEmpty())
        return {};
    return (summary.score ? arxivScore(*summary.score) : u"N/A"_s) + u" | "_s + labels.tags + u": "_s +
           arxivTags(summary.tags);
}

QString coreText(const DayEntry& entry, ArxivField field) {
    const auto given = entry.extra.constFind(arxiv_extra::asGiven(field));
    if (given != entry.extra.constEnd())
        return *given;
    return entry.summary ? (*entry.summary).*arxivSummaryText(field) : arxivPlaceholder(entry.failure, field);
}

bool hasCore(const DayEntry& entry) {
    if (!entry.summary)
        return !entry.failure.isEmpty();
    return std::any_of(std::begin(arxivCoreFields), std::end(arxivCoreFields),
                       [&](ArxivField field) { return !coreText(entry, field).isEmpty(); });
}

/// The format's own summaries have a label for what is empty too; in others what is missing is left out.
bool keepsEmptyLabels(const DayEntry& entry) {
    if (!entry.summary)
        return true;
    const QString& engine = entry.summary->provenance.engine;
    return engine.isEmpty() || engine.startsWith(u"import:arxiv-"_s);
}

class Writer {
  public:
    Writer(const DayEntry& entry, const ArxivListingLabels& labels)
        : m_entry(entry), m_labels(labels), m_hasCore(hasCore(entry)) {}

    QString written(int number, bool scored) {
        collect(scored);
        const QString heading = headingLine(number);
        const QString below = textBelow(false);
        return heading + (readsBack(below) ? below : textBelow(true));
    }

  private:
    QString headingLine(int number) const {
        return u"### ["_s + QString::number(number) + u"] ["_s + onOneLine(m_entry.paper.title) + u"]("_s +
               addressOf(m_entry) + u")\n"_s;
    }

    void collect(bool scored) {
        add(m_head, ArxivField::Category, m_entry.paper.primaryCategory.simplified());
        add(m_head, ArxivField::Categories, m_entry.extra.value(arxiv_extra::categories));
        add(m_head, ArxivField::Keywords, sectionText(m_entry, arxivSectionOf(ArxivField::Keywords)));
        if (m_entry.extra.contains(arxiv_extra::comment))
            add(m_head, ArxivField::Comment, m_entry.paper.comment);
        if (scored) {
            add(m_head, ArxivField::Score, scoreText(m_entry, m_labels));
            add(m_head, ArxivField::Recommendation,
                m_entry.summary ? m_entry.summary->recommendation : u""_s);
        }
        if (m_hasCore)
            addCore();
        for (const ArxivField field :
             {ArxivField::Remarks, ArxivField::Abridged, ArxivField::TranslatedAbstract})
            add(m_folded, field, sectionText(m_entry, arxivSectionOf(field)));
        add(m_folded, ArxivField::Abstract, m_entry.paper.abstract);
    }

    void addCore() {
        const bool evenEmpty = keepsEmptyLabels(m_entry);
        for (const ArxivField field : arxivCoreFields)
            if (const QString text = coreText(m_entry, field); evenEmpty || !text.isEmpty())
                (field == ArxivField::Tldr ? m_head : m_folded).append({field, withUnixLines(text)});
    }

    static void add(QList<Field>& fields, ArxivField field, const QString& text) {
        if (!text.isEmpty())
            fields.append({field, withUnixLines(text)});
    }

    QString textBelow(bool withGuards) const {
        QString out;
        if (const QString title = sectionText(m_entry, translatedTitleSection); !title.isEmpty())
            out += u"> *"_s + onOneLine(title) + u"*\n\n"_s;
        if (const QString authors = onOneLine(arxivAuthors(m_entry.paper)); !authors.isEmpty())
            out += u'*' + authors + u"*\n"_s;
        for (const Field& field : m_head)
            out += u'\n' + fieldText(field, withGuards) + u'\n';
        out += u"\n\n<details>\n  <summary>"_s + m_labels.details + u"</summary>\n"_s;
        for (const Field& field : m_folded)
            out += fieldText(field, withGuards) + u"\n\n"_s;
        return out + u"</details>\n"_s;
    }

    QString fieldText(const Field& field, bool withGuards) const {
        const QString text = withSafeTags(field.text);
        return m_labels[field.field] + u": "_s + (withGuards ? withSafeLines(text, m_labels) : text);
    }

    /// Whether a text holds nothing that would be taken for a label, a heading or the next category.
    bool readsBack(const QString& text) const {
        const ArxivFields found = arxivFields(text, m_labels);
        const QList<Field> all = m_head + m_folded;
        return found.fields.size() == all.size() &&
               std::equal(all.begin(), all.end(), found.fields.begin(),
                          [&](const Field& field, const ArxivFieldText& read) {
                              const auto value = QStringView(text).sliced(read.from, read.to - read.from);
                              return field.field == read.field &&
                                     withoutGuards(value.toString()) == field.text;
                          }) &&
               !holdsHeading(text);
    }

    static bool holdsHeading(const QString& text) {
        for (qsizetype from = 0; from < text.size();) {
            const QStringView line = nextLine(text, from);
            if (looksLikePaperHeading(line) || ArxivPaperHeading::parse(line) || arxivSectionName(line) ||
                isArxivAnchor(line))
                return true;
        }
        return false;
    }

    const DayEntry& m_entry;
    const ArxivListingLabels& m_labels;
    const bool m_hasCore;
    QList<Field> m_head;
    QList<Field> m_folded;
};

} // namespace

QString arxiv_extra::asGiven(ArxivField field) {
    return u"as given: "_s + arxivListingLabels(u"en"_s)[field];
}

QString arxivSectionOf(ArxivField field) {
    switch (field) {
    case ArxivField::Keywords: return u"Keywords"_s;
    case ArxivField::Remarks: return u"AI comments"_s;
    case ArxivField::Abridged: return u"AI abstract"_s;
    case ArxivField::TranslatedAbstract: return u"Translated abstract"_s;
    default: return {};
    }
}

QString Summary::*arxivSummaryText(ArxivField field) {
    switch (field) {
    case ArxivField::Recommendation: return &Summary::recommendation;
    case ArxivField::Tldr: return &Summary::tldr;
    case ArxivField::Motivation: return &Summary::motivation;
    case ArxivField::Method: return &Summary::method;
    case ArxivField::Result: return &Summary::result;
    case ArxivField::Conclusion: return &Summary::conclusion;
    default: return nullptr;
    }
}

QString arxivEntry(const DayEntry& entry, int number, bool scored, const ArxivListingLabels& labels) {
    return Writer(entry, labels).written(number, scored);
}

} // namespace sheaf
