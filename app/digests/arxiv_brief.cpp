#include "digests/arxiv_brief.h"

#include "digests/arxiv_brief_entry.h"
#include "digests/digest_extra.h"
#include "digests/digest_shelves.h"
#include "digests/digest_text.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

class BriefPages final : public DigestPages {
  public:
    BriefPages(const Day& head, const BriefLabels& labels)
        : m_date(head.date), m_categories(head.categories), m_labels(labels) {}

    void meet(const QList<DayEntry>& papers) override {
        for (const DayEntry& entry : papers)
            meet(briefSection(entry, m_labels));
    }

    QList<int> order() override {
        const QStringList& names = m_shelves.names();
        QList<int> shelves(names.size());
        std::iota(shelves.begin(), shelves.end(), 0);
        if (m_runs > names.size())
            std::sort(shelves.begin(), shelves.end(), [&](int a, int b) { return names[a] < names[b]; });
        for (const int shelf : std::as_const(shelves)) {
            m_names += names[shelf];
            m_counts[names[shelf]] += m_shelves.papers()[shelf];
        }
        m_walk = m_shelves.walk(shelves);
        return m_shelves.order(shelves);
    }

    QByteArray begin() override { return (header() + contents()).toUtf8(); }

    QByteArray write(const QList<DayEntry>& papers) override {
        QString out;
        for (const DayEntry& entry : papers) {
            const ShelfWalk::Step step = m_walk.next();
            if (step.first)
                out += u"## "_s + digestLine(m_names[step.shelf]) + u"\n\n"_s;
            ++m_position;
            const int number = entry.extra.value(digest_extra::number).toInt();
            out += briefEntry(entry, number > 0 ? number : m_position, m_labels);
        }
        return out.toUtf8();
    }

    QByteArray end() override { return {}; }

  private:
    /// A digest's day has one section for every run of papers of a category. One that comes from feeds may
    /// have its categories mixed: then it has one section each, by name.
    void meet(const QString& section) {
        m_runs += std::exchange(m_last, section) != section || m_papers == 0 ? 1 : 0;
        ++m_papers;
        if (m_categories.isEmpty())
            m_shelves.add(section);
        else
            m_shelves.addBehind(section);
    }

    QString header() const {
        QString out = u"# "_s + m_labels.title;
        if (m_date.isValid())
            out += u" | "_s + m_date.toString(Qt::ISODate);
        return out + u"\n\n> "_s + m_labels.count.arg(m_papers) + u"\n\n"_s;
    }

    QString contents() const {
        QStringList names = m_categories + m_names;
        names.removeDuplicates();
        QString out = u"## "_s + m_labels.contents + u"\n\n"_s;
        for (const QString& name : std::as_const(names))
            if (m_counts.value(name) > 0)
                out += u"- [%1](#%2) (%3)\n"_s.arg(digestLine(name), QString(name).remove(u'.'),
                                                   m_labels.papersIn.arg(m_counts[name]));
        return out + u"\n---\n\n"_s;
    }

    const QDate m_date;
    const QStringList m_categories; ///< as a digest had them
    const BriefLabels& m_labels;
    DigestShelves m_shelves;
    QString m_last;
    int m_runs = 0;
    int m_papers = 0;
    QStringList m_names; ///< of the sections, in their order
    QHash<QString, int> m_counts;
    ShelfWalk m_walk;
    int m_position = 0;
};

} // namespace

QString ArxivBrief::name() const { return u"arxiv-brief"_s; }

QString ArxivBrief::suffix() const { return u"md"_s; }

std::unique_ptr<DigestPages> ArxivBrief::pages(const Day& head, const DigestOptions& options) const {
    return std::make_unique<BriefPages>(
        head, briefLabels(options.language.isEmpty() ? head.extra.value(u"language"_s) : options.language));
}

} // namespace sheaf
