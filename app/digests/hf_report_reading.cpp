#include "digests/digest_text.h"
#include "digests/hf_report.h"
#include "digests/hf_report_labels.h"
#include "digests/hf_report_lines.h"
#include "digests/hf_report_paper.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Lines = QList<QStringView>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HfReportReader)
};

bool isBlank(QStringView line) { return line.trimmed().isEmpty(); }

bool isLinkLine(QStringView line) {
    const auto fact = reportFact(line);
    const QList<HfReportLabels>& all = allHfReportLabels();
    return fact && std::any_of(all.begin(), all.end(),
                               [&](const HfReportLabels& labels) { return fact->label == labels.link; });
}

class Reading {
  public:
    explicit Reading(const QString& text) : m_lines(QStringView(text).split(u'\n')) {}

    ReadDigest read() {
        const QList<qsizetype> starts = paperStarts();
        readTop(starts.isEmpty() ? m_lines.size() : starts[0]);
        for (qsizetype at = 0; at < starts.size(); ++at)
            readPaper(starts[at], at + 1 < starts.size() ? starts[at + 1] : m_lines.size());
        if (starts.isEmpty())
            remark(0, Words::tr("There are no papers in this file."), true);
        return std::move(m_digest);
    }

  private:
    void remark(qsizetype line, const QString& sentence, bool failure = false) {
        m_digest.remarks.append({int(line), sentence, failure});
    }

    QList<qsizetype> paperStarts() const {
        QList<qsizetype> starts;
        for (qsizetype at = 0; at < m_lines.size(); ++at)
            if (beginsReportPaper(m_lines[at]) ||
                (m_lines[at].startsWith(u"## ") && isBelowRuleAndAboveLink(at)))
                starts += at;
        return starts;
    }

    /// A paper's heading without its picture.
    bool isBelowRuleAndAboveLink(qsizetype at) const {
        qsizetype above = at - 1;
        while (above >= 0 && isBlank(m_lines[above]))
            --above;
        qsizetype below = at + 1;
        while (below < m_lines.size() && isBlank(m_lines[below]))
            ++below;
        return above >= 0 && below < m_lines.size() && isReportRule(m_lines[above]) &&
               isLinkLine(m_lines[below]);
    }

    void readTop(qsizetype end) {
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

    void readPaper(qsizetype begin, qsizetype end) {
        qsizetype last = end;
        while (last > begin && isBlank(m_lines[last - 1]))
            --last;
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

    void add(DayEntry entry, qsizetype line) {
        if (m_ids.contains(entry.paper.id))
            remark(line, Words::tr("The paper %1 is here twice.").arg(entry.paper.id));
        m_ids += entry.paper.id;
        m_digest.day.entries += std::move(entry);
    }

    Lines m_lines;
    ReadDigest m_digest;
    QSet<QString> m_ids;
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
