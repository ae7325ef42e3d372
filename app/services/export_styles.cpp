#include "services/export_styles.h"

#include <QCoreApplication>
#include <QMap>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

QString purposeOf(const QString& style) {
    const QMap<QString, QString> purposes{
        {u"sheaf"_s, Words::tr("Markdown, Sheaf's own: to read, and to import again in full")},
        {u"hf-digest"_s, Words::tr("Markdown as daily_papers_tool makes it (Vietnamese)")},
        {u"hf-report"_s, Words::tr("Markdown as a Hugging Face Daily Papers Report (Chinese)")},
        {u"arxiv-scored"_s, Words::tr("Markdown as daily-arXiv-ai-enhanced makes it, with scores")},
        {u"arxiv-enhanced"_s, Words::tr("Markdown as daily-arXiv-ai-enhanced makes it, without scores")},
        {u"arxiv-brief"_s, Words::tr("Markdown as CreekStone-SearchBot makes it (Chinese)")},
        {u"bibtex"_s, Words::tr("BibTeX, for LaTeX and reference managers")},
        {u"ris"_s, Words::tr("RIS, for reference managers")},
        {u"csl-json"_s, Words::tr("CSL-JSON, for Zotero and pandoc")},
        {u"html"_s, Words::tr("A web page in one file, with its formulas set")},
        {u"json"_s, Words::tr("JSON with everything known, for programs")},
        {vaultStyle, Words::tr("A folder of notes for Obsidian and the like, kept up to date")}};
    return purposes.value(style);
}

} // namespace

DigestOptions digestOptions(const ExportRequest& request) {
    return {.language = request.language, .unfolded = request.unfolded, .searchable = request.searchable};
}

QList<ExportStyle> exportStyles(const DigestStyles& styles) {
    QList<ExportStyle> all;
    qsizetype builtIn = 0;
    for (const QString& name : styles.names()) {
        const auto style = styles.style(name);
        ExportStyle entry{name, style ? (*style)->suffix() : QString(), purposeOf(name)};
        entry.isTemplate = entry.purpose.isEmpty();
        if (entry.isTemplate)
            entry.purpose = Words::tr("Your template");
        else
            builtIn = all.size() + 1;
        entry.showsFigures = style && (*style)->figures() != FigureUse::Link;
        if (!style)
            entry.error = style.error().sentence;
        all += entry;
    }
    all.insert(builtIn, {vaultStyle, u"md"_s, purposeOf(vaultStyle)});
    return all;
}

} // namespace sheaf
