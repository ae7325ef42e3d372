#pragma once

#include "papers/publish_target.h"

#include <QHash>
#include <QObject>

#include <functional>

class QFormLayout;
class QLineEdit;
class QWidget;

namespace sheaf {

/// Where a publishing target is, as rows of a form: the fields of its kind. Those that do not count (the
/// port of no server) are left out.
class PlaceFields : public QObject {
    Q_OBJECT

  public:
    using Place = decltype(PublishTarget::place);

    PlaceFields(Place place, QWidget* page);

    void addRows(QFormLayout* form);

    /// What the fields say.
    Place place() const;

    /// The password or secret that was typed; it goes to the keychain, never into the settings.
    QString secret() const;
    /// Says in the empty field that there is one.
    void showStoredSecret();

  signals:
    void changed();

  private:
    void rowsOf(FolderPlace& place);
    void rowsOf(GitPlace& place);
    void rowsOf(FeedPlace& place);
    void rowsOf(MailPlace& place);
    void rowsOf(WebhookPlace& place);

    QLineEdit* line(const QString& label, const QString& name, QString& value, const QString& hint = {});
    void list(const QString& label, const QString& name, QStringList& value);
    void flag(const QString& text, const QString& name, bool& value);
    void number(const QString& label, const QString& name, int& value, int least, int most,
                const QString& atLeast = {});
    template <class Choice>
    void choice(const QString& label, const QString& name, Choice& value, const QStringList& texts);
    void secretRow(const QString& label);
    void add(const QString& label, const QString& name, QWidget* field);
    void addBrowsing(QLineEdit* field, bool forFolder);
    void showRows();
    void follow();

    mutable Place m_place;
    QWidget* m_page;
    QFormLayout* m_form = nullptr;
    QList<std::function<void()>> m_takes; ///< each writes one field into m_place
    QHash<QString, QWidget*> m_rows;      ///< by the field's name
    QLineEdit* m_secret = nullptr;
};

} // namespace sheaf
