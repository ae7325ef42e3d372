#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace sheaf {

/// What stands at the top of a day that Sheaf writes in a form of its own: "Papers of Friday, 30 January
/// 2026"; plain text.
QString sheafTitle(const Day& day, const SheafLabels& labels);

/// "12 papers".
QString sheafPaperCount(qsizetype count, const SheafLabels& labels);

/// What the top says of all papers.
class SheafHead {
  public:
    /// Without a date the papers are of several days. `labels` stay where they are.
    SheafHead(const QDate& date, const SheafLabels& labels) : m_date(date), m_labels(labels) {}

    void meet(const DayEntry& entry);

    /// That the day is a sample or provisional; plain sentences.
    QStringList notices() const;

    /// "331 papers · 212 summarised · … · Summaries by deepseek-chat (work)", one line of Markdown.
    QString counts() const;

  private:
    void meetMaker(const Provenance& made);
    QString makers() const;

    QDate m_date;
    const SheafLabels& m_labels;
    bool m_isSample = false;
    bool m_isProvisional = false;
    int m_papers = 0;
    int m_summarised = 0;
    int m_failed = 0;
    int m_starred = 0;
    QHash<QString, int> m_makers; ///< how many summaries each made, by name as Markdown
};

} // namespace sheaf
