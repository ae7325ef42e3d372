#include "digests/paper_anchors.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString anchorOf(const QString& id) {
    QString anchor = u"paper-"_s;
    for (const QChar c : id)
        anchor += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.') ? c : QChar(u'-');
    return anchor;
}

} // namespace

void PaperAnchors::meet(const Paper& paper) {
    const QString anchor = anchorOf(paper.id);
    const quint64 hash = qHash(anchor, 0);
    if (m_met.contains(hash))
        m_numbers.insert(paper.id, ++m_same[anchor] + 1);
    m_met.insert(hash);
}

QString PaperAnchors::of(const Paper& paper) const {
    const int number = m_numbers.value(paper.id);
    const QString anchor = anchorOf(paper.id);
    return number == 0 ? anchor : u"%1--%2"_s.arg(anchor).arg(number);
}

} // namespace sheaf
