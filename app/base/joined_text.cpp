#include "base/joined_text.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JoinedText)
};

bool endsWide(const QString& sentence) { return QStringLiteral("。！？；：）").contains(sentence.back()); }

} // namespace

QString joinedSentences(const QStringList& sentences) {
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !endsWide(text))
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

QString joinedParts(const QStringList& parts) {
    return parts.join(Words::tr(", ", "between the parts of a list"));
}

} // namespace sheaf
