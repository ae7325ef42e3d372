#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sheaf {

/// What a link asks the window for: a paper or a search.
struct ReaderLink {
    QString paper;  ///< an arXiv id without version; empty for a search
    QString search; ///< in the search language

    /// Takes Sheaf's own links ("sheaf:2601.01739", "sheaf:search?q=tag:llm"), and everything that names a
    /// paper of arXiv (see ArxivId), Hugging Face's and alphaXiv's pages of such papers included. White space
    /// around it does not matter. None for anything else; whoever wrote a link, it can ask for no more.
    static std::optional<ReaderLink> parse(QStringView text);

    bool operator==(const ReaderLink&) const = default;
};

/// "sheaf:2601.01739"
QString linkToPaper(const QString& id);

} // namespace sheaf
