#include "ui/detail/provenance_line.h"

#include "ui/detail/page_words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString between = u" · "_s;

QString readText(const Provenance& p) {
    const QString version = p.paperVersion > 0 ? u" v%1"_s.arg(p.paperVersion) : QString();
    switch (p.sourceText) {
    case SourceText::Abstract: return PageWords::tr("Read: abstract") + version;
    case SourceText::Html: return PageWords::tr("Read: HTML") + version;
    case SourceText::Pdf: return PageWords::tr("Read: PDF") + version;
    }
    return {};
}

QString makerText(const Provenance& p) {
    const QString model = p.model.isEmpty() ? p.engine : p.model;
    const QString name = p.engine.isEmpty() || p.engine == model ? model : u"%1 (%2)"_s.arg(model, p.engine);
    return p.extracted && !name.isEmpty() ? PageWords::tr("extracted by %1").arg(name) : name;
}

QString named(const QString& pattern, const QString& value) {
    return value.isEmpty() ? QString() : pattern.arg(value);
}

QString tokensText(const Provenance& p, const PageOptions& options) {
    if (p.inputTokens == 0 && p.outputTokens == 0)
        return {};
    return PageWords::tr("%1 tokens in, %2 out")
        .arg(options.locale.toString(p.inputTokens), options.locale.toString(p.outputTokens));
}

// In the price table's own currency, which the library does not name.
QString costText(const Provenance& p, const PageOptions& options) {
    if (p.costMicros == 0)
        return {};
    return PageWords::tr("cost %1").arg(
        options.locale.toString(static_cast<double>(p.costMicros) / 1e6, 'f', 4));
}

QString madeText(const Provenance& p, const PageOptions& options) {
    if (!p.made.isValid())
        return {};
    const QDateTime local = p.made.toTimeZone(options.zone);
    return dayText(local.date(), options) + u' ' + options.locale.toString(local.time(), u"HH:mm"_s);
}

QString ageText(const Provenance& p, const Paper& paper) {
    if (p.paperVersion == 0 || paper.version <= p.paperVersion)
        return {};
    return PageWords::tr("the paper is at v%1 now").arg(paper.version);
}

QString sourceText(const QString& name) {
    if (name == source::arxiv)
        return u"arXiv"_s;
    if (name == source::huggingFace)
        return u"Hugging Face"_s;
    return name == source::sample ? PageWords::tr("sample") : name;
}

QString kindText(ListingKind kind) {
    switch (kind) {
    case ListingKind::New: return PageWords::tr("new");
    case ListingKind::CrossList: return PageWords::tr("cross-list");
    case ListingKind::Replacement: return PageWords::tr("replacement");
    case ListingKind::ReplacementCrossList: return PageWords::tr("replaced cross-list");
    case ListingKind::Pick: return PageWords::tr("pick");
    }
    return {};
}

QString listingText(const Listing& listing, const PageOptions& options) {
    QString text =
        u"%1 %2 (%3"_s.arg(sourceText(listing.source), dayText(listing.day, options), kindText(listing.kind));
    if (listing.provisional)
        text += u", "_s + PageWords::tr("day not yet confirmed");
    return text + u')';
}

} // namespace

QString languageTitle(const QString& code) {
    const QLocale locale(code);
    if (locale.language() == QLocale::English)
        return u"English"_s; // Qt's own name for it is "American English"
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

QString dayText(QDate day, const PageOptions& options) {
    // The long format would repeat the weekday in every line.
    return options.locale.toString(
        day, PageWords::tr("d MMMM yyyy", "how a date is written; see QLocale::toString"));
}

QString provenanceLine(const Summary& summary, const Paper& paper, const PageOptions& options) {
    const Provenance& p = summary.provenance;
    QStringList parts{readText(p),
                      makerText(p),
                      named(PageWords::tr("prompt %1"), p.promptVersion),
                      named(PageWords::tr("rubric %1"), p.rubricVersion),
                      languageTitle(p.language),
                      madeText(p, options),
                      tokensText(p, options),
                      costText(p, options),
                      ageText(p, paper)};
    parts.removeAll(QString());
    return parts.join(between);
}

QString listingsLine(const QList<Listing>& listings, const PageOptions& options) {
    if (listings.isEmpty())
        return {};
    QStringList parts;
    for (const Listing& listing : listings)
        parts << listingText(listing, options);
    return PageWords::tr("Listed: %1").arg(parts.join(between));
}

} // namespace sheaf
