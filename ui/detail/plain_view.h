#pragma once

#include "ui/detail/reader_view.h"

class QTextBrowser;

namespace sheaf {

class Theme;

/// ReaderView without the web engine, for where the plugin cannot be loaded: the same pages, formulas as
/// their source.
class PlainView final : public ReaderView {
    Q_OBJECT

  public:
    /// `notice` (plain text) stands above every page, which is as wide as the theme says.
    PlainView(const QString& notice, const Theme& theme, QWidget* parent = nullptr);

    void showHtml(const QString& fragment, quint64 serial, Place place) override;
    /// Takes a style sheet (plainStyleSheet): QTextDocument knows no variables.
    void setLook(const QString& styleSheet, const QColor& ground) override;
    void setZoom(double factor) override;
    void reveal(const QString& id) override;
    void tellPlace(const QString& address, bool intoSight, const PlaceTold& told) override;
    void print(const QString& title) override;
    void find(const QString& text, bool backward) override;
    void scroll(double pages) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void render(Place place);
    void fitColumn();
    void printTo(const QString& file, const QString& title);

    QTextBrowser* m_browser;
    const Theme& m_theme;
    QString m_notice;
    double m_zoom = 1;
    QString m_fragment;
};

} // namespace sheaf
