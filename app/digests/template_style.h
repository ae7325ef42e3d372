#pragma once

#include "digests/digest_style.h"
#include "digests/template_check.h"

namespace sheaf {

/// A style that a reader made: a Mustache template, https://mustache.github.io/mustache.5.html. README.md
/// lists what it can name.
class TemplateStyle final : public DigestStyle {
  public:
    /// The text must be one that errorOfTemplate() finds nothing wrong with; line ends "\n".
    TemplateStyle(QString name, QString suffix, QString text, TemplatePartials partials);

    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;

  private:
    QString m_name;
    QString m_suffix;
    QString m_text;
    TemplatePartials m_partials;
};

} // namespace sheaf
