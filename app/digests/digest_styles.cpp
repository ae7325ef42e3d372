#include "digests/digest_styles.h"

#include "digests/template_folder.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DigestStyles)
};

/// "vault" is a folder of notes and no style of one file; the services know it by that name.
QStringList takenNames() { return digestStyleNames() + QStringList{u"vault"_s}; }

} // namespace

DigestStyles::DigestStyles(QString folder) : m_folder(std::move(folder)) {}

QStringList DigestStyles::names() const {
    QStringList names = digestStyleNames();
    for (const TemplateFile& file : templatesIn(m_folder, takenNames()))
        names += file.name;
    return names;
}

Result<std::shared_ptr<const DigestStyle>> DigestStyles::style(const QString& name) const {
    if (auto builtIn = digestStyle(name))
        return std::shared_ptr<const DigestStyle>(std::move(builtIn));
    for (const TemplateFile& file : templatesIn(m_folder, takenNames()))
        if (file.name == name)
            return styleOfTemplate(file);
    return Error{ErrorKind::Usage,
                 Words::tr("There is no digest style “%1”; there are: %2.").arg(name, names().join(u", "_s))};
}

} // namespace sheaf
