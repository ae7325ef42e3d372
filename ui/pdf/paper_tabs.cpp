#include "ui/pdf/paper_tabs.h"

#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/pdf/pdf_tab.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 240; // of a tab

} // namespace

PaperTabs::PaperTabs(QWidget* page, QWidget* parent)
    : QWidget(parent), m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this)) {
    m_bar->setObjectName(u"paperTabs"_s);
    m_bar->setAccessibleName(tr("Paper and open PDFs"));
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setDrawBase(false);
    m_bar->addTab(tr("Paper"));
    m_bar->setTabData(0, PaperKey(0));
    m_bar->hide();
    auto* line = new Hairline(Qt::Horizontal, this);
    line->setObjectName(u"paperTabsLine"_s);
    line->hide();
    m_stack->addWidget(page);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_bar);
    lines->addWidget(line);
    lines->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &PaperTabs::follow);
}

QWidget* PaperTabs::closeButton(PaperKey paper, const QString& title) {
    auto* button = named(new QToolButton(m_bar), u"pdfClose"_s, tr("Close the PDF of %1").arg(title));
    button->setText(u"×"_s);
    button->setToolTip(tr("Close"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setProperty("look", u"link"_s);
    connect(button, &QToolButton::clicked, this, [this, paper] { close(paper); });
    return button;
}

int PaperTabs::indexOf(PaperKey paper) const {
    for (int index = 1; index < m_bar->count(); ++index)
        if (m_bar->tabData(index).value<PaperKey>() == paper)
            return index;
    return -1;
}

PdfTab* PaperTabs::pdf(PaperKey paper) const {
    const int index = indexOf(paper);
    return index < 0 ? nullptr : qobject_cast<PdfTab*>(m_stack->widget(index));
}

QList<PaperKey> PaperTabs::papers() const { return m_seen; }

PaperKey PaperTabs::current() const { return m_bar->tabData(m_bar->currentIndex()).value<PaperKey>(); }

void PaperTabs::add(PaperKey paper, PdfTab* tab) {
    m_stack->addWidget(tab);
    m_seen += paper;
    const QString name = m_bar->fontMetrics().elidedText(tab->title(), Qt::ElideRight, widestName);
    const int index = m_bar->addTab(inMenu(name));
    m_bar->setTabData(index, paper);
    m_bar->setTabToolTip(index, tab->title());
    m_bar->setTabButton(index, QTabBar::RightSide, closeButton(paper, tab->title()));
    m_bar->show();
    findChild<Hairline*>(u"paperTabsLine"_s)->show();
}

void PaperTabs::close(PaperKey paper) {
    const int index = indexOf(paper);
    if (index < 0)
        return;
    PdfTab* tab = pdf(paper);
    emit closing(paper, tab);
    m_seen.removeOne(paper);
    if (m_bar->currentIndex() == index)
        m_bar->setCurrentIndex(0);
    m_stack->removeWidget(tab);
    m_bar->removeTab(index);
    tab->deleteLater();
    m_bar->setVisible(m_bar->count() > 1);
    findChild<Hairline*>(u"paperTabsLine"_s)->setVisible(m_bar->count() > 1);
    follow(m_bar->currentIndex());
}

void PaperTabs::showPdf(PaperKey paper) {
    if (const int index = indexOf(paper); index > 0)
        m_bar->setCurrentIndex(index);
}

void PaperTabs::showPage() { m_bar->setCurrentIndex(0); }

void PaperTabs::step(int by) {
    const int tabs = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + tabs) % tabs);
}

void PaperTabs::follow(int index) {
    m_stack->setCurrentIndex(index);
    if (const PaperKey paper = current(); paper != 0) {
        m_seen.removeOne(paper);
        m_seen += paper;
    }
    emit currentChanged();
}

} // namespace sheaf
