#pragma once

#include "digests/citation_keys.h"
#include "digests/digest_pages.h"

namespace sheaf {

struct SheafLabels;

/// How a style puts references one after the other.
struct CitationFrame {
    QByteArray begin;
    QByteArray between;
    QByteArray end;
    QByteArray (*text)(const Citation&);
};

/// The papers as references of one style.
class CitationPages final : public DigestPages {
  public:
    /// `labels` stay where they are.
    CitationPages(CitationFrame frame, const SheafLabels& labels)
        : m_frame(std::move(frame)), m_labels(labels) {}

    void meet(const QList<DayEntry>& papers) override;
    QByteArray begin() override { return m_frame.begin; }
    QByteArray write(const QList<DayEntry>& papers) override;
    QByteArray end() override { return m_frame.end; }

  private:
    CitationFrame m_frame;
    const SheafLabels& m_labels;
    CitationKeys m_keys;
    bool m_begun = false;
};

} // namespace sheaf
