#include "services/summary_forms.h"
#include "summaries/prompts/reply_parser.h"
#include "summaries/prompts/summary_question.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

QJsonObject contentFor(const SummaryForm& form) {
    QJsonObject content;
    for (const FormField& field : form.fields) {
        if (field.kind == FormField::Kind::Tags)
            content[field.key] = QJsonArray{u"alpha"_s, u"beta"_s};
        else if (field.kind == FormField::Kind::Score)
            content[field.key] = 80;
        else
            content[field.key] = u"A sentence about the "_s + field.key + u'.';
    }
    return content;
}

QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

/// What every form asks a model, and what it takes for an answer.
class FormRepliesTest : public QObject {
    Q_OBJECT

  private slots:
    void reply_isReadInItsForm_data();
    void reply_isReadInItsForm();
    void usedVersions_neverChange_data();
    void usedVersions_neverChange();
};

void FormRepliesTest::reply_isReadInItsForm_data() {
    QTest::addColumn<QString>("form");
    for (const SummaryForm& form : summaryForms())
        QTest::newRow(qPrintable(form.name)) << form.name;
}

void FormRepliesTest::reply_isReadInItsForm() {
    QFETCH(QString, form);
    const SummaryForm asked = *summaryForm(form);
    QJsonObject content = contentFor(asked);
    const QString clean = QString::fromUtf8(text(content));
    const auto summary = parseReply(clean, asked);
    QVERIFY(summary);
    for (const FormField& field : asked.fields)
        QVERIFY2(!formFieldText(*summary, field).isEmpty(), qPrintable(field.key));
    QCOMPARE(*parseReply(u"Here it is:\n```json\n"_s + clean + u"\n```"_s, asked), *summary);
    QVERIFY(!parseReply(clean.left(clean.size() / 2), asked));
    content[u"unheard_of"_s] = u"something"_s;
    QCOMPARE(*parseReply(QString::fromUtf8(text(content)), asked), *summary);
    for (const FormField& field : asked.fields) {
        QJsonObject wrong = contentFor(asked);
        wrong[field.key] = QJsonObject{{u"nested"_s, 1}};
        const auto read = parseReply(QString::fromUtf8(text(wrong)), asked);
        QCOMPARE(read.ok(), !field.needed);
        if (read)
            QVERIFY(formFieldText(*read, field).isEmpty());
        else
            QVERIFY(read.error().sentence.contains(field.key));
    }
}

/// Provenance says which prompt made a summary: another text needs another version, and another line here.
void FormRepliesTest::usedVersions_neverChange_data() {
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("summary") << u"summary-2"_s << QByteArray("a340973968fe86c9");
    QTest::newRow("hf-digest") << u"hf-digest-1"_s << QByteArray("955d67e8b155b128");
    QTest::newRow("hf-report") << u"hf-report-1"_s << QByteArray("71923ee6aa7c154c");
    QTest::newRow("arxiv-scored") << u"arxiv-scored-1"_s << QByteArray("782cd23ec7ae72c7");
    QTest::newRow("arxiv-enhanced") << u"arxiv-enhanced-1"_s << QByteArray("ba35f550f09d2392");
    QTest::newRow("arxiv-brief") << u"arxiv-brief-1"_s << QByteArray("85ffed6180cd62e3");
}

void FormRepliesTest::usedVersions_neverChange() {
    QFETCH(QString, version);
    SummaryInput input;
    input.paper.title = u"A title"_s;
    input.paper.abstract = u"An abstract."_s;
    input.language = u"vi"_s;
    input.form = *summaryForm(QString::fromLatin1(QTest::currentDataTag()));
    const SummaryQuestion asked = summaryQuestion(input, {});
    QString all;
    for (const ChatMessage& message : asked.question.messages)
        all += message.content + u'\n';
    QCOMPARE(asked.promptVersion, version);
    QTEST(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha1).toHex().first(16), "hash");
}

QTEST_GUILESS_MAIN(FormRepliesTest)
#include "form_replies_test.moc"
