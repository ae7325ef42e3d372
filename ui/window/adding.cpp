#include "ui/window/adding.h"

#include "base/joined_text.h"
#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/addition_service.h"
#include "services/addition_words.h"
#include "services/bibliography_file.h"
#include "services/workspace.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What a drag is looked through for while it hovers.
constexpr qsizetype longestText = 200'000;

} // namespace

Adding::Adding(Workspace& workspace, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_status(status), m_notice(notice) {}

void Adding::add(const NamedIds& papers) {
    if (papers.ids.isEmpty()) {
        m_notice.say(nothingNamedSentence(papers.unnamed));
        return;
    }
    m_status.say(tr("Looking for %1…").arg(paperCount(int(papers.ids.size()))));
    whenReady(m_workspace.additions().addAll(papers.ids), this,
              [this, unnamed = papers.unnamed](const Addition& addition) { tell(addition, unnamed); });
}

void Adding::addBibliographies(const QStringList& files) {
    whenReady(QtConcurrent::run([files] { return papersInFiles(files); }), this,
              [this](const Result<NamedIds>& papers) {
                  if (papers)
                      add(*papers);
                  else
                      m_notice.say(papers.error().sentence);
              });
}

void Adding::tell(const Addition& addition, int unnamed) {
    const bool whole = !addition.fault && addition.unknown.isEmpty() && unnamed == 0;
    m_status.say(whole ? additionSentence(addition, unnamed) : QString());
    if (addition.fault)
        m_notice.say(addition.here.isEmpty()
                         ? addition.fault->sentence
                         : joinedSentences({additionSentence(addition, unnamed), addition.fault->sentence}));
    else if (!whole)
        m_notice.say(additionSentence(addition, unnamed));
    if (!addition.here.isEmpty())
        emit here(addition.here);
}

NamedIds draggedPapers(const QMimeData& data) {
    if (data.hasText())
        if (const NamedIds named = papersNamedIn(data.text().left(longestText)); !named.ids.isEmpty())
            return named;
    QStringList addresses;
    for (const QUrl& url : data.urls())
        if (!url.isLocalFile())
            addresses += url.toString();
    return papersNamedIn(addresses.join(u'\n'));
}

} // namespace sheaf
