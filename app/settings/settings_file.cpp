#include "settings/settings_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("Settings", text); }

Error damaged(const QString& path, const QByteArray& bytes, const QJsonParseError& fault) {
    const QByteArray before = bytes.left(fault.offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return {ErrorKind::Malformed,
            words(QT_TRANSLATE_NOOP("Settings",
                                    "The settings file %1 cannot be read: %2 at line %3, column %4. Correct "
                                    "it there, or move the file away to start from the defaults."))
                .arg(path, fault.errorString())
                .arg(line)
                .arg(column)};
}

Error unwritable(const QString& path, const QString& reason) {
    return {
        ErrorKind::Storage,
        words(QT_TRANSLATE_NOOP("Settings", "The settings could not be saved to %1: %2.")).arg(path, reason)};
}

} // namespace

Result<QJsonObject> readSettingsFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage,
                     words(QT_TRANSLATE_NOOP("Settings", "The settings file %1 cannot be opened: %2."))
                         .arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return damaged(path, bytes, fault);
    if (!document.isObject())
        return Error{
            ErrorKind::Malformed,
            words(QT_TRANSLATE_NOOP("Settings", "The settings file %1 holds no settings: it should be one "
                                                "JSON object. Correct it, or move it away."))
                .arg(path)};
    return document.object();
}

Outcome writeSettingsFile(const QString& path, const QJsonObject& root) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return unwritable(path, words(QT_TRANSLATE_NOOP("Settings", "the folder cannot be made")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    file.write(QJsonDocument(root).toJson());
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

QJsonValue valueAt(const QJsonObject& root, const QString& name) {
    QJsonValue value = root;
    for (const QString& part : name.split(u'.'))
        value = value.toObject().value(part);
    return value;
}

QJsonObject withValueAt(const QJsonObject& root, const QString& name, const QJsonValue& value) {
    QJsonObject changed = root;
    const QString first = name.section(u'.', 0, 0);
    const QString rest = name.section(u'.', 1);
    if (rest.isEmpty()) {
        changed.insert(first, value);
        return changed;
    }
    const QJsonObject inner = withValueAt(root.value(first).toObject(), rest, value);
    changed.insert(first, inner.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(inner));
    return changed;
}

} // namespace sheaf
