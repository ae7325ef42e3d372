#include "digests/digest_readers.h"
#include "digests/digest_style.h"
#include "services/archive_service.h"
#include "services/export_service.h"
#include "services/fetch_service.h"
#include "services/prompt_service.h"
#include "services/settings_service.h"
#include "services/summary_forms.h"
#include "services/summary_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const QString& key, const QString& language) {
    const QString what = QString(key).replace(u'_', u' ');
    if (language == u"zh")
        return u"这是关于“%1”的一句话，说明作者做了什么以及结果如何。"_s.arg(what);
    if (language == u"vi")
        return u"Đây là một câu về “%1”, cho biết các tác giả đã làm gì và kết quả ra sao."_s.arg(what);
    return u"This is a sentence about the %1 that tells what the authors did and what came of it."_s.arg(
        what);
}

QJsonObject contentFor(const SummaryForm& form, const QString& language) {
    QJsonObject content;
    for (const FormField& field : form.fields) {
        if (field.kind == FormField::Kind::Tags)
            content[field.key] = QJsonArray{u"alpha"_s, u"beta"_s};
        else if (field.kind == FormField::Kind::Score)
            content[field.key] = 80;
        else
            content[field.key] = sentenceFor(field.key, language);
    }
    return content;
}

QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// The form that a request's prompt lists the fields of.
SummaryForm formAsked(const Request& request) {
    const QString body = QString::fromUtf8(request.body);
    SummaryForm asked = {{}, {}};
    for (const SummaryForm& form : summaryForms())
        for (const FormField& field : withTranslations(form, Translate::TitleAndAbstract, u"vi"_s).fields)
            if (body.contains(u"- \\\""_s + field.key + u"\\\":"_s) &&
                std::none_of(asked.fields.begin(), asked.fields.end(),
                             [&field](const FormField& known) { return known.key == field.key; }))
                asked.fields += field;
    return asked;
}

QString languageAsked(const Request& request) {
    if (request.body.contains("(zh)"))
        return u"zh"_s;
    return request.body.contains("(vi)") ? u"vi"_s : u"en"_s;
}

Answer answerTo(const Request& request) {
    return modelAnswerWith(text(contentFor(formAsked(request), languageAsked(request))));
}

} // namespace

/// What a digest's style asks the summaries for, from the prompt to the file.
class FormsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyStyle_getsItsFieldsAndReadsThemBack_data();
    void everyStyle_getsItsFieldsAndReadsThemBack();
    void styleWithoutItsSummaries_isTold();
    void sameForm_isNotAskedTwice();
    void digestWithoutScores_leavesTheDaysOrder();
    void translations_areStoredAndExported();
    void offlineEngine_fillsWhatItCan();
    void ownPrompt_isUsedAndNamed();
    void brokenPrompt_stopsTheRunWithItsLine();
    void preview_isTheRequestThatIsSent();

  private:
    std::unique_ptr<Desk> deskFor(const FakePeer& peer);
    QList<PaperKey> papers(Desk& desk) {
        const auto found = awaited(desk.workspace().archive().find(Selection::ofDay(m_day)));
        return found ? *found : QList<PaperKey>();
    }
    QList<DayEntry> entries(Desk& desk) { return *awaited(desk.workspace().archive().entries(papers(desk))); }
    int summarise(Desk& desk, const QString& form, const QString& language = u"en"_s,
                  const QString& engine = u"peer"_s) {
        const auto report = awaited(desk.workspace().summaries().summarise(
            {.papers = papers(desk), .engine = engine, .language = language, .form = form}));
        return report ? report->done : -1;
    }
    QString exported(Desk& desk, const QString& style, const QString& language = {}) {
        const auto file = awaited(desk.workspace().exports().render(
            {.selection = Selection::ofDay(m_day), .style = style, .language = language}));
        return file ? QString::fromUtf8(*file) : QString();
    }

    static constexpr int count = 3;
    const QDate m_day{2026, 1, 30};
    const InventedPapers m_papers{count};
};

std::unique_ptr<Desk> FormsTest::deskFor(const FakePeer& peer) {
    auto desk = std::make_unique<Desk>(
        QList<std::pair<QString, QString>>{{u"feeds.arxiv.api_url"_s, peer.url(u"/api/query"_s).toString()},
                                           {u"feeds.arxiv.interval_ms"_s, u"0"_s},
                                           {u"engines.peer.kind"_s, u"openai"_s},
                                           {u"engines.peer.base_url"_s, peer.url(u"/v1"_s).toString()},
                                           {u"engines.peer.model"_s, u"test-model"_s}});
    const auto report = awaited(desk->workspace().fetch().fetch({m_day, {source::arxiv}, {u"cs.LG"_s}}));
    if (!report || report->added != count)
        qFatal("The papers were not fetched.");
    return desk;
}

void FormsTest::everyStyle_getsItsFieldsAndReadsThemBack_data() {
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("language");
    for (const QString& style : digestStyleNames())
        for (const char* language : {"en", "zh", "vi"})
            if (digestReader(style))
                QTest::addRow("%s %s", qPrintable(style), language) << style << QString::fromLatin1(language);
}

void FormsTest::everyStyle_getsItsFieldsAndReadsThemBack() {
    QFETCH(QString, style);
    QFETCH(QString, language);
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    const SummaryForm form = digestStyle(style)->form();
    QCOMPARE(summarise(*desk, form.name, language), count);
    const QList<DayEntry> made = entries(*desk);
    const ReadDigest read = digestReader(style)->read(exported(*desk, style, language));
    QCOMPARE(read.day.entries.size(), count);
    for (const DayEntry& entry : read.day.entries) {
        const auto same = std::find_if(made.begin(), made.end(), [&entry](const DayEntry& one) {
            return one.paper.id == entry.paper.id;
        });
        QVERIFY(same != made.end() && same->summary && entry.summary);
        QCOMPARE(same->summary->provenance.promptVersion,
                 form.name + (form.name == u"summary" ? u"-2"_s : u"-1"_s));
        QCOMPARE(same->summary->provenance.form, form.name);
        QCOMPARE(entry.summary->sections, same->summary->sections);
        for (const FormField& field : form.fields) {
            // The arXiv listings have no place for the reason of a score.
            if (field.key == u"score_reason" && style == u"arxiv-scored")
                continue;
            QCOMPARE(formFieldText(*entry.summary, field), formFieldText(*same->summary, field));
            QVERIFY(field.kind != FormField::Kind::Text ||
                    formFieldText(*entry.summary, field) == sentenceFor(field.key, language));
        }
    }
}

void FormsTest::styleWithoutItsSummaries_isTold() {
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    const auto lacking = [&](const QString& style, const QString& language = {}) {
        return awaited(desk->workspace().summaries().withoutForm(Selection::ofDay(m_day), style, language))
            ->size();
    };
    QCOMPARE(lacking(u"arxiv-scored"_s), count);
    QCOMPARE(summarise(*desk, u"summary"_s), count);
    QCOMPARE(lacking(u"arxiv-scored"_s), 0); // which Sheaf's own form holds all of
    QCOMPARE(lacking(u"hf-report"_s), count);
    QCOMPARE(summarise(*desk, u"hf-report"_s, u"zh"_s), count);
    QCOMPARE(lacking(u"hf-report"_s), 0);
    QCOMPARE(lacking(u"hf-report"_s, u"zh"_s), 0);
    QCOMPARE(lacking(u"hf-report"_s, u"vi"_s), count);
}

void FormsTest::sameForm_isNotAskedTwice() {
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    QCOMPARE(summarise(*desk, u"hf-digest"_s), count);
    QCOMPARE(summarise(*desk, u"hf-digest"_s), 0);
    QCOMPARE(summarise(*desk, u"summary"_s), count);
    QCOMPARE(summarise(*desk, u"hf-digest"_s, u"vi"_s), count);
}

void FormsTest::digestWithoutScores_leavesTheDaysOrder() {
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    QCOMPARE(summarise(*desk, u"summary"_s), count);
    QCOMPARE(summarise(*desk, u"hf-report"_s), count);
    for (const DayEntry& entry : entries(*desk))
        QCOMPARE(entry.summary->score, 80);
    const QString report = exported(*desk, u"hf-report"_s, u"en"_s);
    QCOMPARE(report.count(sentenceFor(u"how_to_use"_s, u"en"_s)), count);
    QVERIFY(!report.contains(sentenceFor(u"tldr"_s, u"en"_s)));
    QVERIFY(exported(*desk, u"arxiv-scored"_s).contains(sentenceFor(u"tldr"_s, u"en"_s)));
}

void FormsTest::translations_areStoredAndExported() {
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    QVERIFY(desk->workspace().settings().set(u"summaries.translate"_s, u"title_and_abstract"_s));
    QCOMPARE(summarise(*desk, u"arxiv-enhanced"_s, u"vi"_s), count);
    const QString title = sentenceFor(u"title_translated"_s, u"vi"_s);
    const QString abstract = sentenceFor(u"abstract_translated"_s, u"vi"_s);
    const QList<SummarySection> expected = {{u"Translated title"_s, title},
                                            {u"Translated abstract"_s, abstract}};
    QCOMPARE(entries(*desk)[0].summary->sections, expected);
    const QString file = exported(*desk, u"arxiv-enhanced"_s);
    QVERIFY(file.contains(u"> *"_s + title + u"*"_s) && file.contains(abstract));
    QCOMPARE(digestReader(u"arxiv-enhanced"_s)->read(file).day.entries[0].summary->sections, expected);
}

void FormsTest::offlineEngine_fillsWhatItCan() {
    FakePeer peer([&](const Request& r) { return m_papers.page(r); });
    const auto desk = deskFor(peer);
    QCOMPARE(summarise(*desk, u"hf-report"_s, u"en"_s, u"offline"_s), count);
    for (const DayEntry& entry : entries(*desk)) {
        QVERIFY(entry.summary && !entry.summary->sections.isEmpty());
        QVERIFY(entry.summary->tldr.isEmpty() && entry.summary->tags.isEmpty());
        for (const SummarySection& section : entry.summary->sections)
            QVERIFY2(entry.paper.abstract.simplified().contains(section.text.simplified()),
                     qPrintable(section.text));
    }
}

void FormsTest::ownPrompt_isUsedAndNamed() {
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    PromptService& prompts = desk->workspace().prompts();
    QVERIFY(!prompts.copy(u"hf-report-1"_s, u"hf-report-1"_s));
    QVERIFY(prompts.copy(u"hf-report-1"_s, u"mine"_s));
    QVERIFY(!prompts.copy(u"hf-report-1"_s, u"mine"_s));
    QVERIFY(prompts.save(u"mine"_s,
                         QString(*prompts.text(u"mine"_s)).replace(u"You write"_s, u"Kindly write"_s)));
    QVERIFY(prompts.use(u"mine"_s, true));
    QCOMPARE(summarise(*desk, u"hf-report"_s), count);
    const QString version = entries(*desk)[0].summary->provenance.promptVersion;
    QVERIFY2(version.startsWith(u"mine-"_s) && version.size() == 11, qPrintable(version));
    QVERIFY(peer.requests().constLast().body.contains("Kindly write"));
    QCOMPARE(summarise(*desk, u"summary"_s), count);
    QVERIFY(!peer.requests().constLast().body.contains("Kindly write"));
    QVERIFY(prompts.remove(u"mine"_s));
    QCOMPARE(desk->workspace().settings().list(u"summaries.prompt"_s), QStringList());
}

void FormsTest::brokenPrompt_stopsTheRunWithItsLine() {
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    PromptService& prompts = desk->workspace().prompts();
    QVERIFY(prompts.copy(u"summary-2"_s, u"mine"_s));
    QVERIFY(prompts.use(u"mine"_s, true));
    QVERIFY(prompts.save(u"mine"_s, u"# System\n{{feilds}}\n# User\n<paper>{{text}}</paper>"_s));
    QCOMPARE(prompts.check(*prompts.text(u"mine"_s))[0].line, 2);
    const auto report =
        awaited(desk->workspace().summaries().summarise({.papers = papers(*desk), .engine = u"peer"_s}));
    QVERIFY(!report);
    QVERIFY2(report.error().sentence.contains(u"Line 2"_s), qPrintable(report.error().sentence));
}

void FormsTest::preview_isTheRequestThatIsSent() {
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? m_papers.page(r) : answerTo(r); });
    const auto desk = deskFor(peer);
    const PaperKey paper = papers(*desk)[0];
    const auto preview = awaited(desk->workspace().prompts().preview(
        {.paper = paper, .engine = u"peer"_s, .language = u"zh"_s, .form = u"hf-digest"_s}));
    QVERIFY(preview);
    const qsizetype before = peer.requests().size();
    QVERIFY(awaited(desk->workspace().summaries().summarise(
        {.papers = {paper}, .engine = u"peer"_s, .language = u"zh"_s, .form = u"hf-digest"_s})));
    const Request sent = peer.requests()[before];
    QCOMPARE(QJsonDocument::fromJson(preview->body.toUtf8()), QJsonDocument::fromJson(sent.body));
    QCOMPARE(preview->address, u"POST "_s + peer.url(sent.path).toString());
    QCOMPARE(preview->promptVersion, u"hf-digest-1"_s);
    QVERIFY(preview->tokens > 300 && preview->tokens < 3000);
    const auto nothing =
        awaited(desk->workspace().prompts().preview({.paper = paper, .engine = u"offline"_s}));
    QVERIFY(!nothing);
}

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
