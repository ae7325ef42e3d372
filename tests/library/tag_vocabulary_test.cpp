#include "library/count_store.h"
#include "library/library_check.h"
#include "library/migrations.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/summary_store.h"
#include "library/tag_store.h"
#include "open_library.h"

using namespace sheaf;
using namespace Qt::StringLiterals;

class TagVocabularyTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void spellings_areOneTag();
    void summary_keepsItsTagsAsGiven();
    void merge_holdsForPapersThereAndToCome();
    void merge_ofTheReadersTagsKeepsSearchSound();
    void merge_intoItself_changesNothing();
    void rename_showsTheNewNameAndKeepsTheOldAsAlias();
    void rename_ofSpellingAlone_staysOneTag();
    void rename_ontoAnotherTag_isRefused();
    void dropAlias_makesATagOfItsOwnForPapersToCome();
    void unknownAndEmptyTags_areErrors();
    void libraryOfAnEarlierVersion_hasItsSpellingsPutTogether();

  private:
    PaperKey add(const QString& id, const QStringList& tags);
    QStringList rowTags(PaperKey paper);
    int found(const QString& search);
    template <class Work>
    auto changed(Work work) {
        return m_library->written([work](Connection& c) { return work(TagStore(c)); });
    }

    std::unique_ptr<test::OpenLibrary> m_library;
};

void TagVocabularyTest::init() { m_library = std::make_unique<test::OpenLibrary>(); }

void TagVocabularyTest::cleanup() {
    QCOMPARE(m_library->written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
    m_library.reset();
}

PaperKey TagVocabularyTest::add(const QString& id, const QStringList& tags) {
    return m_library->written([&](Connection& c) -> Result<PaperKey> {
        const auto stored = PaperStore(c).add({test::announced(test::paperOf(id))});
        if (!stored)
            return stored.error();
        const PaperKey key = stored->keys.constFirst();
        Summary summary = test::summaryOf(u"Short."_s);
        summary.tags = tags;
        const Outcome added = SummaryStore(c).add(key, summary);
        return added ? Result<PaperKey>(key) : added.error();
    });
}

QStringList TagVocabularyTest::rowTags(PaperKey paper) {
    return m_library->seen([paper](Connection& c) { return PaperStore(c).rows({paper}); }).constFirst().tags;
}

int TagVocabularyTest::found(const QString& search) {
    return static_cast<int>(
        m_library->seen([search](Connection& c) { return SearchStore(c).keys({.search = search}); }).size());
}

void TagVocabularyTest::spellings_areOneTag() {
    add(u"2601.00001"_s, {u"Vision-Language Models"_s});
    const PaperKey second = add(u"2601.00002"_s, {u"vision language model"_s, u"VLMs"_s, u"Audio"_s});
    const auto tags = m_library->seen([](Connection& c) { return TagStore(c).mostUsed(-1); });
    QCOMPARE(tags, (QList<NamedCount>{{u"Vision-Language Models"_s, 2}, {u"Audio"_s, 1}}));
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).mostUsed(1); }).size(), 1);
    QCOMPARE(rowTags(second), (QStringList{u"Vision-Language Models"_s, u"Audio"_s}));
    for (const QString& search :
         {u"tag:vlm"_s, u"tag:\"Vision language models\""_s, u"tag:vision-l*"_s, u"tag:vl*"_s})
        QCOMPARE(found(search), 2);
}

void TagVocabularyTest::summary_keepsItsTagsAsGiven() {
    add(u"2601.00001"_s, {u"LLM"_s});
    const PaperKey paper = add(u"2601.00002"_s, {u"large language models (LLMs)"_s, u"llm"_s});
    changed([](TagStore tags) { return tags.merge({u"LLM"_s}, u"Language"_s); });
    const auto entry = m_library->seen([paper](Connection& c) { return PaperStore(c).entries({paper}); });
    QCOMPARE(entry.constFirst().summary->tags, (QStringList{u"large language models (LLMs)"_s, u"llm"_s}));
    QCOMPARE(rowTags(paper), QStringList{u"Language"_s});
}

void TagVocabularyTest::merge_holdsForPapersThereAndToCome() {
    const PaperKey before = add(u"2601.00001"_s, {u"Robots"_s, u"Arms"_s});
    add(u"2601.00002"_s, {u"Robotics"_s});
    const auto papers = changed([](TagStore tags) {
        return tags.merge({u"robot"_s, u"arms"_s}, u"Robotics"_s);
    });
    QVERIFY(papers.contains(before));
    const PaperKey after = add(u"2601.00003"_s, {u"ROBOT"_s});
    for (const PaperKey paper : {before, after})
        QCOMPARE(rowTags(paper), QStringList{u"Robotics"_s});
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).mostUsed(-1); }),
             (QList<NamedCount>{{u"Robotics"_s, 3}}));
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).aliases(); }),
             (QList<TagAlias>{{u"Arms"_s, u"Robotics"_s}, {u"Robots"_s, u"Robotics"_s}}));
    QCOMPARE(found(u"tag:arms"_s), 3);
    m_library->reopen();
    QCOMPARE(found(u"tag:robots"_s), 3);
}

void TagVocabularyTest::merge_ofTheReadersTagsKeepsSearchSound() {
    const PaperKey paper = add(u"2601.00001"_s, {});
    m_library->written([paper](Connection& c) { return ReadingStore(c).addTag({paper}, u"gadget"_s); });
    m_library->written([paper](Connection& c) { return ReadingStore(c).addTag({paper}, u"widget"_s); });
    QCOMPARE(found(u"gadget"_s), 1);
    changed([](TagStore tags) { return tags.merge({u"gadget"_s, u"widget"_s}, u"Tools"_s); });
    QCOMPARE(found(u"gadget"_s), 0);
    QCOMPARE(found(u"tools"_s), 1);
    QCOMPARE(m_library->seen([paper](Connection& c) { return TagStore(c).ofReader(paper); }),
             QStringList{u"Tools"_s});
}

void TagVocabularyTest::merge_intoItself_changesNothing() {
    const PaperKey paper = add(u"2601.00001"_s, {u"Audio"_s});
    changed([](TagStore tags) { return tags.merge({u"audio"_s}, u"Audio"_s); });
    QCOMPARE(rowTags(paper), QStringList{u"Audio"_s});
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).aliases(); }), QList<TagAlias>());
}

void TagVocabularyTest::rename_showsTheNewNameAndKeepsTheOldAsAlias() {
    const PaperKey paper = add(u"2601.00001"_s, {u"GenAI"_s});
    QCOMPARE(changed([](TagStore tags) { return tags.rename(u"genai"_s, u"Generation"_s); }), QList{paper});
    QCOMPARE(rowTags(paper), QStringList{u"Generation"_s});
    QCOMPARE(found(u"tag:genai"_s), 1);
    changed([](TagStore tags) { return tags.rename(u"Generation"_s, u"GenAI"_s); });
    QCOMPARE(rowTags(paper), QStringList{u"GenAI"_s});
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).aliases(); }),
             (QList<TagAlias>{{u"Generation"_s, u"GenAI"_s}}));
}

void TagVocabularyTest::rename_ofSpellingAlone_staysOneTag() {
    const PaperKey paper = add(u"2601.00001"_s, {u"llms"_s});
    m_library->written([paper](Connection& c) { return ReadingStore(c).addTag({paper}, u"LLM"_s); });
    changed([](TagStore tags) { return tags.rename(u"llm"_s, u"Large language models"_s); });
    QCOMPARE(rowTags(paper), QStringList{u"Large language models"_s});
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).aliases(); }), QList<TagAlias>());
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).mostUsed(-1); }).size(), 1);
}

void TagVocabularyTest::rename_ontoAnotherTag_isRefused() {
    add(u"2601.00001"_s, {u"Audio"_s, u"Sound"_s});
    const auto refused =
        m_library->write([](Connection& c) { return TagStore(c).rename(u"Audio"_s, u"sounds"_s); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QCOMPARE(found(u"tag:audio"_s), 1);
}

void TagVocabularyTest::dropAlias_makesATagOfItsOwnForPapersToCome() {
    add(u"2601.00001"_s, {u"Audio"_s, u"Sound"_s});
    changed([](TagStore tags) { return tags.merge({u"Sound"_s}, u"Audio"_s); });
    changed([](TagStore tags) { return tags.dropAlias(u"sound"_s); });
    const PaperKey paper = add(u"2601.00002"_s, {u"Sound"_s});
    QCOMPARE(rowTags(paper), QStringList{u"Sound"_s});
    QVERIFY(!m_library->write([](Connection& c) { return TagStore(c).dropAlias(u"sound"_s); }));
}

void TagVocabularyTest::unknownAndEmptyTags_areErrors() {
    add(u"2601.00001"_s, {u"Audio"_s});
    const auto merge = [this](const QStringList& tags, const QString& into) {
        return m_library->write([=](Connection& c) { return TagStore(c).merge(tags, into); });
    };
    QCOMPARE(merge({u"Sound"_s}, u"Audio"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(merge({u"Audio"_s}, u" "_s).error().kind, ErrorKind::Usage);
    QVERIFY(!m_library->write([](Connection& c) { return TagStore(c).rename(u"Sound"_s, u"Noise"_s); }));
    QVERIFY(!m_library->write([](Connection& c) { return TagStore(c).rename(u"Audio"_s, {}); }));
}

/// Version 3 told "LLM", "LLMs" and "large language models" apart.
void TagVocabularyTest::libraryOfAnEarlierVersion_hasItsSpellingsPutTogether() {
    const QString path = m_library->path();
    m_library->close();
    QVERIFY(QFile::remove(path));
    {
        const auto old = Connection::open(path, Connection::Access::ReadWrite);
        QVERIFY(old.ok());
        QVERIFY(migrate(**old, libraryMigrations().first(3)));
        const Outcome filled = (*old)->script(
            "INSERT INTO papers (key, id, version, title, primary_category, categories, authors_complete, "
            "withdrawn, "
            "doi, comment, journal_ref, licence, code_url, project_url, pick_summary, pick_keywords, "
            "authors, "
            "affiliations, abstract) VALUES (1, '2601.00001', 1, 'A', '', '', 1, 0, '', '', '', '', '', '', "
            "'', '[]', "
            "'[]', '', 'B'), (2, '2601.00002', 1, 'A', '', '', 1, 0, '', '', '', '', '', '', '', '[]', '[]', "
            "'', 'B');"
            "INSERT INTO tags (id, folded, name, reader_name) VALUES (1, 'llm', 'LLM', NULL), "
            "(2, 'llms', 'LLMs', 'LLMs'), (3, 'large language models', 'Large language models', 'Language'), "
            "(4, 'audio', 'Audio', NULL);"
            "INSERT INTO paper_tags (tag, paper, by_reader, by_summary) VALUES (1, 1, 0, 1), (2, 1, 1, 0), "
            "(3, 2, 1, 0), (4, 2, 0, 1)"_ba);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().details));
    }
    m_library->reopen();
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).mostUsed(-1); }),
             (QList<NamedCount>{{u"LLMs"_s, 2}, {u"Audio"_s, 1}}));
    QCOMPARE(found(u"tag:\"large language model\""_s), 2);
    QCOMPARE(found(u"llms"_s), 2); // the reader's name, in the index of words
    QCOMPARE(m_library->seen([](Connection& c) { return TagStore(c).ofReader(2); }), QStringList{u"LLMs"_s});
}

QTEST_GUILESS_MAIN(TagVocabularyTest)
#include "tag_vocabulary_test.moc"
