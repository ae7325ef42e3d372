#include "papers/feed_source.h"

#include "papers/announcement.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isTaken(const QString& name) {
    const QStringList taken = {source::arxiv, source::huggingFace, source::sample, u"import"_s};
    return taken.contains(name, Qt::CaseInsensitive);
}

QString withoutControls(QString text) {
    text.removeIf([](QChar letter) { return !letter.isPrint(); });
    return text;
}

} // namespace

bool isFeedName(const QString& name) {
    return !name.isEmpty() && name.size() <= longestFeedName && name == name.simplified() &&
           name == withoutControls(name) && !isTaken(name);
}

QString feedNameFrom(const QString& title) {
    const QString name = withoutControls(title.simplified()).left(longestFeedName).trimmed();
    if (isFeedName(name))
        return name;
    return name.isEmpty() ? u"feed"_s : name.left(longestFeedName - 5) + u" feed"_s;
}

} // namespace sheaf
