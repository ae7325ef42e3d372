#include "cli/similar_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/similar_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 200;

Result<int> limitFrom(const QCommandLineParser& options) {
    bool isNumber = false;
    const int limit = options.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostAtOnce)
        return Error{ErrorKind::Usage, Cli::tr("--limit takes a number from 1 to %1.").arg(mostAtOnce)};
    return limit;
}

QJsonObject asJson(const SimilarPaper& paper) {
    return {{u"id"_s, paper.id},
            {u"title"_s, paper.title},
            {u"primary_category"_s, paper.primaryCategory},
            {u"published"_s, paper.published.toString(Qt::ISODate)},
            {u"nearness"_s, paper.nearness}};
}

void printJson(const QList<SimilarPaper>& papers, QTextStream& out) {
    QJsonArray list;
    for (const SimilarPaper& paper : papers)
        list += asJson(paper);
    out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"papers"_s, list}}).toJson()) << Qt::flush;
}

void printLines(const QList<SimilarPaper>& papers, QTextStream& out) {
    for (const SimilarPaper& paper : papers)
        out << paper.id.leftJustified(12) << ' ' << paper.published.toString(Qt::ISODate).leftJustified(10)
            << ' ' << paper.primaryCategory.leftJustified(8) << ' ' << paper.title << '\n';
    out.flush();
}

} // namespace

QString SimilarCommand::name() const { return u"similar"_s; }

QString SimilarCommand::purpose() const { return Cli::tr("Lists the papers nearest to one, nearest first."); }

void SimilarCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("A paper's id (2601.01739)."), Cli::tr("ID"));
    parser.addOption({u"limit"_s, Cli::tr("At most so many papers."), Cli::tr("number"),
                      QString::number(SimilarService::usual)});
    parser.addOption({u"json"_s, Cli::tr("One JSON document on standard output.")});
}

ExitCode SimilarCommand::run(const QCommandLineParser& options, Workspace& workspace,
                             const Console& console) const {
    const auto limit = limitFrom(options);
    if (!limit)
        return console.fail(limit.error());
    const auto paper = onePaperById(options.positionalArguments(), workspace.archive());
    if (!paper)
        return console.fail(paper.error());
    const auto similar = waitFor(workspace.similar().nearest(*paper, *limit));
    if (!similar)
        return console.fail(similar.error());
    if (options.isSet(u"json"_s))
        printJson(*similar, console.out);
    else
        printLines(*similar, console.out);
    return ExitCode::Done;
}

} // namespace sheaf
