#include "digests/template_style.h"

#include "digests/sheaf_labels.h"
#include "digests/template_data.h"
#include "digests/template_text.h"
#include "digests/template_tree.h"

#include <utility>

namespace sheaf {

namespace {

/// A template may name any paper anywhere, and so is given all of them at once.
class TemplatePages final : public DigestPages {
  public:
    TemplatePages(const Day& head, const SheafLabels& labels, const QString& suffix, const QString& text,
                  const TemplatePartials& partials)
        : m_day(head), m_labels(labels), m_suffix(suffix), m_text(text), m_partials(partials) {
        m_day.entries.clear();
    }

    void meet(const QList<DayEntry>& papers) override { m_day.entries += papers; }

    QByteArray begin() override {
        const kainjow::mustache::data seen = templateData(std::exchange(m_day, {}), m_labels);
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

    QByteArray write(const QList<DayEntry>&) override { return {}; }
    QByteArray end() override { return {}; }

  private:
    Day m_day;
    const SheafLabels& m_labels;
    const QString m_suffix;
    const QString m_text;
    const TemplatePartials m_partials;
};

} // namespace

TemplateStyle::TemplateStyle(QString name, QString suffix, QString text, TemplatePartials partials)
    : m_name(std::move(name)), m_suffix(std::move(suffix)), m_text(std::move(text)),
      m_partials(std::move(partials)) {}

QString TemplateStyle::name() const { return m_name; }

QString TemplateStyle::suffix() const { return m_suffix; }

std::unique_ptr<DigestPages> TemplateStyle::pages(const Day& head, const DigestOptions& options) const {
    return std::make_unique<TemplatePages>(head, sheafLabels(options.language), m_suffix, m_text, m_partials);
}

} // namespace sheaf
