#pragma once

#include "library/connection.h"
#include "library/library.h"
#include "papers/announcement.h"
#include "papers/summary.h"

#include <QTemporaryDir>
#include <QTest>

namespace sheaf::test {

/// A library in a folder of its own that goes when the test does.
class OpenLibrary {
  public:
    OpenLibrary() { reopen(); }

    QString path() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    QString folder() const { return m_folder.path(); }
    Library& library() { return *m_library; }
    std::shared_ptr<Library> shared() { return m_library; }
    void close() { m_library.reset(); }
    void reopen() {
        m_library.reset();
        auto opened = Library::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence + opened.error().details));
        m_library = *opened;
    }

    template <class Work>
    auto write(Work work) {
        return m_library->write(std::move(work)).result();
    }
    template <class Work>
    auto read(Work work) {
        return m_library->read(std::move(work)).result();
    }

    /// The value of what must go well.
    template <class Work>
    auto written(Work work) {
        return valueOf(write(std::move(work)));
    }
    template <class Work>
    auto seen(Work work) {
        return valueOf(read(std::move(work)));
    }

  private:
    template <class T>
    static T valueOf(Result<T> result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence + result.error().details));
        if constexpr (!std::is_void_v<T>)
            return std::move(result).value();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Library> m_library;
};

inline QDateTime utc(int year, int month, int day, int hour = 12) {
    return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
}

/// A paper as arXiv's query API would give it.
inline Paper paperOf(const QString& id, const QString& title = QStringLiteral("A Title")) {
    Paper paper;
    paper.id = id;
    paper.version = 1;
    paper.title = title;
    paper.abstract = QStringLiteral("We study things.\nThey are studied.");
    paper.authors = {{QStringLiteral("Yann LeCun")}, {QStringLiteral("Nguyễn Văn An")}};
    paper.primaryCategory = QStringLiteral("cs.LG");
    paper.categories = {QStringLiteral("cs.LG"), QStringLiteral("stat.ML")};
    paper.published = utc(2026, 1, 28, 20);
    paper.updated = paper.published;
    return paper;
}

inline Announcement announced(const Paper& paper, QDate day = QDate(2026, 1, 30),
                              const QString& source = sheaf::source::arxiv) {
    return {paper, {.source = source, .day = day, .version = paper.version}};
}

inline Summary summaryOf(const QString& tldr, std::optional<int> score = 80,
                         const QString& engine = QStringLiteral("work")) {
    Summary summary;
    summary.tldr = tldr;
    summary.score = score;
    summary.provenance.engine = engine;
    summary.provenance.model = QStringLiteral("a-model");
    summary.provenance.language = QStringLiteral("en");
    summary.provenance.made = utc(2026, 1, 30);
    return summary;
}

} // namespace sheaf::test
