#include "support/invented_archive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int vocabularySize = 60'000;
constexpr double zipfExponent = 1.05;

/// What stands in front in English: without these the commonest words would be invented ones.
const QStringList commonWords = {u"the"_s,   u"of"_s,       u"and"_s,  u"a"_s,       u"in"_s,
                                 u"to"_s,    u"we"_s,       u"is"_s,   u"for"_s,     u"that"_s,
                                 u"with"_s,  u"on"_s,       u"this"_s, u"by"_s,      u"are"_s,
                                 u"model"_s, u"learning"_s, u"data"_s, u"results"_s, u"method"_s};

struct Share {
    const char* category;
    int share; ///< of a hundred
};
const Share shares[] = {{"cs.LG", 9},
                        {"cs.CV", 8},
                        {"cs.CL", 6},
                        {"cs.AI", 4},
                        {"hep-ph", 6},
                        {"hep-th", 6},
                        {"quant-ph", 5},
                        {"math.AG", 4},
                        {"math.CO", 4},
                        {"math.AP", 5},
                        {"astro-ph.GA", 5},
                        {"astro-ph.CO", 5},
                        {"cond-mat.mtrl-sci", 6},
                        {"cond-mat.str-el", 5},
                        {"gr-qc", 4},
                        {"stat.ML", 4},
                        {"eess.SP", 3},
                        {"physics.optics", 4},
                        {"q-bio.NC", 2},
                        {"econ.EM", 1},
                        {"nucl-th", 2},
                        {"cs.RO", 2}};

QString categoryAt(int hundredth) {
    for (const Share& one : shares) {
        hundredth -= one.share;
        if (hundredth < 0)
            return QString::fromLatin1(one.category);
    }
    return QString::fromLatin1(shares[0].category);
}

/// arXiv has grown nearly as the square of its years.
QDateTime momentAt(double share) {
    const QDateTime first(QDate(1991, 8, 14), QTime(9, 0), Qt::UTC);
    const QDateTime last(QDate(2026, 1, 30), QTime(9, 0), Qt::UTC);
    return first.addSecs(qint64(double(first.secsTo(last)) * std::sqrt(share)));
}

QString rfcTime(const QDateTime& moment) {
    return QLocale::c().toString(moment, u"ddd, d MMM yyyy HH:mm:ss 'GMT'"_s);
}

} // namespace

InventedArchive::InventedArchive(unsigned seed) : m_random(seed), m_words(commonWords) {
    static const QStringList syllables = {u"ab"_s,  u"ra"_s, u"to"_s,  u"min"_s, u"lex"_s, u"or"_s,
                                          u"qua"_s, u"ti"_s, u"ven"_s, u"so"_s,  u"gra"_s, u"ph"_s,
                                          u"ne"_s,  u"ul"_s, u"der"_s, u"is"_s,  u"com"_s, u"pa"_s,
                                          u"ct"_s,  u"mo"_s, u"dal"_s, u"ing"_s, u"es"_s,  u"ron"_s};
    QSet<QString> taken(m_words.begin(), m_words.end());
    while (m_words.size() < vocabularySize) {
        QString word;
        for (int parts = 2 + below(3); parts > 0; --parts)
            word += syllables.at(below(int(syllables.size())));
        if (!taken.contains(word)) {
            taken += word;
            m_words += word;
        }
    }
    double sum = 0;
    for (int rank = 1; rank <= vocabularySize; ++rank)
        m_untilRank.push_back(sum += 1 / std::pow(rank, zipfExponent));
    for (double& share : m_untilRank)
        share /= sum;
}

QString InventedArchive::oftenWord() {
    const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
    const auto found = std::lower_bound(m_untilRank.begin(), m_untilRank.end(), share);
    return m_words.at(std::min<qsizetype>(found - m_untilRank.begin(), m_words.size() - 1));
}

QString InventedArchive::text(int words) {
    QString text;
    for (int at = 0; at < words; ++at) {
        if (at > 0)
            text += at % 19 == 0 ? u". "_s : u" "_s;
        text += oftenWord();
    }
    return text;
}

/// A few names have many papers, most have one or two.
QString InventedArchive::name() {
    const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
    const int rank = int(std::pow(share, 3) * (vocabularySize - 1));
    QString family = m_words.at(std::max(rank, int(commonWords.size())));
    family[0] = family[0].toUpper();
    return family;
}

QString InventedArchive::idAt(const QDateTime& submitted) {
    const QString month = submitted.date().toString(u"yyMM"_s);
    m_inMonth = month == m_month ? m_inMonth + 1 : 1;
    m_month = month;
    // Three digits were all there was for an archive's month.
    static const QStringList archives{u"math"_s,     u"hep-th"_s,   u"hep-ph"_s, u"astro-ph"_s,
                                      u"cond-mat"_s, u"quant-ph"_s, u"gr-qc"_s,  u"nucl-th"_s};
    if (submitted.date() < QDate(2007, 4, 1))
        return u"%1/%2%3"_s.arg(archives.at(((m_inMonth - 1) / 999) % archives.size()), month)
            .arg((m_inMonth - 1) % 999 + 1, 3, 10, QChar(u'0'));
    return u"%1.%2"_s.arg(month).arg(m_inMonth, 5, 10, QChar(u'0'));
}

QByteArray InventedArchive::nextLine(qint64 papers) {
    const QDateTime submitted = momentAt(double(++m_papers) / double(papers));
    QJsonArray authors;
    for (int count = 1 + below(6); count > 0; --count)
        authors += QJsonArray{name(), QString(QChar(u'A' + below(26))) + u'.', QString()};
    QString categories = categoryAt(below(100));
    if (const QString more = categoryAt(below(100)); below(3) == 0 && more != categories)
        categories += u' ' + more;
    const bool isRevised = below(3) == 0;
    QJsonArray versions{QJsonObject{{u"version"_s, u"v1"_s}, {u"created"_s, rfcTime(submitted)}}};
    if (isRevised)
        versions += QJsonObject{{u"version"_s, u"v2"_s}, {u"created"_s, rfcTime(submitted.addDays(40))}};
    const QJsonObject paper{
        {u"id"_s, idAt(submitted)},
        {u"title"_s, text(6 + below(8))},
        {u"abstract"_s, text(110 + below(80))},
        {u"authors_parsed"_s, authors},
        {u"comments"_s, below(2) == 0 ? u"%1 pages, %2 figures"_s.arg(below(40)).arg(below(12)) : QString()},
        {u"doi"_s, below(3) == 0 ? u"10.1000/%1"_s.arg(m_papers) : QString()},
        {u"categories"_s, categories},
        {u"license"_s, u"http://arxiv.org/licenses/nonexclusive-distrib/1.0/"_s},
        {u"update_date"_s, submitted.addDays(isRevised ? 41 : 1).date().toString(Qt::ISODate)},
        {u"versions"_s, versions}};
    return QJsonDocument(paper).toJson(QJsonDocument::Compact) + '\n';
}

QString InventedArchive::chinese(int characters) {
    QString text;
    for (int at = 0; at < characters; ++at)
        text += QChar(char16_t(
            0x4E00 + int(std::pow(std::uniform_real_distribution<double>(0, 1)(m_random), 3) * 3000)));
    return text;
}

QString InventedArchive::vietnamese(int words) {
    static const QStringList common = {u"học"_s, u"máy"_s,    u"mô"_s,   u"hình"_s,   u"ngôn"_s, u"ngữ"_s,
                                       u"lớn"_s, u"dữ"_s,     u"liệu"_s, u"phương"_s, u"pháp"_s, u"kết"_s,
                                       u"quả"_s, u"nghiên"_s, u"cứu"_s,  u"đề"_s,     u"xuất"_s, u"được"_s,
                                       u"của"_s, u"và"_s,     u"trên"_s};
    QStringList text;
    for (int at = 0; at < words; ++at)
        text += common.at(below(int(common.size())));
    return text.join(u' ');
}

} // namespace sheaf::test
