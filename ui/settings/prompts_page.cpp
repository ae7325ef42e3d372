#include "ui/settings/prompts_page.h"

#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"
#include "ui/settings/prompt_editor.h"
#include "ui/settings/request_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "hf-report-1", "mine (yours for hf-report, in use)"
QString described(const PromptEntry& entry) {
    if (entry.builtIn)
        return entry.name;
    const QString form =
        entry.form.isEmpty() ? PromptsPage::tr("yours") : PromptsPage::tr("yours for %1").arg(entry.form);
    return entry.used ? PromptsPage::tr("%1 (%2, in use)").arg(entry.name, form)
                      : PromptsPage::tr("%1 (%2)").arg(entry.name, form);
}

/// "my-hf-report", "my-hf-report-2", …
QString freeName(const QString& form, const QList<PromptEntry>& taken) {
    const auto isTaken = [&taken](const QString& name) {
        return std::any_of(taken.begin(), taken.end(),
                           [&name](const PromptEntry& entry) { return entry.name == name; });
    };
    const QString plain = u"my-"_s + form;
    QString name = plain;
    for (int number = 2; isTaken(name); ++number)
        name = plain + u'-' + QString::number(number);
    return name;
}

} // namespace

PromptsPage::PromptsPage(PromptService& prompts, PaperKey selected, QWidget* parent)
    : SettingsPage(parent), m_prompts(prompts), m_names(new Chooser(this)), m_tabs(new QTabWidget(this)),
      m_editor(new PromptEditor(prompts, this)), m_request(new RequestView(prompts, selected, this)),
      m_use(new QCheckBox(tr("Use for summaries"), this)), m_copy(new QPushButton(tr("Copy to edit"), this)),
      m_remove(new QPushButton(tr("Delete"), this)), m_error(quietLabel({}, this)) {
    build();
    connect(m_names, &QComboBox::currentIndexChanged, this, &PromptsPage::showPrompt);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PromptsPage::showRequest);
    connect(m_editor, &PromptEditor::edited, this, [this] { m_drafts[current()] = m_editor->text(); });
    connect(m_use, &QCheckBox::toggled, this, [this](bool use) { m_uses[current()] = use; });
    connect(m_copy, &QPushButton::clicked, this, &PromptsPage::copy);
    connect(m_remove, &QPushButton::clicked, this, &PromptsPage::remove);
    fill({});
}

void PromptsPage::build() {
    m_names->setObjectName(u"prompts"_s);
    m_names->setAccessibleName(tr("Prompts"));
    m_tabs->setObjectName(u"promptTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_editor, tr("Text"));
    m_tabs->addTab(m_request, tr("Request"));
    m_use->setObjectName(u"usePrompt"_s);
    m_copy->setObjectName(u"copyPrompt"_s);
    m_remove->setObjectName(u"removePrompt"_s);
    m_error->setObjectName(u"promptError"_s);
    m_error->setProperty("look", u"bad"_s);
    m_error->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_names, 1);
    head->addWidget(m_copy);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_use);
    acts->addStretch(1);
    acts->addWidget(m_remove);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 12);
    lines->setSpacing(8);
    lines->addLayout(head);
    lines->addWidget(m_tabs, 1);
    lines->addWidget(m_error);
    lines->addLayout(acts);
}

void PromptsPage::fill(const QString& selected) {
    {
        const QSignalBlocker quiet(m_names);
        m_names->clear();
        m_entries = m_prompts.prompts();
        for (const PromptEntry& entry : m_entries)
            m_names->addItem(described(entry), entry.name);
        m_names->setCurrentIndex(std::max(0, m_names->findData(selected)));
    }
    showPrompt();
}

QString PromptsPage::current() const { return m_names->currentData().toString(); }

QString PromptsPage::textOf(const QString& name) const {
    if (m_drafts.contains(name))
        return m_drafts[name];
    const auto text = m_prompts.text(name);
    return text ? *text : text.error().sentence;
}

void PromptsPage::showPrompt() {
    const PromptEntry entry = m_entries.value(m_names->currentIndex());
    m_editor->show(textOf(entry.name), !entry.builtIn);
    {
        const QSignalBlocker quiet(m_use);
        m_use->setChecked(isUsed(entry));
    }
    // The program's own is what is used where no other is: there is nothing to choose.
    m_use->setVisible(!entry.builtIn);
    m_remove->setVisible(!entry.builtIn);
    askToRemove(false);
    say({});
    showRequest();
}

bool PromptsPage::isUsed(const PromptEntry& entry) const { return m_uses.value(entry.name, entry.used); }

void PromptsPage::showRequest() {
    if (m_tabs->currentWidget() == m_request)
        m_request->show(m_editor->text());
}

void PromptsPage::copy() {
    const PromptEntry entry = m_entries.value(m_names->currentIndex());
    const QString to = freeName(entry.form.isEmpty() ? u"prompt"_s : entry.form, m_entries);
    if (const Outcome copied = m_prompts.copy(entry.name, to); !copied)
        return say(copied.error().sentence);
    if (m_drafts.contains(entry.name))
        m_drafts[to] = m_drafts[entry.name];
    m_tabs->setCurrentWidget(m_editor);
    fill(to);
}

void PromptsPage::askToRemove(bool sure) {
    m_sure = sure;
    m_remove->setText(sure ? tr("Delete for good?") : tr("Delete"));
}

/// The file cannot be brought back, so that the button asks once.
void PromptsPage::remove() {
    if (!m_sure)
        return askToRemove(true);
    const QString name = current();
    if (const Outcome removed = m_prompts.remove(name); !removed)
        return say(removed.error().sentence);
    m_drafts.remove(name);
    m_uses.remove(name);
    fill({});
}

void PromptsPage::say(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

/// A run would stop at such a prompt: better said here, where it can be mended.
Outcome PromptsPage::checkUsed() const {
    for (const PromptEntry& entry : m_entries) {
        if (!m_drafts.contains(entry.name) || !isUsed(entry))
            continue;
        if (const auto remarks = m_prompts.check(m_drafts[entry.name]); !remarks.isEmpty())
            return Error{ErrorKind::Usage, tr("“%1” is in use and cannot stay so. Line %2: %3")
                                               .arg(entry.name)
                                               .arg(remarks[0].line)
                                               .arg(remarks[0].sentence)};
    }
    return {};
}

Outcome PromptsPage::save() {
    if (const Outcome usable = checkUsed(); !usable)
        return usable;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        if (const Outcome saved = m_prompts.save(draft.key(), draft.value()); !saved)
            return saved;
    for (auto use = m_uses.cbegin(); use != m_uses.cend(); ++use)
        if (const Outcome used = m_prompts.use(use.key(), use.value()); !used)
            return used;
    return {};
}

} // namespace sheaf
