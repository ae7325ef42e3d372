#include "ui/window/page_question.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/full_text_service.h"
#include "services/taste_service.h"
#include "services/trust_service.h"
#include "services/workspace.h"

namespace sheaf {

PageQuestion::PageQuestion(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

template <class T, class Take>
void PageQuestion::await(const QFuture<Result<T>>& answer, Take take) {
    ++m_awaited;
    whenReady(answer, this, [this, take, serial = m_serial](const Result<T>& result) {
        if (serial != m_serial)
            return;
        take(result);
        if (--m_awaited == 0)
            settle();
    });
}

void PageQuestion::ask(PaperKey paper) {
    ++m_serial;
    m_awaited = 0;
    m_matter = {};
    m_error.reset();
    if (paper == 0)
        return;
    await(m_workspace.archive().entries({paper}), [this](const Result<QList<DayEntry>>& entries) {
        if (!entries)
            m_error = entries.error();
        else if (!entries->isEmpty())
            m_matter.entry = entries->first();
    });
    await(m_workspace.archive().updateOf(paper), [this](const Result<std::optional<PaperUpdate>>& update) {
        if (update)
            m_matter.update = *update;
    });
    await(m_workspace.archive().summariesOf(paper), [this](const Result<QList<Summary>>& summaries) {
        if (summaries)
            m_matter.summaries = *summaries;
    });
    await(m_workspace.archive().earlierVersions(paper), [this](const Result<QList<VersionText>>& earlier) {
        if (earlier)
            m_matter.earlier = *earlier;
    });
    await(m_workspace.trust().of(paper), [this](const Result<PaperTrust>& trust) {
        if (trust)
            m_matter.trust = *trust;
    });
    await(m_workspace.taste().opinionOf(paper), [this](const Result<std::optional<TasteOpinion>>& taste) {
        if (taste)
            m_matter.taste = *taste;
    });
    await(m_workspace.texts().figureOf(paper), [this](const Result<std::optional<Figure>>& figure) {
        if (figure)
            m_matter.figure = figure->value_or(Figure());
    });
}

void PageQuestion::settle() {
    if (m_error)
        emit failed(*m_error);
    else if (m_matter.entry.key != 0)
        emit answered(m_matter);
}

} // namespace sheaf
