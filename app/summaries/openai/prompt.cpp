#include "summaries/openai/prompt.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

// The resource is linked from a static library, which a linker leaves out unless somebody asks for it. The
// macro must stand outside of any namespace.
static void linkPrompts() { Q_INIT_RESOURCE(prompts); }

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The text stands between <paper> and </paper>: a tag of that name inside is taken apart.
QString fenced(const QString& text) {
    static const QRegularExpression tag(u"<(\\s*/?\\s*paper)"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(tag, u"< \\1"_s);
}

QString interestsText(const QStringList& interests) {
    if (interests.isEmpty())
        return u"(none given: score by the other criteria alone)"_s;
    return u"- "_s + interests.join(u"\n- "_s);
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

QHash<QString, QString> valuesFor(const SummaryInput& input, const QStringList& interests) {
    const QString text = input.text.isEmpty() ? input.paper.abstract : input.text;
    constexpr qsizetype mostAuthors = 10; // papers with 3,000 exist
    QStringList authors;
    for (const Author& author : input.paper.authors.mid(0, mostAuthors))
        authors += author.name;
    if (input.paper.authors.size() > mostAuthors)
        authors += u"…"_s;
    return {{u"language"_s, languageName(input.language)},
            {u"interests"_s, interestsText(interests)},
            {u"title"_s, fenced(input.paper.title)},
            {u"authors"_s, fenced(authors.join(u", "_s))},
            {u"categories"_s, fenced(input.paper.categories.join(u", "_s))},
            {u"source"_s, sourceTextName(input.sourceText)},
            {u"text"_s, fenced(text)}};
}

} // namespace

Result<Prompt> parsePrompt(const QString& version, const QString& file) {
    static const QRegularExpression parts(u"^# System\\n(.*?)^# User\\n(.*)\\z"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    const auto match = parts.match(file);
    if (!match.hasMatch())
        return Error{
            ErrorKind::Malformed,
            QCoreApplication::translate("Prompt", "The prompt %1 needs the headings # System and # User.")
                .arg(version)};
    return Prompt{version, match.captured(1).trimmed(), match.captured(2).trimmed()};
}

Prompt builtInPrompt() {
    linkPrompts();
    const QString version = u"summary-1"_s;
    QFile file(u":/prompts/"_s + version + u".md"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto prompt = parsePrompt(version, opened ? QString::fromUtf8(file.readAll()) : QString());
    Q_ASSERT(prompt.ok());
    return prompt.ok() ? *prompt : Prompt{};
}

QList<ChatMessage> messagesFor(const Prompt& prompt, const SummaryInput& input,
                               const QStringList& interests) {
    const auto values = valuesFor(input, interests);
    return {{u"system"_s, filled(prompt.system, values)}, {u"user"_s, filled(prompt.user, values)}};
}

QString languageName(const QString& code) {
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return u"%1 (%2)"_s.arg(QLocale::languageToString(locale.language()), code);
}

} // namespace sheaf
