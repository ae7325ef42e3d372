#include "summaries/prompts/prompt.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

// The resource is linked from a static library, which a linker leaves out unless somebody asks for it. The
// macro must stand outside of any namespace.
static void linkPrompts() { Q_INIT_RESOURCE(prompts); }

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Each form's newest version. Add a version here when its file, a file that it takes in, or what its fields
/// ask for has to change; the old file stays.
const QHash<QString, int>& newestVersions() {
    static const QHash<QString, int> versions = {
        {u"summary"_s, 2},      {u"hf-digest"_s, 1},      {u"hf-report"_s, 1},
        {u"arxiv-scored"_s, 1}, {u"arxiv-enhanced"_s, 1}, {u"arxiv-brief"_s, 1},
    };
    return versions;
}

QString resourceText(const QString& name) {
    linkPrompts();
    QFile file(u":/prompts/"_s + name + u".md"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files share their wording: "{{> rules-1}}" is where that of rules-1.md goes.
QString withSharedParts(QString text) {
    static const QRegularExpression part(u"\\{\\{> ([a-z]+-\\d+)\\}\\}"_s);
    for (auto match = part.match(text); match.hasMatch(); match = part.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     resourceText(match.captured(1)).trimmed());
    return text;
}

QHash<QString, Prompt> readAll() {
    QHash<QString, Prompt> prompts;
    for (const QString& form : newestVersions().keys()) {
        const ReadPrompt read = readPrompt(builtInPromptVersion(form), builtInPromptFile(form), {{form, {}}});
        Q_ASSERT(read.faults.isEmpty());
        prompts.insert(form, read.prompt);
    }
    return prompts;
}

} // namespace

QString builtInPromptVersion(const QString& form) {
    const int version = newestVersions().value(form);
    return version > 0 ? form + u'-' + QString::number(version) : QString();
}

QString builtInPromptFile(const QString& form) {
    const QString version = builtInPromptVersion(form);
    return version.isEmpty() ? QString() : withSharedParts(resourceText(version));
}

Prompt builtInPrompt(const QString& form) {
    static const QHash<QString, Prompt> all = readAll();
    return all.contains(form) ? all[form] : all[standardForm().name];
}

} // namespace sheaf
