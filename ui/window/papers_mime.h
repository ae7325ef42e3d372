#pragma once

#include "base/result.h"
#include "papers/day.h"

#include <QFuture>
#include <QMimeData>

#include <functional>

namespace sheaf {

/// Papers that are dragged, in every form at once: addresses, plain and formatted text, Markdown, BibTeX. A
/// form is made when somebody asks for it, so that a drag of a thousand papers begins at once; who asks
/// before the papers were read waits for that.
class PapersMime : public QMimeData {
    Q_OBJECT

  public:
    /// The address of a paper to drop; empty for none.
    using Address = std::function<QString(const DayEntry&)>;

    /// No future: too many papers for texts, they can be dropped within the program alone. It must need
    /// nothing of the GUI thread to end.
    PapersMime(std::optional<QFuture<Result<QList<DayEntry>>>> entries, Address address);

    QStringList formats() const override;
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

  protected:
    QVariant retrieveData(const QString& type, QMetaType preferred) const override;

  private:
    QList<DayEntry> entries() const;
    QStringList addresses() const;

    mutable std::optional<QFuture<Result<QList<DayEntry>>>> m_entries;
    Address m_address;
};

} // namespace sheaf
