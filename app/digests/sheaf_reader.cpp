#include "digests/sheaf_reader.h"

#include "digests/json_entry.h"
#include "digests/sheaf_entry_reading.h"
#include "digests/sheaf_hidden.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QStringList& languages() {
    static const QStringList codes = {u"en"_s, u"zh"_s, u"vi"_s};
    return codes;
}

/// The one whose contents begin here.
const SheafLabels* labelsOf(const QString& text) {
    for (const QString& code : languages())
        if (text.contains(u"<a id=\"contents\"></a>\n\n## "_s + sheafLabels(code).contents + u'\n'))
            return &sheafLabels(code);
    return nullptr;
}

QDate dateIn(const QString& title, const SheafLabels& labels) {
    const QString before = labels.dayTitle.section(u"%1"_s, 0, 0);
    const QString behind = labels.dayTitle.section(u"%1"_s, 1);
    const QString date = title.mid(before.size(), title.size() - before.size() - behind.size());
    return labels.locale.toDate(date, labels.titleDateFormat);
}

class PageReader {
  public:
    PageReader(const QString& text, const SheafLabels& labels)
        : m_lines(text.split(u'\n')), m_labels(labels) {}

    ReadDigest run() {
        m_digest.day.date = dateIn(m_lines[0].mid(2), m_labels);
        while (m_at < m_lines.size())
            readLine(m_lines[m_at]);
        putInOrder();
        return m_digest;
    }

  private:
    void readLine(const QString& line) {
        if (line.startsWith(u"### "))
            return readEntry();
        if (line.startsWith(u"## "))
            m_category = categoryOfSection(line.mid(3), m_labels);
        else if (const QJsonObject head = hiddenObject(line); !head.isEmpty())
            readHead(head);
        ++m_at;
    }

    void readHead(const QJsonObject& head) {
        m_digest.day.date = QDate::fromString(head[u"day"_s].toString(), Qt::ISODate);
        m_digest.day.made = timeOfJson(head[u"made"_s]);
        m_digest.day.model = head[u"model"_s].toString();
        for (const QJsonValue category : head[u"categories"_s].toArray())
            m_digest.day.categories += category.toString();
        m_digest.day.extra = textsOfJson(head[u"extra"_s]);
        for (const QJsonValue place : head[u"order"_s].toArray())
            m_order += place.toInt();
    }

    void readEntry() {
        const qsizetype start = m_at++;
        while (m_at < m_lines.size() && !endsEntry(m_at))
            ++m_at;
        const DayEntry entry = readSheafEntry(m_lines.mid(start, m_at - start), m_labels, m_category);
        if (entry.paper.id.isEmpty())
            m_digest.remarks += DigestRemark{
                static_cast<int>(start) + 1,
                QCoreApplication::translate(
                    "SheafReader", "This paper has no address and cannot be told from others; it was "
                                   "left out."),
                true};
        else
            m_digest.day.entries += entry;
    }

    bool endsEntry(qsizetype at) const {
        return m_lines[at].startsWith(u"### ") || m_lines[at].startsWith(u"## ") ||
               (m_lines[at] == u"---" && m_lines.value(at + 2).startsWith(u"<a id="));
    }

    /// Papers stand by category; the head says where each stood in the day.
    void putInOrder() {
        QList<DayEntry>& entries = m_digest.day.entries;
        if (m_order.size() != entries.size())
            return;
        QList<std::pair<int, DayEntry>> placed;
        for (qsizetype at = 0; at < entries.size(); ++at)
            placed.append({m_order[at], entries[at]});
        std::stable_sort(placed.begin(), placed.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (qsizetype at = 0; at < entries.size(); ++at)
            entries[at] = placed[at].second;
    }

    QStringList m_lines;
    const SheafLabels& m_labels;
    qsizetype m_at = 0;
    QString m_category;
    QList<int> m_order;
    ReadDigest m_digest;
};

} // namespace

QString SheafReader::style() const { return u"sheaf"_s; }

int SheafReader::likeness(const QString& text) const {
    if (!text.startsWith(u"# "))
        return 0;
    if (text.left(4'000).contains(u"\n<!-- sheaf {"_s))
        return 100;
    return labelsOf(text) ? 90 : 0;
}

ReadDigest SheafReader::read(const QString& text) const {
    const SheafLabels* const labels = labelsOf(text);
    return PageReader(text, labels ? *labels : sheafLabels(u"en"_s)).run();
}

} // namespace sheaf
