#include "services/undo/undo_service.h"

#include "base/after.h"
#include "library/library.h"
#include "library/mark_store.h"
#include "library/search_store.h"
#include "services/archive_service.h"

#include <algorithm>

namespace sheaf {

namespace {

constexpr std::size_t mostSteps = 1000;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

qsizetype sizeOf(const MarkTrace& trace) {
    return trace.mark.papers.size() * qsizetype(sizeof(PaperKey)) +
           trace.seen.size() * qsizetype(sizeof(MarkTrace::Seen)) +
           trace.filtered.size() * qsizetype(sizeof(MarkTrace::Filtered)) +
           (trace.displaced.size() + trace.wereLater.size()) * qsizetype(sizeof(PaperKey)) +
           (trace.before.size() + trace.mark.text.size()) * qsizetype(sizeof(QChar));
}

/// What the marks that changed anything changed.
Result<QList<MarkTrace>> makeAll(const QList<Mark>& marks, Connection& connection) {
    QList<MarkTrace> traces;
    for (const Mark& mark : marks) {
        auto trace = MarkStore(connection).make(mark);
        if (!trace)
            return trace.error();
        if (!trace->mark.papers.isEmpty())
            traces += std::move(*trace);
    }
    return traces;
}

QFuture<Outcome> nothing() { return QtFuture::makeReadyFuture(Outcome()); }

} // namespace

/// The traces are the library's writing thread's alone: there a step can be taken back, and made again, in
/// the order in which that was asked for, before the main thread knows what became of it.
struct UndoService::Step {
    int number = 0;
    UndoStep summary;
    qsizetype bytes = 0;
    QList<MarkTrace> traces = {};
};

/// What a step changed, as the main thread is told.
struct UndoService::Effect {
    QList<PaperKey> papers; ///< of all marks
    int ofFirst = 0;        ///< papers of the first mark that changed any
    qsizetype bytes = 0;    ///< to remember it

    static Effect of(const QList<MarkTrace>& traces) {
        Effect effect;
        for (const MarkTrace& trace : traces) {
            effect.papers += trace.mark.papers;
            effect.bytes += sizeOf(trace);
        }
        if (!traces.isEmpty())
            effect.ofFirst = static_cast<int>(traces.constFirst().mark.papers.size());
        return effect;
    }
};

UndoService::UndoService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive) {}

UndoService::~UndoService() = default;

QFuture<Outcome> UndoService::make(const QList<Mark>& marks) {
    if (marks.isEmpty())
        return nothing();
    const Mark& first = marks.constFirst();
    return begin({first.kind, first.on, static_cast<int>(first.papers.size())},
                 [marks](Connection&) { return marks; });
}

QFuture<Outcome> UndoService::writeNote(PaperKey paper, const QString& markdown, int number) {
    const Mark note{.kind = Mark::Kind::Note, .text = markdown, .papers = {paper}};
    if (number == 0 || m_done.empty() || m_done.back()->number != number)
        return make({note});
    const auto written = m_library->write([step = m_done.back(), note](Connection& c) -> Outcome {
        const auto trace = MarkStore(c).make(note);
        if (!trace)
            return trace.error();
        if (step->traces.isEmpty()) // what the step was to write stood there already
            step->traces = {*trace};
        step->traces.front().mark.text = note.text;
        return {};
    });
    return after(written, this, [this, paper](const Outcome& outcome) {
        if (outcome)
            m_archive.announceChange({paper});
        return outcome;
    });
}

QFuture<Outcome> UndoService::make(const QList<Mark>& marks, const Selection& of) {
    if (marks.isEmpty())
        return nothing();
    Selection all = of;
    all.order = SortOrder::Newest; // other orders may leave papers out
    all.grouping = Grouping::None;
    return begin({marks.constFirst().kind, marks.constFirst().on, 0},
                 [marks, all](Connection& c) -> Result<QList<Mark>> {
                     const auto keys = SearchStore(c).keys(all);
                     if (!keys)
                         return keys.error();
                     QList<Mark> made = marks;
                     for (Mark& mark : made)
                         mark.papers = *keys;
                     return made;
                 });
}

QFuture<Outcome> UndoService::markAllRead(const Selection& selection) {
    Selection unread = selection;
    unread.unread = true;
    return make({{.kind = Mark::Kind::Read}}, unread);
}

QFuture<Outcome> UndoService::begin(const UndoStep& summary, Marks marks) {
    const auto step = std::make_shared<Step>(Step{.number = ++m_numbers, .summary = summary});
    m_done.push_back(step);
    m_undone.clear();
    emit changed();
    return run(step, std::move(marks));
}

QFuture<Outcome> UndoService::run(const std::shared_ptr<Step>& step, Marks marks) {
    const auto made = m_library->write([step, marks = std::move(marks)](Connection& c) -> Result<Effect> {
        const auto wanted = marks(c);
        if (!wanted)
            return wanted.error();
        auto traces = makeAll(*wanted, c);
        if (!traces)
            return traces.error();
        step->traces = std::move(*traces);
        return Effect::of(step->traces);
    });
    return after(made, this, [this, step](const Result<Effect>& effect) {
        if (effect)
            settle(step, *effect);
        else
            forget(step);
        return effect ? Outcome() : effect.error();
    });
}

/// It may have been taken back by now.
void UndoService::settle(const std::shared_ptr<Step>& step, const Effect& effect) {
    if (effect.papers.isEmpty()) {
        forget(step);
        return;
    }
    step->summary.papers = effect.ofFirst;
    step->bytes = effect.bytes;
    forgetOldest();
    m_archive.announceChange(effect.papers);
    emit changed();
}

void UndoService::forget(const std::shared_ptr<Step>& step) {
    std::erase(m_done, step);
    std::erase(m_undone, step);
    emit changed();
}

void UndoService::forgetOldest() {
    qsizetype bytes = 0;
    for (const auto& step : m_done)
        bytes += step->bytes;
    while (m_done.size() > 1 && (m_done.size() > mostSteps || bytes > mostBytes)) {
        bytes -= m_done.front()->bytes;
        m_done.pop_front();
    }
}

QFuture<Outcome> UndoService::undo() { return m_done.empty() ? nothing() : takeBack(m_done.back()->number); }

QFuture<Outcome> UndoService::takeBack(int number) {
    const auto found =
        std::ranges::find_if(m_done, [number](const auto& step) { return step->number == number; });
    if (found == m_done.end())
        return nothing();
    const auto step = *found;
    m_done.erase(found);
    m_undone.push_back(step);
    emit changed();
    return back(step);
}

QFuture<Outcome> UndoService::back(const std::shared_ptr<Step>& step) {
    const auto done = m_library->write([step](Connection& c) -> Result<Effect> {
        for (auto trace = step->traces.crbegin(); trace != step->traces.crend(); ++trace)
            if (const Outcome back = MarkStore(c).takeBack(*trace); !back)
                return back.error();
        return Effect::of(step->traces);
    });
    return after(done, this, [this, step](const Result<Effect>& effect) -> Outcome {
        if (!effect) {
            keepUnlessImpossible(step, effect.error());
            return effect.error();
        }
        emit restored(effect->papers);
        m_archive.announceChange(effect->papers);
        return {};
    });
}

/// What the library could not write it may be able to write later.
void UndoService::keepUnlessImpossible(const std::shared_ptr<Step>& step, const Error& error) {
    forget(step);
    if (error.kind == ErrorKind::Usage)
        return;
    m_done.push_back(step);
    emit changed();
}

QFuture<Outcome> UndoService::redo() {
    if (m_undone.empty())
        return nothing();
    const auto step = m_undone.back();
    m_undone.pop_back();
    m_done.push_back(step);
    emit changed();
    return run(step, [step](Connection&) -> Result<QList<Mark>> {
        QList<Mark> marks;
        for (const MarkTrace& trace : step->traces)
            marks += trace.mark;
        return marks;
    });
}

int UndoService::newest() const { return m_done.empty() ? 0 : m_done.back()->number; }

std::optional<UndoStep> UndoService::undoable() const {
    return m_done.empty() ? std::nullopt : std::optional(m_done.back()->summary);
}

std::optional<UndoStep> UndoService::redoable() const {
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back()->summary);
}

} // namespace sheaf
