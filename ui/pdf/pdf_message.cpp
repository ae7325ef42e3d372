#include "ui/pdf/pdf_message.h"

#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfTab)
};

} // namespace

PdfMessage::PdfMessage(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_sentence(quietLabel({}, this)),
      m_progress(named(new QProgressBar(this), u"pdfProgress"_s, Words::tr("How much of the PDF has come"))),
      m_amount(quietLabel({}, this)), m_cancel(actButton(Words::tr("Cancel"), u"pdfCancel"_s, this)),
      m_retry(primaryButton(Words::tr("Try again"), this)),
      m_browser(actButton(Words::tr("Open in browser"), u"pdfBrowser"_s, this)) {
    setObjectName(u"pdfMessage"_s);
    m_sentence->setObjectName(u"pdfSentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* paper = new QLabel(title, this);
    paper->setTextFormat(Qt::PlainText);
    paper->setWordWrap(true);
    paper->setAlignment(Qt::AlignCenter);
    paper->setFont(scaledFont(theme.readingFont(), 1.15, QFont::DemiBold));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    m_amount->setObjectName(u"pdfAmount"_s);
    m_amount->setAlignment(Qt::AlignCenter);
    m_retry->setObjectName(u"pdfRetry"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_cancel, m_retry, m_browser})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(40, 24, 40, 24);
    lines->setSpacing(12);
    lines->addStretch(2);
    lines->addWidget(paper);
    lines->addWidget(m_sentence);
    lines->addWidget(m_progress, 0, Qt::AlignHCenter);
    lines->addWidget(m_amount);
    lines->addLayout(buttons);
    lines->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, &PdfMessage::cancelWanted);
    connect(m_retry, &QPushButton::clicked, this, &PdfMessage::retryWanted);
    connect(m_browser, &QPushButton::clicked, this, &PdfMessage::browserWanted);
}

void PdfMessage::showLoading() {
    show(Words::tr("Fetching the PDF…"), true);
    setProgress(0, 0);
}

void PdfMessage::showError(const Error& error) { show(error.sentence, false); }

void PdfMessage::show(const QString& sentence, bool loading) {
    m_isLoading = loading;
    m_sentence->setText(sentence);
    m_progress->setVisible(loading);
    m_amount->setVisible(loading);
    m_cancel->setVisible(loading);
    m_retry->setVisible(!loading);
    m_browser->setVisible(!loading);
}

void PdfMessage::setProgress(qint64 received, qint64 total) {
    const QLocale locale;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(received * 1000 / total));
    m_amount->setText(
        total > 0 ? Words::tr("%1 of %2")
                        .arg(locale.formattedDataSize(received, 1), locale.formattedDataSize(total, 1))
        : received > 0 ? locale.formattedDataSize(received, 1)
                       : Words::tr("arXiv is asked at most once every three seconds."));
}

QPushButton& PdfMessage::act() const { return m_isLoading ? *m_cancel : *m_retry; }

} // namespace sheaf
