#include "digests/template_style.h"

#include "digests/sheaf_labels.h"
#include "digests/template_data.h"
#include "digests/template_text.h"
#include "digests/template_tree.h"

namespace sheaf {

TemplateStyle::TemplateStyle(QString name, QString suffix, QString text, TemplatePartials partials)
    : m_name(std::move(name)), m_suffix(std::move(suffix)), m_text(std::move(text)),
      m_partials(std::move(partials)) {}

QString TemplateStyle::name() const { return m_name; }

QString TemplateStyle::suffix() const { return m_suffix; }

QByteArray TemplateStyle::write(const Day& day, const DigestOptions& options) const {
    const kainjow::mustache::data seen = templateData(day, sheafLabels(options.language));
    TemplateWriter::Partials partials;
    for (auto partial = m_partials.begin(); partial != m_partials.end(); ++partial)
        partials[partial.key().toStdString()] = parsedTemplate(partial.value().toStdString());
    const TemplateWriter::Escape escape = [this](const std::string& text) {
        return escapedFor(m_suffix, text);
    };
    TemplateWriter::Names names(&seen);
    TemplateWriter writer(names, partials, escape);
    return withoutMarks(QByteArray::fromStdString(writer.text(parsedTemplate(m_text.toStdString()))));
}

} // namespace sheaf
