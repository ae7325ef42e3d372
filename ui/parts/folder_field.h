#pragma once

#include "base/result.h"

#include <QWidget>

class QLineEdit;

namespace sheaf {

struct FolderTexts {
    QString name; ///< the field's object name
    QString spoken;
    QString placeholder;
    QString chooser; ///< the title of the dialog in which a folder is chosen
};

/// A folder that there may be none of: typed, or chosen by the button beside it.
class FolderField : public QWidget {
    Q_OBJECT

  public:
    FolderField(const FolderTexts& texts, const QString& folder, QWidget* parent);

    /// With slashes as Qt has them; empty for none.
    QString folder() const;
    /// A sentence where what was typed is no folder.
    Outcome check() const;

  private:
    QLineEdit* m_line;
};

/// Has the reader choose a folder for a field. The chooser begins in that of `from`.
void chooseFolderFor(QLineEdit& field, const QString& title, const QString& from);

} // namespace sheaf
