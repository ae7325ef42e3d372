#include "ui/window/choice_actions.h"

#include "ui/list/column_header.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

struct Choice {
    QString value;
    const char* text;
    QString key = {};
};

/// One of which is on; its value is in data().
QActionGroup* choiceGroup(QWidget* parent, const QString& name, const QList<Choice>& choices) {
    auto* group = new QActionGroup(parent);
    for (const Choice& choice : choices) {
        QAction* made = windowAction(parent, name + u'-' + choice.value, Words::tr(choice.text),
                                     choice.key.isEmpty() ? QStringList() : QStringList{choice.key});
        made->setCheckable(true);
        made->setData(choice.value);
        group->addAction(made);
    }
    return group;
}

QString keyOf(ListColumn column) {
    switch (column) {
    case ListColumn::Score: return u"score"_s;
    case ListColumn::Title: return u"title"_s;
    case ListColumn::Authors: return u"authors"_s;
    case ListColumn::Category: return u"category"_s;
    case ListColumn::Day: return u"day"_s;
    case ListColumn::Tags: return u"tags"_s;
    case ListColumn::Upvotes: return u"upvotes"_s;
    case ListColumn::Star: return u"star"_s;
    }
    return {};
}

} // namespace

QAction* windowAction(QWidget* parent, const QString& name, const QString& text, const QStringList& keys) {
    auto* made = new QAction(text, parent);
    made->setObjectName(name);
    QList<QKeySequence> sequences;
    for (const QString& key : keys)
        sequences.append(QKeySequence(key, QKeySequence::PortableText));
    made->setShortcuts(sequences);
    made->setShortcutContext(Qt::WindowShortcut);
    parent->addAction(made);
    return made;
}

QActionGroup* themeGroup(QWidget* parent) {
    return choiceGroup(parent, u"theme"_s,
                       {{u"system"_s, QT_TRANSLATE_NOOP("WindowActions", "Like the desktop")},
                        {u"light"_s, QT_TRANSLATE_NOOP("WindowActions", "Light")},
                        {u"dark"_s, QT_TRANSLATE_NOOP("WindowActions", "Dark")}});
}

QActionGroup* layoutGroup(QWidget* parent) {
    return choiceGroup(parent, u"layout"_s,
                       {{u"cards"_s, QT_TRANSLATE_NOOP("WindowActions", "List as cards"), u"Ctrl+1"_s},
                        {u"columns"_s, QT_TRANSLATE_NOOP("WindowActions", "List in columns"), u"Ctrl+2"_s}});
}

QActionGroup* groupingGroup(QWidget* parent) {
    return choiceGroup(parent, u"grouping"_s,
                       {{u"none"_s, QT_TRANSLATE_NOOP("WindowActions", "No groups")},
                        {u"day"_s, QT_TRANSLATE_NOOP("WindowActions", "Group by day of submission")},
                        {u"category"_s, QT_TRANSLATE_NOOP("WindowActions", "Group by category")},
                        {u"tag"_s, QT_TRANSLATE_NOOP("WindowActions", "Group by tag")},
                        {u"score"_s, QT_TRANSLATE_NOOP("WindowActions", "Group by score")}});
}

QActionGroup* densityGroup(QWidget* parent) {
    return choiceGroup(
        parent, u"density"_s,
        {{u"comfortable"_s, QT_TRANSLATE_NOOP("WindowActions", "Comfortable list"), u"Ctrl+3"_s},
         {u"compact"_s, QT_TRANSLATE_NOOP("WindowActions", "Compact list"), u"Ctrl+4"_s}});
}

QActionGroup* columnGroup(QWidget* parent) {
    auto* group = new QActionGroup(parent);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const ListColumn column : optionalColumns) {
        // Not the window's own: "Star" among the actions that have keys is another one.
        auto* made = new QAction(ColumnHeader::nameOf(column), group);
        made->setObjectName(u"columns-"_s + keyOf(column));
        made->setToolTip(Words::tr("Show or hide this column of the list"));
        made->setCheckable(true);
        made->setChecked(true);
        made->setData(int(column));
        group->addAction(made);
    }
    return group;
}

} // namespace sheaf
