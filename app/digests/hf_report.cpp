#include "digests/hf_report.h"

#include "digests/digest_extra.h"
#include "digests/digest_text.h"
#include "digests/hf_report_labels.h"
#include "digests/hf_report_lines.h"
#include "digests/summary_fields.h"
#include "papers/arxiv_id.h"
#include "papers/paper_links.h"

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString& rule() {
    static const QString line = QString(60, u'=') + u'\n';
    return line;
}

QString header(const Day& day) {
    QString out = u"# Hugging Face Daily Papers Report\n"_s;
    const QString date = day.date.toString(Qt::ISODate);
    if (day.date.isValid())
        out += u"**Date**: "_s + date + u'\n';
    if (day.extra.contains(u"source"_s))
        out += u"**Source URL**: "_s + digestLine(day.extra[u"source"_s]) + u'\n';
    else if (day.date.isValid())
        out += u"**Source URL**: https://huggingface.co/papers/date/"_s + date + u'\n';
    return out + u'\n' + rule() + u'\n';
}

/// Hugging Face's page, unless only arXiv listed the paper: then nobody knows of one.
QString address(const DayEntry& entry) {
    const auto fromArxiv = [](const Listing& listing) { return listing.source == source::arxiv; };
    const bool onlyArxiv =
        !entry.listings.isEmpty() && std::all_of(entry.listings.begin(), entry.listings.end(), fromArxiv);
    if (!ArxivId::parse(entry.paper.id) || onlyArxiv)
        return paperAddress(entry.paper);
    return u"https://huggingface.co/papers/"_s + entry.paper.id;
}

QString fact(const QString& label, const QString& text) {
    return text.isEmpty() ? QString() : u"- **"_s + label + u"**: "_s + text + u'\n';
}

QString facts(const DayEntry& entry, const HfReportLabels& labels) {
    QString out = fact(labels.link, digestLine(entry.extra.value(digest_extra::link, address(entry))));
    if (entry.extra.contains(u"source"_s))
        out += fact(labels.source, digestLine(entry.extra[u"source"_s]));
    else if (entry.summary)
        out += fact(labels.source, sourceTextName(entry.summary->provenance.sourceText));
    if (!entry.summary)
        return out + fact(labels.failed, digestLine(entry.failure));
    if (entry.summary->score)
        out += fact(labels.score, u"%1/100"_s.arg(*entry.summary->score));
    return out + fact(labels.tags, digestList(entry.summary->tags));
}

QString sectionText(const QString& text) { return digestText(joinedLines(text), endsReportText) + u"\n\n"_s; }

QString further(int number, const QString& label, const QString& text) {
    const QString words = digestLine(label).replace(u'*', u"&#42;"_s);
    return u"%1. **%2**\n"_s.arg(QString::number(number), words) + sectionText(text);
}

/// A heading of the five as the day's own file has it, or else in the usual form.
QString headingForm(const DayEntry& entry, const QString& name, const HfReportLabels& labels) {
    const QString key = u"heading:"_s + name;
    const bool keepsForm = labels.code == u"zh" && entry.extra.contains(key);
    return keepsForm ? entry.extra[key] : reportHeadingForm(name, labels);
}

QString sections(const DayEntry& entry, const HfReportLabels& labels) {
    const Summary& summary = *entry.summary;
    int number = int(hfReportSections().size());
    QString out;
    for (const SummarySection& own : summary.sections) {
        const bool known = hfReportSections().contains(own.name);
        out += known ? headingForm(entry, own.name, labels) + sectionText(own.text)
                     : further(++number, own.name, own.text);
    }
    for (const SummaryField& field : summaryFields())
        if (!(summary.*field.text).trimmed().isEmpty())
            out += further(++number, field.label(labels.code), summary.*field.text);
    return out;
}

QString report(const DayEntry& entry, const HfReportLabels& labels) {
    QString out;
    if (entry.extra.contains(u"title"_s))
        out += u"# "_s + digestLine(entry.extra[u"title"_s]) + u"\n\n"_s;
    if (entry.extra.contains(u"lead"_s))
        out += sectionText(entry.extra[u"lead"_s]);
    return entry.summary ? out + sections(entry, labels) : out;
}

class ReportPages final : public DigestPages {
  public:
    ReportPages(const Day& head, const HfReportLabels& labels) : m_header(header(head)), m_labels(labels) {}

    QByteArray begin() override { return m_header.toUtf8(); }

    QByteArray write(const QList<DayEntry>& papers) override {
        QString out;
        for (const DayEntry& entry : papers) {
            if (std::exchange(m_begun, true))
                out += u'\n';
            out += u"## 📄 "_s + digestLine(entry.paper.title) + u"\n\n"_s + facts(entry, m_labels) + u'\n';
            out += report(entry, m_labels) + u'\n' + rule();
        }
        return out.toUtf8();
    }

    QByteArray end() override { return {}; }

  private:
    const QString m_header;
    const HfReportLabels& m_labels;
    bool m_begun = false;
};

} // namespace

QString HfReport::name() const { return u"hf-report"_s; }

QString HfReport::suffix() const { return u"md"_s; }

std::unique_ptr<DigestPages> HfReport::pages(const Day& head, const DigestOptions& options) const {
    return std::make_unique<ReportPages>(
        head,
        hfReportLabels(options.language.isEmpty() ? head.extra.value(u"language"_s) : options.language));
}

} // namespace sheaf
