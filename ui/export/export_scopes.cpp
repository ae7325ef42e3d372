#include "ui/export/export_scopes.h"

#include "ui/parts/chooser.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form_line.h"
#include "ui/parts/named.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>

namespace sheaf {

using namespace Qt::StringLiterals;

ExportScopeChooser::ExportScopeChooser(const QList<ExportScope>& scopes, QDate day, QWidget* parent)
    : QWidget(parent), m_scopes(scopes), m_choice(named(new Chooser(this), u"scope"_s, tr("Papers"))),
      m_range(new QWidget(this)), m_from(dateField(day, u"from"_s, tr("First day"), m_range)),
      m_to(dateField(day, u"to"_s, tr("Last day"), m_range)) {
    for (const ExportScope& scope : m_scopes)
        m_choice->addItem(scope.name);
    m_choice->addItem(tr("A range of days"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* range = formLine(m_range);
    range->addWidget(m_from, 1);
    range->addWidget(new QLabel(tr("to"), m_range));
    range->addWidget(m_to, 1);
    m_range->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choice);
    layout->addWidget(m_range);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_range->setVisible(isRange());
        emit changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &ExportScopeChooser::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &ExportScopeChooser::changed);
}

bool ExportScopeChooser::isRange() const { return m_choice->currentIndex() == m_scopes.size(); }

ExportScope ExportScopeChooser::scope() const {
    if (!isRange())
        return m_scopes.value(m_choice->currentIndex());
    const QString first = m_from->date().toString(Qt::ISODate);
    const QString last = m_to->date().toString(Qt::ISODate);
    return {.name = m_choice->currentText(),
            .selection = {.from = m_from->date(), .to = m_to->date(), .order = SortOrder::Score},
            .fileWord = first == last ? first : first + u"-to-"_s + last};
}

bool ExportScopeChooser::spansDays() const {
    const Selection selection = scope().selection;
    return !selection.from || selection.from != selection.to;
}

QString ExportScopeChooser::complaint() const {
    return isRange() && m_from->date() > m_to->date() ? tr("The first day comes after the last.") : QString();
}

} // namespace sheaf
