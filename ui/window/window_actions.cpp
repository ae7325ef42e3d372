#include "ui/window/window_actions.h"

#include "ui/window/choice_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QAction* action(QWidget* parent, const QString& name, const char* text, const QStringList& keys = {}) {
    return windowAction(parent, name, Words::tr(text), keys);
}

void explain(QAction* action, const char* buttonText, const char* toolTip) {
    action->setIconText(Words::tr(buttonText));
    action->setToolTip(Words::tr(toolTip));
}

} // namespace

WindowActions::WindowActions(QWidget* parent)
    : fetch(action(parent, u"fetch"_s, QT_TRANSLATE_NOOP("WindowActions", "&Fetch this day"),
                   {u"F5"_s, u"Ctrl+R"_s})),
      fetchSeveral(action(parent, u"fetchSeveral"_s,
                          QT_TRANSLATE_NOOP("WindowActions", "Fetch se&veral days…"), {u"Shift+F5"_s})),
      catchUp(
          action(parent, u"catchUp"_s, QT_TRANSLATE_NOOP("WindowActions", "Catch &up now"), {u"Ctrl+F5"_s})),
      summarise(action(parent, u"summarise"_s, QT_TRANSLATE_NOOP("WindowActions", "&Summarise this day"),
                       {u"Ctrl+Return"_s, u"Ctrl+Enter"_s})),
      retryFailed(
          action(parent, u"retryFailed"_s, QT_TRANSLATE_NOOP("WindowActions", "&Retry what has failed"))),
      openDigest(
          action(parent, u"openDigest"_s, QT_TRANSLATE_NOOP("WindowActions", "&Import…"), {u"Ctrl+I"_s})),
      exportDay(
          action(parent, u"export"_s, QT_TRANSLATE_NOOP("WindowActions", "&Export day…"), {u"Ctrl+E"_s})),
      exportEverything(action(parent, u"exportEverything"_s,
                              QT_TRANSLATE_NOOP("WindowActions", "Export the &whole library…"))),
      publishDay(action(parent, u"publish"_s, QT_TRANSLATE_NOOP("WindowActions", "&Publish this day…"),
                        {u"Ctrl+Shift+P"_s})),
      sharePage(action(parent, u"sharePage"_s, QT_TRANSLATE_NOOP("WindowActions", "S&hare day as a page…"))),
      sample(
          action(parent, u"sample"_s, QT_TRANSLATE_NOOP("WindowActions", "Look around with the sample day"))),
      tags(action(parent, u"manageTags"_s, QT_TRANSLATE_NOOP("WindowActions", "Manage ta&gs…"))),
      rules(action(parent, u"rules"_s, QT_TRANSLATE_NOOP("WindowActions", "R&ules and watches…"),
                   {u"Ctrl+Shift+R"_s})),
      backUp(action(parent, u"backUp"_s, QT_TRANSLATE_NOOP("WindowActions", "&Back up now"))),
      restoreBackup(
          action(parent, u"restoreBackup"_s, QT_TRANSLATE_NOOP("WindowActions", "&Restore from a backup…"))),
      checkLibrary(
          action(parent, u"checkLibrary"_s, QT_TRANSLATE_NOOP("WindowActions", "&Check and repair…"))),
      compactLibrary(action(parent, u"compactLibrary"_s, QT_TRANSLATE_NOOP("WindowActions", "Co&mpact…"))),
      moveLibrary(action(parent, u"moveLibrary"_s, QT_TRANSLATE_NOOP("WindowActions", "Mo&ve…"))),
      openLibrary(
          action(parent, u"openLibrary"_s, QT_TRANSLATE_NOOP("WindowActions", "&Open another library…"))),
      settings(
          action(parent, u"settings"_s, QT_TRANSLATE_NOOP("WindowActions", "Se&ttings…"), {u"Ctrl+,"_s})),
      quit(action(parent, u"quit"_s, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), {u"Ctrl+Q"_s})),
      undo(action(parent, u"undo"_s, QT_TRANSLATE_NOOP("WindowActions", "&Undo"),
                  {u"Ctrl+Z"_s, u"Backspace"_s})),
      redo(action(parent, u"redo"_s, QT_TRANSLATE_NOOP("WindowActions", "&Redo"),
                  {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s})),
      selectAll(
          action(parent, u"selectAll"_s, QT_TRANSLATE_NOOP("WindowActions", "Select &all"), {u"Ctrl+A"_s})),
      markAllRead(action(parent, u"markAllRead"_s,
                         QT_TRANSLATE_NOOP("WindowActions", "Mark all in the list as &read"),
                         {u"Shift+U"_s})),
      openClipboard(action(parent, u"openClipboard"_s,
                           QT_TRANSLATE_NOOP("WindowActions", "&Open the copied paper ids or links"),
                           {u"Ctrl+V"_s})),
      palette(action(parent, u"palette"_s, QT_TRANSLATE_NOOP("WindowActions", "&Command palette…"),
                     {u"Ctrl+K"_s})),
      next(action(parent, u"next"_s, QT_TRANSLATE_NOOP("WindowActions", "Next paper"), {u"J"_s})),
      previous(action(parent, u"previous"_s, QT_TRANSLATE_NOOP("WindowActions", "Previous paper"), {u"K"_s})),
      nextUnread(
          action(parent, u"nextUnread"_s, QT_TRANSLATE_NOOP("WindowActions", "Next unread paper"), {u"I"_s})),
      nextGroup(action(parent, u"nextGroup"_s, QT_TRANSLATE_NOOP("WindowActions", "Next group"), {u"."_s})),
      previousGroup(
          action(parent, u"previousGroup"_s, QT_TRANSLATE_NOOP("WindowActions", "Previous group"), {u","_s})),
      foldGroup(action(parent, u"foldGroup"_s,
                       QT_TRANSLATE_NOOP("WindowActions", "Fold or unfold this group"), {u"F"_s})),
      selectNext(action(parent, u"selectNext"_s,
                        QT_TRANSLATE_NOOP("WindowActions", "Select the next paper too"), {u"Shift+J"_s})),
      selectPrevious(action(parent, u"selectPrevious"_s,
                            QT_TRANSLATE_NOOP("WindowActions", "Select the previous paper too"),
                            {u"Shift+K"_s})),
      star(action(parent, u"star"_s, QT_TRANSLATE_NOOP("WindowActions", "&Star"), {u"S"_s})),
      unread(action(parent, u"unread"_s, QT_TRANSLATE_NOOP("WindowActions", "Mark &unread"), {u"U"_s})),
      later(action(parent, u"later"_s, QT_TRANSLATE_NOOP("WindowActions", "Put off for &later"), {u"L"_s})),
      hide(action(parent, u"hide"_s, QT_TRANSLATE_NOOP("WindowActions", "&Hide"), {u"H"_s})),
      browse(action(parent, u"browse"_s, QT_TRANSLATE_NOOP("WindowActions", "&Open in browser"), {u"O"_s})),
      pdf(action(parent, u"pdf"_s, QT_TRANSLATE_NOOP("WindowActions", "Open the &PDF"), {u"P"_s})),
      tag(action(parent, u"tag"_s, QT_TRANSLATE_NOOP("WindowActions", "&Tags"), {u"T"_s})),
      nextTab(action(parent, u"nextTab"_s, QT_TRANSLATE_NOOP("WindowActions", "Next ta&b"),
                     {u"Ctrl+Tab"_s, u"Ctrl+PgDown"_s})),
      previousTab(action(parent, u"previousTab"_s, QT_TRANSLATE_NOOP("WindowActions", "Previous tab"),
                         {u"Ctrl+Shift+Tab"_s, u"Ctrl+PgUp"_s})),
      closePdf(
          action(parent, u"closePdf"_s, QT_TRANSLATE_NOOP("WindowActions", "Close this PDF"), {u"Ctrl+W"_s})),
      note(action(parent, u"note"_s, QT_TRANSLATE_NOOP("WindowActions", "&Note…"), {u"N"_s})),
      copyLink(action(parent, u"copyLink"_s, QT_TRANSLATE_NOOP("WindowActions", "&Copy link"),
                      {u"Ctrl+Shift+C"_s})),
      copyMarkdown(action(parent, u"copyMarkdown"_s, QT_TRANSLATE_NOOP("WindowActions", "Copy as Mark&down"),
                          {u"Ctrl+Shift+K"_s})),
      copyReference(action(parent, u"copyReference"_s,
                           QT_TRANSLATE_NOOP("WindowActions", "Copy as a &reference"), {u"Ctrl+Shift+T"_s})),
      copyBibtex(action(parent, u"copyBibtex"_s, QT_TRANSLATE_NOOP("WindowActions", "Copy as Bib&TeX"),
                        {u"Ctrl+Shift+B"_s})),
      exportPicked(action(parent, u"exportPicked"_s,
                          QT_TRANSLATE_NOOP("WindowActions", "E&xport the selected papers…"),
                          {u"Ctrl+Shift+E"_s})),
      zotero(action(parent, u"zotero"_s, QT_TRANSLATE_NOOP("WindowActions", "Send to &Zotero"), {u"Z"_s})),
      vault(action(parent, u"vault"_s, QT_TRANSLATE_NOOP("WindowActions", "Open in your notes &vault"),
                   {u"V"_s})),
      retry(action(parent, u"retry"_s, QT_TRANSLATE_NOOP("WindowActions", "Summarise this paper &again"))),
      fullText(
          action(parent, u"fullText"_s, QT_TRANSLATE_NOOP("WindowActions", "Summarise from the &full text"))),
      similar(action(parent, u"similar"_s, QT_TRANSLATE_NOOP("WindowActions", "&More like this"), {u"M"_s})),
      wrong(action(parent, u"wrong"_s, QT_TRANSLATE_NOOP("WindowActions", "Mark the summary as &wrong…"),
                   {u"W"_s})),
      previousDay(
          action(parent, u"previousDay"_s, QT_TRANSLATE_NOOP("WindowActions", "Previous day"), {u"["_s})),
      nextDay(action(parent, u"nextDay"_s, QT_TRANSLATE_NOOP("WindowActions", "Next day"), {u"]"_s})),
      today(action(parent, u"today"_s, QT_TRANSLATE_NOOP("WindowActions", "Today"), {u"Ctrl+T"_s})),
      search(action(parent, u"find"_s, QT_TRANSLATE_NOOP("WindowActions", "Search the archive"),
                    {u"/"_s, u"Ctrl+F"_s})),
      saveSearch(action(parent, u"saveSearch"_s, QT_TRANSLATE_NOOP("WindowActions", "Save this sea&rch…"),
                        {u"Ctrl+D"_s})),
      escape(action(parent, u"escape"_s,
                    QT_TRANSLATE_NOOP("WindowActions", "Clear the search, back to the list"), {u"Esc"_s})),
      ledger(action(parent, u"ledger"_s, QT_TRANSLATE_NOOP("WindowActions", "&Ledger of this day…"),
                    {u"Ctrl+L"_s})),
      overview(action(parent, u"overview"_s, QT_TRANSLATE_NOOP("WindowActions", "&Overview in pictures"),
                      {u"Ctrl+Shift+O"_s})),
      cost(action(parent, u"cost"_s, QT_TRANSLATE_NOOP("WindowActions", "&Cost of the summaries…"),
                  {u"Ctrl+Shift+M"_s})),
      sidebar(action(parent, u"toggleSidebar"_s, QT_TRANSLATE_NOOP("WindowActions", "Show the sidebar"),
                     {u"F9"_s})),
      followAuthor(action(parent, u"followAuthor"_s, QT_TRANSLATE_NOOP("WindowActions", "&Follow an author…"),
                          {u"A"_s})),
      findInPage(action(parent, u"findInPage"_s, QT_TRANSLATE_NOOP("WindowActions", "&Find on this page…"),
                        {u"Ctrl+Shift+F"_s})),
      print(
          action(parent, u"print"_s, QT_TRANSLATE_NOOP("WindowActions", "&Print this page…"), {u"Ctrl+P"_s})),
      zoomIn(action(parent, u"zoomIn"_s, QT_TRANSLATE_NOOP("WindowActions", "Larger text"),
                    {u"Ctrl++"_s, u"Ctrl+="_s})),
      zoomOut(
          action(parent, u"zoomOut"_s, QT_TRANSLATE_NOOP("WindowActions", "Smaller text"), {u"Ctrl+-"_s})),
      zoomReset(action(parent, u"zoomReset"_s, QT_TRANSLATE_NOOP("WindowActions", "Normal text size"),
                       {u"Ctrl+0"_s})),
      themes(themeGroup(parent)), layouts(layoutGroup(parent)), columns(columnGroup(parent)),
      densities(densityGroup(parent)), groupings(groupingGroup(parent)),
      shortcuts(action(parent, u"shortcuts"_s, QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts"),
                       {u"?"_s, u"F1"_s})),
      about(action(parent, u"about"_s, QT_TRANSLATE_NOOP("WindowActions", "&About Sheaf"))) {
    hide->setAutoRepeat(false); // a key held down would empty the list
    later->setAutoRepeat(false);
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    explain(fetch, QT_TRANSLATE_NOOP("WindowActions", "Fetch"),
            QT_TRANSLATE_NOOP("WindowActions", "Fetch this day's papers from the sources"));
    explain(summarise, QT_TRANSLATE_NOOP("WindowActions", "Summarise"),
            QT_TRANSLATE_NOOP("WindowActions", "Summarise this day's papers that have no summary yet"));
    explain(exportDay, QT_TRANSLATE_NOOP("WindowActions", "Export day…"),
            QT_TRANSLATE_NOOP("WindowActions", "Write papers to a file"));
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::fillMenus(QMenuBar& bar) const {
    QMenu* file = bar.addMenu(Words::tr("&File"));
    file->addActions({fetch, fetchSeveral, catchUp, summarise, retryFailed});
    file->addSeparator();
    file->addActions({openDigest, exportDay, sharePage, publishDay, exportEverything});
    file->addSeparator();
    file->addActions({sample, tags, rules, settings});
    QMenu* library = file->addMenu(Words::tr("Li&brary"));
    library->addActions({backUp, restoreBackup});
    library->addSeparator();
    library->addActions({checkLibrary, compactLibrary, moveLibrary});
    library->addSeparator();
    library->addAction(openLibrary);
    library->addMenu(Words::tr("Open &recent"))->setObjectName(u"recentLibraries"_s);
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar.addMenu(Words::tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({selectAll, selectNext, selectPrevious});
    edit->addSeparator();
    edit->addActions({markAllRead, openClipboard});
    edit->addSeparator();
    edit->addAction(palette);

    QMenu* paper = bar.addMenu(Words::tr("&Paper"));
    paper->addActions({next, previous, nextUnread, nextGroup, previousGroup, foldGroup});
    paper->addSeparator();
    paper->addActions({star, unread, later, hide, browse, pdf, tag, note, copyLink, copyMarkdown,
                       copyReference, copyBibtex, exportPicked, zotero, vault, similar});
    paper->addSeparator();
    paper->addActions({retry, fullText, wrong});
    paper->addSeparator();
    paper->addActions({followAuthor, findInPage, print});
    paper->addSeparator();
    paper->addActions({nextTab, previousTab, closePdf});

    QMenu* view = bar.addMenu(Words::tr("&View"));
    view->addActions({search, saveSearch, previousDay, nextDay, today});
    view->addSeparator();
    view->addActions({ledger, overview, cost});
    view->addSeparator();
    view->addMenu(Words::tr("Theme"))->addActions(themes->actions());
    QMenu* list = view->addMenu(Words::tr("&List"));
    list->addActions(layouts->actions());
    list->addMenu(Words::tr("&Columns"))->addActions(columns->actions());
    list->addSeparator();
    list->addActions(densities->actions());
    list->addSeparator();
    list->addActions(groupings->actions());
    view->addAction(sidebar);
    view->addActions({zoomIn, zoomOut, zoomReset});

    QMenu* help = bar.addMenu(Words::tr("&Help"));
    help->addActions({shortcuts, about});
}

} // namespace sheaf
