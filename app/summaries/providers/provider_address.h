#pragma once

#include "summaries/summariser.h"

#include <QUrl>

namespace sheaf {

/// The engine's base address as readers type it made into that of an interface: slashes at the end and those
/// of `endings` that it ends with are dropped; an address without a path gets `version` ("/v1").
QString baseAddress(const EngineOptions& options, const QStringList& endings, const QString& version = {});

} // namespace sheaf
