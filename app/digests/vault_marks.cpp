#include "digests/vault_marks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

Error damaged(const QString& note, qsizetype at, const QString& what) {
    const auto line = QStringView(note).left(at).count(u'\n') + 1;
    return {ErrorKind::Malformed, Words::tr("line %1: %2").arg(line).arg(what)};
}

/// Reads the marks one after the other.
class Reading {
  public:
    explicit Reading(const QString& note) : m_note(note) {}

    Outcome take(const QRegularExpressionMatch& line) {
        static const QRegularExpression begin(u"^<!-- sheaf:begin ([a-z]+) ([0-9a-f]{8}) -->\\s*$"_s);
        static const QRegularExpression end(u"^<!-- sheaf:end ([a-z]+) -->\\s*$"_s);
        static const QRegularExpression record(u"^<!-- sheaf:properties ([^>]*)-->\\s*$"_s);
        const QString text = line.captured();
        if (const auto match = begin.match(text); match.hasMatch())
            return open(match, line);
        if (const auto match = end.match(text); match.hasMatch())
            return close(match.captured(1), line.capturedStart());
        if (const auto match = record.match(text); match.hasMatch())
            return remember(match.captured(1), line);
        return damaged(m_note, line.capturedStart(), Words::tr("a mark of Sheaf's was changed."));
    }

    Result<VaultMarks> done() const {
        if (m_open)
            return damaged(m_note, m_open->begin,
                           Words::tr("the part “%1” has lost its end.").arg(m_open->name));
        return m_marks;
    }

  private:
    Outcome open(const QRegularExpressionMatch& match, const QRegularExpressionMatch& line) {
        const QString name = match.captured(1);
        if (m_open)
            return damaged(m_note, m_open->begin,
                           Words::tr("the part “%1” has lost its end.").arg(m_open->name));
        if (m_marks.part(name))
            return damaged(m_note, line.capturedStart(), Words::tr("the part “%1” stands twice.").arg(name));
        const qsizetype start = std::min(line.capturedEnd() + 1, m_note.size());
        m_open = MarkedPart{name, match.captured(2), line.capturedStart(), start, start};
        return {};
    }

    Outcome close(const QString& name, qsizetype at) {
        if (!m_open || m_open->name != name)
            return damaged(m_note, at, Words::tr("the part “%1” has lost its beginning.").arg(name));
        m_open->end = at;
        m_marks.parts += *m_open;
        m_open.reset();
        return {};
    }

    Outcome remember(const QString& prints, const QRegularExpressionMatch& line) {
        PropertyRecord record{line.capturedStart(), line.capturedEnd(), {}};
        if (line.captured().endsWith(u'\r'))
            --record.end;
        for (const QString& pair : prints.split(u' ', Qt::SkipEmptyParts))
            record.prints.insert(pair.section(u'=', 0, 0),
                                 pair.section(u'=', 1).split(u',', Qt::SkipEmptyParts));
        if (m_marks.record)
            return damaged(m_note, record.start, Words::tr("a mark of Sheaf's stands twice."));
        m_marks.record = record;
        return {};
    }

    const QString& m_note;
    VaultMarks m_marks;
    std::optional<MarkedPart> m_open;
};

} // namespace

const MarkedPart* VaultMarks::part(const QString& name) const {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const MarkedPart& part) { return part.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

Result<VaultMarks> vaultMarks(const QString& note) {
    static const QRegularExpression anyMark(u"^.*sheaf:(?:begin|end|properties)\\b.*$"_s,
                                            QRegularExpression::MultilineOption);
    Reading reading(note);
    for (auto lines = anyMark.globalMatch(note); lines.hasNext();)
        if (const Outcome taken = reading.take(lines.next()); !taken)
            return taken.error();
    return reading.done();
}

bool hasVaultMarks(const QString& note) {
    static const QRegularExpression mark(u"<!-- sheaf:(?:begin|end|properties) "_s);
    return note.contains(mark);
}

QString printOf(const QString& text) {
    const QByteArray bytes = QString(text).remove(u'\r').trimmed().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().left(8));
}

QString beginMark(const QString& name, const QString& text) {
    return u"<!-- sheaf:begin %1 %2 -->"_s.arg(name, printOf(text));
}

QString endMark(const QString& name) { return u"<!-- sheaf:end %1 -->"_s.arg(name); }

QString recordMark(const QList<std::pair<QString, QStringList>>& prints) {
    QString out = u"<!-- sheaf:properties "_s;
    for (const auto& [key, values] : prints)
        out += key + u'=' + values.join(u',') + u' ';
    return out + u"-->"_s;
}

} // namespace sheaf
