#include "library/sql_functions.h"

#include "papers/tag_key.h"
#include "papers/title_key.h"
#include "query/author_match.h"
#include "query/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

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

void hasPhrase(sqlite3_context* context, int, sqlite3_value** values) {
    const Words& phrase = wordsOf(context, values, 1, exactWords);
    const bool open = sqlite3_value_int(values[2]) != 0;
    const Words text = exactWords(textOf(values[0]));
    const auto same = [&](const std::string& word, const std::string& asked) {
        const bool last = open && &asked == &phrase.back();
        return last ? word.compare(0, asked.size(), asked) == 0 : word == asked;
    };
    const auto found = std::search(text.begin(), text.end(), phrase.begin(), phrase.end(), same);
    sqlite3_result_int(context, !phrase.empty() && found != text.end() ? 1 : 0);
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
           add(handle, "has_author", 3, hasAuthor) && add(handle, "tag_key", 1, tagKeyOf) &&
           add(handle, "title_key", 1, titleKeyOf);
}

} // namespace sheaf
