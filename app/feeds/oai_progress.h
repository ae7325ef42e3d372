#pragma once

#include "feeds/oai_page.h"

#include <QSet>
#include <QUrl>

namespace sheaf {

/// Where a run through the sets' lists stands, so that an interrupted one can go on: which set, which page,
/// and what of it has come. It remembers only the records of the newest datestamp and of the day the run
/// began on, however long the lists are. Pure bookkeeping.
class OaiProgress {
  public:
    /// `since` is the first datestamp asked for.
    OaiProgress(const QStringList& categories, QDate since);

    /// The address of the page that comes next.
    QUrl nextUrl(const QUrl& base, const QString& format) const;

    /// To be called for each answer before its records are looked at.
    void met(const OaiPage& page);

    /// Whether a record is met for the first time. Pages that are asked for again, lists begun again and
    /// papers of several sets bring some more than once.
    bool isNew(const OaiRecord& record);

    /// The page is done with; the next one is that of its token, or the next set's first.
    void advance(const OaiPage& page);

    /// The token is worth nothing any more: from the newest datestamp on, without a token. Where the list is
    /// not in the order of datestamps, from its beginning.
    void beginAgain();

    bool isDone() const { return m_set >= m_categories.size(); }
    const QString& token() const { return m_token; }

    /// Whose set's list is under way.
    const QString& category() const { return m_categories.at(m_set); }

    /// Records of the present list that are done with.
    int listed() const { return m_listed; }

    /// How many records a list that ended with this page is short of what the source says it has.
    int missingAfter(const OaiPage& page) const;

  private:
    bool wasInEarlierSet(const OaiRecord& record) const;

    QStringList m_categories;
    qsizetype m_set = 0;
    QDate m_since;
    QDate m_from;   ///< of the list under way
    QDate m_newest; ///< datestamp in it
    QDate m_begun;  ///< the day of the first answer, by the source's clock
    bool m_isOrdered = true;
    QString m_token;
    QSet<QString> m_ofPage; ///< of the page under way, which may come in several attempts
    int m_listed = 0;       ///< records of the list's pages that are done with
    QSet<QString> m_ofNewest;
    QSet<QString> m_sinceBegun; ///< those touched while the run is under way may move between lists
};

} // namespace sheaf
