#include "search_steps.h"

#include "library/library.h"
#include "library/paper_store.h"
#include "services/settings_service.h"
#include "ui/support/pictures.h"
#include "ui/window/search_box.h"

#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

struct Written {
    QString id;
    QString title;
    QString abstract;
    QStringList authors;
    QStringList categories;
};

const QList<Written> papers = {
    {u"2601.00001"_s,
     u"面向超长上下文的混合线性注意力机制"_s,
     u"注意力机制的计算代价随序列长度平方增长。我们提出一种混合线性注意力，在长文本上保持精度。"_s,
     {u"陈英发"_s, u"王伟"_s},
     {u"cs.CL"_s, u"cs.LG"_s}},
    {u"2601.00002"_s,
     u"Học sâu cho tiếng Việt: một khảo sát về cơ chế chú ý"_s,
     u"Chúng tôi khảo sát các mô hình học máy cho tiếng Việt và cơ chế chú ý trong chúng."_s,
     {u"Nguyễn Thị Phương Thảo"_s, u"Đường Văn Ất"_s},
     {u"cs.CL"_s}},
    {u"2601.00003"_s,
     u"Sparse Attention Is Enough for Long Documents"_s,
     u"We show that sparse attention with $O(n \\log n)$ cost matches dense attention on long documents."_s,
     {u"Yann LeCun"_s, u"Ana Lopes"_s, u"Bo Chen"_s},
     {u"cs.LG"_s}},
    {u"2601.00004"_s,
     u"A Study of Memory in Recurrent Networks"_s,
     u"Recurrent networks forget. Over long sequences their hidden state has to be compressed, and earlier "
     u"words are lost. We add a small window of attention and measure what is kept, on four corpora."_s,
     {u"Dana Roth"_s},
     {u"cs.NE"_s}},
    {u"2601.00005"_s,
     u"Graph Colouring in Sublinear Space"_s,
     u"An algorithm, and a bound."_s,
     {u"Eli Stone"_s},
     {u"math.CO"_s}},
};

} // namespace

void announceForSearch(Stage& stage) {
    QList<Announcement> news;
    for (const Written& written : papers) {
        Announcement one;
        one.paper.id = written.id;
        one.paper.version = 1;
        one.paper.title = written.title;
        one.paper.abstract = written.abstract;
        for (const QString& name : written.authors)
            one.paper.authors += Author{name};
        one.paper.primaryCategory = written.categories.first();
        one.paper.categories = written.categories;
        one.paper.published = QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC);
        one.listing = {.source = source::arxiv, .day = QDate(2026, 1, 6), .version = 1};
        news += one;
    }
    const auto library = Library::open(stage.desk().path(u"library.sqlite"_s));
    const auto stored = (*library)->write([news](Connection& c) { return PaperStore(c).add(news); }).result();
    if (!stored)
        qFatal("%s", qPrintable(stored.error().sentence));
    stage.restart();
}

void search(Stage& stage, const QString& text) {
    auto* box = stage.find<SearchBox>(u"search"_s);
    box->setFocus();
    box->clear();
    QTest::keyClick(box, Qt::Key_Space); // the text may be the one before: it is searched for anew
    box->clear();
    box->insert(text);
}

QString searched(const Stage& stage) { return stage.find<SearchBox>(u"search"_s)->text(); }

void pictureInBothThemes(Stage& stage, const QString& name) {
    for (const QString& theme : {u"light"_s, u"dark"_s}) {
        QVERIFY(stage.workspace().settings().set(u"window.theme"_s, theme));
        QTest::qWait(400);
        QVERIFY(savePicture(stage.window(), name + u'-' + theme));
    }
}

} // namespace sheaf::test
