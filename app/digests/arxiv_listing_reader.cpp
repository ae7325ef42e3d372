#include "digests/arxiv_listing.h"
#include "digests/arxiv_listing_entry.h"
#include "digests/arxiv_listing_lines.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString said(const char* sentence) { return QCoreApplication::translate("ArxivListing", sentence); }

struct Promise {
    int papers = 0;
    int line = 0;
};

/// The same paper, wherever it stands.
bool saysTheSame(DayEntry a, const DayEntry& b) {
    a.extra = b.extra;
    a.paper.primaryCategory = b.paper.primaryCategory;
    a.paper.categories = b.paper.categories;
    return a == b;
}

class Reader {
  public:
    explicit Reader(const QString& text) : m_text(text), m_labels(arxivListingLabelsOf(text)) {}

    ReadDigest digest() {
        for (qsizetype from = 0; from < m_text.size(); ++m_line) {
            const qsizetype start = from;
            const QStringView line = nextLine(m_text, from);
            readLine(line, start, from);
        }
        endPaper(m_text.size());
        remarkDoubles();
        remarkPromises();
        if (m_headings == 0)
            m_read.remarks.prepend(
                {0, said(QT_TRANSLATE_NOOP("ArxivListing", "No paper was found in this digest.")), true});
        return m_read;
    }

  private:
    void readLine(QStringView line, qsizetype start, qsizetype next) {
        if (line.startsWith(u"### ["))
            readHeading(line, start, next);
        else if (line.startsWith(u'#') || line.startsWith(u'<'))
            readSection(line, start);
        else if (m_headings == 0)
            readContents(line);
    }

    void readHeading(QStringView line, qsizetype start, qsizetype next) {
        const auto heading = ArxivPaperHeading::parse(line);
        if (!heading && !looksLikePaperHeading(line))
            return;
        endPaper(start);
        ++m_headings;
        ++m_found[m_section];
        if (heading) {
            m_heading = line;
            m_number = heading->number;
            m_headingLine = m_line;
            m_textStart = next;
        } else {
            m_read.remarks.append(
                {m_line,
                 said(QT_TRANSLATE_NOOP("ArxivListing",
                                        "The heading of this paper cannot be read; the paper is left out.")),
                 true});
        }
    }

    void readSection(QStringView line, qsizetype start) {
        const auto name = arxivSectionName(line);
        if (!name && !isArxivAnchor(line)) {
            if (m_headings == 0)
                readTitle(line);
            return;
        }
        endPaper(start);
        if (name)
            m_section = name->toString();
    }

    /// A fork's "# AI-Enhanced arXiv Daily 2025-06-30".
    void readTitle(QStringView line) {
        static const QRegularExpression date(u"\\b\\d{4}-\\d\\d-\\d\\d\\b"_s);
        constexpr qsizetype longest = 200;
        if (line.size() > longest || m_read.day.date.isValid() || !line.startsWith(u"# "))
            return;
        m_read.day.date = QDate::fromString(date.match(line.toString()).captured(), Qt::ISODate);
        if (m_read.day.date.isValid())
            m_read.day.extra[arxiv_extra::title] = line.toString();
    }

    void readContents(QStringView line) {
        const auto promise = ArxivContentsLine::parse(line);
        if (promise && !m_promises.contains(promise->section.toString()))
            m_promises[promise->section.toString()] = {promise->papers, m_line};
    }

    void endPaper(qsizetype end) {
        if (m_heading.isEmpty())
            return;
        const auto text = QStringView(m_text).sliced(m_textStart, end - m_textStart);
        QList<DigestRemark> remarks;
        DayEntry entry = readArxivEntry(m_heading, text, m_labels, remarks);
        m_heading = {};
        if (!isDouble(entry))
            keep(std::move(entry), remarks);
    }

    bool isDouble(const DayEntry& entry) {
        const auto first = m_places.constFind(entry.paper.id);
        if (first == m_places.constEnd())
            return false;
        const bool same = saysTheSame(entry, m_read.day.entries[*first]);
        m_doubles.append(
            {m_headingLine,
             (same
                  ? said(QT_TRANSLATE_NOOP("ArxivListing", "%1 stands here a second time; it is taken once."))
                  : said(QT_TRANSLATE_NOOP(
                        "ArxivListing",
                        "%1 stands here a second time and says something else; the first is taken.")))
                 .arg(entry.paper.id)});
        return true;
    }

    void keep(DayEntry entry, const QList<DigestRemark>& remarks) {
        for (const DigestRemark& remark : remarks)
            m_read.remarks.append({remark.line + m_headingLine, remark.sentence, remark.failure});
        QList<DayEntry>& entries = m_read.day.entries;
        m_places[entry.paper.id] = entries.size();
        if (m_number > 0 && m_number != entries.size() + 1)
            entry.extra[arxiv_extra::number] = QString::number(m_number);
        placeInSection(entry);
        entries.append(std::move(entry));
    }

    void placeInSection(DayEntry& entry) {
        Paper& paper = entry.paper;
        if (m_section.isEmpty() || m_section == paper.primaryCategory)
            return;
        if (paper.primaryCategory.isEmpty() && m_section != m_labels.other) {
            paper.primaryCategory = m_section;
            paper.categories = {m_section};
        } else if (!paper.primaryCategory.isEmpty()) {
            entry.extra[arxiv_extra::section] = m_section;
            m_read.remarks.append(
                {m_headingLine, said(QT_TRANSLATE_NOOP("ArxivListing", "This paper of %1 stands under %2."))
                                    .arg(paper.primaryCategory, m_section)});
        }
    }

    /// A day that stands twice in its file gets one remark.
    void remarkDoubles() {
        constexpr qsizetype worthTelling = 10;
        if (m_doubles.size() <= worthTelling)
            m_read.remarks += m_doubles;
        else
            m_read.remarks.append(
                {m_doubles.first().line,
                 said(QT_TRANSLATE_NOOP("ArxivListing",
                                        "From here on %1 papers stand a second time; each is taken once."))
                     .arg(m_doubles.size())});
    }

    void remarkPromises() {
        for (auto promise = m_promises.cbegin(); promise != m_promises.cend(); ++promise)
            if (const int found = m_found.value(promise.key()); found != promise->papers)
                m_read.remarks.append(
                    {promise->line,
                     said(QT_TRANSLATE_NOOP("ArxivListing",
                                            "The contents promise %1 papers of %2; the file holds %3."))
                         .arg(promise->papers)
                         .arg(promise.key())
                         .arg(found),
                     found < promise->papers});
    }

    const QString m_text;
    const ArxivListingLabels& m_labels;
    ReadDigest m_read;
    QList<DigestRemark> m_doubles;
    QMap<QString, Promise> m_promises;
    QHash<QString, int> m_found;
    QHash<QString, qsizetype> m_places;
    QString m_section;
    QStringView m_heading; ///< of the paper being read; empty where there is none
    qsizetype m_textStart = 0;
    int m_number = 0;
    int m_headingLine = 0;
    int m_headings = 0;
    int m_line = 1;
};

/// The first paper's heading, with the text behind.
std::optional<QStringView> firstPaper(QStringView text) {
    for (qsizetype from = 0; from < text.size();) {
        const QStringView line = nextLine(text, from);
        if (ArxivPaperHeading::parse(line))
            return text.sliced(from);
    }
    return std::nullopt;
}

bool beginsWithAuthors(QStringView text) {
    const QStringView start = text.left(1000).trimmed();
    return start.startsWith(u'*') || start.startsWith(u"> *");
}

bool hasScores(const QString& text, const ArxivListingLabels& labels) {
    return text.contains(u'\n' + labels[ArxivField::Score] + u": "_s) &&
           text.contains(u" | "_s + labels.tags + u":"_s);
}

} // namespace

ReadDigest readArxivListing(const QString& text) { return Reader(text).digest(); }

int arxivListingLikeness(const QString& text, bool scored) {
    constexpr int sure = 95;
    const ArxivListingLabels& labels = arxivListingLabelsOf(text);
    const auto paper = firstPaper(text);
    const bool hasContents = text.left(1000).contains(u"<div id=toc></div>\n\n# "_s + labels.contents);
    if (!paper)
        return hasContents && !scored ? sure : 0;
    int likeness = 25;
    likeness += beginsWithAuthors(*paper) ? 35 : 0;
    likeness += hasContents || text.contains(u'\n' + labels[ArxivField::Category] + u": "_s) ? 20 : 0;
    likeness += paper->contains(u"\n  <summary>") ? 10 : 0;
    return likeness + (hasScores(text, labels) == scored ? 5 : -15);
}

} // namespace sheaf
