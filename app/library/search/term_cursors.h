#pragma once

#include "library/search/plain_cursors.h"
#include "query/query.h"

#include <QDate>
#include <QString>

namespace sheaf {

constexpr qint64 mostGathered = 25'000; ///< in some milliseconds

/// Makes the cursors of single terms. What an index has in the order of keys is walked there; short lists in
/// another order are gathered; what is neither is asked of each paper.
class TermCursors {
  public:
    TermCursors(Connection& connection, SearchWork& work) : m_connection(connection), m_work(work) {}

    /// For terms other than words and authors: see ofWords() and beyondWords().
    Keys of(const QueryTerm& term);

    Keys ofEverything();
    /// `test` asks the same of a paper's own texts (see text_test.h), `stepsOfAPlace` is what KeyIndex has.
    Keys ofWords(const QString& match, const Sql& test = {}, double stepsOfAPlace = 0);
    /// With a note.
    Keys ofNoted();
    /// What exact words, beginnings of words and authors ask beyond what a broader match finds.
    Keys beyondWords(const QueryTerm& term);

    /// Listed on these days, both included, by this source where it is named.
    Keys ofListings(const std::optional<QDate>& from, const std::optional<QDate>& to, const QString& source);
    /// Without those below it.
    Keys ofCategory(const QString& name);

    /// With this "score" or so many "upvotes", and without any.
    Keys ofValue(const QByteArray& column, qint64 value);
    Keys ofNoValue(const QByteArray& column);

    /// What went wrong in making them.
    Outcome outcome() const { return m_error ? Outcome(*m_error) : Outcome(); }

  private:
    Keys ofTerm(const NameTerm& term);
    Keys ofTerm(const DayTerm& term);
    Keys ofTerm(const ScoreTerm& term);
    Keys ofTerm(const FlagTerm& term);
    Keys ofTerm(const LikeTerm& term);
    Keys ofTerm(const TextTerm& term);
    Keys ofTerm(const AuthorTerm& term);

    Keys ofCategories(const NameTerm& term);
    Keys ofTags(const NameTerm& term);
    Keys ofSources(const NameTerm& term);
    Keys ofColumn(const QByteArray& column, const NameTerm& term);
    Keys ofSummaries(const QByteArray& column, const NameTerm& term);
    Keys ofRules(const QByteArray& table, const NameTerm& term);
    Keys ofSubmission(const DayTerm& term);
    Keys ofReading(const DayTerm& term);
    Keys ofMarked(const QByteArray& column);

    Keys walked(KeyIndex index);
    Keys tested(const Sql& test, int steps = 5);
    Keys without(Keys keys);
    Keys gathered(const Sql& keys, const Sql& otherwise);
    std::optional<QList<PaperKey>> list(const Sql& keys, qint64 most);
    /// Any of the index's parts, for each value in the first column of `values`.
    Keys ofEach(const Sql& values, const QByteArray& table, const QByteArray& column);
    Keys keysBetween(PaperKey least, PaperKey most);
    std::pair<PaperKey, PaperKey> boundsOfListings(int from, int to, const QString& source);
    void keep(const Outcome& outcome);

    Connection& m_connection;
    SearchWork& m_work;
    std::optional<Error> m_error;
};

} // namespace sheaf
