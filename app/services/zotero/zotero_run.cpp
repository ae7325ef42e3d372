#include "services/zotero/zotero_run.h"

#include "base/when_ready.h"
#include "digests/zotero_item.h"
#include "services/pdf/pdf_service.h"

#include <QUuid>
#include <QtConcurrentRun>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 10;

/// ASCII, one of a kind in the request.
QString idOf(const DayEntry& entry) { return u"sheaf%1"_s.arg(entry.key); }

} // namespace

ZoteroRun::ZoteroRun(ZoteroWay way, QList<DayEntry> entries, PdfService& pdfs, CancelFlag cancel,
                     QObject* parent)
    : QObject(parent), m_way(std::move(way)), m_entries(std::move(entries)), m_pdfs(pdfs),
      m_cancel(std::move(cancel)) {
    m_pool.setMaxThreadCount(1);
    m_report.papers = int(m_entries.size());
}

ZoteroRun::~ZoteroRun() {
    m_cancel.raise();
    m_pool.waitForDone();
}

/// Asks Zotero on the run's thread and goes on with the answer on this one.
template <class T, class Ask, class Then>
void ZoteroRun::ask(Ask question, Then then) {
    const auto asking = [way = m_way, question, cancel = m_cancel]() -> Result<T> {
        ZoteroConnector zotero(way.address, way.userAgent);
        return question(zotero, cancel);
    };
    whenReady(QtConcurrent::run(&m_pool, asking), this, std::move(then));
}

void ZoteroRun::start() {
    ask<ZoteroTarget>([](ZoteroConnector& zotero, const CancelFlag& cancel) { return zotero.target(cancel); },
                      [this](const Result<ZoteroTarget>& target) {
                          if (!target)
                              return finish(target.error());
                          m_report.target = target->name;
                          m_takesFiles = target->takesFiles;
                          sendNext();
                      });
}

void ZoteroRun::sendNext() {
    emit progressed({m_report.sent, m_report.papers});
    if (m_report.sent == m_report.papers || m_cancel.raised())
        return finish({});
    const QList<DayEntry> batch = m_entries.mid(m_report.sent, atOnce);
    QJsonArray items;
    for (const DayEntry& entry : batch)
        items += zoteroItem(entry, idOf(entry), m_way.withPdfs ? m_pdfs.addressOf(entry) : QString());
    m_session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ask<void>(
        [session = m_session, items](ZoteroConnector& zotero, const CancelFlag& cancel) {
            return zotero.save(session, items, cancel);
        },
        [this, sent = int(batch.size())](const Outcome& saved) {
            if (!saved)
                return finish(saved);
            m_report.sent += sent;
            attachNext();
        });
}

void ZoteroRun::attachNext() {
    const bool wanted = m_way.withPdfs && m_takesFiles && !m_cancel.raised();
    while (wanted && m_attached < m_report.sent && m_pdfs.addressOf(m_entries[m_attached]).isEmpty())
        ++m_attached;
    if (!wanted || m_attached == m_report.sent) {
        m_attached = m_report.sent;
        return sendNext();
    }
    emit progressed({m_attached, m_report.papers});
    const DayEntry& entry = m_entries[m_attached++];
    whenReady(m_pdfs.fileOf(entry.key, m_cancel), this, [this, &entry](const Result<QString>& path) {
        if (path)
            attach(entry, *path);
        else
            leaveOut(entry, path.error());
    });
}

void ZoteroRun::attach(const DayEntry& entry, const QString& path) {
    const ZoteroFile file{m_session, idOf(entry), m_pdfs.addressOf(entry), path};
    ask<void>(
        [file](ZoteroConnector& zotero, const CancelFlag& cancel) { return zotero.attach(file, cancel); },
        [this, &entry](const Outcome& attached) {
            if (!attached)
                return leaveOut(entry, attached.error());
            ++m_report.pdfs;
            attachNext();
        });
}

/// Zotero has the paper; its reader can fetch the PDF there.
void ZoteroRun::leaveOut(const DayEntry& entry, const Error& error) {
    if (!m_cancel.raised())
        m_report.remarks += u"%1: %2"_s.arg(entry.paper.id, error.sentence);
    attachNext();
}

void ZoteroRun::finish(const Outcome& outcome) {
    m_report.cancelled = m_cancel.raised();
    if (!outcome && m_report.sent == 0) {
        emit ended(outcome.error());
        return;
    }
    if (!outcome && !m_report.cancelled)
        m_report.failure = outcome.error();
    emit ended(m_report);
}

} // namespace sheaf
