#pragma once

#include "ui/detail/reader_view.h"

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
    void print(const QString& title) override;
    void find(const QString& text, bool backward) override;
    void scroll(double pages) override;

  private:
    void pageOpened();
    void pageDied();
    void swap(Place place);
    void run(const QString& script);
    void showMenu(QPoint position);

    ReaderProfile* m_profile;
    ReaderPage* m_page;
    QWebEngineView* m_view;
    QString m_fragment;
    QString m_variables;
    quint64 m_serial = 0;
    QElapsedTimer m_sinceDeath;
};

} // namespace sheaf
