#pragma once

#include "feeds/feed_client.h"
#include "papers/feed_source.h"
#include "papers/submission_window.h"

#include <memory>

namespace sheaf {

class Clock;
class HttpClient;
class Library;
class Settings;

/// The source of that name as the settings have it, for a single day of so many that will be asked for one
/// after the other: "arxiv" or "huggingface"; null for any other. What is given must outlive the client.
std::unique_ptr<FeedClient> dayClient(const QString& source, HttpClient& http, const Clock& clock,
                                      const Settings& settings, int ofDays);

/// A feed of the reader's, whose window the library keeps.
std::unique_ptr<FeedClient> feedClient(const FeedSource& feed, HttpClient& http, const Clock& clock,
                                       std::shared_ptr<Library> library);

/// arXiv for many days at once (FeedQuery::last).
std::unique_ptr<FeedClient> harvestClient(HttpClient& http, const Clock& clock, const Settings& settings);

} // namespace sheaf
