#include "digests/arxiv_brief_paper.h"

#include "digests/arxiv_brief_lines.h"
#include "digests/arxiv_brief_summary.h"
#include "digests/digest_frame.h"
#include "digests/digest_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArxivBriefReader)
};

class PaperReading final : private DigestPaperFrame {
  public:
    PaperReading(const DigestLines& lines, qsizetype firstLine) : DigestPaperFrame(lines, firstLine) {}

    BriefPaper read() {
        const BriefHeading heading = briefHeading(m_lines[0]);
        m_paper.number = heading.number;
        m_entry.paper.title = heading.title;
        readFacts();
        readAbstract();
        readFields();
        if (!setIdFromAddress(m_entry.paper, heading.address))
            setIdFromLinks();
        if (hasAddress()) {
            for (const DigestRemark& found : takeBriefSummary(m_parts, m_entry))
                remark(found.line, found.sentence, found.failure);
            m_paper.entry = std::move(m_entry);
        }
        m_paper.remarks = m_remarks;
        return std::move(m_paper);
    }

  private:
    qsizetype find(qsizetype from, bool (*holds)(QStringView)) const {
        return std::find_if(m_lines.begin() + from, m_lines.end(), holds) - m_lines.begin();
    }

    void readFacts() {
        m_at = std::min(find(1, isBriefAbstractHeading), find(1, isBriefSummaryHeading));
        for (qsizetype at = 1; at < m_at; ++at) {
            const auto labelled = briefLabelled(m_lines[at]);
            const auto field = labelled ? briefField(labelled->label) : std::nullopt;
            if (field)
                readFact(*field, labelled->text, at);
            else if (!m_lines[at].trimmed().isEmpty())
                remarkNotUnderstood(at);
        }
    }

    void readFact(BriefField field, QStringView text, qsizetype line) {
        Paper& paper = m_entry.paper;
        if (field == BriefField::Authors)
            readAuthors(text);
        else if (field == BriefField::Categories)
            paper.categories = listItems(text);
        else if (field == BriefField::Published)
            readPublished(text, line);
        else
            remarkNotUnderstood(line);
        if (!paper.categories.isEmpty())
            paper.primaryCategory = paper.categories.first();
    }

    void readAuthors(QStringView text) {
        Paper& paper = m_entry.paper;
        int all = 0;
        for (const BriefLabels& labels : allBriefLabels()) {
            const auto match = QRegularExpression(labels.allAuthorsPattern).match(text.right(60));
            if (match.hasMatch() || text.endsWith(labels.moreAuthors)) {
                paper.authorsComplete = false;
                all = match.hasMatch() ? match.capturedView(1).toInt() : 0;
                text.chop(match.hasMatch() ? match.capturedLength() : labels.moreAuthors.size());
                break;
            }
        }
        for (const QString& name : listItems(text))
            paper.authors += Author{.name = name};
        paper.authorsLeftOut = std::max<int>(0, all - int(paper.authors.size()));
    }

    void readPublished(QStringView text, qsizetype line) {
        m_entry.paper.published = dayFromText(text);
        if (!m_entry.paper.published.isValid() && !text.isEmpty())
            remark(line, Words::tr("%1 is no date.").arg(quoted(text)), true);
    }

    void readAbstract() {
        if (m_at >= m_lines.size() || !isBriefAbstractHeading(m_lines[m_at]))
            return;
        const qsizetype end = find(m_at + 1, isBriefSummaryHeading);
        m_entry.paper.abstract = plainText(joinedLines(m_lines.mid(m_at + 1, end - m_at - 1)));
        m_at = end;
    }

    void readFields() {
        for (++m_at; m_at < m_lines.size(); ++m_at)
            readSummaryLine(m_lines[m_at]);
        if (m_last != BriefField::Links)
            remarkBreaksOff();
    }

    void readSummaryLine(QStringView line) {
        const auto labelled = briefLabelled(line);
        const auto field = labelled ? briefField(labelled->label) : std::nullopt;
        if (field && *field > m_last) {
            m_parts.append({field, {}, labelled->label.toString(), m_at, {labelled->text}});
            m_last = *field;
        } else if (beginsBriefSection(line) && m_last < BriefField::Keywords) {
            m_parts.append({std::nullopt, plainText(line.mid(5).trimmed()), {}, m_at, {}});
        } else if (!m_parts.isEmpty() && m_last != BriefField::Links) {
            m_parts.last().lines += line;
        } else if (!line.trimmed().isEmpty() && !isNotice(line)) {
            remarkNotUnderstood(m_at);
        }
    }

    /// "No summary yet.", which this style writes itself.
    static bool isNotice(QStringView line) {
        const QList<BriefLabels>& all = allBriefLabels();
        return std::any_of(all.begin(), all.end(),
                           [line](const BriefLabels& labels) { return line.trimmed() == labels.noSummary; });
    }

    void setIdFromLinks() {
        static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
        for (const BriefPart& part : std::as_const(m_parts))
            if (part.field == BriefField::Links)
                setIdFromAddress(m_entry.paper, link.match(part.lines[0]).captured(1));
    }

    BriefField m_last = BriefField::Published;
    BriefPaper m_paper;
    QList<BriefPart> m_parts;
};

} // namespace

BriefPaper readBriefPaper(const QList<QStringView>& lines, qsizetype firstLine) {
    return PaperReading(lines, firstLine).read();
}

} // namespace sheaf
