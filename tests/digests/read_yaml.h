#pragma once

#include <QString>
#include <QVariantMap>

namespace sheaf::test {

/// A note's front matter as a YAML parser reads it: texts and lists of texts by key, every scalar with its
/// kind told from YAML 1.1's words: QString for a quoted one, bool, int or QDate's text for a plain one.
/// Empty where it is no YAML.
QVariantMap readFrontMatter(const QString& note);

} // namespace sheaf::test
