#pragma once

#include "papers/counts.h"
#include "query/completion_spot.h"
#include "ui/window/completion_list.h"

#include <QObject>
#include <QTimer>

class QLineEdit;

namespace sheaf {

class ArchiveService;

/// Offers what the search language and the library have for what is being typed: fields, and behind them
/// names, flags, days. Down and Up choose, Tab takes the chosen or the first, Return the chosen, Escape sends
/// the list away; else every key goes where it went before.
class SearchCompletion : public QObject {
    Q_OBJECT

  public:
    SearchCompletion(QLineEdit& box, ArchiveService& archive, const Theme& theme);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void ask();
    void offer(const QList<Completion>& completions);
    void offerNames(const CompletionSpot& spot, const QList<NamedCount>& names);
    bool takeKey(int key);
    void write(const QString& completion);

    QLineEdit& m_box;
    ArchiveService& m_archive;
    const Theme& m_theme;
    CompletionList* m_list = nullptr; ///< none until there is something to offer
    QTimer m_soon;
    bool m_asking = false;
};

} // namespace sheaf
