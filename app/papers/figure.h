#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace sheaf {

/// A paper's overview figure.
struct Figure {
    QByteArray bytes = {}; ///< empty where the picture itself is not at hand, or not to be passed on
    QString format = {};   ///< "png", "jpeg", "gif" or "webp"
    QSize size = {};       ///< in pixels
    QString url = {};      ///< where it came from
    QString caption = {};  ///< one line; math as TeX in dollar signs, other dollars as "\$"
    QString licence = {};  ///< the paper's, an address; see mayRedistribute()

    bool operator==(const Figure&) const = default;
};

/// A name for the figure's file in a folder of many papers' figures: "2601.01234.png". Holds nothing that
/// leads out of the folder, whatever the paper's id;
/// arXiv's ids give names of their own.
QString fileNameOf(const Figure& figure, const QString& paperId);

} // namespace sheaf
