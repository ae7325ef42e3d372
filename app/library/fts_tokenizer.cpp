#include "library/fts_tokenizer.h"

#include "library/fts_api.h"
#include "query/words.h"

#include <sqlite3.h>

namespace sheaf {

namespace {

using TokenCallback = int (*)(void*, int, const char*, int, int, int);

class CallbackSink final : public WordSink {
  public:
    CallbackSink(TokenCallback callback, void* context) : m_callback(callback), m_context(context) {}

    bool take(std::string_view word, int start, int end) override {
        m_code = m_callback(m_context, 0, word.data(), static_cast<int>(word.size()), start, end);
        return m_code == SQLITE_OK;
    }
    int code() const { return m_code; }

  private:
    TokenCallback m_callback;
    void* m_context;
    int m_code = SQLITE_OK;
};

int create(void*, const char**, int, Fts5Tokenizer** tokenizer) {
    *tokenizer = reinterpret_cast<Fts5Tokenizer*>(new WordSplitter);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer* tokenizer) { delete reinterpret_cast<WordSplitter*>(tokenizer); }

int tokenize(Fts5Tokenizer* tokenizer, void* context, int, const char* text, int size,
             TokenCallback callback) {
    CallbackSink sink(callback, context);
    reinterpret_cast<WordSplitter*>(tokenizer)->split({text, static_cast<size_t>(size)}, sink);
    return sink.code();
}

} // namespace

bool registerTokenizer(sqlite3* handle) {
    fts5_api* api = ftsApiOf(handle);
    fts5_tokenizer functions = {create, destroy, tokenize};
    return api && api->xCreateTokenizer(api, "sheaf", nullptr, &functions, nullptr) == SQLITE_OK;
}

} // namespace sheaf
