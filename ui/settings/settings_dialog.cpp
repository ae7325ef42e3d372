#include "ui/settings/settings_dialog.h"

#include "services/engine_service.h"
#include "services/settings_service.h"
#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/settings/daily_page.h"
#include "ui/settings/feeds_page.h"
#include "ui/settings/full_text_page.h"
#include "ui/settings/prompts_page.h"
#include "ui/settings/publishing_page.h"
#include "ui/settings/reader_pages.h"
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
    m_names->setFixedWidth(150);
    m_error->setObjectName(u"settingsError"_s);
    m_error->setProperty("look", u"bad"_s);
    m_error->hide();
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    addPage(tr("Feeds"), m_feeds);
    addPage(tr("Summaries"), new SummariesPage(settings, engines));
    addPage(tr("Full texts"), new FullTextPage(settings));
    addPage(tr("Language"), new LanguagePage(settings));
    addPage(tr("Interests"), new InterestsPage(settings));
    addPage(tr("Appearance"), new AppearancePage(settings));
    addPage(tr("Daily"), new DailyPage(settings));

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
    resize(720, 520);
}

void SettingsDialog::addFeeds(FeedListService& feeds) { m_feeds->addOthers(feeds); }

void SettingsDialog::addPrompts(PromptService& prompts, PaperKey selected) {
    addPage(tr("Prompts"), new PromptsPage(prompts, selected));
}

void SettingsDialog::addSpending(SpendingService& spending) {
    addPage(tr("Spending"), new SpendingPage(m_settings, spending));
}

void SettingsDialog::addPublishing(PublishService& publishing, const ExportService& exports, QDate today) {
    addPage(tr("Publishing"), new PublishingPage(publishing, exports, today));
}

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
