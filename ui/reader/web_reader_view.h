#pragma once

#include "ui/detail/reader_view.h"
#include "ui/reader/ready_pages.h"

#include <QElapsedTimer>

class QWebEngineView;

namespace sheaf {

class ReaderPage;
class ReaderProfile;

/// ReaderView on WebEngine: one page, into which fragments are swapped.
class WebReaderView final : public ReaderView {
    Q_OBJECT

  public:
    explicit WebReaderView(QWidget* parent);
    ~WebReaderView() override;

    void showHtml(const QString& fragment, quint64 serial, Place place) override;
    void prepare(const QString& fragment) override;
    void setLook(const QString& variables, const QColor& ground) override;
    void setZoom(double factor) override;
    void reveal(const QString& id) override;
    void tellPlace(const QString& address, bool intoSight, const PlaceTold& told) override;
    void print(const QString& title) override;
    void find(const QString& text, bool backward) override;
    void scroll(double pages) override;
    double readTo() const override;
    void goOnAt(double share) override;

  private:
    void pageOpened();
    void pageDied();
    void swap();
    void swapped(quint64 serial, bool done, bool wasReady);
    void discard();
    void run(const QString& script);
    void showMenu(QPoint position);

    ReaderProfile* m_profile;
    ReaderPage* m_page;
    QWebEngineView* m_view;
    ReadyPages m_ready;
    QStringList m_wanted; ///< to be prepared once the page is open
    quint64 m_shown = 0;  ///< by its number there
    QString m_fragment;
    Place m_place = Place::Top;
    bool m_isSwapping = false;
    bool m_isWaiting = false; ///< what is to be shown after that
    QString m_variables;
    quint64 m_serial = 0;
    QElapsedTimer m_sinceDeath;
};

} // namespace sheaf
