#include "ui/settings/full_text_page.h"

#include "services/settings_service.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace sheaf {

using namespace Qt::StringLiterals;

FullTextPage::FullTextPage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings),
      m_when(named(new Chooser(this), u"fullText"_s, tr("Which papers are read whole"))),
      m_fromScore(
          named(new QSpinBox(this), u"fullTextFromScore"_s, tr("Score from which a paper is read whole"))),
      m_mostTokens(named(new QSpinBox(this), u"fullTextTokens"_s, tr("The most tokens of a full text"))),
      m_pdfs(named(new Chooser(this), u"pdfOpen"_s, tr("Where PDFs are opened"))),
      m_pdfMegabytes(named(new QSpinBox(this), u"pdfCache"_s, tr("Megabytes of fetched PDFs that are kept"))),
      m_form(pageForm(this)) {
    m_when->addItem(tr("Only those I ask for"), u"never"_s);
    m_when->addItem(tr("Those I star, and those that score high"), u"worth"_s);
    m_when->addItem(tr("All"), u"always"_s);
    m_when->setCurrentIndex(m_when->findData(settings.text(u"summaries.full_text"_s)));
    m_fromScore->setRange(0, 100);
    m_fromScore->setValue(settings.number(u"summaries.full_text_from_score"_s));
    m_mostTokens->setRange(1000, 1'000'000);
    m_mostTokens->setSingleStep(1000);
    m_mostTokens->setGroupSeparatorShown(true);
    m_mostTokens->setValue(settings.number(u"summaries.full_text_tokens"_s));
    m_pdfs->addItem(tr("Here, beside the paper"), u"here"_s);
    m_pdfs->addItem(tr("In my own viewer"), u"viewer"_s);
    m_pdfs->setCurrentIndex(m_pdfs->findData(settings.text(u"pdf.open"_s)));
    m_pdfMegabytes->setRange(10, 1'000'000);
    m_pdfMegabytes->setSingleStep(100);
    m_pdfMegabytes->setGroupSeparatorShown(true);
    m_pdfMegabytes->setSuffix(tr(" MB"));
    m_pdfMegabytes->setValue(settings.number(u"pdf.cache_mb"_s));
    for (QSpinBox* box : {m_fromScore, m_mostTokens, m_pdfMegabytes})
        box->setButtonSymbols(QSpinBox::NoButtons);
    m_form->addRow(tr("Papers read whole"), m_when);
    m_form->addRow(tr("High is a score from"), m_fromScore);
    m_form->addRow(tr("Tokens of a paper, at most"), m_mostTokens);
    m_form->addRow(hintLabel(
        tr("The text comes from arXiv: its web page, else its PDF, one paper every few seconds as arXiv "
           "asks. A "
           "paper with neither is summarised from its abstract, and the summary says so. What is longer than "
           "this many tokens is cut, section by section. A whole paper costs some twenty times as many "
           "tokens "
           "as its abstract."),
        this));
    m_form->addRow(tr("PDFs are opened"), m_pdfs);
    m_form->addRow(tr("PDFs kept, at most"), m_pdfMegabytes);
    m_form->addRow(
        hintLabel(tr("A PDF is fetched when you open it (P). Those that you opened longest ago make room "
                     "for others."),
                  this));
    connect(m_when, &QComboBox::currentIndexChanged, this, &FullTextPage::showWhatCounts);
    showWhatCounts();
}

void FullTextPage::showWhatCounts() {
    m_form->setRowVisible(m_fromScore, m_when->currentData().toString() == u"worth");
}

Outcome FullTextPage::save() {
    return saveChanged(m_settings,
                       {{u"summaries.full_text"_s, m_when->currentData().toString()},
                        {u"summaries.full_text_from_score"_s, QString::number(m_fromScore->value())},
                        {u"summaries.full_text_tokens"_s, QString::number(m_mostTokens->value())},
                        {u"pdf.open"_s, m_pdfs->currentData().toString()},
                        {u"pdf.cache_mb"_s, QString::number(m_pdfMegabytes->value())}});
}

} // namespace sheaf
