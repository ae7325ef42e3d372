#include "query/field_search.h"
#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/desk.h"
#include "support/invented_library.h"
#include "support/patience.h"
#include "ui/list/author_line.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/row_layout.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

PaperRow row(const QStringList& firstAuthors, int authorCount, const QStringList& followed) {
    PaperRow row;
    row.firstAuthors = firstAuthors;
    row.authorCount = authorCount;
    row.followedAuthors = followed;
    return row;
}

QStringList marked(const AuthorLine& line) {
    QStringList names;
    for (const TextRange& range : line.followed)
        names += line.text.mid(range.start, range.size);
    return names;
}

const QStringList abc{u"Ana Lopes"_s, u"Bo Chen"_s, u"Chi Nguyen"_s};

} // namespace

/// Authors whom the reader follows, in the list's rows.
class FollowedRowsTest : public QObject {
    Q_OBJECT

  private slots:
    void followedAuthor_isMarkedInTheLine();
    void followedAuthorFarDown_goesBeforeThoseNotFollowed();
    void nameWithinALongerName_isNotTakenForIt();
    void screenReaders_areToldWhoIsFollowed();
    void narrowRow_keepsTheMarkInsideItsWidth();
    void model_marksAtOnce_whoIsFollowedAndNoLonger();
};

void FollowedRowsTest::followedAuthor_isMarkedInTheLine() {
    const AuthorLine line = authorLine(row(abc, 9, {u"Bo Chen"_s}));
    QCOMPARE(line.text, u"Ana Lopes, Bo Chen, Chi Nguyen and 6 more"_s);
    QCOMPARE(marked(line), QStringList{u"Bo Chen"_s});
    QVERIFY(authorLine(row(abc, 9, {})).followed.isEmpty());
}

void FollowedRowsTest::followedAuthorFarDown_goesBeforeThoseNotFollowed() {
    const PaperRow paper = row(abc, 3000, {u"Zoë Adler"_s});
    QCOMPARE(authorLine(paper, 4).text, u"Ana Lopes, Bo Chen, Chi Nguyen, Zoë Adler and 2,996 more"_s);
    QCOMPARE(authorLine(paper, 2).text, u"Ana Lopes, Zoë Adler and 2,998 more"_s);
    QCOMPARE(marked(authorLine(paper, 2)), QStringList{u"Zoë Adler"_s});
    QCOMPARE(authorLine(paper, 1).text, u"Ana Lopes and 2,999 more"_s);
}

void FollowedRowsTest::nameWithinALongerName_isNotTakenForIt() {
    const AuthorLine line = authorLine(row({u"Li Weiming"_s, u"Li Wei"_s}, 2, {u"Li Wei"_s}));
    QCOMPARE(line.followed, (QList<TextRange>{{12, 6}}));
}

void FollowedRowsTest::screenReaders_areToldWhoIsFollowed() {
    QVERIFY(
        spokenRow(row(abc, 9, {u"Bo Chen"_s, u"Zoë Adler"_s})).contains(u"followed: Bo Chen, Zoë Adler"_s));
    QVERIFY(!spokenRow(row(abc, 9, {})).contains(u"followed"_s));
}

void FollowedRowsTest::narrowRow_keepsTheMarkInsideItsWidth() {
    const RowMetrics metrics(QFont{});
    for (int width = 140; width < 600; width += 20) {
        const RowLayout layout(row(abc, 9, {u"Bo Chen"_s}), QRect(0, 0, width, metrics.rowHeight), metrics);
        int drawn = QFontMetrics(metrics.small).horizontalAdvance(layout.authors.text);
        for (const TextRange& range : layout.authors.followed) {
            const QString name = layout.authors.text.mid(range.start, range.size);
            drawn += QFontMetrics(metrics.followed).horizontalAdvance(name) -
                     QFontMetrics(metrics.small).horizontalAdvance(name);
        }
        QVERIFY2(drawn <= layout.authorsBox.width(), qPrintable(layout.authors.text));
    }
}

void FollowedRowsTest::model_marksAtOnce_whoIsFollowedAndNoLonger() {
    Desk desk;
    importInvented(desk.workspace(), 20);
    ArchiveService& archive = desk.workspace().archive();
    const auto keys = awaited(archive.find({})).value();
    const auto entries = awaited(archive.entries(keys)).value();
    const auto many =
        std::ranges::find_if(entries, [](const DayEntry& entry) { return entry.paper.authors.size() > 3; });
    QVERIFY(many != entries.end());
    const int at = int(many - entries.begin());
    const QString name = many->paper.authors.last().name;
    PaperListModel model(archive);
    model.show({});
    const auto followed = [&] {
        return model.index(at).data(PaperListModel::RowRole).value<PaperRow>().followedAuthors;
    };
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20, patience);
    QTRY_VERIFY_WITH_TIMEOUT(model.index(at).data(PaperListModel::RowRole).isValid(), patience);
    QVERIFY(followed().isEmpty());
    QSignalSpy changes(&model, &PaperListModel::dataChanged);
    model.setFollowed({authorKey(name.toUpper())});
    QTRY_COMPARE_WITH_TIMEOUT(followed(), QStringList{name}, patience);
    QVERIFY(!changes.isEmpty());
    QVERIFY(model.index(at).data(Qt::AccessibleTextRole).toString().contains(u"followed"_s));
    model.setFollowed({});
    QTRY_VERIFY_WITH_TIMEOUT(followed().isEmpty(), patience);
}

QTEST_MAIN(FollowedRowsTest)
#include "followed_rows_test.moc"
