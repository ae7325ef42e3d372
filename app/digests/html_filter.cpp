#include "digests/html_filter.h"

#include <QCryptographicHash>
#include <QFile>

namespace sheaf {

using namespace Qt::StringLiterals;

QString digestPagePart(const QString& name) {
    QFile file(u":/sheaf/digest/"_s + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

QString htmlFilterPolicy() {
    const QByteArray hash =
        QCryptographicHash::hash(digestPagePart(u"filter.js"_s).toUtf8(), QCryptographicHash::Sha256);
    return u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; img-src data:; script-src 'sha256-%1'; form-action 'none'; base-uri "
           "'none'\"/>\n"_s.arg(QString::fromLatin1(hash.toBase64()));
}

QString htmlFilterBar(const QList<SheafSection>& sections, const SheafLabels& labels) {
    QString places;
    for (const SheafSection& section : sections)
        places += u"<option value=\"%1\">%2 (%3)</option>\n"_s.arg(
            section.anchor, section.title.toHtmlEscaped(), labels.locale.toString(section.papers));
    return u"<div class=\"filter\" role=\"search\" hidden=\"hidden\">\n"
           "<input type=\"search\" aria-label=\"%1\" placeholder=\"%1\" autocomplete=\"off\"/>\n"
           "<select aria-label=\"%2\">\n<option value=\"\">%2</option>\n%3</select>\n"
           "<output role=\"status\" data-text=\"%4\"></output>\n</div>\n"_s.arg(
               labels.filter, labels.goTo, places, QString(labels.shown).replace(u'%', u"&#37;"_s));
}

QString htmlFilterScript() { return u"<script>"_s + digestPagePart(u"filter.js"_s) + u"</script>\n"_s; }

} // namespace sheaf
