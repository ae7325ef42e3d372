#include "cli/searches_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/saved_search_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Counted {
    SavedSearch search;
    int unread = 0;
};

Result<QList<Counted>> counted(SavedSearchService& service) {
    const auto searches = waitFor(service.all());
    if (!searches)
        return searches.error();
    QList<Counted> result;
    for (const SavedSearch& search : *searches) {
        const auto unread = waitFor(service.unread(search.search));
        if (!unread)
            return unread.error();
        result += Counted{search, *unread};
    }
    return result;
}

void printJson(const QList<Counted>& searches, QTextStream& out) {
    QJsonArray array;
    for (const auto& [search, unread] : searches)
        array += QJsonObject{{u"name"_s, search.name},
                             {u"search"_s, search.search},
                             {u"unread"_s, std::min(unread, SavedSearchService::mostCounted)},
                             {u"more_unread"_s, unread > SavedSearchService::mostCounted}};
    out << QString::fromUtf8(QJsonDocument(array).toJson()) << Qt::flush;
}

void printLines(const QList<Counted>& searches, QTextStream& out) {
    for (const auto& [search, unread] : searches) {
        const bool more = unread > SavedSearchService::mostCounted;
        const QString count =
            more ? QString::number(SavedSearchService::mostCounted) + u'+' : QString::number(unread);
        out << count.rightJustified(5) << u"  "_s << search.name << u": "_s << search.search << '\n';
    }
    out.flush();
}

ExitCode list(const QCommandLineParser& options, SavedSearchService& service, const Console& console) {
    const auto searches = counted(service);
    if (!searches)
        return console.fail(searches.error());
    options.isSet(u"json"_s) ? printJson(*searches, console.out) : printLines(*searches, console.out);
    return ExitCode::Done;
}

template <class Change>
ExitCode change(SavedSearchService& service, const QString& name, const Console& console, Change change) {
    const auto search = waitFor(service.named(name));
    if (!search)
        return console.fail(search.error());
    const Outcome changed = waitFor(change(search->id));
    return changed ? ExitCode::Done : console.fail(changed.error());
}

} // namespace

QString SearchesCommand::name() const { return u"searches"_s; }

QString SearchesCommand::purpose() const {
    return Cli::tr("Lists the saved searches with their unread papers, and changes them.");
}

void SearchesCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"action"_s,
        Cli::tr("Nothing (lists them), add NAME QUERY, remove NAME, or rename NAME NEW. What a search finds: "
                "sheaf search --saved NAME"),
        Cli::tr("[add NAME QUERY | remove NAME | rename NAME NEW]"));
    parser.addOption({u"json"_s, Cli::tr("One JSON document on standard output.")});
}

ExitCode SearchesCommand::run(const QCommandLineParser& options, Workspace& workspace,
                              const Console& console) const {
    const QStringList words = options.positionalArguments();
    const QString action = words.value(0);
    SavedSearchService& service = workspace.savedSearches();
    if (words.isEmpty() || words == QStringList{u"list"_s})
        return list(options, service, console);
    if (action == u"add" && words.size() >= 3) {
        const auto added = waitFor(service.add(words.at(1), words.mid(2).join(u' ')));
        return added ? ExitCode::Done : console.fail(added.error());
    }
    if (action == u"remove" && words.size() == 2)
        return change(service, words.at(1), console, [&](qint64 id) { return service.remove(id); });
    if (action == u"rename" && words.size() == 3)
        return change(service, words.at(1), console,
                      [&](qint64 id) { return service.rename(id, words.at(2)); });
    return console.fail({ErrorKind::Usage, Cli::tr("Write: sheaf searches, or with add NAME QUERY, remove "
                                                   "NAME or rename NAME NEW. See: sheaf searches --help")});
}

} // namespace sheaf
