#include "summaries/offline/prose.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ProseTest : public QObject {
    Q_OBJECT

  private slots:
    void sentences_stayAsTheyAre();
    void fullText_keepsItsSentencesAlone();
};

void ProseTest::sentences_stayAsTheyAre() {
    for (const QString& text : {u"We study lamps. Figure it out: P(a | b) is 3."_s, u"我们研究灯。"_s,
                                u"They said: “It burns.”"_s, u"It burns (see Sec. 2)."_s})
        QCOMPARE(proseOf(text), text);
}

void ProseTest::fullText_keepsItsSentencesAlone() {
    const QString text =
        u"(a) by day\n\n## Abstract\n\nWe study lamps.\n\n## 2 Method\n\nThe flame follows\n\n"
        "$$\\dot m = k$$\n\nand then it is out.\n\n### 2.1 Glass\n\nWe give two things:\n- a wick;\n- a "
        "glass.\n\n"
        "Figure 2: A glass. It is clear.\n\nTable 1: Range by night.\n\nLight | Range\nCandle | 4.5\n\n"
        "Lamps win.\n\n[… the rest of this section is left out]"_s;
    QCOMPARE(proseOf(text), u"We study lamps.\n\nand then it is out.\n\nLamps win."_s);
}

QTEST_GUILESS_MAIN(ProseTest)
#include "prose_test.moc"
