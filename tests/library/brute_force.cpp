#include "brute_force.h"

#include "base/text.h"
#include "papers/tag_key.h"

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

bool isChinese(QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; }

QList<TextRun> runsOf(const QString& text) {
    QList<TextRun> runs;
    bool open = false;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber()) {
            open = false;
            continue;
        }
        if (!open || runs.last().wide != isChinese(c))
            runs += {{}, isChinese(c)};
        runs.last().text += c;
        open = true;
    }
    return runs;
}

QList<TextRun> foldedRuns(const QString& text) { return runsOf(folded(text)); }
QList<TextRun> exactRuns(const QString& text) {
    return runsOf(text.normalized(QString::NormalizationForm_C).toLower());
}

template <class Cut>
ScannedPaper::Texts textsOf(const DayEntry& entry, Cut cut) {
    const Summary summary = entry.summary.value_or(Summary());
    QString all = QStringList{summary.tldr,       summary.motivation,     summary.method,     summary.result,
                              summary.conclusion, summary.recommendation, summary.scoreReason}
                      .join(u'\n');
    for (const SummarySection& section : summary.sections)
        all += u'\n' + section.name + u'\n' + section.text;
    const QStringList tags = summary.tags + entry.reading.tags;
    return {cut(entry.paper.title),  cut(authorNames(entry.paper)), cut(entry.paper.abstract), cut(all),
            cut(tags.join(u", "_s)), cut(entry.reading.note)};
}

/// One of the words asked for, at its place in the phrase, against one of the text's.
bool fits(const TextRun& run, const TextRun& asked, bool first, bool last, bool prefix) {
    if (run.wide != asked.wide)
        return false;
    if (!asked.wide)
        return last && prefix ? run.text.startsWith(asked.text) : run.text == asked.text;
    if (first && last)
        return run.text.contains(asked.text);
    if (first)
        return run.text.endsWith(asked.text);
    return last ? run.text.startsWith(asked.text) : run.text == asked.text;
}

bool contains(const QList<TextRun>& text, const QList<TextRun>& phrase, bool prefix) {
    for (qsizetype start = 0; start + phrase.size() <= text.size(); ++start) {
        bool all = true;
        for (qsizetype at = 0; all && at < phrase.size(); ++at)
            all = fits(text[start + at], phrase[at], at == 0, at + 1 == phrase.size(), prefix);
        if (all)
            return true;
    }
    return false;
}

bool matches(const ScannedPaper& paper, const TextTerm& term) {
    const ScannedPaper::Texts& texts = term.exact ? paper.exact : paper.folded;
    const QList<TextRun> phrase = term.exact ? exactRuns(term.text) : foldedRuns(term.text);
    const auto has = [&](const QList<TextRun>& text) { return contains(text, phrase, term.prefix); };
    switch (term.field) {
    case TextField::Title: return has(texts.title);
    case TextField::Abstract: return has(texts.abstract);
    case TextField::Summary: return has(texts.summary);
    case TextField::Note: return has(texts.note);
    case TextField::Any: break;
    }
    return has(texts.title) || has(texts.authors) || has(texts.abstract) || has(texts.summary) ||
           has(texts.tags) || has(texts.note);
}

bool standsFor(const TextRun& part, const TextRun& asked, bool prefix) {
    if (part.wide || asked.wide)
        return part.wide == asked.wide && part.text.contains(asked.text);
    const bool authorInitial = part.text.size() == 1 && asked.text.startsWith(part.text);
    const bool askedInitial = (asked.text.size() == 1 || prefix) && part.text.startsWith(asked.text);
    return part.text == asked.text || authorInitial || askedInitial;
}

bool matches(const ScannedPaper& paper, const AuthorTerm& term) {
    const QList<TextRun> asked = foldedRuns(term.name);
    return std::any_of(paper.names.begin(), paper.names.end(), [&](const QList<TextRun>& name) {
        for (qsizetype at = 0; at < asked.size(); ++at) {
            const bool prefix = term.prefix && at + 1 == asked.size();
            if (std::none_of(name.begin(), name.end(),
                             [&](const TextRun& part) { return standsFor(part, asked[at], prefix); }))
                return false;
        }
        return true;
    });
}

bool isSame(const QString& name, const QString& asked, bool prefix) {
    return prefix ? name.startsWith(asked, Qt::CaseInsensitive)
                  : name.compare(asked, Qt::CaseInsensitive) == 0;
}

QStringList namesOf(const ScannedPaper& paper, NameField field) {
    const DayEntry& entry = paper.entry;
    QStringList names;
    switch (field) {
    case NameField::Category: return entry.paper.categories;
    case NameField::Tag:
        for (const QString& tag : entry.summary.value_or(Summary()).tags + entry.reading.tags)
            names += tagKey(tag);
        return names;
    case NameField::Id: return {entry.paper.id};
    case NameField::Doi: return entry.paper.doi.isEmpty() ? QStringList() : QStringList{entry.paper.doi};
    case NameField::Source:
        for (const Listing& listing : entry.listings)
            names += listing.source;
        return names;
    case NameField::Engine:
        return entry.summary ? QStringList{entry.summary->provenance.engine} : QStringList();
    case NameField::Language:
        return entry.summary ? QStringList{entry.summary->provenance.language} : QStringList();
    case NameField::Watch: return entry.watchedBy;
    case NameField::Rule: return {entry.filteredBy};
    }
    return names;
}

bool matches(const ScannedPaper& paper, const NameTerm& term) {
    const bool tag = term.field == NameField::Tag;
    const QString asked = !tag ? term.name : term.prefix ? tagKeyStart(term.name) : tagKey(term.name);
    const QStringList abbreviated = tag && term.prefix ? abbreviatedTagKeys(term.name) : QStringList();
    const QStringList names = namesOf(paper, term.field);
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        const bool below = term.field == NameField::Category && !asked.contains(u'.') &&
                           name.startsWith(asked + u'.', Qt::CaseInsensitive);
        return below || abbreviated.contains(name) || isSame(name, asked, term.prefix);
    });
}

bool isWithin(QDate day, const std::optional<QDate>& from, const std::optional<QDate>& to) {
    return day.isValid() && (!from || day >= *from) && (!to || day <= *to);
}

bool isListed(const ScannedPaper& paper, const std::optional<QDate>& from, const std::optional<QDate>& to,
              const QString& source) {
    return std::any_of(paper.entry.listings.begin(), paper.entry.listings.end(), [&](const Listing& listing) {
        return isWithin(listing.day, from, to) && (source.isEmpty() || listing.source == source);
    });
}

bool matches(const ScannedPaper& paper, const DayTerm& term) {
    if (term.of == DayTerm::Of::Submission)
        return isWithin(paper.entry.paper.published.toUTC().date(), term.from, term.to);
    return isListed(paper, term.from, term.to, {});
}

std::optional<int> scoreOf(const ScannedPaper& paper) {
    return paper.entry.summary ? paper.entry.summary->score : std::nullopt;
}

bool matches(const ScannedPaper& paper, const ScoreTerm& term) {
    const auto score = scoreOf(paper);
    return score && (!term.from || *score >= *term.from) && (!term.to || *score <= *term.to);
}

bool hasFailed(const ScannedPaper& paper) {
    return !paper.entry.summary && paper.entry.job == JobState::Failed;
}

bool matches(const ScannedPaper& paper, const FlagTerm& term) {
    switch (term.flag) {
    case Flag::Starred: return paper.entry.reading.starred;
    case Flag::Unread: return !paper.entry.reading.read && !paper.entry.reading.later;
    case Flag::Read: return paper.entry.reading.read;
    case Flag::Later: return paper.entry.reading.later;
    case Flag::Hidden: return paper.entry.reading.hidden;
    case Flag::Summarised: return paper.entry.summary.has_value();
    case Flag::Failed: return hasFailed(paper);
    case Flag::Withdrawn: return paper.entry.paper.withdrawn;
    case Flag::Updated: return false; // nothing it fills a library with has a second version
    case Flag::Filtered: return !paper.entry.filteredBy.isEmpty();
    case Flag::Watched: return !paper.entry.watchedBy.isEmpty();
    }
    return false;
}

bool matches(const ScannedPaper& paper, const LikeTerm& term) {
    return term.papers.contains(paper.entry.key);
}

bool matches(const ScannedPaper& paper, const Query& query) {
    const auto holds = [&](const Query& child) { return matches(paper, child); };
    switch (query.kind) {
    case Query::Kind::All: return std::all_of(query.children.begin(), query.children.end(), holds);
    case Query::Kind::Any: return std::any_of(query.children.begin(), query.children.end(), holds);
    case Query::Kind::Not: return !holds(query.children.first());
    case Query::Kind::Term: break;
    }
    return std::visit([&](const auto& term) { return matches(paper, term); }, query.term);
}

bool isSelected(const ScannedPaper& paper, const Selection& selection) {
    const ReadingState& reading = paper.entry.reading;
    const auto hasTag = [&](const QString& tag) { return matches(paper, NameTerm{NameField::Tag, tag}); };
    const bool needsListing = selection.from || selection.to || !selection.source.isEmpty();
    return (!needsListing || isListed(paper, selection.from, selection.to, selection.source)) &&
           (selection.category.isEmpty() || paper.entry.paper.categories.contains(selection.category)) &&
           (selection.minimumScore == 0 || scoreOf(paper).value_or(-1) >= selection.minimumScore) &&
           std::all_of(selection.tags.begin(), selection.tags.end(), hasTag) &&
           (!selection.starred || reading.starred) && (!selection.later || reading.later) &&
           (!selection.unread || !(reading.read || reading.later)) &&
           (!selection.failed || hasFailed(paper)) && (!selection.hidden || reading.hidden);
}

bool speaksOfHidden(const Query& query) {
    const auto* flag = std::get_if<FlagTerm>(&query.term);
    return (query.kind == Query::Kind::Term && flag && flag->flag == Flag::Hidden) ||
           std::any_of(query.children.begin(), query.children.end(), speaksOfHidden);
}

bool comesBefore(const ScannedPaper* a, const ScannedPaper* b, SortOrder order) {
    const auto newer = a->entry.key > b->entry.key;
    if (order == SortOrder::Score && scoreOf(*a) != scoreOf(*b))
        return scoreOf(*a).value_or(-1) > scoreOf(*b).value_or(-1);
    if (order == SortOrder::Upvotes && a->entry.paper.upvotes != b->entry.paper.upvotes)
        return a->entry.paper.upvotes.value_or(-1) > b->entry.paper.upvotes.value_or(-1);
    if (order == SortOrder::Title) {
        const int compared =
            QString::compare(a->entry.paper.title, b->entry.paper.title, Qt::CaseInsensitive);
        return compared != 0 ? compared < 0 : newer;
    }
    return newer;
}

} // namespace

ScannedPaper::ScannedPaper(const DayEntry& scanned)
    : entry(scanned), folded(textsOf(entry, foldedRuns)), exact(textsOf(entry, exactRuns)) {
    for (const Author& author : entry.paper.authors)
        names += foldedRuns(author.name);
}

QList<PaperKey> bruteForce(const QList<ScannedPaper>& papers, const Selection& selection,
                           const Query& search) {
    const bool withHidden = selection.hidden || speaksOfHidden(search);
    QList<const ScannedPaper*> found;
    for (const ScannedPaper& paper : papers) {
        if ((withHidden || !paper.entry.reading.hidden) && isSelected(paper, selection) &&
            matches(paper, search))
            found += &paper;
    }
    std::stable_sort(found.begin(), found.end(), [&](const ScannedPaper* a, const ScannedPaper* b) {
        return comesBefore(a, b, selection.order);
    });
    QList<PaperKey> keys;
    for (const ScannedPaper* paper : found)
        keys += paper->entry.key;
    return keys;
}

} // namespace sheaf::test
