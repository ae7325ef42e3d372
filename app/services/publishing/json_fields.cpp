#include "services/publishing/json_fields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

} // namespace

QJsonValue JsonFields::take(const QString& name) {
    m_known += name;
    return m_object.value(name);
}

void JsonFields::refuse(const QString& name, const QString& wanted) {
    if (m_fault.isEmpty())
        m_fault = Words::tr("its field “%1” takes %2").arg(name, wanted);
}

void JsonFields::read(const QString& name, QString& value) {
    const QJsonValue json = take(name);
    if (json.isString())
        value = json.toString();
    else if (!json.isUndefined())
        refuse(name, Words::tr("a text"));
}

void JsonFields::read(const QString& name, QStringList& value) {
    const QJsonValue json = take(name);
    if (json.isUndefined())
        return;
    QStringList texts;
    for (const QJsonValue item : json.toArray())
        texts += item.toString();
    if (!json.isArray() || texts.contains(QString()))
        return refuse(name, Words::tr("a list of texts"));
    value = texts;
}

void JsonFields::read(const QString& name, bool& value) {
    const QJsonValue json = take(name);
    if (json.isBool())
        value = json.toBool();
    else if (!json.isUndefined())
        refuse(name, Words::tr("true or false"));
}

void JsonFields::read(const QString& name, int& value, int least, int most) {
    const QJsonValue json = take(name);
    if (json.isUndefined())
        return;
    const int number = json.toInt(least - 1);
    if (number < least || number > most)
        return refuse(name, Words::tr("a whole number from %1 to %2").arg(least).arg(most));
    value = number;
}

void JsonFields::readChoice(const QString& name, int& value, const QStringList& names) {
    const QJsonValue json = take(name);
    if (json.isUndefined())
        return;
    const qsizetype place = names.indexOf(json.toString());
    if (place < 0)
        return refuse(name, Words::tr("one of: %1").arg(names.join(u", "_s)));
    value = static_cast<int>(place);
}

QJsonObject JsonFields::object(const QString& name) {
    const QJsonValue json = take(name);
    if (!json.isUndefined() && !json.isObject())
        refuse(name, Words::tr("an object"));
    return json.toObject();
}

Outcome JsonFields::outcome() const {
    QString fault = m_fault;
    for (const QString& name : m_object.keys())
        if (fault.isEmpty() && !m_known.contains(name))
            fault = Words::tr("it has an unknown field “%1”; there are %2").arg(name, m_known.join(u", "_s));
    return fault.isEmpty() ? Outcome() : Error{ErrorKind::Usage, fault};
}

} // namespace sheaf
