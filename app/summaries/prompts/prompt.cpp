#include "summaries/prompts/prompt.h"

#include "summaries/providers/model_question.h"
#include "summaries/summariser.h"

#include <QLocale>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The text stands between <paper> and </paper>: a tag of that name inside is taken apart.
QString fenced(const QString& text) {
    static const QRegularExpression tag(u"<(\\s*/?\\s*paper)"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(tag, u"< \\1"_s);
}

QString listed(const QStringList& lines, const QString& none) {
    return lines.isEmpty() ? none : u"- "_s + lines.join(u"\n- "_s);
}

QString authorsText(const Paper& paper) {
    constexpr qsizetype mostAuthors = 10; // papers with 3,000 exist
    QStringList names;
    for (const Author& author : paper.authors.mid(0, mostAuthors))
        names += author.name;
    if (paper.authors.size() > mostAuthors)
        names += u"…"_s;
    return names.join(u", "_s);
}

QString fieldsText(const SummaryForm& form) {
    QStringList lines;
    for (const FormField& field : form.fields)
        lines += u"- \""_s + field.key + u"\": "_s + field.request;
    return lines.join(u'\n');
}

QString criteriaText(const QStringList& criteria) {
    static const QStringList usual = {
        u"Novelty, 0 to 20: a new idea, question or resource rather than a variation."_s,
        u"Evidence, 0 to 20: experiments, proofs or comparisons that support the claims."_s,
        u"Use, 0 to 10: code, data or results that others can build on."_s};
    return listed(criteria.isEmpty() ? usual : criteria, {});
}

QString vocabularyText(const QStringList& tags) {
    constexpr qsizetype most = 100; // some 300 tokens
    return tags.isEmpty() ? u"(none yet)"_s : tags.mid(0, most).join(u", "_s);
}

QString filled(const QString& text, const QHash<QString, QString>& values) {
    static const QRegularExpression placeholder(u"\\{\\{(\\w+)\\}\\}"_s);
    QString result;
    qsizetype copied = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += values.value(match.captured(1), match.captured());
        copied = match.capturedEnd();
    }
    return result + text.mid(copied);
}

QHash<QString, QString> valuesFor(const SummaryInput& input, const EngineOptions& reader) {
    const Paper& paper = input.paper;
    return {{u"language"_s, languageName(input.language)},
            {u"interests"_s, listed(reader.interests, u"(none given: score by the other criteria alone)"_s)},
            {u"unwanted"_s, listed(reader.unwanted, u"(nothing named)"_s)},
            {u"criteria"_s, criteriaText(reader.criteria)},
            {u"tags"_s, vocabularyText(reader.vocabulary)},
            {u"fields"_s, fieldsText(input.form)},
            {u"title"_s, fenced(paper.title)},
            {u"authors"_s, fenced(authorsText(paper))},
            {u"categories"_s, fenced(paper.categories.join(u", "_s))},
            {u"source"_s, sourceTextName(input.sourceText)},
            {u"text"_s, fenced(input.text.isEmpty() ? paper.abstract : input.text)}};
}

} // namespace

QStringList promptPlaceholders() {
    QStringList names = valuesFor({}, {}).keys();
    names.sort();
    return names;
}

QList<ChatMessage> messagesFor(const Prompt& prompt, const SummaryInput& input, const EngineOptions& reader) {
    const auto values = valuesFor(input, reader);
    return {{u"system"_s, filled(prompt.system, values)}, {u"user"_s, filled(prompt.user, values)}};
}

QString languageName(const QString& code) {
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return u"%1 (%2)"_s.arg(QLocale::languageToString(locale.language()), code);
}

} // namespace sheaf
