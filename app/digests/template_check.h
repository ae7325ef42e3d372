#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace sheaf {

/// The partials that a template may ask for, by name: `{{> head}}`.
using TemplatePartials = QMap<QString, QString>;

/// What is wrong with a template, and where.
struct TemplateError {
    QString partial; ///< the partial that it stands in; empty for the template itself
    int line = 0;    ///< from 1
    QString reason;  ///< translated, a part of a sentence

    bool operator==(const TemplateError&) const = default;
};

/// The first error of a template: a tag or section that is not closed, a partial that is not there or that
/// takes itself in, a name that nothing has at its place. None means that it can be written with.
std::optional<TemplateError> errorOfTemplate(const QString& text, const TemplatePartials& partials);

} // namespace sheaf
