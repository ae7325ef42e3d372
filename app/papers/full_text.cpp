#include "papers/full_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const TextSection& section) {
    return {{u"title"_s, section.title},
            {u"level"_s, section.level},
            {u"appendix"_s, section.appendix},
            {u"text"_s, section.text}};
}

TextSection sectionOf(const QJsonObject& json) {
    return {.title = json[u"title"_s].toString(),
            .level = json[u"level"_s].toInt(1),
            .appendix = json[u"appendix"_s].toBool(),
            .text = json[u"text"_s].toString()};
}

} // namespace

QString textOf(const FullText& text) {
    QStringList parts;
    for (const TextSection& section : text.sections) {
        if (!section.title.isEmpty())
            parts += QString(section.level + 1, u'#') + u' ' + section.title;
        if (!section.text.isEmpty())
            parts += section.text;
    }
    return parts.join(u"\n\n"_s);
}

QByteArray fullTextToJson(const FullText& text) {
    QJsonArray sections;
    for (const TextSection& section : text.sections)
        sections += jsonOf(section);
    const QJsonObject json{{u"source"_s, sourceTextName(text.source)},
                           {u"version"_s, text.version},
                           {u"sections"_s, sections},
                           {u"hidden"_s, QJsonArray::fromStringList(text.hidden)},
                           {u"figureUrl"_s, text.figureUrl},
                           {u"figureCaption"_s, text.figureCaption},
                           {u"codeUrl"_s, text.codeUrl},
                           {u"licence"_s, text.licence}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<FullText> fullTextFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto source = sourceTextFromName(json[u"source"_s].toString());
    if (!source || !json[u"sections"_s].isArray())
        return std::nullopt;
    FullText text{.source = *source,
                  .version = json[u"version"_s].toInt(),
                  .figureUrl = json[u"figureUrl"_s].toString(),
                  .figureCaption = json[u"figureCaption"_s].toString(),
                  .codeUrl = json[u"codeUrl"_s].toString(),
                  .licence = json[u"licence"_s].toString()};
    for (const QJsonValue section : json[u"sections"_s].toArray())
        text.sections += sectionOf(section.toObject());
    for (const QJsonValue hidden : json[u"hidden"_s].toArray())
        text.hidden += hidden.toString();
    return text;
}

} // namespace sheaf
