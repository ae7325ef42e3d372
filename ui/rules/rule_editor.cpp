#include "ui/rules/rule_editor.h"

#include "base/when_ready.h"
#include "ui/parts/chooser.h"
#include "ui/parts/fonts.h"
#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/names.h"
#include "ui/rules/clause_row.h"
#include "ui/rules/rule_preview_pane.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

RuleEditor::RuleEditor(RuleService& rules, const Rule& rule, const QStringList& sources, QDate day,
                       QDate newest, QWidget* parent)
    : QDialog(parent), m_rules(rules), m_rule(rule),
      m_name(named(new QLineEdit(rule.name, this), u"ruleName"_s, tr("Name of the rule"))),
      m_effect(named(new Chooser(this), u"ruleEffect"_s, tr("What the rule does"))),
      m_match(named(new Chooser(this), u"ruleMatch"_s, tr("How the lines belong together"))),
      m_source(named(new Chooser(this), u"ruleSource"_s, tr("Papers of which source"))),
      m_everywhere(named(new QCheckBox(tr("Also outside my categories: ask arXiv for it each day"), this),
                         u"everywhere"_s, tr("Also outside my categories"))),
      m_everywhereHint(quietLabel(
          tr("arXiv can be asked only for whole words and authors' names: no patterns, parts or upvotes."),
          this)),
      m_lines(new QVBoxLayout), m_preview(new RulePreviewPane(rules, day, newest, this)) {
    setWindowTitle(rule.id == 0 ? tr("New rule") : tr("Edit rule"));
    m_effect->addItem(tr("Hide papers that fit"), static_cast<int>(RuleEffect::Hide));
    m_effect->addItem(tr("Keep papers that fit, hide all others"), static_cast<int>(RuleEffect::Keep));
    m_effect->addItem(tr("Watch for papers that fit"), static_cast<int>(RuleEffect::Watch));
    m_effect->setCurrentIndex(static_cast<int>(rule.effect));
    m_match->addItem(tr("All of these lines must fit"), false);
    m_match->addItem(tr("One of these lines is enough"), true);
    m_match->setCurrentIndex(rule.condition.any ? 1 : 0);
    m_source->addItem(tr("Any source"), QString());
    QStringList offered = sources;
    if (!rule.condition.source.isEmpty() && !offered.contains(rule.condition.source))
        offered += rule.condition.source;
    for (const QString& source : offered)
        m_source->addItem(sourceLabel(source), source);
    m_source->setCurrentIndex(qMax(0, m_source->findData(rule.condition.source)));
    m_everywhere->setChecked(rule.everywhere);
    build();
    for (const RuleClause& clause : rule.condition.clauses)
        addClause(clause);
    if (m_rows.isEmpty())
        addClause({});
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::follow);
    for (QComboBox* box : {m_effect, m_match, m_source})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleEditor::follow);
    follow();
    m_name->text().isEmpty() ? m_name->setFocus() : m_rows.first()->focusValue();
}

void RuleEditor::build() {
    m_name->setPlaceholderText(tr("No surveys"));
    m_everywhereHint->setObjectName(u"everywhereHint"_s);
    m_lines->setSpacing(8);
    auto* add = linkButton(tr("Add a line"), this);
    add->setObjectName(u"addClause"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        addClause({});
        m_rows.last()->focusValue();
        follow();
    });
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Effect"), m_effect);
    form->addRow(tr("Papers of"), m_source);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = primaryButton(m_rule.id == 0 ? tr("Add rule") : tr("Save rule"), this);
    m_save->setObjectName(u"saveRule"_s);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(12);
    lines->addLayout(form);
    lines->addWidget(m_match, 0, Qt::AlignLeft);
    lines->addLayout(m_lines);
    lines->addWidget(add, 0, Qt::AlignLeft);
    lines->addWidget(m_everywhere);
    lines->addWidget(m_everywhereHint);
    lines->addWidget(new Hairline(Qt::Horizontal, this));
    lines->addWidget(m_preview, 1);
    lines->addWidget(buttons);
    m_preview->setMinimumHeight(120);
    resize(roomFor(*this, {700, 460}));
}

void RuleEditor::addClause(const RuleClause& clause) {
    auto* row = new ClauseRow(clause, this);
    m_lines->addWidget(row);
    m_rows += row;
    connect(row, &ClauseRow::changed, this, &RuleEditor::follow);
    connect(row, &ClauseRow::removed, this, [this, row] { removeClause(row); });
}

void RuleEditor::removeClause(ClauseRow* row) {
    m_rows.removeAll(row);
    row->hide();
    row->deleteLater();
    follow();
}

Rule RuleEditor::edited() const {
    Rule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.effect = static_cast<RuleEffect>(m_effect->currentData().toInt());
    rule.condition.any = m_match->currentData().toBool();
    rule.condition.source = m_source->currentData().toString();
    rule.condition.clauses.clear();
    for (const ClauseRow* row : m_rows)
        rule.condition.clauses += row->clause();
    rule.everywhere =
        m_everywhere->isChecked() && m_everywhere->isEnabled() && rule.effect == RuleEffect::Watch;
    return rule;
}

void RuleEditor::follow() {
    const Rule rule = edited();
    for (ClauseRow* row : m_rows)
        row->setRemovable(m_rows.size() > 1);
    m_match->setVisible(m_rows.size() > 1);
    followEffect(rule);
    showFault(rule);
}

void RuleEditor::followEffect(const Rule& rule) {
    const bool watches = rule.effect == RuleEffect::Watch;
    const bool can = RuleService::canBeAskedFor(rule.condition);
    m_everywhere->setVisible(watches);
    m_everywhere->setEnabled(can);
    m_everywhereHint->setVisible(watches && !can);
}

void RuleEditor::showFault(const Rule& rule) {
    const auto condition = RuleService::conditionFaultOf(rule);
    for (int at = 0; at < m_rows.size(); ++at)
        m_rows[at]->setBad(condition && condition->position >= 0 && condition->clause == at,
                           condition ? condition->position : -1);
    m_save->setEnabled(!condition && !rule.name.isEmpty());
    if (condition)
        // A line that says nothing yet is no mistake; a pattern that cannot be read is one.
        m_preview->say(condition->error.sentence, condition->position >= 0);
    else
        m_preview->show(rule);
}

void RuleEditor::save() {
    m_save->setEnabled(false);
    whenReady(m_rules.save(edited()), this, [this](const Result<qint64>& id) {
        if (id)
            return accept();
        m_save->setEnabled(true);
        m_preview->say(id.error().sentence, true);
    });
}

} // namespace sheaf
