#pragma once

#include <QString>

namespace sheaf::test {

/// Debian's rssguard with a folder of its own, which holds invented items in twenty feeds that nobody asks
/// for.
class Rssguard {
  public:
    explicit Rssguard(const QString& folder) : m_folder(folder) {}

    /// Empty where it is not installed.
    static QString program();

    QString folder() const { return m_folder; }

    /// Lets the program make its database and puts the items there.
    bool fill(int items) const;

  private:
    bool makeDatabase() const;

    QString m_folder;
};

} // namespace sheaf::test
