#include "services/publishing/target_settings.h"

#include "services/publishing/json_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

const QStringList kinds = {u"folder"_s, u"git"_s, u"feed"_s, u"mail"_s, u"webhook"_s};
const QStringList securities = {u"starttls"_s, u"tls"_s, u"none"_s};
const QStringList bodies = {u"json"_s, u"digest"_s};
const QStringList proofs = {u"none"_s, u"bearer"_s, u"header"_s, u"signature"_s};

/// One description of the fields for both ways: `Fields` reads or writes them.
template <class Fields>
void go(Fields& fields, FolderPlace& place) {
    fields.read(u"folder"_s, place.folder);
    fields.read(u"file"_s, place.file);
    fields.read(u"index"_s, place.index);
}

template <class Fields>
void go(Fields& fields, GitPlace& place) {
    fields.read(u"repository"_s, place.repository);
    fields.read(u"branch"_s, place.branch);
    fields.read(u"file"_s, place.file);
    fields.read(u"message"_s, place.message);
    fields.read(u"index"_s, place.index);
}

template <class Fields>
void go(Fields& fields, FeedPlace& place) {
    fields.read(u"file"_s, place.file);
    fields.read(u"title"_s, place.title);
    fields.read(u"address"_s, place.address);
    fields.read(u"per_paper"_s, place.perPaper);
    fields.read(u"entries"_s, place.entries, 1, 5000);
}

template <class Fields, class Choice>
void goChoice(Fields& fields, const QString& name, Choice& choice, const QStringList& names) {
    int number = static_cast<int>(choice);
    fields.readChoice(name, number, names);
    choice = static_cast<Choice>(number);
}

template <class Fields>
void go(Fields& fields, MailPlace& place) {
    fields.read(u"from"_s, place.from);
    fields.read(u"to"_s, place.to);
    fields.read(u"subject"_s, place.subject);
    fields.read(u"server"_s, place.server);
    fields.read(u"port"_s, place.port, 0, 65535);
    goChoice(fields, u"security"_s, place.security, securities);
    fields.read(u"user"_s, place.user);
    fields.read(u"certificates"_s, place.certificates);
    fields.read(u"sendmail"_s, place.sendmail);
}

template <class Fields>
void go(Fields& fields, WebhookPlace& place) {
    fields.read(u"address"_s, place.address);
    goChoice(fields, u"body"_s, place.body, bodies);
    goChoice(fields, u"proof"_s, place.proof, proofs);
    fields.read(u"header"_s, place.header);
    fields.read(u"knows_repeats"_s, place.knowsRepeats);
}

template <class Fields>
void go(Fields& fields, PublishFilter& filter) {
    fields.read(u"search"_s, filter.search);
    fields.read(u"minimum_score"_s, filter.minimumScore, 0, 100);
    fields.read(u"starred"_s, filter.starred);
    fields.read(u"for_you"_s, filter.forYou);
    fields.read(u"categories"_s, filter.categories);
}

template <class Fields>
void go(Fields& fields, PublishTarget& target) {
    fields.read(u"name"_s, target.name);
    fields.read(u"enabled"_s, target.enabled);
    fields.read(u"style"_s, target.style);
    fields.read(u"language"_s, target.language);
    fields.read(u"with_gaps"_s, target.withGaps);
    fields.read(u"without_summaries"_s, target.withoutSummaries);
    fields.read(u"updates"_s, target.updates);
    std::visit([&](auto& place) { go(fields, place); }, target.place);
}

/// The same fields, written: those that differ from what they are by default.
class Written {
  public:
    explicit Written(QJsonObject byDefault) : m_byDefault(std::move(byDefault)) {}

    void read(const QString& name, const QString& value) { put(name, value); }
    void read(const QString& name, const QStringList& value) { put(name, QJsonArray::fromStringList(value)); }
    void read(const QString& name, bool value) { put(name, value); }
    void read(const QString& name, int value, int, int) { put(name, value); }
    void readChoice(const QString& name, int value, const QStringList& names) { put(name, names[value]); }

    QJsonObject object() const { return m_object; }

  private:
    void put(const QString& name, const QJsonValue& value) {
        if (m_byDefault.value(name) != value)
            m_object.insert(name, value);
    }

    QJsonObject m_byDefault;
    QJsonObject m_object;
};

template <class T>
QJsonObject written(T value, const QJsonObject& byDefault) {
    Written fields(byDefault);
    go(fields, value);
    return fields.object();
}

void choosePlace(PublishTarget& target, int kind) {
    switch (kind) {
    case 0: target.place = FolderPlace{}; break;
    case 1: target.place = GitPlace{}; break;
    case 2: target.place = FeedPlace{}; break;
    case 3: target.place = MailPlace{}; break;
    default: target.place = WebhookPlace{}; break;
    }
}

Error wrong(const QString& name, const QString& what) {
    return {ErrorKind::Usage, Words::tr("The publishing target “%1” cannot be used: %2.").arg(name, what)};
}

} // namespace

QString kindName(const PublishTarget& target) { return kinds[static_cast<qsizetype>(target.place.index())]; }

QJsonObject jsonOf(const PublishTarget& target) {
    PublishTarget plain;
    choosePlace(plain, static_cast<int>(target.place.index()));
    QJsonObject object = written(target, written(plain, {}));
    object.insert(u"kind"_s, kindName(target));
    if (const QJsonObject filter = written(target.filter, written(PublishFilter{}, {})); !filter.isEmpty())
        object.insert(u"filter"_s, filter);
    return object;
}

Result<PublishTarget> targetFromJson(const QJsonObject& object) {
    PublishTarget target;
    JsonFields fields(object);
    int kind = -1;
    fields.readChoice(u"kind"_s, kind, kinds);
    choosePlace(target, kind);
    go(fields, target);
    JsonFields filter(fields.object(u"filter"_s));
    go(filter, target.filter);
    for (const Outcome& read : {fields.outcome(), filter.outcome()})
        if (!read)
            return wrong(object.value(u"name"_s).toString(), read.error().sentence);
    if (kind < 0)
        return wrong(target.name, Words::tr("its field “%1” takes %2").arg(u"kind"_s, kinds.join(u", "_s)));
    if (const Outcome checked = checkTarget(target); !checked)
        return checked.error();
    return target;
}

Result<QList<PublishTarget>> targetsFromText(const QString& json) {
    QList<PublishTarget> targets;
    QStringList names;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const auto target = targetFromJson(value.toObject());
        if (!target)
            return target.error();
        if (names.contains(target->name))
            return wrong(target->name, Words::tr("another one has its name"));
        names += target->name;
        targets += *target;
    }
    return targets;
}

QString textOfTargets(const QList<PublishTarget>& targets) {
    QJsonArray array;
    for (const PublishTarget& target : targets)
        array += jsonOf(target);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace sheaf
