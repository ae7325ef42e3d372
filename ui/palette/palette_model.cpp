#include "ui/palette/palette_model.h"

#include <algorithm>

namespace sheaf {

namespace {

constexpr qsizetype mostShown = 60;
constexpr int ofOtherWords = -12; ///< what is seen counts more
constexpr int ofNewest = 24;      ///< used last
constexpr int ofOlder = 2;        ///< less for each one used after it

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry>& entries, const QStringList& recent) {
    m_known.clear();
    m_places.clear();
    m_first.clear();
    m_last.clear();
    m_recent = recent;
    for (const PaletteEntry& entry : entries)
        put(entry);
    refresh();
}

void PaletteModel::add(const QList<PaletteEntry>& entries) {
    for (const PaletteEntry& entry : entries)
        put(entry);
    refresh();
}

void PaletteModel::put(const PaletteEntry& entry) {
    Known known{entry, FuzzyText(entry.text), FuzzyText(entry.other)};
    const auto there = m_places.constFind(entry.id);
    if (there == m_places.constEnd()) {
        m_places.insert(entry.id, m_known.size());
        m_known += std::move(known);
    } else {
        m_known[*there] = std::move(known);
    }
}

void PaletteModel::setTyped(const QString& typed) {
    if (typed == m_typed)
        return;
    m_typed = typed;
    refresh();
}

void PaletteModel::setFound(const QList<PaletteEntry>& first, const QList<PaletteEntry>& last) {
    if (first.isEmpty() && last.isEmpty() && m_first.isEmpty() && m_last.isEmpty())
        return;
    m_first = first;
    m_last = last;
    refresh();
}

void PaletteModel::refresh() {
    QList<Shown> shown;
    for (const PaletteEntry& entry : std::as_const(m_first))
        shown += {entry, {}, 0};
    shown += m_typed.trimmed().isEmpty() ? usual() : fitting();
    shown.resize(std::min(shown.size(), mostShown));
    for (const PaletteEntry& entry : std::as_const(m_last))
        shown += {entry, FuzzyText(entry.text).match(m_typed).value_or(FuzzyMatch()).places, 0};
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

QList<PaletteModel::Shown> PaletteModel::fitting() const {
    QList<Shown> fitting;
    for (const Known& known : m_known) {
        auto match = known.text.match(m_typed);
        if (!match) {
            match = known.other.match(m_typed);
            if (!match)
                continue;
            match->score += ofOtherWords;
            match->places.clear();
        }
        const auto used = static_cast<int>(m_recent.indexOf(known.entry.id));
        const int ofUse = used < 0 ? 0 : std::max(0, ofNewest - used * ofOlder);
        fitting += {known.entry, match->places, match->score + known.entry.rank + ofUse};
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const Shown& a, const Shown& b) { return a.score > b.score; });
    return fitting;
}

QList<PaletteModel::Shown> PaletteModel::usual() const {
    QList<Shown> usual;
    for (const Known& known : m_known) {
        const auto used = static_cast<int>(m_recent.indexOf(known.entry.id));
        usual += {known.entry, {}, used < 0 ? known.entry.rank : 1000 - used};
    }
    std::stable_sort(usual.begin(), usual.end(),
                     [](const Shown& a, const Shown& b) { return a.score > b.score; });
    return usual;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Shown& shown = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown.entry.text;
    case Qt::AccessibleTextRole: {
        QStringList said{shown.entry.text, shown.entry.detail, shown.entry.keys};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case DetailRole: return shown.entry.detail;
    case KeysRole: return shown.entry.keys;
    case PlacesRole: return QVariant::fromValue(shown.places);
    case IdRole: return shown.entry.id;
    default: return {};
    }
}

} // namespace sheaf
