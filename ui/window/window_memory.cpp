#include "ui/window/window_memory.h"

#include <QFileInfo>
#include <QSplitter>
#include <QWidget>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize firstSize(1360, 860);
const QList<int> firstColumns{236, 430, 694};
constexpr int mostRecentLibraries = 8;
} // namespace

WindowMemory::WindowMemory(const QString& settingsPath)
    : m_file(QFileInfo(settingsPath).absolutePath() + u"/window.ini"_s, QSettings::IniFormat) {}

void WindowMemory::restore(QWidget& window, QSplitter& splitter) {
    if (!window.restoreGeometry(m_file.value("geometry").toByteArray()))
        window.resize(firstSize);
    if (!splitter.restoreState(m_file.value("columns").toByteArray()))
        splitter.setSizes(firstColumns);
}

void WindowMemory::store(const QWidget& window, const QSplitter& splitter) {
    m_file.setValue("geometry", window.saveGeometry());
    m_file.setValue("columns", splitter.saveState());
}

ExportChoices WindowMemory::exportChoices() const {
    return {.style = m_file.value("export/style").toString(),
            .language = m_file.value("export/language").toString(),
            .folder = m_file.value("export/folder").toString()};
}

QStringList WindowMemory::recentCommands() const { return m_file.value("palette/recent").toStringList(); }

void WindowMemory::rememberCommands(const QStringList& ids) { m_file.setValue("palette/recent", ids); }

void WindowMemory::remember(const ExportChoices& choices) {
    m_file.setValue("export/style", choices.style);
    m_file.setValue("export/language", choices.language);
    m_file.setValue("export/folder", choices.folder);
}

QList<int> WindowMemory::listColumns() const {
    QList<int> widths;
    for (const QVariant& width : m_file.value("list/columns").toList())
        widths += width.toInt();
    return widths;
}

void WindowMemory::rememberListColumns(const QList<int>& widths) {
    m_file.setValue("list/columns", QVariantList(widths.begin(), widths.end()));
}

QStringList WindowMemory::columnsLeftOut() const { return m_file.value("list/left_out").toStringList(); }

void WindowMemory::rememberColumnsLeftOut(const QStringList& names) {
    m_file.setValue("list/left_out", names);
}

QStringList WindowMemory::recentLibraries() const { return m_file.value("library/recent").toStringList(); }

void WindowMemory::rememberLibrary(const QString& path) {
    QStringList recent = recentLibraries();
    if (recent.value(0) == path)
        return; // the file is not written anew at each start
    recent.removeAll(path);
    recent.prepend(path);
    m_file.setValue("library/recent", recent.mid(0, mostRecentLibraries));
}

bool WindowMemory::warnOfPlace(const QString& library) {
    const QStringList warned = m_file.value("library/warned").toStringList();
    if (warned.contains(library))
        return false;
    m_file.setValue("library/warned", warned + QStringList{library});
    return true;
}

} // namespace sheaf
