#pragma once

#include <QList>
#include <QString>

namespace sheaf {

enum class FieldName {
    Title,
    Abstract,
    Summary,
    Author,
    Category,
    Tag,
    Note,
    Id,
    Doi,
    Source,
    Engine,
    Language,
    Watch,
    Rule,
    Day,
    Submitted,
    Read,
    Score,
    Is,
    Like
};

/// A piece of a search text. Positions count UTF-16 units from 0.
struct QueryToken {
    enum class Kind { Word, Phrase, Open, Close, Without, Or, Field, UnknownField, End };
    Kind kind = Kind::End;
    QString text; ///< of words and phrases, without quotes and the sign for "goes on"
    int position = 0;
    int length = 0;
    FieldName field = FieldName::Title;
    bool prefix = false;  ///< a '*' follows
    bool finished = true; ///< the quote is closed; for a word, something follows it
};

/// Cuts a search text into tokens; the last one is End. Never fails: what makes no sense is said by the
/// parser.
QList<QueryToken> queryTokens(const QString& text);

/// The fields' names as they are written, in the order of FieldName.
const QStringList& fieldNames();

} // namespace sheaf
