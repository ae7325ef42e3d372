#include "ui/window/note_opening.h"

#include "services/note_vault.h"

#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void openFile(const QString& path, const std::function<void()>& failed) {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        failed();
}

/// https://help.obsidian.md/Extending+Obsidian/Obsidian+URI: everything but letters and digits encoded.
QUrl inObsidian(const QString& path) {
    return QUrl::fromEncoded("obsidian://open?path=" + QUrl::toPercentEncoding(path), QUrl::StrictMode);
}

} // namespace

void openNoteElsewhere(const KeptNote& note, QObject* owner, const std::function<void()>& failed) {
    if (!note.isObsidians)
        return openFile(note.path, failed);
    auto* asking = new QProcess(owner);
    const auto open = [asking, path = note.path, failed](bool known) {
        asking->deleteLater();
        if (!known || !QDesktopServices::openUrl(inObsidian(path)))
            openFile(path, failed);
    };
    QObject::connect(asking, &QProcess::finished, owner,
                     [asking, open] { open(!asking->readAllStandardOutput().trimmed().isEmpty()); });
    QObject::connect(asking, &QProcess::errorOccurred, owner, [open](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            open(false);
    });
    asking->start(u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/obsidian"_s});
}

} // namespace sheaf
