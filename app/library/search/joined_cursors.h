#pragma once

#include "library/search/key_cursor.h"

#include <vector>

namespace sheaf {

/// Papers that are in all of them. The one whose keys lie farthest apart leads, and the others are asked
/// about its keys: what is rare among the newest may be common among older ones, so they are compared again
/// and again.
class AllOfCursor final : public KeyCursor {
  public:
    /// At least one of them enumerates. Where the work is spent, it stops.
    AllOfCursor(std::vector<Keys> parts, SearchWork& work);

    std::optional<PaperKey> atOrBelow(PaperKey key) override;
    bool holds(PaperKey key) override;
    double gap() const override;
    void restart() override;
    Outcome outcome() const override;

    /// Gives the first part back.
    Keys release() { return std::move(m_parts.front()); }

  private:
    std::optional<PaperKey> ask(KeyCursor& part, PaperKey key);
    std::optional<PaperKey> survey(PaperKey key);

    std::vector<Keys> m_parts; ///< those that enumerate first
    SearchWork& m_work;
    KeyCursor* m_leader = nullptr;
    int m_untilSurvey = 0;
    int m_surveyed = 1; ///< keys between the last two surveys
    std::optional<PaperKey> m_at;
    bool m_ended = false;
};

/// Papers that are in any of them.
class AnyOfCursor final : public KeyCursor {
  public:
    explicit AnyOfCursor(std::vector<Keys> parts) : m_parts(std::move(parts)) {}

    bool enumerates() const override;
    std::optional<PaperKey> atOrBelow(PaperKey key) override;
    bool holds(PaperKey key) override;
    double gap() const override;
    void restart() override;
    Outcome outcome() const override;

  private:
    std::vector<Keys> m_parts;
};

} // namespace sheaf
