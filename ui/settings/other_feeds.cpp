#include "ui/settings/other_feeds.h"

#include "base/joined_text.h"
#include "base/when_ready.h"
#include "services/feed_list_service.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/opened.h"
#include "ui/settings/feed_rows.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

OtherFeeds::OtherFeeds(FeedListService& service, QWidget* parent)
    : QWidget(parent), m_service(service),
      m_address(named(new QLineEdit(this), u"feedAddress"_s, tr("Address of a feed to add"))),
      m_add(actButton(tr("Add"), u"addFeed"_s, this)), m_answer(quietLabel({}, this)),
      m_rows(new FeedRows(this)), m_remove(actButton(tr("Remove"), u"removeFeed"_s, this)),
      m_import(actButton(tr("Import OPML…"), u"importOpml"_s, this)),
      m_export(actButton(tr("Export OPML…"), u"exportOpml"_s, this)) {
    m_answer->setObjectName(u"feedAnswer"_s);
    m_rows->show(service.feeds());
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(addLine());
    lines->addWidget(m_answer);
    lines->addWidget(m_rows);
    lines->addWidget(acts());
    connect(m_rows, &QTableWidget::itemSelectionChanged, this, &OtherFeeds::showWhatThereIs);
    showWhatThereIs();
    say(tr("The address of an RSS or Atom feed, or of a page that has one."), u"quiet"_s);
}

QWidget* OtherFeeds::addLine() {
    m_address->setPlaceholderText(tr("Paste an address"));
    m_address->installEventFilter(this);
    m_add->setEnabled(false);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &OtherFeeds::add);
    auto* box = new QWidget(this);
    QHBoxLayout* line = formLine(box);
    line->addWidget(m_address, 1);
    line->addWidget(m_add);
    return box;
}

QWidget* OtherFeeds::acts() {
    connect(m_remove, &QPushButton::clicked, this, &OtherFeeds::remove);
    connect(m_import, &QPushButton::clicked, this, &OtherFeeds::chooseOpml);
    connect(m_export, &QPushButton::clicked, this, &OtherFeeds::chooseTarget);
    auto* box = new QWidget(this);
    QHBoxLayout* line = formLine(box);
    line->addWidget(m_remove);
    line->addStretch(1);
    line->addWidget(m_import);
    line->addWidget(m_export);
    return box;
}

bool OtherFeeds::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_address || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    add();
    return true;
}

void OtherFeeds::add() {
    const QString address = m_address->text().trimmed();
    if (address.isEmpty())
        return;
    say(tr("Asking %1 …").arg(address), u"quiet"_s);
    const int serial = ++m_serial;
    whenReady(m_service.look(address, m_rows->feeds()), this, [this, serial](const Result<FoundFeed>& feed) {
        if (serial == m_serial)
            found(feed);
    });
}

void OtherFeeds::found(const Result<FoundFeed>& feed) {
    if (!feed)
        return say(feed.error().sentence, u"bad"_s);
    m_rows->add(feed->feed);
    m_address->clear();
    showWhatThereIs();
    const QString newest =
        feed->newest.isValid()
            ? tr("the newest of %1").arg(QLocale().toString(feed->newest, QLocale::ShortFormat))
            : tr("none with a date");
    say(tr("Added “%1”: %2 entries, %3. Save to keep it.")
            .arg(feed->feed.name, QString::number(feed->entries), newest),
        u"good"_s);
}

void OtherFeeds::remove() {
    m_rows->removeCurrent();
    showWhatThereIs();
    say(tr("Its papers stay in the library."), u"quiet"_s);
}

void OtherFeeds::chooseOpml() {
    auto* dialog = new QFileDialog(this, tr("Import feeds"), {}, tr("OPML (*.opml *.xml);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OtherFeeds::importOpml);
    opened(dialog);
}

void OtherFeeds::importOpml(const QString& path) {
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return say(tr("%1 cannot be opened: %2.").arg(path, in.errorString()), u"bad"_s);
    QList<FeedSource> feeds = m_rows->feeds();
    const auto report = FeedListService::addOpml(feeds, in.readAll());
    if (!report)
        return say(report.error().sentence, u"bad"_s);
    m_rows->show(feeds);
    showWhatThereIs();
    const QString counts =
        tr("%1 feeds added, %2 were there already.").arg(report->added.size()).arg(report->known);
    say(joinedSentences({counts, report->remark}), report->remark.isEmpty() ? u"good"_s : u"bad"_s);
}

void OtherFeeds::chooseTarget() {
    auto* dialog = new QFileDialog(this, tr("Export feeds"), u"feeds.opml"_s, tr("OPML (*.opml)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"opml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OtherFeeds::exportOpml);
    opened(dialog);
}

void OtherFeeds::exportOpml(const QString& path) {
    QSaveFile out(path);
    const QByteArray opml = m_service.opml(m_rows->feeds());
    if (!out.open(QIODevice::WriteOnly) || out.write(opml) != opml.size() || !out.commit())
        return say(tr("%1 cannot be written: %2.").arg(path, out.errorString()), u"bad"_s);
    say(tr("%1 feeds written to %2.").arg(m_rows->rowCount()).arg(path), u"good"_s);
}

void OtherFeeds::showWhatThereIs() {
    m_rows->setVisible(m_rows->rowCount() > 0);
    m_remove->setVisible(m_rows->rowCount() > 0);
    m_remove->setEnabled(m_rows->currentRow() >= 0);
    m_export->setEnabled(m_rows->rowCount() > 0);
}

void OtherFeeds::say(const QString& sentence, const QString& look) {
    setLook(*m_answer, look);
    m_answer->setText(sentence);
}

/// New names reach the library a moment later.
Outcome OtherFeeds::save() {
    if (m_rows->feeds() == m_service.feeds())
        return {};
    const QFuture<Outcome> saved = m_service.save(m_rows->feeds());
    return saved.isFinished() ? saved.result() : Outcome();
}

} // namespace sheaf
