#pragma once

#include "ui/detail/reader_view.h"

#include <QList>
#include <QPixmap>

#include <functional>

namespace sheaf {

/// The plugin's view, which can be let go and comes back as it was: a web engine's page keeps a process and
/// some 25 MB for itself. While it rests its last picture stands in its place; what is asked of it meanwhile,
/// the keys that scroll among it, is done as soon as its page is back.
class RestingView final : public ReaderView {
    Q_OBJECT

  public:
    /// The plugin must outlive it.
    RestingView(ReaderPlugin& plugin, QWidget* parent);

    /// Lets the view go.
    void rest();
    /// Brings it back, with the page where it was. It also comes by itself when something else is to be shown
    /// before the reader's eyes.
    void wake();
    bool isResting() const { return m_view == nullptr; }

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

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    /// Everything that was to be shown, as the view is made anew.
    struct Shown {
        QString fragment;
        quint64 serial = 0;
        QString variables;
        QColor ground;
        double zoom = 1;
        double readTo = 0;
    };

    using Act = std::function<void(ReaderView&)>;

    void followShown(quint64 serial, bool wasReady);
    void comeBack();
    void handFocusOn();
    bool hasTheKeys() const;
    /// Brings the view back, where it rests, and does this as soon as its page stands.
    void whenBack(const Act& act);

    ReaderPlugin& m_plugin;
    ReaderView* m_view = nullptr; ///< none while it rests
    bool m_isBack = false;        ///< the page that is to be shown stands in the view
    QList<Act> m_waiting;
    Shown m_shown;
    QPixmap m_picture; ///< of the view that was let go
};

} // namespace sheaf
