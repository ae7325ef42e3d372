#include "summaries/prompts/prompt.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

class Reading {
  public:
    Reading(const QString& version, const QString& file, const QList<SummaryForm>& forms)
        : m_lines(QString(file).remove(u'\r').split(u'\n')), m_forms(forms) {
        m_prompt.version = version;
        m_prompt.form = standardForm().name;
    }

    ReadPrompt read() {
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            readLine(m_lines[m_at]);
        m_prompt.system = m_system.join(u'\n').trimmed();
        m_prompt.user = m_user.join(u'\n').trimmed();
        checkParts();
        if (m_faults.isEmpty())
            checkFence();
        if (m_faults.isEmpty())
            checkFields();
        std::stable_sort(m_faults.begin(), m_faults.end(),
                         [](const PromptFault& a, const PromptFault& b) { return a.line < b.line; });
        return {m_prompt, m_faults};
    }

  private:
    void fault(qsizetype line, const QString& sentence) { m_faults += PromptFault{int(line) + 1, sentence}; }

    /// A part's heading counts once, in its order: a second one is text.
    void readLine(const QString& line) {
        const QString heading = line.trimmed();
        if (m_systemAt < 0 && heading == u"# System") {
            m_systemAt = m_at;
            return;
        }
        if (m_userAt < 0 && heading == u"# User") {
            m_userAt = m_at;
            return;
        }
        if (m_systemAt < 0 && m_userAt < 0) {
            readFact(line);
            return;
        }
        checkPlaceholders(line);
        (m_userAt < 0 ? m_system : m_user) += line;
    }

    void readFact(const QString& line) {
        static const QRegularExpression form(u"\\AForm:\\s*(\\S+)\\s*\\z"_s);
        const auto match = form.match(line);
        if (!match.hasMatch())
            return;
        m_prompt.form = match.captured(1);
        if (!formOf(m_prompt.form))
            fault(m_at, Words::tr("There is no form “%1”; there are: %2.")
                            .arg(m_prompt.form, formNames().join(u", "_s)));
    }

    void checkPlaceholders(const QString& line) {
        static const QRegularExpression braces(u"\\{\\{([^{}]*)(\\}\\})?"_s);
        for (auto it = braces.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(1);
            if (match.captured(2).isEmpty())
                fault(m_at, Words::tr("“{{” is not closed by “}}” on this line."));
            else if (!promptPlaceholders().contains(name))
                fault(m_at, Words::tr("There is no placeholder “{{%1}}”; there are: %2.")
                                .arg(name, promptPlaceholders().join(u", "_s)));
        }
    }

    void checkParts() {
        if (m_systemAt < 0)
            fault(0,
                  Words::tr("The heading “# System” is missing; what the model is to do stands below it."));
        if (m_userAt < 0)
            fault(m_lines.size() - 1,
                  Words::tr("The heading “# User” is missing; the paper stands below it."));
        else if (m_systemAt > m_userAt)
            fault(m_userAt, Words::tr("“# User” stands above “# System”; it goes below."));
    }

    /// What the paper says is data: outside of the fence a model could take it for the reader's word.
    void checkFence() {
        const QString user = m_user.join(u'\n');
        const qsizetype opens = user.indexOf(u"<paper>"_s);
        const qsizetype closes = user.indexOf(u"</paper>"_s, opens + 1);
        if (opens < 0 || closes < 0) {
            fault(m_userAt,
                  Words::tr("Below “# User” the paper must stand between <paper> and </paper>, so that "
                            "nothing in it is taken for an instruction."));
            return;
        }
        outsideTheFence(m_system.join(u'\n'), m_systemAt);
        outsideTheFence(user.left(opens), m_userAt);
        outsideTheFence(user.mid(closes), m_userAt + user.left(closes).count(u'\n'));
        if (!user.contains(u"{{text}}"_s))
            fault(m_userAt + 1 + user.left(opens).count(u'\n'),
                  Words::tr("“{{text}}” is missing: the model would not see what the paper says."));
    }

    /// `above` is the line that the text begins below.
    void outsideTheFence(const QString& text, qsizetype above) {
        static const QRegularExpression ofThePaper(u"\\{\\{(title|authors|categories|text)\\}\\}"_s);
        for (auto it = ofThePaper.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            fault(above + 1 + text.left(match.capturedStart()).count(u'\n'),
                  Words::tr("“%1” stands outside of <paper> and </paper>; it goes between them.")
                      .arg(match.captured()));
        }
    }

    void checkFields() {
        const SummaryForm* form = formOf(m_prompt.form);
        const QString all = m_prompt.system + m_prompt.user;
        if (!form || all.contains(u"{{fields}}"_s))
            return;
        for (const FormField& field : form->fields)
            if (!all.contains(u'"' + field.key + u'"'))
                fault(m_systemAt, Words::tr("Nothing asks for the field \"%1\" of the form “%2”; write "
                                            "{{fields}} where all fields are to be explained.")
                                      .arg(field.key, form->name));
    }

    const SummaryForm* formOf(const QString& name) const {
        const auto found = std::find_if(m_forms.begin(), m_forms.end(),
                                        [&name](const SummaryForm& form) { return form.name == name; });
        return found == m_forms.end() ? nullptr : &*found;
    }

    QStringList formNames() const {
        QStringList names;
        for (const SummaryForm& form : m_forms)
            names += form.name;
        return names;
    }

    QStringList m_lines;
    const QList<SummaryForm>& m_forms;
    qsizetype m_at = 0;
    qsizetype m_systemAt = -1;
    qsizetype m_userAt = -1;
    QStringList m_system;
    QStringList m_user;
    Prompt m_prompt;
    QList<PromptFault> m_faults;
};

} // namespace

ReadPrompt readPrompt(const QString& version, const QString& file, const QList<SummaryForm>& forms) {
    return Reading(version, file, forms).read();
}

} // namespace sheaf
