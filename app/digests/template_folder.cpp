#include "digests/template_folder.h"

#include "digests/template_style.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QStringDecoder>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DigestTemplate)
};

const QString ending = u".mustache"_s;
constexpr qint64 longestTemplate = 1'000'000; // bytes

QStringList mustacheFiles(const QString& folder) {
    return QDir(folder).entryList({u"*"_s + ending}, QDir::Files, QDir::Name);
}

TemplateFile fileOf(const QString& folder, const QString& fileName) {
    const QString base = fileName.chopped(ending.size());
    const qsizetype dot = base.lastIndexOf(u'.');
    const QString path = QDir(folder).filePath(fileName);
    return dot > 0 && dot + 1 < base.size() ? TemplateFile{path, base.left(dot), base.mid(dot + 1), {}}
                                            : TemplateFile{path, base, u"md"_s, {}};
}

Error malformed(const QString& path, int line, const QString& reason) {
    return {ErrorKind::Malformed, Words::tr("The template %1 has an error in line %2: %3.")
                                      .arg(QDir::toNativeSeparators(path), QString::number(line), reason)};
}

Result<QString> textOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, Words::tr("The template %1 could not be read (%2).")
                                             .arg(QDir::toNativeSeparators(path), file.errorString())};
    if (file.size() > longestTemplate)
        return malformed(path, 1, Words::tr("a template of more than 1 MB cannot be used"));
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    if (decoder.hasError())
        return malformed(path, 1 + int(text.left(text.indexOf(QChar::ReplacementCharacter)).count(u'\n')),
                         Words::tr("it holds something else than text in UTF-8"));
    return text;
}

Result<TemplatePartials> partialsIn(const QString& folder) {
    TemplatePartials partials;
    for (const QString& fileName : mustacheFiles(folder)) {
        const auto text = textOf(QDir(folder).filePath(fileName));
        if (!text)
            return text.error();
        partials[fileName.chopped(ending.size())] = *text;
    }
    return partials;
}

} // namespace

QList<TemplateFile> templatesIn(const QString& folder, const QStringList& taken) {
    if (folder.isEmpty())
        return {};
    QList<TemplateFile> files;
    QMap<QString, int> counts;
    for (const QString& name : taken)
        ++counts[name];
    for (const QString& fileName : mustacheFiles(folder)) {
        files += fileOf(folder, fileName);
        ++counts[files.last().name];
    }
    for (TemplateFile& file : files) {
        if (counts[file.name] == 1)
            continue;
        file.clash = file.name;
        file.name = QFileInfo(file.path).fileName();
    }
    return files;
}

Result<std::shared_ptr<const DigestStyle>> styleOfTemplate(const TemplateFile& file) {
    if (!file.clash.isEmpty())
        return Error{ErrorKind::Malformed,
                     Words::tr("There is more than one style “%1”. Give the template %2 another name.")
                         .arg(file.clash, QDir::toNativeSeparators(file.path))};
    const QString folder = QFileInfo(file.path).dir().filePath(u"partials"_s);
    const auto text = textOf(file.path);
    if (!text)
        return text.error();
    const auto partials = partialsIn(folder);
    if (!partials)
        return partials.error();
    if (const auto error = errorOfTemplate(*text, *partials))
        return malformed(error->partial.isEmpty() ? file.path
                                                  : QDir(folder).filePath(error->partial + ending),
                         error->line, error->reason);
    return std::shared_ptr<const DigestStyle>(
        std::make_shared<TemplateStyle>(file.name, file.suffix, *text, *partials));
}

} // namespace sheaf
