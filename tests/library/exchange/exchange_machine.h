#pragma once

#include "exchange_desk.h"
#include "library/library_check.h"
#include "library/paper_store.h"

#include <QJsonArray>

namespace sheaf::test {

using namespace Qt::StringLiterals;

inline const QStringList ids = {u"2601.00001"_s, u"2601.00002"_s, u"2601.00003"_s, u"2601.00004"_s};

/// A library whose changes are made at the test's time.
class Machine {
  public:
    /// Does what must go well.
    template <class Work>
    void write(Work work) {
        const auto result = m_library->write(std::move(work)).result();
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence + result.error().details));
    }

    explicit Machine(const Clock& clock) {
        const QString path = m_place.path();
        m_place.close();
        m_library = *Library::open(path, &clock);
        QList<Announcement> announcements;
        for (const QString& id : ids)
            announcements += announced(paperOf(id, u"Title of "_s + id));
        write([announcements](Connection& c) { return PaperStore(c).add(announcements); });
    }

    PaperKey key(const QString& id) {
        return **m_library->read([id](Connection& c) { return PaperStore(c).find(id); }).result();
    }
    QString note(const QString& id) {
        return *m_library
                    ->read([key = key(id)](Connection& c) -> Result<QString> {
                        return PaperStore(c).entries({key})->first().reading.note;
                    })
                    .result();
    }
    ReadingState reading(const QString& id) {
        return *m_library
                    ->read([key = key(id)](Connection& c) -> Result<ReadingState> {
                        return PaperStore(c).entries({key})->first().reading;
                    })
                    .result();
    }
    QByteArrayList lines() {
        return *m_library
                    ->read([](Connection& c) -> Result<QByteArrayList> {
                        QByteArrayList all;
                        const TakeLine take = [&](const QByteArray& line) {
                            all += line;
                            return Outcome();
                        };
                        auto writing = ExchangeLines::of(c, ExchangeScope::Changes);
                        const Outcome shared = writing->ofLibrary(take);
                        const Outcome papers = writing->ofPapers(ExchangePapers::Touched, take);
                        return shared && papers ? Result<QByteArrayList>(all) : papers.error();
                    })
                    .result();
    }
    TakenLines take(const QByteArrayList& lines) {
        QList<ExchangeLine> parsed;
        for (const QByteArray& line : lines)
            parsed += ExchangeLine{parsed.size() + 1, QJsonDocument::fromJson(line).object()};
        const auto taken = m_library
                               ->write([parsed](Connection& c) -> Result<TakenLines> {
                                   const auto reader = ExchangeReader::of(c, ExchangeScope::Changes);
                                   return (*reader)->take(parsed, true);
                               })
                               .result();
        if (!taken)
            qFatal("%s", qPrintable(taken.error().sentence + taken.error().details));
        if (!taken->bad.isEmpty())
            qFatal("%s", qPrintable(taken->bad.first().reason));
        return *taken;
    }
    QStringList faults() {
        return *m_library->write([](Connection& c) { return LibraryCheck(c).faults(); }).result();
    }

    /// What the reader sees: everything but numbers, which are each library's own.
    QByteArray state() {
        QByteArrayList all;
        for (const QByteArray& line : lines()) {
            QJsonObject object = QJsonDocument::fromJson(line).object();
            const QString kind = object.constBegin().key();
            QJsonObject value = object.constBegin().value().toObject();
            for (const QString& number : {u"key"_s, u"id"_s, u"summary"_s})
                if (kind != u"paper" || number != u"id")
                    value.remove(number);
            value.remove(u"note_seen"_s);
            if (kind == u"paper")
                value.insert(u"shown"_s, note(value.value(u"id"_s).toString()));
            sortMembers(value);
            all += QJsonDocument(QJsonObject{{kind, value}}).toJson(QJsonDocument::Compact);
        }
        std::sort(all.begin(), all.end());
        return all.join('\n');
    }

  private:
    static void sortMembers(QJsonObject& value) {
        for (auto member = value.begin(); member != value.end(); ++member) {
            if (!member.value().isArray())
                continue;
            QByteArrayList rows;
            for (const QJsonValue row : member.value().toArray()) {
                QJsonObject plain = row.toObject();
                plain.remove(u"id"_s);
                rows += QJsonDocument(plain).toJson(QJsonDocument::Compact);
            }
            std::sort(rows.begin(), rows.end());
            member.value() = QString::fromUtf8(rows.join('\n'));
        }
    }

    OpenLibrary m_place;
    std::shared_ptr<Library> m_library;
};

} // namespace sheaf::test
