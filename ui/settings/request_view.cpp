#include "ui/settings/request_view.h"

#include "base/when_ready.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What the sign behind a backslash stands for, where that can be shown as it is.
QString meaningOf(const QString& escaped) {
    if (escaped == u"n")
        return u"\n"_s;
    return u"\"\\/"_s.contains(escaped) ? escaped : u'\\' + escaped;
}

/// JSON with its texts as they read: line breaks and quotes in place of the signs for them.
QString unfolded(const QString& json) {
    static const QRegularExpression sign(u"\\\\(u[0-9a-fA-F]{4}|.)"_s);
    QString text;
    qsizetype copied = 0;
    for (auto it = sign.globalMatch(json); it.hasNext();) {
        const auto match = it.next();
        text += QStringView(json).mid(copied, match.capturedStart() - copied);
        text += meaningOf(match.captured(1));
        copied = match.capturedEnd();
    }
    return text + json.mid(copied);
}

} // namespace

RequestView::RequestView(PromptService& prompts, PaperKey paper, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_paper(paper), m_engine(new Chooser(this)),
      m_exactly(new QCheckBox(tr("Exactly as sent"), this)), m_request(new QPlainTextEdit(this)),
      m_note(quietLabel({}, this)) {
    m_engine->setObjectName(u"previewEngine"_s);
    m_engine->setAccessibleName(tr("The engine that is asked"));
    m_engine->addItems(prompts.engines());
    m_engine->setVisible(m_engine->count() > 0);
    m_exactly->setObjectName(u"requestExactly"_s);
    m_exactly->setToolTip(tr("With the signs that JSON writes for line breaks and quotes"));
    m_request->setObjectName(u"request"_s);
    m_request->setAccessibleName(tr("The request"));
    m_request->setReadOnly(true);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_note->setObjectName(u"requestNote"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_engine);
    head->addWidget(m_note, 1);
    head->addWidget(m_exactly);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 8, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(head);
    lines->addWidget(m_request, 1);
    connect(m_engine, &QComboBox::currentIndexChanged, this, &RequestView::ask);
    connect(m_exactly, &QCheckBox::toggled, this, &RequestView::write);
}

void RequestView::show(const QString& prompt) {
    m_prompt = prompt;
    ask();
}

void RequestView::ask() {
    const int serial = ++m_serial;
    m_preview = {};
    write();
    if (m_engine->count() == 0)
        return tell(tr("The only engine there is works on this computer and sends nothing. Set one up under "
                       "Summaries to see what it would be sent."));
    if (m_paper == 0)
        return tell(tr("Select a paper in the list to see the request for it."));
    const PreviewRequest asked{.paper = m_paper, .engine = m_engine->currentText(), .draft = m_prompt};
    whenReady(m_prompts.preview(asked), this, [this, serial](const Result<RequestPreview>& preview) {
        if (serial != m_serial)
            return;
        if (!preview)
            return tell(preview.error().sentence);
        m_preview = *preview;
        write();
        const QString tokens = QLocale().toString(preview->tokens);
        tell(preview->lacksFullText
                 ? tr("About %1 tokens with the abstract; the full text, which has yet to be fetched, takes "
                      "its place. Nothing is sent now.")
                       .arg(tokens)
                 : tr("About %1 tokens. Nothing is sent now.").arg(tokens));
    });
}

void RequestView::write() {
    const QStringList head = QStringList{m_preview.address} + m_preview.headers;
    const QString body = m_exactly->isChecked() ? m_preview.body : unfolded(m_preview.body);
    m_request->setPlainText(m_preview.body.isEmpty() ? QString() : head.join(u'\n') + u"\n\n"_s + body);
}

void RequestView::tell(const QString& sentence) { m_note->setText(sentence); }

} // namespace sheaf
