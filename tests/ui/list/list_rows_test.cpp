#include "support/cpu_timer.h"
#include "ui/list/author_line.h"
#include "ui/list/list_header.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_row_delegate.h"
#include "ui/list/row_texts.h"
#include "ui/support/pictures.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

PaperRow row(PaperKey key, const QString& title, const QStringList& authors, int authorCount) {
    PaperRow row;
    row.key = key;
    row.title = title;
    row.firstAuthors = authors;
    row.authorCount = authorCount;
    return row;
}

/// Rows of every kind there is, invented.
QList<PaperRow> everyKind() {
    QList<PaperRow> rows;
    auto add = [&](const QString& title, const QStringList& authors, int count) -> PaperRow& {
        rows.append(row(rows.size() + 1, title, authors, count));
        return rows.last();
    };
    PaperRow& best = add(
        u"A Very Long Title about Efficient Distillation of Hybrid Attention that Runs over Three Lines of "
        u"This Narrow Column and Must Be Cut with an Ellipsis"_s,
        {u"Ana Lopes"_s, u"Bo Chen"_s, u"Chi Nguyen"_s}, 9);
    best.summarised = true;
    best.score = 92;
    best.starred = true;
    best.tags = {u"long context"_s, u"distillation"_s, u"attention"_s, u"inference"_s,
                 u"a tag too many to fit"_s};
    best.upvotes = 41;
    best.forYou = true;
    PaperRow& chinese = add(
        u"面向超长上下文的混合线性注意力：高效蒸馏与有效架构的研究进展以及在大规模语言模型推理加速中的应用"_s,
        {u"陈英发"_s, u"王伟"_s, u"李娜"_s}, 3000);
    chinese.summarised = true;
    chinese.score = 67;
    chinese.forYou = true;
    chinese.tags = {u"长上下文"_s, u"蒸馏"_s};
    PaperRow& vietnamese = add(u"Học sâu cho tiếng Việt: một khảo sát về mô hình ngôn ngữ"_s,
                               {u"Nguyễn Thị Phương Thảo"_s, u"Đường Văn Ất"_s}, 2);
    vietnamese.summarised = true;
    vietnamese.score = 34;
    vietnamese.read = true;
    vietnamese.extracted = true;
    vietnamese.newVersion = 2;
    PaperRow& failed = add(u"A Paper Whose Summary Failed"_s, {u"Dana Roth"_s}, 1);
    failed.job = JobState::Failed;
    failed.failure = u"The reply was cut off because it reached the length limit of the model."_s;
    PaperRow& waiting = add(u"A Paper in the Queue"_s, {u"Eli Stone"_s, u"משה כהן"_s, u"Fay Wong"_s}, 4);
    waiting.job = JobState::Queued;
    PaperRow& plain = add(u"$\\mathcal{O}(n \\log n)$ Attention"_s, {u"محمد علي"_s}, 1);
    plain.read = true;
    plain.withdrawn = true;
    plain.sample = true;
    plain.hidden = true;
    return rows;
}

class List : public QListView {
  public:
    explicit List(ThemeMode mode) {
        theme.setMode(mode);
        delegate = new PaperRowDelegate(theme, this);
        for (const PaperRow& paper : everyKind()) {
            auto* item = new QStandardItem(paper.title);
            item->setData(QVariant::fromValue(paper), PaperListModel::RowRole);
            model.appendRow(item);
        }
        model.appendRow(new QStandardItem); // one that is still being read
        setFrameShape(NoFrame);
        setEditTriggers(NoEditTriggers);
        setUniformItemSizes(true);
        setItemDelegate(delegate);
        setModel(&model);
        setPalette(theme.qpalette());
        resize(430, 780);
        show();
    }

    RowLayout layoutOf(int at) const {
        const QModelIndex index = model.index(at, 0);
        return {index.data(PaperListModel::RowRole).value<PaperRow>(), visualRect(index), RowMetrics(font())};
    }

    Theme theme;
    QStandardItemModel model;
    PaperRowDelegate* delegate;
};

} // namespace

class ListRowsTest : public QObject {
    Q_OBJECT

  private slots:
    void clickOnTheStar_starsThatPaper();
    void clickOnRetry_asksForThatPaper();
    void clickOnTheTitle_starsNothing();
    void titleLongerThanTwoLines_endsInAnEllipsis();
    void chipsThatDoNotFit_areLeftOutWhole();
    void rowThatSuitsTheTaste_saysSoBeforeItsTags();
    void rowWithANewVersion_saysSoFirst();
    void rowOfADifferentKind_isAsHighAsAnyOther();
    void spokenRow_saysWhatIsDrawn();
    void authorLine_countsThoseLeftOut();
    void rightToLeftName_leavesTheLineInPlace();
    void foundWords_areMarkedOnTheLineTheyStandOn();
    void snippet_takesThePlaceOfTagsThatDoNotShowTheWords();
    void everyKindOfRow_isDrawnInBothThemes();
    void paintingARow_staysUnderAMillisecond();
};

void ListRowsTest::clickOnTheStar_starsThatPaper() {
    List list(ThemeMode::Light);
    QSignalSpy stars(list.delegate, &PaperRowDelegate::starClicked);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.layoutOf(0).star.center());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.layoutOf(1).star.center());
    QCOMPARE(stars.size(), 2);
    QCOMPARE(stars.at(0), (QVariantList{QVariant::fromValue(PaperKey(1)), false}));
    QCOMPARE(stars.at(1), (QVariantList{QVariant::fromValue(PaperKey(2)), true}));
}

void ListRowsTest::clickOnRetry_asksForThatPaper() {
    List list(ThemeMode::Light);
    QSignalSpy retries(list.delegate, &PaperRowDelegate::retryClicked);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.layoutOf(3).retry.center());
    QCOMPARE(retries.size(), 1);
    QCOMPARE(retries.first().first().value<PaperKey>(), PaperKey(4));
}

void ListRowsTest::clickOnTheTitle_starsNothing() {
    List list(ThemeMode::Light);
    QSignalSpy stars(list.delegate, &PaperRowDelegate::starClicked);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.layoutOf(2).titleBox.center());
    QCOMPARE(stars.size(), 0);
    QCOMPARE(list.currentIndex().row(), 2);
}

void ListRowsTest::titleLongerThanTwoLines_endsInAnEllipsis() {
    List list(ThemeMode::Light);
    const RowLayout layout = list.layoutOf(0);
    QCOMPARE(layout.titleLines.size(), 2);
    QVERIFY(layout.titleLines.last().text.endsWith(u'…'));
    QVERIFY(!list.layoutOf(3).titleLines.last().text.endsWith(u'…'));
    const QFontMetrics measure(RowMetrics(list.font()).unread);
    for (const MarkedLine& line : layout.titleLines)
        QVERIFY2(measure.horizontalAdvance(line.text) <= layout.titleBox.width() + 1, qPrintable(line.text));
}

void ListRowsTest::chipsThatDoNotFit_areLeftOutWhole() {
    List list(ThemeMode::Light);
    const RowLayout layout = list.layoutOf(0);
    QVERIFY(layout.chips.size() >= 2);
    QVERIFY(layout.chips.size() < 6);
    for (const RowLayout::Chip& chip : layout.chips) {
        QVERIFY(!chip.text.endsWith(u'…'));
        QVERIFY(chip.rect.right() < list.viewport()->width());
    }
}

void ListRowsTest::rowThatSuitsTheTaste_saysSoBeforeItsTags() {
    List list(ThemeMode::Light);
    const RowLayout layout = list.layoutOf(1);
    QCOMPARE(layout.chips.first().text, u"for you"_s);
    QVERIFY(layout.chips.first().isMark);
    QVERIFY(!layout.chips.at(1).isMark);
    QVERIFY(layout.chips.first().rect.right() < layout.chips.at(1).rect.left());
    for (const RowLayout::Chip& chip : list.layoutOf(3).chips)
        QVERIFY(!chip.isMark);
    QVERIFY(spokenRow(everyKind().at(1)).contains(u"for you"_s));
}

void ListRowsTest::rowWithANewVersion_saysSoFirst() {
    List list(ThemeMode::Light);
    const RowLayout layout = list.layoutOf(2);
    QCOMPARE(layout.chips.first().text, u"new: v2"_s);
    QVERIFY(layout.chips.first().isMark);
    QVERIFY(spokenRow(everyKind().at(2)).contains(u"updated to version 2"_s));
    QVERIFY(spokenRow(everyKind().at(5)).contains(u"withdrawn"_s));
    QVERIFY(!spokenRow(everyKind().at(0)).contains(u"updated"_s));
}

void ListRowsTest::rowOfADifferentKind_isAsHighAsAnyOther() {
    List list(ThemeMode::Light);
    const int height = RowMetrics(list.font()).rowHeight;
    for (int i = 0; i < list.model.rowCount(); ++i)
        QCOMPARE(list.visualRect(list.model.index(i, 0)).height(), height);
}

void ListRowsTest::spokenRow_saysWhatIsDrawn() {
    PaperRow paper = everyKind().first();
    QVERIFY(spokenRow(paper).contains(u"score 92"_s));
    QVERIFY(spokenRow(paper).contains(u"unread"_s));
    QVERIFY(spokenRow(paper).contains(u"starred"_s));
    paper.extracted = true;
    QVERIFY(spokenRow(paper).contains(u"extracted"_s));
    QVERIFY(spokenRow(everyKind().at(3)).contains(u"length limit"_s));
}

void ListRowsTest::authorLine_countsThoseLeftOut() {
    QCOMPARE(authorLine(everyKind().at(0)).text, u"Ana Lopes, Bo Chen, Chi Nguyen and 6 more"_s);
    QCOMPARE(authorLine(everyKind().at(2)).text, u"Nguyễn Thị Phương Thảo, Đường Văn Ất"_s);
}

void ListRowsTest::rightToLeftName_leavesTheLineInPlace() {
    QVERIFY(authorLine(everyKind().at(4)).text.startsWith(u"Eli Stone, "_s));
    QVERIFY(!authorLine(everyKind().at(4)).text.isRightToLeft());
}

void ListRowsTest::foundWords_areMarkedOnTheLineTheyStandOn() {
    List list(ThemeMode::Light);
    const PaperRow paper = everyKind().first();
    const QueryMatches matches = QueryMatches::ofSearch(u"\"hybrid attention\" OR lopes OR distillation"_s);
    const RowLayout layout(paper, {0, 0, 430, 110}, RowMetrics(list.font()), {&matches});
    QStringList found;
    for (const MarkedLine& line : layout.titleLines) {
        for (const TextRange& mark : line.marks)
            found += line.text.mid(mark.start, mark.size);
    }
    QCOMPARE(found.join(u' '), u"Distillation Hybrid Attention"_s);
    QCOMPARE(layout.authors.marks, (QList<TextRange>{{4, 5}}));
    QVERIFY(std::any_of(layout.chips.begin(), layout.chips.end(), [](const RowLayout::Chip& chip) {
        return chip.found && chip.text == u"distillation";
    }));
}

void ListRowsTest::snippet_takesThePlaceOfTagsThatDoNotShowTheWords() {
    List list(ThemeMode::Light);
    const RowMetrics metrics(list.font());
    const QRect rect(0, 0, 430, 110);
    const QueryMatches matches = QueryMatches::ofSearch(u"needle"_s);
    const QString text = u"…"_s + QString(u"hay "_s).repeated(30) + u"needle in it"_s;
    const RowLayout layout(everyKind().first(), rect, metrics, {&matches, {1, TextPart::Abstract, text}});
    QVERIFY(!layout.snippetBox.isEmpty());
    QVERIFY(layout.snippetBox.right() < rect.right());
    QCOMPARE(layout.snippet.marks.size(), 1);
    QCOMPARE(layout.snippet.text.mid(layout.snippet.marks.first().start, 6), u"needle"_s);
    QVERIFY(std::all_of(layout.chips.begin(), layout.chips.end(),
                        [](const RowLayout::Chip& chip) { return chip.isMark; }));
    const QueryMatches inTitle = QueryMatches::ofSearch(u"efficient"_s);
    const RowLayout shown(everyKind().first(), rect, metrics, {&inTitle, {1, TextPart::Abstract, text}});
    QVERIFY(shown.snippetBox.isEmpty());
    QVERIFY(shown.chips.size() > 1);
}

void ListRowsTest::everyKindOfRow_isDrawnInBothThemes() {
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        List list(mode);
        list.setFocus();
        list.setCurrentIndex(list.model.index(0, 0));
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const QImage shown = list.viewport()->grab().toImage();
        const QRect badge = list.layoutOf(1).badge;
        QCOMPARE(shown.pixelColor(badge.center().x(), badge.top() + 3), list.theme.colours().midBg);
        const QRect dot = list.layoutOf(1).dot;
        QCOMPARE(shown.pixelColor(dot.center()), list.theme.colours().accent);
        QVERIFY(test::savePicture(list, mode == ThemeMode::Dark ? u"list-dark"_s : u"list-light"_s));
    }
}

void ListRowsTest::paintingARow_staysUnderAMillisecond() {
    List list(ThemeMode::Light);
    QImage page(430, 120, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&page);
    QStyleOptionViewItem option;
    option.rect = {0, 0, 430, 100};
    option.font = list.font();
    list.delegate->paint(&painter, option, list.model.index(0, 0));
    constexpr int times = 500;
    const test::CpuTimer timer;
    for (int i = 0; i < times; ++i)
        list.delegate->paint(&painter, option, list.model.index(i % 6, 0));
    const double each = timer.elapsed() / times;
    qInfo("%.3f ms a row", each);
    QVERIFY2(each < 1.0, qPrintable(QString::number(each)));
}

QTEST_MAIN(ListRowsTest)
#include "list_rows_test.moc"
