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
    lines->addWidget(new FilterChips(browsing, theme, this));
    lines->addWidget(m_hint);
    lines->addWidget(m_complaint);
    lines->addWidget(new Hairline(Qt::Horizontal, this));
    lines->addWidget(m_stack, 1);
    connect(m_header, &ListHeader::orderChosen, &browsing, &Browsing::setOrder);
    connect(m_header, &ListHeader::stateClicked, this, &ListPane::stateClicked);
    connect(m_header, &ListHeader::filteredClicked, this, &ListPane::filteredClicked);
    connect(&browsing, &Browsing::changed, this, &ListPane::follow);
    connect(&m_model, &PaperListModel::shown, this, &ListPane::showListOrBlank);
}

void ListPane::follow() {
    m_header->setOrder(m_browsing.order());
    m_model.show(m_browsing.selection());
}

void ListPane::showListOrBlank() {
    setComplaint({});
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_blank);
}

void ListPane::setHeader(const QString& text, const QString& state) {
    m_header->setOrder(m_browsing.order());
    m_header->offerRelevance(m_browsing.searchesWords());
    m_header->setText(text);
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
