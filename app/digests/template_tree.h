#pragma once

#include <functional>
#include <kainjow/mustache.hpp>
#include <map>
#include <string>

namespace sheaf {

/// A Mustache template as the library parses it. It is walked here and not by the library, which leaves an
/// empty line behind every section that it skips.
struct TemplateTree {
    using Part = kainjow::mustache::component<std::string>;

    Part root;
    std::string error; ///< the library's words, ending in a place: `Unclosed tag at 12`; empty for none
};

/// As Mustache has it, a line that holds nothing but one tag of a section, a partial, a comment or delimiters
/// leaves no line behind.
TemplateTree parsedTemplate(const std::string& text);

/// Writes a template's text.
class TemplateWriter {
  public:
    using Names = kainjow::mustache::context<std::string>;
    using Partials = std::map<std::string, TemplateTree>;
    using Escape = std::function<std::string(const std::string&)>;

    /// Everything given must live on. Partials do not take themselves in: errorOfTemplate() sees to that.
    TemplateWriter(Names& names, const Partials& partials, const Escape& escape)
        : m_names(names), m_partials(partials), m_escape(escape) {}

    std::string text(const TemplateTree& tree);

  private:
    void write(const TemplateTree::Part& parts);
    void writePart(const TemplateTree::Part& part);
    void writeValue(const TemplateTree::Part& part);
    void writeSection(const TemplateTree::Part& part);
    void writeWith(const kainjow::mustache::data& value, const TemplateTree::Part& parts);

    Names& m_names;
    const Partials& m_partials;
    const Escape& m_escape;
    std::string m_out;
};

} // namespace sheaf
