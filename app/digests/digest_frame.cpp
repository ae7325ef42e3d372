#include "digests/digest_frame.h"

#include "digests/digest_text.h"

namespace sheaf {

bool isBlankLine(QStringView line) { return line.trimmed().isEmpty(); }

std::optional<int> scoreOutOf100(QStringView text) {
    bool isNumber = false;
    const int score = text.left(text.indexOf(u'/')).toInt(&isNumber);
    return isNumber && score >= 0 && score <= 100 ? std::optional(score) : std::nullopt;
}

ReadDigest DigestFrame::read() {
    QList<qsizetype> starts;
    for (qsizetype at = 0; at < m_lines.size(); ++at)
        if (beginsPaper(at))
            starts += at;
    starts += m_lines.size();
    readTop(starts[0]);
    for (qsizetype at = 0; at + 1 < starts.size(); ++at)
        readPaper(starts[at], starts[at + 1]);
    readEnd();
    if (starts.size() == 1)
        remark(0, tr("There are no papers in this file."), true);
    return std::move(m_digest);
}

qsizetype DigestFrame::endOfText(qsizetype begin, qsizetype end) const {
    while (end > begin && isBlankLine(m_lines[end - 1]))
        --end;
    return end;
}

void DigestFrame::remark(qsizetype line, const QString& sentence, bool failure) {
    m_digest.remarks.append({int(line), sentence, failure});
}

void DigestFrame::add(DayEntry entry, qsizetype line) {
    if (m_ids.contains(entry.paper.id))
        remark(line, tr("The paper %1 is here twice.").arg(entry.paper.id));
    m_ids += entry.paper.id;
    m_digest.day.entries += std::move(entry);
}

void DigestPaperFrame::remark(qsizetype line, const QString& sentence, bool failure) {
    m_remarks.append({int(m_firstLine + line), sentence, failure});
}

void DigestPaperFrame::remarkNotUnderstood(qsizetype line) {
    remark(line, DigestFrame::tr("%1 was not understood.").arg(quoted(m_lines[line])), true);
}

void DigestPaperFrame::remarkBreaksOff() {
    remark(m_lines.size() - 1,
           DigestFrame::tr("The paper %1 breaks off here.").arg(quoted(m_entry.paper.title)), true);
}

bool DigestPaperFrame::hasAddress() {
    if (!m_entry.paper.id.isEmpty())
        return true;
    remark(0,
           DigestFrame::tr("The paper %1 has no address: it was left out.").arg(quoted(m_entry.paper.title)),
           true);
    return false;
}

void DigestPaperFrame::fail(const QString& why) {
    m_entry.failure = why;
    m_entry.job = JobState::Failed;
}

void DigestPaperFrame::readScore(QStringView text) {
    m_summary.score = scoreOutOf100(text);
    if (!m_summary.score)
        remark(m_at, DigestFrame::tr("%1 is no score from 0 to 100.").arg(quoted(text)), true);
}

} // namespace sheaf
