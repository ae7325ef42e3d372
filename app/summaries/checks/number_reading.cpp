#include "summaries/checks/number_reading.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// TeX and typography as plain signs.
QString plainNumbers(const QString& text) {
    // A Chinese comma parts two numbers, a full-width digit is a digit.
    QString plain = QString(text).replace(u'，', u'、').normalized(QString::NormalizationForm_KC);
    static const QRegularExpression spacing(
        u"\\\\[,;:! ]|\\{,\\}|(?<=\\d)[\\x{2009}\\x{202F}\\x{00A0}](?=\\d{3})"_s);
    static const QRegularExpression power(
        u"(?:(\\d[\\d.]*)\\s*(?:\\\\times|\\\\cdot|[×*x·])\\s*)?10\\s*\\^\\s*\\{?\\s*([-−–]?\\d+)\\s*\\}?"_s);
    plain.replace(spacing, u","_s).replace(u"\\%"_s, u"%"_s).replace(u"\\times"_s, u"×"_s);
    plain.replace(u'−', u'-');
    for (auto match = power.match(plain); match.hasMatch();
         match = power.match(plain, match.capturedStart() + 1)) {
        const QString factor = match.captured(1).isEmpty() ? u"1"_s : match.captured(1);
        plain.replace(match.capturedStart(), match.capturedLength(),
                      factor + u'e' + match.captured(2).replace(u'–', u'-'));
    }
    return plain;
}

/// "1,000" -> 1000; "12,5" -> 12.5; "1.234" -> 1.234 and, as in German and Vietnamese, 1234.
QList<double> valuesOf(const QString& figures, double* step) {
    static const QRegularExpression thousands(u"\\A\\d{1,3}(,\\d{3})+(\\.\\d+)?(e-?\\d+)?\\z"_s);
    static const QRegularExpression dottedThousands(u"\\A[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?\\z"_s);
    QList<double> values;
    const auto add = [&values](const QString& number) { values += number.toDouble(); };
    QString plain = figures;
    if (thousands.match(figures).hasMatch())
        add(plain.remove(u','));
    else
        add(plain.replace(u',', u'.'));
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype exponent = plain.indexOf(u'e');
    const qsizetype end = exponent < 0 ? plain.size() : exponent;
    *step = point < 0 ? 1 : std::pow(10, -double(end - point - 1));
    if (exponent >= 0)
        *step *= std::pow(10, plain.mid(exponent + 1).toDouble());
    if (dottedThousands.match(figures).hasMatch())
        add(QString(figures).remove(u'.').replace(u',', u'.'));
    return values;
}

double multiplier(const QString& unit) {
    static const QHash<QString, double> table = {
        {u"k"_s, 1e3},       {u"m"_s, 1e6},         {u"b"_s, 1e9},        {u"bn"_s, 1e9},
        {u"t"_s, 1e12},      {u"hundred"_s, 1e2},   {u"thousand"_s, 1e3}, {u"million"_s, 1e6},
        {u"billion"_s, 1e9}, {u"trillion"_s, 1e12}, {u"百"_s, 1e2},       {u"千"_s, 1e3},
        {u"万"_s, 1e4},      {u"萬"_s, 1e4},        {u"十万"_s, 1e5},     {u"百万"_s, 1e6},
        {u"千万"_s, 1e7},    {u"亿"_s, 1e8},        {u"億"_s, 1e8},       {u"十亿"_s, 1e9},
        {u"百亿"_s, 1e10},   {u"千亿"_s, 1e11},     {u"万亿"_s, 1e12},    {u"nghìn"_s, 1e3},
        {u"ngàn"_s, 1e3},    {u"triệu"_s, 1e6},     {u"tỷ"_s, 1e9},       {u"tỉ"_s, 1e9}};
    return table.value(unit.toLower(), 1);
}

/// What counts and is often written as a word.
const QHash<QString, double>& numberWords() {
    static const QHash<QString, double> table = {
        {u"half"_s, 0.5},       {u"halves"_s, 0.5},  {u"halving"_s, 0.5},  {u"one"_s, 1},
        {u"single"_s, 1},       {u"once"_s, 1},      {u"two"_s, 2},        {u"twice"_s, 2},
        {u"double"_s, 2},       {u"doubles"_s, 2},   {u"doubling"_s, 2},   {u"dual"_s, 2},
        {u"both"_s, 2},         {u"twofold"_s, 2},   {u"three"_s, 3},      {u"triple"_s, 3},
        {u"triples"_s, 3},      {u"thrice"_s, 3},    {u"threefold"_s, 3},  {u"four"_s, 4},
        {u"fourfold"_s, 4},     {u"quadruple"_s, 4}, {u"five"_s, 5},       {u"six"_s, 6},
        {u"seven"_s, 7},        {u"eight"_s, 8},     {u"nine"_s, 9},       {u"ten"_s, 10},
        {u"eleven"_s, 11},      {u"twelve"_s, 12},   {u"dozen"_s, 12},     {u"fifteen"_s, 15},
        {u"twenty"_s, 20},      {u"thirty"_s, 30},   {u"forty"_s, 40},     {u"fifty"_s, 50},
        {u"sixty"_s, 60},       {u"hundred"_s, 100}, {u"hundreds"_s, 100}, {u"thousand"_s, 1000},
        {u"thousands"_s, 1000}, {u"million"_s, 1e6}, {u"millions"_s, 1e6}, {u"billion"_s, 1e9},
        {u"third"_s, 3},        {u"fourth"_s, 4},    {u"fifth"_s, 5},      {u"quarter"_s, 4},
        {u"tenfold"_s, 10}};
    return table;
}

WrittenNumber wordNumber(const QString& word) {
    return {.text = word, .values = {numberWords().value(word.toLower())}, .word = true};
}

/// Joined to a name in front ("GPT-4", "Qwen2.5", "F1") or behind ("3D", "4o"), or a numeral ("(2)", "3.").
bool isInName(const QString& before, const QString& after, bool unit) {
    static const QRegularExpression namedBefore(
        u"(?:[A-Za-z_\\\\][-–_./]?|[A-Za-z][A-Za-z0-9.]*(?:[-–][A-Za-z0-9.]+)*[-–]|[._/"
        u"^#@]|第|\\b(?i:step|stage|phase|"
        "section|table|fig(?:ure)?|level|top|task|track|part|tier)\\.?[ -])\\z"_s);
    static const QRegularExpression namedAfter(u"\\A(?:[A-Za-z_]|-?[dD]\\b|-[A-Za-z]|:|/[A-Za-z\\d])"_s);
    static const QRegularExpression numeralBefore(u"(?:\\A|[\\n(（:：;；。，,、]\\s*)\\z"_s);
    static const QRegularExpression numeralAfter(u"\\A(?:[)）]|\\.\\s|、)"_s);
    return namedBefore.match(before).hasMatch() || (!unit && namedAfter.match(after).hasMatch()) ||
           (numeralBefore.match(before).hasMatch() && numeralAfter.match(after).hasMatch());
}

WrittenNumber figureNumber(const QString& text, const QRegularExpressionMatch& match) {
    WrittenNumber number;
    QString figures = match.captured(u"figures"_s);
    const QString unit = match.captured(u"unit"_s);
    number.text = match.captured().trimmed();
    number.values = valuesOf(figures, &number.step);
    number.percent = !match.captured(u"percent"_s).isEmpty();
    number.step *= multiplier(unit);
    // "7B" may be seven billion or a name's part, "3 m" three metres: both readings stand.
    for (const double value : QList(number.values))
        if (!unit.isEmpty())
            number.values += value * multiplier(unit);
    if (unit.size() > 2 || (!unit.isEmpty() && unit[0].unicode() > 127))
        number.values.removeFirst();
    number.inName = isInName(text.mid(qMax(0, match.capturedStart() - 24), qMin(24, match.capturedStart())),
                             text.mid(match.capturedEnd(), 8), !unit.isEmpty());
    return number;
}

} // namespace

QList<WrittenNumber> numbersIn(const QString& text) {
    static const QRegularExpression form(
        u"(?<figures>\\d+(?:[.,]\\d+)*(?:e-?\\d+)?)(?:\\s?(?<unit>[万亿千百十萬億]{1,2}(?!分)|(?:hundred|"
        u"thousand|million|billion|trillion|"
        "nghìn|ngàn|triệu|tỷ|tỉ)\\b|(?:k|M|B|bn|T)(?![A-Za-z])))?"
        "(?<percent>\\s?(?:%|percent|per cent|pp\\b|个百分点|phần trăm))?|(?<word>\\b[a-z]+\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = plainNumbers(text);
    QList<WrittenNumber> numbers;
    for (auto it = form.globalMatch(plain); it.hasNext();) {
        const auto match = it.next();
        const QString word = match.captured(u"word"_s);
        if (word.isEmpty())
            numbers += figureNumber(plain, match);
        else if (numberWords().contains(word.toLower()))
            numbers += wordNumber(word);
    }
    return numbers;
}

} // namespace sheaf
