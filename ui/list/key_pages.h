#pragma once

#include "services/archive_service.h"

#include <QObject>

namespace sheaf {

/// Brings the keys of a selection's papers in its order: the first page at once, then on by itself to ten
/// thousand, and further only when asked. One question at a time; answers to an earlier selection are
/// dropped.
class KeyPages : public QObject {
    Q_OBJECT

  public:
    /// So many come without being asked for, and are looked at again after a change.
    static constexpr int comfortable = 10'000;

    explicit KeyPages(ArchiveService& archive, QObject* parent = nullptr);

    void begin(const Selection& selection);

    /// Asks for the beginning of the same selection again, as much of it as came, at most `comfortable`.
    void beginAgain();

    /// Asks for the next page, where there is one.
    void goOn();

    /// Goes on in growing pages until all have come, or another selection begins.
    void goToEnd();

    /// Whether there are more than came, as far as is known.
    bool hasMore() const { return m_next.has_value(); }
    bool waiting() const { return m_asking; }
    /// Whether they are the newest ones only, put in order.
    bool amongNewest() const { return m_amongNewest; }
    const Selection& selection() const { return m_selection; }

  signals:
    void began(const sheaf::FoundPapers& found);
    /// The beginning as it is now. What came behind it before stands there still, unless it is `whole`.
    void beganAgain(const sheaf::FoundPapers& found, bool whole);
    void wentOn(const sheaf::FoundPapers& found);
    void failed(const sheaf::Error& error);

  private:
    template <class Take>
    void ask(int limit, const std::optional<PageEnd>& after, Take take);
    void takeFirst(const FoundPapers& found);
    void takeAgain(const FoundPapers& found);
    void takeNext(const FoundPapers& found);
    void proceed();

    ArchiveService& m_archive;
    Selection m_selection;
    std::optional<PageEnd> m_next;
    int m_came = 0;
    int m_serial = 0;
    bool m_asking = false;
    bool m_againWanted = false;
    bool m_toEnd = false;
    bool m_amongNewest = false;
};

} // namespace sheaf
