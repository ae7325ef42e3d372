#include "digests/json_digest.h"

#include "digests/json_entry.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "papers" comes last of the names, which stand in the order of the alphabet.
QByteArray documentOf(const Day& head, const QJsonArray& papers) {
    return QJsonDocument(QJsonObject{{u"day"_s, jsonOfText(head.date.toString(Qt::ISODate))},
                                     {u"made"_s, jsonOfTime(head.made)},
                                     {u"model"_s, jsonOfText(head.model)},
                                     {u"categories"_s, QJsonArray::fromStringList(head.categories)},
                                     {u"extra"_s, jsonOfTexts(head.extra)},
                                     {u"papers"_s, papers}})
        .toJson();
}

class JsonPages final : public DigestPages {
  public:
    explicit JsonPages(const Day& head)
        : m_empty(documentOf(head, {})), m_papersAt(m_empty.lastIndexOf('[') + 1) {}

    QByteArray begin() override { return m_empty.first(m_papersAt); }
    QByteArray end() override { return m_empty.mid(m_papersAt); }

    QByteArray write(const QList<DayEntry>& papers) override {
        QByteArray out;
        for (const DayEntry& entry : papers) {
            if (std::exchange(m_begun, true))
                out += ',';
            out += linesOf(entry);
        }
        return out;
    }

  private:
    static QByteArray linesOf(const DayEntry& entry) {
        static const QByteArray empty = QJsonDocument(QJsonObject{{u"papers"_s, QJsonArray()}}).toJson();
        const qsizetype from = empty.lastIndexOf('[') + 1;
        const QByteArray one =
            QJsonDocument(QJsonObject{{u"papers"_s, QJsonArray{jsonOfEntry(entry)}}}).toJson();
        return one.mid(from, one.size() - empty.size());
    }

    const QByteArray m_empty;
    const qsizetype m_papersAt;
    bool m_begun = false;
};

} // namespace

QString JsonDigest::name() const { return u"json"_s; }

QString JsonDigest::suffix() const { return u"json"_s; }

std::unique_ptr<DigestPages> JsonDigest::pages(const Day& head, const DigestOptions&) const {
    return std::make_unique<JsonPages>(head);
}

} // namespace sheaf
