#include "ui/window/tagging.h"

#include "ui/detail/detail_pane.h"
#include "ui/detail/reader_view.h"
#include "ui/detail/tag_field.h"
#include "ui/window/paper_dialogs.h"
#include "ui/window/reading.h"
#include "ui/window/status_line.h"
#include "ui/window/tag_completer.h"

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

Tagging::Tagging(ArchiveService& archive, Reading& reading, DetailPane& pane, StatusLine& status,
                 QObject* parent)
    : QObject(parent), m_reading(reading), m_pane(pane), m_status(status), m_field(new TagField(&pane)) {
    completeTags(*m_field, archive);
    m_look.setInterval(std::chrono::milliseconds(60));
    connect(&m_look, &QTimer::timeout, this, [this] { findPlace(false); });
    connect(m_field, &TagField::typed, this, &Tagging::add);
    connect(m_field, &TagField::lastUnwanted, this, &Tagging::removeLast);
    connect(m_field, &TagField::left, this, [this] {
        if (m_before && m_before->isVisible())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            m_pane.focusPage();
    });
    connect(m_field, &TagField::closed, &m_look, &QTimer::stop);
    connect(&reading, &Reading::changed, this, &Tagging::follow);
}

void Tagging::open() {
    if (!m_reading.entry())
        return;
    m_paper = m_reading.paper();
    if (!m_field->hasFocus())
        m_before = m_pane.window()->focusWidget();
    m_field->open(m_reading.entry()->paper.title);
    findPlace(true);
    m_look.start();
}

/// Another paper has tags of its own.
void Tagging::follow() {
    if (m_field->isVisible() && m_reading.paper() != m_paper)
        m_field->hide();
}

/// Where the page is not there yet, at its top.
void Tagging::findPlace(bool intoSight) {
    ReaderView* view = m_pane.view();
    const auto stand = [this, field = QPointer(m_field), view](const QRect& place) {
        if (!field)
            return;
        if (place.isEmpty() || !view)
            field->standAt(QRect(40, 40, 1, 24));
        else
            field->standAt({view->mapTo(&m_pane, place.topLeft()), place.size()});
    };
    if (view)
        view->tellPlace(u"sheaf:add-tag"_s, intoSight, stand);
    else
        stand({});
}

void Tagging::add(const QString& typed) {
    if (!m_reading.entry() || m_reading.paper() != m_paper)
        return;
    QStringList tags = m_reading.entry()->reading.tags;
    QStringList added;
    for (const QString& tag : namedTags(typed))
        if (!tags.contains(tag))
            added += tag;
    if (added.isEmpty())
        return m_status.say(tr("It has the tag “%1” already").arg(typed));
    sayStep(tr("Tagged “%1”").arg(added.join(u", "_s)), m_reading.setTags(tags + added));
}

void Tagging::sayStep(const QString& sentence, int step) {
    m_status.say(sentence, tr("Undo"), [this, step] { m_reading.takeBack(step); });
}

void Tagging::removeLast() {
    if (m_reading.entry() && m_reading.paper() == m_paper && !m_reading.entry()->reading.tags.isEmpty())
        remove(m_reading.entry()->reading.tags.constLast());
}

void Tagging::remove(const QString& tag) {
    if (!m_reading.entry())
        return;
    QStringList tags = m_reading.entry()->reading.tags;
    if (tags.removeAll(tag) == 0)
        return;
    sayStep(tr("No longer tagged “%1”").arg(tag), m_reading.setTags(tags));
}

} // namespace sheaf
