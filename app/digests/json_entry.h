#pragma once

#include "papers/day.h"

#include <QJsonObject>

namespace sheaf {

/// A paper as the style `json` writes it: every name is there, what is not known is null.
QJsonObject jsonOfEntry(const DayEntry& entry);

/// The reverse. A name that is missing or holds something else than it should leaves its value as it is by
/// default.
DayEntry entryOfJson(const QJsonObject& object);

/// What a digest says beyond what has a place of its own.
QJsonObject jsonOfTexts(const QMap<QString, QString>& texts);
QMap<QString, QString> textsOfJson(const QJsonValue& value);

/// Null for an empty text and for a time that is none; UTC.
QJsonValue jsonOfText(const QString& text);
QJsonValue jsonOfTime(const QDateTime& time);
QDateTime timeOfJson(const QJsonValue& value);

/// What has no value is left out.
void setUnlessEmpty(QJsonObject& object, const QString& name, const QString& text);

/// "none", "queued", "running", "done", "failed".
QString jobStateName(JobState state);

} // namespace sheaf
