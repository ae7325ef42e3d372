#pragma once

#include "digests/digest_reader.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace sheaf {

using DigestLines = QList<QStringView>;

bool isBlankLine(QStringView line);

/// A score of 0 to 100, "83" or "83/100"; none for anything else.
std::optional<int> scoreOutOf100(QStringView text);

/// Reads a format whose papers stand one below the other, each from a line that begins it on: what stands
/// above them, then paper by paper.
class DigestFrame {
    Q_DECLARE_TR_FUNCTIONS(DigestFrame)

  public:
    virtual ~DigestFrame() = default;
    DigestFrame(const DigestFrame&) = delete;
    DigestFrame& operator=(const DigestFrame&) = delete;

    ReadDigest read();

  protected:
    explicit DigestFrame(const QString& text) : m_lines(QStringView(text).split(u'\n')) {}

    // Lines are counted from 0, `end` is behind the last.
    virtual bool beginsPaper(qsizetype line) const = 0;
    virtual void readTop(qsizetype end) = 0;
    virtual void readPaper(qsizetype begin, qsizetype end) = 0;
    virtual void readEnd() {}

    /// The same without the blank lines at its end.
    qsizetype endOfText(qsizetype begin, qsizetype end) const;

    /// `line` is counted from 1, 0 is the whole file.
    void remark(qsizetype line, const QString& sentence, bool failure = false);

    /// Takes the paper, and remarks one that is here already.
    void add(DayEntry entry, qsizetype line);

    DigestLines m_lines;
    ReadDigest m_digest;

  private:
    QSet<QString> m_ids;
};

/// Reads the lines of one paper.
class DigestPaperFrame {
  protected:
    /// `firstLine`: where the paper begins in the file, counted from 1.
    DigestPaperFrame(const DigestLines& lines, qsizetype firstLine)
        : m_lines(lines), m_firstLine(firstLine) {}
    ~DigestPaperFrame() = default;
    DigestPaperFrame(const DigestPaperFrame&) = delete;
    DigestPaperFrame& operator=(const DigestPaperFrame&) = delete;

    /// `line` is counted from the paper's first, which is 0.
    void remark(qsizetype line, const QString& sentence, bool failure = false);
    void remarkNotUnderstood(qsizetype line);
    void remarkBreaksOff();
    /// False, with a remark, where the paper cannot be told from others.
    bool hasAddress();
    void fail(const QString& why);
    void readScore(QStringView text);

    DigestLines m_lines;
    qsizetype m_at = 0;
    DayEntry m_entry;
    Summary m_summary;
    QList<DigestRemark> m_remarks;

  private:
    qsizetype m_firstLine;
};

} // namespace sheaf
