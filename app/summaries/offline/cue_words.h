#pragma once

#include <QString>

namespace sheaf {

/// What a sentence does in an abstract, as far as its own words tell. English and Chinese.
struct Cues {
    bool announces = false;  ///< what the paper brings: "we propose", "in this paper", 本文提出
    bool problem = false;    ///< what is wrong today: "however", "remains challenging", 然而
    bool method = false;     ///< how it works: "consists of", "by combining", 通过
    bool result = false;     ///< what came out: "outperforms", "experiments show", "12%", 实验结果表明
    bool conclusion = false; ///< what follows: "these findings suggest", "paves the way", 为…提供
    bool notice = false;     ///< where code or data are: nothing about the subject
};

Cues cuesOf(const QString& sentence);

} // namespace sheaf
