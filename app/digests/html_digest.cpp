#include "digests/html_digest.h"

#include "base/markdown.h"
#include "digests/formula_mathml.h"
#include "digests/html_entry.h"
#include "digests/html_filter.h"
#include "digests/paper_anchors.h"
#include "digests/sheaf_head.h"
#include "digests/sheaf_sections.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// XML has no way to write them, and a page no use for them.
bool isUnwritable(QChar c) {
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || u == 0xFFFE || u == 0xFFFF;
}

QByteArray bytesOf(QString html) {
    html.removeIf(isUnwritable);
    return html.toUtf8();
}

class HtmlPages final : public DigestPages {
  public:
    HtmlPages(const Day& head, const DigestOptions& options)
        : m_date(head.date), m_options(options), m_labels(sheafLabels(options.language)),
          m_head(head.date, m_labels), m_sections(m_labels) {}

    void meet(const QList<DayEntry>& papers) override {
        for (const DayEntry& entry : papers) {
            m_head.meet(entry);
            m_sections.meet(entry);
            m_anchors.meet(entry.paper);
        }
    }

    QList<int> order() override {
        QList<int> order = m_sections.arrange();
        m_listed = m_written = m_sections.walk();
        return order;
    }

    QByteArray begin() override {
        QString out = head() + u"<main>\n"_s + top();
        if (m_options.searchable)
            out += htmlFilterBar(m_sections.all(), m_labels);
        if (!m_sections.all().isEmpty())
            out += u"<nav id=\"contents\">\n<h2>"_s + m_labels.contents + u"</h2>\n<ul>\n"_s;
        return finished(out, 0);
    }

    bool listsPapers() const override { return true; }

    QByteArray list(const QList<DayEntry>& papers) override {
        QString out;
        for (const DayEntry& entry : papers)
            out += listed(entry.paper, m_listed.next());
        return finished(out, papers.size());
    }

    QByteArray write(const QList<DayEntry>& papers) override {
        QString out;
        for (const DayEntry& entry : papers)
            out += written(entry, m_written.next());
        return finished(out, papers.size());
    }

    QByteArray end() override {
        return bytesOf(u"</main>\n"_s + (m_options.searchable ? htmlFilterScript() : QString()) +
                       u"</body>\n</html>\n"_s);
    }

  private:
    /// With the formulas set. What sets them has only so much patience, enough for a day, and forgets none:
    /// so a page of very many papers gets a new one now and then.
    QByteArray finished(const QString& html, qsizetype papers) {
        constexpr qsizetype most = 1000;
        m_papersOfFormulas += papers;
        if (m_papersOfFormulas > most) {
            m_formulas = std::make_unique<FormulaMathml>();
            m_papersOfFormulas = papers;
        }
        return bytesOf(m_formulas->replaced(html));
    }

    QString styleSheet() const {
        return digestPagePart(u"page.css"_s) +
               (m_options.searchable ? digestPagePart(u"filter.css"_s) : QString());
    }

    QString title() const { return sheafTitle({.date = m_date}, m_labels).toHtmlEscaped(); }

    QString head() const {
        return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
               "<meta name=\"referrer\" content=\"no-referrer\"/>\n%4<title>%2</title>\n<style>\n%3</style>\n"
               "</head>\n<body>\n"_s.arg(m_labels.code, title(), styleSheet(),
                                         m_options.searchable ? htmlFilterPolicy() : QString());
    }

    QString top() const {
        QString out = u"<header>\n<h1>"_s + title() + u"</h1>\n"_s;
        for (const QString& notice : m_head.notices() + QStringList(m_options.notice))
            if (!notice.isEmpty())
                out += u"<p class=\"notice\">"_s + notice.toHtmlEscaped() + u"</p>\n"_s;
        return out + u"<div class=\"counts\">"_s + markdownToHtml(m_head.counts()) + u"</div>\n</header>\n"_s;
    }

    /// The paper in the contents, with what stands around those of its section.
    QString listed(const Paper& paper, const ShelfWalk::Step& step) {
        const SheafSection& section = m_sections.all()[step.shelf];
        QString out;
        if (step.first)
            out = u"<li><details><summary><a href=\"#%1\">%2</a> <span class=\"count\">%3</span></summary>\n"
                  "<ol>\n"_s.arg(section.anchor, section.title.toHtmlEscaped(),
                                 m_labels.locale.toString(section.papers));
        out += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(m_anchors.of(paper), htmlTitle(paper));
        if (step.last)
            out += u"</ol></details></li>\n"_s;
        const bool endsContents = step.last && step.shelf + 1 == m_sections.all().size();
        return endsContents ? out + u"</ul>\n</nav>\n"_s : out;
    }

    QString written(const DayEntry& entry, const ShelfWalk::Step& step) {
        const SheafSection& section = m_sections.all()[step.shelf];
        QString out;
        if (step.first)
            out = u"<section id=\"%1\">\n<h2>%2</h2>\n<p class=\"count\">%3 · <a "
                  "href=\"#contents\">%4</a></p>\n"_s.arg(section.anchor, section.title.toHtmlEscaped(),
                                                          sheafPaperCount(section.papers, m_labels),
                                                          m_labels.contents);
        out += htmlEntry(entry, m_anchors.of(entry.paper), m_labels, m_options.unfolded);
        return step.last ? out + u"</section>\n"_s : out;
    }

    const QDate m_date;
    const DigestOptions m_options;
    const SheafLabels& m_labels;
    SheafHead m_head;
    SheafSections m_sections;
    PaperAnchors m_anchors;
    std::unique_ptr<FormulaMathml> m_formulas = std::make_unique<FormulaMathml>();
    qsizetype m_papersOfFormulas = 0;
    ShelfWalk m_listed;
    ShelfWalk m_written;
};

} // namespace

QString HtmlDigest::name() const { return u"html"_s; }

QString HtmlDigest::suffix() const { return u"html"_s; }

std::unique_ptr<DigestPages> HtmlDigest::pages(const Day& head, const DigestOptions& options) const {
    return std::make_unique<HtmlPages>(head, options);
}

QStringList htmlArticles(const Day& day, const DigestOptions& options) {
    PaperAnchors anchors;
    for (const DayEntry& entry : day.entries)
        anchors.meet(entry.paper);
    FormulaMathml formulas;
    QStringList articles;
    for (const DayEntry& entry : day.entries)
        articles +=
            formulas.replaced(htmlEntry(entry, anchors.of(entry.paper), sheafLabels(options.language), true));
    return articles;
}

} // namespace sheaf
