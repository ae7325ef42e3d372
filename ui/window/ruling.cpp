#include "ui/window/ruling.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/rule_service.h"
#include "services/workspace.h"
#include "ui/list/browsing.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/labels.h"
#include "ui/parts/opened.h"
#include "ui/rules/rules_dialog.h"
#include "ui/window/list_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/reading.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QMenu>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;

Rule ruleOf(RuleEffect effect, const QString& name, Subject subject, const QString& value) {
    Rule rule{.effect = effect, .name = name};
    rule.condition.clauses = {RuleClause{subject, RuleClause::Manner::Words, {value}}};
    rule.everywhere = effect == RuleEffect::Watch && subject == Subject::Author;
    return rule;
}

} // namespace

Ruling::Ruling(Workspace& workspace, const WindowActions& actions, const Browsing& browsing, Reading& reading,
               ListPane& list, NoticeBar& notice, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_actions(actions), m_browsing(browsing), m_reading(reading),
      m_list(list), m_notice(notice), m_window(window) {
    connect(actions.rules, &QAction::triggered, this, &Ruling::open);
    list.view().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list.view(), &QWidget::customContextMenuRequested, this, &Ruling::showMenu);
    const auto followRules = [this] { m_list.model().reload(); };
    connect(&workspace.rules(), &RuleService::changed, this, followRules);
    connect(&workspace.rules(), &RuleService::judged, this, followRules);
    workspace.rules().judge();
}

void Ruling::open() {
    openWith([](RulesDialog&) {});
}

void Ruling::openWith(const std::function<void(RulesDialog&)>& then) {
    const auto counted = m_workspace.archive().sidebar({});
    whenReady(counted, this, [this, then](const Result<SidebarCounts>& counts) {
        QStringList sources;
        for (const NamedCount& source : counts ? counts->sources : QList<NamedCount>())
            sources += source.name;
        const auto show = [this, then, sources](const Result<std::optional<QDate>>& newest) {
            const QDate today = m_workspace.clock().today();
            then(*opened(new RulesDialog(m_workspace.rules(), sources, m_browsing.day(),
                                         newest ? newest->value_or(today) : today, &m_window)));
        };
        whenReady(m_workspace.archive().newestDay(), this, show);
    });
}

void Ruling::openWith(const Rule& rule) {
    openWith([rule](RulesDialog& dialog) { dialog.edit(rule); });
}

void Ruling::editNamed(const QString& name) {
    whenReady(m_workspace.rules().rule(name), this, [this](const Result<Rule>& rule) {
        if (rule)
            openWith(*rule);
        else
            m_notice.say(rule.error().sentence);
    });
}

void Ruling::follow(const QUrl& link) {
    if (link.path() == u"show-anyway" && m_reading.paper() != 0) {
        whenReady(m_workspace.rules().showAnyway({m_reading.paper()}), this, [this](const Outcome& shown) {
            if (!shown)
                m_notice.say(shown.error().sentence);
        });
    } else if (link.path().startsWith("rule/"_L1)) {
        editNamed(link.path(QUrl::FullyDecoded).section(u'/', 1));
    }
}

void Ruling::showMenu(const QPoint& position) {
    const QModelIndex index = m_list.view().indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(&m_list.view());
    menu->setObjectName(u"paperMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.star, m_actions.unread, m_actions.later, m_actions.hide, m_actions.browse,
                      m_actions.pdf, m_actions.tag, m_actions.note, m_actions.copyLink,
                      m_actions.copyMarkdown, m_actions.copyBibtex, m_actions.exportPicked, m_actions.similar,
                      m_actions.retry});
    const QVariant row = index.data(PaperListModel::RowRole);
    if (row.isValid() && m_list.view().pickedCount() < 2) {
        menu->addSeparator();
        addRuleActs(*menu, row.value<PaperRow>());
    }
    menu->popup(m_list.view().viewport()->mapToGlobal(position));
}

void Ruling::addRuleActs(QMenu& menu, const PaperRow& row) {
    QStringList authors = row.firstAuthors;
    if (const auto& entry = m_reading.entry(); entry && entry->key == row.key) {
        authors.clear();
        for (const Author& author :
             entry->paper.authors.first(qMin<qsizetype>(entry->paper.authors.size(), 30)))
            authors += author.name;
    }
    QMenu* watch = menu.addMenu(tr("&Watch an author"));
    watch->setEnabled(!authors.isEmpty());
    for (const QString& author : std::as_const(authors))
        watch->addAction(inMenu(author), this, [this, author] {
            openWith(ruleOf(RuleEffect::Watch, author, Subject::Author, author));
        });
    QMenu* hide = menu.addMenu(tr("H&ide papers by a rule"));
    if (const QString category = row.primaryCategory; !category.isEmpty()) {
        hide->addAction(tr("Papers whose primary category is %1…").arg(category), this, [this, category] {
            openWith(ruleOf(RuleEffect::Hide, tr("No %1").arg(category), Subject::PrimaryCategory, category));
        });
        hide->addAction(tr("Papers in %1, cross-lists too…").arg(category), this, [this, category] {
            openWith(ruleOf(RuleEffect::Hide, tr("No %1").arg(category), Subject::Category, category));
        });
    }
    for (const QString& author : authors.first(qMin<qsizetype>(authors.size(), 3)))
        hide->addAction(tr("Papers by %1…").arg(inMenu(author)), this, [this, author] {
            openWith(ruleOf(RuleEffect::Hide, tr("Not by %1").arg(author), Subject::Author, author));
        });
    hide->addAction(tr("Papers with words in the title…"), this, [this, title = row.title] {
        openWith(ruleOf(RuleEffect::Hide, {}, Subject::Title, title));
    });
    if (!row.filteredBy.isEmpty())
        menu.addAction(tr("Edit the rule “%1”…").arg(inMenu(row.filteredBy)), this,
                       [this, name = row.filteredBy] { editNamed(name); });
}

} // namespace sheaf
