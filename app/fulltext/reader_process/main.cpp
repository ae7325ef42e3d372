#include "fulltext/html_text.h"
#include "fulltext/image.h"
#include "fulltext/pdf_text.h"
#include "fulltext/reading.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <cstdio>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

void limit(decltype(RLIMIT_CPU) what, rlim_t most) {
    const rlimit both{most, most};
    setrlimit(what, &both);
}

/// What a paper may cost. Nothing is written to disk, a crash leaves no core.
void limitSelf() {
    limit(RLIMIT_CPU, 15); // seconds
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses and uses few
    limit(RLIMIT_AS, rlim_t(1536) << 20);
#endif
}

/// In large pieces: QIODevice::readAll() of a pipe copies what it has again and again.
QByteArray allOfInput() {
    constexpr qsizetype piece = 4 << 20;
    QByteArray input;
    for (;;) {
        const qsizetype had = input.size();
        input.resize(had + piece);
        const size_t got = std::fread(input.data() + had, 1, piece, stdin);
        input.resize(had + static_cast<qsizetype>(got));
        if (got == 0)
            return input;
    }
}

QByteArray answerTo(const QStringList& question, const QByteArray& input) {
    const QString what = question.value(1);
    if (what == u"html"_s)
        return answerOf(readHtml(input, QUrl(question.value(2))));
    if (what == u"pdf"_s)
        return answerOf(readPdf(input));
    if (what == u"image"_s)
        return answerOf(readImage(input));
    return {};
}

} // namespace

/// The reader of untrusted files: a question as arguments, a file on standard input, an answer on standard
/// output (see reading.h).
int main(int argc, char** argv) {
    limitSelf();
    const QCoreApplication application(argc, argv);
    const QByteArray answer = answerTo(QCoreApplication::arguments(), allOfInput());
    const auto size = static_cast<size_t>(answer.size());
    const bool written = size > 0 && std::fwrite(answer.constData(), 1, size, stdout) == size;
    return written && std::fflush(stdout) == 0 ? 0 : 1;
}
