#include "digests/arxiv_listing_failures.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What the format writes since mid-2025; the TL;DR's stands for the whole.
const QHash<ArxivField, QString>& ownWords() {
    static const QHash<ArxivField, QString> words = {
        {ArxivField::Tldr, u"Summary generation failed"_s},
        {ArxivField::Motivation, u"Motivation analysis unavailable"_s},
        {ArxivField::Method, u"Method extraction failed"_s},
        {ArxivField::Result, u"Result analysis unavailable"_s},
        {ArxivField::Conclusion, u"Conclusion extraction failed"_s},
    };
    return words;
}

bool isOwn(const QString& text) {
    return std::find(ownWords().begin(), ownWords().end(), text) != ownWords().end();
}

/// Words that stand in every field alike, in older days and in forks.
bool isSameEverywhere(const QString& text) {
    static const QStringList words = {u"Error"_s,    u"Processing failed"_s,        u"错误：AI分析失败。"_s,
                                      u"错误"_s,     u"自动分析失败，请查看原文"_s, u"分析失败"_s,
                                      u"生成失败"_s, u"Title translation failed"_s};
    return words.contains(text);
}

/// "{tldr}": a template's own placeholder.
bool isUnfilled(const QString& text) {
    constexpr qsizetype longest = 40;
    return text.size() > 2 && text.size() <= longest && text.startsWith(u'{') && text.endsWith(u'}') &&
           std::all_of(text.begin() + 1, text.end() - 1,
                       [](QChar c) { return (c.unicode() < 128 && c.isLetter()) || c == u'_'; });
}

QString unfilled(ArxivField field) {
    switch (field) {
    case ArxivField::Tldr: return u"{tldr}"_s;
    case ArxivField::Motivation: return u"{motivation}"_s;
    case ArxivField::Method: return u"{method}"_s;
    case ArxivField::Result: return u"{result}"_s;
    case ArxivField::Conclusion: return u"{conclusion}"_s;
    default: return {};
    }
}

QString emptyFailure() {
    return QCoreApplication::translate("ArxivListing", "The digest holds an empty summary.");
}

} // namespace

bool isArxivPlaceholder(const QString& text) {
    const QString words = text.trimmed();
    return isUnfilled(words) || isSameEverywhere(words) || isOwn(words);
}

QString arxivFailure(const QString& placeholder) {
    const QString words = placeholder.trimmed();
    if (words.isEmpty())
        return emptyFailure();
    return isOwn(words) ? ownWords()[ArxivField::Tldr] : words;
}

QString arxivPlaceholder(const QString& failure, ArxivField field) {
    if (failure == emptyFailure())
        return {};
    if (isSameEverywhere(failure))
        return failure;
    return isUnfilled(failure) ? unfilled(field) : ownWords().value(field);
}

} // namespace sheaf
