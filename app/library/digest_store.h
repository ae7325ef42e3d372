#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "papers/paper.h"

#include <QMap>

#include <optional>

namespace sheaf {

class Connection;

/// A paper as a digest holds it.
struct DigestPaper {
    PaperKey paper = 0;
    std::optional<qint64> summary =
        {};                            ///< the digest's, by its number in the library; none where it has none
    QMap<QString, QString> extra = {}; ///< see DayEntry::extra
    bool outdated = false;             ///< another summary is the paper's current one; add() finds out itself

    bool operator==(const DigestPaper&) const = default;
};

/// What the imported digests of one style say of a day that neither papers nor summaries have a place for;
/// see Day for the fields.
struct DigestRecord {
    QDateTime made;
    QString model;
    QStringList categories;
    QMap<QString, QString> extra;
    QList<DigestPaper> papers; ///< in the digest's order, each once

    bool operator==(const DigestRecord&) const = default;
};

/// What digests said that were imported, and which files they were.
class DigestStore {
  public:
    explicit DigestStore(Connection& connection) : m_connection(connection) {}

    /// Merges with what an earlier digest of the day and style said (see mergedDigest()).
    Outcome add(QDate day, const QString& style, DigestRecord record);

    Result<std::optional<DigestRecord>> of(QDate day, const QString& style);

    /// Of an import of the same file for that day the newest is kept.
    Outcome addImport(QDate day, const DayImport& import);

    /// By day from `from` to `to`, both included; then by style and file.
    Result<QMap<QDate, QList<DayImport>>> imports(QDate from, QDate to);

  private:
    Outcome findOutdated(QList<DigestPaper>& papers);
    Result<QList<DigestPaper>> papers(QDate day, const QString& style);
    Outcome write(QDate day, const QString& style, const DigestRecord& record);

    Connection& m_connection;
};

/// Where both say when they were made and `news` is the newer, its order and its words come first, else those
/// known; the other's fill in. What is said of a paper stays with the summary that it was said of: that of
/// the current summary outweighs.
DigestRecord mergedDigest(const DigestRecord& known, const DigestRecord& news);

} // namespace sheaf
