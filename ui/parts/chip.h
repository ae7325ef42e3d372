#pragma once

#include <QAbstractButton>

namespace sheaf {

class Theme;

/// A rounded word that can be pressed: a tag to filter by, or a filter in force that goes with a click.
class Chip : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Kind { Choice, Removable };

    Chip(const Theme& theme, const QString& text, Kind kind = Kind::Choice, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QString shownText() const;

    const Theme& m_theme;
    Kind m_kind;
};

} // namespace sheaf
