#include "ui/settings/target_dialog.h"

#include "base/when_ready.h"
#include "services/export_service.h"
#include "services/publishing/publish_service.h"
#include "services/publishing/publish_words.h"
#include "services/publishing/target_settings.h"
#include "ui/parts/chooser.h"
#include "ui/parts/fonts.h"
#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/settings/place_fields.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QCheckBox* box(QWidget* page, const QString& name, const QString& text, bool checked) {
    auto* made = named(new QCheckBox(text, page), name, text);
    made->setChecked(checked);
    return made;
}

} // namespace

TargetDialog::TargetDialog(PublishTarget target, const ExportService& exports, PublishService& publishing,
                           QDate example, QStringList taken, QWidget* parent)
    : QDialog(parent), m_target(std::move(target)), m_publishing(publishing), m_example(example),
      m_taken(std::move(taken)),
      m_name(named(new QLineEdit(m_target.name, this), u"targetName"_s, tr("Name"))),
      m_place(new PlaceFields(m_target.place, this)), m_fileName(hintLabel({}, this)),
      m_style(named(new Chooser(this), u"targetStyle"_s, tr("Style"))),
      m_search(named(new QLineEdit(m_target.filter.search, this), u"search"_s, tr("Search"))),
      m_categories(named(new QLineEdit(m_target.filter.categories.join(u", "_s), this), u"categories"_s,
                         tr("Categories"))),
      m_score(named(new QSpinBox(this), u"score"_s, tr("Score from"))),
      m_starred(box(this, u"starred"_s, tr("Starred papers only"), m_target.filter.starred)),
      m_forYou(box(this, u"forYou"_s, tr("Papers for you only, best first"), m_target.filter.forYou)),
      m_withGaps(box(this, u"withGaps"_s, tr("Also days of which papers are missing"), m_target.withGaps)),
      m_withoutSummaries(box(this, u"withoutSummaries"_s, tr("Do not wait for missing summaries"),
                             m_target.withoutSummaries)),
      m_updates(box(this, u"updates"_s, tr("Bring days up to date when they change"), m_target.updates)),
      m_answer(quietLabel({}, this)), m_try(actButton(tr("Try it"), u"tryTarget"_s, this)) {
    setWindowTitle(publishKindText(m_target));
    build(exports);
    connect(m_place, &PlaceFields::changed, this, &TargetDialog::showFileName);
    connect(m_style, &QComboBox::currentIndexChanged, this, &TargetDialog::showFileName);
    showFileName();
    if (!m_target.name.isEmpty())
        whenReady(m_publishing.hasSecret(m_target.name), this, [this](const Result<bool>& has) {
            if (has && *has)
                m_place->showStoredSecret();
        });
    resize(roomFor(*this, {640, 640}));
}

void TargetDialog::build(const ExportService& exports) {
    auto* page = new QWidget(this);
    QFormLayout* form = pageForm(page);
    form->addRow(tr("Name"), m_name);
    m_place->addRows(form);
    form->addRow(QString(), m_fileName);
    addChoice(form, exports);
    addTimes(form);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsPage"_s);
    page->setObjectName(u"page"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(scroll, 1);
    lines->addWidget(new Hairline(Qt::Horizontal, this));
    addFoot(lines);
}

void TargetDialog::addChoice(QFormLayout* form, const ExportService& exports) {
    for (const ExportStyle& style : exports.styles())
        if (style.name != vaultStyle && style.error.isEmpty())
            m_style->addItem(tr("%1: %2", "a style: what it is for").arg(style.name, style.purpose),
                             style.name);
    m_style->setCurrentIndex(std::max(0, m_style->findData(m_target.style)));
    m_style->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_style->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_score->setRange(0, 100);
    m_score->setSpecialValueText(tr("Any"));
    m_score->setButtonSymbols(QSpinBox::NoButtons);
    m_score->setValue(m_target.filter.minimumScore);
    m_search->setPlaceholderText(tr("Everything; or for example tag:llm -is:read"));
    m_categories->setPlaceholderText(tr("All"));
    form->addRow(sectionLabel(tr("Which papers"), this));
    if (!std::holds_alternative<FeedPlace>(m_target.place))
        form->addRow(tr("Style"), m_style);
    else
        m_style->hide();
    form->addRow(tr("Search"), m_search);
    form->addRow(tr("Categories"), m_categories);
    form->addRow(tr("Score from"), m_score);
    form->addRow(QString(), m_starred);
    form->addRow(QString(), m_forYou);
}

void TargetDialog::addTimes(QFormLayout* form) {
    form->addRow(sectionLabel(tr("Which days"), this));
    form->addRow(QString(), m_withGaps);
    form->addRow(QString(), m_withoutSummaries);
    form->addRow(QString(), m_updates);
    if (!m_target.isInPlace())
        m_updates->hide();
}

void TargetDialog::addFoot(QVBoxLayout* lines) {
    m_answer->setObjectName(u"targetAnswer"_s);
    connect(m_try, &QPushButton::clicked, this, &TargetDialog::tryOut);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* keep = primaryButton(tr("Save"), this);
    keep->setObjectName(u"keepTarget"_s);
    keep->setDefault(true);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->setSpacing(10);
    foot->addWidget(m_answer);
    m_answer->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_try);
    line->addStretch(1);
    line->addWidget(buttons);
    foot->addLayout(line);
    lines->addLayout(foot);
}

PublishTarget TargetDialog::target() const {
    PublishTarget target = m_target;
    target.name = m_name->text().simplified();
    target.place = m_place->place();
    target.style = m_style->currentData().toString();
    target.filter.search = m_search->text().trimmed();
    target.filter.categories.clear();
    for (const QString& part : m_categories->text().split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            target.filter.categories += part.trimmed();
    target.filter.minimumScore = m_score->value();
    target.filter.starred = m_starred->isChecked();
    target.filter.forYou = m_forYou->isChecked();
    target.withGaps = m_withGaps->isChecked();
    target.withoutSummaries = m_withoutSummaries->isChecked();
    target.updates = m_updates->isChecked();
    return target;
}

void TargetDialog::showFileName() {
    const auto name = m_publishing.fileName(target(), m_example);
    m_fileName->setVisible(!name || !name->isEmpty());
    m_fileName->setText(name ? tr("As in %1").arg(*name) : name.error().sentence);
}

void TargetDialog::tryOut() {
    m_try->setEnabled(false);
    say(tr("Trying…"), u"quiet"_s);
    whenReady(m_publishing.tryOut(target(), m_place->secret()), this, [this](const Result<QString>& tried) {
        m_try->setEnabled(true);
        if (tried)
            say(*tried, u"good"_s);
        else
            say(tried.error().sentence, u"bad"_s);
    });
}

void TargetDialog::finish() {
    const PublishTarget chosen = target();
    if (m_taken.contains(chosen.name))
        return say(tr("Another target has this name."), u"bad"_s);
    if (const Outcome checked = checkTarget(chosen); !checked)
        return say(checked.error().sentence, u"bad"_s);
    if (m_place->secret().isEmpty())
        return accept();
    whenReady(m_publishing.storeSecret(chosen.name, m_place->secret()), this, [this](const Outcome& stored) {
        if (stored)
            accept();
        else
            say(stored.error().sentence, u"bad"_s);
    });
}

void TargetDialog::say(const QString& sentence, const QString& look) {
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
    setLook(*m_answer, look);
}

} // namespace sheaf
