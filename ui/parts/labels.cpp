#include "ui/parts/labels.h"

#include "ui/parts/fonts.h"
#include "ui/parts/named.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace sheaf {

using namespace Qt::StringLiterals;

QLabel* sectionLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text.toUpper(), parent);
    label->setProperty("look", u"section"_s);
    label->setAccessibleName(text);
    label->setIndent(0); // with a style sheet, labels indent by half a letter of their own accord
    QFont font = scaledFont(label->font(), 0.85, QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    label->setFont(font);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("look", u"quiet"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* hintLabel(const QString& text, QWidget* parent) {
    QLabel* label = quietLabel(text, parent);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop); // forms may give it more height than it needs
    return label;
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", u"link"_s);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return button;
}

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", u"primary"_s);
    return button;
}

QPushButton* actButton(const QString& text, const QString& objectName, QWidget* parent,
                       const QString& spoken) {
    auto* button = named(new QPushButton(text, parent), objectName, spoken.isEmpty() ? text : spoken);
    button->setAutoDefault(false);
    return button;
}

QString inMenu(QString text) { return text.replace(u'&', u"&&"_s); }

void setLook(QWidget& widget, const QString& look) {
    widget.setProperty("look", look);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace sheaf
