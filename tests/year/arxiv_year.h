#pragma once

#include "papers/announcement.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace sheaf::test {

/// A version of a made-up paper. Its record in OAI-PMH is touched on the day it is mailed.
struct YearVersion {
    int number = 1;
    QDateTime submitted; ///< UTC
    QDate mailed;
};

struct YearPaper {
    QByteArray id;
    quint64 seed = 0;
    QByteArrayList categories; ///< the primary one first
    QByteArrayList added;      ///< cross-lists that came later
    QDate addedOn;
    QList<YearVersion> versions;
    QList<QDate> touched; ///< for reasons that are never announced

    QByteArrayList categoriesOn(QDate day) const;
    /// What had been mailed by that day.
    QList<YearVersion> versionsOn(QDate day) const;
    /// Of the record in OAI-PMH, as it stood on that day; invalid before the paper was announced.
    QDate datestampOn(QDate day) const;
    /// A new text comes with some of the versions.
    quint64 textSeed(int version) const { return seed + quint64(version / 3); }
};

/// What stood in a mailing.
struct YearListing {
    int paper = 0;
    ListingKind kind = ListingKind::New;
    int version = 1;
};

/// All that arXiv announced in a year in some categories, made up from a seed: the truth that a library is
/// held against. It has arXiv's real mailings, holidays and summer time, papers that moderation held back,
/// cross-lists that come days later, replacements (also of papers of earlier years, and of versions that
/// arXiv no longer announces) and records that are touched for no announced reason.
///
/// What no source could tell apart does not happen in it: a record is touched without an announcement only a
/// month after its last one, and a paper held back is replaced no sooner than that.
class ArxivYear {
  public:
    /// So many announcements, roughly.
    ArxivYear(int year, int announcements, quint64 seed);

    static QStringList categories();

    const QList<YearPaper>& papers() const { return m_papers; }
    /// By mailing; days without one have no entry.
    const QMap<QDate, QList<YearListing>>& mailings() const { return m_mailings; }
    /// The papers with a version, a cross-list or a touch on that day.
    QList<int> changedOn(QDate day) const { return m_changed.value(day); }
    int announcements() const;

  private:
    void fill(QDate mailing, int listings);
    void addPaper(QDate mailing, const QByteArrayList& categories, const QDateTime& submitted,
                  ListingKind kind);
    void addHeldPaper(QDate mailing);
    void addLateCrossList(QDate mailing);
    void addReplacement(QDate mailing);
    void touchSome(QDate mailing);
    int newPaper(QDate mailing, const QByteArrayList& categories, const QDateTime& submitted);
    int oldPaper();
    std::optional<int> quietPaper(QDate mailing);
    QDateTime momentOf(QDate mailing);
    QByteArrayList ownCategories();
    QByteArrayList foreignCategories(bool crossListed);
    int dice(int bound);

    quint64 m_seed;
    quint64 m_rolls = 0;
    QDate m_first;
    QList<YearPaper> m_papers;
    QMap<QDate, QList<YearListing>> m_mailings;
    QHash<QDate, QList<int>> m_changed;
    QHash<QByteArray, int> m_ofMonth; ///< papers by the first four digits of their ids
};

/// The mailing that was so many before that one.
QDate mailingBefore(QDate mailing, int count);

} // namespace sheaf::test
