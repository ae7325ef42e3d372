#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace sheaf {

/// Sheaf's icon in the desktop's tray, where there is one and the reader wants it.
class Tray : public QObject {
    Q_OBJECT

  public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    /// Shows the icon or takes it away. Nothing happens where the desktop has no tray.
    void setWanted(bool wanted);

    /// It is shown, so that a closed window can be had back.
    bool holdsWindow() const;

    /// What the icon says when the pointer rests on it.
    void setNews(const QString& text);

    void setBusy(bool busy);

  signals:
    void openWanted();
    void fetchWanted();
    void quitWanted();

  private:
    void make();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon = nullptr;
    QAction* m_fetch = nullptr;
    QString m_news;
};

} // namespace sheaf
