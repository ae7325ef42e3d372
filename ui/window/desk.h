#pragma once

#include "base/result.h"
#include "services/workspace.h"

#include <QObject>

#include <memory>

namespace sheaf {

class InterfaceLanguage;
class MainWindow;
class Theme;

/// A library and its window. The sample day opens beside the reader's own library, never in it. Clock, theme
/// and language must outlive it.
class Desk : public QObject {
    Q_OBJECT

  public:
    /// Where the library cannot be opened, the reader may choose another one; null where none is wanted.
    static std::unique_ptr<Desk> open(WorkspaceOptions options, const Clock& clock, Theme& theme,
                                      InterfaceLanguage& language);
    ~Desk() override;

    QString libraryPath() const { return m_workspace->libraryPath(); }

    void show();

    /// Shows what links of other programs ask for. Nothing while the library moves.
    void raise(const QStringList& links);

  signals:
    /// The library was closed, and this one is open in its place; it may be the same one.
    void reopened(const QString& library);

    /// Neither the library that was wanted nor the one before can be opened; the reader was told.
    void lost();

  private:
    Desk(std::unique_ptr<Workspace> workspace, WorkspaceOptions options, Theme& theme,
         InterfaceLanguage& language);

    void followLanguage();
    void changeLanguage();
    void makeWindow(const MainWindow* before = nullptr);
    void close();
    Outcome reopen(const QString& library);
    void changeTo(const QString& path);
    void comeBack(const QString& library, const QString& sentence);
    void move(const QString& folder);
    void openSample();

    std::unique_ptr<Workspace> m_workspace;
    WorkspaceOptions m_options;
    const Clock& m_clock;
    Theme& m_theme;
    InterfaceLanguage& m_language;
    std::unique_ptr<MainWindow> m_window; ///< none while the library moves
    std::unique_ptr<Desk> m_sample;
};

} // namespace sheaf
