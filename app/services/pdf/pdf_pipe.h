#pragma once

#include "services/pdf/pdf_question.h"

#include <QObject>
#include <QProcess>

namespace sheaf {

/// The process that reads one PDF, as seen from a thread of its own: pages are megabytes, and the window's
/// thread need not carry them. One question at a time.
class PdfPipe : public QObject {
    Q_OBJECT

  public:
    PdfPipe(QString program, QString file);
    ~PdfPipe() override;

    /// Starts the process where it does not run. Either answered(), drawn() or ended() follows.
    void ask(const QByteArray& question, bool picture);

    /// Ends the process, whatever it does.
    void stop();

  signals:
    void answered(const QByteArray& answer);
    void drawn(const QImage& picture);
    /// The process crashed, was stopped, or is not there.
    void ended(bool missing);

  private:
    void start();
    void take();

    QString m_program;
    QString m_file;
    QProcess* m_process = nullptr;
    QByteArray m_came;
    bool m_picture = false;
};

} // namespace sheaf
