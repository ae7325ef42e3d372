#include "ui/settings/engine_key.h"

#include "base/when_ready.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
const QString good = u"good"_s;
const QString bad = u"bad"_s;
const QString quiet = u"quiet"_s;
} // namespace

EngineKey::EngineKey(EngineService& engines, std::function<EngineChoice()> choice, QWidget* page)
    : QObject(page), m_engines(engines), m_choice(std::move(choice)), m_page(page),
      m_key(named(new QLineEdit(page), u"key"_s, tr("Key"))),
      m_test(named(new QPushButton(tr("Test"), page), u"test"_s, tr("Make one trial call"))),
      m_save(named(new QPushButton(tr("Save key"), page), u"saveKey"_s, tr("Save the key in the keychain"))),
      m_thisRun(linkButton(tr("Use for this run only"), page)), m_answer(hintLabel({}, page)),
      m_line(makeLine()) {
    m_key->setEchoMode(QLineEdit::Password);
    m_answer->setObjectName(u"answer"_s);
    m_answer->hide();
    m_thisRun->setObjectName(u"thisRun"_s);
    m_thisRun->hide();
    connect(m_test, &QPushButton::clicked, this, &EngineKey::test);
    connect(m_save, &QPushButton::clicked, this, &EngineKey::save);
    connect(m_thisRun, &QPushButton::clicked, this, &EngineKey::useForThisRun);
}

QWidget* EngineKey::makeLine() {
    auto* box = new QWidget(m_page);
    auto* line = formLine(box);
    line->addWidget(m_key, 1);
    for (QPushButton* button : {m_test, m_save}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    return box;
}

void EngineKey::addRows(QFormLayout* form) {
    m_form = form;
    form->addRow(tr("Key"), m_line);
    form->addRow(QString(), m_answer);
    form->addRow(QString(), m_thisRun);
}

void EngineKey::setVisible(bool visible) { m_form->setRowVisible(m_line, visible); }

void EngineKey::startAgain(const QString& placeholder) {
    ++m_serial;
    m_key->clear();
    m_key->setPlaceholderText(placeholder);
    m_test->setEnabled(true);
    m_thisRun->hide();
    say({}, good);
}

void EngineKey::startNew(bool wantsKey) { startAgain(wantsKey ? QString() : tr("Not needed")); }

void EngineKey::startStored(bool wantsKey) {
    startNew(wantsKey);
    whenReady(m_engines.hasKey(m_choice().name), this, [this, serial = m_serial](const Result<bool>& has) {
        if (serial == m_serial && has && *has)
            m_key->setPlaceholderText(tr("A key is stored in the keychain"));
    });
}

void EngineKey::listModels() {
    sayAsking();
    whenReady(m_engines.models(m_choice(), m_key->text()), this,
              [this, serial = m_serial](const Result<QStringList>& models) {
                  if (serial != m_serial)
                      return;
                  if (!models)
                      return say(models.error().sentence, bad);
                  emit modelsListed(*models);
                  say(tr("It has %n models; choose one from the list.", nullptr, int(models->size())), good);
              });
}

void EngineKey::test() {
    sayAsking();
    m_test->setEnabled(false);
    whenReady(m_engines.test(m_choice(), m_key->text()), this,
              [this, serial = m_serial](const Result<QString>& answer) {
                  if (serial != m_serial)
                      return;
                  m_test->setEnabled(true);
                  if (answer)
                      say(tr("It answered: %1").arg(answer->simplified().left(200)), good);
                  else
                      say(answer.error().sentence, bad);
              });
}

void EngineKey::save() {
    if (m_key->text().isEmpty()) {
        say(tr("Type or paste the key first."), bad);
        return;
    }
    say(tr("Asking the keychain…"), quiet);
    whenReady(m_engines.storeKey(m_choice().name, m_key->text()), this,
              [this, serial = m_serial](const Outcome& stored) {
                  if (serial != m_serial)
                      return;
                  m_thisRun->setVisible(!stored);
                  if (!stored)
                      return say(stored.error().sentence, bad);
                  m_key->clear();
                  m_key->setPlaceholderText(tr("A key is stored in the keychain"));
                  say(tr("The key is in the keychain."), good);
              });
}

void EngineKey::useForThisRun() {
    m_engines.useKeyForThisRun(m_choice().name, m_key->text());
    m_key->clear();
    m_key->setPlaceholderText(tr("A key is set until Sheaf closes"));
    m_thisRun->hide();
    say(tr("The key is used until Sheaf closes. It is stored nowhere."), good);
}

void EngineKey::say(const QString& sentence, const QString& look) {
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
    setLook(*m_answer, look);
}

void EngineKey::sayAsking() { say(tr("Asking %1…").arg(QUrl(m_choice().baseUrl).host()), quiet); }

} // namespace sheaf
