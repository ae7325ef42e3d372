#include "services/import_reading.h"

#include "digests/digest_readers.h"
#include "digests/encoding_repair.h"
#include "services/digest_source.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A year of the largest days together is smaller.
constexpr qint64 largestFile = 256 * 1024 * 1024;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

ImportRemark failure(const QString& sentence) { return {0, sentence, true}; }

std::optional<QByteArray> bytesOf(const QString& path, ImportedFile& report) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        report.remarks += failure(ImportText::tr("The file could not be read (%1).").arg(file.errorString()));
        return {};
    }
    if (file.size() > largestFile) {
        report.remarks += failure(
            ImportText::tr("The file is too large for a digest (%1 MB).").arg(file.size() / (1024 * 1024)));
        return {};
    }
    return file.readAll();
}

void remarkRepairs(const RepairedText& repaired, ImportedFile& report) {
    if (repaired.damaged)
        report.remarks += ImportRemark{
            0, ImportText::tr("The file was saved with a wrong encoding and was turned back; bytes of %1 "
                              "characters were missing, and those were restored by the words they stand in.")
                   .arg(repaired.restored)};
    for (const LostCharacters& lost : repaired.lost)
        report.remarks += ImportRemark{
            lost.line,
            ImportText::tr("%1 characters on this line could not be restored; each is marked “\uFFFD”.")
                .arg(lost.count)};
}

QStringList readableStyles() {
    QStringList styles;
    for (const auto& reader : digestReaders())
        styles += reader->style();
    return styles;
}

void remarkUnknown(const ImportSource& source, ImportedFile& report) {
    if (source.fromFolder)
        report.remarks += ImportRemark{0, ImportText::tr("No digest; it was passed over.")};
    else
        report.remarks += failure(ImportText::tr("This is no digest that Sheaf can read. It reads: %1.")
                                      .arg(readableStyles().join(u", "_s)));
}

bool needsDay(const Day& day) {
    return std::any_of(day.entries.begin(), day.entries.end(),
                       [](const DayEntry& entry) { return entry.listings.isEmpty(); });
}

/// A paper that cannot be told from others cannot be stored.
void leaveOutUnidentified(Day& day, ImportedFile& report) {
    day.entries.removeIf([&](const DayEntry& entry) {
        if (!entry.paper.id.isEmpty())
            return false;
        report.remarks +=
            failure(ImportText::tr("“%1” has no address and was left out.").arg(entry.paper.title.left(80)));
        return true;
    });
}

std::optional<Day> dayOf(const ImportSource& source, const ReadDigest& digest, std::optional<QDate> givenDay,
                         ImportedFile& report) {
    for (const DigestRemark& remark : digest.remarks)
        report.remarks += ImportRemark{remark.line, remark.sentence, remark.failure};
    Day day = digest.day;
    leaveOutUnidentified(day, report);
    if (!day.date.isValid())
        day.date = dayInPath(source.path);
    if (!day.date.isValid())
        day.date = givenDay.value_or(QDate());
    if (!day.date.isValid() && needsDay(day)) {
        report.remarks += failure(ImportText::tr(
            "Neither the text nor the file's name says which day this is; give it with --day."));
        return {};
    }
    if (day.entries.isEmpty())
        report.remarks += ImportRemark{0, ImportText::tr("No paper was found in it.")};
    report.day = day.date;
    return day;
}

} // namespace

ReadImport readImport(const ImportSource& source, std::optional<QDate> givenDay) {
    ReadImport read{.file = {.path = source.path}};
    const auto bytes = bytesOf(source.path, read.file);
    if (!bytes)
        return read;
    const RepairedText repaired = repairEncoding(*bytes);
    const DigestReader* const reader = digestReaderFor(repaired.text);
    if (!reader) {
        remarkUnknown(source, read.file);
        return read;
    }
    read.file.style = reader->style();
    remarkRepairs(repaired, read.file);
    read.day = dayOf(source, reader->read(repaired.text), givenDay, read.file);
    return read;
}

Listing impliedListing(const QString& style, const Day& day, const DayEntry& entry, int position) {
    Listing listing{
        .source = digestSource(style), .day = day.date, .version = entry.paper.version, .position = position};
    if (listing.source == source::huggingFace)
        listing.kind = ListingKind::Pick;
    return listing;
}

} // namespace sheaf
