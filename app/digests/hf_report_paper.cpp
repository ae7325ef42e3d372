#include "digests/hf_report_paper.h"

#include "digests/digest_extra.h"
#include "digests/digest_frame.h"
#include "digests/digest_text.h"
#include "digests/hf_report_labels.h"
#include "digests/hf_report_lines.h"
#include "digests/summary_fields.h"

#include <QCoreApplication>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HfReportReader)
};

class PaperReading final : private DigestPaperFrame {
  public:
    PaperReading(const DigestLines& lines, qsizetype firstLine) : DigestPaperFrame(lines, firstLine) {}

    ReportPaper read() {
        QStringView title = m_lines[0].mid(3).trimmed();
        if (title.startsWith(u"📄"))
            title = title.mid(2).trimmed();
        m_entry.paper.title = plainText(title);
        for (m_at = 1; m_at < m_lines.size(); ++m_at)
            readLine(m_lines[m_at]);
        closeSection();
        finish();
        m_paper.remarks = m_remarks;
        return std::move(m_paper);
    }

  private:
    void readLine(QStringView line) {
        const auto heading = reportHeading(line);
        const auto fact = m_inSection ? std::nullopt : reportFact(line);
        if (heading && !m_seen.contains(heading->name))
            openSection(*heading);
        else if (m_inSection)
            m_text += line;
        else if (fact && readFact(fact->label, fact->text))
            return;
        else if (line.startsWith(u"# ") && !m_entry.extra.contains(u"title"_s) && m_lead.isEmpty())
            m_entry.extra[u"title"_s] = plainText(line.mid(2).trimmed());
        else if (!line.trimmed().isEmpty() || !m_lead.isEmpty())
            m_lead += line;
    }

    void openSection(const ReportHeading& heading) {
        closeSection();
        m_inSection = true;
        m_heading = heading;
        m_seen += heading.name;
        m_text = {heading.text};
        m_form = m_lines[m_at].chopped(heading.text.size()).toString();
    }

    void closeSection() {
        if (!m_inSection)
            return;
        const QString text = plainText(joinedLines(m_text));
        const SummaryField* const field = m_heading.known ? nullptr : summaryField(m_heading.name);
        keepForm();
        if (field)
            m_summary.*field->text = text;
        else
            m_summary.sections.append({m_heading.name, text});
    }

    /// How the heading is written, down to its text.
    void keepForm() {
        for (qsizetype at = 0; at + 1 < m_text.size() && m_text[at].trimmed().isEmpty(); ++at)
            m_form += u'\n';
        if (m_heading.known && m_form != reportHeadingForm(m_heading.name, hfReportLabels(u"zh"_s)))
            m_entry.extra[u"heading:"_s + m_heading.name] = m_form;
    }

    bool readFact(QStringView label, QStringView text) {
        for (const HfReportLabels& labels : allHfReportLabels()) {
            if (label == labels.link)
                readLink(text.toString(), labels.code);
            else if (label == labels.source)
                readSource(text);
            else if (label == labels.score)
                readScore(text);
            else if (label == labels.tags)
                m_summary.tags = listItems(text);
            else if (label == labels.failed)
                fail(plainText(text));
            else
                continue;
            return true;
        }
        return false;
    }

    void readLink(const QString& written, const QString& language) {
        m_paper.language = language;
        const QString address = plainText(written);
        if (!setIdFromAddress(m_entry.paper, address))
            remark(m_at, Words::tr("%1 is no address.").arg(quoted(address)), true);
        else if (address != u"https://huggingface.co/papers/"_s + m_entry.paper.id)
            m_entry.extra[digest_extra::link] = address;
    }

    void readSource(QStringView text) {
        if (const auto source = sourceTextFromName(text)) {
            m_summary.provenance.sourceText = *source;
            m_hasSource = true;
            return;
        }
        m_entry.extra[u"source"_s] = plainText(text);
        remark(m_at, Words::tr("What was read is given as %1, which Sheaf does not know.").arg(quoted(text)));
    }

    void finish() {
        if (!hasAddress())
            return;
        keepLead();
        keepSummary();
        if (!m_entry.summary && m_entry.failure.isEmpty())
            remark(0, Words::tr("The paper %1 has no report.").arg(quoted(m_entry.paper.title)));
        m_paper.entry = std::move(m_entry);
    }

    /// Words above the sections. A paper that has nothing else has them as its report.
    void keepLead() {
        const QString text = plainText(joinedLines(m_lead));
        if (text.isEmpty())
            return;
        if (m_summary.sections.isEmpty() && m_entry.failure.isEmpty())
            m_summary.sections.append({u"报告"_s, text});
        else
            m_entry.extra[u"lead"_s] = text;
    }

    void keepSummary() {
        Summary nothing;
        nothing.provenance = m_summary.provenance;
        if (m_summary == nothing) {
            if (m_hasSource)
                m_entry.extra[u"source"_s] = sourceTextName(m_summary.provenance.sourceText);
            return;
        }
        for (const QString& name : hfReportSections())
            if (!m_seen.contains(name) && m_seen.size() > 0)
                remark(0, Words::tr("The report on %1 has no section %2.")
                              .arg(quoted(m_entry.paper.title), quoted(name)));
        m_summary.provenance.language = m_paper.language;
        m_entry.summary = m_summary;
    }

    ReportHeading m_heading;
    QString m_form;
    QSet<QString> m_seen;
    DigestLines m_text;
    DigestLines m_lead;
    bool m_inSection = false;
    bool m_hasSource = false;
    ReportPaper m_paper;
};

} // namespace

ReportPaper readReportPaper(const QList<QStringView>& lines, qsizetype firstLine) {
    return PaperReading(lines, firstLine).read();
}

} // namespace sheaf
