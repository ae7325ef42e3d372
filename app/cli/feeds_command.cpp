#include "cli/feeds_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/feed_list_service.h"

#include <QFile>
#include <QSaveFile>

#include <functional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode list(const FeedListService& service, const Console& console) {
    for (const FeedSource& feed : service.feeds())
        console.out << feed.name << '\t' << feed.url << (feed.enabled ? QString() : u'\t' + Cli::tr("off"))
                    << '\n';
    console.out.flush();
    return ExitCode::Done;
}

ExitCode saved(FeedListService& service, const QList<FeedSource>& feeds, const Console& console) {
    const auto outcome = waitFor(service.save(feeds));
    return outcome ? ExitCode::Done : console.fail(outcome.error());
}

ExitCode add(FeedListService& service, const QString& address, const QString& name, const Console& console) {
    QList<FeedSource> feeds = service.feeds();
    const auto found = waitFor(service.look(address, feeds));
    if (!found)
        return console.fail(found.error());
    FeedSource feed = found->feed;
    if (!name.isEmpty())
        feed.name = name.simplified();
    feeds.append(feed);
    const ExitCode ended = saved(service, feeds, console);
    if (ended == ExitCode::Done)
        console.out << Cli::tr("Added “%1”, which has %2 entries now: %3")
                           .arg(feed.name, QString::number(found->entries), feed.url)
                    << Qt::endl;
    return ended;
}

/// Changes the feed of that name and saves the list.
ExitCode change(FeedListService& service, const QString& name, const Console& console,
                const std::function<void(QList<FeedSource>&, qsizetype)>& how) {
    QList<FeedSource> feeds = service.feeds();
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        if (feeds.at(i).name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        how(feeds, i);
        return saved(service, feeds, console);
    }
    return console.fail(
        {ErrorKind::Usage, Cli::tr("There is no feed “%1”; \"sheaf feeds\" lists them.").arg(name)});
}

ExitCode importOpml(FeedListService& service, const QString& path, const Console& console) {
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return console.fail(
            {ErrorKind::Storage, Cli::tr("%1 cannot be opened: %2.").arg(path, in.errorString())});
    QList<FeedSource> feeds = service.feeds();
    const auto report = FeedListService::addOpml(feeds, in.readAll());
    if (!report)
        return console.fail(report.error());
    if (const ExitCode ended = saved(service, feeds, console); ended != ExitCode::Done)
        return ended;
    console.out
        << Cli::tr("%1 feeds added, %2 were there already.").arg(report->added.size()).arg(report->known)
        << Qt::endl;
    if (report->remark.isEmpty())
        return ExitCode::Done;
    console.err << report->remark << Qt::endl;
    return ExitCode::Partly;
}

ExitCode exportOpml(const FeedListService& service, const QString& path, const Console& console) {
    const QByteArray opml = service.opml(service.feeds());
    if (path == u"-") {
        console.out << QString::fromUtf8(opml) << Qt::flush;
        return ExitCode::Done;
    }
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(opml) != opml.size() || !out.commit())
        return console.fail(
            {ErrorKind::Storage, Cli::tr("%1 cannot be written: %2.").arg(path, out.errorString())});
    return ExitCode::Done;
}

} // namespace

QString FeedsCommand::name() const { return u"feeds"_s; }

QString FeedsCommand::purpose() const {
    return Cli::tr("Lists the RSS and Atom feeds that are fetched too, and changes the list.");
}

void FeedsCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"action"_s,
        Cli::tr(
            "Nothing (lists them), add ADDRESS (of a feed, or of a page that names one), remove NAME (its "
            "papers stay), rename NAME NEW, on NAME, off NAME, import-opml FILE, or export-opml FILE (- for "
            "standard output)."),
        Cli::tr("[add ADDRESS | remove NAME | rename NAME NEW | on NAME | off NAME | import-opml FILE | "
                "export-opml FILE]"));
    parser.addOption(
        {u"name"_s, Cli::tr("The name of the feed to add; without it, its title."), Cli::tr("name")});
}

ExitCode FeedsCommand::run(const QCommandLineParser& options, Workspace& workspace,
                           const Console& console) const {
    const QStringList words = options.positionalArguments();
    const QString action = words.value(0);
    const QString first = words.value(1);
    FeedListService& service = workspace.feedList();
    if (words.isEmpty() || words == QStringList{u"list"_s})
        return list(service, console);
    if (words.size() == 2 && action == u"add")
        return add(service, first, options.value(u"name"_s), console);
    if (words.size() == 2 && action == u"remove")
        return change(service, first, console, [](auto& feeds, qsizetype i) { feeds.removeAt(i); });
    if (words.size() == 3 && action == u"rename")
        return change(service, first, console,
                      [&](auto& feeds, qsizetype i) { feeds[i].name = words.at(2).simplified(); });
    if (words.size() == 2 && (action == u"on" || action == u"off"))
        return change(service, first, console,
                      [&](auto& feeds, qsizetype i) { feeds[i].enabled = action == u"on"; });
    if (words.size() == 2 && action == u"import-opml")
        return importOpml(service, first, console);
    if (words.size() == 2 && action == u"export-opml")
        return exportOpml(service, first, console);
    return console.fail(
        {ErrorKind::Usage, Cli::tr("Write: sheaf feeds, or with add, remove, rename, on, off, "
                                   "import-opml or export-opml. See: sheaf feeds --help")});
}

} // namespace sheaf
