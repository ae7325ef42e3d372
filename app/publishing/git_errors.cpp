#include "publishing/git_errors.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// What git says (in English, which it is asked for), and what it means. The first that fits counts.
struct Meaning {
    const char* said;
    ErrorKind kind;
    const char* sentence; ///< %1 is the folder, %2 git's own line
};

constexpr Meaning meanings[] = {
    {"not a git repository", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Publishing", "%1 is no git repository. Choose the folder of one, or an address.")},
    {"dubious ownership", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository %1 belongs to another user, so git does not touch it.")},
    {"ident name", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Publishing", "git does not know your name: run git config --global user.name and "
                                     "user.email once.")},
    {"Please tell me who you are", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Publishing", "git does not know your name: run git config --global user.name and "
                                     "user.email once.")},
    {".lock': File exists", ErrorKind::Storage,
     QT_TRANSLATE_NOOP("Publishing", "Another git is at work in %1, or was killed there: %2")},
    {"during a merge", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Publishing", "A merge in %1 is not finished; finish it first.")},
    {"CONFLICT", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Publishing",
                       "Somebody else changed the same file of the repository of %1. Bring both "
                       "together with git pull.")},
    {"Authentication failed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server does not let git in. Log in once with git push "
                                     "in %1.")},
    {"could not read Username", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server does not let git in. Log in once with git push "
                                     "in %1.")},
    {"Permission denied", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server does not let git in. Log in once with git push "
                                     "in %1.")},
    {"Host key verification failed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server is not known yet. Connect to it once with git "
                                     "push in %1.")},
    {"hook declined", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server refused the push: %2")},
    {"[rejected]", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server refused the push: %2")},
    {"[remote rejected]", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server refused the push: %2")},
    {"does not appear to be a git repository", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Publishing", "There is no repository where %1 pushes to: %2")},
    {"Could not resolve host", ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server cannot be reached: %2")},
    {"unable to access", ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server cannot be reached: %2")},
    {"Could not read from remote", ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("Publishing", "The repository's server cannot be reached: %2")},
};

/// A hook's own words, else the line that says what failed.
QString tellingLine(const QByteArray& said) {
    const QStringList lines = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        if (line.startsWith(u"remote: "_s) && line.size() > 9)
            return line.mid(8).trimmed();
    for (const QString& mark : {u"fatal:"_s, u"error:"_s, u"rejected]"_s})
        for (const QString& line : lines)
            if (line.contains(mark))
                return line.trimmed();
    return lines.isEmpty() ? QString() : lines.constLast().trimmed();
}

} // namespace

Error gitError(const ProcessEnd& end, const QString& folder) {
    const QByteArray said = end.out + end.err;
    const QString details = QString::fromUtf8(said.left(4000));
    switch (end.how) {
    case ProcessEnd::How::NotStarted:
        return {ErrorKind::NotFound, Words::tr("git could not be started. Install git."), details};
    case ProcessEnd::How::TimedOut:
        return {ErrorKind::Timeout, Words::tr("git took too long in %1 and was ended.").arg(folder), details};
    case ProcessEnd::How::Cancelled:
        return {ErrorKind::Cancelled, Words::tr("Publishing was cancelled."), details};
    case ProcessEnd::How::Exited:
    case ProcessEnd::How::Crashed: break;
    }
    const QString line = tellingLine(said);
    for (const Meaning& meaning : meanings)
        if (said.contains(meaning.said))
            return {meaning.kind, Words::tr(meaning.sentence).replace(u"%1"_s, folder).replace(u"%2"_s, line),
                    details};
    return {ErrorKind::Storage, Words::tr("git failed in %1: %2").arg(folder, line), details};
}

bool isOvertaken(const ProcessEnd& push) {
    const QByteArray said = push.out + push.err;
    const auto says = [&said](const char* words) { return said.contains(words); };
    return !push.ok() && (says("(fetch first)") || says("(non-fast-forward)") || says("cannot lock ref") ||
                          says("incorrect old value"));
}

} // namespace sheaf
