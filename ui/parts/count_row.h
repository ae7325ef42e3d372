#pragma once

#include <QAbstractButton>

#include <limits>

namespace sheaf {

class Theme;

/// A line of the sidebar: a name at the left, a count at the right, and where a share is given, a thin bar
/// below.
class CountRow : public QAbstractButton {
    Q_OBJECT

  public:
    CountRow(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    /// Negative hides it. One above `most` is shown as "999+".
    void setCount(int count, int most = std::numeric_limits<int>::max());
    int count() const { return m_count; }

    /// 0..1, drawn as a bar; negative for none.
    void setShare(double share);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QString countText() const;
    void drawShare(QPainter& painter);

    const Theme& m_theme;
    int m_count = -1;
    int m_most = 0; ///< that is counted
    double m_share = -1;
};

} // namespace sheaf
