#include "paper_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QByteArray paperPdf(const QList<QStringList>& pages) {
    QByteArray pdf;
    QBuffer out(&pdf);
    out.open(QIODevice::WriteOnly);
    QPdfWriter writer(&out);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"sans"_s, 9));
    constexpr int lineHeight = 14;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(60, 20, u"Lamp et al. — Lanterns, p. %1"_s.arg(page + 1));
        int y = 60;
        for (const QString& line : pages[page])
            painter.drawText(20, y += lineHeight, line);
        painter.drawText(200, 740, QString::number(page + 1));
    }
    painter.end();
    return pdf;
}

QList<QStringList> paperPages() {
    const QStringList filler(
        14, u"The lantern was carried over the hill and it shone all the way down to the lake."_s);
    return {
        QStringList{u"Lanterns: Small Lights for Long Walks"_s, u"Abstract"_s,
                    u"We present lanterns, whose light reaches farther than candles in our config-"_s,
                    u"uration of seventeen hills. Code is available at https://github.com/lamps/lanterns."_s,
                    u"1 Introduction"_s, u"Walks are long and nights are dark, as every self-"_s,
                    u"made walker knows. Our configuration helps the self-made."_s} +
            filler,
        QStringList{u"2 Method"_s} + filler +
            QStringList{u"2.1 Burning"_s, u"17 Sides of glass were tried."_s, u"5 Candles burnt."_s},
        QStringList{u"3 Results"_s, u"Lanterns reach 17.2 m."_s} + filler +
            QStringList{u"References"_s, u"[1] A. Moth. On flames. 2020."_s},
        QStringList{u"[2] B. Moth. On glass. 2021."_s, u"A Oil"_s,
                    u"Olive oil burns best of all the oils."_s}};
}

} // namespace sheaf::test
