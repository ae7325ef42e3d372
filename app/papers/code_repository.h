#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// The repositories named in a text, as "https://HOST/OWNER/NAME", in its order and without doubles. Known
/// are GitHub, GitLab, Hugging Face, Codeberg, Bitbucket, Sourcehut and their like.
QStringList codeRepositories(const QString& text);

/// The repository that the text presents as its authors' own ("our code is available at …"), not one that it
/// merely uses or cites; empty where there is none.
QString ownCodeRepository(const QString& text);

} // namespace sheaf
