#include "ui/detail/composed_pages.h"

#include <algorithm>

namespace sheaf {

void ComposedPages::keep(const PageMatter& matter, const QString& html) {
    constexpr qsizetype most = 4;
    const PaperKey paper = matter.entry.key;
    m_pages.removeIf([paper](const Page& page) { return page.matter.entry.key == paper; });
    m_pages.append({matter, html});
    if (m_pages.size() > most)
        m_pages.removeFirst();
}

std::optional<QString> ComposedPages::find(const PageMatter& matter) const {
    const auto at = std::ranges::find(m_pages, matter, &Page::matter);
    return at == m_pages.end() ? std::nullopt : std::optional(at->html);
}

} // namespace sheaf
