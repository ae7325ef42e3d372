#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sheaf {

/// An arXiv identifier, old style ("astro-ph/0601001", "math/0309136") or new ("0704.0001", "2601.01739"),
/// with the version where one was given. https://info.arxiv.org/help/arxiv_identifier.html
struct ArxivId {
    QString id;      ///< without version, as arXiv writes it: without the subject class, too
    int version = 0; ///< 0 where none was given, which means the latest

    /// Takes a bare id, "arXiv:ID", an OAI identifier ("oai:arXiv.org:ID"), an abs, pdf or html address, or
    /// the DOI that arXiv gives the paper ("10.48550/arXiv.ID"). https://info.arxiv.org/help/doi.html
    static std::optional<ArxivId> parse(QStringView text);

    bool operator==(const ArxivId&) const = default;
};

} // namespace sheaf
