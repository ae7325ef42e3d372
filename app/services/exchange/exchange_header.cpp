#include "services/exchange/exchange_header.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Grows with what older programs cannot read.
constexpr int formatVersion = 1;

} // namespace

QByteArray headerLine(const ExchangeHeader& header) {
    const bool isAll = header.contents == ExchangeScope::Everything;
    return QJsonDocument(QJsonObject{{u"sheaf"_s, u"library"_s},
                                     {u"format"_s, formatVersion},
                                     {u"contents"_s, isAll ? u"everything"_s : u"changes"_s},
                                     {u"machine"_s, header.machine},
                                     {u"made"_s, header.made.toUTC().toString(Qt::ISODate)},
                                     {u"papers"_s, header.papers}})
        .toJson(QJsonDocument::Compact);
}

Result<ExchangeHeader> readHeader(const QByteArray& line, const QString& path) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString name = QDir::toNativeSeparators(path);
    if (object.value(u"sheaf").toString() != u"library")
        return Error{
            ErrorKind::Malformed,
            Words::tr("%1 is no export of a Sheaf library: its first line does not say so.").arg(name)};
    if (object.value(u"format").toInt() > formatVersion)
        return Error{ErrorKind::Malformed,
                     Words::tr("%1 was written by a newer Sheaf; update this one to read it.").arg(name)};
    const bool isAll = object.value(u"contents").toString() == u"everything";
    return ExchangeHeader{.contents = isAll ? ExchangeScope::Everything : ExchangeScope::Changes,
                          .machine = object.value(u"machine").toString(),
                          .made = QDateTime::fromString(object.value(u"made").toString(), Qt::ISODate),
                          .papers = object.value(u"papers").toInteger()};
}

QByteArray endLine(const ExchangeEnd& end) {
    const QJsonObject inner{{u"lines"_s, end.lines}, {u"sha256"_s, end.sha256}};
    return QJsonDocument(QJsonObject{{u"end"_s, inner}}).toJson(QJsonDocument::Compact);
}

std::optional<ExchangeEnd> readEnd(const QByteArray& line) {
    if (!line.startsWith("{\"end\":"_ba))
        return std::nullopt;
    const QJsonObject end = QJsonDocument::fromJson(line).object().value(u"end").toObject();
    if (!end.contains(u"lines"))
        return std::nullopt;
    return ExchangeEnd{end.value(u"lines").toInteger(), end.value(u"sha256").toString()};
}

} // namespace sheaf
