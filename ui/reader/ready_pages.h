#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// Which fragments stand built in the page, by the numbers both sides know them by. Few are kept, and no
/// more than some megabytes: figures are part of them.
class ReadyPages {
  public:
    /// The number of this fragment; it counts as the newest then.
    std::optional<quint64> find(const QString& fragment);
    /// A new number for a fragment that is to be built.
    quint64 add(const QString& fragment);
    void remove(quint64 number);
    void clear() { m_pages.clear(); }
    /// The oldest ones above what is kept, save for the one that is shown: they are no longer known here.
    QList<quint64> takeSurplus(quint64 shown);

  private:
    struct Page {
        quint64 number;
        QString fragment;
    };

    bool areTooMany() const;

    QList<Page> m_pages; ///< the newest last
    quint64 m_last = 0;
};

} // namespace sheaf
