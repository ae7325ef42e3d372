#include "exchange_machine.h"
#include "library/reading_store.h"
#include "library/rule_store.h"
#include "library/summary_store.h"
#include "library/tag_store.h"
#include "support/fake_clock.h"

#include <QRandomGenerator>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList tags = {u"To Read"_s, u"diffusion"_s, u"học máy"_s};

/// Where two texts part, with what stands around it.
QByteArray difference(const QByteArray& a, const QByteArray& b) {
    const auto [here, there] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype at = std::max<qsizetype>(0, here - a.begin() - 200);
    return "\n  " + a.mid(at, 500) + "\n  " + b.mid(at, 500);
}

/// Anything a reader does, on any paper.
void doSomething(Machine& machine, QRandomGenerator& random, FakeClock& clock) {
    clock.set(clock.now().addMSecs(random.bounded(3) == 0 ? 0 : random.bounded(5000)));
    const QString id = ids.at(random.bounded(int(ids.size())));
    const QString tag = tags.at(random.bounded(int(tags.size())));
    const PaperKey key = machine.key(id);
    const int act = random.bounded(9);
    const bool on = random.bounded(2) == 0;
    const QString text = u"Note %1"_s.arg(random.bounded(1000));
    machine.write([=, now = clock.now()](Connection& c) -> Outcome {
        ReadingStore reading(c);
        switch (act) {
        case 0: return reading.setStarred({key}, on);
        case 1: return reading.setRead({key}, on);
        case 2: return reading.setHidden({key}, on);
        case 3: return reading.setNote(key, text);
        case 4: return reading.setNote(key, {});
        case 5: return reading.addTag({key}, tag);
        case 6: return reading.removeTag({key}, tag);
        case 7: {
            Summary summary = summaryOf(text);
            summary.provenance.made = now;
            return SummaryStore(c).add(key, summary);
        }
        default: {
            RuleStore rules(c);
            const auto all = rules.all();
            if (!all->isEmpty() && on)
                return rules.remove(all->first().id);
            const auto added = rules.add({.effect = RuleEffect::Watch, .name = text});
            return added || added.error().kind == ErrorKind::Usage ? Outcome() : added.error();
        }
        }
    });
}

} // namespace

class ExchangeMergeTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_clock.set(utc(2026, 1, 30)); }
    void laterChange_winsOnBothSides();
    void unstarred_staysUnstarred();
    void notesWrittenOnBothSides_areBothKept();
    void noteWrittenOverTheOther_isOne();
    void changeAfterAMerge_winsWhateverTheClocksSay();
    void mergedTags_areMergedEverywhere();
    void paperUnderAnotherId_isTheSame();
    void threeMachines_comeOutAlikeInAnyOrder_data();
    void threeMachines_comeOutAlikeInAnyOrder();

  private:
    FakeClock m_clock{utc(2026, 1, 30)};
};

void ExchangeMergeTest::laterChange_winsOnBothSides() {
    Machine a(m_clock);
    Machine b(m_clock);
    const QString id = ids.first();
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setStarred({key}, true); });
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setRead({key}, true); });
    b.take(a.lines());
    QVERIFY(b.reading(id).starred && b.reading(id).read);
    m_clock.set(utc(2026, 1, 31));
    b.write([key = b.key(id)](Connection& c) { return ReadingStore(c).setStarred({key}, false); });
    const QByteArrayList older = a.lines();
    a.take(b.lines());
    QVERIFY(!a.reading(id).starred && a.reading(id).read);
    a.take(older); // its own, from before
    QVERIFY(!a.reading(id).starred);
    QVERIFY(a.take(b.lines()).changed.isEmpty());
}

void ExchangeMergeTest::unstarred_staysUnstarred() {
    Machine a(m_clock);
    Machine b(m_clock);
    const QString id = ids.first();
    for (Machine* machine : {&a, &b}) {
        machine->write(
            [key = machine->key(id)](Connection& c) { return ReadingStore(c).addTag({key}, tags.first()); });
        machine->write(
            [key = machine->key(id)](Connection& c) { return ReadingStore(c).setStarred({key}, true); });
    }
    m_clock.set(utc(2026, 1, 31));
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setStarred({key}, false); });
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).removeTag({key}, tags.first()); });
    a.take(b.lines());
    b.take(a.lines());
    for (Machine* machine : {&a, &b})
        QVERIFY(!machine->reading(id).starred && machine->reading(id).tags.isEmpty());
}

void ExchangeMergeTest::notesWrittenOnBothSides_areBothKept() {
    Machine a(m_clock);
    Machine b(m_clock);
    const QString id = ids.first();
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setNote(key, u"On the desk."_s); });
    m_clock.set(utc(2026, 1, 31));
    b.write([key = b.key(id)](Connection& c) { return ReadingStore(c).setNote(key, u"On the train."_s); });
    a.take(b.lines());
    b.take(a.lines());
    const QString note = a.note(id);
    QCOMPARE(b.note(id), note);
    QVERIFY2(note.startsWith(u"On the train.\n\n---\n\n*"_s), qPrintable(note));
    QVERIFY2(note.endsWith(u", 2026-01-30 12:00 UTC*\n\nOn the desk."_s), qPrintable(note));
    m_clock.set(utc(2026, 2, 1));
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setNote(key, u"Both."_s); });
    const QByteArrayList before = b.lines();
    b.take(a.lines());
    QCOMPARE(b.note(id), u"Both."_s);
    a.take(before);
    QCOMPARE(a.note(id), u"Both."_s);
    QCOMPARE(a.faults(), QStringList());
}

void ExchangeMergeTest::noteWrittenOverTheOther_isOne() {
    Machine a(m_clock);
    Machine b(m_clock);
    const QString id = ids.first();
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setNote(key, u"First."_s); });
    b.take(a.lines());
    m_clock.set(utc(2026, 1, 31));
    b.write([key = b.key(id)](Connection& c) { return ReadingStore(c).setNote(key, {}); });
    a.take(b.lines());
    QCOMPARE(a.note(id), QString());
    QCOMPARE(b.note(id), QString());
    // Removed here and rewritten there, neither knowing: the text stays.
    b.write([key = b.key(id)](Connection& c) { return ReadingStore(c).setNote(key, u"Second."_s); });
    a.take(b.lines());
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setNote(key, {}); });
    b.write([key = b.key(id)](Connection& c) { return ReadingStore(c).setNote(key, u"Third."_s); });
    a.take(b.lines());
    b.take(a.lines());
    QCOMPARE(a.note(id), u"Third."_s);
    QCOMPARE(b.note(id), u"Third."_s);
}

/// A machine whose clock is years ahead must not make everybody else's changes vain.
void ExchangeMergeTest::changeAfterAMerge_winsWhateverTheClocksSay() {
    FakeClock ahead(utc(2036, 1, 1));
    Machine a(m_clock);
    Machine b(ahead);
    const QString id = ids.first();
    b.write([key = b.key(id)](Connection& c) { return ReadingStore(c).setStarred({key}, true); });
    a.take(b.lines());
    QVERIFY(a.reading(id).starred);
    a.write([key = a.key(id)](Connection& c) { return ReadingStore(c).setStarred({key}, false); });
    b.take(a.lines());
    QVERIFY(!b.reading(id).starred);
}

void ExchangeMergeTest::mergedTags_areMergedEverywhere() {
    Machine a(m_clock);
    Machine b(m_clock);
    const QString id = ids.first();
    for (Machine* machine : {&a, &b})
        machine->write(
            [key = machine->key(id)](Connection& c) { return ReadingStore(c).addTag({key}, u"llm"_s); });
    m_clock.set(utc(2026, 1, 31));
    a.write([](Connection& c) { return TagStore(c).merge({u"llm"_s}, u"Language models"_s); });
    b.write([key = b.key(ids.at(1))](Connection& c) { return ReadingStore(c).addTag({key}, u"llm"_s); });
    b.take(a.lines());
    a.take(b.lines());
    for (Machine* machine : {&a, &b})
        for (const QString& one : {id, ids.at(1)})
            QCOMPARE(machine->reading(one).tags, QStringList{u"Language models"_s});
    QCOMPARE(b.faults(), QStringList());
}

void ExchangeMergeTest::paperUnderAnotherId_isTheSame() {
    Machine a(m_clock);
    Machine b(m_clock);
    Paper journal = paperOf(u"doi:10.1000/one"_s, u"A rather long title of one paper"_s);
    Paper arxiv = paperOf(u"2601.00099"_s, u"A rather long title of one paper"_s);
    arxiv.doi = u"10.1000/one"_s;
    a.write([journal](Connection& c) {
        return PaperStore(c).add({announced(journal, QDate(2026, 1, 30), u"Journal"_s)});
    });
    b.write([arxiv](Connection& c) { return PaperStore(c).add({announced(arxiv)}); });
    a.write([key = a.key(journal.id)](Connection& c) { return ReadingStore(c).setStarred({key}, true); });
    b.write([key = b.key(arxiv.id)](Connection& c) { return ReadingStore(c).setNote(key, u"Good."_s); });
    const QByteArrayList fromA = a.lines();
    a.take(b.lines());
    b.take(fromA);
    for (Machine* machine : {&a, &b}) {
        QCOMPARE(machine->key(journal.id), machine->key(arxiv.id));
        QVERIFY(machine->reading(arxiv.id).starred);
        QCOMPARE(machine->note(arxiv.id), u"Good."_s);
        QCOMPARE(machine->faults(), QStringList());
    }
}

void ExchangeMergeTest::threeMachines_comeOutAlikeInAnyOrder_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ExchangeMergeTest::threeMachines_comeOutAlikeInAnyOrder() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::array<std::unique_ptr<Machine>, 3> machines;
    for (auto& machine : machines)
        machine = std::make_unique<Machine>(m_clock);
    for (int step = 0; step < 60; ++step) {
        doSomething(*machines[size_t(random.bounded(3))], random, m_clock);
        if (random.bounded(6) == 0) // some meet on the way
            machines[size_t(random.bounded(3))]->take(machines[size_t(random.bounded(3))]->lines());
    }
    std::array<QByteArrayList, 3> told;
    for (size_t at = 0; at < 3; ++at)
        told[at] = machines[at]->lines();
    // Each hears the two others in an order of its own, one of them twice.
    for (size_t at = 0; at < 3; ++at) {
        const size_t first = (at + 1 + size_t(random.bounded(2))) % 3;
        const size_t second = 3 - at - first;
        machines[at]->take(told[first == at ? (at + 1) % 3 : first]);
        machines[at]->take(told[first == at ? (at + 2) % 3 : second]);
        machines[at]->take(told[first == at ? (at + 1) % 3 : first]);
    }
    const QByteArray state = machines[0]->state();
    for (size_t other : {1, 2})
        QVERIFY2(machines[other]->state() == state, difference(machines[other]->state(), state).constData());
    for (auto& machine : machines)
        QCOMPARE(machine->faults(), QStringList());
    // And what they say now is no news to anybody.
    QVERIFY(machines[0]->take(machines[1]->lines()).changed.isEmpty());
}

QTEST_GUILESS_MAIN(ExchangeMergeTest)
#include "exchange_merge_test.moc"
