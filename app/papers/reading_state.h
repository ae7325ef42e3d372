#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// What the reader made of a paper. Nothing a source or a model says ever changes it.
struct ReadingState {
    bool starred = false;
    bool read = false;
    bool later = false; ///< put off: neither read nor among the unread ones
    bool hidden = false;
    QString note;     ///< Markdown
    QStringList tags; ///< the reader's own, beside the summary's

    bool operator==(const ReadingState&) const = default;
};

} // namespace sheaf
