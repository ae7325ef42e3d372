#include "ui/reader/ready_pages.h"

#include <algorithm>
#include <numeric>

namespace sheaf {

namespace {

constexpr qsizetype mostPages = 6;
constexpr qsizetype mostLetters = 8'000'000;

} // namespace

std::optional<quint64> ReadyPages::find(const QString& fragment) {
    const auto at = std::ranges::find(m_pages, fragment, &Page::fragment);
    if (at == m_pages.end())
        return {};
    std::rotate(at, at + 1, m_pages.end());
    return m_pages.last().number;
}

quint64 ReadyPages::add(const QString& fragment) {
    m_pages.append({++m_last, fragment});
    return m_last;
}

void ReadyPages::remove(quint64 number) {
    m_pages.removeIf([number](const Page& page) { return page.number == number; });
}

QList<quint64> ReadyPages::takeSurplus(quint64 shown) {
    QList<quint64> surplus;
    while (areTooMany()) {
        const auto oldest =
            std::ranges::find_if(m_pages, [shown](const Page& page) { return page.number != shown; });
        if (oldest == m_pages.end())
            break;
        surplus += oldest->number;
        m_pages.erase(oldest);
    }
    return surplus;
}

bool ReadyPages::areTooMany() const {
    const auto letters = [](qsizetype sum, const Page& page) { return sum + page.fragment.size(); };
    return m_pages.size() > mostPages ||
           std::accumulate(m_pages.begin(), m_pages.end(), qsizetype(0), letters) > mostLetters;
}

} // namespace sheaf
