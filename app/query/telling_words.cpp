#include "query/telling_words.h"

#include "base/english_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_set>

namespace sheaf {

using namespace Qt::StringLiterals;

QString prose(QString text) {
    static const QRegularExpression noProse(
        uR"(\$[^$]{0,400}\$|\\\(.{0,400}?\\\)|\\[A-Za-z]+|https?://\S+)"_s);
    return text.contains(u'$') || text.contains(u'\\') || text.contains(u"://"_s)
               ? text.replace(noProse, u" "_s)
               : text;
}

bool saysSomething(std::string_view word) {
    return word.size() > 1 &&
           !std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isFiller(const std::string& word) {
    static const std::unordered_set<std::string> fillers = [] {
        std::unordered_set<std::string> words;
        for (const QSet<QString>& list : {stopWords(), paperWords()})
            for (const QString& filler : list)
                words.insert(filler.toStdString());
        return words;
    }();
    return fillers.contains(word);
}

} // namespace sheaf
