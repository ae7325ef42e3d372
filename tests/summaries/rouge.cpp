#include "rouge.h"

#include "summaries/offline/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QStringList tokens(const QString& text) {
    static const QRegularExpression token(u"[a-z0-9]+"_s);
    QStringList list;
    for (auto it = token.globalMatch(text.toLower()); it.hasNext();)
        list += it.next().captured();
    return list;
}

double f1(qsizetype shared, qsizetype a, qsizetype b) {
    return shared == 0 ? 0 : 2.0 * double(shared) / double(a + b);
}

QSet<QString> comparable(const QStringList& phrases) {
    QSet<QString> set;
    for (const QString& phrase : phrases) {
        QStringList stems;
        for (const QString& token : tokens(phrase))
            stems += withoutPlural(token);
        set += stems.join(u' ');
    }
    set.remove(QString());
    return set;
}

} // namespace

double rouge1(const QString& summary, const QString& reference) {
    const QStringList a = tokens(summary);
    const QStringList b = tokens(reference);
    QHash<QString, int> left;
    for (const QString& token : b)
        ++left[token];
    qsizetype shared = 0;
    for (const QString& token : a)
        if (left[token]-- > 0)
            ++shared;
    return f1(shared, a.size(), b.size());
}

double rougeL(const QString& summary, const QString& reference) {
    const QStringList a = tokens(summary);
    const QStringList b = tokens(reference);
    QList<qsizetype> row(b.size() + 1, 0);
    for (const QString& token : a) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = token == b[j - 1] ? diagonal + 1 : qMax(above, row[j - 1]);
            diagonal = above;
        }
    }
    return f1(row.last(), a.size(), b.size());
}

double keyphraseF1(const QStringList& phrases, const QStringList& reference) {
    const QSet<QString> a = comparable(phrases);
    const QSet<QString> b = comparable(reference);
    return f1(QSet<QString>(a).intersect(b).size(), a.size(), b.size());
}

} // namespace sheaf::test
