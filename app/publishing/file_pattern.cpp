#include "publishing/file_pattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

bool isPlain(const QString& part) {
    return !part.isEmpty() && !part.startsWith(u'.') &&
           std::none_of(part.begin(), part.end(), [](QChar c) { return c.unicode() < 0x20 || c == u'\\'; });
}

} // namespace

QString filledIn(const QString& pattern, const Publication& publication) {
    const QString date = publication.day.toString(Qt::ISODate);
    QString text = pattern;
    // The title comes last: it is not a pattern.
    for (const auto& [name, value] :
         {std::pair{u"{day}"_s, date}, std::pair{u"{year}"_s, date.left(4)},
          std::pair{u"{month}"_s, date.mid(5, 2)}, std::pair{u"{style}"_s, publication.style},
          std::pair{u"{suffix}"_s, publication.suffix}, std::pair{u"{title}"_s, publication.title}})
        text.replace(name, value);
    return text;
}

Result<QString> publishedPath(const QString& pattern, const Publication& publication) {
    if (!pattern.contains(u"{day}"_s))
        return Error{
            ErrorKind::Usage,
            Words::tr("The file name “%1” lacks {day}, so that every day would be written over the one "
                      "before. Write for example {day}.{suffix}.")
                .arg(pattern)};
    const QString path = filledIn(pattern, publication);
    const QStringList parts = path.split(u'/');
    if (!std::all_of(parts.begin(), parts.end(), isPlain))
        return Error{
            ErrorKind::Usage,
            Words::tr("“%1” is no file name inside the folder; write for example {year}/{day}.{suffix}.")
                .arg(path)};
    return path;
}

} // namespace sheaf
