#include "ui/window/pages_ahead.h"

#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/list_pane.h"
#include "ui/window/page_question.h"
#include "ui/window/reading.h"

#include <chrono>

namespace sheaf {

PagesAhead::PagesAhead(Workspace& workspace, ListPane& list, DetailPane& pane, Reading& reading,
                       QObject* parent)
    : QObject(parent), m_list(list), m_reading(reading), m_question(new PageQuestion(workspace, this)) {
    // Until then the engine is painting the page that was asked for.
    m_soon.setInterval(std::chrono::milliseconds(30));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PagesAhead::look);
    connect(&pane, &DetailPane::shown, this, [this](PaperKey shown) {
        drop();
        if (shown != 0 && shown == m_reading.paper())
            m_soon.start();
    });
    connect(&reading, &Reading::aheadLost, &m_soon, qOverload<>(&QTimer::start));
    connect(&list.view(), &PaperListView::currentPaperChanged, this, &PagesAhead::drop);
    connect(m_question, &PageQuestion::answered, this, [this](const PageMatter& matter) {
        m_reading.keepAhead(matter);
        askNext();
    });
    connect(m_question, &PageQuestion::failed, this, &PagesAhead::askNext); // told when it is to be read
}

void PagesAhead::look() {
    if (m_reading.paper() == 0)
        return;
    const int row = m_list.view().currentIndex().row();
    for (const int near : {row + 1, row - 1})
        if (const PaperKey paper = paperAt(near); paper != 0 && !m_reading.hasAhead(paper))
            m_wanted.append(paper);
    askNext();
}

void PagesAhead::drop() {
    m_soon.stop();
    m_wanted.clear();
    m_question->ask(0);
}

void PagesAhead::askNext() {
    if (!m_wanted.isEmpty())
        m_question->ask(m_wanted.takeFirst());
}

/// 0 where there is none.
PaperKey PagesAhead::paperAt(int row) const {
    const QModelIndex index = m_list.model().index(row);
    return index.isValid() ? index.data(PaperListModel::KeyRole).toLongLong() : 0;
}

} // namespace sheaf
