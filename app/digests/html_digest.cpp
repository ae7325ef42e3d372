#include "digests/html_digest.h"

#include "base/markdown.h"
#include "digests/formula_mathml.h"
#include "digests/html_entry.h"
#include "digests/html_filter.h"
#include "digests/sheaf_head.h"
#include "digests/sheaf_sections.h"

#include <QHash>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Of papers, by their place in the day: "paper-2601.01739".
QStringList anchorsOf(const Day& day) {
    QStringList anchors;
    QHash<QString, int> used;
    for (const DayEntry& entry : day.entries) {
        QString anchor = u"paper-"_s;
        for (const QChar c : entry.paper.id)
            anchor += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.') ? c : QChar(u'-');
        const int before = used[anchor]++;
        anchors += before == 0 ? anchor : u"%1--%2"_s.arg(anchor).arg(before + 1);
    }
    return anchors;
}

/// One page in the making.
class Page {
  public:
    Page(const Day& day, const DigestOptions& options)
        : m_day(day), m_labels(sheafLabels(options.language)), m_options(options),
          m_sections(sheafSections(day, m_labels)), m_anchors(anchorsOf(day)) {}

    QString html() const {
        QString out = head() + u"<main>\n"_s + top();
        if (m_options.searchable)
            out += htmlFilterBar(m_sections, m_labels);
        if (!m_sections.isEmpty())
            out += contents();
        for (const SheafSection& section : m_sections)
            out += sectionHtml(section);
        return out + u"</main>\n"_s + (m_options.searchable ? htmlFilterScript() : QString()) +
               u"</body>\n</html>\n"_s;
    }

  private:
    QString styleSheet() const {
        return digestPagePart(u"page.css"_s) +
               (m_options.searchable ? digestPagePart(u"filter.css"_s) : QString());
    }

    QString head() const {
        return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
               "<meta name=\"referrer\" content=\"no-referrer\"/>\n%4<title>%2</title>\n<style>\n%3</style>\n"
               "</head>\n<body>\n"_s.arg(m_labels.code, sheafTitle(m_day, m_labels).toHtmlEscaped(),
                                         styleSheet(), m_options.searchable ? htmlFilterPolicy() : QString());
    }

    QString top() const {
        QString out = u"<header>\n<h1>"_s + sheafTitle(m_day, m_labels).toHtmlEscaped() + u"</h1>\n"_s;
        for (const QString& notice : sheafNotices(m_day, m_labels) + QStringList(m_options.notice))
            if (!notice.isEmpty())
                out += u"<p class=\"notice\">"_s + notice.toHtmlEscaped() + u"</p>\n"_s;
        return out + u"<div class=\"counts\">"_s + markdownToHtml(sheafCounts(m_day, m_labels)) +
               u"</div>\n</header>\n"_s;
    }

    const QString& anchorOf(const DayEntry* entry) const {
        return m_anchors[entry - m_day.entries.constData()];
    }

    QString contentsOf(const SheafSection& section) const {
        QString papers;
        for (const DayEntry* const entry : section.entries)
            papers += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(anchorOf(entry), htmlTitle(entry->paper));
        return u"<li><details><summary><a href=\"#%1\">%2</a> <span class=\"count\">%3</span></summary>\n"
               "<ol>\n%4</ol></details></li>\n"_s.arg(section.anchor, section.title.toHtmlEscaped(),
                                                      m_labels.locale.toString(section.entries.size()),
                                                      papers);
    }

    QString contents() const {
        QString out = u"<nav id=\"contents\">\n<h2>"_s + m_labels.contents + u"</h2>\n<ul>\n"_s;
        for (const SheafSection& section : m_sections)
            out += contentsOf(section);
        return out + u"</ul>\n</nav>\n"_s;
    }

    QString sectionHtml(const SheafSection& section) const {
        QString out = u"<section id=\"%1\">\n<h2>%2</h2>\n<p class=\"count\">%3 · <a "
                      "href=\"#contents\">%4</a></p>\n"_s.arg(
                          section.anchor, section.title.toHtmlEscaped(),
                          sheafPaperCount(section.entries.size(), m_labels), m_labels.contents);
        for (const DayEntry* const entry : section.entries)
            out += htmlEntry(*entry, anchorOf(entry), m_labels, m_options.unfolded);
        return out + u"</section>\n"_s;
    }

    const Day& m_day;
    const SheafLabels& m_labels;
    const DigestOptions& m_options;
    const QList<SheafSection> m_sections;
    const QStringList m_anchors;
};

/// XML has no way to write them, and a page no use for them.
bool isUnwritable(QChar c) {
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || u == 0xFFFE || u == 0xFFFF;
}

} // namespace

QString HtmlDigest::name() const { return u"html"_s; }

QString HtmlDigest::suffix() const { return u"html"_s; }

QByteArray HtmlDigest::write(const Day& day, const DigestOptions& options) const {
    QString page = FormulaMathml().replaced(Page(day, options).html());
    page.removeIf(isUnwritable);
    return page.toUtf8();
}

QStringList htmlArticles(const Day& day, const DigestOptions& options) {
    const QStringList anchors = anchorsOf(day);
    FormulaMathml formulas;
    QStringList articles;
    for (qsizetype at = 0; at < day.entries.size(); ++at)
        articles +=
            formulas.replaced(htmlEntry(day.entries[at], anchors[at], sheafLabels(options.language), true));
    return articles;
}

} // namespace sheaf
