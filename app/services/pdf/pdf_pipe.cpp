#include "services/pdf/pdf_pipe.h"

#include <cstring>

namespace sheaf {

namespace {

constexpr qsizetype sizeBytes = sizeof(quint32);

} // namespace

PdfPipe::PdfPipe(QString program, QString file) : m_program(std::move(program)), m_file(std::move(file)) {}

PdfPipe::~PdfPipe() { stop(); }

void PdfPipe::start() {
    m_came.clear();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PdfPipe::take);
    connect(m_process, &QProcess::finished, this, [this] {
        stop();
        emit ended(false);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // it has ended or will: finished() tells
        stop();
        emit ended(true);
    });
    m_process->start(m_program, {m_file});
}

void PdfPipe::stop() {
    if (!m_process)
        return;
    QProcess* process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->kill();
    process->waitForFinished(1000);
    process->deleteLater();
}

void PdfPipe::ask(const QByteArray& question, bool picture) {
    m_picture = picture;
    if (!m_process)
        start();
    if (!m_process)
        return; // it could not be started, and that was said
    const auto size = quint32(question.size());
    m_process->write(reinterpret_cast<const char*>(&size), sizeBytes);
    m_process->write(question);
}

void PdfPipe::take() {
    m_came += m_process->readAllStandardOutput();
    if (m_came.size() < sizeBytes)
        return;
    quint32 size = 0;
    std::memcpy(&size, m_came.constData(), sizeBytes);
    m_came.reserve(sizeBytes + qsizetype(size));
    if (m_came.size() < sizeBytes + qsizetype(size))
        return;
    const QByteArray answer = m_came.mid(sizeBytes);
    m_came.clear();
    m_picture ? emit drawn(pictureIn(answer)) : emit answered(answer);
}

} // namespace sheaf
