#include "ui/rules/rules_dialog.h"

#include "base/when_ready.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/opened.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_table.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

RulesDialog::RulesDialog(RuleService& rules, QStringList sources, QDate day, QDate newest, QWidget* parent)
    : QDialog(parent), m_rules(rules), m_sources(std::move(sources)), m_day(day), m_newest(newest),
      m_table(new RuleTable(this)), m_edit(actButton(tr("Edit…"), u"editRule"_s, this)),
      m_remove(actButton(tr("Remove"), u"removeRule"_s, this)),
      m_up(actButton(tr("Up"), u"ruleUp"_s, this, tr("Move the rule up"))),
      m_down(actButton(tr("Down"), u"ruleDown"_s, this, tr("Move the rule down"))),
      m_message(quietLabel({}, this)), m_stop(linkButton(tr("Stop"), this)) {
    setWindowTitle(tr("Rules and watches"));
    build();
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &RulesDialog::followChoice);
    connect(m_table, &QTreeWidget::itemDoubleClicked, m_edit, &QPushButton::click);
    connect(m_table, &RuleTable::switched, this,
            [this](qint64 rule, bool on) { check(m_rules.setEnabled(rule, on)); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*m_table->chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_stop, &QPushButton::clicked, &m_rules, &RuleService::cancel);
    connect(&m_rules, &RuleService::changed, this, &RulesDialog::reload);
    connect(&m_rules, &RuleService::progressed, this, [this](const RuleProgress& progress) {
        say(tr("Going through the library: %1 of %2 papers.")
                .arg(QLocale().toString(progress.done), QLocale().toString(progress.total)),
            false);
        m_stop->show();
    });
    connect(&m_rules, &RuleService::judged, this, &RulesDialog::followJudging);
    followChoice();
    followJudging();
}

void RulesDialog::build() {
    m_message->setObjectName(u"rulesMessage"_s);
    m_stop->setObjectName(u"stopJudging"_s);
    m_stop->hide();
    auto* add = actButton(tr("New rule…"), u"newRule"_s, this);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (QPushButton* act : {add, m_edit, m_remove})
        acts->addWidget(act);
    acts->addStretch(1);
    acts->addWidget(m_up);
    acts->addWidget(m_down);
    auto* state = new QHBoxLayout;
    state->addWidget(m_message, 1);
    state->addWidget(m_stop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(8);
    lines->addWidget(
        quietLabel(tr("Rules hide papers from every list, watches look out for some. Nothing is deleted: "
                      "what a rule hides is counted, and one click away. Of several rules that hide a "
                      "paper the first one counts; what you starred, tagged or noted, and what a watch "
                      "found, is never hidden."),
                   this));
    lines->addWidget(m_table, 1);
    lines->addLayout(acts);
    lines->addLayout(state);
    lines->addWidget(buttons);
    resize(roomFor(*this, {720, 460}));
}

void RulesDialog::reload() {
    whenReady(m_rules.rules(), this, [this](const Result<QList<RuleState>>& states) {
        if (!states)
            return say(states.error().sentence, true);
        m_table->show(*states);
        if (states->isEmpty())
            say(tr("There are no rules yet."), false);
    });
}

void RulesDialog::followChoice() {
    const bool any = m_table->chosen().has_value();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(!m_table->orderMoved(-1).isEmpty());
    m_down->setEnabled(!m_table->orderMoved(1).isEmpty());
}

void RulesDialog::followJudging() {
    m_stop->hide();
    say({}, false);
    reload();
}

void RulesDialog::edit(const Rule& rule) {
    opened(new RuleEditor(m_rules, rule, m_sources, m_day, m_newest, this));
}

void RulesDialog::move(int lines) { check(m_rules.setOrder(m_table->orderMoved(lines))); }

void RulesDialog::remove() { check(m_rules.remove(m_table->chosen()->id)); }

void RulesDialog::check(const QFuture<Outcome>& change) {
    whenReady(change, this, [this](const Outcome& done) {
        if (!done)
            say(done.error().sentence, true);
    });
}

void RulesDialog::say(const QString& sentence, bool bad) {
    setLook(*m_message, bad ? u"bad"_s : u"quiet"_s);
    m_message->setText(sentence);
}

} // namespace sheaf
