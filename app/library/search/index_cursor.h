#pragma once

#include "library/search/key_cursor.h"
#include "library/statement.h"

#include <QByteArray>
#include <QList>

namespace sheaf {

class Connection;

/// A piece of SQL and the values for its question marks, in their order.
struct Sql {
    QByteArray text;
    QList<SqlValue> values = {};

    Sql& operator+=(const Sql& more) {
        text += more.text;
        values += more.values;
        return *this;
    }
};

/// Where keys stand in an index, in their order.
struct KeyIndex {
    QByteArray table; ///< what stands behind FROM
    QByteArray key;   ///< the column
    Sql where = {};
    /// None is above this. Not a condition of `where`: SQLite goes by one bound alone, and where that is not
    /// the key sought, it reads every row between the two.
    PaperKey highest = KeyCursor::top;
    /// What it costs to go to a key, and to ask about one, in steps along the index.
    int seekSteps = 6;
    int probeSteps = 4;
    int walkSteps = 1; ///< of a step along the index itself: a table's own rows are long
    /// The condition on the paper k.key that is asked instead of the index, where there is one.
    Sql test = {};
    /// What the index itself walks for each paper that lies between two keys of it.
    double stepsOfAPlace = 0;

    /// The search index opens each of its parts anew for every question: a paper's own texts tell sooner
    /// whether they hold the words.
    static KeyIndex ofWords(const QString& match, const Sql& test);
};

constexpr int readingSteps = 60; ///< what asking a paper's own texts costs

/// The keys of an index. It walks to a key that is near and seeks one that is far.
class IndexCursor final : public KeyCursor {
  public:
    IndexCursor(Connection& connection, KeyIndex index, SearchWork& work);

    std::optional<PaperKey> atOrBelow(PaperKey key) override;
    bool holds(PaperKey key) override;
    double gap() const override;
    void restart() override;
    Outcome outcome() const override;

  private:
    void seek(PaperKey key);
    void ask(PaperKey key);
    void step(PaperKey from);
    bool probe(PaperKey key);
    bool walkTo(PaperKey key, int steps);
    void keep(const Outcome& outcome);

    Connection& m_connection;
    KeyIndex m_index;
    QByteArray m_walk;
    QByteArray m_probe;
    SearchWork& m_work;
    std::optional<Statement> m_statement; ///< walks
    std::optional<Statement> m_question;  ///< probes
    std::optional<PaperKey> m_at;
    bool m_ended = false;
    double m_distance = 0; ///< of the last steps, see placeOf()
    int m_measured = 0;    ///< how many steps these were
    std::optional<Error> m_error;
};

} // namespace sheaf
