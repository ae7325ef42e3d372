#include "digests/digest_frame.h"
#include "digests/digest_text.h"
#include "digests/hf_report.h"
#include "digests/hf_report_labels.h"
#include "digests/hf_report_lines.h"
#include "digests/hf_report_paper.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HfReportReader)
};

bool isLinkLine(QStringView line) {
    const auto fact = reportFact(line);
    const QList<HfReportLabels>& all = allHfReportLabels();
    return fact && std::any_of(all.begin(), all.end(),
                               [&](const HfReportLabels& labels) { return fact->label == labels.link; });
}

class Reading final : public DigestFrame {
  public:
    explicit Reading(const QString& text) : DigestFrame(text) {}

  private:
    bool beginsPaper(qsizetype at) const override {
        return beginsReportPaper(m_lines[at]) ||
               (m_lines[at].startsWith(u"## ") && isBelowRuleAndAboveLink(at));
    }

    /// A paper's heading without its picture.
    bool isBelowRuleAndAboveLink(qsizetype at) const {
        qsizetype above = at - 1;
        while (above >= 0 && isBlankLine(m_lines[above]))
            --above;
        qsizetype below = at + 1;
        while (below < m_lines.size() && isBlankLine(m_lines[below]))
            ++below;
        return above >= 0 && below < m_lines.size() && isReportRule(m_lines[above]) &&
               isLinkLine(m_lines[below]);
    }

    void readTop(qsizetype end) override {
        static const QRegularExpression date(
            u"^\\*\\*(?:Date|日期)\\*\\*\\s*[:：]\\s*(\\d{4}-\\d\\d-\\d\\d)"_s);
        static const QRegularExpression source(u"^\\*\\*Source URL\\*\\*\\s*[:：]\\s*(\\S{1,500})"_s);
        static const QRegularExpression dayInAddress(u"/date/(\\d{4}-\\d\\d-\\d\\d)"_s);
        Day& day = m_digest.day;
        QString address;
        for (const QStringView line : m_lines.mid(0, end)) {
            if (const auto match = date.match(line); match.hasMatch())
                day.date = QDate::fromString(match.captured(1), Qt::ISODate);
            if (const auto match = source.match(line); match.hasMatch())
                address = plainText(match.capturedView(1));
        }
        if (!day.date.isValid())
            day.date = QDate::fromString(dayInAddress.match(address).captured(1), Qt::ISODate);
        const QString usual = u"https://huggingface.co/papers/date/"_s + day.date.toString(Qt::ISODate);
        if (!address.isEmpty() && address != usual)
            day.extra[u"source"_s] = address;
    }

    void readPaper(qsizetype begin, qsizetype end) override {
        const qsizetype last = endOfText(begin, end);
        const bool hasRule = last > begin + 1 && isReportRule(m_lines[last - 1]);
        ReportPaper paper =
            readReportPaper(m_lines.mid(begin, (hasRule ? last - 1 : end) - begin), begin + 1);
        m_digest.remarks += paper.remarks;
        if (!hasRule)
            remark(last, Words::tr("The paper breaks off here: the rule below it is missing."), true);
        if (paper.language != allHfReportLabels()[0].code)
            m_digest.day.extra[u"language"_s] = paper.language;
        if (paper.entry)
            add(std::move(*paper.entry), begin + 1);
    }
};

} // namespace

QString HfReportReader::style() const { return u"hf-report"_s; }

int HfReportReader::likeness(const QString& text) const {
    constexpr qsizetype enough = 20000;
    int points = 0;
    for (const QStringView line : QStringView(text).left(enough).split(u'\n')) {
        points += line.startsWith(u"# Hugging Face Daily Papers Report") ? 70 : 0;
        points += isReportRule(line) || isLinkLine(line) ? 10 : 0;
        const auto heading = reportHeading(line);
        points += heading && heading->known ? 6 : 0;
    }
    return qMin(points, 95);
}

ReadDigest HfReportReader::read(const QString& text) const { return Reading(text).read(); }

} // namespace sheaf
