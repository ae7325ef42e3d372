#include "digests/encoding_repair.h"

#include "digests/damaged_text.h"
#include "digests/restored_words.h"

#include <QStringDecoder>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A clean text holds such sequences by chance or in a quotation, a damaged one hardly anything else.
bool isDamaged(const DamagedText& text) {
    constexpr int fewest = 4;
    const int sequences = text.whole + text.partial;
    return text.whole >= fewest && text.whole >= text.partial && text.foreign * 20 <= sequences;
}

/// Saves looking closer at most files: nothing of what a misreading makes is above U+2122.
bool canBeDamaged(const QString& text) {
    qsizetype above = 0;
    qsizetype beyondAscii = 0;
    for (const QChar c : text) {
        beyondAscii += c.unicode() >= 0x80;
        above += c.unicode() > 0x2122;
    }
    return above * 20 <= beyondAscii && beyondAscii > 0;
}

QString decoded(const QByteArray& bytes) {
    const auto encoding = QStringConverter::encodingForData(bytes);
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless)
        .decode(bytes);
}

QString textOf(const DamagedText& damaged) {
    QString text;
    text.reserve(damaged.characters.size());
    for (const DamagedCharacter& character : damaged.characters)
        text += QChar::fromUcs4(character.known != 0 ? character.known : U'\uFFFD');
    return text;
}

QList<LostCharacters> lostIn(const QString& text) {
    QList<LostCharacters> lost;
    int line = 1;
    for (const QChar c : text) {
        line += c == u'\n';
        if (c != QChar::ReplacementCharacter)
            continue;
        if (lost.isEmpty() || lost.last().line != line)
            lost += LostCharacters{line, 0};
        ++lost.last().count;
    }
    return lost;
}

} // namespace

RepairedText repairEncoding(const QByteArray& bytes) {
    RepairedText repaired;
    repaired.text = decoded(bytes);
    repaired.hadByteOrderMark = QStringConverter::encodingForData(bytes).has_value();
    repaired.hadCarriageReturns = repaired.text.contains(u'\r');
    if (repaired.hadCarriageReturns)
        repaired.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (canBeDamaged(repaired.text)) {
        if (DamagedText damaged = damagedText(repaired.text); isDamaged(damaged)) {
            repaired.damaged = true;
            repaired.restored = restoreWords(damaged);
            repaired.text = textOf(damaged);
        }
    }
    repaired.lost = lostIn(repaired.text);
    return repaired;
}

} // namespace sheaf
