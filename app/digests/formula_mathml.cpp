#include "digests/formula_mathml.h"

#include <QFile>
#include <QJSEngine>
#include <QRegularExpression>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// For all formulas of a page. One of 2,000 characters, the longest there are, can take a fifth of a second.
constexpr std::chrono::seconds patience(10);

/// As in resources/reader/reader.js; no macro outlives its formula.
const QString renderer = uR"((function(tex, display) {
    return katex.renderToString(tex, {output: "mathml", displayMode: display, throwOnError: true,
        strict: "ignore", trust: false, maxSize: 20, maxExpand: 500, macros: {}});
}))"_s;

QString unescaped(QString html) {
    return html.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// KaTeX wraps the element for its own style sheet, which this page does without.
QString mathElement(const QString& html) {
    const qsizetype start = html.indexOf(u"<math"_s);
    const qsizetype end = html.lastIndexOf(u"</math>"_s);
    return start < 0 || end < start ? QString() : html.mid(start, end + 7 - start);
}

} // namespace

FormulaMathml::FormulaMathml() = default;

FormulaMathml::~FormulaMathml() = default;

void FormulaMathml::load() {
    m_engine = std::make_unique<QJSEngine>();
    QFile script(u":/sheaf/katex/katex.js"_s);
    const bool open = script.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    if (open)
        m_engine->evaluate(QString::fromUtf8(script.readAll()), u"katex.js"_s);
    m_render = m_engine->evaluate(renderer);
    m_watch = std::jthread([engine = m_engine.get()](const std::stop_token& stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait_for(lock, stop, patience, [] { return false; });
        if (!stop.stop_requested())
            engine->setInterrupted(true);
    });
}

QString FormulaMathml::rendered(const QString& formula) {
    if (!m_engine)
        load();
    const bool display = formula.startsWith(u"$$"_s) || formula.startsWith(u"\\["_s);
    const int delimiter = display || formula.startsWith(u"\\("_s) ? 2 : 1;
    const QString tex = formula.mid(delimiter, formula.size() - 2 * delimiter);
    const QJSValue html = m_render.call({tex, display});
    const QString element = html.isError() ? QString() : mathElement(html.toString());
    return element.isEmpty() ? u"<code>"_s + formula.toHtmlEscaped() + u"</code>"_s : element;
}

QString FormulaMathml::replaced(const QString& html) {
    static const QRegularExpression place(u"<span class=\"math\">([^<]*)</span>"_s);
    QString out;
    qsizetype at = 0;
    for (auto matches = place.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const QString formula = match.captured(1);
        auto known = m_known.find(formula);
        if (known == m_known.end())
            known = m_known.insert(formula, rendered(unescaped(formula)));
        out += QStringView(html).mid(at, match.capturedStart() - at);
        out += *known;
        at = match.capturedEnd();
    }
    return out += QStringView(html).mid(at);
}

} // namespace sheaf
