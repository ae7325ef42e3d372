#include "ui/window/picked_survey.h"

#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/archive_service.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/row_texts.h"

#include <chrono>

namespace sheaf {

namespace {

constexpr qsizetype mostLookedAt = 2000;
constexpr int mostCounted = 1'000'000;

} // namespace

PickedSurvey::PickedSurvey(ArchiveService& archive, PaperListView& view, QObject* parent)
    : QObject(parent), m_archive(archive), m_view(view) {
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(std::chrono::milliseconds(60)); // a key held down picks thirty a second
    connect(&m_askSoon, &QTimer::timeout, this, &PickedSurvey::ask);
    connect(&view, &PaperListView::pickedChanged, this, &PickedSurvey::follow);
    connect(&archive, &ArchiveService::papersChanged, this, [this] {
        if (isMany())
            m_askSoon.start();
    });
}

void PickedSurvey::follow() {
    ++m_asked;
    m_picked = m_view.pickedCount() > 1 ? m_view.picked() : PickedPapers();
    m_count = int(m_picked.papers.size());
    m_counted = !m_picked.all;
    m_marks.reset();
    if (isMany())
        m_askSoon.start();
    else
        m_askSoon.stop();
    emit changed();
}

void PickedSurvey::ask() {
    if (m_picked.all)
        return askCount();
    if (m_picked.papers.size() > mostLookedAt)
        return;
    whenReady(m_archive.rows(m_picked.papers), this,
              [this, asked = m_asked](const Result<QList<PaperRow>>& rows) {
                  if (rows && asked == m_asked)
                      take(*rows);
              });
}

void PickedSurvey::askCount() {
    whenReady(m_archive.count(*m_picked.all, mostCounted), this,
              [this, asked = m_asked](const Result<int>& count) {
                  if (!count || asked != m_asked)
                      return;
                  m_counted = *count <= mostCounted;
                  m_count = std::min(*count, mostCounted);
                  emit changed();
              });
}

void PickedSurvey::take(const QList<PaperRow>& rows) {
    PickedMarks marks;
    for (const PaperRow& row : rows) {
        marks.starred += row.starred ? 1 : 0;
        marks.unread += row.read || row.later ? 0 : 1;
        marks.later += row.later ? 1 : 0;
        marks.hidden += row.hidden ? 1 : 0;
        marks.summarised += row.summarised ? 1 : 0;
    }
    m_marks = marks;
    emit changed();
}

QString PickedSurvey::countText() const {
    const QString papers = paperCount(m_count);
    return m_counted ? papers : tr("more than %1").arg(papers);
}

bool PickedSurvey::turnsOn(Mark::Kind kind) const {
    if (!m_marks)
        return true;
    switch (kind) {
    case Mark::Kind::Star: return m_marks->starred < m_count;
    case Mark::Kind::Read: return m_marks->unread + m_marks->later > 0;
    case Mark::Kind::Later: return m_marks->later < m_count;
    case Mark::Kind::Hide: return m_marks->hidden < m_count;
    default: return true;
    }
}

} // namespace sheaf
