#include "support/invented_library.h"

#include "services/snapshot/snapshot_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/invented_archive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <functional>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

void import(Workspace& workspace, int papers, const std::function<QByteArray(const QByteArray&)>& changed) {
    QTemporaryFile snapshot;
    if (!snapshot.open())
        qFatal("%s", qPrintable(snapshot.errorString()));
    InventedArchive archive;
    for (int paper = 0; paper < papers; ++paper)
        snapshot.write(changed(archive.nextLine(papers)));
    snapshot.close();
    const auto imported = awaited(workspace.snapshots().import(snapshot.fileName()), 600'000);
    if (!imported || imported->papers != papers)
        qFatal("The invented papers were not imported.");
}

} // namespace

void importInvented(Workspace& workspace, int papers) {
    import(workspace, papers, [](const QByteArray& line) { return line;
});
} // namespace sheaf::test

void importFormulas(Workspace& workspace, int papers) {
    int number = 0;
    import(workspace, papers, [&number](const QByteArray& line) {
        QJsonObject paper = QJsonDocument::fromJson(line).object();
    QString text = paper[u"abstract"_s].toString();
    for (int formula = 0; formula < 12; ++formula)
        text +=
            u" We bound $\\sum_{i=1}^{%1} \\frac{x_i^2}{\\sqrt{1 + \\alpha_{%1}}} \\le \\mathcal{O}(n^{%2})$."_s
                .arg(number + formula)
                .arg(formula);
    paper[u"abstract"_s] = text;
    paper[u"id"_s] = u"2602.%1"_s.arg(90001 + number);
    paper[u"versions"_s] =
        QJsonArray{QJsonObject{{u"version"_s, u"v1"_s}, {u"created"_s, u"Mon, 2 Feb 2026 10:00:00 GMT"_s}}};
    ++number;
    return QJsonDocument(paper).toJson(QJsonDocument::Compact) + '\n';
});
}

} // namespace sheaf::test
