#include "support/cpu_timer.h"
#include "ui/list/column_layout.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_row_delegate.h"
#include "ui/list/row_painting.h"
#include "ui/support/pictures.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr ListLook compactCards{.density = ListLook::Density::Compact};
constexpr ListLook columns{.layout = ListLook::Layout::Columns};
constexpr ListLook compactColumns{ListLook::Layout::Columns, ListLook::Density::Compact};

PaperRow row(PaperKey key, const QString& title, const QStringList& authors, const QStringList& tags) {
    PaperRow row;
    row.key = key;
    row.title = title;
    row.firstAuthors = authors;
    row.authorCount = int(authors.size()) + 4;
    row.tags = tags;
    row.primaryCategory = u"cs.CL"_s;
    row.day = QDate(2026, 1, 6);
    return row;
}

QList<PaperRow> invented() {
    PaperRow best = row(1,
                        u"A Very Long Title about Efficient Distillation of Hybrid Attention that Runs over "
                        u"Three Lines of This Narrow Column and Must Be Cut"_s,
                        {u"Ana Lopes"_s, u"Bo Chen"_s, u"Chi Nguyen"_s}, {u"long context"_s, u"attention"_s});
    best.summarised = true;
    best.score = 92;
    best.starred = true;
    best.upvotes = 41;
    best.forYou = true;
    PaperRow chinese = row(
        2,
        u"面向超长上下文的混合线性注意力：高效蒸馏与有效架构的研究进展以及在大规模语言模型推理加速中的应用"_s,
        {u"陈英发"_s, u"王伟"_s}, {u"长上下文"_s, u"蒸馏"_s});
    chinese.summarised = true;
    chinese.score = 67;
    PaperRow vietnamese = row(3, u"Học sâu cho tiếng Việt: một khảo sát về mô hình ngôn ngữ"_s,
                              {u"Nguyễn Thị Phương Thảo"_s, u"Đường Văn Ất"_s}, {u"khảo sát"_s});
    vietnamese.summarised = true;
    vietnamese.score = 34;
    vietnamese.read = true;
    vietnamese.extracted = true;
    PaperRow failed = row(4, u"A Paper Whose Summary Failed"_s, {u"Dana Roth"_s}, {});
    failed.job = JobState::Failed;
    failed.failure = u"The reply was cut off because it reached the length limit of the model."_s;
    return {best, chinese, vietnamese, failed};
}

/// Rows in a look, with the columns' names above where they are in columns.
class Sheet : public QWidget {
  public:
    Sheet(const ListLook& look, ThemeMode mode, int width) : names(this), list(this) {
        theme.setMode(mode);
        delegate = new PaperRowDelegate(theme, this);
        delegate->setLook(look);
        for (const PaperRow& paper : invented()) {
            auto* item = new QStandardItem(paper.title);
            item->setData(QVariant::fromValue(paper), PaperListModel::RowRole);
            model.appendRow(item);
        }
        model.appendRow(new QStandardItem); // one that is still being read
        names.setTextFont(font());
        names.setVisible(look.inColumns());
        names.setGeometry(0, 0, width, names.height());
        connect(&names, &ColumnHeader::moved, this, [this] { delegate->setColumns(names.places()); });
        list.setFrameShape(QFrame::NoFrame);
        list.setItemDelegate(delegate);
        list.setModel(&model);
        const int top = look.inColumns() ? names.height() : 0;
        list.setGeometry(0, top, width, 5 * RowMetrics(font(), look).rowHeight);
        setPalette(theme.qpalette());
        resize(width, top + list.height());
        show();
    }

    Theme theme;
    ColumnHeader names;
    QListView list;
    QStandardItemModel model;
    PaperRowDelegate* delegate;
};

double heightOf(const QFont& font, const ListLook& look) { return RowMetrics(font, look).rowHeight; }

} // namespace

/// The rows' other looks: compact, and in columns.
class RowLooksTest : public QObject {
    Q_OBJECT

  private slots:
    void compactCard_isAboutHalfAsHigh();
    void compactCard_keepsTagsBesideManyAuthors();
    void failureInAnyLook_canBeRetried();
    void rowInColumns_staysWithinThem();
    void rowBeingRead_staysWithinItsLine();
    void rowWithoutScoreColumn_keepsRoomForItsDot();
    void largerText_makesRowsHigher();
    void looks_lookAsDrawn();
    void paintingARow_staysUnderAMillisecond();
};

void RowLooksTest::compactCard_isAboutHalfAsHigh() {
    const double share = heightOf({}, compactCards) / heightOf({}, {});
    QVERIFY2(share > 0.4 && share < 0.6, qPrintable(QString::number(share)));
    QVERIFY(heightOf({}, compactColumns) < heightOf({}, columns));
    QVERIFY(heightOf({}, columns) < heightOf({}, compactCards));
}

void RowLooksTest::compactCard_keepsTagsBesideManyAuthors() {
    const RowMetrics metrics({}, compactCards);
    const QRect rect(0, 100, 430, metrics.rowHeight);
    const RowLayout layout(invented().first(), rect, metrics);
    QCOMPARE(layout.titleLines.size(), 1);
    QVERIFY(!layout.chips.isEmpty());
    for (const RowLayout::Chip& chip : layout.chips) {
        QVERIFY(rect.contains(chip.rect));
        QVERIFY(!chip.rect.intersects(layout.authorsBox));
    }
    QVERIFY(rect.contains(layout.badge) && rect.contains(layout.titleBox));
}

void RowLooksTest::failureInAnyLook_canBeRetried() {
    const PaperRow failed = invented().last();
    const RowMetrics cards({}, compactCards);
    const RowLayout card(failed, {0, 0, 430, cards.rowHeight}, cards);
    QVERIFY(!card.retry.isEmpty() && card.failure.endsWith(u'…'));
    const RowMetrics line({}, columns);
    const RowLayout inColumns =
        layoutInColumns(failed, {0, 0, 900, line.rowHeight}, line, {{ListColumn::Tags, 500, 200}});
    QVERIFY(!inColumns.retry.isEmpty());
}

void RowLooksTest::rowInColumns_staysWithinThem() {
    const Sheet sheet(columns, ThemeMode::Light, 1000);
    const RowMetrics metrics({}, columns);
    for (const PaperRow& paper : invented()) {
        const RowLayout layout =
            layoutInColumns(paper, {0, 0, 1000, metrics.rowHeight}, metrics, sheet.names.places());
        const ColumnPlace title = sheet.names.places().at(1);
        QVERIFY(layout.titleBox.left() >= title.left && layout.titleBox.right() < title.left + title.width);
        const QFontMetrics font(paper.read ? metrics.title : metrics.unread);
        QVERIFY(font.horizontalAdvance(layout.titleLines.first().text) <= title.width);
        QCOMPARE(layout.cells.size(), 3);
        QVERIFY(layout.star.right() < 1000);
    }
}

void RowLooksTest::rowBeingRead_staysWithinItsLine() {
    const Sheet sheet(columns, ThemeMode::Light, 300);
    const RowMetrics metrics({}, columns);
    QImage line(300, 3 * metrics.rowHeight, QImage::Format_ARGB32_Premultiplied);
    line.fill(Qt::white);
    QPainter painter(&line);
    const QRect rect(0, metrics.rowHeight, 300, metrics.rowHeight);
    RowPainter(painter, sheet.theme.colours(), metrics)
        .drawPlaceholder(layoutInColumns({}, rect, metrics, {{ListColumn::Title, 64, 200}}));
    painter.end();
    for (const int y : {rect.top() - 1, rect.bottom() + 1, rect.bottom() + 4})
        for (int x = 0; x < 300; ++x)
            QCOMPARE(line.pixelColor(x, y), QColor(Qt::white));
}

void RowLooksTest::rowWithoutScoreColumn_keepsRoomForItsDot() {
    const RowMetrics metrics({}, columns);
    const QRect rect(0, 100, 600, metrics.rowHeight);
    const RowLayout layout =
        layoutInColumns(invented().first(), rect, metrics, {{ListColumn::Title, 0, 300}});
    QVERIFY(rect.contains(layout.dot));
    QVERIFY(layout.titleBox.left() > layout.dot.right() + 2);
    QVERIFY(layout.titleBox.right() < 300);
}

void RowLooksTest::largerText_makesRowsHigher() {
    QFont large;
    large.setPointSizeF(large.pointSizeF() * 2);
    for (const ListLook& look : {compactCards, columns, compactColumns})
        QVERIFY(heightOf(large, look) > heightOf({}, look) * 1.5);
}

void RowLooksTest::looks_lookAsDrawn() {
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString name = mode == ThemeMode::Dark ? u"-dark"_s : u"-light"_s;
        const Sheet cards(compactCards, mode, 430);
        QVERIFY(test::savePicture(cards, u"rows-compact"_s + name));
        const Sheet wide(columns, mode, 1000);
        QVERIFY(test::savePicture(wide, u"rows-columns"_s + name));
        const Sheet narrow(compactColumns, mode, 520);
        QVERIFY(test::savePicture(narrow, u"rows-columns-narrow"_s + name));
    }
}

void RowLooksTest::paintingARow_staysUnderAMillisecond() {
    const Sheet sheet(columns, ThemeMode::Light, 1000);
    QImage page(1000, 60, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&page);
    QStyleOptionViewItem option;
    option.rect = {0, 0, 1000, 40};
    option.font = sheet.font();
    sheet.delegate->paint(&painter, option, sheet.model.index(0, 0));
    constexpr int times = 500;
    const test::CpuTimer timer;
    for (int i = 0; i < times; ++i)
        sheet.delegate->paint(&painter, option, sheet.model.index(i % 4, 0));
    const double each = timer.elapsed() / times;
    qInfo("%.3f ms a row in columns", each);
    QVERIFY2(each < 1.0, qPrintable(QString::number(each)));
}

QTEST_MAIN(RowLooksTest)
#include "row_looks_test.moc"
