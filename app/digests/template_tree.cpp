#include "digests/template_tree.h"

#include <algorithm>
#include <vector>

namespace sheaf {

using namespace kainjow::mustache;
using Part = TemplateTree::Part;

namespace {

/// The parts of a line; a section's end, of which the library keeps nothing, is a null.
using Line = std::vector<Part*>;

bool isBlank(const Part* part) { return part && (part->is_newline() || part->is_non_newline_whitespace()); }

bool canStandAlone(const Part* part) {
    return !part || !(part->is_text() || part->tag.type == tag_type::variable ||
                      part->tag.type == tag_type::unescaped_variable);
}

void dropStandingAlone(const Line& line) {
    const auto tag = std::find_if_not(line.begin(), line.end(), isBlank);
    if (tag == line.end() || !canStandAlone(*tag) || !std::all_of(tag + 1, line.end(), isBlank))
        return;
    for (Part* const part : line)
        if (part)
            part->text.clear();
}

/// Goes through the parts in the order of the text and drops the lines as they end.
void dropLines(Part& parts, Line& line) {
    for (Part& part : parts.children) {
        line.push_back(&part);
        if (part.is_newline()) {
            dropStandingAlone(line);
            line.clear();
        } else if (part.tag.is_section_begin()) {
            dropLines(part, line);
            line.push_back(nullptr);
        }
    }
}

bool isFalse(const data* value) { return !value || value->is_false() || value->is_empty_list(); }

} // namespace

TemplateTree parsedTemplate(const std::string& text) {
    TemplateTree tree;
    context<std::string> none;
    context_internal<std::string> state(none);
    parser<std::string>(text, state, tree.root, tree.error);
    Line line;
    dropLines(tree.root, line);
    dropStandingAlone(line);
    return tree;
}

std::string TemplateWriter::text(const TemplateTree& tree) {
    m_out.clear();
    write(tree.root);
    return m_out;
}

void TemplateWriter::write(const Part& parts) {
    for (const Part& part : parts.children)
        writePart(part);
}

void TemplateWriter::writePart(const Part& part) {
    switch (part.tag.type) {
    case tag_type::text: m_out += part.text; break;
    case tag_type::variable:
    case tag_type::unescaped_variable: writeValue(part); break;
    case tag_type::section_begin: writeSection(part); break;
    case tag_type::section_begin_inverted:
        if (isFalse(m_names.get(part.tag.name)))
            write(part);
        break;
    case tag_type::partial:
        if (const auto partial = m_partials.find(part.tag.name); partial != m_partials.end())
            write(partial->second.root);
        break;
    case tag_type::section_end:
    case tag_type::comment:
    case tag_type::set_delimiter: break;
    }
}

void TemplateWriter::writeValue(const Part& part) {
    const data* const value = m_names.get(part.tag.name);
    if (value && value->is_string())
        m_out +=
            part.tag.type == tag_type::variable ? m_escape(value->string_value()) : value->string_value();
}

void TemplateWriter::writeSection(const Part& part) {
    const data* const value = m_names.get(part.tag.name);
    if (isFalse(value))
        return;
    if (!value->is_list()) {
        writeWith(*value, part);
        return;
    }
    for (const data& item : value->list_value())
        writeWith(item, part);
}

void TemplateWriter::writeWith(const data& value, const Part& parts) {
    m_names.push(&value);
    write(parts);
    m_names.pop();
}

} // namespace sheaf
