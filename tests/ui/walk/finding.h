#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace sheaf::test {

/// One thing that is wrong with what the reader sees or hears.
struct Finding {
    QString kind;   ///< "cut", "overlap", "words", "spoken", "contrast", "focus"
    QString widget; ///< class#objectName
    QString text;   ///< what it says, or why
};

/// What is as it should be though a check objects: lines "kind  widget  text", each a pattern with * and ?.
class Allowed {
  public:
    explicit Allowed(const QString& file);

    bool covers(const Finding& finding) const;

  private:
    struct Line {
        QString kind;
        QRegularExpression widget;
        QRegularExpression text;
    };
    QList<Line> m_lines;
};

} // namespace sheaf::test
