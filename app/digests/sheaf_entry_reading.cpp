#include "digests/sheaf_entry_reading.h"

#include "digests/json_entry.h"
#include "digests/markdown_unescape.h"
#include "digests/sheaf_fact_reading.h"
#include "digests/sheaf_hidden.h"
#include "papers/arxiv_id.h"

#include <QRegularExpression>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

class EntryReader {
  public:
    EntryReader(const QStringList& lines, const SheafLabels& labels) : m_lines(lines), m_labels(labels) {}

    DayEntry run() {
        readHeading(m_lines.value(0));
        for (m_at = 1; m_at < m_lines.size();)
            readBlock();
        return m_entry;
    }

  private:
    void readHeading(const QString& line) {
        static const QRegularExpression linked(u"^### \\[(.*)\\]\\(([^()\\s]*)\\)$"_s);
        const auto match = linked.match(line);
        QString words = match.hasMatch() ? match.captured(1) : line.mid(4);
        words.replace(u"\\lbrack "_s, u"["_s).replace(u"\\rbrack "_s, u"]"_s);
        m_entry.paper.title = unescapedText(words);
        m_entry.paper.id = idOf(match.captured(2));
        if (m_entry.paper.title == m_entry.paper.id)
            m_entry.paper.title.clear();
    }

    static QString idOf(QString address) {
        address.replace(u"&amp;"_s, u"&"_s);
        if (const auto id = ArxivId::parse(address))
            return id->id;
        if (address.startsWith(u"https://doi.org/"))
            return u"doi:"_s + QUrl::fromPercentEncoding(address.mid(16).toUtf8());
        return address.isEmpty() ? QString() : u"url:"_s + address;
    }

    void readBlock() {
        const QString& line = m_lines[m_at];
        if (line.startsWith(u'>'))
            readCard(quoted());
        else if (line == u"<details>")
            readParts();
        else if (line.startsWith(u"<sub>"))
            readSheafFacts(until([](const QString& l) { return l.endsWith(u"</sub>"); }), m_labels, m_entry);
        else {
            if (!line.isEmpty() && !line.startsWith(u"<!--"))
                readPlain(line);
            ++m_at;
        }
    }

    template <class IsLast>
    QStringList until(IsLast isLast) {
        QStringList taken;
        while (m_at < m_lines.size()) {
            taken += m_lines[m_at++];
            if (isLast(taken.last()))
                break;
        }
        return taken;
    }

    QString quoted() {
        QStringList taken;
        for (; m_at < m_lines.size() && m_lines[m_at].startsWith(u'>'); ++m_at)
            taken += m_lines[m_at].mid(m_lines[m_at].startsWith(u"> ") ? 2 : 1);
        m_cardSeen = true;
        return taken.join(u'\n');
    }

    void readPlain(const QString& line) {
        const bool marks = line.startsWith(u'`') || line.startsWith(u"★ **") || line.startsWith(u"**") ||
                           line.startsWith(m_labels.ownTags + m_labels.separator);
        if (m_cardSeen)
            readSheafLinks(line, m_labels, m_entry.paper);
        else if (marks)
            readMarks(line);
        else
            readAuthors(line);
    }

    void readAuthors(QString line) {
        const QString more = u" *"_s + m_labels.moreAuthors + u'*';
        m_entry.paper.authorsComplete = !line.endsWith(more);
        if (!m_entry.paper.authorsComplete)
            line.chop(more.size());
        for (const QString& name : unescapedText(line).split(u", "_s))
            m_entry.paper.authors += Author{name};
    }

    void readMarks(const QString& line) {
        m_entry.reading.starred = line.startsWith(u"★ **"_s + m_labels.starred + u"**"_s);
        m_entry.paper.withdrawn = line.contains(u"**"_s + m_labels.withdrawn + u"**"_s);
        const QString own = m_labels.ownTags + m_labels.separator;
        const qsizetype at = line.indexOf(own);
        m_entry.reading.tags = at < 0 ? QStringList() : codeSpansIn(QStringView(line).mid(at + own.size()));
        m_tags = codeSpansIn(QStringView(line).left(at < 0 ? line.size() : at));
    }

    Summary& summary() {
        if (!m_entry.summary)
            m_entry.summary = Summary{.tags = m_tags};
        return *m_entry.summary;
    }

    /// Paragraph by paragraph; the TL;DR is the last and has the rest.
    void readCard(const QString& card) {
        const QString tldr = u"**"_s + m_labels.tldr + u"**"_s;
        const QString extracted = u" *("_s + m_labels.extracted + u")*"_s;
        for (qsizetype at = 0; at < card.size();) {
            if (QStringView(card).mid(at).startsWith(tldr)) {
                QString text = card.mid(at + tldr.size());
                summary().provenance.extracted = text.startsWith(extracted);
                text = text.mid(text.startsWith(extracted) ? extracted.size() : 0);
                summary().tldr = unguardedText(text.mid(m_labels.separator.size()));
                return;
            }
            const qsizetype end = card.indexOf(u"\n\n"_s, at);
            readParagraph(card.mid(at, end < 0 ? -1 : end - at));
            at = end < 0 ? card.size() : end + 2;
        }
    }

    void readParagraph(const QString& paragraph) {
        for (const QString& label : {m_labels.summaryFailed, m_labels.newerFailed}) {
            const QString start = u"**"_s + label + u"**"_s + m_labels.separator;
            if (!paragraph.startsWith(start))
                continue;
            m_entry.failure = unescapedText(paragraph.mid(start.size()));
            m_entry.job = JobState::Failed;
            if (m_entry.failure == m_labels.reasonUnknown)
                m_entry.failure.clear();
        }
        static const QRegularExpression number(u"\\d+"_s);
        const auto score = number.match(paragraph);
        const QString bold = u"**"_s + m_labels.score.arg(score.captured()) + u"**"_s;
        if (score.hasMatch() && paragraph.startsWith(bold)) {
            summary().score = score.captured().toInt();
            summary().scoreReason = unguardedText(paragraph.mid(bold.size() + 3));
        }
    }

    void readParts() {
        const QStringList lines = until([](const QString& line) { return line == u"</details>"; });
        QString name;
        QStringList text;
        const auto give = [&] {
            if (!name.isEmpty())
                readPart(name, text.join(u'\n').trimmed());
            text.clear();
        };
        static const QRegularExpression item(u"^- \\*\\*(.*?)(?<!\\\\)\\*\\*"_s);
        for (const QString& line : lines.mid(0, lines.size() - 1)) {
            if (const auto match = item.match(line); match.hasMatch()) {
                give();
                name = match.captured(1);
                text += line.mid(match.capturedEnd() + m_labels.separator.size());
            } else {
                text += line.startsWith(u"  ") ? line.mid(2) : line;
            }
        }
        give();
    }

    void readPart(const QString& name, const QString& text) {
        const std::initializer_list<std::pair<const QString&, QString Summary::*>> standard = {
            {m_labels.motivation, &Summary::motivation},
            {m_labels.method, &Summary::method},
            {m_labels.result, &Summary::result},
            {m_labels.conclusion, &Summary::conclusion},
            {m_labels.recommendation, &Summary::recommendation}};
        for (const auto& [label, field] : standard)
            if (name == label) {
                summary().*field = unguardedText(text);
                return;
            }
        if (name == m_labels.note)
            m_entry.reading.note = unguardedText(text);
        else if (name == m_labels.pickSummary)
            m_entry.paper.pickSummary = unescapedText(text);
        else if (name == m_labels.pickKeywords)
            m_entry.paper.pickKeywords = codeSpansIn(text);
        else if (name == m_labels.abstract)
            m_entry.paper.abstract = unescapedText(text);
        else
            summary().sections += SummarySection{unescapedText(name), unguardedText(text)};
    }

    const QStringList& m_lines;
    const SheafLabels& m_labels;
    qsizetype m_at = 0;
    bool m_cardSeen = false;
    QStringList m_tags; ///< of the summary, which comes below them
    DayEntry m_entry;
};

} // namespace

QString categoryOfSection(const QString& heading, const SheafLabels& labels) {
    const QString title = unescapedText(heading);
    return title == labels.picks || title == labels.other ? QString() : title;
}

DayEntry visibleSheafEntry(const QStringList& lines, const SheafLabels& labels, const QString& category) {
    DayEntry entry = EntryReader(lines, labels).run();
    entry.paper.primaryCategory = category;
    return entry;
}

DayEntry readSheafEntry(const QStringList& lines, const SheafLabels& labels, const QString& category) {
    const DayEntry seen = visibleSheafEntry(lines, labels, category);
    for (const QString& line : lines)
        if (const QJsonObject patch = hiddenObject(line); !patch.isEmpty())
            return entryOfJson(jsonPatched(jsonOfEntry(seen), patch));
    return seen;
}

} // namespace sheaf
