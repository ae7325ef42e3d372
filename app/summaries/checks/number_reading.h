#pragma once

#include <QList>
#include <QString>

namespace sheaf {

/// A number as a text writes it.
struct WrittenNumber {
    QString text;         ///< as it stands there: "12.5%", "310万"
    QList<double> values; ///< all it may mean: "1,000" is 1000, and in German 1
    double step = 1;      ///< of its last digit: 0.1 for 12.5, 10,000 for 310万
    bool percent = false;
    bool word = false;   ///< "three", "twice"
    bool inName = false; ///< part of a name or of a numeral: "GPT-4", "(2)"
};

/// Every number of a text, in order: figures, number words in English, and what Chinese and Vietnamese
/// multiply by (万, 亿, triệu). TeX is read as what it means: $10^{-3}$, 12\%.
QList<WrittenNumber> numbersIn(const QString& text);

} // namespace sheaf
