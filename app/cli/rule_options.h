#pragma once

#include "base/result.h"
#include "papers/rule.h"

#include <QCommandLineParser>

namespace sheaf {

/// --hide, --keep, --watch, and what a rule looks for: --text, --title, --abstract, --comment, --author,
/// --category, --primary, --upvotes, --part, --pattern, --any, --source, --everywhere.
void addRuleOptions(QCommandLineParser& parser);

/// Whether any of them was given.
bool hasRuleOptions(const QCommandLineParser& options);

Result<Rule> ruleFrom(const QString& name, const QCommandLineParser& options);

} // namespace sheaf
