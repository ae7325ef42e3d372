#include "services/summary_forms.h"

#include "digests/digest_style.h"
#include "library/form_store.h"
#include "library/library.h"
#include "library/search_store.h"
#include "services/summary_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SummaryForms)
};

const SummaryForm* known(const QList<SummaryForm>& forms, const QString& name) {
    const auto found = std::find_if(forms.begin(), forms.end(),
                                    [&name](const SummaryForm& form) { return form.name == name; });
    return found == forms.end() ? nullptr : &*found;
}

QList<SummaryForm> collected() {
    QList<SummaryForm> forms = {standardForm()};
    for (const QString& name : digestStyleNames())
        if (const SummaryForm form = digestStyle(name)->form(); !known(forms, form.name))
            forms += form;
    return forms;
}

bool holdsAll(const SummaryForm& form, const SummaryForm& wanted) {
    return std::all_of(wanted.fields.begin(), wanted.fields.end(), [&form](const FormField& field) {
        return std::any_of(form.fields.begin(), form.fields.end(),
                           [&field](const FormField& own) { return own.key == field.key; });
    });
}

} // namespace

const QList<SummaryForm>& summaryForms() {
    static const QList<SummaryForm> forms = collected();
    return forms;
}

Result<SummaryForm> summaryForm(const QString& name) {
    if (const SummaryForm* form = known(summaryForms(), name))
        return *form;
    QStringList names;
    for (const SummaryForm& form : summaryForms())
        names += form.name;
    return Error{
        ErrorKind::Usage,
        Words::tr("There is no form of summary “%1”; there are: %2.").arg(name, names.join(u", "_s))};
}

Result<QString> formOfStyle(const QString& style) {
    if (const auto found = digestStyle(style))
        return found->form().name;
    return Error{ErrorKind::Usage, Words::tr("There is no digest style “%1”; there are: %2.")
                                       .arg(style, digestStyleNames().join(u", "_s))};
}

WantedForm wantedForm(const QString& style, const QString& language) {
    const auto found = digestStyle(style);
    const SummaryForm form = found ? found->form() : standardForm();
    QStringList others;
    for (const SummaryForm& other : summaryForms())
        if (other.name != form.name && holdsAll(other, form))
            others += other.name;
    return {form.name, others, language};
}

QFuture<Result<QList<PaperKey>>> SummaryService::withoutForm(const Selection& selection, const QString& style,
                                                             const QString& language) {
    return m_library->read(
        [selection, wanted = wantedForm(style, language)](Connection& connection) -> Result<QList<PaperKey>> {
            const auto keys = SearchStore(connection).keys(selection);
            return keys ? FormStore(connection).without(*keys, wanted) : keys;
        });
}

} // namespace sheaf
