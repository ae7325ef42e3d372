#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace sheaf {

/// Reads the fields of one object one by one, and then says whether there was anything wrong with any: a
/// value of another type, or a field that nobody asked for. Fields that are not there keep their values.
class JsonFields {
  public:
    explicit JsonFields(const QJsonObject& object) : m_object(object) {}

    void read(const QString& name, QString& value);
    void read(const QString& name, QStringList& value);
    void read(const QString& name, bool& value);
    void read(const QString& name, int& value, int least, int most);
    /// One of the names, whose places are the values.
    void readChoice(const QString& name, int& value, const QStringList& names);
    QJsonObject object(const QString& name);

    /// The first fault, in a sentence.
    Outcome outcome() const;

  private:
    QJsonValue take(const QString& name);
    void refuse(const QString& name, const QString& wanted);

    QJsonObject m_object;
    QStringList m_known;
    QString m_fault;
};

} // namespace sheaf
