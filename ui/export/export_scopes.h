#pragma once

#include "query/selection.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace sheaf {

/// What can be exported: a name for the reader, the papers, and a word for the file's name.
struct ExportScope {
    QString name;
    Selection selection;
    QString fileWord; ///< "2026-01-30", "starred"
};

/// Chooses among scopes, or a range of days.
class ExportScopeChooser : public QWidget {
    Q_OBJECT

  public:
    /// The range begins and ends with `day`.
    ExportScopeChooser(const QList<ExportScope>& scopes, QDate day, QWidget* parent = nullptr);

    ExportScope scope() const;
    /// Whether it may hold several days.
    bool spansDays() const;
    /// Why the range is none; empty otherwise.
    QString complaint() const;

  signals:
    void changed();

  private:
    bool isRange() const;

    QList<ExportScope> m_scopes;
    QComboBox* m_choice;
    QWidget* m_range;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace sheaf
