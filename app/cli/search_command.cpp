#include "cli/search_command.h"

#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"
#include "services/saved_search_service.h"
#include "services/taste_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QJsonObject asJson(const PaperRow& row) {
    return {{u"id"_s, row.id},
            {u"title"_s, row.title},
            {u"first_authors"_s, QJsonArray::fromStringList(row.firstAuthors)},
            {u"author_count"_s, row.authorCount},
            {u"primary_category"_s, row.primaryCategory},
            {u"day"_s, row.day.toString(Qt::ISODate)},
            {u"score"_s, row.score ? QJsonValue(*row.score) : QJsonValue()},
            {u"extracted"_s, row.extracted},
            {u"tags"_s, QJsonArray::fromStringList(row.tags)},
            {u"starred"_s, row.starred},
            {u"read"_s, row.read},
            {u"later"_s, row.later},
            {u"updated_to_version"_s, row.newVersion > 0 ? QJsonValue(row.newVersion) : QJsonValue()},
            {u"withdrawn"_s, row.withdrawn},
            {u"filtered_by"_s, row.filteredBy},
            {u"watched_by"_s, QJsonArray::fromStringList(row.watchedBy)},
            {u"failure"_s, row.failure}};
}

/// One document, written as the rows come; nothing before there is something to say.
class JsonPapers {
  public:
    explicit JsonPapers(QTextStream& out) : m_out(out) {}
    void print(const QList<PaperRow>& rows) {
        for (const PaperRow& row : rows) {
            m_out << (m_begun ? ",\n" : "{\"papers\": [\n")
                  << QString::fromUtf8(QJsonDocument(asJson(row)).toJson().trimmed());
            m_begun = true;
        }
    }
    void end(int found, bool more) {
        m_out << (m_begun ? "\n" : "{\"papers\": [") << "], \"found\": " << found
              << ", \"more\": " << (more ? "true" : "false") << "}\n"
              << Qt::flush;
    }

  private:
    QTextStream& m_out;
    bool m_begun = false;
};

void printLines(const QList<PaperRow>& rows, QTextStream& out) {
    for (const PaperRow& row : rows) {
        const QString score = row.score ? QString::number(*row.score) : u"-"_s;
        out << row.id.leftJustified(12) << score.rightJustified(4) << (row.starred ? u" * "_s : u"   "_s)
            << row.title << '\n';
    }
    out.flush();
}

std::optional<SortOrder> orderNamed(const QString& name) {
    if (name == u"newest")
        return SortOrder::Newest;
    if (name == u"score")
        return SortOrder::Score;
    if (name == u"title")
        return SortOrder::Title;
    if (name == u"upvotes")
        return SortOrder::Upvotes;
    if (name == u"for-you")
        return SortOrder::ForYou;
    if (name == u"relevance")
        return SortOrder::Relevance;
    if (name == u"matters")
        return SortOrder::Matters;
    return std::nullopt;
}

Result<Selection> searchFrom(const QCommandLineParser& options) {
    auto selection = selectionFrom(options);
    if (!selection)
        return selection;
    const auto order = orderNamed(options.value(u"sort"_s));
    if (!order)
        return Error{ErrorKind::Usage,
                     Cli::tr("--sort takes newest, relevance, score, title, upvotes, for-you or matters.")};
    selection->search = options.positionalArguments().join(u' ');
    selection->order = *order;
    return selection;
}

/// What was saved under a name, and the words on the command line beside it.
Outcome addSaved(const QCommandLineParser& options, Workspace& workspace, Selection& selection) {
    if (!options.isSet(u"saved"_s))
        return {};
    const auto saved = waitFor(workspace.savedSearches().named(options.value(u"saved"_s)));
    if (!saved)
        return saved.error();
    selection.search =
        selection.search.isEmpty() ? saved->search : u"(%1) %2"_s.arg(saved->search, selection.search);
    return {};
}

/// Negative: none.
Result<int> limitFrom(const QCommandLineParser& options) {
    if (!options.isSet(u"limit"_s))
        return -1;
    bool isNumber = false;
    const int limit = options.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 0)
        return Error{ErrorKind::Usage, Cli::tr("--limit takes a number of papers, 0 or more.")};
    return limit;
}

constexpr int atOnce = 1000;

using PrintRows = std::function<void(const QList<PaperRow>&)>;

/// `print` gets the rows a few at a time. How many papers there were.
Result<int> readFound(Workspace& workspace, const Selection& selection, int limit, const PrintRows& print) {
    const auto papers = waitFor(workspace.archive().find(selection, limit));
    if (!papers)
        return papers.error();
    for (qsizetype at = 0; at < papers->size(); at += atOnce) {
        const auto rows = waitFor(workspace.archive().rows(papers->mid(at, atOnce)));
        if (!rows)
            return rows.error();
        print(*rows);
    }
    return int(papers->size());
}

/// All of them, page by page. An order in which a page holds the newest only has to be worked out for all.
Result<int> readPages(Workspace& workspace, const Selection& selection, const PrintRows& print) {
    int found = 0;
    std::optional<PageEnd> end;
    do {
        const auto page = waitFor(workspace.archive().page(selection, atOnce, end));
        if (!page)
            return page.error();
        if (page->amongNewest)
            return readFound(workspace, selection, -1, print);
        const auto rows = waitFor(workspace.archive().rows(page->keys));
        if (!rows)
            return rows.error();
        print(*rows);
        found += int(page->keys.size());
        end = page->next;
    } while (end);
    return found;
}

Result<int> readRows(Workspace& workspace, const Selection& selection, int limit, const PrintRows& print) {
    return limit < 0 ? readPages(workspace, selection, print) : readFound(workspace, selection, limit, print);
}

/// With a limit, the papers are not all gathered to be counted.
Outcome printJson(Workspace& workspace, const Selection& selection, int limit, QTextStream& out) {
    constexpr int mostCounted = 10'000;
    JsonPapers json(out);
    const auto read =
        readRows(workspace, selection, limit, [&](const QList<PaperRow>& rows) { json.print(rows); });
    if (!read)
        return read.error();
    int found = *read;
    bool more = false;
    if (limit >= 0 && found == limit) {
        const int most = std::max(mostCounted, limit);
        const auto counted = waitFor(workspace.archive().count(selection, most));
        if (!counted)
            return counted.error();
        more = *counted > most;
        found = std::min(*counted, most);
    }
    json.end(found, more);
    return {};
}

Outcome printText(Workspace& workspace, const Selection& selection, int limit, QTextStream& out) {
    const auto read =
        readRows(workspace, selection, limit, [&](const QList<PaperRow>& rows) { printLines(rows, out); });
    return read ? Outcome() : read.error();
}

} // namespace

QString SearchCommand::name() const { return u"search"_s; }

QString SearchCommand::purpose() const { return Cli::tr("Searches the whole library; '' lists everything."); }

void SearchCommand::addOptions(QCommandLineParser& parser) const {
    addSelectionOptions(parser);
    parser.addOption(
        {u"sort"_s,
         Cli::tr("newest, relevance, score, title, upvotes, for-you (by what you star, read and hide) or "
                 "matters (for you first, then by score, then by category)."),
         Cli::tr("order"), u"newest"_s});
    parser.addOption({u"saved"_s, Cli::tr("The saved search of this name."), Cli::tr("name")});
    parser.addOption({u"limit"_s, Cli::tr("At most so many papers."), Cli::tr("number")});
    parser.addOption({u"json"_s, Cli::tr("One JSON document on standard output.")});
    parser.addPositionalArgument(
        u"query"_s,
        Cli::tr(
            "Words, \"phrases\", -not, OR, (…), author: title: cat: tag: is:starred score:>=80 day:2026-01"));
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
}

/// "-word" is a query, not an option: it goes behind a "--".
QStringList SearchCommand::arranged(const QStringList& arguments) const {
    QStringList options;
    QStringList words;
    for (const QString& argument : arguments) {
        const bool isWord = argument.startsWith(u'-') && !argument.startsWith(u"--") && argument != u"-h";
        (isWord ? words : options) += argument;
    }
    return words.isEmpty() ? options : options + QStringList{u"--"_s} + words;
}

ExitCode SearchCommand::run(const QCommandLineParser& options, Workspace& workspace,
                            const Console& console) const {
    auto selection = searchFrom(options);
    if (!selection)
        return console.fail(selection.error());
    if (const Outcome added = addSaved(options, workspace, *selection); !added)
        return console.fail(added.error());
    if (selection->order == SortOrder::ForYou || selection->order == SortOrder::Matters)
        if (const auto learnt = waitFor(workspace.taste().refresh()); !learnt)
            return console.fail(learnt.error());
    const auto limit = limitFrom(options);
    if (!limit)
        return console.fail(limit.error());
    const Outcome printed = options.isSet(u"json"_s) ? printJson(workspace, *selection, *limit, console.out)
                                                     : printText(workspace, *selection, *limit, console.out);
    return printed ? ExitCode::Done : console.fail(printed.error());
}

} // namespace sheaf
