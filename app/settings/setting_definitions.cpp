#include "settings/setting_definitions.h"

#include "settings/feed_definitions.h"
#include "settings/program_definitions.h"
#include "settings/reading_definitions.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QList<SettingDefinition> readerDefinitions() {
    return {
        {u"summaries.engine"_s, SettingType::EngineName, u"offline"_s,
         QT_TRANSLATE_NOOP("Settings", "The engine that makes the summaries; \"offline\" needs no key.")},
        {u"summaries.local_servers"_s, SettingType::List,
         u"http://127.0.0.1:11434, http://127.0.0.1:1234, http://127.0.0.1:8080, http://127.0.0.1:8000"_s,
         QT_TRANSLATE_NOOP(
             "Settings",
             "Where to look for a model's server on this computer, separated by commas: the usual "
             "ports of Ollama, LM Studio, llama.cpp and vLLM. Empty for nowhere.")},
        {u"summaries.language"_s, SettingType::LanguageCode, u"en"_s,
         QT_TRANSLATE_NOOP("Settings", "The language of the summaries, as a code: en, zh, vi, ….")},
        {u"summaries.full_text"_s,
         SettingType::Choice,
         u"never"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "Whether summaries are made from the paper's full text, fetched from arXiv: "
                           "\"never\" unless you ask for it, \"worth\" for what you starred or what scored "
                           "high, \"always\". Full texts cost some twenty times as many tokens."),
         0,
         0,
         {u"never"_s, u"worth"_s, u"always"_s}},
        {u"summaries.full_text_from_score"_s, SettingType::Number, u"80"_s,
         QT_TRANSLATE_NOOP("Settings", "The score from which a paper is worth reading whole."), 0, 100},
        {u"summaries.full_text_tokens"_s, SettingType::Number, u"12000"_s,
         QT_TRANSLATE_NOOP("Settings", "The most tokens of a full text that are given to an engine."), 1000,
         1000000},
        {u"summaries.cap_per_day"_s,
         SettingType::Amount,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "The most that summaries may cost in a day (yours, from midnight to midnight), "
                           "in the currency of the price table. Empty for no limit.")},
        {u"summaries.cap_per_month"_s,
         SettingType::Amount,
         {},
         QT_TRANSLATE_NOOP("Settings", "The most that summaries may cost in a calendar month. Empty for no "
                                       "limit.")},
        {u"summaries.consented_hosts"_s,
         SettingType::List,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "The hosts that you have agreed to send texts of papers and your interests to.")},
        {u"summaries.prompt"_s,
         SettingType::List,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "Your own prompts that are used, by name, separated by commas; each takes "
                           "the place of the program's for its form.")},
        {u"summaries.translate"_s,
         SettingType::Choice,
         u"off"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "What of the paper is translated with a summary that is not in English."),
         0,
         0,
         {u"off"_s, u"title"_s, u"title_and_abstract"_s}},
        {u"reader.interests"_s,
         SettingType::List,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "Words and phrases you want to read about, separated by commas. Papers are "
                           "scored by them.")},
        {u"reader.unwanted"_s,
         SettingType::List,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "Words and phrases you do not want to read about, separated by commas. "
                           "Models score papers on them low.")},
        {u"reader.criteria"_s,
         SettingType::List,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "What models score papers by beside your interests, separated by commas, "
                           "each with its points (\"Novelty, 0 to 20\"); empty for the usual ones.")},
        {u"window.theme"_s,
         SettingType::Choice,
         u"system"_s,
         QT_TRANSLATE_NOOP("Settings", "The window's colours."),
         0,
         0,
         {u"system"_s, u"light"_s, u"dark"_s}},
        {u"library.path"_s,
         SettingType::Text,
         {},
         QT_TRANSLATE_NOOP("Settings", "The library's file; empty for the usual place. Moving a library and "
                                       "opening another one set it.")},
        {u"window.language"_s,
         SettingType::Choice,
         u"system"_s,
         QT_TRANSLATE_NOOP("Settings", "The language of the window: \"system\" for your desktop's."),
         0,
         0,
         {u"system"_s, u"en"_s, u"zh_CN"_s, u"vi"_s}},
        {u"window.shortcuts"_s,
         SettingType::Objects,
         {},
         QT_TRANSLATE_NOOP("Settings", "The keys that you gave to actions: a list of objects as JSON, which "
                                       "the window's list of shortcuts writes.")},
        {u"list.layout"_s,
         SettingType::Choice,
         u"cards"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "How the list shows papers: as cards of several lines, or in columns."),
         0,
         0,
         {u"cards"_s, u"columns"_s}},
        {u"list.density"_s,
         SettingType::Choice,
         u"comfortable"_s,
         QT_TRANSLATE_NOOP("Settings", "How much room a paper has in the list."),
         0,
         0,
         {u"comfortable"_s, u"compact"_s}},
        {u"window.font_scale"_s, SettingType::Number, u"100"_s,
         QT_TRANSLATE_NOOP("Settings", "The size of the text in the window, in percent."), 50, 300},
    };
}

QList<SettingDefinition> dailyDefinitions() {
    return {
        {u"daily.enabled"_s, SettingType::Flag, u"false"_s,
         QT_TRANSLATE_NOOP("Settings", "Whether Sheaf fetches and summarises by itself while its window or "
                                       "its tray icon is open.")},
        {u"daily.at"_s, SettingType::DueTime, u"announced"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "When that is done: \"announced\" for half an hour after arXiv's feeds "
                           "have a mailing, or a time of your day such as 07:30.")},
        {u"daily.summarise"_s, SettingType::Flag, u"true"_s,
         QT_TRANSLATE_NOOP("Settings", "Whether what was fetched without you is summarised too, within your "
                                       "caps and where you have agreed to the engine's host.")},
        {u"daily.notify"_s, SettingType::Flag, u"true"_s,
         QT_TRANSLATE_NOOP("Settings", "Whether a desktop notification tells once of each day.")},
        {u"daily.catch_up_days"_s, SettingType::Number, u"30"_s,
         QT_TRANSLATE_NOOP("Settings", "How many days are caught up at most when Sheaf has not run."), 1,
         366},
        {u"window.tray"_s, SettingType::Flag, u"false"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "Whether Sheaf goes on running in the tray when its window is closed.")},
    };
}

QList<SettingDefinition> pdfDefinitions() {
    return {
        {u"pdf.open"_s,
         SettingType::Choice,
         u"here"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "Where PDFs are opened: \"here\", in Sheaf's window, or in \"viewer\", "
                           "the program that your desktop opens PDFs with."),
         0,
         0,
         {u"here"_s, u"viewer"_s}},
        {u"pdf.cache_mb"_s, SettingType::Number, u"500"_s,
         QT_TRANSLATE_NOOP("Settings", "How many megabytes of fetched PDFs are kept; those that were opened "
                                       "longest ago go first."),
         10, 1000000},
        {u"pdf.dark_pages"_s, SettingType::Flag, u"true"_s,
         QT_TRANSLATE_NOOP("Settings", "Whether pages are dark where the window is.")},
    };
}

QList<SettingDefinition> engineDefinitions() {
    return {
        {u"engines.NAME.kind"_s,
         SettingType::Choice,
         u"openai"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "How the engine is spoken to: \"openai\" for OpenAI and everything compatible, "
                           "or in the way of Anthropic, Gemini or Ollama."),
         0,
         0,
         {u"offline"_s, u"openai"_s, u"anthropic"_s, u"gemini"_s, u"ollama"_s}},
        {u"engines.NAME.base_url"_s,
         SettingType::Address,
         {},
         QT_TRANSLATE_NOOP("Settings", "The engine's address up to and with the version, as in "
                                       "https://api.openai.com/v1.")},
        {u"engines.NAME.model"_s,
         SettingType::Text,
         {},
         QT_TRANSLATE_NOOP("Settings", "The model's name, as its provider writes it.")},
        {u"engines.NAME.prompt"_s,
         SettingType::List,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "Your own prompts for this engine, before those of summaries.prompt.")},
        {u"engines.NAME.workers"_s, SettingType::Number, u"4"_s,
         QT_TRANSLATE_NOOP("Settings", "How many papers are summarised at the same time."), 1, 256},
        {u"engines.NAME.requests_per_minute"_s, SettingType::Number, u"0"_s,
         QT_TRANSLATE_NOOP("Settings", "How often the engine may be asked in a minute; 0 for no limit."), 0,
         1'000'000},
        {u"engines.NAME.tokens_per_minute"_s, SettingType::Number, u"0"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "How many tokens, in and out, the engine may use in a minute; 0 for no limit."),
         0, 2'000'000'000},
        {u"engines.NAME.fallback"_s,
         SettingType::EngineName,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "The engine that takes over the papers when this one refuses the key, has no "
                           "credit left or is out of order. Empty for none.")},
        {u"engines.NAME.timeout_s"_s, SettingType::Number, u"120"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "How long the engine may be silent before it is given up, in seconds."),
         1, 3600},
        {u"engines.NAME.max_output_tokens"_s, SettingType::Number, u"4000"_s,
         QT_TRANSLATE_NOOP(
             "Settings", "How long one answer may be, in tokens; what a reasoning model thinks counts too."),
         100, 1'000'000},
        {u"engines.NAME.stream"_s,
         SettingType::Choice,
         u"auto"_s,
         QT_TRANSLATE_NOOP(
             "Settings", "Whether answers come in parts, so that a slow model is not taken for a silent one. "
                         "\"auto\": from servers on this computer only."),
         0,
         0,
         {u"auto"_s, u"on"_s, u"off"_s}},
    };
}

size_t editDistance(const QString& a, const QString& b) {
    std::vector<size_t> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        size_t diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const size_t replaced = diagonal + (letter == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

const QList<SettingDefinition>& settingDefinitions() {
    static const QList<SettingDefinition> all = readerDefinitions() + feedDefinitions() + dailyDefinitions() +
                                                pdfDefinitions() + readingDefinitions() +
                                                programDefinitions() + engineDefinitions();
    return all;
}

QString engineOf(const QString& name) {
    const QStringList parts = name.split(u'.');
    return parts.size() == 3 && parts[0] == u"engines" && isEngineName(parts[1]) ? parts[1] : QString();
}

bool isEngineName(const QString& name) {
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9_-]*\\z"_s);
    return form.match(name).hasMatch();
}

const SettingDefinition* definitionOf(const QString& name) {
    const QString engine = engineOf(name);
    const QString wanted = engine.isEmpty() ? name : u"engines.NAME."_s + name.section(u'.', 2);
    for (const SettingDefinition& definition : settingDefinitions())
        if (definition.name == wanted && (!engine.isEmpty() || !wanted.contains(u".NAME."_s)))
            return &definition;
    return nullptr;
}

QString closestName(const QString& name, const QStringList& known) {
    QString best;
    size_t least = std::numeric_limits<size_t>::max();
    for (const QString& candidate : known) {
        const size_t distance = editDistance(name, candidate);
        if (distance >= least)
            continue;
        least = distance;
        best = candidate;
    }
    return best;
}

} // namespace sheaf
