#include "ui/detail/page_links.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

PageAct PageAct::of(const QUrl& link) {
    if (link.scheme() != "sheaf"_L1)
        return {};
    const QString path = link.path(QUrl::FullyDecoded);
    return {path.section(u'/', 0, 0), path.section(u'/', 1)};
}

QString actAddress(const QString& name, const QString& on) {
    return u"sheaf:%1/%2"_s.arg(name, QString::fromLatin1(QUrl::toPercentEncoding(on)));
}

QString actLink(const QString& address, const QString& text, const QString& spoken, const QString& kind) {
    const QString words = spoken.toHtmlEscaped();
    const QString said = spoken.isEmpty() ? QString() : u" title=\"%1\" aria-label=\"%1\""_s.arg(words);
    return u"<a href=\"%1\"%2%3>%4</a>"_s.arg(address.toHtmlEscaped(),
                                              kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind), said,
                                              text.toHtmlEscaped());
}

QString scriptLanguage(const QString& text) {
    static const QString vietnamese = u"ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"_s;
    bool han = false;
    int marked = 0;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: return u"ja"_s;
        case QChar::Script_Hangul: return u"ko"_s;
        case QChar::Script_Han: han = true; break;
        default: marked += vietnamese.contains(c.toLower()) ? 1 : 0;
        }
    }
    // A name or two does not make a text Vietnamese.
    return han ? u"zh"_s : marked * 20 > text.size() ? u"vi"_s : QString();
}

} // namespace sheaf
