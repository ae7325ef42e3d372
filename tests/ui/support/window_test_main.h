#pragma once

#include "ui/detail/prepare.h"

#include <QApplication>
#include <QTest>

namespace sheaf::test {

/// Runs a test in an application made as the program makes its own.
template <class Test>
int runWindowTest(int argc, char** argv) {
    prepareForWebEngine();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sheaf"));
    QApplication::setCursorFlashTime(0); // a cursor that blinks leaves no picture still
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace sheaf::test
