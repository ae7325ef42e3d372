#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "papers/tag_alias.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace sheaf {

class TagService;

/// The library's tags, to be renamed and put together, and the other names that came of it, to be taken back.
/// The service must outlive it.
class TagsDialog : public QDialog {
    Q_OBJECT

  public:
    /// With this tag chosen, if the library has it.
    TagsDialog(TagService& tags, const QString& chosen, QWidget* parent = nullptr);

  private:
    void build();
    void reload();
    void showTags(const QList<NamedCount>& tags);
    void showAliases(const QList<TagAlias>& aliases);
    void filter();
    QStringList chosen() const; ///< of those that the filter shows
    void followChoice();
    void followName();
    void rename();
    void merge();
    void dropAlias();
    void carryOut(const QFuture<Result<int>>& change);
    void say(const QString& sentence, bool bad);

    TagService& m_tags;
    QString m_wanted; ///< to be chosen when the tags are there
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_rename;
    QPushButton* m_merge;
    QTreeWidget* m_aliases;
    QPushButton* m_drop;
    QLabel* m_message;
};

} // namespace sheaf
