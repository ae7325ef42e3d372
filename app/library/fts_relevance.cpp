#include "library/fts_relevance.h"

#include "library/fts_api.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <vector>

namespace sheaf {

namespace {

/// Of the index's columns: title, authors, abstract, summary, tags, note.
constexpr std::array<double, 6> weights = {8, 3, 1, 1.5, 4, 3};

// Okapi BM25's usual constants: how soon another occurrence adds little, and how much a long text counts for
// less.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;

struct Average {
    double words = 1; ///< of a paper
};

const Average& averageOf(const Fts5ExtensionApi* api, Fts5Context* row) {
    if (void* known = api->xGetAuxdata(row, 0))
        return *static_cast<Average*>(known);
    static thread_local Average average; // SQLite may drop the stored one at once
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    if (api->xRowCount(row, &rows) == SQLITE_OK && api->xColumnTotalSize(row, -1, &words) == SQLITE_OK &&
        rows > 0 && words > 0)
        average.words = double(words) / double(rows);
    api->xSetAuxdata(row, new Average(average), [](void* old) { delete static_cast<Average*>(old); });
    return average;
}

/// Of each phrase, each time it occurs, what the column counts.
int occurrences(const Fts5ExtensionApi* api, Fts5Context* row, std::vector<double>& found) {
    int instances = 0;
    int code = api->xInstCount(row, &instances);
    for (int at = 0; code == SQLITE_OK && at < instances; ++at) {
        int phrase = 0;
        int column = 0;
        int word = 0;
        code = api->xInst(row, at, &phrase, &column, &word);
        if (code == SQLITE_OK && size_t(phrase) < found.size())
            found[size_t(phrase)] += weights[size_t(column)];
    }
    return code;
}

/// The value is how rare each phrase is, as an array of doubles.
void relevance(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* context, int count,
               sqlite3_value** values) {
    if (count != 1) {
        sqlite3_result_error(context, "relevance() takes how rare the phrases are", -1);
        return;
    }
    std::vector<double> rarities(size_t(sqlite3_value_bytes(values[0])) / sizeof(double));
    if (!rarities.empty())
        std::memcpy(rarities.data(), sqlite3_value_blob(values[0]), rarities.size() * sizeof(double));
    std::vector<double> found(rarities.size(), 0);
    int words = 0;
    int code = occurrences(api, row, found);
    if (code == SQLITE_OK)
        code = api->xColumnSize(row, -1, &words);
    if (code != SQLITE_OK) {
        sqlite3_result_error_code(context, code);
        return;
    }
    const double length = 1 - lengthShare + lengthShare * double(words) / averageOf(api, row).words;
    double sum = 0;
    for (size_t phrase = 0; phrase < found.size(); ++phrase)
        sum += rarities[phrase] * found[phrase] * (saturation + 1) / (found[phrase] + saturation * length);
    sqlite3_result_double(context, sum);
}

} // namespace

bool registerRelevance(sqlite3* handle) {
    fts5_api* api = ftsApiOf(handle);
    return api && api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr) == SQLITE_OK;
}

} // namespace sheaf
