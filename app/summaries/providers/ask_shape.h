#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace sheaf {

/// What a server is asked to understand. Servers that call themselves compatible take different parts of it.
struct AskShape {
    enum class Format {
        Schema, ///< the reply's JSON schema
        Tool,   ///< the schema as that of a tool which must be called
        Json,   ///< JSON of any form
        Plain,  ///< the prompt alone asks for JSON
    };
    Format format = Format::Schema;
    bool systemRole = true;       ///< false: instructions go at the head of the first user message
    bool otherTokenLimit = false; ///< the length limit under its other name
    bool noStreamOptions = false; ///< a stream is not asked to end with its usage

    bool operator==(const AskShape&) const = default;
};

/// The next simpler shape for a server that refused this one with that status and error text; none where the
/// text is not about the shape or there is nothing simpler. `formats` are those the provider has, best first.
std::optional<AskShape> simplerShape(const AskShape& shape, const QList<AskShape::Format>& formats,
                                     int status, const QString& errorText);

/// What an engine's server was found to understand. Copies share it, so that the workers of an engine find
/// it out once between them; any thread may use it.
class KnownShape {
  public:
    KnownShape();
    AskShape get() const;
    /// Remembers `simpler` in place of `refused`, unless another worker already found something else.
    void stepDown(const AskShape& refused, const AskShape& simpler) const;

  private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace sheaf
