#include "digests/digest_extra.h"
#include "digests/digest_frame.h"
#include "digests/digest_text.h"
#include "digests/hf_digest.h"
#include "digests/hf_digest_labels.h"
#include "digests/hf_digest_lines.h"
#include "digests/hf_digest_paper.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HfDigestReader)
};

bool isAuthorsLine(QStringView line) {
    const auto labelled = hfLabelled(line);
    const QList<HfDigestLabels>& all = allHfDigestLabels();
    return labelled && std::any_of(all.begin(), all.end(), [&](const HfDigestLabels& labels) {
               return labelled->label == labels.authors || labelled->label == labels.published;
           });
}

class Reading final : public DigestFrame {
  public:
    explicit Reading(const QString& text) : DigestFrame(text) {}

  private:
    /// A paper's heading stands below a rule or above its authors; a summary may hold a numbered heading too.
    bool beginsPaper(qsizetype at) const override {
        return hfPaperHeading(m_lines[at]) && (isBelowRule(at) || isAboveAuthors(at));
    }

    bool isBelowRule(qsizetype at) const {
        while (--at >= 0 && isBlankLine(m_lines[at])) {
        }
        return at >= 0 && (m_lines[at].trimmed() == u"---" || m_lines[at].startsWith(u"## 📰"));
    }

    bool isAboveAuthors(qsizetype at) const {
        while (++at < m_lines.size() && isBlankLine(m_lines[at])) {
        }
        return at < m_lines.size() && isAuthorsLine(m_lines[at]);
    }

    void readTop(qsizetype end) override {
        static const QRegularExpression title(u"^# .*?(\\d{4}-\\d\\d-\\d\\d)\\s*$"_s);
        static const QRegularExpression made(u"\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d"_s);
        static const QRegularExpression model(u"`([^`]{1,200})`"_s);
        Day& day = m_digest.day;
        for (qsizetype at = 0; at < end; ++at) {
            const QStringView line = m_lines[at].left(1000);
            if (const auto match = title.match(line); match.hasMatch())
                day.date = QDate::fromString(match.captured(1), Qt::ISODate);
            else if (const auto time = made.match(line); time.hasMatch())
                day.made = timeOf(time.captured());
            if (const auto match = model.match(line); match.hasMatch() && !line.startsWith(u'#'))
                day.model = plainText(match.capturedView(1));
        }
    }

    /// The file names no zone.
    static QDateTime timeOf(QString text) {
        QDateTime time = QDateTime::fromString(text.replace(u' ', u'T'), Qt::ISODate);
        time.setTimeSpec(Qt::UTC);
        return time;
    }

    void readPaper(qsizetype begin, qsizetype end) override {
        const qsizetype last = endOfText(begin, end);
        // The rule above the next paper; below the last one there is none.
        if (end < m_lines.size() && last > begin + 1 && m_lines[last - 1].trimmed() == u"---")
            end = last - 1;
        HfPaper paper = readHfPaper(m_lines.mid(begin, end - begin), begin + 1);
        m_digest.remarks += paper.remarks;
        if (paper.language != allHfDigestLabels()[0].code)
            m_digest.day.extra[u"language"_s] = paper.language;
        if (paper.hasNumerals)
            m_digest.day.extra[u"numerals"_s] = u"roman"_s;
        if (paper.entry)
            addNumbered(std::move(*paper.entry), paper.number, begin + 1);
    }

    void addNumbered(DayEntry entry, int number, qsizetype line) {
        if (number != m_digest.day.entries.size() + 1)
            entry.extra[digest_extra::number] = QString::number(number);
        if (number > m_number + 1)
            remark(
                line,
                Words::tr("The numbers go from %1 to %2: papers may be missing.").arg(m_number).arg(number));
        m_number = number;
        if (entry.summary) {
            entry.summary->provenance.made = m_digest.day.made;
            entry.summary->provenance.model = m_digest.day.model;
            entry.summary->provenance.extracted = entry.summary->provenance.model.endsWith(hfExtracted);
            entry.summary->provenance.model.remove(hfExtracted);
        }
        add(std::move(entry), line);
    }

    int m_number = 0;
};

} // namespace

QString HfDigestReader::style() const { return u"hf-digest"_s; }

int HfDigestReader::likeness(const QString& text) const {
    constexpr qsizetype enough = 20000;
    int points = 0;
    for (const QStringView line : QStringView(text).left(enough).split(u'\n')) {
        points += line.startsWith(u"# ") && line.contains(u"Daily Hugging Face Paper Digest") ? 70 : 0;
        const auto section = hfSectionHeading(line);
        points += section && section->known ? 8 : 0;
        points += isAuthorsLine(line) || isHfLinksHeading(line) ? 5 : 0;
        points += line.startsWith(u"| Hugging Face | [") ? 20 : 0;
    }
    return qMin(points, 95);
}

ReadDigest HfDigestReader::read(const QString& text) const { return Reading(text).read(); }

} // namespace sheaf
