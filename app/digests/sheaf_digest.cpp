#include "digests/sheaf_digest.h"

#include "digests/json_entry.h"
#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"
#include "digests/sheaf_entry_reading.h"
#include "digests/sheaf_head.h"
#include "digests/sheaf_hidden.h"
#include "digests/sheaf_sections.h"

#include <QJsonArray>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString noticesText(const QStringList& notices) {
    QString out;
    for (const QString& notice : notices)
        if (!notice.isEmpty())
            out += u"> **"_s + notice + u"**\n\n"_s;
    return out;
}

QString contents(const QList<SheafSection>& sections, const SheafLabels& labels) {
    QString out = u"<a id=\"contents\"></a>\n\n## "_s + labels.contents + u"\n\n"_s;
    for (const SheafSection& section : sections)
        out += u"- [%1](#%2) (%3)\n"_s.arg(escapedLinkWords(section.title), section.anchor,
                                           labels.locale.toString(section.papers));
    return out;
}

/// What a page does not show of a paper, or shows in words that could mean something else.
QString hiddenPart(const DayEntry& entry, const QString& page, const QString& category,
                   const SheafLabels& labels) {
    const DayEntry seen = visibleSheafEntry(page.split(u'\n'), labels, category);
    const QJsonObject patch = jsonPatch(jsonOfEntry(entry), jsonOfEntry(seen));
    return patch.isEmpty() ? QString() : u'\n' + hiddenComment(patch) + u'\n';
}

QString hiddenHead(const Day& head, const QList<int>& order) {
    QJsonArray places;
    for (const int place : order)
        places += place;
    return hiddenComment({{u"day"_s, jsonOfText(head.date.toString(Qt::ISODate))},
                          {u"made"_s, jsonOfTime(head.made)},
                          {u"model"_s, jsonOfText(head.model)},
                          {u"categories"_s, QJsonArray::fromStringList(head.categories)},
                          {u"extra"_s, jsonOfTexts(head.extra)},
                          {u"order"_s, places}}) +
           u'\n';
}

QString sectionHead(const SheafSection& section, const SheafLabels& labels) {
    return u"\n---\n\n<a id=\"%1\"></a>\n\n## %2\n\n"_s.arg(section.anchor, escapedLine(section.title)) +
           u"%1 · [%2](#contents)\n"_s.arg(sheafPaperCount(section.papers, labels), labels.contents);
}

class SheafPages final : public DigestPages {
  public:
    SheafPages(const Day& head, const DigestOptions& options)
        : m_day(head), m_notice(options.notice), m_labels(sheafLabels(options.language)),
          m_head(head.date, m_labels), m_sections(m_labels) {}

    void meet(const QList<DayEntry>& papers) override {
        for (const DayEntry& entry : papers) {
            m_head.meet(entry);
            m_sections.meet(entry);
        }
    }

    QList<int> order() override {
        m_order = m_sections.arrange();
        m_walk = m_sections.walk();
        return m_order;
    }

    QByteArray begin() override {
        QString out = u"# "_s + sheafTitle(m_day, m_labels) + u"\n\n"_s;
        out += noticesText(m_head.notices() + QStringList(escapedLine(m_notice))) + m_head.counts() + u'\n';
        out += u'\n' + hiddenHead(m_day, std::exchange(m_order, {}));
        if (!m_sections.all().isEmpty())
            out += u'\n' + contents(m_sections.all(), m_labels);
        return out.toUtf8();
    }

    QByteArray write(const QList<DayEntry>& papers) override {
        QString out;
        for (const DayEntry& entry : papers) {
            const ShelfWalk::Step step = m_walk.next();
            const SheafSection& section = m_sections.all()[step.shelf];
            if (step.first)
                out += sectionHead(section, m_labels);
            const QString page = sheafEntry(entry, m_labels);
            const QString category = categoryOfSection(escapedLine(section.title), m_labels);
            out += u'\n' + page + hiddenPart(entry, page, category, m_labels);
        }
        return out.toUtf8();
    }

    QByteArray end() override { return {}; }

  private:
    const Day m_day;
    const QString m_notice;
    const SheafLabels& m_labels;
    SheafHead m_head;
    SheafSections m_sections;
    QList<int> m_order;
    ShelfWalk m_walk;
};

} // namespace

QString SheafDigest::name() const { return u"sheaf"_s; }

QString SheafDigest::suffix() const { return u"md"_s; }

std::unique_ptr<DigestPages> SheafDigest::pages(const Day& head, const DigestOptions& options) const {
    return std::make_unique<SheafPages>(head, options);
}

} // namespace sheaf
