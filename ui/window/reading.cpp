#include "ui/window/reading.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/settings_service.h"
#include "services/taste_service.h"
#include "services/undo/undo_service.h"
#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/page_question.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

Reading::Reading(Workspace& workspace, DetailPane& pane, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_archive(workspace.archive()), m_settings(workspace.settings()),
      m_undo(workspace.undo()), m_pane(pane), m_notice(notice),
      m_question(new PageQuestion(workspace, this)) {
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(std::chrono::milliseconds(800));
    connect(&m_readSoon, &QTimer::timeout, this, &Reading::markRead);
    connect(m_question, &PageQuestion::answered, this, &Reading::take);
    connect(m_question, &PageQuestion::failed, &m_notice,
            [this](const Error& error) { m_notice.say(error.sentence); });
    connect(&m_archive, &ArchiveService::papersChanged, this, [this](const QList<PaperKey>& papers) {
        if (m_ahead.removeIf(
                [&papers](const PageMatter& known) { return papers.contains(known.entry.key); }) > 0)
            emit aheadLost();
        if (m_paper != 0 && papers.contains(m_paper))
            m_question->ask(m_paper);
    });
    connect(&m_undo, &UndoService::restored, this, &Reading::leaveAsRestored);
    connect(&workspace.taste(), &TasteService::changed, this, [this] {
        // Good enough for the moment until the library has said what it is now.
        for (const PageMatter& known : std::as_const(m_ahead))
            m_agedAhead.insert(known.entry.key);
        emit aheadLost();
        m_question->ask(m_paper);
    });
}

void Reading::show(PaperKey paper) {
    if (paper == m_paper)
        return;
    // What was put off is not read by passing it on the way to another.
    const bool putOff = m_entry && m_entry->reading.later;
    const bool wasRead = m_readSoon.isActive() && paper != 0 && !putOff;
    const PaperKey left = std::exchange(m_paper, paper);
    m_readSoon.stop();
    m_entry.reset();
    m_given = m_matter = {};
    m_summary.forget();
    m_readByHand = false;
    emit changed();
    for (const PageMatter& matter : QList(m_ahead))
        if (matter.entry.key == paper)
            take(matter);
    // The library comes after the page that is waited for.
    if (wasRead)
        check(m_archive.setRead({left}, true));
    m_question->ask(paper);
}

bool Reading::hasAhead(PaperKey paper) const {
    return !m_agedAhead.contains(paper) &&
           std::any_of(m_ahead.begin(), m_ahead.end(),
                       [paper](const PageMatter& matter) { return matter.entry.key == paper; });
}

void Reading::keepAhead(const PageMatter& matter) {
    constexpr int most = 4;
    m_ahead.removeIf([&matter](const PageMatter& known) { return known.entry.key == matter.entry.key; });
    m_ahead.append(matter);
    m_agedAhead.remove(matter.entry.key);
    if (m_ahead.size() > most)
        m_ahead.removeFirst();
    PageMatter page = matter;
    ShownSummary().putInto(page, m_settings.text(u"summaries.language"_s));
    m_pane.prepare(page);
}

void Reading::take(const PageMatter& matter) {
    m_given = matter;
    const bool isNews = !matter.entry.reading.read || (matter.update && matter.update->unseen);
    if (isNews && !m_readByHand && !m_readSoon.isActive())
        m_readSoon.start();
    present();
}

void Reading::present() {
    m_matter = m_given;
    m_summary.putInto(m_matter, m_settings.text(u"summaries.language"_s));
    m_entry = m_matter.entry;
    m_pane.showPage(m_matter);
    emit changed();
}

void Reading::showSummary(int index) {
    if (!m_entry)
        return;
    m_summary.choose(m_given, index);
    present();
}

void Reading::markRead() {
    m_readSoon.stop();
    if (m_paper != 0)
        check(m_archive.setRead({m_paper}, true));
}

void Reading::toggleStar() {
    if (m_entry)
        star(m_paper, !m_entry->reading.starred);
}

/// What was read and is unread again must not become read only because it stands open.
void Reading::leaveAsRestored(const QList<PaperKey>& papers) {
    if (!papers.contains(m_paper))
        return;
    m_readSoon.stop();
    m_readByHand = true;
}

void Reading::star(PaperKey paper, bool starred) {
    check(m_undo.make({{.kind = Mark::Kind::Star, .on = starred, .papers = {paper}}}));
}

int Reading::hide(PaperKey paper, bool hidden) {
    leaveUnread(paper);
    check(m_undo.make({{.kind = Mark::Kind::Hide, .on = hidden, .papers = {paper}}}));
    return m_undo.newest();
}

int Reading::putOff(PaperKey paper, bool later) {
    leaveUnread(paper);
    check(m_undo.make({{.kind = Mark::Kind::Later, .on = later, .papers = {paper}}}));
    return m_undo.newest();
}

void Reading::leaveUnread(PaperKey paper) {
    if (paper != m_paper)
        return;
    m_readSoon.stop();
    m_readByHand = true;
}

void Reading::takeBack(int step) { check(m_undo.takeBack(step)); }

void Reading::toggleRead() {
    if (!m_entry)
        return;
    // Pressed in the moment before it counts as read, "unread" means: keep it so.
    const bool read = m_readSoon.isActive() ? false : !m_entry->reading.read;
    m_readSoon.stop();
    m_readByHand = true;
    check(m_undo.make({{.kind = Mark::Kind::Read, .on = read, .papers = {m_paper}}}));
}

int Reading::setTags(const QStringList& tags) {
    if (!m_entry)
        return 0;
    QList<Mark> marks;
    for (const QString& tag : m_entry->reading.tags) {
        if (!tags.contains(tag))
            marks += {.kind = Mark::Kind::Tag, .on = false, .text = tag, .papers = {m_paper}};
    }
    for (const QString& tag : tags) {
        if (!m_entry->reading.tags.contains(tag))
            marks += {.kind = Mark::Kind::Tag, .text = tag, .papers = {m_paper}};
    }
    check(m_undo.make(marks));
    return m_undo.newest();
}

void Reading::check(QFuture<Outcome> outcome) {
    whenReady(outcome, this, [this](const Outcome& done) {
        if (!done)
            m_notice.say(done.error().sentence);
    });
}

} // namespace sheaf
