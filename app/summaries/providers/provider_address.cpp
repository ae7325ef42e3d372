#include "summaries/providers/provider_address.h"

namespace sheaf {

QString baseAddress(const EngineOptions& options, const QStringList& endings, const QString& version) {
    QString address = options.baseUrl.trimmed();
    const auto withoutSlash = [&address] {
        while (address.endsWith(u'/'))
            address.chop(1);
    };
    withoutSlash();
    for (const QString& ending : endings)
        if (address.endsWith(ending))
            address.chop(ending.size());
    withoutSlash();
    return QUrl(address).path().isEmpty() ? address + version : address;
}

} // namespace sheaf
