#include "services/archive_service.h"
#include "services/snapshot/snapshot_service.h"
#include "support/desk.h"
#include "support/patience.h"
#include "ui/list/glyphs_ahead.h"
#include "ui/list/paper_list_model.h"

#include <QFile>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// Nobody sees the view, so what is drawn is drawn beforehand.
class CountingDelegate : public QStyledItemDelegate {
  public:
    void paint(QPainter*, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        drawn += index.data(PaperListModel::RowRole).value<PaperRow>().title;
        empty = empty || option.rect.isEmpty();
    }

    mutable QStringList drawn;
    mutable bool empty = false;
};

QByteArray snapshotLine(int number, const QString& title) {
    return u"{\"id\":\"2601.%1\",\"title\":\"%2\",\"authors\":\"A. "
           u"Author\",\"categories\":\"cs.LG\",\"abstract\":"
           "\"Words.\",\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 5 Jan 2026 10:00:00 GMT\"}]}\n"_s
               .arg(number, 5, 10, QChar(u'0'))
               .arg(title)
               .toUtf8();
}

} // namespace

/// A row with a script that no row before had is drawn once before it is painted.
class GlyphsAheadTest : public QObject {
    Q_OBJECT

  private slots:
    void firstRowOfAScript_isDrawnOnce() {
        Desk desk;
        QFile file(desk.path(u"snapshot.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        int number = 0;
        for (const QString& title :
             {u"Plain words"_s, u"学习机器"_s, u"更多汉字"_s, u"Café học máy"_s, u"Учение"_s})
            file.write(snapshotLine(++number, title));
        file.close();
        QVERIFY(awaited(desk.workspace().snapshots().import(file.fileName())));

        PaperListModel model(desk.workspace().archive());
        QListView view;
        CountingDelegate delegate;
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        const GlyphsAhead ahead(model, view);
        model.show({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), number, patience);
        model.index(0).data(PaperListModel::RowRole); // asks for the rows
        QTRY_COMPARE_WITH_TIMEOUT(delegate.drawn.size(), 2, patience);
        QTest::qWait(50);
        QCOMPARE(delegate.drawn, (QStringList{u"Учение"_s, u"更多汉字"_s}));
        QVERIFY(!delegate.empty);
    }
};

QTEST_MAIN(GlyphsAheadTest)
#include "glyphs_ahead_test.moc"
