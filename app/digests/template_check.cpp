#include "digests/template_check.h"

#include "digests/sheaf_labels.h"
#include "digests/template_data.h"
#include "digests/template_sample.h"
#include "digests/template_tree.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;
using namespace kainjow::mustache;
using Part = TemplateTree::Part;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DigestTemplate)
};

/// The library's words, which end in a place: `Unclosed section "papers" at 12`.
QString reasonOf(const QString& message) {
    static const QRegularExpression quoted(u"\"(.*)\""_s, QRegularExpression::DotMatchesEverythingOption);
    const QString name = quoted.match(message).captured(1);
    if (message.startsWith(u"Unclosed tag"_s))
        return Words::tr("a tag is opened and not closed");
    if (message.startsWith(u"Unclosed section"_s))
        return Words::tr("the section “%1” is opened here and not closed where it should be").arg(name);
    if (message.startsWith(u"Unopened section"_s))
        return Words::tr("the section “%1” is closed and was not opened").arg(name);
    return Words::tr("new delimiters are written as in {{=<% %>=}}");
}

/// Reads a template as the library does and walks through it with a day in which everything is there.
class Checker {
  public:
    explicit Checker(const TemplatePartials& partials)
        : m_partials(partials), m_data(templateData(sampleDayForTemplates(), sheafLabels(QString()))),
          m_names(&m_data) {}

    std::optional<TemplateError> check(const QString& text) {
        const std::string bytes = text.toStdString();
        const TemplateTree tree = parsedTemplate(bytes);
        if (!tree.error.empty()) {
            const QString words = QString::fromStdString(tree.error);
            const size_t at = words.mid(words.lastIndexOf(u' ') + 1).toULongLong();
            return errorAt(bytes, at, reasonOf(words));
        }
        return checkParts(bytes, tree.root);
    }

  private:
    TemplateError errorAt(const std::string& bytes, size_t at, const QString& reason) const {
        const auto end = bytes.begin() + std::ptrdiff_t(std::min(at, bytes.size()));
        const int line = 1 + int(std::count(bytes.begin(), end, '\n'));
        return {m_open.isEmpty() ? QString() : m_open.last(), line, reason};
    }

    std::optional<TemplateError> checkParts(const std::string& bytes, const Part& parts) {
        for (const Part& part : parts.children)
            if (auto error = checkPart(bytes, part))
                return error;
        return {};
    }

    std::optional<TemplateError> checkPart(const std::string& bytes, const Part& part) {
        switch (part.tag.type) {
        case tag_type::variable:
        case tag_type::unescaped_variable: return checkName(bytes, part);
        case tag_type::section_begin: return checkSection(bytes, part);
        case tag_type::section_begin_inverted:
            if (auto error = checkName(bytes, part))
                return error;
            return checkParts(bytes, part);
        case tag_type::partial: return checkPartial(bytes, part);
        default: return {};
        }
    }

    /// What a digest said beyond the rest has names of its own.
    static bool isExtra(const std::string& name) { return name == "extra" || name.rfind("extra.", 0) == 0; }

    std::optional<TemplateError> checkName(const std::string& bytes, const Part& part) const {
        if (m_inExtra > 0 || isExtra(part.tag.name) || m_names.get(part.tag.name))
            return {};
        return errorAt(
            bytes, part.position,
            Words::tr("there is no “%1” at this place").arg(QString::fromStdString(part.tag.name)));
    }

    std::optional<TemplateError> checkSection(const std::string& bytes, const Part& part) {
        if (auto error = checkName(bytes, part))
            return error;
        const data* const value = m_names.get(part.tag.name);
        const bool extra = isExtra(part.tag.name);
        m_inExtra += extra ? 1 : 0;
        if (value)
            m_names.push(value->is_non_empty_list() ? &value->list_value().front() : value);
        auto error = checkParts(bytes, part);
        if (value)
            m_names.pop();
        m_inExtra -= extra ? 1 : 0;
        return error;
    }

    std::optional<TemplateError> checkPartial(const std::string& bytes, const Part& part) {
        const QString name = QString::fromStdString(part.tag.name);
        if (!m_partials.contains(name))
            return errorAt(bytes, part.position,
                           Words::tr("there is no file partials/%1.mustache").arg(name));
        if (m_open.contains(name))
            return errorAt(bytes, part.position, Words::tr("the partial “%1” takes itself in").arg(name));
        m_open += name;
        auto error = check(m_partials[name]);
        m_open.removeLast();
        return error;
    }

    const TemplatePartials& m_partials;
    data m_data;
    context<std::string> m_names;
    QStringList m_open;
    int m_inExtra = 0;
};

} // namespace

std::optional<TemplateError> errorOfTemplate(const QString& text, const TemplatePartials& partials) {
    return Checker(partials).check(text);
}

} // namespace sheaf
