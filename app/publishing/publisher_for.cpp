#include "publishing/feed_publisher.h"
#include "publishing/folder_publisher.h"
#include "publishing/git_publisher.h"
#include "publishing/mail_publisher.h"
#include "publishing/webhook_publisher.h"

#include <QDir>

namespace sheaf {

std::unique_ptr<Publisher> publisherFor(const PublishTarget& target, const PublisherNeeds& needs) {
    struct Make {
        const PublishTarget& target;
        const PublisherNeeds& needs;

        std::unique_ptr<Publisher> operator()(const FolderPlace& place) const {
            return std::make_unique<FolderPublisher>(place);
        }
        std::unique_ptr<Publisher> operator()(const GitPlace& place) const {
            const QUuid name = publicationKey(target.name, QDate());
            return std::make_unique<GitPublisher>(
                place, QDir(needs.clones).filePath(name.toString(QUuid::WithoutBraces)));
        }
        std::unique_ptr<Publisher> operator()(const FeedPlace& place) const {
            return std::make_unique<FeedPublisher>(place);
        }
        std::unique_ptr<Publisher> operator()(const MailPlace& place) const {
            return std::make_unique<MailPublisher>(place, needs.secret);
        }
        std::unique_ptr<Publisher> operator()(const WebhookPlace& place) const {
            return std::make_unique<WebhookPublisher>(place, needs.secret, needs.userAgent);
        }
    };
    return std::visit(Make{target, needs}, target.place);
}

} // namespace sheaf
