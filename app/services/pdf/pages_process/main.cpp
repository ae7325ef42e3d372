#include "services/pdf/pages_process/page_reader.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>

using namespace sheaf;

namespace {

constexpr quint32 longestQuestion = 1 << 20;
constexpr int pipeBytes = 1 << 20; // a page goes through in a few turns

void limit(decltype(RLIMIT_CORE) what, rlim_t most) {
    const rlimit both{most, most};
    setrlimit(what, &both);
}

/// Nothing is written to disk, a crash leaves no core, a page made to fill the memory ends this process only.
void limitSelf() {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses and uses few
    limit(RLIMIT_AS, rlim_t(1536) << 20);
#endif
}

bool readAll(void* to, size_t size) { return std::fread(to, 1, size, stdin) == size; }

bool writeAll(const void* from, size_t size) { return std::fwrite(from, 1, size, stdout) == size; }

bool answerNext(PageReader& reader) {
    quint32 size = 0;
    if (!readAll(&size, sizeof size) || size > longestQuestion)
        return false;
    QByteArray question(size, Qt::Uninitialized);
    if (!readAll(question.data(), size))
        return false;
    const QByteArray answer = reader.answer(question);
    size = quint32(answer.size());
    return writeAll(&size, sizeof size) && writeAll(answer.constData(), size) && std::fflush(stdout) == 0;
}

} // namespace

/// The reader of PDFs for the window: their file as argument, questions on standard input, answers on
/// standard output, each behind its size (see pdf_question.h). Ends with its input.
int main(int argc, char** argv) {
    limitSelf();
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, pipeBytes);
    const QCoreApplication application(argc, argv);
    PageReader reader(QCoreApplication::arguments().value(1));
    while (answerNext(reader)) {
    }
    return 0;
}
