#include "ui/settings/place_fields.h"

#include "ui/parts/chooser.h"
#include "ui/parts/folder_field.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/opened.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace sheaf {

using namespace Qt::StringLiterals;

PlaceFields::PlaceFields(Place place, QWidget* page)
    : QObject(page), m_place(std::move(place)), m_page(page) {}

void PlaceFields::addRows(QFormLayout* form) {
    m_form = form;
    std::visit([this](auto& place) { rowsOf(place); }, m_place);
    showRows();
}

PlaceFields::Place PlaceFields::place() const {
    for (const auto& take : m_takes)
        take();
    return m_place;
}

QString PlaceFields::secret() const { return m_secret ? m_secret->text() : QString(); }

void PlaceFields::showStoredSecret() {
    if (m_secret)
        m_secret->setPlaceholderText(tr("One is stored in the keychain"));
}

void PlaceFields::rowsOf(FolderPlace& place) {
    addBrowsing(line(tr("Folder"), u"folder"_s, place.folder), true);
    line(tr("File name"), u"file"_s, place.file);
    flag(tr("Keep a README.md there that lists the days"), u"index"_s, place.index);
}

void PlaceFields::rowsOf(GitPlace& place) {
    addBrowsing(line(tr("Repository"), u"repository"_s, place.repository, tr("A folder, or an address")),
                true);
    line(tr("Branch"), u"branch"_s, place.branch, tr("Its usual one"));
    line(tr("File name"), u"file"_s, place.file);
    line(tr("Commit message"), u"message"_s, place.message);
    flag(tr("Keep a README.md there that lists the days"), u"index"_s, place.index);
}

void PlaceFields::rowsOf(FeedPlace& place) {
    addBrowsing(line(tr("File"), u"feedFile"_s, place.file), false);
    line(tr("Title"), u"feedTitle"_s, place.title);
    line(tr("Its address"), u"address"_s, place.address, tr("Where readers fetch it; may be empty"));
    flag(tr("An entry for each paper, not for each day"), u"perPaper"_s, place.perPaper);
    number(tr("Newest entries"), u"entries"_s, place.entries, 1, 5000);
}

void PlaceFields::rowsOf(MailPlace& place) {
    line(tr("From"), u"from"_s, place.from, u"me@example.org"_s);
    list(tr("To"), u"to"_s, place.to);
    line(tr("Subject"), u"subject"_s, place.subject);
    line(tr("SMTP server"), u"server"_s, place.server, tr("Empty: by this computer's sendmail"));
    choice(tr("Connection"), u"security"_s, place.security,
           {tr("STARTTLS"), tr("TLS"), tr("Not encrypted (this computer only)")});
    number(tr("Port"), u"port"_s, place.port, 0, 65535, tr("The usual one"));
    line(tr("User"), u"user"_s, place.user, tr("Empty: no login"));
    secretRow(tr("Password"));
    line(tr("sendmail"), u"sendmail"_s, place.sendmail);
}

void PlaceFields::rowsOf(WebhookPlace& place) {
    line(tr("Address"), u"address"_s, place.address, u"https://example.org/hook"_s);
    choice(tr("What is posted"), u"body"_s, place.body,
           {tr("JSON, with the digest in it"), tr("The digest")});
    choice(tr("Proof of who posts"), u"proof"_s, place.proof,
           {tr("None"), tr("Bearer token"), tr("A header of its own"), tr("A signature (HMAC)")});
    line(tr("Header"), u"header"_s, place.header, u"X-Secret"_s);
    secretRow(tr("Secret"));
    flag(tr("The receiver drops what comes twice with one Idempotency-Key"), u"knowsRepeats"_s,
         place.knowsRepeats);
}

void PlaceFields::add(const QString& label, const QString& name, QWidget* field) {
    m_rows[name] = field;
    m_form->addRow(label, field);
}

void PlaceFields::follow() {
    showRows();
    emit changed();
}

QLineEdit* PlaceFields::line(const QString& label, const QString& name, QString& value, const QString& hint) {
    auto* field = named(new QLineEdit(value, m_page), name, label);
    field->setPlaceholderText(hint);
    field->setCursorPosition(0);
    m_takes += [field, &value] { value = field->text().trimmed(); };
    connect(field, &QLineEdit::textChanged, this, &PlaceFields::follow);
    add(label, name, field);
    return field;
}

void PlaceFields::list(const QString& label, const QString& name, QStringList& value) {
    auto* field = named(new QLineEdit(value.join(u", "_s), m_page), name, label);
    field->setPlaceholderText(tr("Addresses, separated by commas"));
    m_takes += [field, &value] {
        value.clear();
        for (const QString& part : field->text().split(u',', Qt::SkipEmptyParts))
            value += part.trimmed();
    };
    connect(field, &QLineEdit::textChanged, this, &PlaceFields::follow);
    add(label, name, field);
}

void PlaceFields::flag(const QString& text, const QString& name, bool& value) {
    auto* field = named(new QCheckBox(text, m_page), name, text);
    field->setChecked(value);
    m_takes += [field, &value] { value = field->isChecked(); };
    connect(field, &QCheckBox::toggled, this, &PlaceFields::follow);
    add({}, name, field);
}

void PlaceFields::number(const QString& label, const QString& name, int& value, int least, int most,
                         const QString& atLeast) {
    auto* field = named(new QSpinBox(m_page), name, label);
    field->setRange(least, most);
    field->setSpecialValueText(atLeast);
    field->setButtonSymbols(QSpinBox::NoButtons);
    field->setValue(value);
    m_takes += [field, &value] { value = field->value(); };
    connect(field, &QSpinBox::valueChanged, this, &PlaceFields::follow);
    add(label, name, field);
}

template <class Choice>
void PlaceFields::choice(const QString& label, const QString& name, Choice& value, const QStringList& texts) {
    auto* field = named(new Chooser(m_page), name, label);
    field->addItems(texts);
    field->setCurrentIndex(static_cast<int>(value));
    m_takes += [field, &value] { value = static_cast<Choice>(field->currentIndex()); };
    connect(field, &QComboBox::currentIndexChanged, this, &PlaceFields::follow);
    add(label, name, field);
}

void PlaceFields::secretRow(const QString& label) {
    m_secret = named(new QLineEdit(m_page), u"secret"_s, label);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Goes to the keychain"));
    add(label, u"secret"_s, m_secret);
}

void PlaceFields::addBrowsing(QLineEdit* field, bool forFolder) {
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_form->getWidgetPosition(field, &row, &role);
    auto* box = new QWidget(m_page);
    auto* line = formLine(box);
    QPushButton* browse = actButton(tr("Choose…"), u"browse"_s, box);
    m_form->removeWidget(field);
    line->addWidget(field, 1);
    line->addWidget(browse);
    m_form->setWidget(row, role, box);
    m_rows[field->objectName()] = box;
    connect(browse, &QPushButton::clicked, this, [this, field, forFolder] {
        if (forFolder)
            return chooseFolderFor(*field, {}, field->text());
        auto* chooser = new QFileDialog(m_page, {}, field->text(), tr("Atom feeds (*.atom *.xml)"));
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        connect(chooser, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        opened(chooser);
    });
}

void PlaceFields::showRows() {
    const Place now = place();
    const auto show = [this](const QString& name, bool shown) {
        if (m_rows.contains(name))
            m_form->setRowVisible(m_rows[name], shown);
    };
    if (const auto* mail = std::get_if<MailPlace>(&now)) {
        for (const QString& name : {u"security"_s, u"port"_s, u"user"_s})
            show(name, !mail->server.isEmpty());
        show(u"secret"_s, !mail->server.isEmpty() && !mail->user.isEmpty());
        show(u"sendmail"_s, mail->server.isEmpty());
    }
    if (const auto* hook = std::get_if<WebhookPlace>(&now)) {
        show(u"header"_s, hook->proof == WebhookProof::Header);
        show(u"secret"_s, hook->proof != WebhookProof::None || hook->address.contains(u"{secret}"_s));
    }
    if (const auto* git = std::get_if<GitPlace>(&now))
        show(u"branch"_s, !git->repository.startsWith(u'/'));
}

} // namespace sheaf
