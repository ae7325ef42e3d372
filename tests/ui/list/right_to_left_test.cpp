#include "base/isolates.h"
#include "ui/list/author_line.h"
#include "ui/list/column_header.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_row_delegate.h"
#include "ui/list/row_layout.h"
#include "ui/support/pictures.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

PaperRow row(const QString& title, const QStringList& authors, int authorCount) {
    PaperRow row;
    row.title = title;
    row.firstAuthors = authors;
    row.authorCount = authorCount;
    row.primaryCategory = u"cs.CL"_s;
    return row;
}

QList<PaperRow> invented() {
    QList<PaperRow> rows{
        row(u"نماذج لغوية كبيرة للعربية: مسح شامل (LLM) لأساليب التدريب والتقييم في السنوات الأخيرة"_s,
            {u"محمد بن علي"_s, u"Ana Lopes"_s, u"سارة الحسن"_s}, 7),
        row(u"למידה עמוקה לעברית: האם BERT מספיק?"_s, {u"משה כהן"_s, u"רות לוי"_s}, 2),
        row(u"یادگیری عمیق برای فارسی"_s, {u"زهرا احمدی"_s, u"Eli Stone"_s}, 2),
        row(u"Attention to Detail, and What It Costs"_s, {u"Bo Chen"_s, u"עדי שמיר"_s, u"Fay Wong"_s}, 4)};
    rows[0].summarised = true;
    rows[0].score = 88;
    rows[0].starred = true;
    rows[0].followedAuthors = {u"سارة الحسن"_s};
    rows[1].summarised = true;
    rows[1].score = 55;
    rows[1].tags = {u"עברית"_s, u"speech"_s};
    rows[2].job = JobState::Failed;
    rows[2].failure = u"The reply was cut off."_s;
    rows[3].summarised = true;
    rows[3].score = 30;
    rows[3].forYou = true;
    rows[3].tags = {u"attention"_s, u"انتباه"_s};
    for (int at = 0; at < rows.size(); ++at)
        rows[at].key = at + 1;
    return rows;
}

/// A list that goes one way or the other.
class List : public QWidget {
  public:
    List(Qt::LayoutDirection direction, ListLook::Layout layout) : delegate(theme) {
        QGuiApplication::setLayoutDirection(direction);
        header.setTextFont(font());
        for (const PaperRow& paper : invented()) {
            auto* item = new QStandardItem(paper.title);
            item->setData(QVariant::fromValue(paper), PaperListModel::RowRole);
            model.appendRow(item);
        }
        model.appendRow(new QStandardItem); // one that is still being read
        view.setFrameShape(QFrame::NoFrame);
        view.setUniformItemSizes(true);
        delegate.setLook({layout, ListLook::Density::Comfortable});
        view.setItemDelegate(&delegate);
        view.setModel(&model);
        view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setPalette(theme.qpalette());
        auto* lines = new QVBoxLayout(this);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(&header);
        lines->addWidget(&view);
        header.setVisible(layout == ListLook::Layout::Columns);
        resize(layout == ListLook::Layout::Columns ? 900 : 430, 500);
        show();
        delegate.setColumns(header.places());
    }

    ~List() override {
        header.setParent(nullptr);
        view.setParent(nullptr);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    QRect rectOf(int at) const { return view.visualRect(model.index(at, 0)); }

    Theme theme;
    QStandardItemModel model;
    PaperRowDelegate delegate;
    ColumnHeader header{nullptr};
    QListView view;
};

} // namespace

/// Names and titles that are written from right to left, and a window that goes that way.
class RightToLeftTest : public QObject {
    Q_OBJECT

  private slots:
    void isolates_standAroundRightToLeftTextOnly();
    void names_keepTheirPlaceAmongOthers();
    void mirroredRow_holdsEveryPartWithinItself();
    void starOfAMirroredRow_isClickedAtTheLeft();
    void columnsOfAMirroredList_standUnderTheirNames();
    void everyRow_isDrawnEitherWay_data();
    void everyRow_isDrawnEitherWay();
};

void RightToLeftTest::isolates_standAroundRightToLeftTextOnly() {
    QCOMPARE(isolated(u"Ana Lopes"_s), u"Ana Lopes"_s);
    QCOMPARE(isolated(u"陈英发"_s), u"陈英发"_s);
    QCOMPARE(isolated(u"משה כהן"_s), u"\u2068משה כהן\u2069"_s);
    // Begins in Latin, ends in Hebrew: the comma behind it would go to its left.
    QCOMPARE(isolated(u"A. כהן"_s), u"\u2068A. כהן\u2069"_s);
}

void RightToLeftTest::names_keepTheirPlaceAmongOthers() {
    const AuthorLine line = authorLine(invented().at(0));
    QCOMPARE(line.text, u"\u2068محمد بن علي\u2069, Ana Lopes, \u2068سارة الحسن\u2069 and 4 more"_s);
    QVERIFY(!line.text.isRightToLeft());
    QCOMPARE(line.text.mid(line.followed.first().start, line.followed.first().size),
             u"\u2068سارة الحسن\u2069"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString leftwards = authorLine(invented().at(3)).text;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(leftwards, u"\u2068Bo Chen\u2069, \u2068עדי שמיר\u2069, \u2068Fay Wong\u2069 and 1 more"_s);
}

void RightToLeftTest::mirroredRow_holdsEveryPartWithinItself() {
    const RowMetrics metrics(QFont{});
    const QRect rect(0, 40, 430, metrics.rowHeight);
    for (const PaperRow& paper : invented()) {
        const RowLayout plain(paper, rect, metrics);
        RowLayout mirrored = plain;
        mirrored.mirror(rect);
        QList<QRect> parts{mirrored.dot, mirrored.badge, mirrored.star, mirrored.titleBox,
                           mirrored.authorsBox};
        for (const RowLayout::Chip& chip : mirrored.chips)
            parts += chip.rect;
        for (const QRect& part : parts)
            QVERIFY(rect.contains(part));
        QVERIFY(mirrored.badge.left() > mirrored.titleBox.right());
        QVERIFY(mirrored.star.right() < mirrored.titleBox.left());
        QCOMPARE(rect.right() - mirrored.badge.right(), plain.badge.left() - rect.left());
    }
}

void RightToLeftTest::starOfAMirroredRow_isClickedAtTheLeft() {
    List list(Qt::RightToLeft, ListLook::Layout::Cards);
    QSignalSpy stars(&list.delegate, &PaperRowDelegate::starClicked);
    const QRect first = list.rectOf(0);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, first.topRight() + QPoint(-24, 24));
    QVERIFY(stars.isEmpty());
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(24, 18));
    QCOMPARE(stars.size(), 1);
}

void RightToLeftTest::columnsOfAMirroredList_standUnderTheirNames() {
    List list(Qt::RightToLeft, ListLook::Layout::Columns);
    const auto places = list.header.places();
    QVERIFY(places.size() > 4);
    QCOMPARE(places.first().column, ListColumn::Score);
    QCOMPARE(places.first().left, 0);
    for (qsizetype at = 1; at < places.size(); ++at)
        QCOMPARE(places.at(at).left, places.at(at - 1).left + places.at(at - 1).width);
}

void RightToLeftTest::everyRow_isDrawnEitherWay_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("columns");
    QTest::newRow("cards, to the right") << Qt::LeftToRight << false;
    QTest::newRow("cards, to the left") << Qt::RightToLeft << false;
    QTest::newRow("columns, to the right") << Qt::LeftToRight << true;
    QTest::newRow("columns, to the left") << Qt::RightToLeft << true;
}

void RightToLeftTest::everyRow_isDrawnEitherWay() {
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, columns);
    List list(direction, columns ? ListLook::Layout::Columns : ListLook::Layout::Cards);
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QImage shown = list.view.viewport()->grab().toImage();
    const Palette& colours = list.theme.colours();
    // The dot of the unread: at the side where the row begins, and nowhere else.
    const QRect first = list.rectOf(0);
    const auto inked = [&](int left, int right) {
        for (int x = left; x < right; ++x)
            for (int y = first.top(); y < first.bottom(); ++y)
                if (shown.pixelColor(x, y) == colours.accent)
                    return true;
        return false;
    };
    const bool leftwards = direction == Qt::RightToLeft;
    QCOMPARE(inked(0, 14), !leftwards);
    QCOMPARE(inked(first.right() - 14, first.right()), leftwards);
    QVERIFY(test::savePicture(
        list, u"list-%1-%2"_s.arg(columns ? u"columns"_s : u"cards"_s, leftwards ? u"rtl"_s : u"ltr"_s)));
}

QTEST_MAIN(RightToLeftTest)
#include "right_to_left_test.moc"
