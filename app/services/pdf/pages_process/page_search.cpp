#include "services/pdf/pages_process/page_search.h"

#include <QString>

namespace sheaf {

namespace {

/// A text as it is compared, and where each of its letters comes from.
struct Folded {
    QString text;
    QList<qsizetype> origins;
};

bool endsLine(QStringView text, qsizetype at) {
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\r'))
        ++at;
    return at < text.size() && text[at] == u'\n';
}

/// PDFium writes a hyphen that parts a word at the end of its line as U+FFFE or U+0002.
bool partsWord(QStringView text, qsizetype at) {
    const char16_t letter = text[at].unicode();
    const bool hyphen = letter == u'-' || letter == 0x00ad || letter == 0x2010;
    return letter == 0xfffe || letter == 0x0002 || (hyphen && endsLine(text, at + 1));
}

QString foldedLetter(QChar letter) {
    if (letter.unicode() < 0x80)
        return letter.toLower();
    QString plain;
    for (const QChar part : QString(letter).normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!part.isMark())
            plain += part == u'đ' ? QChar(u'd') : part;
    return plain;
}

Folded folded(QStringView text) {
    Folded out;
    const auto add = [&out](QStringView letters, qsizetype origin) {
        out.text += letters;
        while (out.origins.size() < out.text.size())
            out.origins += origin;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (partsWord(text, at)) {
            while (at + 1 < text.size() && text[at + 1].isSpace())
                ++at;
        } else if (!text[at].isSpace()) {
            add(foldedLetter(text[at]), at);
        } else if (!out.text.endsWith(u' ')) {
            add(u" ", at);
        }
    }
    return out;
}

} // namespace

QList<TextRange> placesOf(QStringView words, QStringView text) {
    const QString wanted = folded(words).text.trimmed();
    QList<TextRange> places;
    if (wanted.isEmpty())
        return places;
    const Folded page = folded(text);
    for (qsizetype at = page.text.indexOf(wanted); at >= 0;
         at = page.text.indexOf(wanted, at + wanted.size())) {
        const qsizetype start = page.origins[at];
        places += TextRange{start, page.origins[at + wanted.size() - 1] + 1 - start};
    }
    return places;
}

} // namespace sheaf
