#include "ui/ledger/day_mark.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QList<DayMark> allMarks{DayMark::None,     DayMark::Complete, DayMark::Provisional,
                              DayMark::Gap,      DayMark::Failed,   DayMark::NoAnnouncement,
                              DayMark::Imported, DayMark::Uncounted};

/// As somebody sees it who sees no colours at all.
QImage drawn(DayMark mark, double share = 0.5) {
    QImage image(28, 12, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr bool inOneColour = true;
    Palette colours = lightPalette();
    colours.bg = Qt::black;
    drawDayMark(painter, QRectF(image.rect()), mark, share, colours, inOneColour);
    return image;
}

/// How many points of the pictures are black in the one and white in the other, or nearly so.
int differentPoints(const QImage& one, const QImage& other) {
    constexpr int clearly = 120;
    int points = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            points += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > clearly ? 1 : 0;
    return points;
}

} // namespace

/// The strip under a day's number.
class DayMarkTest : public QObject {
    Q_OBJECT

  private slots:
    void everyMark_isToldApartWithoutColour();
    void gapOfOnePaperInAThousand_isStillSeen();
    void shareDrawn_isWhatIsHereOfWhatWasAnnounced();
    void everyState_hasItsMark();
};

void DayMarkTest::everyMark_isToldApartWithoutColour() {
    constexpr int leastPoints = 4;
    for (const DayMark one : allMarks)
        for (const DayMark other : allMarks)
            if (one != other)
                QVERIFY2(differentPoints(drawn(one), drawn(other)) >= leastPoints,
                         qPrintable(u"%1 and %2"_s.arg(int(one)).arg(int(other))));
    QCOMPARE(differentPoints(drawn(DayMark::None), drawn(DayMark::None)), 0);
}

void DayMarkTest::gapOfOnePaperInAThousand_isStillSeen() {
    QVERIFY(differentPoints(drawn(DayMark::Gap, 0.999), drawn(DayMark::Complete)) >= 4);
    QVERIFY(differentPoints(drawn(DayMark::Gap, 0.25), drawn(DayMark::Gap, 0.75)) >= 4);
}

void DayMarkTest::shareDrawn_isWhatIsHereOfWhatWasAnnounced() {
    QCOMPARE(shareFetched({{u"arxiv"_s, 300, 200}, {u"huggingface"_s, 100, 100}}), 0.75);
    // More than was announced (a paper moved here) does not make up for another list's gap.
    QCOMPARE(shareFetched({{u"arxiv"_s, 300, 200}, {u"huggingface"_s, 100, 200}}), 0.75);
    QCOMPARE(shareFetched({{u"arxiv"_s, std::nullopt, 200}}), 0.5);
    QCOMPARE(shareFetched({}), 0.5);
}

void DayMarkTest::everyState_hasItsMark() {
    const auto marked = [](DayState state) { return markOf({.state = state}); };
    QCOMPARE(marked(DayState::Complete), DayMark::Complete);
    QCOMPARE(marked(DayState::Provisional), DayMark::Provisional);
    QCOMPARE(marked(DayState::Gap), DayMark::Gap);
    QCOMPARE(marked(DayState::Failed), DayMark::Failed);
    QCOMPARE(marked(DayState::NoAnnouncement), DayMark::NoAnnouncement);
    QCOMPARE(marked(DayState::NotFetched), DayMark::None);
    QCOMPARE(markOf({.papers = 3}), DayMark::Uncounted);
    QCOMPARE(markOf({.hidden = 3}), DayMark::Uncounted);
    QCOMPARE(markOf({.papers = 3, .imports = {{u"day.md"_s, u"sheaf"_s, 3}}}), DayMark::Imported);
    QCOMPARE(markOf({.papers = 3, .state = DayState::Complete, .imports = {{u"day.md"_s, u"sheaf"_s, 3}}}),
             DayMark::Complete);
}

QTEST_MAIN(DayMarkTest)
#include "day_mark_test.moc"
