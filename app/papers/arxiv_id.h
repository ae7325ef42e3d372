#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sheaf {

/// An arXiv identifier, old style ("astro-ph/0601001", "math.GT/0309136") or new ("0704.0001", "2601.01739"),
/// with the version where one was given. https://info.arxiv.org/help/arxiv_identifier.html
struct ArxivId {
    QString id;      ///< without version, as arXiv writes it
    int version = 0; ///< 0 where none was given, which means the latest

    /// Takes a bare id, "arXiv:ID", an OAI identifier ("oai:arXiv.org:ID") or an abs, pdf or html address.
    static std::optional<ArxivId> parse(QStringView text);

    bool operator==(const ArxivId&) const = default;
};

} // namespace sheaf
