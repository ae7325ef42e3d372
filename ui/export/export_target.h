#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sheaf {

/// Where an export goes: a file or a folder, and whether each day gets a file of its own.
class ExportTarget : public QWidget {
    Q_OBJECT

  public:
    enum class Kind { File, FilePerDay, Vault };

    explicit ExportTarget(const QString& folder, QWidget* parent = nullptr);

    /// What is exported, as far as it matters here: a word for the file's name, its suffix, whether it may
    /// hold several days, and whether it is a folder of notes. A path that the reader typed stays.
    void follow(const QString& word, const QString& suffix, bool spansDays, bool isVault);

    /// Whether the style can take figures along.
    void offerFigures(bool possible);

    Kind kind() const;
    QString path() const;
    bool withFigures() const;
    /// The folder to start from next time.
    QString folder() const;

  signals:
    void changed();

  private:
    void propose();
    void tellOfExisting();
    void browse();

    QString m_folder;
    QString m_word;
    QString m_suffix;
    bool m_isVault = false;
    QCheckBox* m_perDay;
    QCheckBox* m_figures;
    QLineEdit* m_path;
    QLabel* m_hint;
    QString m_proposed; ///< the path as proposed: another one was typed
};

} // namespace sheaf
