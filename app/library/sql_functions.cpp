#include "library/sql_functions.h"

#include "papers/tag_key.h"
#include "papers/title_key.h"
#include "query/author_match.h"
#include "query/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>
#include <deque>
#include <string_view>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<std::string>;

QString textOf(sqlite3_value* value) {
    const char* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QString::fromUtf8(utf8, sqlite3_value_bytes(value));
}

/// The words of an argument that is the same for every row, told apart once a statement.
template <class Form>
const Words& wordsOf(sqlite3_context* context, sqlite3_value** values, int argument, Form form) {
    if (void* known = sqlite3_get_auxdata(context, argument))
        return *static_cast<Words*>(known);
    static thread_local Words words; // SQLite may drop the stored ones at once
    words = form(textOf(values[argument]));
    sqlite3_set_auxdata(context, argument, new Words(words),
                        [](void* old) { delete static_cast<Words*>(old); });
    return words;
}

Words exactWords(const QString& text) {
    static thread_local WordSplitter splitter(WordSplitter::Letters::Exact);
    return splitter.words(exactForm(text));
}

Words foldedWords(const QString& text) {
    static thread_local WordSplitter splitter;
    return splitter.words(text);
}

/// Looks for words in a row, and stops where they are found.
class PhraseSink final : public WordSink {
  public:
    /// `open`: the last one may go on.
    PhraseSink(const Words& phrase, bool open) : m_phrase(phrase), m_open(open) {}

    bool take(std::string_view word, int, int) override {
        if (m_phrase.size() == 1) { // no need to remember any
            m_found = (m_open ? word.substr(0, m_phrase.front().size()) : word) == m_phrase.front();
            return !m_found;
        }
        m_last.emplace_back(word);
        if (m_last.size() > m_phrase.size())
            m_last.pop_front();
        m_found = m_last.size() == m_phrase.size() &&
                  std::equal(m_last.begin(), m_last.end(), m_phrase.begin(),
                             [this](const std::string& one, const std::string& asked) {
                                 return m_open && &asked == &m_phrase.back()
                                            ? one.compare(0, asked.size(), asked) == 0
                                            : one == asked;
                             });
        return !m_found;
    }
    bool found() const { return m_found; }

  private:
    const Words& m_phrase;
    bool m_open;
    std::deque<std::string> m_last;
    bool m_found = false;
};

/// Whether a text holds words in a row, as they are but for their case.
void hasPhrase(sqlite3_context* context, int, sqlite3_value** values) {
    static thread_local WordSplitter splitter(WordSplitter::Letters::Exact);
    const Words& phrase = wordsOf(context, values, 1, exactWords);
    PhraseSink sink(phrase, sqlite3_value_int(values[2]) != 0);
    if (!phrase.empty())
        splitter.split(exactForm(textOf(values[0])).toStdString(), sink);
    sqlite3_result_int(context, sink.found() ? 1 : 0);
}

/// The same for folded words.
void hasWords(sqlite3_context* context, int, sqlite3_value** values) {
    static thread_local WordSplitter splitter;
    const Words& phrase = wordsOf(context, values, 1, foldedWords);
    PhraseSink sink(phrase, sqlite3_value_int(values[2]) != 0);
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (!phrase.empty())
        splitter.split({text, static_cast<size_t>(sqlite3_value_bytes(values[0]))}, sink);
    sqlite3_result_int(context, sink.found() ? 1 : 0);
}

QJsonArray arrayOf(sqlite3_value* value) {
    const char* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QJsonDocument::fromJson(QByteArray::fromRawData(utf8, sqlite3_value_bytes(value))).array();
}

void appendStrings(const QJsonArray& array, QString& text) {
    for (const QJsonValue value : array) {
        if (value.isArray()) {
            appendStrings(value.toArray(), text);
            continue;
        }
        text += text.isEmpty() ? QString() : u", "_s;
        text += value.toString();
    }
}

void plainText(sqlite3_context* context, int, sqlite3_value** values) {
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    QString text;
    appendStrings(arrayOf(values[0]), text);
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void hasAuthor(sqlite3_context* context, int, sqlite3_value** values) {
    const Words& asked = wordsOf(context, values, 1, foldedWords);
    const bool prefix = sqlite3_value_int(values[2]) != 0;
    const QJsonArray names = arrayOf(values[0]);
    const bool found = std::any_of(names.begin(), names.end(), [&](const QJsonValue& name) {
        return isAuthor(foldedWords(name.toString()), asked, prefix);
    });
    sqlite3_result_int(context, found ? 1 : 0);
}

/// Whether a number is one of those that a blob holds in ascending order.
void isAmong(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* numbers = static_cast<const sqlite3_int64*>(sqlite3_value_blob(values[1]));
    const auto size = size_t(sqlite3_value_bytes(values[1])) / sizeof(sqlite3_int64);
    const bool found = std::binary_search(numbers, numbers + size, sqlite3_value_int64(values[0]));
    sqlite3_result_int(context, found ? 1 : 0);
}

void tagKeyOf(sqlite3_context* context, int, sqlite3_value** values) {
    const QByteArray utf8 = tagKey(textOf(values[0])).toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void titleKeyOf(sqlite3_context* context, int, sqlite3_value** values) {
    const QByteArray utf8 = titleKey(textOf(values[0])).toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

bool add(sqlite3* handle, const char* name, int values,
         void (*function)(sqlite3_context*, int, sqlite3_value**)) {
    // Innocuous: views may use them whatever the connection thinks of the schema.
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return sqlite3_create_function_v2(handle, name, values, flags, nullptr, function, nullptr, nullptr,
                                      nullptr) == SQLITE_OK;
}

} // namespace

bool registerFunctions(sqlite3* handle) {
    return add(handle, "plain_text", 1, plainText) && add(handle, "has_phrase", 3, hasPhrase) &&
           add(handle, "has_words", 3, hasWords) && add(handle, "has_author", 3, hasAuthor) &&
           add(handle, "is_among", 2, isAmong) && add(handle, "tag_key", 1, tagKeyOf) &&
           add(handle, "title_key", 1, titleKeyOf);
}

} // namespace sheaf
