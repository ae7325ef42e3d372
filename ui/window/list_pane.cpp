#include "ui/window/list_pane.h"

#include "ui/list/browsing.h"
#include "ui/list/filter_chips.h"
#include "ui/list/list_header.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/window/blank_page.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

ListPane::ListPane(Browsing& browsing, ArchiveService& archive, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_browsing(browsing), m_model(archive), m_header(new ListHeader(this)),
      m_hint(quietLabel({}, this)), m_complaint(quietLabel({}, this)), m_stack(new QStackedWidget(this)),
      m_view(new PaperListView(m_model, theme, this)), m_blank(new BlankPage(this)) {
    setObjectName(u"listColumn"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_hint->setObjectName(u"listHint"_s);
    m_hint->setContentsMargins(16, 0, 16, 8);
    m_hint->hide();
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->setProperty("look", u"bad"_s);
    m_complaint->setContentsMargins(16, 6, 16, 6);
    m_complaint->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_blank);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_header);
    auto* chips = new FilterChips(browsing, theme, this);
    lines->addWidget(chips);
    lines->addWidget(m_hint);
    lines->addWidget(m_complaint);
    lines->addWidget(new Hairline(Qt::Horizontal, this));
    lines->addWidget(m_stack, 1);
    m_view->setHeading(std::make_unique<GroupHeading>(theme));
    connect(&m_model, &PaperListModel::grouped, m_view, &PaperListView::setGroups);
    connect(m_header, &ListHeader::orderChosen, &browsing, &Browsing::setOrder);
    connect(m_header, &ListHeader::groupingChosen, &browsing, &Browsing::setGrouping);
    connect(m_header, &ListHeader::stateClicked, this, &ListPane::stateClicked);
    connect(m_header, &ListHeader::filteredClicked, this, &ListPane::filteredClicked);
    connect(chips, &FilterChips::left, this, &ListPane::focusContent);
    connect(&browsing, &Browsing::changed, this, &ListPane::follow);
    connect(&m_model, &PaperListModel::shown, this, &ListPane::showListOrBlank);
}

void ListPane::follow() {
    m_header->setOrder(m_browsing.order());
    m_header->setGrouping(m_browsing.grouping());
    m_model.show(m_browsing.selection());
}

void ListPane::showListOrBlank() {
    setComplaint({});
    const bool any = m_model.rowCount() > 0 || m_model.extent().more; // or some may still be found
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_blank);
}

void ListPane::setHeader(const QStringList& parts, const QString& state) {
    m_header->setOrder(m_browsing.order());
    m_header->offerRelevance(m_browsing.searchesWords());
    m_header->setParts(parts);
    m_header->setState(state);
}

void ListPane::setFiltered(int papers) { m_header->setFiltered(papers); }

void ListPane::addNote(QWidget* note) { static_cast<QVBoxLayout*>(layout())->insertWidget(1, note); }

void ListPane::focusContent() {
    if (m_stack->currentWidget() == m_blank)
        m_blank->focusFirstAction();
    else
        m_view->setFocus();
}

void ListPane::setBlank(const Blank& blank) { m_blank->show(blank); }

void ListPane::setHint(const QString& sentence) {
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
}

void ListPane::setComplaint(const QString& sentence) {
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

} // namespace sheaf
