#include "cli/command.h"
#include "cli/command_desk.h"
#include "cli/command_line.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT

  private slots:
    void nothing_opensTheWindow();
    void links_openTheWindow();
    void globalOptions_areTakenInBothWritings();
    void optionWithoutItsFile_isWrongUsage();
    void unknownOption_isWrongUsage();
    void everyCommand_answersToHelp();
    void unknownCommand_isWrongUsage();
    void help_namesEveryCommand();
};

void CommandLineTest::nothing_opensTheWindow() {
    QVERIFY(CommandLine::parse({})->wantsWindow());
    QVERIFY(CommandLine::parse({u"--library"_s, u"a.sqlite"_s})->wantsWindow());
    QVERIFY(!CommandLine::parse({u"--help"_s})->wantsWindow());
    QVERIFY(!CommandLine::parse({u"status"_s})->wantsWindow());
}

void CommandLineTest::links_openTheWindow() {
    const QStringList links{u"sheaf:2601.01739"_s, u"https://arxiv.org/abs/2601.01739"_s, u"2601.01739"_s};
    const auto line = CommandLine::parse(QStringList{u"--library"_s, u"a.sqlite"_s} + links);
    QVERIFY(line && line->wantsWindow());
    QCOMPARE(line->links, links);
    QVERIFY(CommandLine::parse({u"star"_s, u"2601.01739"_s})->links.isEmpty());
    QVERIFY(!CommandLine::parse({u"sheaf:nonsense"_s})->wantsWindow());
}

void CommandLineTest::globalOptions_areTakenInBothWritings() {
    const auto line = CommandLine::parse(
        {u"--library"_s, u"a b.sqlite"_s, u"--settings=s.json"_s, u"fetch"_s, u"--day"_s, u"x"_s});
    QVERIFY(line);
    QCOMPARE(line->workspace.libraryPath, u"a b.sqlite"_s);
    QCOMPARE(line->workspace.settingsPath, u"s.json"_s);
    QCOMPARE(line->command, u"fetch"_s);
    QCOMPARE(line->arguments, (QStringList{u"--day"_s, u"x"_s}));
}

void CommandLineTest::optionWithoutItsFile_isWrongUsage() {
    const auto spoken = speak({u"--library"_s});
    QCOMPARE(spoken.code, ExitCode::Usage);
    QVERIFY(spoken.err.contains(u"--library needs a file name"_s));
}

void CommandLineTest::unknownOption_isWrongUsage() {
    QCOMPARE(speak({u"--liberry"_s, u"x"_s}).code, ExitCode::Usage);
    const auto spoken = speak({u"check"_s, u"--frob"_s});
    QCOMPARE(spoken.code, ExitCode::Usage);
    QVERIFY2(spoken.err.contains(u"sheaf check --help"_s), qPrintable(spoken.err));
}

void CommandLineTest::everyCommand_answersToHelp() {
    for (const auto& command : allCommands()) {
        const auto spoken = speak({command->name(), u"--help"_s});
        QCOMPARE(spoken.code, ExitCode::Done);
        QVERIFY2(spoken.out.contains(command->purpose()), qPrintable(spoken.out));
        QVERIFY2(spoken.out.contains(u"sheaf "_s + command->name()), qPrintable(spoken.out));
    }
}

void CommandLineTest::unknownCommand_isWrongUsage() {
    const auto spoken = speak({u"frobnicate"_s});
    QCOMPARE(spoken.code, ExitCode::Usage);
    QVERIFY(spoken.err.contains(u"frobnicate"_s));
}

void CommandLineTest::help_namesEveryCommand() {
    const auto spoken = speak({u"--help"_s});
    QCOMPARE(spoken.code, ExitCode::Done);
    for (const auto& command : allCommands())
        QVERIFY2(spoken.out.contains(command->name()), qPrintable(command->name()));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
