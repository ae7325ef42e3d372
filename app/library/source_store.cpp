#include "library/source_store.h"

#include "library/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

Result<StoredWindow> SourceStore::windowOf(const QString& source) {
    Statement row =
        m_connection.prepare("SELECT read_on, lost_since, days FROM feed_windows WHERE source = ?"_ba);
    StoredWindow window;
    if (row.with(source).step()) {
        window.readOn = row.day(0);
        window.lostSince = row.day(1);
        const QJsonObject days = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        for (auto day = days.begin(); day != days.end(); ++day)
            window.days.insert(day.key(), dateOfDayNumber(day.value().toInt()));
    }
    const Outcome outcome = row.outcome();
    return outcome ? Result<StoredWindow>(window) : outcome.error();
}

Outcome SourceStore::keepWindow(const QString& source, const StoredWindow& window) {
    QJsonObject days;
    for (auto day = window.days.begin(); day != window.days.end(); ++day)
        days.insert(day.key(), dayNumber(day.value()));
    return m_connection.run("INSERT OR REPLACE INTO feed_windows (source, read_on, lost_since, days) "
                            "VALUES (?, ?, ?, ?)"_ba,
                            source, window.readOn, window.lostSince,
                            QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact)));
}

/// Through names that no source can have, so that swapped ones do not meet.
Outcome SourceStore::rename(const QList<std::pair<QString, QString>>& names) {
    for (const auto& [from, to] : names) {
        if (const Outcome moved = move(from, to + u'\n'); !moved)
            return moved;
    }
    for (const auto& [from, to] : names) {
        if (const Outcome moved = move(to + u'\n', to); !moved)
            return moved;
    }
    return {};
}

/// Listings are put in anew: triggers count the papers of a source by them.
Outcome SourceStore::move(const QString& from, const QString& to) {
    const Outcome copied = m_connection.run(
        "INSERT OR IGNORE INTO listings (day, source, paper, kind, version, provisional, position) "
        "SELECT day, ?, paper, kind, version, provisional, position FROM listings WHERE source = ?"_ba,
        to, from);
    if (!copied)
        return copied;
    if (const Outcome gone = m_connection.run("DELETE FROM listings WHERE source = ?"_ba, from); !gone)
        return gone;
    for (const QByteArray& sql :
         {"UPDATE OR REPLACE fetches SET source = ?1 WHERE source = ?2 COLLATE NOCASE"_ba,
          "UPDATE OR REPLACE feed_windows SET source = ?1 WHERE source = ?2"_ba}) {
        if (const Outcome moved = m_connection.run(sql, to, from); !moved)
            return moved;
    }
    return {};
}

} // namespace sheaf
