#include "services/prompt_folder.h"

#include "services/summary_forms.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20; // bytes; the program's own have 3,000

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

Error faultOf(const QString& name, const PromptFault& fault) {
    return {
        ErrorKind::Usage,
        Words::tr("The prompt “%1” cannot be used. Line %2: %3 Mend it in Settings > Prompts, or take it out "
                  "of use.")
            .arg(name)
            .arg(fault.line)
            .arg(fault.sentence)};
}

} // namespace

PromptFolder::PromptFolder(const QString& settingsPath)
    : m_path(QFileInfo(settingsPath).absoluteDir().filePath(u"prompts"_s)) {}

QString PromptFolder::pathOf(const QString& name) const { return QDir(m_path).filePath(name + u".md"_s); }

QStringList PromptFolder::names() const {
    QStringList names;
    for (const QFileInfo& file : QDir(m_path).entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name))
        if (isName(file.completeBaseName()))
            names += file.completeBaseName();
    return names;
}

Result<QString> PromptFolder::text(const QString& name) const {
    if (!names().contains(name))
        return Error{
            ErrorKind::NotFound,
            Words::tr("There is no prompt “%1” of yours; there are: %2.").arg(name, names().join(u", "_s))};
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return Error{
            ErrorKind::Storage,
            Words::tr("%1 could not be read (%2).")
                .arg(file.fileName(), file.isOpen() ? Words::tr("it is too large") : file.errorString())};
    return QString::fromUtf8(file.readAll());
}

Outcome PromptFolder::write(const QString& name, const QString& text) const {
    if (!isName(name))
        return Error{
            ErrorKind::Usage,
            Words::tr("“%1” is no name for a prompt: use small letters, digits, “-” and “_”, and none "
                      "of the program's own names.")
                .arg(name)};
    QDir().mkpath(m_path);
    QSaveFile file(pathOf(name));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::Storage,
                     Words::tr("%1 could not be written (%2).").arg(file.fileName(), file.errorString())};
    return {};
}

Outcome PromptFolder::remove(const QString& name) const {
    QFile file(pathOf(name));
    if (!isName(name) || !file.remove())
        return Error{ErrorKind::Storage,
                     Words::tr("%1 could not be deleted (%2).").arg(file.fileName(), file.errorString())};
    return {};
}

Result<QList<Prompt>> PromptFolder::read(const QStringList& names) const {
    QList<Prompt> prompts;
    for (const QString& name : names) {
        const auto file = text(name);
        if (!file)
            return file.error();
        const ReadPrompt read = readOwnPrompt(name, *file);
        if (!read.faults.isEmpty())
            return faultOf(name, read.faults.constFirst());
        if (std::none_of(prompts.begin(), prompts.end(),
                         [&read](const Prompt& prompt) { return prompt.form == read.prompt.form; }))
            prompts += read.prompt;
    }
    return prompts;
}

bool PromptFolder::isName(const QString& name) {
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9_-]{0,59}\\z"_s);
    if (!form.match(name).hasMatch())
        return false;
    return std::none_of(summaryForms().begin(), summaryForms().end(),
                        [&name](const SummaryForm& one) { return name == builtInPromptVersion(one.name); });
}

ReadPrompt readOwnPrompt(const QString& name, const QString& text) {
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
    return readPrompt(name + u'-' + QString::fromLatin1(hash.first(6)), text, summaryForms());
}

} // namespace sheaf
