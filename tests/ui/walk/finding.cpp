#include "ui/walk/finding.h"

#include "support/recordings.h"

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

Allowed::Allowed(const QString& file) {
    const auto pattern = [](const QString& text) {
        QString expression = QRegularExpression::escape(text);
        expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                  QRegularExpression::DotMatchesEverythingOption);
    };
    for (const QString& line : QString::fromUtf8(projectFile(file)).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QString widget = line.section(u' ', 1, 1, QString::SectionSkipEmpty);
        const QString text = line.section(u' ', 2, -1, QString::SectionSkipEmpty);
        m_lines.append({line.section(u' ', 0, 0), pattern(widget), pattern(text)});
    }
}

bool Allowed::covers(const Finding& finding) const {
    return std::any_of(m_lines.begin(), m_lines.end(), [&finding](const Line& line) {
        return line.kind == finding.kind && line.widget.match(finding.widget).hasMatch() &&
               line.text.match(finding.text).hasMatch();
    });
}

} // namespace sheaf::test
