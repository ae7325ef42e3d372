#include "ui/palette/palette_model.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QList<PaletteEntry> entries{
    {.id = u"action:star"_s, .text = u"Star"_s, .keys = u"s"_s, .rank = 8},
    {.id = u"action:export"_s, .text = u"Export day…"_s, .other = u"save"_s, .rank = 8},
    {.id = u"place:starred"_s, .text = u"Starred"_s, .detail = u"Library"_s, .rank = 6},
    {.id = u"tag:starfish"_s, .text = u"starfish"_s, .detail = u"Tag"_s},
    {.id = u"tag:diffusion"_s, .text = u"diffusion"_s, .detail = u"Tag"_s},
};

QStringList ids(const PaletteModel& model) {
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(PaletteModel::IdRole).toString();
    return ids;
}

} // namespace

class PaletteModelTest : public QObject {
    Q_OBJECT

  private slots:
    void nothingTyped_showsAllInTheirOrder();
    void whatWasUsedLately_comesFirst();
    void whatFits_isRankedByFitUseAndKind();
    void archiveTyped_findsItsCategoriesBeforeActs();
    void otherWords_findAnEntryToo();
    void answersThatComeLater_replaceThoseOfTheirId();
    void whatWasFound_standsBeforeAndBehind();
    void accessibleText_saysAllThatIsSeen();
};

void PaletteModelTest::nothingTyped_showsAllInTheirOrder() {
    PaletteModel model;
    model.setEntries(entries, {});
    QCOMPARE(ids(model), (QStringList{u"action:star"_s, u"action:export"_s, u"place:starred"_s,
                                      u"tag:starfish"_s, u"tag:diffusion"_s}));
}

void PaletteModelTest::whatWasUsedLately_comesFirst() {
    PaletteModel model;
    model.setEntries(entries, {u"tag:diffusion"_s, u"gone"_s, u"place:starred"_s});
    QCOMPARE(ids(model).first(2), (QStringList{u"tag:diffusion"_s, u"place:starred"_s}));
    QCOMPARE(model.rowCount(), int(entries.size()));
}

void PaletteModelTest::whatFits_isRankedByFitUseAndKind() {
    PaletteModel model;
    model.setEntries(entries, {});
    model.setTyped(u"star"_s);
    QCOMPARE(ids(model), (QStringList{u"action:star"_s, u"place:starred"_s, u"tag:starfish"_s}));
    model.setEntries(entries, {u"tag:starfish"_s});
    QCOMPARE(ids(model).first(), u"tag:starfish"_s);
    model.setTyped(u"nothing of the kind"_s);
    QCOMPARE(model.rowCount(), 0);
}

void PaletteModelTest::archiveTyped_findsItsCategoriesBeforeActs() {
    PaletteModel model;
    model.setEntries(
        {{.id = u"action:cost"_s, .text = u"Cost of the summaries…"_s, .rank = 12},
         {.id = u"category:cs.DC"_s, .text = u"cs.DC Distributed, Parallel, and Cluster Computing"_s}},
        {});
    model.setTyped(u"cs"_s);
    QCOMPARE(ids(model), (QStringList{u"category:cs.DC"_s, u"action:cost"_s}));
    model.setTyped(u"co"_s);
    QCOMPARE(ids(model).first(), u"action:cost"_s);
}

void PaletteModelTest::otherWords_findAnEntryToo() {
    PaletteModel model;
    model.setEntries(entries, {});
    model.setTyped(u"save"_s);
    QCOMPARE(ids(model), QStringList{u"action:export"_s});
    QVERIFY(model.index(0, 0).data(PaletteModel::PlacesRole).value<QList<int>>().isEmpty());
}

void PaletteModelTest::answersThatComeLater_replaceThoseOfTheirId() {
    PaletteModel model;
    model.setEntries(entries, {});
    model.setTyped(u"diff"_s);
    model.add({{.id = u"tag:diffusion"_s, .text = u"diffusion"_s, .detail = u"12 papers"_s},
               {.id = u"tag:different"_s, .text = u"different"_s}});
    QCOMPARE(ids(model), (QStringList{u"tag:diffusion"_s, u"tag:different"_s}));
    QCOMPARE(model.index(0, 0).data(PaletteModel::DetailRole).toString(), u"12 papers"_s);
}

void PaletteModelTest::whatWasFound_standsBeforeAndBehind() {
    PaletteModel model;
    model.setEntries(entries, {});
    model.setTyped(u"star"_s);
    model.setFound({{.id = u"day"_s, .text = u"A day"_s}}, {{.id = u"paper"_s, .text = u"A rising star"_s}});
    QCOMPARE(ids(model).first(), u"day"_s);
    QCOMPARE(ids(model).last(), u"paper"_s);
    QCOMPARE(model.index(model.rowCount() - 1, 0).data(PaletteModel::PlacesRole).value<QList<int>>(),
             (QList{9, 10, 11, 12}));
    model.setFound({}, {});
    QCOMPARE(model.rowCount(), 3);
}

void PaletteModelTest::accessibleText_saysAllThatIsSeen() {
    PaletteModel model;
    model.setEntries(entries, {});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Star, s"_s);
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Starred, Library"_s);
}

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "palette_model_test.moc"
