#include "ui/settings/summaries_page.h"

#include "base/when_ready.h"
#include "services/settings_service.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

SummariesPage::SummariesPage(SettingsService& settings, EngineService& engines, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_engines(engines),
      m_engine(named(new Chooser(this), u"engine"_s, tr("Engine"))),
      m_name(named(new QLineEdit(this), u"engineName"_s, tr("Name of the engine"))),
      m_baseUrl(named(new QLineEdit(this), u"baseUrl"_s, tr("Base address"))),
      m_model(named(new QLineEdit(this), u"model"_s, tr("Model"))),
      m_workers(named(new QSpinBox(this), u"workers"_s, tr("Papers at once"))),
      m_key(named(new QLineEdit(this), u"key"_s, tr("Key"))),
      m_test(named(new QPushButton(tr("Test"), this), u"test"_s, tr("Make one trial call"))),
      m_saveKey(
          named(new QPushButton(tr("Save key"), this), u"saveKey"_s, tr("Save the key in the keychain"))),
      m_thisRun(linkButton(tr("Use for this run only"), this)), m_answer(hintLabel({}, this)),
      m_where(hintLabel({}, this)) {
    build();
    fillEngines();
    connect(m_engine, &QComboBox::currentIndexChanged, this, &SummariesPage::showEngine);
    connect(m_baseUrl, &QLineEdit::textChanged, this, &SummariesPage::tellWhereTextGoes);
    connect(m_test, &QPushButton::clicked, this, &SummariesPage::test);
    connect(m_saveKey, &QPushButton::clicked, this, &SummariesPage::saveKey);
    connect(m_thisRun, &QPushButton::clicked, this, &SummariesPage::useForThisRun);
    showEngine();
}

void SummariesPage::build() {
    m_workers->setButtonSymbols(QSpinBox::NoButtons);
    m_workers->setRange(1, 64);
    m_key->setEchoMode(QLineEdit::Password);
    m_baseUrl->setPlaceholderText(u"https://api.openai.com/v1"_s);
    m_answer->setObjectName(u"answer"_s);
    m_thisRun->setObjectName(u"thisRun"_s);
    m_thisRun->hide();
    for (QPushButton* button : {m_test, m_saveKey})
        button->setAutoDefault(false);

    m_form = pageForm(this);
    m_form->addRow(tr("Summaries by"), m_engine);
    m_firstEndpointRow = m_form->rowCount();
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Base address"), m_baseUrl);
    m_form->addRow(tr("Model"), m_model);
    m_form->addRow(tr("Papers at once"), m_workers);
    m_form->addRow(tr("Key"), makeKeyLine());
    m_form->addRow(QString(), m_answer);
    m_form->addRow(QString(), m_thisRun);
    m_form->addRow(m_where);
}

QWidget* SummariesPage::makeKeyLine() {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_key, 1);
    line->addWidget(m_test);
    line->addWidget(m_saveKey);
    return box;
}

void SummariesPage::fillEngines() {
    for (const QString& name : m_engines.names()) {
        const bool here = m_settings.text(u"engines.%1.kind"_s.arg(name)) == u"offline";
        m_engine->addItem(here ? tr("Offline (no key)") : name, name);
    }
    m_engine->addItem(tr("Another endpoint…"), QString());
    m_engine->setCurrentIndex(m_engine->findData(m_settings.text(u"summaries.engine"_s)));
}

bool SummariesPage::offline() const {
    const QString name = m_engine->currentData().toString();
    return !name.isEmpty() && m_settings.text(u"engines.%1.kind"_s.arg(name)) == u"offline";
}

void SummariesPage::showEngine() {
    ++m_serial;
    const QString name = m_engine->currentData().toString();
    const bool added = name.isEmpty();
    const auto value = [&](const QString& field) {
        return m_settings.text(u"engines.%1.%2"_s.arg(name, field));
    };
    m_name->setText(added ? u"work"_s : name);
    m_name->setReadOnly(!added);
    m_baseUrl->setText(added ? QString() : value(u"base_url"_s));
    m_model->setText(added ? QString() : value(u"model"_s));
    m_workers->setValue(added ? 4 : m_settings.number(u"engines.%1.workers"_s.arg(name)));
    m_key->clear();
    for (int row = m_firstEndpointRow; row < m_form->rowCount() - 1; ++row)
        m_form->setRowVisible(row, !offline());
    m_thisRun->hide();
    say({}, true);
    tellWhereTextGoes();
    if (!added && !offline())
        askForKey();
}

void SummariesPage::askForKey() {
    m_key->setPlaceholderText({});
    whenReady(m_engines.hasKey(m_name->text()), this, [this, serial = m_serial](const Result<bool>& has) {
        if (serial == m_serial && has && *has)
            m_key->setPlaceholderText(tr("A key is stored in the keychain"));
    });
}

void SummariesPage::tellWhereTextGoes() {
    const QString host = QUrl(m_baseUrl->text().trimmed()).host();
    if (offline())
        m_where->setText(
            tr("Works on this computer and needs no key: it picks the abstract's own sentences and scores by "
               "your interests. Nothing is sent anywhere. Its summaries are marked “extract”."));
    else
        m_where->setText(
            tr("The title, authors and text of each paper you summarise, and your interests, are sent to %1. "
               "Nothing is sent before you press Test or Summarise. The key is kept in the desktop's "
               "keychain only.")
                .arg(host.isEmpty() ? tr("the address above") : host));
}

EngineChoice SummariesPage::choice() const {
    return {m_name->text().trimmed(), u"openai"_s, m_baseUrl->text().trimmed(), m_model->text().trimmed()};
}

void SummariesPage::test() {
    sayBusy(tr("Asking %1…").arg(QUrl(m_baseUrl->text().trimmed()).host()));
    m_test->setEnabled(false);
    whenReady(m_engines.test(choice(), m_key->text()), this,
              [this, serial = m_serial](const Result<QString>& answer) {
                  m_test->setEnabled(true);
                  if (serial != m_serial)
                      return;
                  if (answer)
                      say(tr("It answered: %1").arg(answer->simplified().left(200)), true);
                  else
                      say(answer.error().sentence, false);
              });
}

void SummariesPage::saveKey() {
    if (m_key->text().isEmpty()) {
        say(tr("Type or paste the key first."), false);
        return;
    }
    sayBusy(tr("Asking the keychain…"));
    whenReady(m_engines.storeKey(choice().name, m_key->text()), this,
              [this, serial = m_serial](const Outcome& stored) {
                  if (serial != m_serial)
                      return;
                  m_thisRun->setVisible(!stored);
                  if (!stored) {
                      say(stored.error().sentence, false);
                      return;
                  }
                  m_key->clear();
                  m_key->setPlaceholderText(tr("A key is stored in the keychain"));
                  say(tr("The key is in the keychain."), true);
              });
}

void SummariesPage::useForThisRun() {
    m_engines.useKeyForThisRun(choice().name, m_key->text());
    m_key->clear();
    m_key->setPlaceholderText(tr("A key is set until Sheaf closes"));
    m_thisRun->hide();
    say(tr("The key is used until Sheaf closes. It is stored nowhere."), true);
}

void SummariesPage::say(const QString& sentence, bool good) {
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
    m_answer->setProperty("look", good ? u"good"_s : u"bad"_s);
    m_answer->style()->polish(m_answer);
}

void SummariesPage::sayBusy(const QString& sentence) {
    say(sentence, true);
    m_answer->setProperty("look", u"quiet"_s);
    m_answer->style()->polish(m_answer);
}

Outcome SummariesPage::save() {
    if (offline())
        return saveChanged(m_settings, {{u"summaries.engine"_s, m_engine->currentData().toString()}});
    const EngineChoice engine = choice();
    const QString prefix = u"engines.%1."_s.arg(engine.name);
    return saveChanged(m_settings, {{prefix + u"kind"_s, engine.kind},
                                    {prefix + u"base_url"_s, engine.baseUrl},
                                    {prefix + u"model"_s, engine.model},
                                    {prefix + u"workers"_s, QString::number(m_workers->value())},
                                    {u"summaries.engine"_s, engine.name}});
}

} // namespace sheaf
