#pragma once

#include "digests/digest_reader.h"
#include "digests/digest_style.h"

namespace sheaf {

/// `hf-digest`: the "Daily Hugging Face Paper Digest", by default in Vietnamese. Per paper its authors and
/// date, four sections or more, a figure and a table of links. Writes the layout of 2026-01-06; with tags,
/// votes and a fifth section, which later days have, where there are any.
class HfDigest final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    SummaryForm form() const override;
    FigureUse figures() const override { return FigureUse::Beside; }
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

/// Reads the English and Vietnamese layouts of 2026-01 on. Keeps in `DayEntry::extra`: "number" where it is
/// not what the order would give, and "lead" for words above the sections; in `Day::extra` "language" of the
/// labels where it is not the format's own, and "numerals" where the sections are numbered.
class HfDigestReader final : public DigestReader {
  public:
    QString style() const override;
    int likeness(const QString& text) const override;
    ReadDigest read(const QString& text) const override;
};

} // namespace sheaf
