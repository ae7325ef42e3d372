#include "settings/program_definitions.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

QList<SettingDefinition> programDefinitions() {
    return {
        {u"sync.folder"_s,
         SettingType::Text,
         {},
         QT_TRANSLATE_NOOP("Settings", "The folder, synchronised by a program of yours, through which your "
                                       "machines are kept in step. Empty for none.")},
        {u"zotero.address"_s, SettingType::Address, u"http://127.0.0.1:23119"_s,
         QT_TRANSLATE_NOOP("Settings", "Where the Zotero that runs on this computer answers.")},
        {u"zotero.pdf"_s, SettingType::Flag, u"true"_s,
         QT_TRANSLATE_NOOP("Settings", "Whether PDFs go along to Zotero; those that are not in the cache are "
                                       "fetched first.")},
        {u"notes.vault"_s,
         SettingType::Text,
         {},
         QT_TRANSLATE_NOOP("Settings", "The folder of your notes vault (Obsidian and the like), in which "
                                       "papers' notes are opened. Empty for none.")},
        {u"publishing.targets"_s,
         SettingType::Objects,
         {},
         QT_TRANSLATE_NOOP("Settings", "Where days are published: a list of objects as JSON, which the page "
                                       "Publishing of the settings writes.")},
    };
}

} // namespace sheaf
