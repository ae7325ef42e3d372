#include "publishing/file_pattern.h"
#include "publishing/git_publisher.h"
#include "publishing/mail_message.h"
#include "query/query_parser.h"
#include "services/publishing/target_settings.h"
#include "settings/setting_value.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// Any day will do to try a pattern or an address with.
Publication anyDay() { return {.day = QDate(2026, 1, 6), .style = u"sheaf"_s, .suffix = u"md"_s}; }

Error fault(const QString& sentence) { return {ErrorKind::Usage, sentence}; }

Outcome wholePath(const QString& path) {
    // What cron starts is in another folder than what the reader starts.
    if (QDir::isAbsolutePath(path))
        return {};
    return fault(Words::tr("“%1” is no whole path; it begins with “/”.").arg(path));
}

Outcome check(const FolderPlace& place) {
    const auto path = publishedPath(place.file, anyDay());
    return path ? wholePath(place.folder) : path.error();
}

Outcome check(const GitPlace& place) {
    if (place.repository.startsWith(u'-') || place.branch.startsWith(u'-'))
        return fault(Words::tr("A repository and a branch do not begin with a dash."));
    const auto path = publishedPath(place.file, anyDay());
    if (!path)
        return path.error();
    return isGitAddress(place.repository) ? Outcome() : wholePath(place.repository);
}

Outcome check(const FeedPlace& place) { return wholePath(place.file); }

Outcome check(const MailPlace& place) {
    const auto message = mailOf(anyDay(), place);
    if (!message)
        return message.error();
    const QUrl server(u"smtp://"_s + place.server, QUrl::StrictMode);
    if (!place.server.isEmpty() && (!server.isValid() || server.host().isEmpty() || server.port() != -1))
        return fault(Words::tr("“%1” is no mail server; write it as smtp.example.org.").arg(place.server));
    return place.server.isEmpty() ? wholePath(place.sendmail) : Outcome();
}

Outcome check(const WebhookPlace& place) {
    const QUrl url(QString(place.address).replace(u"{secret}"_s, u"x"_s), QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fault(Words::tr("“%1” is no web address; it begins with https://.").arg(place.address));
    if (looksSecret(place.address))
        return fault(
            Words::tr("The address holds a secret, which belongs in the keychain: write {secret} in its "
                      "place."));
    return {};
}

Outcome checkFilter(const PublishFilter& filter) {
    if (const auto query = readQuery(filter.search); !query)
        return query.error();
    return {};
}

} // namespace

Outcome checkTarget(const PublishTarget& target) {
    if (target.name.isEmpty() || target.name != target.name.simplified() || target.name.size() > 80)
        return fault(Words::tr("A publishing target needs a name of one line."));
    for (const Outcome& checked : {std::visit([](const auto& place) { return check(place); }, target.place),
                                   checkFilter(target.filter)})
        if (!checked)
            return Error{ErrorKind::Usage, Words::tr("The publishing target “%1” cannot be used: %2")
                                               .arg(target.name, checked.error().sentence)};
    return {};
}

} // namespace sheaf
