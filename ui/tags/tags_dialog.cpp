#include "ui/tags/tags_dialog.h"

#include "base/text.h"
#include "base/when_ready.h"
#include "services/tag_service.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget* table(const QStringList& columns, const QString& name, const QString& spoken, QWidget* parent) {
    auto* list = named(new QTreeWidget(parent), name, spoken);
    list->setHeaderLabels(columns);
    list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

TagsDialog::TagsDialog(TagService& tags, const QString& chosen, QWidget* parent)
    : QDialog(parent), m_tags(tags), m_wanted(chosen),
      m_filter(named(new QLineEdit(this), u"tagFilter"_s, tr("Find a tag"))),
      m_list(table({tr("Tag"), tr("Papers")}, u"tagList"_s, tr("Tags"), this)),
      m_name(named(new QLineEdit(this), u"tagName"_s, tr("New name"))),
      m_rename(actButton(tr("Rename"), u"renameTag"_s, this)),
      m_merge(actButton(tr("Merge"), u"mergeTags"_s, this)),
      m_aliases(table({tr("Other name"), tr("Stands for")}, u"aliasList"_s, tr("Other names"), this)),
      m_drop(actButton(tr("Take back"), u"dropAlias"_s, this)), m_message(quietLabel({}, this)) {
    setWindowTitle(tr("Manage tags"));
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &TagsDialog::filter);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TagsDialog::followChoice);
    connect(m_name, &QLineEdit::textChanged, this, &TagsDialog::followName);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_rename->isEnabled())
            rename();
        else if (m_merge->isEnabled())
            merge();
    });
    connect(m_rename, &QPushButton::clicked, this, &TagsDialog::rename);
    connect(m_merge, &QPushButton::clicked, this, &TagsDialog::merge);
    connect(m_aliases, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_drop->setEnabled(!m_aliases->selectedItems().isEmpty()); });
    connect(m_drop, &QPushButton::clicked, this, &TagsDialog::dropAlias);
    followChoice();
    reload();
}

void TagsDialog::build() {
    m_filter->setPlaceholderText(tr("Find a tag"));
    m_filter->setClearButtonEnabled(true);
    m_name->setPlaceholderText(tr("New name"));
    m_list->setSelectionMode(QTreeWidget::ExtendedSelection);
    m_drop->setEnabled(false);
    m_message->setObjectName(u"tagsMessage"_s);
    m_aliases->setMaximumHeight(130);

    auto* change = new QHBoxLayout;
    change->setSpacing(8);
    change->addWidget(m_name, 1);
    change->addWidget(m_rename);
    change->addWidget(m_merge);
    auto* others = new QHBoxLayout;
    others->addWidget(sectionLabel(tr("Other names"), this), 1);
    others->addWidget(m_drop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(8);
    lines->addWidget(
        quietLabel(tr("Choose one tag to rename it, or several to put them together. Papers to come "
                      "follow: the old names stay as other names."),
                   this));
    lines->addWidget(m_filter);
    lines->addWidget(m_list, 1);
    lines->addLayout(change);
    lines->addWidget(m_message);
    lines->addLayout(others);
    lines->addWidget(m_aliases);
    lines->addWidget(buttons);
    resize(roomFor(*this, {520, 600}));
}

void TagsDialog::reload() {
    whenReady(m_tags.mostUsed(), this, [this](const Result<QList<NamedCount>>& tags) {
        if (tags)
            showTags(*tags);
        else
            say(tags.error().sentence, true);
    });
    whenReady(m_tags.aliases(), this, [this](const Result<QList<TagAlias>>& aliases) {
        if (aliases)
            showAliases(*aliases);
    });
}

void TagsDialog::showTags(const QList<NamedCount>& tags) {
    m_list->clear();
    for (const NamedCount& tag : tags) {
        auto* item = new QTreeWidgetItem(m_list, {tag.name, QLocale().toString(tag.count)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (tag.name != m_wanted)
            continue;
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
    }
    filter();
    followChoice();
}

void TagsDialog::showAliases(const QList<TagAlias>& aliases) {
    m_aliases->clear();
    for (const TagAlias& alias : aliases)
        m_aliases->addTopLevelItem(new QTreeWidgetItem({alias.name, alias.tag}));
}

void TagsDialog::filter() {
    const QString wanted = folded(m_filter->text().trimmed());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        item->setHidden(!folded(item->text(0)).contains(wanted) && !item->isSelected());
    }
}

QStringList TagsDialog::chosen() const {
    QStringList names;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (const auto* item = m_list->topLevelItem(i); item->isSelected() && !item->isHidden())
            names += item->text(0);
    return names;
}

void TagsDialog::followChoice() {
    const QStringList names = chosen();
    m_name->setEnabled(!names.isEmpty());
    m_name->setText(names.value(0)); // the most used
    followName();
}

void TagsDialog::followName() {
    const QStringList names = chosen();
    const QString name = oneLine(m_name->text());
    m_rename->setEnabled(names.size() == 1 && !name.isEmpty() && name != names.first());
    m_merge->setEnabled(!name.isEmpty() &&
                        (names.size() > 1 || (names.size() == 1 && name != names.first())));
    m_merge->setText(names.size() > 1 ? tr("Merge %1 tags").arg(names.size()) : tr("Merge"));
}

void TagsDialog::rename() {
    m_wanted = oneLine(m_name->text());
    carryOut(m_tags.rename(chosen().value(0), m_wanted));
}

void TagsDialog::merge() {
    m_wanted = oneLine(m_name->text());
    carryOut(m_tags.merge(chosen(), m_wanted));
}

void TagsDialog::dropAlias() {
    const auto* item = m_aliases->selectedItems().value(0);
    whenReady(m_tags.dropAlias(item->text(0)), this, [this, name = item->text(0)](const Outcome& dropped) {
        if (!dropped)
            return say(dropped.error().sentence, true);
        say(tr("“%1” will be a tag of its own again, for papers to come.").arg(name), false);
        reload();
    });
}

void TagsDialog::carryOut(const QFuture<Result<int>>& change) {
    whenReady(change, this, [this](const Result<int>& papers) {
        if (!papers)
            return say(papers.error().sentence, true);
        m_filter->clear();
        say(tr("Done: %n papers changed.", nullptr, *papers), false);
        reload();
    });
}

void TagsDialog::say(const QString& sentence, bool bad) {
    setLook(*m_message, bad ? u"bad"_s : u"quiet"_s);
    m_message->setText(sentence);
}

} // namespace sheaf
