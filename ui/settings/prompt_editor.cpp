#include "ui/settings/prompt_editor.h"

#include "services/prompt_service.h"
#include "ui/parts/labels.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QTextBlock>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkAfterMs = 250;
constexpr qsizetype mostRemarks = 3; ///< more would push the text away

QTextEdit::ExtraSelection marked(const QPlainTextEdit& editor, int line) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(editor.document()->findBlockByNumber(line - 1));
    QColor ground = editor.palette().color(QPalette::Highlight);
    ground.setAlpha(60);
    selection.format.setBackground(ground);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    return selection;
}

} // namespace

PromptEditor::PromptEditor(PromptService& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_text(new QPlainTextEdit(this)), m_remarks(quietLabel({}, this)) {
    m_text->setObjectName(u"promptText"_s);
    m_text->setAccessibleName(tr("The prompt's text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_remarks->setObjectName(u"promptRemarks"_s);
    m_remarks->setTextFormat(Qt::PlainText);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 8, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(m_text, 1);
    lines->addWidget(m_remarks);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkAfterMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &PromptEditor::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_checkTimer.start();
        emit edited();
    });
}

void PromptEditor::show(const QString& text, bool editable) {
    const QSignalBlocker quiet(m_text);
    m_editable = editable;
    m_text->setPlainText(text);
    m_text->setReadOnly(!editable);
    check();
}

QString PromptEditor::text() const { return m_text->toPlainText(); }

void PromptEditor::check() {
    const QList<PromptRemark> remarks = m_prompts.check(text());
    QStringList sentences;
    QList<QTextEdit::ExtraSelection> marks;
    for (const PromptRemark& remark : remarks) {
        marks += marked(*m_text, remark.line);
        if (sentences.size() < mostRemarks)
            sentences += tr("Line %1: %2").arg(remark.line).arg(remark.sentence);
    }
    if (remarks.size() > mostRemarks)
        sentences += tr("And %n more.", nullptr, int(remarks.size() - mostRemarks));
    if (remarks.isEmpty())
        sentences += m_editable ? tr("This prompt can be used.")
                                : tr("Comes with the program and stays as it is; copy it to change it.");
    m_text->setExtraSelections(marks);
    m_remarks->setText(sentences.join(u'\n'));
    setLook(*m_remarks, !remarks.isEmpty() ? u"bad"_s : m_editable ? u"good"_s : u"quiet"_s);
    // More remarks leave less room for the text: the line just written must not fall out of it.
    layout()->activate();
    if (m_text->hasFocus())
        m_text->ensureCursorVisible();
}

} // namespace sheaf
