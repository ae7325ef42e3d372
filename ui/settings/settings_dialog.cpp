#include "ui/settings/settings_dialog.h"

#include "services/engine_service.h"
#include "services/settings_service.h"
#include "ui/parts/fonts.h"
#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/settings/daily_page.h"
#include "ui/settings/feeds_page.h"
#include "ui/settings/full_text_page.h"
#include "ui/settings/machines_page.h"
#include "ui/settings/programs_page.h"
#include "ui/settings/prompts_page.h"
#include "ui/settings/publishing_page.h"
#include "ui/settings/reader_pages.h"
#include "ui/settings/reading_page.h"
#include "ui/settings/spending_page.h"
#include "ui/settings/summaries_page.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(SettingsService& settings, EngineService& engines, Page first, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_first(first), m_feeds(new FeedsPage(settings)),
      m_names(new QListWidget(this)), m_stack(new QStackedWidget(this)), m_error(quietLabel({}, this)) {
    setWindowTitle(tr("Settings"));
    m_names->setObjectName(u"pages"_s);
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFixedWidth(widthFor(*this, 150));
    m_error->setObjectName(u"settingsError"_s);
    m_error->setProperty("look", u"bad"_s);
    m_error->hide();
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    addPage(nameOf(Page::Feeds), m_feeds);
    addPage(nameOf(Page::Summaries), new SummariesPage(settings, engines));
    addPage(nameOf(Page::FullTexts), new FullTextPage(settings));
    addPage(nameOf(Page::Language), new LanguagePage(settings));
    addPage(nameOf(Page::Interests), new InterestsPage(settings));
    addPage(nameOf(Page::Appearance), new AppearancePage(settings));
    addPage(nameOf(Page::Reading), new ReadingPage(settings));
    addPage(nameOf(Page::Daily), new DailyPage(settings));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* keep = primaryButton(tr("Save"), this);
    keep->setObjectName(u"save"_s);
    keep->setDefault(true);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(new Hairline(Qt::Horizontal, this));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->addWidget(m_error, 1);
    foot->addWidget(buttons);
    right->addLayout(foot);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_names);
    columns->addLayout(right, 1);
    resize(roomFor(*this, {720, 520}));
}

QList<SettingsDialog::Page> SettingsDialog::pages() {
    return {Page::Feeds,      Page::Summaries, Page::FullTexts, Page::Language, Page::Interests,
            Page::Appearance, Page::Reading,   Page::Daily,     Page::Prompts,  Page::Spending,
            Page::Publishing, Page::Machines,  Page::Programs};
}

QString SettingsDialog::nameOf(Page page) {
    switch (page) {
    case Page::Feeds: return tr("Feeds");
    case Page::Summaries: return tr("Summaries");
    case Page::FullTexts: return tr("Full texts");
    case Page::Language: return tr("Language");
    case Page::Interests: return tr("Interests");
    case Page::Appearance: return tr("Appearance");
    case Page::Reading: return tr("Reading");
    case Page::Daily: return tr("Daily");
    case Page::Prompts: return tr("Prompts");
    case Page::Spending: return tr("Spending");
    case Page::Publishing: return tr("Publishing");
    case Page::Machines: return tr("Machines");
    case Page::Programs: break;
    }
    return tr("Other programs");
}

void SettingsDialog::addFeeds(FeedListService& feeds) { m_feeds->addOthers(feeds); }

void SettingsDialog::addPrompts(PromptService& prompts, PaperKey selected) {
    addPage(nameOf(Page::Prompts), new PromptsPage(prompts, selected));
}

void SettingsDialog::addSpending(SpendingService& spending) {
    addPage(nameOf(Page::Spending), new SpendingPage(m_settings, spending));
}

void SettingsDialog::addPublishing(PublishService& publishing, const ExportService& exports, QDate today) {
    addPage(nameOf(Page::Publishing), new PublishingPage(publishing, exports, today));
}

void SettingsDialog::addMachines(SyncService& sync) {
    addPage(nameOf(Page::Machines), new MachinesPage(m_settings, sync));
}

void SettingsDialog::addPrograms() { addPage(nameOf(Page::Programs), new ProgramsPage(m_settings)); }

void SettingsDialog::addPage(const QString& name, SettingsPage* page) {
    auto* scroll = new QScrollArea(m_stack);
    scroll->setObjectName(u"settingsPage"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setObjectName(u"page"_s);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_names->addItem(name);
    m_pages.append(page);
    if (m_pages.size() - 1 == int(m_first))
        m_names->setCurrentRow(int(m_first));
}

void SettingsDialog::save() {
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const Outcome saved = m_pages.at(i)->save();
        if (saved)
            continue;
        m_names->setCurrentRow(int(i));
        m_error->setText(saved.error().sentence);
        m_error->show();
        return;
    }
    accept();
}

} // namespace sheaf
