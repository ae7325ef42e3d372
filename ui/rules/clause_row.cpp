#include "ui/rules/clause_row.h"

#include "ui/parts/chooser.h"
#include "ui/parts/form_line.h"
#include "ui/parts/named.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

template <class Value>
Value chosen(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

template <class Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

QString exampleOf(Subject subject, Manner manner) {
    if (subject <= Subject::Author && manner == Manner::Pattern)
        return subject == Subject::Author ? u"^(Li|Lee)\\b"_s : u"\\b(survey|review)s?\\b"_s;
    switch (subject) {
    case Subject::Author: return u"Yann LeCun, Y Bengio"_s;
    case Subject::Category:
    case Subject::PrimaryCategory: return u"cs.CV, eess.IV"_s;
    case Subject::Upvotes: return u"10"_s;
    default: return u"survey, benchmark*, large language model"_s;
    }
}

} // namespace

ClauseRow::ClauseRow(const RuleClause& clause, QWidget* parent)
    : QWidget(parent), m_subject(named(new Chooser(this), u"clauseSubject"_s, tr("What is looked at"))),
      m_manner(named(new Chooser(this), u"clauseManner"_s, tr("How it is compared"))),
      m_value(named(new QLineEdit(this), u"clauseValue"_s, tr("What is looked for"))),
      m_remove(named(new QToolButton(this), u"removeClause"_s, tr("Remove this line"))) {
    const QList<std::pair<QString, Subject>> subjects = {{tr("Any text"), Subject::Text},
                                                         {tr("Title"), Subject::Title},
                                                         {tr("Abstract"), Subject::Abstract},
                                                         {tr("Comment"), Subject::Comment},
                                                         {tr("Author"), Subject::Author},
                                                         {tr("Any category"), Subject::Category},
                                                         {tr("Primary category"), Subject::PrimaryCategory},
                                                         {tr("Upvotes, at least"), Subject::Upvotes}};
    for (const auto& [text, subject] : subjects)
        m_subject->addItem(text, static_cast<int>(subject));
    m_subject->setItemData(0, tr("Title, abstract or comment"), Qt::ToolTipRole);
    m_subject->setItemData(5, tr("The primary category or one of the cross-lists"), Qt::ToolTipRole);
    m_manner->addItem(tr("has the words"), static_cast<int>(Manner::Words));
    m_manner->addItem(tr("has the part"), static_cast<int>(Manner::Part));
    m_manner->addItem(tr("fits the pattern"), static_cast<int>(Manner::Pattern));
    choose(*m_subject, clause.subject);
    choose(*m_manner, clause.manner);
    m_value->setText(ruleValuesText(clause));
    m_remove->setText(u"−"_s);
    m_remove->setToolTip(tr("Remove this line"));
    m_remove->setProperty("look", u"link"_s);
    auto* line = formLine(this);
    line->addWidget(m_subject);
    line->addWidget(m_manner);
    line->addWidget(m_value, 10); // choosers would share the room
    line->addWidget(m_remove);
    followSubject();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ClauseRow::followSubject);
    connect(m_manner, &QComboBox::currentIndexChanged, this, &ClauseRow::followSubject);
    connect(m_value, &QLineEdit::textChanged, this, &ClauseRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &ClauseRow::removed);
}

void ClauseRow::followSubject() {
    const auto subject = chosen<Subject>(*m_subject);
    m_manner->setVisible(subject <= Subject::Author);
    m_manner->setItemText(0, subject == Subject::Author ? tr("is") : tr("has the words"));
    m_value->setPlaceholderText(exampleOf(subject, chosen<Manner>(*m_manner)));
    m_value->setToolTip(subject == Subject::Upvotes || chosen<Manner>(*m_manner) == Manner::Pattern
                            ? QString()
                            : tr("Several are parted by commas; one of them is enough"));
    emit changed();
}

RuleClause ClauseRow::clause() const {
    const auto subject = chosen<Subject>(*m_subject);
    const auto manner = subject <= Subject::Author ? chosen<Manner>(*m_manner) : Manner::Words;
    return {subject, manner, ruleValuesOf(m_value->text(), manner)};
}

void ClauseRow::setBad(bool bad, qsizetype position) {
    if (bad && position >= 0 && !m_value->hasFocus())
        m_value->setSelection(static_cast<int>(position),
                              static_cast<int>(m_value->text().size() - position));
    if (m_value->property("bad").toBool() == bad)
        return;
    m_value->setProperty("bad", bad);
    style()->unpolish(m_value);
    style()->polish(m_value);
}

void ClauseRow::setRemovable(bool removable) { m_remove->setEnabled(removable); }

void ClauseRow::focusValue() { m_value->setFocus(); }

} // namespace sheaf
