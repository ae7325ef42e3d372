#include "ui/settings/daily_page.h"

#include "services/settings_service.h"
#include "ui/parts/chooser.h"
#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QTimeEdit>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString announced = u"announced"_s;
const QString timerCommand = u"systemctl --user enable --now sheaf-daily.timer"_s;

QString word(const QCheckBox& box) { return box.isChecked() ? u"true"_s : u"false"_s; }

} // namespace

DailyPage::DailyPage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings),
      m_enabled(new QCheckBox(tr("Fetch every day by itself while Sheaf is open"), this)),
      m_when(named(new Chooser(this), u"dailyWhen"_s, tr("When"))),
      m_at(named(new QTimeEdit(this), u"dailyAt"_s, tr("Time of day"))),
      m_summarise(new QCheckBox(tr("Summarise what is new"), this)),
      m_notify(new QCheckBox(tr("Tell me once a day by a notification"), this)),
      m_days(named(new QSpinBox(this), u"dailyDays"_s, tr("Days caught up at most"))),
      m_tray(new QCheckBox(tr("Keep running in the tray when the window is closed"), this)),
      m_form(pageForm(this)) {
    m_enabled->setObjectName(u"dailyEnabled"_s);
    m_summarise->setObjectName(u"dailySummarise"_s);
    m_notify->setObjectName(u"dailyNotify"_s);
    m_tray->setObjectName(u"windowTray"_s);
    m_when->addItem(tr("When arXiv has announced: after midnight in New York"), announced);
    m_when->addItem(tr("At a time of day"));
    m_at->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    m_at->setButtonSymbols(QTimeEdit::NoButtons);
    m_days->setRange(1, 366);
    m_days->setSuffix(tr(" days"));
    m_days->setButtonSymbols(QSpinBox::NoButtons);
    showSettings();
    addRows();
    addTimer(*m_form);
    connect(m_when, &QComboBox::currentIndexChanged, this, &DailyPage::showWhatCounts);
    connect(m_enabled, &QCheckBox::toggled, this, &DailyPage::showWhatCounts);
    showWhatCounts();
}

void DailyPage::showSettings() {
    const QTime at = QTime::fromString(m_settings.text(u"daily.at"_s), u"HH:mm"_s);
    m_enabled->setChecked(m_settings.flag(u"daily.enabled"_s));
    m_when->setCurrentIndex(at.isValid() ? 1 : 0);
    m_at->setTime(at.isValid() ? at : QTime(7, 30));
    m_summarise->setChecked(m_settings.flag(u"daily.summarise"_s));
    m_notify->setChecked(m_settings.flag(u"daily.notify"_s));
    m_days->setValue(m_settings.number(u"daily.catch_up_days"_s));
    m_tray->setChecked(m_settings.flag(u"window.tray"_s));
}

void DailyPage::addRows() {
    m_form->addRow(QString(), m_enabled);
    m_form->addRow(tr("When"), m_when);
    m_form->addRow(tr("Time"), m_at);
    m_form->addRow(QString(), m_summarise);
    m_form->addRow(QString(), m_notify);
    m_form->addRow(QString(), m_tray);
    m_form->addRow(tr("Catch up at most"), m_days);
    m_form->addRow(hintLabel(
        tr("Days that were missed while the computer was off are made up for. Nothing is asked then: your "
           "caps "
           "hold, and an engine that has no key, or whose host you have not agreed to, is left alone."),
        this));
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray->setEnabled(false);
        m_tray->setToolTip(tr("This desktop has no tray."));
    }
}

void DailyPage::addTimer(QFormLayout& form) {
    form.addRow(new Hairline(Qt::Horizontal, this));
    form.addRow(sectionLabel(tr("While Sheaf is closed"), this));
    form.addRow(hintLabel(
        tr("systemd can do the same work every day, for you alone. Enter once in a terminal:"), this));
    auto* command = named(new QLineEdit(timerCommand, this), u"timerCommand"_s, tr("Command to enter"));
    command->setReadOnly(true);
    command->setCursorPosition(0);
    QPushButton* copy = linkButton(tr("Copy"), this);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(timerCommand); });
    auto* line = new QHBoxLayout;
    line->addWidget(command, 1);
    line->addWidget(copy);
    form.addRow(line);
    form.addRow(hintLabel(
        tr("journalctl --user -u sheaf-daily says what it did. For cron: 10 7 * * * sheaf daily"), this));
}

void DailyPage::showWhatCounts() {
    m_form->setRowVisible(m_when, m_enabled->isChecked());
    m_form->setRowVisible(m_at, m_enabled->isChecked() && m_when->currentIndex() == 1);
}

Outcome DailyPage::save() {
    const QString at = m_when->currentIndex() == 0 ? announced : m_at->time().toString(u"HH:mm"_s);
    return saveChanged(m_settings, {{u"daily.at"_s, at},
                                    {u"daily.summarise"_s, word(*m_summarise)},
                                    {u"daily.notify"_s, word(*m_notify)},
                                    {u"daily.catch_up_days"_s, QString::number(m_days->value())},
                                    {u"window.tray"_s, word(*m_tray)},
                                    {u"daily.enabled"_s, word(*m_enabled)}});
}

} // namespace sheaf
