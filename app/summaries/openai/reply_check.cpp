#include "summaries/openai/reply_check.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortAbstract = 40; // words or CJK characters
constexpr double nearlyAll = 0.8;

/// Words, and for scripts without blanks characters.
QStringList unitsOf(const QString& text) {
    static const QRegularExpression unit(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]|[\\p{L}\\p{N}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList units;
    for (auto it = unit.globalMatch(folded(text)); it.hasNext();)
        units += it.next().captured();
    return units;
}

} // namespace

bool repeatsAbstract(const QString& tldr, const QString& abstract) {
    const QStringList source = unitsOf(abstract);
    if (source.size() < shortAbstract)
        return false;
    QHash<QString, int> left;
    for (const QString& unit : source)
        ++left[unit];
    int shared = 0;
    for (const QString& unit : unitsOf(tldr))
        if (left.value(unit) > 0) {
            --left[unit];
            ++shared;
        }
    return shared >= nearlyAll * double(source.size());
}

Outcome checkReply(const Summary& summary, const QString& abstract) {
    if (repeatsAbstract(summary.tldr, abstract))
        return Error{ErrorKind::Malformed,
                     QCoreApplication::translate(
                         "ReplyCheck", "The model repeated the abstract instead of summarising it.")};
    return {};
}

} // namespace sheaf
