#include "library/search/joined_cursors.h"

#include <algorithm>

namespace sheaf {

namespace {

constexpr int mostBetweenSurveys = 64;

Outcome outcomeOf(const std::vector<Keys>& parts) {
    for (const Keys& part : parts) {
        if (const Outcome outcome = part->outcome(); !outcome)
            return outcome;
    }
    return {};
}

} // namespace

AllOfCursor::AllOfCursor(std::vector<Keys> parts, SearchWork& work)
    : m_parts(std::move(parts)), m_work(work) {
    std::stable_partition(m_parts.begin(), m_parts.end(),
                          [](const Keys& part) { return part->enumerates(); });
}

/// None, too, where the part stopped: none above what it found and where it stopped is in all of them.
std::optional<PaperKey> AllOfCursor::ask(KeyCursor& part, PaperKey key) {
    const auto found = part.atOrBelow(key);
    if (m_work.stopped && found)
        m_work.stopAt(*found);
    return m_work.stopped ? std::nullopt : found;
}

/// Where the next key may be at the highest.
std::optional<PaperKey> AllOfCursor::survey(PaperKey key) {
    m_leader = m_parts.front().get();
    for (const Keys& part : m_parts) {
        if (!part->enumerates())
            break;
        const auto found = ask(*part, key);
        if (!found)
            return std::nullopt;
        key = std::min(key, *found);
        if (part->gap() > m_leader->gap())
            m_leader = part.get();
    }
    return key;
}

std::optional<PaperKey> AllOfCursor::atOrBelow(PaperKey key) {
    if (m_ended || (m_at && *m_at <= key))
        return m_at;
    m_at.reset();
    std::optional<PaperKey> next = key;
    while (next) {
        if (m_work.isSpent()) {
            m_work.stopAt(*next);
            return std::nullopt;
        }
        if (m_untilSurvey-- == 0) {
            next = survey(*next);
            m_untilSurvey = m_surveyed = std::min(2 * m_surveyed, mostBetweenSurveys);
        }
        next = next ? ask(*m_leader, *next) : std::nullopt;
        if (next && holds(*next))
            return m_at = next;
        if (next)
            --*next;
    }
    m_ended = !m_work.stopped;
    return std::nullopt;
}

bool AllOfCursor::holds(PaperKey key) {
    return std::all_of(m_parts.begin(), m_parts.end(), [key](const Keys& part) { return part->holds(key); });
}

double AllOfCursor::gap() const { return m_ended ? none : m_leader ? m_leader->gap() : 0; }

void AllOfCursor::restart() {
    for (const Keys& part : m_parts)
        part->restart();
    m_leader = nullptr;
    m_untilSurvey = 0;
    m_surveyed = 1;
    m_at.reset();
    m_ended = false;
}

Outcome AllOfCursor::outcome() const { return outcomeOf(m_parts); }

bool AnyOfCursor::enumerates() const {
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Keys& part) { return part->enumerates(); });
}

std::optional<PaperKey> AnyOfCursor::atOrBelow(PaperKey key) {
    std::optional<PaperKey> highest;
    for (const Keys& part : m_parts) {
        const auto found = part->atOrBelow(key);
        if (found && (!highest || *found > *highest))
            highest = found;
        if (highest == key)
            break;
    }
    return highest;
}

bool AnyOfCursor::holds(PaperKey key) {
    return std::any_of(m_parts.begin(), m_parts.end(), [key](const Keys& part) { return part->holds(key); });
}

double AnyOfCursor::gap() const {
    double least = none;
    for (const Keys& part : m_parts)
        least = std::min(least, part->gap());
    return least;
}

void AnyOfCursor::restart() {
    for (const Keys& part : m_parts)
        part->restart();
}

Outcome AnyOfCursor::outcome() const { return outcomeOf(m_parts); }

} // namespace sheaf
