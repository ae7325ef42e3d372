#include "digests/hf_digest_paper.h"

#include "digests/digest_frame.h"
#include "digests/digest_text.h"
#include "digests/hf_digest_labels.h"
#include "digests/hf_digest_lines.h"
#include "digests/summary_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HfDigestReader)
};

class PaperReading final : private DigestPaperFrame {
  public:
    PaperReading(const DigestLines& lines, qsizetype firstLine) : DigestPaperFrame(lines, firstLine) {}

    HfPaper read() {
        readHeading();
        for (m_at = 1; m_at < m_lines.size(); ++m_at)
            readLine(m_lines[m_at]);
        closeSection();
        keepLead();
        if (!m_hasLinks)
            remarkBreaksOff();
        const bool isWhole = hasAddress();
        m_paper.remarks = m_remarks;
        if (!isWhole)
            return std::move(m_paper);
        if (m_summary != Summary()) {
            m_summary.provenance.language = m_paper.language;
            m_entry.summary = m_summary;
        }
        m_paper.entry = std::move(m_entry);
        return std::move(m_paper);
    }

  private:
    enum class Place { Facts, Section, Figure, Links };

    void readHeading() {
        const auto heading = hfPaperHeading(m_lines[0]);
        m_paper.number = heading->number;
        m_entry.paper.title = heading->title;
        m_entry.paper.upvotes = heading->votes;
    }

    void readLine(QStringView line) {
        if (const auto heading = m_place == Place::Links ? std::nullopt : hfSectionHeading(line))
            openSection(*heading);
        else if (isHfFigureHeading(line))
            enter(Place::Figure);
        else if (isHfLinksHeading(line))
            enterLinks(line);
        else if (m_place == Place::Section)
            m_text += line;
        else if (!line.trimmed().isEmpty())
            readOther(line);
    }

    void readOther(QStringView line) {
        if (m_place == Place::Facts)
            readFact(line);
        else if (m_place == Place::Figure)
            readFigure(line);
        else
            readLink(line);
    }

    void enter(Place place) {
        closeSection();
        m_place = place;
    }

    void enterLinks(QStringView line) {
        enter(Place::Links);
        m_hasLinks = true;
        for (const HfDigestLabels& labels : allHfDigestLabels())
            if (line.mid(4).trimmed() == labels.links)
                m_paper.language = labels.code;
    }

    void openSection(const HfSectionHeading& heading) {
        enter(Place::Section);
        m_section = heading;
        m_text = {heading.text};
        m_paper.hasNumerals = m_paper.hasNumerals || heading.numbered;
    }

    void closeSection() {
        if (m_place != Place::Section)
            return;
        const QString text = plainText(joinedLines(m_section.bullet ? withoutIndent(m_text) : m_text));
        const SummaryField* const field = m_section.known ? nullptr : summaryField(m_section.name);
        if (field)
            m_summary.*field->text = text;
        else if (!text.isEmpty())
            m_summary.sections.append({m_section.name, text});
        m_text.clear();
    }

    static DigestLines withoutIndent(DigestLines lines) {
        constexpr qsizetype indent = 4;
        for (QStringView& line : lines)
            if (line.left(indent).trimmed().isEmpty())
                line = line.mid(qMin(indent, line.size()));
        return lines;
    }

    void readFact(QStringView line) {
        const auto labelled = hfLabelled(line);
        if (labelled && readLabelled(labelled->label, labelled->text))
            return;
        if (isHfPlaceholder(line.trimmed()))
            fail(line.trimmed().toString());
        else
            m_lead += line;
    }

    bool readLabelled(QStringView label, QStringView text) {
        for (const HfDigestLabels& labels : allHfDigestLabels()) {
            if (label == labels.authors)
                readAuthors(text);
            else if (label == labels.published)
                readPublished(text);
            else if (label == labels.tags || label == u"Tag" || label == u"Tags")
                m_summary.tags = listItems(text);
            else if (label == labels.score)
                readScore(text);
            else if (label == labels.failed)
                fail(plainText(text));
            else
                continue;
            return true;
        }
        return false;
    }

    void readAuthors(QStringView text) {
        for (const QString& name : listItems(text))
            m_entry.paper.authors += Author{.name = name};
    }

    void readPublished(QStringView text) {
        m_entry.paper.published = dayFromText(text);
        if (!m_entry.paper.published.isValid() && text != u"N/A")
            remark(m_at, Words::tr("%1 is no date.").arg(quoted(text)), true);
    }

    void readFigure(QStringView line) {
        const qsizetype middle = line.indexOf(u"](");
        const QStringView trimmed = line.trimmed();
        if (!line.startsWith(u"![") || middle < 0 || !trimmed.endsWith(u')')) {
            remarkNotUnderstood(m_at);
            return;
        }
        m_entry.paper.figureCaption = plainText(line.mid(2, middle - 2));
        m_entry.paper.figureUrl = plainText(trimmed.mid(middle + 2).chopped(1));
    }

    void readLink(QStringView line) {
        static const QRegularExpression row(
            u"^\\|\\s*([^|]{1,60}?)\\s*\\|\\s*(?:\\[[^\\]]*\\]\\(([^)\\s]*)\\)|([^|]*?))\\s*\\|?\\s*$"_s);
        const auto match = row.match(line);
        const QString address = plainText(match.capturedView(match.captured(2).isEmpty() ? 3 : 2));
        if (!match.hasMatch())
            remarkNotUnderstood(m_at);
        else if (address.startsWith(u"http"))
            take(match.capturedView(1), address);
    }

    void take(QStringView platform, const QString& address) {
        Paper& paper = m_entry.paper;
        if (platform.compare(u"Github Repository", Qt::CaseInsensitive) == 0 ||
            platform.compare(u"GitHub", Qt::CaseInsensitive) == 0)
            paper.codeUrl = address;
        else if (platform == u"Project")
            paper.projectUrl = address;
        else if (paper.id.isEmpty() || platform == u"ArXiv Abstract")
            setIdFromAddress(paper, address);
    }

    /// Words above the sections ("Here is a summary:"). A paper that has nothing else has them as its
    /// summary.
    void keepLead() {
        if (m_lead.isEmpty())
            return;
        const QString text = plainText(joinedLines(m_lead));
        if (m_summary.sections.isEmpty() && m_entry.failure.isEmpty())
            m_summary.sections.append({u"Summary"_s, text});
        else
            m_entry.extra[u"lead"_s] = text;
    }

    Place m_place = Place::Facts;
    HfSectionHeading m_section;
    DigestLines m_text;
    DigestLines m_lead;
    bool m_hasLinks = false;
    HfPaper m_paper;
};

} // namespace

HfPaper readHfPaper(const QList<QStringView>& lines, qsizetype firstLine) {
    return PaperReading(lines, firstLine).read();
}

} // namespace sheaf
