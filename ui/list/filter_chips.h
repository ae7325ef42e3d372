#pragma once

#include <QWidget>

namespace sheaf {

class Browsing;
class FlowLayout;
class Theme;

/// What narrows the list, each as a chip that goes with a click. Hidden while nothing does.
class FilterChips : public QWidget {
    Q_OBJECT

  public:
    FilterChips(Browsing& browsing, const Theme& theme, QWidget* parent = nullptr);

  private:
    void fill();
    template <class Remove>
    void add(const QString& text, Remove remove);

    Browsing& m_browsing;
    const Theme& m_theme;
    FlowLayout* m_chips;
};

} // namespace sheaf
