#pragma once

#include "digests/digest_pages.h"
#include "papers/day.h"
#include "papers/summary_form.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace sheaf {

/// How a digest is to be written.
struct DigestOptions {
    /// Of the labels, not of the papers or summaries: "en", "zh", "vi", a region behind it is passed over
    /// ("zh_CN"). Empty, or a language without labels, means the style's own.
    QString language = {};

    /// Whether what a page would fold away stands open, for paper, on which nothing unfolds.
    bool unfolded = false;

    /// Whether a page has a box to filter its papers with (html), which takes a script of its own. The page
    /// is whole without it.
    bool searchable = false;

    /// A sentence for the top of the digest, in styles that have a place for one (sheaf, html): what the day
    /// does not say of itself. Empty for none.
    QString notice = {};
};

/// What becomes of a paper's overview figure whose file may be passed on: a link to where it came from, a
/// file of its own beside the digest, or a part of the digest as a "data:" address.
enum class FigureUse { Link, Beside, Inside };

/// One format of a day as a file. Styles hold no state: any thread may use one. They write what the day
/// holds, every paper once, and leave out or state what it does not hold.
class DigestStyle {
  public:
    DigestStyle() = default;
    DigestStyle(const DigestStyle&) = delete;
    DigestStyle& operator=(const DigestStyle&) = delete;
    virtual ~DigestStyle() = default;

    /// What settings and the command line call it: "sheaf".
    virtual QString name() const = 0;

    /// Of the file, without the dot: "md".
    virtual QString suffix() const = 0;

    /// What a summary must hold for this style to be written in full.
    virtual SummaryForm form() const { return standardForm(); }

    virtual FigureUse figures() const { return FigureUse::Link; }

    /// The file's content, UTF-8 with "\n" line ends, save where the format itself asks for others (RIS). A
    /// day without a date is a selection from several days.
    QByteArray write(const Day& day, const DigestOptions& options) const;

    /// The same with papers that come some at a time; those of `head`, which holds what else is known of the
    /// day, are passed over. The style must outlive what it gives.
    virtual std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const = 0;
};

/// The names of all styles, Sheaf's own first.
QStringList digestStyleNames();

/// The style of that name; null where there is none.
std::unique_ptr<DigestStyle> digestStyle(const QString& name);

} // namespace sheaf
