#include "services/pdf/pages_process/document_links.h"

#include <QFile>
#include <QUrl>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>
#include <map>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeadings = 5000;
constexpr int deepest = 12;

using Box = QPDFObjectHandle::Rectangle;

Box boxOf(QPDFPageObjectHelper& page) { return page.getCropBox().getArrayAsRectangle(); }

int turnOf(QPDFPageObjectHelper& page) {
    QPDFObjectHandle turn = page.getAttribute("/Rotate", false);
    return turn.isInteger() ? ((turn.getIntValueAsInt() % 360) + 360) % 360 : 0;
}

/// From the page's own coordinates, which begin at the bottom, to those it is shown in.
QPointF shown(QPointF at, const Box& box, int turn) {
    const double left = at.x() - box.llx;
    const double top = box.ury - at.y();
    const double width = box.urx - box.llx;
    const double height = box.ury - box.lly;
    switch (turn) {
    case 90: return {height - top, left};
    case 180: return {width - left, height - top};
    case 270: return {top, width - left};
    default: return {left, top};
    }
}

QRectF shown(const Box& rect, const Box& box, int turn) {
    return QRectF(shown(QPointF(rect.llx, rect.lly), box, turn),
                  shown(QPointF(rect.urx, rect.ury), box, turn))
        .normalized();
}

QString safeAddress(const std::string& address) {
    const QUrl url(QString::fromStdString(address).trimmed(), QUrl::StrictMode);
    const bool web = (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    return url.isValid() && (web || url.scheme() == u"mailto") ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

struct DocumentLinks::Document {
    explicit Document(const QString& file);
    PdfTarget target(QPDFObjectHandle destination);
    PdfLink link(QPDFObjectHandle annotation, const Box& box, int turn);
    void addHeadings(const std::vector<QPDFOutlineObjectHelper>& from, int level, QList<PdfHeading>& to);

    QPDF pdf;
    std::vector<QPDFPageObjectHelper> pages;
    std::map<QPDFObjGen, int> numbers;
    std::unique_ptr<QPDFOutlineDocumentHelper> outlines;
};

DocumentLinks::Document::Document(const QString& file) {
    pdf.setSuppressWarnings(true);
    pdf.processFile(QFile::encodeName(file).constData());
    pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (QPDFPageObjectHelper& page : pages)
        numbers.emplace(page.getObjectHandle().getObjGen(), int(numbers.size()));
    outlines = std::make_unique<QPDFOutlineDocumentHelper>(pdf);
}

/// ISO 32000-1, 12.3.2: an array that begins with the page, or a name for one.
PdfTarget DocumentLinks::Document::target(QPDFObjectHandle destination) {
    if (destination.isName() || destination.isString())
        destination = outlines->resolveNamedDest(destination);
    if (destination.isDictionary())
        destination = destination.getKey("/D");
    if (!destination.isArray() || destination.getArrayNItems() < 1)
        return {};
    const auto number = numbers.find(destination.getArrayItem(0).getObjGen());
    if (number == numbers.end())
        return {};
    const std::string kind = destination.getArrayNItems() > 1 && destination.getArrayItem(1).isName()
                                 ? destination.getArrayItem(1).getName()
                                 : "";
    const int topAt = kind == "/XYZ" ? 3 : (kind == "/FitH" || kind == "/FitBH" ? 2 : 0);
    PdfTarget found{.page = number->second};
    if (topAt == 0 || destination.getArrayNItems() <= topAt || !destination.getArrayItem(topAt).isNumber())
        return found;
    QPDFPageObjectHelper& page = pages[size_t(found.page)];
    const Box box = boxOf(page);
    found.down = shown({box.llx, destination.getArrayItem(topAt).getNumericValue()}, box, turnOf(page)).y();
    return found;
}

PdfLink DocumentLinks::Document::link(QPDFObjectHandle annotation, const Box& box, int turn) {
    PdfLink link{.place = shown(annotation.getKey("/Rect").getArrayAsRectangle(), box, turn)};
    QPDFObjectHandle action = annotation.getKey("/A");
    if (annotation.hasKey("/Dest"))
        link.target = target(annotation.getKey("/Dest"));
    else if (!action.isDictionary())
        return link;
    else if (action.getKey("/S").isNameAndEquals("/GoTo"))
        link.target = target(action.getKey("/D"));
    else if (action.getKey("/S").isNameAndEquals("/URI") && action.getKey("/URI").isString())
        link.address = safeAddress(action.getKey("/URI").getStringValue());
    return link;
}

void DocumentLinks::Document::addHeadings(const std::vector<QPDFOutlineObjectHelper>& from, int level,
                                          QList<PdfHeading>& to) {
    for (QPDFOutlineObjectHelper heading : from) {
        if (to.size() >= mostHeadings)
            return;
        to += PdfHeading{QString::fromStdString(heading.getTitle()).simplified(), level,
                         target(heading.getDest())};
        if (level < deepest)
            addHeadings(heading.getKids(), level + 1, to);
    }
}

DocumentLinks::DocumentLinks(const QString& file) {
    try {
        m_document = std::make_unique<Document>(file);
    } catch (const std::exception&) { // qpdf throws what it cannot read
    }
}

DocumentLinks::~DocumentLinks() = default;

QList<PdfHeading> DocumentLinks::outline() const {
    QList<PdfHeading> headings;
    try {
        if (m_document)
            m_document->addHeadings(m_document->outlines->getTopLevelOutlines(), 0, headings);
    } catch (const std::exception&) {
    }
    return headings;
}

QList<PdfLink> DocumentLinks::of(int page) const {
    QList<PdfLink> links;
    if (!m_document || page < 0 || size_t(page) >= m_document->pages.size())
        return links;
    try {
        QPDFPageObjectHelper& shownPage = m_document->pages[size_t(page)];
        const Box box = boxOf(shownPage);
        const int turn = turnOf(shownPage);
        for (QPDFAnnotationObjectHelper& annotation : shownPage.getAnnotations("/Link"))
            if (const PdfLink link = m_document->link(annotation.getObjectHandle(), box, turn);
                !link.address.isEmpty() || link.target.page >= 0)
                links += link;
    } catch (const std::exception&) {
    }
    return links;
}

} // namespace sheaf
