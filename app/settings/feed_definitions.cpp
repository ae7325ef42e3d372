#include "settings/feed_definitions.h"

#include <QtGlobal>

namespace sheaf {

using namespace Qt::StringLiterals;

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
        {u"feeds.others"_s,
         SettingType::FeedList,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "The RSS and Atom feeds that a fetch asks too, as a JSON array of objects with "
                           "\"name\", \"url\" and \"enabled\"; \"sheaf feeds\" is easier.")},
        {u"network.contact"_s,
         SettingType::Contact,
         {},
         QT_TRANSLATE_NOOP("Settings",
                           "An e-mail or web address that is told to arXiv and every other source with each "
                           "request, so that they can write before they shut somebody out. Empty for none.")},
        {u"network.proxy"_s, SettingType::Proxy, u"system"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "How servers are reached: \"system\" as your desktop or http_proxy says, \"none\" "
                           "directly, or by the address of a proxy. This computer itself is always reached "
                           "directly.")},
    };
}

} // namespace sheaf
