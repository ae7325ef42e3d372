#include "digests/arxiv_brief.h"
#include "digests/arxiv_brief_lines.h"
#include "digests/arxiv_brief_paper.h"
#include "digests/digest_extra.h"
#include "digests/digest_frame.h"
#include "digests/digest_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArxivBriefReader)
};

bool isRule(QStringView line) { return line.trimmed() == u"---"; }

bool isCategoryHeading(QStringView line) { return line.startsWith(u"## ") && !beginsBriefPaper(line); }

/// Reads a file from the top: what stands above the papers, then paper by paper.
class Reading final : public DigestFrame {
  public:
    explicit Reading(const QString& text) : DigestFrame(text) {}

  private:
    bool beginsPaper(qsizetype at) const override { return beginsBriefPaper(m_lines[at]); }

    void readTop(qsizetype end) override {
        static const QRegularExpression date(u"^# .*\\|\\s*(\\d{4}-\\d\\d-\\d\\d)\\s*$"_s);
        static const QRegularExpression content(u"^- \\[(.+)\\]\\(#[^)]*\\) \\((\\d+)[^)]*\\)\\s*$"_s);
        for (qsizetype at = 0; at < end; ++at) {
            readLanguage(m_lines[at]);
            if (const auto match = date.match(m_lines[at]); match.hasMatch())
                m_digest.day.date = QDate::fromString(match.captured(1), Qt::ISODate);
            if (const auto match = content.match(m_lines[at]); match.hasMatch())
                addContent(at, plainText(match.capturedView(1)), match.capturedView(2).toInt());
        }
        m_section = takeCategory(0, end);
    }

    void readLanguage(QStringView line) {
        for (const BriefLabels& labels : allBriefLabels())
            if (labels.code != allBriefLabels()[0].code && line.startsWith(QString(u"# "_s + labels.title)))
                m_digest.day.extra[u"language"_s] = labels.code;
    }

    void addContent(qsizetype line, const QString& category, int count) {
        m_digest.day.categories += category;
        m_contents.append({category, count, line + 1});
    }

    /// The category of the papers below, taken off the end of the lines above them.
    QString takeCategory(qsizetype begin, qsizetype& end) {
        const qsizetype last = endOfText(begin, end) - 1;
        if (last < begin || !isCategoryHeading(m_lines[last]) || m_lines[last].contains(u"📑"))
            return m_section;
        end = last;
        return plainText(m_lines[last].mid(3).trimmed());
    }

    void readPaper(qsizetype begin, qsizetype end) override {
        const QString next = takeCategory(begin + 1, end);
        const qsizetype last = endOfText(begin, end);
        if (last > begin + 1 && isRule(m_lines[last - 1]))
            end = last - 1;
        BriefPaper paper = readBriefPaper(m_lines.mid(begin, end - begin), begin + 1);
        m_digest.remarks += paper.remarks;
        if (paper.entry)
            addNumbered(std::move(*paper.entry), paper.number, begin + 1);
        m_section = next;
    }

    void addNumbered(DayEntry entry, int number, qsizetype line) {
        if (number != m_digest.day.entries.size() + 1)
            entry.extra[digest_extra::number] = QString::number(number);
        const QString& category = entry.paper.primaryCategory;
        if (!m_section.isEmpty() && m_section != (category.isEmpty() ? u"Other"_s : category))
            entry.extra[digest_extra::section] = m_section;
        ++m_counts[m_section];
        add(std::move(entry), line);
    }

    void readEnd() override {
        for (const Content& content : std::as_const(m_contents)) {
            const int found = m_counts.value(content.category);
            if (found != content.count)
                remark(content.line,
                       Words::tr("The contents name %1 papers in %2, but there are %3.")
                           .arg(QString::number(content.count), content.category, QString::number(found)));
        }
    }

    struct Content {
        QString category;
        int count;
        qsizetype line;
    };

    QString m_section;
    QList<Content> m_contents;
    QHash<QString, int> m_counts;
};

} // namespace

QString ArxivBriefReader::style() const { return u"arxiv-brief"_s; }

int ArxivBriefReader::likeness(const QString& text) const {
    constexpr qsizetype enough = 20000;
    int points = 0;
    for (const QStringView line : QStringView(text).left(enough).split(u'\n')) {
        const QList<BriefLabels>& all = allBriefLabels();
        const bool isTitle = std::any_of(all.begin(), all.end(), [line](const BriefLabels& labels) {
            return line.startsWith(QString(u"# "_s + labels.title));
        });
        const auto labelled = briefLabelled(line);
        points += isTitle ? 70 : 0;
        points += isBriefAbstractHeading(line) || isBriefSummaryHeading(line) ? 15 : 0;
        points += labelled && briefField(labelled->label) ? 5 : 0;
    }
    return qMin(points, 95);
}

ReadDigest ArxivBriefReader::read(const QString& text) const { return Reading(text).read(); }

} // namespace sheaf
