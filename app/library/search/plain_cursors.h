#pragma once

#include "library/search/index_cursor.h"

#include <QList>

namespace sheaf {

/// Keys that were gathered beforehand.
class ListCursor final : public KeyCursor {
  public:
    explicit ListCursor(QList<PaperKey> keys);

    std::optional<PaperKey> atOrBelow(PaperKey key) override;
    bool holds(PaperKey key) override { return atOrBelow(key) == key; }
    double gap() const override;
    void restart() override { m_at = 0; }
    Outcome outcome() const override { return {}; }

  private:
    qsizetype placeAtOrBelow(PaperKey key) const;

    QList<PaperKey> m_keys; ///< newest first
    qsizetype m_sorted = 0; ///< so many; the others are older
    qsizetype m_at = 0;
};

/// What can be asked of a paper and stands in no index by key. In the SQL, k.key is the paper's key.
class TestCursor final : public KeyCursor {
  public:
    TestCursor(Connection& connection, const Sql& test, SearchWork& work, int steps);

    bool enumerates() const override { return false; }
    std::optional<PaperKey> atOrBelow(PaperKey) override { return std::nullopt; }
    bool holds(PaperKey key) override;
    double gap() const override { return 0; }
    void restart() override {}
    Outcome outcome() const override;

  private:
    Connection& m_connection;
    QByteArray m_sql;
    QList<SqlValue> m_values;
    std::optional<Statement> m_question;
    SearchWork& m_work;
    int m_steps; ///< that a question costs
    std::optional<Error> m_error;
};

/// What another has not.
class WithoutCursor final : public KeyCursor {
  public:
    explicit WithoutCursor(Keys keys) : m_keys(std::move(keys)) {}

    bool enumerates() const override { return false; }
    std::optional<PaperKey> atOrBelow(PaperKey) override { return std::nullopt; }
    bool holds(PaperKey key) override;
    double gap() const override { return 0; }
    void restart() override { m_keys->restart(); }
    Outcome outcome() const override { return m_keys->outcome(); }

  private:
    Keys m_keys;
};

} // namespace sheaf
