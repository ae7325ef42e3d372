#include "digests/arxiv_listing_score.h"

#include <QRegularExpression>

#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsPerPoint = 20;

constexpr auto commas = QStringView(u",，、");

QString entityOf(QChar c) { return u"&#%1;"_s.arg(c.unicode()); }

/// A comma of its own would be read as the end of the tag.
QString withSafeCommas(QString tag) {
    for (const QChar comma : commas)
        tag.replace(comma, entityOf(comma));
    return tag;
}

QString withoutSafeCommas(QString tag) {
    if (tag.contains(u"&#"_s))
        for (const QChar comma : commas)
            tag.replace(entityOf(comma), comma);
    return tag;
}

} // namespace

QString arxivScore(int score) {
    QString points = QString::number(score / stepsPerPoint);
    if (const int rest = score % stepsPerPoint; rest != 0) {
        points += u'.' + u"%1"_s.arg(rest * 100 / stepsPerPoint, 2, 10, QChar(u'0'));
        if (points.endsWith(u'0'))
            points.chop(1);
    }
    return points + u"/5"_s;
}

std::optional<int> scoreFromArxiv(QStringView text) {
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 1)
        return std::nullopt;
    bool hasPoints = false;
    bool hasBest = false;
    const double points = text.left(slash).trimmed().toDouble(&hasPoints);
    const double best = text.sliced(slash + 1).trimmed().toDouble(&hasBest);
    if (!hasPoints || !hasBest || !std::isfinite(best) || !(best > 0) || !(points >= 0) || points > best)
        return std::nullopt;
    return int(std::lround(points / best * 100));
}

QString arxivTags(const QStringList& tags) {
    QStringList safe;
    for (const QString& tag : tags) {
        const QString line = tag.simplified();
        safe += tags.size() == 1 || line.contains(u", "_s) ? withSafeCommas(line) : line;
    }
    return safe.join(u", "_s);
}

QStringList tagsFromArxiv(const QString& text) {
    static const QRegularExpression anyComma(u"[,，、]"_s);
    QStringList tags;
    for (const QString& part : text.contains(u", "_s) ? text.split(u", "_s) : text.split(anyComma))
        if (const QString tag = part.trimmed(); !tag.isEmpty())
            tags += withoutSafeCommas(tag);
    return tags;
}

} // namespace sheaf
