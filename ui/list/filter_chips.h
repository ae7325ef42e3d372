#pragma once

#include <QWidget>

namespace sheaf {

class Browsing;
class FlowLayout;
class Theme;

/// What narrows the list, each as a chip that goes with a click, or with Delete where it has the keyboard.
/// The day is one beside others only: by itself it is where the reader stands. Hidden while nothing narrows.
class FilterChips : public QWidget {
    Q_OBJECT

  public:
    FilterChips(Browsing& browsing, const Theme& theme, QWidget* parent = nullptr);

  signals:
    /// The last chip went while it had the keyboard.
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fill();
    void addPlace();
    void addFilters();
    void addClearing();
    void clearAll();
    int focusedChip() const;
    void focusChip(int index);
    template <class Remove>
    void add(const QString& text, Remove remove);

    Browsing& m_browsing;
    const Theme& m_theme;
    FlowLayout* m_chips;
};

} // namespace sheaf
