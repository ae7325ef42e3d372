#pragma once

#include <QString>
#include <QUrl>

namespace sheaf {

/// What a page asks the program to do: "sheaf:author/Ana%20Duarte" is the act "author" on "Ana Duarte".
struct PageAct {
    QString name; ///< empty where the address is none of the program's own
    QString on;   ///< decoded; may be empty

    static PageAct of(const QUrl& link);
};

/// The address of an act, for an attribute.
QString actAddress(const QString& name, const QString& on);

/// A link that does an act. `text` is plain; `spoken` is read out in its place where it is given, and shown
/// while the pointer stands on it.
QString actLink(const QString& address, const QString& text, const QString& spoken = {},
                const QString& kind = {});

/// The language that a text looks written in, by its script: "zh", "ja", "ko", "vi", else empty.
QString scriptLanguage(const QString& text);

} // namespace sheaf
