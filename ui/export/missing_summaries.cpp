#include "ui/export/missing_summaries.h"

#include "base/when_ready.h"
#include "services/summary_forms.h"
#include "services/summary_service.h"
#include "ui/parts/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

MissingSummaries::MissingSummaries(SummaryService& summaries, QWidget* parent)
    : QWidget(parent), m_summaries(summaries), m_sentence(hintLabel({}, this)),
      m_make(linkButton(tr("Summarise them for this style"), this)) {
    m_sentence->setObjectName(u"missingSummaries"_s);
    m_make->setObjectName(u"makeSummaries"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_make, &QPushButton::clicked, this, [this] { emit wanted(m_request); });
    hide();
}

void MissingSummaries::follow(const ExportRequest& request) {
    const int asked = ++m_asked;
    const auto form = formOfStyle(request.style);
    if (!form || *form == standardForm().name)
        return hide();
    whenReady(m_summaries.withoutForm(request.selection, request.style, request.language), this,
              [this, asked, request, form = *form](const Result<QList<PaperKey>>& papers) {
                  if (asked == m_asked)
                      show({.papers = papers ? *papers : QList<PaperKey>(),
                            .language = request.language,
                            .form = form});
              });
}

void MissingSummaries::show(const SummaryRequest& request) {
    m_request = request;
    const auto papers = request.papers.size();
    m_sentence->setText(
        papers == 1
            ? tr("1 paper has no summary with this style's sections.")
            : tr("%1 papers have no summary with this style's sections.").arg(QLocale().toString(papers)));
    setVisible(papers > 0);
}

} // namespace sheaf
