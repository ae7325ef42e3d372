#include "ui/window/search_box.h"

#include <QKeyEvent>
#include <QStyle>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent) {
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search the archive"));
    setPlaceholderText(tr("Search the archive   author:  tag:  score:>=80  day:2026-01"));
    setClearButtonEnabled(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(80));
    connect(this, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &SearchBox::search);
}

void SearchBox::follow(const QString& search) {
    if (search == m_searched)
        return;
    m_searched = search;
    setText(search);
    m_soon.stop();
}

void SearchBox::setBad(bool bad) {
    if (property("bad").toBool() == bad)
        return;
    setProperty("bad", bad);
    style()->polish(this); // style sheets look at properties only when asked to
}

void SearchBox::dismiss() {
    if (text().isEmpty())
        emit left();
    clear();
    search();
}

void SearchBox::search() {
    m_soon.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    emit searched(wanted);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        search();
        emit left();
        break;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace sheaf
