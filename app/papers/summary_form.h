#pragma once

#include "papers/summary.h"

namespace sheaf {

/// One field that a form asks for: the name a model gives it in its JSON, and where a summary keeps it.
struct FormField {
    enum class Kind { Text, Tags, Score };

    QString key;            ///< small letters and "_": "tldr", "main_idea"
    QString request;        ///< what is asked for, in English
    Kind kind = Kind::Text; ///< where not Text, the two below are empty
    QString Summary::*text = nullptr;
    QString section = {}; ///< the name in Summary::sections of a text that is none of the summary's own
    QString Summary::*like = nullptr; ///< of a section: the summary's own text that says nearly the same
    bool needed = false;              ///< a reply without it is no summary
};

/// What a summary is to hold, as a style of digests needs it.
struct SummaryForm {
    QString name; ///< of the style, or "summary" for Sheaf's own
    QList<FormField> fields;
};

/// Which summaries a digest wants.
struct WantedForm {
    QString form;          ///< its style's
    QStringList others;    ///< the forms that hold all of its fields
    QString language = {}; ///< code; empty for any
};

/// Sheaf's own form, and that of every style without one: TL;DR, motivation, method, result, conclusion,
/// tags, score with its reason, recommendation.
SummaryForm standardForm();

/// A field of the standard form by its key ("tldr").
FormField standardField(const QString& key);

/// A text that is kept as a section of this name.
FormField sectionField(const QString& key, const QString& section, const QString& request);

/// Whether a reader wants the paper's own words in the summary's language too.
enum class Translate { Off, Title, TitleAndAbstract };

/// The form with the fields "title_translated" and "abstract_translated" behind its own. Papers are in
/// English nearly without exception, so English asks for none.
SummaryForm withTranslations(SummaryForm form, Translate wanted, const QString& language);

/// The names of the sections that keep them.
inline const QString translatedTitleName = QStringLiteral("Translated title");
inline const QString translatedAbstractName = QStringLiteral("Translated abstract");

/// The text of the first section of that name; empty where there is none.
QString textOfSection(const QList<SummarySection>& sections, const QString& name);

/// The text of a field; tags parted by commas, the score in figures. Empty where the summary has none.
QString formFieldText(const Summary& summary, const FormField& field);

} // namespace sheaf
