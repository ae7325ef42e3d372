#include "query/words.h"

#include "base/text.h"

namespace sheaf {

namespace {

constexpr char32_t prolongedSoundMark = 0x30FC; // of kana, though Unicode calls it common to all scripts

bool isWide(char32_t code) {
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo: return true;
    default: return code == prolongedSoundMark;
    }
}

QString asText(char32_t code) { return QString::fromUcs4(&code, 1); }

QString lettersOf(const QString& text) {
    QString letters;
    for (const char32_t code : text.toUcs4()) {
        if (QChar::isLetterOrNumber(code) || QChar::isMark(code))
            letters += asText(code);
    }
    return letters;
}

int lengthByLeadByte(unsigned char lead) {
    if (lead >= 0xF0 && lead < 0xF8)
        return 4;
    if (lead >= 0xE0)
        return lead < 0xF0 ? 3 : 0;
    return lead >= 0xC2 ? 2 : 0;
}

/// The code point at `at`, and how many bytes it takes; 0 and 1 for a byte that is not UTF-8.
std::pair<char32_t, int> decoded(std::string_view utf8, size_t at) {
    const auto byte = [&](size_t index) { return static_cast<unsigned char>(utf8[index]); };
    const int length = lengthByLeadByte(byte(at));
    if (length == 0 || at + static_cast<size_t>(length) > utf8.size())
        return {0, 1};
    char32_t code = byte(at) & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const unsigned char next = byte(at + static_cast<size_t>(i));
        if ((next & 0xC0U) != 0x80U)
            return {0, 1};
        code = (code << 6U) | (next & 0x3FU);
    }
    return code <= 0x10FFFF ? std::pair(code, length) : std::pair(char32_t{0}, 1);
}

} // namespace

/// The word, or the run of wide characters, that is being read.
struct WordSplitter::Run {
    explicit Run(WordSink& target) : sink(target) {}

    void append(std::string_view letters, int from, int to) {
        endWide();
        if (word.empty())
            start = from;
        word += letters;
        end = to;
    }

    void appendWide(const std::string& character, int from, int to) {
        endWord();
        if (!wide.empty())
            going = going && sink.take(wide + character, wideStart, to);
        wide = character;
        wideStart = from;
        wideEnd = to;
    }

    void appendMark(std::string_view letters, int to) {
        if (word.empty())
            return;
        word += letters;
        end = to;
    }

    void finish() {
        endWord();
        endWide();
    }

    void endWord() {
        if (!word.empty())
            going = going && sink.take(word, start, end);
        word.clear();
    }

    void endWide() {
        if (!wide.empty())
            going = going && sink.take(wide, wideStart, wideEnd);
        wide.clear();
    }

    WordSink& sink;
    std::string word;
    std::string wide;
    int start = 0;
    int end = 0;
    int wideStart = 0;
    int wideEnd = 0;
    bool going = true;
};

WordSplitter::Letter WordSplitter::learnt(char32_t code) const {
    const QString text = asText(code);
    const bool exact = m_letters == Letters::Exact;
    if (QChar::isMark(code))
        return {Kind::Mark, exact ? text.toStdString() : folded(text).toStdString()};
    if (!QChar::isLetterOrNumber(code))
        return {Kind::Separator, {}};
    if (exact)
        return {isWide(code) ? Kind::Wide : Kind::Word, text.toStdString()};
    const QString letters = lettersOf(folded(text));
    if (letters.isEmpty())
        return {Kind::Separator, {}};
    return {isWide(code) ? Kind::Wide : Kind::Word, letters.toStdString()};
}

const WordSplitter::Letter& WordSplitter::letter(char32_t code) {
    std::unique_ptr<Page>& page = m_pages[code >> 8U];
    if (!page)
        page = std::make_unique<Page>();
    Letter& known = (*page)[code & 0xFFU];
    if (known.kind == Kind::Unknown)
        known = learnt(code);
    return known;
}

bool WordSplitter::split(std::string_view utf8, WordSink& sink) {
    Run run(sink);
    size_t at = 0;
    while (at < utf8.size() && run.going) {
        const int from = static_cast<int>(at);
        const char c = utf8[at];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            run.append(utf8.substr(at++, 1), from, from + 1);
        } else if (c >= 'A' && c <= 'Z') {
            const char lower = static_cast<char>(c + ('a' - 'A'));
            run.append({&lower, 1}, from, from + 1);
            ++at;
        } else if (static_cast<unsigned char>(c) < 0x80) {
            run.finish();
            ++at;
        } else {
            const auto [code, length] = decoded(utf8, at);
            at += static_cast<size_t>(length);
            const Letter& known = letter(code);
            switch (known.kind) {
            case Kind::Word: run.append(known.text, from, from + length); break;
            case Kind::Wide: run.appendWide(known.text, from, from + length); break;
            case Kind::Mark: run.appendMark(known.text, from + length); break;
            default: run.finish();
            }
        }
    }
    run.finish();
    return run.going;
}

std::vector<std::string> WordSplitter::words(const QString& text) {
    struct Collector final : WordSink {
        bool take(std::string_view word, int, int) override {
            found.emplace_back(word);
            return true;
        }
        std::vector<std::string> found;
    } collector;
    const QByteArray utf8 = text.toUtf8();
    split({utf8.constData(), static_cast<size_t>(utf8.size())}, collector);
    return std::move(collector.found);
}

QString exactForm(const QString& text) { return text.normalized(QString::NormalizationForm_C).toLower(); }

bool hasDiacritics(const QString& text) {
    return folded(text) != text.normalized(QString::NormalizationForm_KC).toLower();
}

bool endsWide(const QString& text) {
    const QList<uint> codes = text.toUcs4();
    for (qsizetype at = codes.size() - 1; at >= 0; --at) {
        if (QChar::isLetterOrNumber(codes[at]))
            return isWide(codes[at]);
    }
    return false;
}

} // namespace sheaf
