#pragma once

#include "papers/paper.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace sheaf {

/// Which text of a paper a word is looked for in.
enum class TextField { Any, Title, Abstract, Summary, Note };

/// A word, a beginning of one, or words in a row. Compared folded (see folded()), unless `exact`.
struct TextTerm {
    TextField field = TextField::Any;
    QString text;
    bool prefix = false; ///< the last word may go on
    bool exact = false;  ///< a quoted phrase with diacritics: they must be there (case does not matter)

    bool operator==(const TextTerm&) const = default;
};

/// An author by parts of the name, in any order; initials stand for names and names for initials.
struct AuthorTerm {
    QString name;
    bool prefix = false; ///< the last part may go on

    bool operator==(const AuthorTerm&) const = default;
};

/// Watch and Rule are names of rules: those that found a paper, and the one that hides it.
enum class NameField { Category, Tag, Id, Doi, Source, Engine, Language, Watch, Rule };

/// A name that must be equal as a whole, letter case aside. A category also takes the ones below it ("cs",
/// "cs.CL").
struct NameTerm {
    NameField field = NameField::Tag;
    QString name;
    bool prefix = false; ///< the name may go on

    bool operator==(const NameTerm&) const = default;
};

/// Days, both ends included; an end that is not set is open. Submission: the first version's date (UTC);
/// Reading: the day on which the reader read the paper, where the reader is.
struct DayTerm {
    enum class Of { Listing, Submission, Reading };
    Of of = Of::Listing;
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const DayTerm&) const = default;
};

/// Scores, both ends included; an end that is not set is open. Papers without a score never match.
struct ScoreTerm {
    std::optional<int> from;
    std::optional<int> to;

    bool operator==(const ScoreTerm&) const = default;
};

enum class Flag {
    Starred,
    Unread,
    Read,
    Later,
    Hidden,
    Summarised,
    Failed,
    Withdrawn,
    Updated,
    Filtered,
    Watched
};

struct FlagTerm {
    Flag flag = Flag::Starred;

    bool operator==(const FlagTerm&) const = default;
};

/// A paper and those nearest to it (library/similar_store.h).
struct LikeTerm {
    QString id;
    /// Which papers these are, nearest first, itself before all: filled in by the library.
    QList<PaperKey> papers = {};

    bool operator==(const LikeTerm&) const = default;
};

using QueryTerm = std::variant<TextTerm, AuthorTerm, NameTerm, DayTerm, ScoreTerm, FlagTerm, LikeTerm>;

/// What is searched for, as a tree.
struct Query {
    enum class Kind {
        All, ///< of the children; without children it is true of every paper
        Any, ///< of the children
        Not, ///< the one child
        Term,
    };
    Kind kind = Kind::All;
    QList<Query> children = {};
    QueryTerm term = {};

    bool isEverything() const { return kind == Kind::All && children.isEmpty(); }
    bool operator==(const Query&) const = default;
};

} // namespace sheaf
