#include "services/prompt_service.h"

#include "services/engine_options.h"
#include "services/prompt_folder.h"
#include "services/summary_forms.h"
#include "settings/settings.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString inUse = u"summaries.prompt"_s;

/// The form whose built-in prompt has this name.
std::optional<QString> builtInForm(const QString& name) {
    for (const SummaryForm& form : summaryForms())
        if (builtInPromptVersion(form.name) == name)
            return form.name;
    return std::nullopt;
}

} // namespace

PromptService::PromptService(std::shared_ptr<Library> library, Settings& settings, SecretStore& secrets,
                             FullTextService& texts, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_secrets(secrets),
      m_texts(texts), m_clock(clock) {}

QList<PromptEntry> PromptService::prompts() const {
    const PromptFolder own(m_settings.path());
    QList<PromptEntry> mine;
    QStringList replaced;
    const QStringList chosen = m_settings.list(inUse);
    for (const QString& name : own.names()) {
        const auto file = own.text(name);
        const QString form = file ? readOwnPrompt(name, *file).prompt.form : QString();
        const bool used = chosen.contains(name);
        mine += PromptEntry{name, form, false, used};
        if (used)
            replaced += form;
    }
    QList<PromptEntry> entries;
    for (const SummaryForm& form : summaryForms())
        entries +=
            PromptEntry{builtInPromptVersion(form.name), form.name, true, !replaced.contains(form.name)};
    return entries + mine;
}

QStringList PromptService::engines() const {
    QStringList names = m_settings.engineNames();
    names.removeAll(offlineEngine);
    const QString first = m_settings.text(u"summaries.engine"_s);
    if (names.removeOne(first))
        names.prepend(first);
    return names;
}

QString PromptService::folder() const { return PromptFolder(m_settings.path()).path(); }

Result<QString> PromptService::text(const QString& name) const {
    if (const auto form = builtInForm(name))
        return builtInPromptFile(*form);
    return PromptFolder(m_settings.path()).text(name);
}

QList<PromptRemark> PromptService::check(const QString& text) const {
    QList<PromptRemark> remarks;
    for (const PromptFault& fault : readOwnPrompt({}, text).faults)
        remarks += PromptRemark{fault.line, fault.sentence};
    return remarks;
}

Outcome PromptService::copy(const QString& name, const QString& to) {
    const auto file = text(name);
    if (!file)
        return file.error();
    if (PromptFolder(m_settings.path()).names().contains(to))
        return Error{ErrorKind::Usage, tr("There is a prompt “%1” already; choose another name.").arg(to)};
    return save(to, *file);
}

Outcome PromptService::save(const QString& name, const QString& text) {
    Outcome saved = PromptFolder(m_settings.path()).write(name, text);
    if (saved)
        emit changed();
    return saved;
}

Outcome PromptService::remove(const QString& name) {
    if (Outcome unused = use(name, false); !unused)
        return unused;
    Outcome removed = PromptFolder(m_settings.path()).remove(name);
    if (removed)
        emit changed();
    return removed;
}

Outcome PromptService::use(const QString& name, bool use) {
    QStringList chosen = m_settings.list(inUse);
    const bool uses = chosen.contains(name);
    if (use == uses)
        return {};
    if (use) {
        const auto read = PromptFolder(m_settings.path()).read({name});
        if (!read)
            return read.error();
        // One prompt a form: the new one takes the place of the one before.
        chosen.removeIf([this, &read](const QString& other) {
            const auto before = PromptFolder(m_settings.path()).read({other});
            return before && before->constFirst().form == read->constFirst().form;
        });
        chosen += name;
    } else {
        chosen.removeAll(name);
    }
    Outcome set = chosen.isEmpty() ? m_settings.remove(inUse) : m_settings.set(inUse, chosen.join(u", "_s));
    if (set)
        emit changed();
    return set;
}

} // namespace sheaf
