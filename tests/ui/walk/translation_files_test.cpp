#include "support/recordings.h"
#include "ui/walk/finding.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< one, or one for each plural
    bool finished = false;
};

Message readMessage(QXmlStreamReader& file) {
    Message message;
    while (file.readNextStartElement()) {
        if (file.name() == u"source") {
            message.source = file.readElementText();
        } else if (file.name() == u"translation") {
            message.finished = !file.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!(file.readNext() == QXmlStreamReader::EndElement && file.name() == u"translation")) {
                if (file.isStartElement() && file.name() == u"numerusform")
                    message.translations += file.readElementText();
                else if (file.isCharacters())
                    text += file.text();
            }
            if (message.translations.isEmpty())
                message.translations += text;
        } else {
            file.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString& language) {
    QXmlStreamReader file(projectFile(u"translations/sheaf_%1.ts"_s.arg(language)));
    QList<Message> messages;
    while (!file.atEnd())
        if (file.readNext() == QXmlStreamReader::StartElement && file.name() == u"message")
            messages += readMessage(file);
    return messages;
}

QStringList markersIn(const QString& text) {
    static const QRegularExpression marker(u"%(?:L?[0-9]+|n)"_s);
    QStringList found;
    auto each = marker.globalMatch(text);
    while (each.hasNext())
        found += each.next().captured();
    found.sort();
    return found;
}

} // namespace

/// Every text of the program in Chinese and Vietnamese.
class TranslationFilesTest : public QObject {
    Q_OBJECT

  private slots:
    void everyText_isTranslated_data() { languages(); }
    void everyText_isTranslated();
    void markers_areTheSame_data() { languages(); }
    void markers_areTheSame();

  private:
    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << u"zh_CN"_s;
        QTest::newRow("vi") << u"vi"_s;
    }
};

void TranslationFilesTest::everyText_isTranslated() {
    QFETCH(QString, language);
    const Allowed same(u"tests/ui/walk/same_words.txt"_s);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 2000);
    QStringList faults;
    for (const Message& message : messages) {
        if (!message.finished || message.translations.contains(QString()))
            faults += u"not translated: "_s + message.source;
        else if (message.translations.contains(message.source) &&
                 !same.covers({u"same"_s, language, message.source}))
            faults += u"the same as in English: "_s + message.source;
    }
    for (const QString& fault : faults)
        fprintf(stderr, "%s: %s\n", qPrintable(language), qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

/// A text that loses one would lose what it tells.
void TranslationFilesTest::markers_areTheSame() {
    QFETCH(QString, language);
    QStringList faults;
    for (const Message& message : messagesOf(language))
        for (const QString& translation : message.translations)
            if (message.finished && markersIn(translation) != markersIn(message.source))
                faults += message.source + u" / "_s + translation;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_APPLESS_MAIN(TranslationFilesTest)
#include "translation_files_test.moc"
