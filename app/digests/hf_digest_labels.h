#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// The words of `hf-digest` in one language. "%1" is the time, "%2" the model.
struct HfDigestLabels {
    QString code;
    QString made;     ///< with time and model
    QString madeAt;   ///< with the time only
    QString madeWith; ///< with the model only
    QString authors;
    QString published;
    QString tags;
    QString score;
    QString failed;
    QString links;
    QString platform;
    QString address;
    QStringList sections; ///< in the order of hfDigestSections()
};

/// Behind a method's name that takes a paper's own sentences and is no model.
inline const QString hfExtracted = QStringLiteral(" (extracted)");

/// Vietnamese, then English and Chinese.
const QList<HfDigestLabels>& allHfDigestLabels();

/// The format's own, Vietnamese, where there are none of that language.
const HfDigestLabels& hfDigestLabels(const QString& language);

/// The sections a summary in this style has, by the names it keeps them under: the format's own, English.
const QStringList& hfDigestSections();

/// What a section is called in a language; its own name where it is none of the above.
QString hfDigestSectionLabel(const QString& name, const HfDigestLabels& labels);

/// The name a section is kept under, by what any language or older layout calls it ("Conclusion").
std::optional<QString> hfDigestSectionName(QStringView label);

} // namespace sheaf
