#include "summaries/checks/rubric.h"

#include "base/text.h"
#include "summaries/summariser.h"

#include <QCryptographicHash>

namespace sheaf {

using namespace Qt::StringLiterals;

QString rubricVersion(const QString& promptVersion, const EngineOptions& reader) {
    if (reader.interests.isEmpty() && reader.unwanted.isEmpty() && reader.criteria.isEmpty())
        return promptVersion;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QStringList part : {reader.interests, reader.unwanted, reader.criteria}) {
        for (QString& words : part)
            words = folded(oneLine(words));
        part.sort();
        hash.addData(part.join(u'\n').toUtf8() + '\0');
    }
    return promptVersion + u'+' + QString::fromLatin1(hash.result().toHex().first(6));
}

} // namespace sheaf
