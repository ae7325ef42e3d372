#include "ui/ledger/ledger_details.h"

#include "papers/paper_count.h"
#include "ui/ledger/ledger_words.h"
#include "ui/parts/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum GridColumn { NameColumn, TextColumn };
constexpr int nameWidth = 200;

QString timeText(const QDateTime& at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }

/// A paper that two sources list counts with each of them.
QMap<QString, int> rulesOf(const QList<LedgerLine>& lines) {
    QMap<QString, int> rules;
    for (const LedgerLine& line : lines)
        if (line.category.isEmpty())
            for (const NamedCount& rule : line.filteredBy)
                rules[rule.name] += rule.count;
    return rules;
}

} // namespace

LedgerDetails::LedgerDetails(QWidget* parent) : QScrollArea(parent) {
    setObjectName(u"ledgerDetails"_s);
    setAccessibleName(tr("How the lists came"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// A grid keeps the rows it once had, so every ledger gets a new one.
QGridLayout* LedgerDetails::newPage() {
    auto* page = new QWidget;
    page->setObjectName(u"page"_s);
    auto* rows = new QGridLayout(page);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(6);
    rows->setColumnMinimumWidth(NameColumn, nameWidth);
    rows->setColumnStretch(TextColumn, 1);
    setWidget(page);
    return rows;
}

void LedgerDetails::show(const DayLedger& ledger) {
    m_rows = newPage();
    addFetches(ledger.records);
    addRules(ledger.lines);
    addImports(ledger.imports);
    m_rows->setRowStretch(m_rows->rowCount(), 1);
}

void LedgerDetails::addFetches(const QList<FetchRecord>& records) {
    if (records.isEmpty())
        return;
    addSection(tr("How the lists came"));
    for (const FetchRecord& record : records)
        addRow(askedText(record) + u'\n' + timeText(record.at), cameText(record), record.error);
}

void LedgerDetails::addRules(const QList<LedgerLine>& lines) {
    const QMap<QString, int> rules = rulesOf(lines);
    if (rules.isEmpty())
        return;
    addSection(tr("Hidden by rules"));
    for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule)
        addRow(rule.key(), paperCount(*rule));
    QPushButton* show = linkButton(tr("Show what rules hide"), widget());
    show->setObjectName(u"showFiltered"_s);
    connect(show, &QPushButton::clicked, this, &LedgerDetails::filteredRequested);
    m_rows->addWidget(show, m_rows->rowCount(), NameColumn, Qt::AlignLeft);
}

void LedgerDetails::addImports(const QList<DayImport>& imports) {
    if (imports.isEmpty())
        return;
    addSection(tr("Imported digests"));
    for (const DayImport& import : imports)
        addRow(import.file, tr("%1, in the style %2").arg(paperCount(import.papers), import.style));
}

void LedgerDetails::addSection(const QString& title) {
    m_rows->addWidget(sectionLabel(title, widget()), m_rows->rowCount(), NameColumn, 1, 2);
}

void LedgerDetails::addRow(const QString& name, const QString& text, const QString& error) {
    const int row = m_rows->rowCount();
    const auto add = [this](const QString& words, const QString& look, int atRow, GridColumn column,
                            int rows) {
        auto* label = new QLabel(words, widget());
        label->setProperty("look", look);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(words);
        m_rows->addWidget(label, atRow, column, rows, 1);
    };
    add(name, {}, row, NameColumn, error.isEmpty() ? 1 : 2);
    add(text, u"quiet"_s, row, TextColumn, 1);
    if (!error.isEmpty())
        add(error, u"bad"_s, row + 1, TextColumn, 1);
}

} // namespace sheaf
