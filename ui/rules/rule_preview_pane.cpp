#include "ui/rules/rule_preview_pane.h"

#include "base/joined_text.h"
#include "base/when_ready.h"
#include "ui/parts/labels.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

RulePreviewPane::RulePreviewPane(RuleService& rules, QDate day, QDate newest, QWidget* parent)
    : QWidget(parent),
      m_rules(rules), m_request{.rule = {}, .day = day, .from = newest.addDays(-29), .to = newest},
      m_counts(new QLabel(this)), m_examples(quietLabel({}, this)) {
    m_counts->setObjectName(u"ruleCounts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_examples->setObjectName(u"ruleExamples"_s);
    m_examples->setTextFormat(Qt::PlainText);
    m_examples->setAlignment(Qt::AlignTop);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_counts);
    lines->addWidget(m_examples, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(250));
    connect(&m_soon, &QTimer::timeout, this, &RulePreviewPane::ask);
}

RulePreviewPane::~RulePreviewPane() { m_request.cancel.raise(); }

void RulePreviewPane::show(const Rule& rule) {
    m_request.cancel.raise();
    ++m_serial;
    m_request.rule = rule;
    m_soon.start();
}

void RulePreviewPane::say(const QString& sentence, bool bad) {
    m_request.cancel.raise();
    ++m_serial;
    m_soon.stop();
    setLook(*m_counts, bad ? u"bad"_s : u"quiet"_s);
    m_counts->setText(sentence);
    m_examples->clear();
}

void RulePreviewPane::ask() {
    m_request.cancel = CancelFlag();
    whenReady(m_rules.preview(m_request), this,
              [this, serial = ++m_serial](const Result<RulePreview>& preview) {
                  if (serial != m_serial)
                      return;
                  if (preview)
                      take(*preview);
                  else
                      say(preview.error().sentence, true);
              });
}

void RulePreviewPane::take(const RulePreview& preview) {
    const QLocale locale;
    const bool watches = m_request.rule.effect == RuleEffect::Watch;
    const QString text =
        watches ? tr("Finds %1 of the %2 papers of %3, and %4 of the %5 of the library's last 30 days.")
                : tr("Hides %1 of the %2 papers of %3, and %4 of the %5 of the library's last 30 days.");
    QString counts =
        text.arg(locale.toString(preview.touchedOfDay), locale.toString(preview.papersOfDay),
                 locale.toString(m_request.day, QLocale::ShortFormat),
                 locale.toString(preview.touchedOfRange), locale.toString(preview.papersOfRange));
    if (preview.gaveUp > 0)
        counts = joinedSentences(
            {counts, tr("The pattern takes too long on %Ln papers; these count as not fitting.", nullptr,
                        preview.gaveUp)});
    setLook(*m_counts, u"good"_s);
    m_counts->setText(counts);
    QStringList lines;
    for (const QString& title : preview.examples)
        lines += u"•  "_s + m_examples->fontMetrics().elidedText(title, Qt::ElideRight, width() - 24);
    m_examples->setText(lines.join(u'\n'));
}

} // namespace sheaf
