#include "ui/window/papers_mime.h"

#include "services/paper_texts.h"
#include "ui/parts/drop_spot.h"

#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString own = QString::fromLatin1(papersMimeType);

} // namespace

PapersMime::PapersMime(std::optional<QFuture<Result<QList<DayEntry>>>> entries, Address address)
    : m_entries(std::move(entries)), m_address(std::move(address)) {}

QStringList PapersMime::formats() const {
    QStringList formats{own};
    if (m_entries)
        formats += {u"text/uri-list"_s, u"text/plain"_s, u"text/html"_s, u"text/markdown"_s,
                    u"application/x-bibtex"_s};
    return formats;
}

QVariant PapersMime::retrieveData(const QString& type, QMetaType /*preferred*/) const {
    if (type == own)
        return ownPapersMark();
    if (!m_entries)
        return {};
    if (type == u"text/uri-list") {
        QVariantList urls;
        for (const QString& address : addresses())
            urls += QUrl(address);
        return urls;
    }
    if (type == u"text/plain")
        return addresses().join(u'\n');
    if (type == u"text/html")
        return textOf(entries(), PaperText::Html);
    if (type == u"text/markdown")
        return textOf(entries(), PaperText::Markdown);
    return type == u"application/x-bibtex" ? QVariant(textOf(entries(), PaperText::Bibtex)) : QVariant();
}

QList<DayEntry> PapersMime::entries() const {
    m_entries->waitForFinished();
    const auto result = m_entries->resultCount() > 0 ? m_entries->result() : QList<DayEntry>();
    return result ? *result : QList<DayEntry>();
}

QStringList PapersMime::addresses() const {
    QStringList addresses;
    for (const DayEntry& entry : entries())
        addresses += m_address(entry);
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

} // namespace sheaf
