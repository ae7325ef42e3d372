#include "ui/window/search_completion.h"

#include "base/when_ready.h"
#include "query/query_parser.h"
#include "query/query_terms.h"
#include "services/archive_service.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A single letter may be the beginning of anything.
constexpr qsizetype lettersOfAField = 2;

QList<Completion> fieldsFor(const QString& typed) {
    QList<Completion> fields;
    for (qsizetype at = 0; typed.size() >= lettersOfAField && at < fieldNames().size(); ++at) {
        const QString& name = fieldNames().at(at);
        if (name.startsWith(typed.toLower()))
            fields += {name + u':', exampleOf(static_cast<FieldName>(at)), name + u':'};
    }
    return fields;
}

/// Fields of which the language itself knows what may follow; none for others.
std::optional<QStringList> fixedValues(FieldName field) {
    if (field == FieldName::Is)
        return queryFlags();
    if (field == FieldName::Score)
        return QStringList{u">=80"_s, u">=60"_s, u"60..80"_s, u"<60"_s};
    return std::nullopt;
}

QList<Completion> valuesFor(const QStringList& values, const QString& typed) {
    QList<Completion> completions;
    for (const QString& value : values) {
        if (value.startsWith(typed.toLower()) && value != typed.toLower())
            completions += {value, {}, value + u' '};
    }
    return completions;
}

} // namespace

SearchCompletion::SearchCompletion(QLineEdit& box, ArchiveService& archive, const Theme& theme)
    : QObject(&box), m_box(box), m_archive(archive), m_theme(theme) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(40));
    connect(&m_soon, &QTimer::timeout, this, &SearchCompletion::ask);
    connect(&box, &QLineEdit::textEdited, this, [this] { m_soon.start(); });
    box.installEventFilter(this);
}

void SearchCompletion::offer(const QList<Completion>& completions) {
    if (!m_list && !completions.isEmpty()) {
        m_list = new CompletionList(m_theme, m_box);
        connect(m_list, &QListWidget::itemClicked, this, [this] { write(m_list->chosen()); });
    }
    if (m_list)
        m_list->offer(completions);
}

void SearchCompletion::ask() {
    const auto spot = completionSpot(m_box.text(), m_box.cursorPosition());
    if (!spot || !m_box.hasFocus()) {
        offer({});
    } else if (!spot->field) {
        offer(fieldsFor(spot->typed));
    } else if (const auto values = fixedValues(*spot->field)) {
        offer(valuesFor(*values, spot->typed));
    } else if (!m_asking) {
        m_asking = true;
        whenReady(m_archive.completions(*spot->field, spot->typed), this,
                  [this, asked = *spot](const Result<QList<NamedCount>>& names) {
                      m_asking = false;
                      if (completionSpot(m_box.text(), m_box.cursorPosition()) != asked)
                          ask();
                      else if (names)
                          offerNames(asked, *names);
                  });
    }
}

void SearchCompletion::offerNames(const CompletionSpot& spot, const QList<NamedCount>& names) {
    QList<Completion> completions;
    for (const NamedCount& name : names) {
        if (name.name.compare(spot.typed, Qt::CaseInsensitive) == 0 && names.size() == 1)
            continue;
        completions += {name.name, name.count < 0 ? QString() : QLocale().toString(name.count),
                        writtenValue(name.name) + u' '};
    }
    offer(m_box.hasFocus() ? completions : QList<Completion>());
}

void SearchCompletion::write(const QString& completion) {
    const auto spot = completionSpot(m_box.text(), m_box.cursorPosition());
    if (!spot || completion.isEmpty())
        return;
    offer({});
    m_box.setSelection(spot->start, m_box.cursorPosition() - spot->start);
    m_box.insert(completion);
    m_soon.start(); // a field's values follow its name
}

bool SearchCompletion::takeKey(int key) {
    switch (key) {
    case Qt::Key_Down: m_list->step(1); return true;
    case Qt::Key_Up: m_list->step(-1); return true;
    case Qt::Key_Tab: write(m_list->chosen().isEmpty() ? m_list->first() : m_list->chosen()); return true;
    case Qt::Key_Escape: offer({}); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->chosen().isEmpty()) {
            m_soon.stop();
            offer({});
            return false;
        }
        write(m_list->chosen());
        return true;
    default: return false;
    }
}

bool SearchCompletion::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        m_soon.stop();
        offer({});
    }
    if (!m_list || m_list->isHidden())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // else the window would clear the search
        return true;
    }
    return event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key());
}

} // namespace sheaf
