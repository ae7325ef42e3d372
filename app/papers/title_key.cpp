#include "papers/title_key.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestTitle = 18; // "A Survey of Pruning" has as many letters and may be one paper
constexpr qsizetype mostWords = 5;
constexpr qsizetype shortestWord = 3;

bool isWide(QChar c) { return c.unicode() >= 0x2E80; } // Chinese, Japanese and Korean, which say more

/// A word in blanks as it stands in every writing of the title; empty where it may be written in other ways.
QString plainWord(QString word) {
    static const QRegularExpression ends(u"^[\\p{P}]+|[\\p{P}]+$"_s);
    word.remove(ends);
    // TeX may write what is neither ASCII nor of another script: "Erd\\H{o}s".
    const bool plain = std::ranges::all_of(word, [](QChar c) {
        return c.isLetter() && (c.unicode() < 0x80 || c.script() != QChar::Script_Latin);
    });
    return plain && word.size() >= shortestWord ? word : QString();
}

QString lastPart(const QString& name) { return name.section(u' ', -1); }

bool isInitials(const QString& part) {
    static const QRegularExpression pattern(u"^(?:\\p{Lu}\\.?-?){1,3}$"_s);
    return pattern.match(part).hasMatch();
}

QString familyName(const QString& author) {
    static const QRegularExpression suffix(u",?\\s+(?:Jr\\.?|Sr\\.?|II|III|IV)$"_s);
    const QString name = oneLine(QString(author).remove(suffix));
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return folded(lastPart(name.left(comma).trimmed()));
    const QString last = lastPart(name);
    return folded(isInitials(last) && name.contains(u' ') ? name.section(u' ', 0, -2).section(u' ', -1)
                                                          : last);
}

} // namespace

QString titleKey(const QString& title) {
    static const QRegularExpression command(u"\\\\[A-Za-z]+\\*?"_s);
    QString key = folded(QString(title).remove(command));
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return key;
}

bool tellsPapersApart(const QString& titleKey) {
    const auto wide = std::ranges::count_if(titleKey, isWide);
    return titleKey.size() + wide >= shortestTitle;
}

QStringList titleWords(const QString& title) {
    static const QRegularExpression formula(u"\\$[^$]*\\$"_s);
    QStringList words;
    for (const QString& part : QString(title).replace(formula, u"0"_s).split(u' ', Qt::SkipEmptyParts))
        if (const QString word = plainWord(part); !word.isEmpty())
            words += word;
    words.removeDuplicates();
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    return words.first(std::min(mostWords, words.size()));
}

QStringList familyNames(const QList<Author>& authors) {
    QStringList names;
    for (const Author& author : authors)
        names += familyName(author.name);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace sheaf
