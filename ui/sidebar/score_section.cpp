#include "ui/sidebar/score_section.h"

#include "ui/parts/labels.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <chrono>

namespace sheaf {

namespace {
constexpr int stepSize = 5;
}

ScoreSection::ScoreSection(QWidget* parent)
    : QWidget(parent), m_label(sectionLabel(tr("Any score"), this)),
      m_slider(new QSlider(Qt::Horizontal, this)) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_label);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_slider);
    lines->addLayout(inset);
    m_slider->setAccessibleName(tr("Minimum score"));
    m_slider->setRange(0, 100 / stepSize - 1);
    m_slider->setPageStep(2);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(120));
    connect(&m_soon, &QTimer::timeout, this, [this] { emit chosen(m_slider->value() * stepSize); });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        nameValue();
        m_soon.start();
    });
}

void ScoreSection::show(int minimum) {
    if (m_soon.isActive() || m_slider->isSliderDown())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(minimum / stepSize);
    nameValue();
}

void ScoreSection::nameValue() {
    const int minimum = m_slider->value() * stepSize;
    const QString text = minimum == 0 ? tr("Any score") : tr("Score at least %1").arg(minimum);
    m_label->setText(text.toUpper());
    m_label->setAccessibleName(text);
}

} // namespace sheaf
