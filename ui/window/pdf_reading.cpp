#include "ui/window/pdf_reading.h"

#include "base/when_ready.h"
#include "papers/paper_links.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/pdf/pdf_tab.h"
#include "ui/window/notice_bar.h"
#include "ui/window/reading.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDesktopServices>
#include <QSplitter>
#include <QUrl>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void openInBrowser(const QString& address) { QDesktopServices::openUrl(QUrl(address)); }

} // namespace

PdfReading::PdfReading(Workspace& workspace, const WindowActions& actions, Reading& reading, PaperTabs& tabs,
                       QSplitter& columns, const Theme& theme, StatusLine& status, NoticeBar& notice,
                       QObject* parent)
    : QObject(parent), m_workspace(workspace), m_actions(actions), m_reading(reading), m_tabs(tabs),
      m_columns(columns), m_theme(theme), m_status(status), m_notice(notice) {
    connect(actions.pdf, &QAction::triggered, this, &PdfReading::act);
    connect(&reading, &Reading::changed, this, &PdfReading::follow);
    connect(&tabs, &PaperTabs::closing, this, [this](PaperKey paper, PdfTab* tab) { forget(paper, *tab); });
    connect(&tabs, &PaperTabs::currentChanged, this, [this] {
        follow();
        if (m_tabs.current() == 0)
            setWide(false);
    });
    connect(actions.nextTab, &QAction::triggered, this, [this] { stepTab(1); });
    connect(actions.previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(actions.closePdf, &QAction::triggered, this, [this] { closeTab(m_tabs.current()); });
    connect(&workspace.pdfs(), &PdfService::progressed, this,
            [this](PaperKey paper, qint64 received, qint64 total) {
                if (PdfTab* tab = m_tabs.pdf(paper))
                    tab->setProgress(received, total);
            });
    follow();
}

void PdfReading::follow() {
    const auto& entry = m_reading.entry();
    const bool hasPdf = entry && !m_workspace.pdfs().addressOf(*entry).isEmpty();
    const bool open = m_tabs.current() != 0;
    m_actions.pdf->setEnabled(hasPdf || open || !m_many.isEmpty());
    m_actions.closePdf->setEnabled(open);
    m_actions.nextTab->setEnabled(!m_tabs.papers().isEmpty());
    m_actions.previousTab->setEnabled(!m_tabs.papers().isEmpty());
    m_actions.pdf->setText(open               ? tr("Back from the &PDF")
                           : m_many.isEmpty() ? tr("Open the &PDF")
                                              : tr("Open the &PDFs of %1").arg(m_many));
}

void PdfReading::offerForMany(const QString& papers) {
    m_many = papers;
    follow();
}

void PdfReading::act() {
    if (m_tabs.current() != 0) {
        m_tabs.showPage();
        emit left();
    } else if (!m_many.isEmpty()) {
        emit manyWanted();
    } else if (const auto& entry = m_reading.entry()) {
        m_workspace.settings().text(u"pdf.open"_s) == u"viewer" ? openInViewer(*entry) : openHere(*entry);
    }
}

bool PdfReading::take(const QUrl& link) {
    const auto& entry = m_reading.entry();
    if (!entry || m_workspace.pdfs().addressOf(*entry).isEmpty())
        return false;
    const QList<PaperLink> links = paperLinks(entry->paper, false);
    const bool isPdf = std::ranges::any_of(links, [&link](const PaperLink& known) {
        return known.kind == PaperLink::Kind::Pdf && QUrl(known.address) == link;
    });
    if (isPdf)
        m_workspace.settings().text(u"pdf.open"_s) == u"viewer" ? openInViewer(*entry) : openHere(*entry);
    return isPdf;
}

void PdfReading::openAll(const QList<DayEntry>& entries) {
    QList<DayEntry> withPdf = entries;
    withPdf.removeIf([this](const DayEntry& entry) { return m_workspace.pdfs().addressOf(entry).isEmpty(); });
    const bool inViewer = m_workspace.settings().text(u"pdf.open"_s) == u"viewer";
    m_mostOpen = std::max(m_mostOpen, withPdf.size());
    for (const DayEntry& entry : std::as_const(withPdf))
        inViewer ? openInViewer(entry) : openHere(entry);
    if (withPdf.isEmpty())
        m_status.say(tr("None of these papers is known to have a PDF."));
}

void PdfReading::openHere(const DayEntry& entry) {
    if (!m_tabs.pdf(entry.key)) {
        closeOldest(m_mostOpen - 1);
        m_tabs.add(entry.key, addTab(entry));
        fetch(entry.key, PdfFrom::CacheOrServer);
    }
    m_tabs.showPdf(entry.key);
    m_tabs.pdf(entry.key)->setFocus();
}

PdfTab* PdfReading::addTab(const DayEntry& entry) {
    auto* tab = new PdfTab(entry.paper.title, m_theme, &m_tabs);
    const PaperKey paper = entry.key;
    const QString page = paperAddress(entry.paper);
    tab->setDarkPages(m_workspace.settings().flag(u"pdf.dark_pages"_s));
    tab->setWide(!m_madeRoom.isEmpty());
    connect(tab, &PdfTab::placeChanged, this, [this, paper, tab] { keepPlace(paper, *tab); });
    connect(tab, &PdfTab::linkActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(tab, &PdfTab::darkPagesToggled, this, &PdfReading::setDarkPages);
    connect(tab, &PdfTab::wideToggled, this, &PdfReading::setWide);
    connect(tab, &PdfTab::retryWanted, this, [this, paper, tab] {
        tab->showLoading();
        fetch(paper, tab->isUnreadable() ? PdfFrom::Server : PdfFrom::CacheOrServer);
    });
    connect(tab, &PdfTab::cancelWanted, this, [this, paper] { closeTab(paper); });
    connect(tab, &PdfTab::browserWanted, this, [page] { openInBrowser(page); });
    connect(tab, &PdfTab::viewerWanted, this, [this, entry] { openInViewer(entry); });
    connect(tab, &PdfTab::left, this, [this] {
        m_tabs.showPage();
        emit left();
    });
    return tab;
}

void PdfReading::closeTab(PaperKey paper) {
    m_tabs.close(paper);
    emit left();
}

void PdfReading::stepTab(int by) {
    m_tabs.step(by);
    if (PdfTab* tab = m_tabs.pdf(m_tabs.current()))
        tab->setFocus();
    else
        emit left();
}

void PdfReading::fetch(PaperKey paper, PdfFrom from) {
    const CancelFlag cancel;
    m_fetching.insert(paper, cancel);
    whenReady(m_workspace.pdfs().fileOf(paper, cancel, from), this,
              [this, paper](const Result<QString>& file) {
                  m_fetching.remove(paper);
                  PdfTab* tab = m_tabs.pdf(paper);
                  if (tab && !file)
                      tab->showError(file.error());
                  else if (tab)
                      show(paper, *file);
              });
}

void PdfReading::show(PaperKey paper, const QString& file) {
    whenReady(m_workspace.pdfs().placeOf(paper), this,
              [this, paper, file](const Result<std::optional<PdfPlace>>& place) {
                  if (PdfTab* tab = m_tabs.pdf(paper))
                      tab->open(file, place ? place->value_or(PdfPlace()) : PdfPlace());
              });
}

void PdfReading::openInViewer(const DayEntry& entry) {
    m_status.say(tr("Fetching the PDF of %1…").arg(entry.paper.title));
    const QString page = paperAddress(entry.paper);
    whenReady(m_workspace.pdfs().fileOf(entry.key), this, [this, page](const Result<QString>& file) {
        m_status.say({});
        if (!file)
            m_notice.say(file.error().sentence, tr("Open in browser"), [page] { openInBrowser(page); });
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*file)))
            m_notice.say(
                tr("No program of your desktop opens PDFs. In the settings, Sheaf can open them itself."));
    });
}

void PdfReading::keepPlace(PaperKey paper, const PdfTab& tab) {
    if (!tab.isOpen())
        return;
    whenReady(m_workspace.pdfs().keepPlace(paper, tab.place()), this, [this](const Outcome& kept) {
        if (!kept)
            m_notice.say(kept.error().sentence);
    });
}

void PdfReading::setDarkPages(bool dark) {
    for (const PaperKey paper : m_tabs.papers())
        m_tabs.pdf(paper)->setDarkPages(dark);
    if (const Outcome set = m_workspace.settings().set(u"pdf.dark_pages"_s, dark ? u"true"_s : u"false"_s);
        !set)
        m_notice.say(set.error().sentence);
}

void PdfReading::setWide(bool wide) {
    for (const PaperKey paper : m_tabs.papers())
        m_tabs.pdf(paper)->setWide(wide);
    if (wide && m_madeRoom.isEmpty()) {
        for (int i = 0; i < m_columns.count(); ++i)
            if (QWidget* other = m_columns.widget(i); other != &m_tabs && other->isVisible())
                m_madeRoom += other;
        for (const auto& other : std::as_const(m_madeRoom))
            other->hide();
    } else if (!wide) {
        for (const auto& other : std::exchange(m_madeRoom, {}))
            if (other)
                other->show();
    }
}

void PdfReading::rememberPlaces() {
    for (const PaperKey paper : m_tabs.papers())
        keepPlace(paper, *m_tabs.pdf(paper));
    setWide(false);
}

void PdfReading::closeOldest(qsizetype left) {
    while (m_tabs.papers().size() > left)
        m_tabs.close(m_tabs.papers().constFirst());
}

void PdfReading::forget(PaperKey paper, PdfTab& tab) {
    if (const auto fetching = m_fetching.constFind(paper); fetching != m_fetching.constEnd())
        fetching->raise();
    keepPlace(paper, tab);
}

} // namespace sheaf
