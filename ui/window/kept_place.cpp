#include "ui/window/kept_place.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/kept_names.h"
#include "ui/window/list_pane.h"

#include <QFileInfo>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Of what stands in the file. The first had numbers for names, which are still read.
constexpr int form = 2;
constexpr int firstForm = 1;

} // namespace

KeptPlace::KeptPlace(const QString& settingsPath, const QString& library, ArchiveService& archive,
                     Browsing& browsing, ListPane& list, QObject* parent)
    : QObject(parent),
      m_file(QFileInfo(settingsPath).absolutePath() + u"/window.ini"_s, QSettings::IniFormat),
      m_library(library), m_archive(archive), m_browsing(browsing), m_list(list) {
    m_file.beginGroup("place");
    connect(&list.model(), &PaperListModel::shown, this, &KeptPlace::comeBack);
    connect(&list.model(), &PaperListModel::shown, this, [this] {
        const bool ofTheDay = m_list.model().selection() == m_browsing.selection();
        if (ofTheDay && m_list.model().rowCount() > 0 && m_browsing.shownPlace() == Place::Day)
            m_newest = std::max(m_newest, m_browsing.day());
    });
}

void KeptPlace::store() {
    const Browsed here = m_browsing.where();
    m_file.setValue("form", form);
    const bool isSame = m_file.value("library").toString() == m_library;
    m_file.setValue("newest", isSame ? std::max(m_newest, m_file.value("newest").toDate()) : m_newest);
    m_file.setValue("library", m_library);
    m_file.setValue("place", keptName(here.place));
    m_file.setValue("day", here.day);
    m_file.setValue("watch", here.watch);
    m_file.setValue("source", here.source);
    m_file.setValue("category", here.category);
    m_file.setValue("minimumScore", here.minimumScore);
    m_file.setValue("tags", here.tags);
    m_file.setValue("search", here.search);
    m_file.setValue("dayOrder", keptName(here.dayOrder));
    m_file.setValue("order", keptName(here.order));
    m_file.setValue("grouping", keptName(here.grouping));
    const PaperListView& view = m_list.view();
    const int top = view.rowAtTop();
    const bool any = top >= 0 && top < m_list.model().rowCount();
    m_file.setValue("top", any ? m_list.model().keys().at(top) : PaperKey(0));
    m_file.setValue("offset", any ? view.visualRect(m_list.model().index(top)).top() : 0);
    m_file.setValue("chosen", view.currentPaper());
}

std::optional<Browsed> KeptPlace::kept() const {
    const int written = m_file.value("form").toInt();
    if (written < firstForm || written > form || m_file.value("library").toString() != m_library)
        return std::nullopt;
    const auto choice = [this](const char* name, auto otherwise) {
        return keptChoice(m_file.value(name).toString(), otherwise);
    };
    return Browsed{.place = choice("place", Place::Day),
                   .day = m_file.value("day").toDate(),
                   .watch = m_file.value("watch").toString(),
                   .source = m_file.value("source").toString(),
                   .category = m_file.value("category").toString(),
                   .minimumScore = m_file.value("minimumScore").toInt(),
                   .tags = m_file.value("tags").toStringList(),
                   .search = m_file.value("search").toString(),
                   .dayOrder = choice("dayOrder", SortOrder::Matters),
                   .order = choice("order", SortOrder::Score),
                   .grouping = choice("grouping", Grouping::None)};
}

void KeptPlace::resume(QDate newest) {
    const auto before = kept();
    const bool isNew =
        !before || !before->day.isValid() || before->day > newest || m_file.value("newest").toDate() < newest;
    m_newest = newest;
    if (isNew) {
        openMorning(before.value_or(Browsed{}), newest);
        return;
    }
    m_top = m_file.value("top").toLongLong();
    m_offset = m_file.value("offset").toInt();
    m_chosen = m_file.value("chosen").toLongLong();
    m_browsing.goTo(*before);
}

void KeptPlace::openMorning(const Browsed& before, QDate day) {
    connect(&m_list.model(), &PaperListModel::shown, this, &KeptPlace::begun, Qt::SingleShotConnection);
    m_browsing.goTo(
        {.day = day, .dayOrder = before.dayOrder, .order = before.order, .grouping = before.grouping});
}

/// The papers come page by page.
void KeptPlace::comeBack() {
    if (m_top == 0)
        return;
    const int row = m_list.model().indexOf(m_top);
    if (row < 0 && m_list.model().isComing())
        return;
    m_top = 0;
    if (row >= 0) {
        QScrollBar& bar = *m_list.view().verticalScrollBar();
        bar.setValue(bar.value() + m_list.view().visualRect(m_list.model().index(row)).top() - m_offset);
    }
    chooseIfRead(std::exchange(m_chosen, 0));
}

/// What is not read was put off or kept unread: it would be read by nobody's wish.
void KeptPlace::chooseIfRead(PaperKey paper) {
    if (paper == 0)
        return;
    whenReady(m_archive.rows({paper}), this, [this, paper](const Result<QList<PaperRow>>& rows) {
        const int row = m_list.model().indexOf(paper);
        if (rows && !rows->isEmpty() && rows->first().read && row >= 0 &&
            !m_list.view().currentIndex().isValid())
            m_list.view().setCurrentIndex(m_list.model().index(row));
    });
}

} // namespace sheaf
