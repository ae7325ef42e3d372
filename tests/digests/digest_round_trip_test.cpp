#include "digests/digest_readers.h"
#include "digests/digest_relations.h"
#include "digests/digest_style.h"
#include "digests/random_day.h"
#include "digests/summary_fields.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Random days in each of the five formats: what the format has a place for comes back.
class DigestRoundTripTest : public QObject {
    Q_OBJECT

  private slots:
    void randomDays_comeBack_data();
    void randomDays_comeBack();
};

namespace {

constexpr int days = 60;
constexpr int papers = 6;

/// White space aside, of which the formats keep only some.
QString words(const QString& text) { return QString(text).replace(u"\r\n"_s, u"\n"_s).simplified(); }

QStringList words(const QStringList& texts) {
    QStringList all;
    for (const QString& text : texts)
        if (!words(text).isEmpty())
            all += words(text);
    return all;
}

/// "name: before | after" for each field that differs, among those that all five formats have.
QStringList differences(const DayEntry& before, const DayEntry& after) {
    QStringList found;
    const auto compare = [&](const QString& name, const QString& was, const QString& is) {
        if (was != is)
            found += before.paper.id + u' ' + name + u": "_s + was + u" | "_s + is;
    };
    compare(u"title"_s, words(before.paper.title), words(after.paper.title));
    compare(u"summary"_s, QString::number(before.summary.has_value()),
            QString::number(after.summary.has_value()));
    if (!before.summary || !after.summary)
        return found;
    for (const SummaryField& field : summaryFields())
        compare(field.english, words((*before.summary).*field.text), words((*after.summary).*field.text));
    compare(u"tags"_s, words(before.summary->tags).join(u" ; "_s), words(after.summary->tags).join(u" ; "_s));
    compare(u"score"_s, QString::number(before.summary->score.value_or(-1)),
            QString::number(after.summary->score.value_or(-1)));
    return found;
}

/// What the format has no place for, taken away.
DayEntry within(const QString& style, DayEntry entry) {
    if (!entry.summary)
        return entry;
    Summary& summary = *entry.summary;
    if (style.startsWith(u"arxiv-"_s) && style != u"arxiv-brief") {
        summary.scoreReason.clear();
        summary.sections.clear();
    }
    if (style == u"arxiv-enhanced") {
        summary.recommendation.clear();
        summary.tags.clear();
        summary.score.reset();
    }
    return entry;
}

/// A summary of which nothing is left is none.
bool holdsSomething(const Summary& summary) {
    Summary nothing;
    nothing.provenance = summary.provenance;
    return summary != nothing;
}

} // namespace

void DigestRoundTripTest::randomDays_comeBack_data() {
    QTest::addColumn<QString>("style");
    for (const char* const style :
         {"hf-digest", "hf-report", "arxiv-scored", "arxiv-enhanced", "arxiv-brief"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

void DigestRoundTripTest::randomDays_comeBack() {
    QFETCH(QString, style);
    const auto writer = digestStyle(style);
    const DigestReader* const reader = digestReader(style);
    const auto again = [&](const Day& day) {
        return reader->read(QString::fromUtf8(writer->write(day, {}))).day;
    };
    for (quint32 seed = 1; seed <= days; ++seed) {
        QRandomGenerator random(seed);
        Day day = randomDay(random, papers, Formulas::OfAnything);
        for (DayEntry& entry : day.entries) {
            entry = within(style, entry);
            if (entry.summary && !holdsSomething(*entry.summary))
                entry.summary.reset();
        }
        const Day read = again(day);
        QCOMPARE(read.entries.size(), day.entries.size());
        for (const DayEntry& before : std::as_const(day.entries)) {
            const auto after =
                std::find_if(read.entries.begin(), read.entries.end(),
                             [&](const DayEntry& entry) { return entry.paper.id == before.paper.id; });
            QVERIFY(after != read.entries.end());
            const QStringList lost = differences(before, *after);
            QVERIFY2(lost.isEmpty(), qPrintable(u"seed %1\n"_s.arg(seed) + lost.join(u'\n')));
        }
        QVERIFY2(again(read) == read, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(DigestRoundTripTest)
#include "digest_round_trip_test.moc"
