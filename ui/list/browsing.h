#pragma once

#include "query/selection.h"

#include <QObject>

namespace sheaf {

/// Where in the library the reader stands, before any filter.
enum class Place { Day, Unread, Starred, Later, All, Failed, Hidden, Filtered, Watch, Updated };

/// All that tells where the reader stands, so that it can be come back to.
struct Browsed {
    Place place = Place::Day;
    QDate day;
    QString watch = {}, source = {}, category = {};
    int minimumScore = 0;
    QStringList tags = {};
    QString search = {};
    SortOrder dayOrder = SortOrder::Matters;
    SortOrder order = SortOrder::Score; ///< of lists that are no day's
    Grouping grouping = Grouping::None;

    bool operator==(const Browsed&) const = default;
};

/// What the reader has chosen to look at: a place, narrowed by filters and a search. The sidebar, the search
/// box and the day buttons change it; the list shows its `selection()`. One `changed` per change, none where
/// nothing changed.
class Browsing : public QObject {
    Q_OBJECT

  public:
    explicit Browsing(QDate day, QObject* parent = nullptr);

    /// A search leaves the day (it is over the whole archive) but keeps to the starred, unread, failed,
    /// hidden or filtered papers, or those of a watch.
    Selection selection() const;

    /// The place that `selection` covers: All while a search has left the day.
    Place shownPlace() const;
    Place place() const { return m_here.place; }
    QDate day() const { return m_here.day; }
    QString watch() const { return m_here.watch; } ///< empty where the place is none
    QString source() const { return m_here.source; }
    QString category() const { return m_here.category; }
    int minimumScore() const { return m_here.minimumScore; }
    QStringList tags() const { return m_here.tags; }
    QString search() const { return m_here.search; }
    /// Days have an order of their own. Relevance, once it was chosen, for as long as words are searched for,
    /// and again with the next ones.
    SortOrder order() const;
    Grouping grouping() const { return m_here.grouping; }
    Browsed where() const { return m_here; }
    void goTo(const Browsed& there);
    /// Whether the search looks for words, authors or what is like a paper.
    bool searchesWords() const { return m_searchesWords; }

    /// Whether filters hide papers of the place. A search counts as one.
    bool narrowed() const;

    void showPlace(Place place);
    /// The papers that the watch of this name found; empty: all papers.
    void showWatch(const QString& name);
    void showDay(QDate day);
    void setSource(const QString& source);
    void setCategory(const QString& category);
    void setMinimumScore(int score);
    void setTags(const QStringList& tags);
    /// `asTyped`: it is still being typed, its last word is the beginning of one.
    void setSearch(const QString& search, bool asTyped = false);
    /// This search over the whole archive, without filters.
    void showSearch(const QString& search);
    /// The papers nearest to this one, in the whole archive and nearest first. The end of that search brings
    /// back what was shown before.
    void showLike(const QString& id);
    void setOrder(SortOrder order);
    void setGrouping(Grouping grouping);
    void clearFilters();

  signals:
    void changed();

  private:
    /// What showLike() leaves behind.
    struct Before {
        Browsed there;
        bool byRelevance;
    };

    template <class T>
    void change(T& member, const T& value);
    void keepSearch(const QString& search, bool asTyped = false);
    void showArchive();
    void comeBack();
    void comeBackTo(Place place, const QString& watch);
    void forgetBefore();

    Browsed m_here;
    bool m_asTyped = false;
    bool m_searchesWords = false;
    bool m_byRelevance = false;
    std::optional<Before> m_before;
};

} // namespace sheaf
