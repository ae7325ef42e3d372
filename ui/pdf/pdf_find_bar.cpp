#include "ui/pdf/pdf_find_bar.h"

#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/pdf/pdf_hits.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

PdfFindBar::PdfFindBar(QWidget* parent)
    : QWidget(parent), m_field(named(new QLineEdit(this), u"pdfWords"_s, tr("Words to find in this PDF"))),
      m_count(new QLabel(this)) {
    setObjectName(u"pdfFindBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(u"pdfHits"_s);
    m_count->setProperty("look", u"quiet"_s);
    m_field->setPlaceholderText(tr("Find in this PDF"));
    m_field->setMaximumWidth(320);
    m_field->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(150));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    const auto add = [this, line](const QString& name, const QString& text, const QString& says) {
        auto* made = named(new QToolButton(this), name, says);
        made->setText(text);
        made->setToolTip(says);
        made->setProperty("look", u"link"_s);
        line->addWidget(made);
        return made;
    };
    QToolButton* before = add(u"pdfHitBefore"_s, u"‹"_s, tr("The one before (Shift+N)"));
    QToolButton* next = add(u"pdfHitNext"_s, u"›"_s, tr("The next one (N)"));
    line->addWidget(m_count);
    line->addStretch(1);
    QToolButton* close = add(u"pdfFindClose"_s, tr("Close"), tr("Close the search (Esc)"));
    connect(m_field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &PdfFindBar::search);
    connect(before, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(close, &QToolButton::clicked, this, &PdfFindBar::closed);
}

void PdfFindBar::open() {
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

QString PdfFindBar::words() const { return m_field->text().trimmed(); }

void PdfFindBar::search() {
    m_soon.stop();
    if (words() == m_searched)
        return;
    m_searched = words();
    m_count->clear();
    emit searched(m_searched);
}

void PdfFindBar::show(const PdfHits& hits, bool whole) {
    const QLocale locale;
    if (words().isEmpty())
        m_count->clear();
    else if (hits.count() > 0)
        m_count->setText((whole ? tr("%1 of %2") : tr("%1 of %2 so far"))
                             .arg(locale.toString(hits.number()), locale.toString(hits.count())));
    else
        m_count->setText(whole ? tr("Not in this PDF") : tr("Searching…"));
    setLook(*m_count, whole && hits.count() == 0 ? u"bad"_s : u"quiet"_s);
}

bool PdfFindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->key() == Qt::Key_Escape) {
        emit closed();
    } else if (words() != m_searched) {
        search();
    } else {
        emit stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    }
    return true;
}

} // namespace sheaf
