#include "base/math_spans.h"
#include "support/cpu_timer.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class MathSpansTest : public QObject {
    Q_OBJECT

  private slots:
    void formulas_areFound_data();
    void formulas_areFound();
    void codeInMarkdown_isNoMath();
    void aLoneDollar_takesNothingWithIt();
    void aMillionDelimiters_takeNoTime_data();
    void aMillionDelimiters_takeNoTime();
};

namespace {

QStringList formulasOf(const QString& text, TextForm form = TextForm::Plain) {
    QStringList found;
    for (const TextRange& span : mathSpans(text, form))
        found += text.mid(span.start, span.size);
    return found;
}

} // namespace

void MathSpansTest::formulas_areFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formulas");
    const auto row = [](const char* name, const QString& text, const QStringList& formulas) {
        QTest::newRow(name) << text << formulas;
    };
    row("none", u"plain text"_s, {});
    row("two", u"from $x_1$ to $x_n$."_s, {u"$x_1$"_s, u"$x_n$"_s});
    row("display", u"so $$a = b$$ holds"_s, {u"$$a = b$$"_s});
    row("brackets", u"so \\(a\\) and \\[b\\] hold"_s, {u"\\(a\\)"_s, u"\\[b\\]"_s});
    row("a half-open interval", u"on $[0,1)$"_s, {u"$[0,1)$"_s});
    row("over a line break", u"so $a +\nb$ holds"_s, {u"$a +\nb$"_s});
    row("prices", u"$5 and $6"_s, {});
    row("a price and a formula", u"for $5 we get $n$ samples"_s, {u"$n$"_s});
    row("blank behind the opening", u"$ x$"_s, {});
    row("blank before the closing", u"$x $"_s, {});
    row("digit behind the closing", u"US$x$5"_s, {});
    row("escaped", u"\\$x\\$"_s, {});
    row("escaped inside", u"$a\\$b$"_s, {u"$a\\$b$"_s});
    row("escaped backslash before a bracket", u"\\\\(a\\\\)"_s, {});
    row("empty", u"$$ and \\(\\)"_s, {});
    row("over a paragraph's end", u"$a\n\nb$"_s, {});
    row("over a blank line with blanks", u"$a\n \t\nb$"_s, {});
}

void MathSpansTest::formulas_areFound() {
    QFETCH(QString, text);
    QFETCH(QStringList, formulas);
    QCOMPARE(formulasOf(text), formulas);
}

void MathSpansTest::codeInMarkdown_isNoMath() {
    const QString text = u"`$a$` and ``b ` $c$`` and $d$\n\n```\n$e$\n```\n$f$\n- ~~~\n  $g$"_s;
    QCOMPARE(formulasOf(text, TextForm::Markdown), QStringList({u"$d$"_s, u"$f$"_s}));
    QVERIFY(formulasOf(text).contains(u"$a$"_s));
}

void MathSpansTest::aLoneDollar_takesNothingWithIt() {
    const QString far = u"costs $a lot"_s + u" and more"_s.repeated(400) + u"$ and $x$"_s;
    QCOMPARE(formulasOf(far), QStringList(u"$x$"_s));
}

void MathSpansTest::aMillionDelimiters_takeNoTime_data() {
    QTest::addColumn<QString>("unit");
    for (const char* unit : {"$", "$$", "$a", "$ ", "\\(", "\\[", "\\", "`", "``` ", "$a\n"})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void MathSpansTest::aMillionDelimiters_takeNoTime() {
    QFETCH(QString, unit);
    const QString text = unit.repeated(1'000'000 / unit.size());
    const test::CpuTimer timer;
    const qsizetype found = mathSpans(text, TextForm::Markdown).size();
    qInfo("%lld formulas in %.0f ms of processor time", qint64(found), timer.elapsed());
    QVERIFY(timer.elapsed() < 2'000);
}

QTEST_GUILESS_MAIN(MathSpansTest)
#include "math_spans_test.moc"
