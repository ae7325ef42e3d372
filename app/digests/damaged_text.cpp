#include "digests/damaged_text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace sheaf {

namespace {

/// What Windows-1254 has at 80..9F, 0 where it has nothing, and where it differs from Latin-1 above.
constexpr std::array<char16_t, 32> upperControls = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0,      0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0,      0x0178};
constexpr std::array<std::pair<int, char16_t>, 6> turkish = {
    {{0xD0, 0x011E}, {0xDD, 0x0130}, {0xDE, 0x015E}, {0xF0, 0x011F}, {0xFD, 0x0131}, {0xFE, 0x015F}}};
constexpr std::array<unsigned, 8> droppedBytes = {0x81, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E, 0xAD};

QHash<char16_t, int> windows1254() {
    QHash<char16_t, int> bytes;
    for (int byte = 0xA0; byte <= 0xFF; ++byte)
        bytes[static_cast<char16_t>(byte)] = byte;
    for (const auto& [byte, c] : turkish) {
        bytes.remove(static_cast<char16_t>(byte));
        bytes[c] = byte;
    }
    bytes.remove(0xAD);
    for (std::size_t at = 0; at < upperControls.size(); ++at)
        if (upperControls[at] != 0)
            bytes[upperControls[at]] = 0x80 + static_cast<int>(at);
    return bytes;
}

/// The byte that was read as this character; -1 where there is none.
int byteOf(QChar c) {
    static const QHash<char16_t, int> bytes = windows1254();
    return c.unicode() < 0x80 ? c.unicode() : bytes.value(c.unicode(), -1);
}

/// How many bytes a character has that begins with this one; 0 where none does.
int lengthFrom(int lead) {
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

using Bytes = QList<unsigned>;

char32_t decoded(const Bytes& bytes) {
    constexpr std::array<unsigned, 5> leadBits = {0, 0, 0x1F, 0x0F, 0x07};
    char32_t c = bytes[0] & leadBits[static_cast<std::size_t>(bytes.size())];
    for (const unsigned byte : bytes.mid(1))
        c = (c << 6) | (byte & 0x3F);
    return c;
}

bool isCharacter(char32_t c, qsizetype bytes) {
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    return c >= smallest[static_cast<std::size_t>(bytes)] && c <= 0x10FFFF && !(c >= 0xD800 && c < 0xE000);
}

/// Every way to put dropped bytes between and behind those that are left.
void complete(const Bytes& bytes, int length, qsizetype from, QList<char32_t>& found) {
    if (bytes.size() == length) {
        const char32_t c = decoded(bytes);
        if (isCharacter(c, length) && !found.contains(c))
            found += c;
        return;
    }
    for (qsizetype at = from; at <= bytes.size(); ++at)
        for (const unsigned dropped : droppedBytes) {
            Bytes longer = bytes;
            longer.insert(at, dropped);
            complete(longer, length, at + 1, found);
        }
}

QList<char32_t> completions(const Bytes& bytes, int length) {
    static thread_local QHash<Bytes, QList<char32_t>> known;
    QList<char32_t>& found = known[bytes];
    if (found.isEmpty())
        complete(bytes, length, 1, found);
    return found;
}

class Turner {
  public:
    explicit Turner(const QString& misread) : m_misread(misread) {}

    DamagedText run() {
        m_text.characters.reserve(m_misread.size());
        while (m_at < m_misread.size())
            takeOne();
        return m_text;
    }

  private:
    void takeOne() {
        const int lead = byteOf(m_misread[m_at]);
        if (const int length = lengthFrom(lead); length > 0)
            return takeSequence(static_cast<unsigned>(lead), length);
        char32_t c = m_misread[m_at].unicode();
        if (m_misread[m_at].isHighSurrogate() && m_at + 1 < m_misread.size())
            c = QChar::surrogateToUcs4(m_misread[m_at], m_misread[m_at + 1]);
        m_at += c > 0xFFFF ? 2 : 1;
        if (c >= 0x80)
            ++m_text.foreign;
        m_text.characters += DamagedCharacter{c};
    }

    void takeSequence(unsigned lead, int length) {
        const QChar first = m_misread[m_at++];
        Bytes bytes = {lead};
        for (; bytes.size() < length && m_at < m_misread.size(); ++m_at) {
            const int byte = byteOf(m_misread[m_at]);
            if (byte < 0x80 || byte > 0xBF)
                break;
            bytes += static_cast<unsigned>(byte);
        }
        const char32_t c = bytes.size() == length ? decoded(bytes) : 0;
        if (c != 0 && isCharacter(c, length)) {
            ++m_text.whole;
            m_text.characters += DamagedCharacter{c};
            return;
        }
        ++m_text.partial;
        const auto candidates = bytes.size() == length ? QList<char32_t>() : completions(bytes, length);
        m_text.characters +=
            candidates.isEmpty() ? DamagedCharacter{first.unicode()} : DamagedCharacter{0, candidates};
    }

    const QString& m_misread;
    qsizetype m_at = 0;
    DamagedText m_text;
};

} // namespace

DamagedText damagedText(const QString& misread) { return Turner(misread).run(); }

} // namespace sheaf
