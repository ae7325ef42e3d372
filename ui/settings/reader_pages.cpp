#include "ui/settings/reader_pages.h"

#include "services/settings_service.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace sheaf {

using namespace Qt::StringLiterals;

LanguagePage::LanguagePage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_language(new Chooser(this)),
      m_translate(new Chooser(this)) {
    m_language->setObjectName(u"summaryLanguage"_s);
    m_language->setAccessibleName(tr("Language of the summaries"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    const QString set = settings.text(u"summaries.language"_s);
    if (m_language->findData(set) < 0)
        m_language->addItem(set, set);
    m_language->setCurrentIndex(m_language->findData(set));
    QFormLayout* form = pageForm(this);
    m_translate->setObjectName(u"translate"_s);
    m_translate->setAccessibleName(tr("What of the paper is translated too"));
    m_translate->addItem(tr("Nothing"), u"off"_s);
    m_translate->addItem(tr("The title"), u"title"_s);
    m_translate->addItem(tr("The title and the abstract"), u"title_and_abstract"_s);
    m_translate->setCurrentIndex(m_translate->findData(settings.text(u"summaries.translate"_s)));
    form->addRow(tr("Summaries in"), m_language);
    form->addRow(tr("Translated too"), m_translate);
    form->addRow(hintLabel(
        tr("The engine without a key keeps the language of the abstract. Summaries that exist stay as "
           "they are until they are made again."),
        this));
}

Outcome LanguagePage::save() {
    return saveChanged(m_settings, {{u"summaries.language"_s, m_language->currentData().toString()},
                                    {u"summaries.translate"_s, m_translate->currentData().toString()}});
}

InterestsPage::InterestsPage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_interests(new QPlainTextEdit(this)) {
    m_interests->setObjectName(u"interests"_s);
    m_interests->setAccessibleName(tr("Interests, a phrase on a line"));
    m_interests->setTabChangesFocus(true);
    m_interests->setPlainText(settings.list(u"reader.interests"_s).join(u'\n'));
    m_interests->setPlaceholderText(
        tr("For example:\nlong context\nefficient inference\ngraph neural networks"));
    QFormLayout* form = pageForm(this);
    form->addRow(hintLabel(
        tr("What do you want to read about? Write a word or phrase on each line. Papers are scored by "
           "how well they match; the reason names the words that did."),
        this));
    form->addRow(m_interests);
}

Outcome InterestsPage::save() {
    QStringList phrases;
    for (const QString& line : m_interests->toPlainText().split(u'\n')) {
        if (!line.simplified().isEmpty())
            phrases.append(line.simplified());
    }
    if (phrases == m_settings.list(u"reader.interests"_s))
        return {};
    return m_settings.set(u"reader.interests"_s, phrases.join(u'\n'));
}

AppearancePage::AppearancePage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_language(new Chooser(this)), m_theme(new Chooser(this)),
      m_scale(new QSpinBox(this)) {
    m_language->setObjectName(u"windowLanguage"_s);
    m_language->setAccessibleName(tr("Language of the window"));
    m_language->addItem(tr("Like the desktop"), u"system"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->setCurrentIndex(m_language->findData(settings.text(u"window.language"_s)));
    m_theme->setObjectName(u"theme"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("Like the desktop"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(m_theme->findData(settings.text(u"window.theme"_s)));
    m_scale->setObjectName(u"scale"_s);
    m_scale->setAccessibleName(tr("Size of the text"));
    m_scale->setRange(50, 300);
    m_scale->setButtonSymbols(QSpinBox::NoButtons);
    m_scale->setSingleStep(10);
    m_scale->setSuffix(u" %"_s);
    m_scale->setValue(settings.number(u"window.font_scale"_s));
    QFormLayout* form = pageForm(this);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Size of the text"), m_scale);
}

Outcome AppearancePage::save() {
    return saveChanged(m_settings, {{u"window.language"_s, m_language->currentData().toString()},
                                    {u"window.theme"_s, m_theme->currentData().toString()},
                                    {u"window.font_scale"_s, QString::number(m_scale->value())}});
}

} // namespace sheaf
