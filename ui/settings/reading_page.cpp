#include "ui/settings/reading_page.h"

#include "services/settings_service.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace sheaf {

using namespace Qt::StringLiterals;

ReadingPage::ReadingPage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings),
      m_tone(named(new Chooser(this), u"readingTone"_s, tr("Colours of the page"))),
      m_font(named(new Chooser(this), u"readingFont"_s, tr("Font of the text"))),
      m_size(number(u"reading.font_size"_s, 70, 200, 5, u" %"_s)),
      m_width(number(u"reading.width"_s, 360, 1600, 20, tr(" px"))),
      m_lines(number(u"reading.line_height"_s, 110, 250, 5, u" %"_s)) {
    m_tone->addItem(tr("Like the window"), u"window"_s);
    m_tone->addItem(tr("Sepia while the window is light"), u"sepia_by_day"_s);
    m_tone->addItem(tr("Always light"), u"light"_s);
    m_tone->addItem(tr("Always sepia"), u"sepia"_s);
    m_tone->addItem(tr("Always dark"), u"dark"_s);
    m_tone->setCurrentIndex(m_tone->findData(settings.text(u"reading.page"_s)));
    m_font->addItem(tr("Your desktop's serif"), QString());
    for (const QString& family : QFontDatabase::families())
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            m_font->addItem(family, family);
    const QString font = settings.text(u"reading.font"_s);
    if (m_font->findData(font) < 0)
        m_font->addItem(font, font);
    m_font->setCurrentIndex(m_font->findData(font));
    m_size->setAccessibleName(tr("Size of the page's text"));
    m_width->setAccessibleName(tr("Width of the text at most"));
    m_lines->setAccessibleName(tr("Distance of the lines"));
    QFormLayout* form = pageForm(this);
    form->addRow(tr("Page"), m_tone);
    form->addRow(tr("Font"), m_font);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Line height"), m_lines);
    form->addRow(hintLabel(tr("The page beside the list shows every change at once. Ctrl with + and - makes "
                              "the list and the page larger and smaller."),
                           this));
    m_before = chosen();
    for (QComboBox* box : {m_tone, m_font})
        connect(box, &QComboBox::activated, this, &ReadingPage::tryOut);
    for (QSpinBox* box : {m_size, m_width, m_lines})
        connect(box, &QSpinBox::valueChanged, this, &ReadingPage::tryOut);
}

ReadingPage::~ReadingPage() { (void)saveChanged(m_settings, m_before); }

QSpinBox* ReadingPage::number(const QString& name, int least, int most, int step, const QString& unit) {
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setButtonSymbols(QSpinBox::NoButtons);
    box->setSuffix(unit);
    box->setKeyboardTracking(false); // half a number is none to try out
    box->setValue(m_settings.number(name));
    return box;
}

QList<std::pair<QString, QString>> ReadingPage::chosen() const {
    return {{u"reading.page"_s, m_tone->currentData().toString()},
            {u"reading.font"_s, m_font->currentData().toString()},
            {u"reading.font_size"_s, QString::number(m_size->value())},
            {u"reading.width"_s, QString::number(m_width->value())},
            {u"reading.line_height"_s, QString::number(m_lines->value())}};
}

void ReadingPage::tryOut() { (void)saveChanged(m_settings, chosen()); }

Outcome ReadingPage::save() {
    const Outcome saved = saveChanged(m_settings, chosen());
    if (saved)
        m_before = chosen();
    return saved;
}

} // namespace sheaf
