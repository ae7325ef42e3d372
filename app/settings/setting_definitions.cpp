#include "settings/setting_definitions.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QList<SettingDefinition> feedDefinitions() {
    return {
        {u"feeds.arxiv.enabled"_s, SettingType::Flag, u"true"_s,
         QT_TRANSLATE_NOOP("Settings", "Whether a fetch asks arXiv.")},
        {u"feeds.arxiv.categories"_s, SettingType::List, u"cs.AI, cs.CL, cs.CV, cs.LG"_s,
         QT_TRANSLATE_NOOP("Settings", "The arXiv categories that are fetched, separated by commas.")},
        {u"feeds.arxiv.api_url"_s, SettingType::Address, u"https://export.arxiv.org/api/query"_s,
         QT_TRANSLATE_NOOP("Settings", "The address of arXiv's query interface.")},
        {u"feeds.arxiv.rss_url"_s, SettingType::Address, u"https://rss.arxiv.org/rss"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "The address of arXiv's announcement feeds; \"/cs.CL+cs.AI\" is appended.")},
        {u"feeds.arxiv.oai_url"_s, SettingType::Address, u"https://oaipmh.arxiv.org/oai"_s,
         QT_TRANSLATE_NOOP("Settings", "The address of arXiv's OAI-PMH interface.")},
        {u"feeds.arxiv.html_url"_s, SettingType::Address, u"https://arxiv.org/html"_s,
         QT_TRANSLATE_NOOP("Settings", "Where the full texts are as web pages; \"/ID\" is appended.")},
        {u"feeds.arxiv.pdf_url"_s, SettingType::Address, u"https://arxiv.org/pdf"_s,
         QT_TRANSLATE_NOOP("Settings", "Where the full texts are as PDF; \"/ID\" is appended.")},
        {u"feeds.arxiv.interval_ms"_s, SettingType::Number, u"3000"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "The pause between two requests to arXiv, in milliseconds. arXiv's own hosts "
                           "are never asked more often than every 3000."),
         0, 600000},
        {u"feeds.huggingface.enabled"_s, SettingType::Flag, u"true"_s,
         QT_TRANSLATE_NOOP("Settings", "Whether a fetch asks Hugging Face for its daily papers.")},
        {u"feeds.huggingface.api_url"_s, SettingType::Address, u"https://huggingface.co/api/daily_papers"_s,
         QT_TRANSLATE_NOOP("Settings", "The address of Hugging Face's daily papers.")},
    };
}

QList<SettingDefinition> readerDefinitions() {
    return {
        {u"summaries.engine"_s, SettingType::EngineName, u"offline"_s,
         QT_TRANSLATE_NOOP("Settings", "The engine that makes the summaries; \"offline\" needs no key.")},
        {u"summaries.language"_s, SettingType::LanguageCode, u"en"_s,
         QT_TRANSLATE_NOOP("Settings", "The language of the summaries, as a code: en, zh, vi, ….")},
        {u"reader.interests"_s,
         SettingType::List,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "Words and phrases you want to read about, separated by commas. Papers are "
                           "scored by them.")},
        {u"window.theme"_s,
         SettingType::Choice,
         u"system"_s,
         QT_TRANSLATE_NOOP("Settings", "The window's colours."),
         0,
         0,
         {u"system"_s, u"light"_s, u"dark"_s}},
        {u"window.font_scale"_s, SettingType::Number, u"100"_s,
         QT_TRANSLATE_NOOP("Settings", "The size of the text in the window, in percent."), 50, 300},
    };
}

QList<SettingDefinition> engineDefinitions() {
    return {
        {u"engines.NAME.kind"_s,
         SettingType::Choice,
         u"openai"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "How the engine is spoken to: \"openai\" for OpenAI and everything compatible."),
         0,
         0,
         {u"offline"_s, u"openai"_s}},
        {u"engines.NAME.base_url"_s,
         SettingType::Address,
         {},
         QT_TRANSLATE_NOOP("Settings", "The engine's address up to and with the version, as in "
                                       "https://api.openai.com/v1.")},
        {u"engines.NAME.model"_s,
         SettingType::Text,
         {},
         QT_TRANSLATE_NOOP("Settings", "The model's name, as its provider writes it.")},
        {u"engines.NAME.workers"_s, SettingType::Number, u"4"_s,
         QT_TRANSLATE_NOOP("Settings", "How many papers are summarised at the same time."), 1, 64},
        {u"engines.NAME.timeout_s"_s, SettingType::Number, u"120"_s,
         QT_TRANSLATE_NOOP("Settings", "How long one answer may take, in seconds."), 1, 3600},
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
    static const QList<SettingDefinition> all = readerDefinitions() + feedDefinitions() + engineDefinitions();
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
