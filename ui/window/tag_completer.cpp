#include "ui/window/tag_completer.h"

#include "base/when_ready.h"
#include "services/archive_service.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Where the last tag begins.
qsizetype startOfLast(const QString& text) {
    static const QRegularExpression comma(u"[,，、]\\s*(?=[^,，、]*$)"_s);
    const auto match = comma.match(text);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

class TagCompleter final : public QCompleter {
  public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override { return {path.mid(startOfLast(path))}; }

    QString pathFromIndex(const QModelIndex& index) const override {
        const QString typed = static_cast<QLineEdit*>(widget())->text();
        return typed.left(startOfLast(typed)) + index.data().toString();
    }
};

} // namespace

void completeTags(QLineEdit& field, ArchiveService& archive) {
    auto* names = new QStringListModel(&field);
    auto* completer = new TagCompleter(names, &field);
    // The library has chosen them already, and folds diacritics as the completer would not.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(8);
    field.setCompleter(completer);
    QObject::connect(
        &field, &QLineEdit::textEdited, names, [names, completer, &archive](const QString& text) {
            const QString start = text.mid(startOfLast(text));
            if (start.isEmpty())
                return;
            const auto offer = [names, completer, start](const Result<QList<NamedCount>>& found) {
                const auto* line = static_cast<QLineEdit*>(completer->widget());
                if (!found || !line || line->text().mid(startOfLast(line->text())) != start)
                    return;
                QStringList tags;
                for (const NamedCount& tag : *found)
                    tags += tag.name;
                names->setStringList(tags);
                completer->complete();
            };
            whenReady(archive.completions(FieldName::Tag, start), names, offer);
        });
}

} // namespace sheaf
