#pragma once

#include <QString>

#include <string>
#include <vector>

namespace sheaf {

struct Citation;

/// Gives every citation its key: the first author's family name, the year and the title's first word that is
/// no article or preposition. Those that would share one get a, b, c, … in the order of their papers' ids.
/// Keys do not depend on the order of citations. Of each some fifty bytes are held.
class CitationKeys {
  public:
    void add(const Citation& citation, const QString& id);

    /// The key of a citation that was added. Behind the last add(), once for each.
    QString take(const Citation& citation, const QString& id);

  private:
    struct Entry {
        quint64 base = 0; ///< a hash of what it would be called if it were the only one
        std::string id;
        int letters = unknown; ///< the number of what follows that
        bool taken = false;
    };
    using Place = std::vector<Entry>::iterator;
    static constexpr int unknown = -1;

    void sort();
    bool isBase(const QString& key) const;
    bool isFree(const QString& base, const QString& letters) const;
    void number(const QString& base, Place first, Place last) const;

    std::vector<Entry> m_entries;
    bool m_sorted = false;
};

} // namespace sheaf
