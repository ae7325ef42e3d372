#include "services/sample_service.h"

#include "base/after.h"
#include "feeds/arxiv_atom.h"
#include "feeds/hugging_face_daily.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "services/archive_service.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name) {
    QFile file(u":/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addArxiv(const QList<Paper>& papers, QList<Announcement>& announcements) {
    for (int position = 0; position < papers.size(); ++position)
        announcements += Announcement{papers[position], Listing{.source = source::sample,
                                                                .day = SampleService::day(),
                                                                .version = papers[position].version,
                                                                .position = position}};
}

/// Listed by "sample" alone: an invented pick must not count as one of Hugging Face's.
void addPicks(QList<Announcement> picks, QList<Announcement>& announcements) {
    for (Announcement& pick : picks)
        pick.listing.source = source::sample;
    announcements += picks;
}

Result<QList<Announcement>> sampleAnnouncements() {
    const auto arxiv = parseArxivAtom(resource(u"sample-arxiv.xml"_s));
    if (!arxiv)
        return arxiv.error();
    const auto picks = parseHuggingFaceDaily(resource(u"sample-huggingface.json"_s), SampleService::day());
    if (!picks)
        return picks.error();
    QList<Announcement> announcements;
    addPicks(picks->announcements, announcements);
    addArxiv(arxiv->papers, announcements);
    return announcements;
}

} // namespace

SampleService::SampleService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive) {}

QDate SampleService::day() { return {2026, 1, 6}; }

QString SampleService::libraryPathBeside(const QString& libraryPath) {
    return QFileInfo(libraryPath).dir().filePath(u"sample.sqlite"_s);
}

QFuture<Result<QList<PaperKey>>> SampleService::load() {
    const auto stored = m_library->write([](Connection& connection) -> Result<QList<PaperKey>> {
        const auto announcements = sampleAnnouncements();
        if (!announcements)
            return announcements.error();
        const auto papers = PaperStore(connection).add(*announcements);
        if (!papers)
            return papers.error();
        return papers->keys;
    });
    return after(stored, this, [this](const Result<QList<PaperKey>>& keys) {
        if (keys)
            m_archive.announceChange(*keys);
        return keys;
    });
}

} // namespace sheaf
