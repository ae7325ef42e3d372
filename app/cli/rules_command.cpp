#include "cli/rules_command.h"

#include "cli/rule_options.h"
#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/rule_service.h"
#include "services/rule_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int rangeOfATest = 30; // days

void printJson(const QList<RuleState>& states, QTextStream& out) {
    QJsonArray rules;
    for (const RuleState& state : states)
        rules +=
            QJsonObject{{u"name"_s, state.rule.name},
                        {u"effect"_s, QStringList{u"hide"_s, u"keep"_s, u"watch"_s}[int(state.rule.effect)]},
                        {u"enabled"_s, state.rule.enabled},
                        {u"papers"_s, state.papers},
                        {u"condition"_s, QJsonDocument::fromJson(ruleJson(state.rule).toUtf8()).object()}};
    out << QString::fromUtf8(QJsonDocument(rules).toJson()) << Qt::flush;
}

void printLines(const QList<RuleState>& states, QTextStream& out) {
    for (const RuleState& state : states) {
        out << QString::number(state.papers).rightJustified(6) << u"  "_s << state.rule.name << u": "_s
            << effectWords(state.rule.effect) << u" "_s << conditionWords(state.rule.condition)
            << (state.rule.enabled ? QString() : Cli::tr(" (switched off)")) << '\n';
    }
    out.flush();
}

/// The commands of one run of `sheaf rules`.
class Actions {
  public:
    Actions(const QCommandLineParser& options, Workspace& workspace, const Console& console)
        : m_options(options), m_workspace(workspace), m_rules(workspace.rules()), m_console(console) {}

    ExitCode list() const {
        if (const auto judged = waitFor(m_rules.judge()); !judged)
            return m_console.fail(judged.error());
        const auto states = waitFor(m_rules.rules());
        if (!states)
            return m_console.fail(states.error());
        m_options.isSet(u"json"_s) ? printJson(*states, m_console.out) : printLines(*states, m_console.out);
        return ExitCode::Done;
    }

    ExitCode add(const QString& name) const {
        const auto rule = ruleFrom(name, m_options);
        if (!rule)
            return m_console.fail(rule.error());
        if (rule->everywhere && !RuleService::canBeAskedFor(rule->condition))
            return m_console.fail({ErrorKind::Usage, Cli::tr("arXiv can be asked only for whole words and "
                                                             "authors' names; leave out --everywhere.")});
        const auto saved = waitFor(m_rules.save(*rule));
        return saved ? tellJudged() : m_console.fail(saved.error());
    }

    ExitCode remove(const QString& name) const {
        return change(name, [this](const Rule& rule) { return m_rules.remove(rule.id); });
    }

    ExitCode enable(const QString& name, bool on) const {
        return change(name, [this, on](const Rule& rule) { return m_rules.setEnabled(rule.id, on); });
    }

    ExitCode test(const QString& name) const {
        const auto rule = hasRuleOptions(m_options) ? ruleFrom(name, m_options) : waitFor(m_rules.rule(name));
        if (!rule)
            return m_console.fail(rule.error());
        const auto day = dayOfTest();
        if (!day)
            return m_console.fail(day.error());
        const auto preview = waitFor(m_rules.preview(
            {.rule = *rule, .day = *day, .from = day->addDays(1 - rangeOfATest), .to = *day}));
        if (!preview)
            return m_console.fail(preview.error());
        tell(*preview, *day);
        return ExitCode::Done;
    }

  private:
    template <class Change>
    ExitCode change(const QString& name, Change change) const {
        const auto rule = waitFor(m_rules.rule(name));
        if (!rule)
            return m_console.fail(rule.error());
        const Outcome changed = waitFor(change(*rule));
        return changed ? tellJudged() : m_console.fail(changed.error());
    }

    ExitCode tellJudged() const {
        const auto judged = waitFor(m_rules.judge());
        if (!judged)
            return m_console.fail(judged.error());
        m_console.out << Cli::tr("%1 papers changed.").arg(*judged) << Qt::endl;
        return ExitCode::Done;
    }

    Result<QDate> dayOfTest() const {
        const auto day = dayOrNewest(m_options, m_workspace.archive());
        if (!day)
            return day.error();
        return day->value_or(m_workspace.clock().today());
    }

    void tell(const RulePreview& preview, QDate day) const {
        m_console.out << Cli::tr("%1 of %2 papers of %3, %4 of %5 of the 30 days up to it.")
                             .arg(preview.touchedOfDay)
                             .arg(preview.papersOfDay)
                             .arg(day.toString(Qt::ISODate))
                             .arg(preview.touchedOfRange)
                             .arg(preview.papersOfRange)
                      << '\n';
        for (const QString& title : preview.examples)
            m_console.out << u"  "_s << title << '\n';
        if (preview.gaveUp > 0)
            m_console.err << Cli::tr("The pattern took too long on %1 papers; these count as not fitting.")
                                 .arg(preview.gaveUp)
                          << Qt::endl;
        m_console.out.flush();
    }

    const QCommandLineParser& m_options;
    Workspace& m_workspace;
    RuleService& m_rules;
    const Console& m_console;
};

} // namespace

QString RulesCommand::name() const { return u"rules"_s; }

QString RulesCommand::purpose() const {
    return Cli::tr("Lists, adds and tries rules that hide papers by themselves, and watches.");
}

void RulesCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"action"_s, Cli::tr("list, add, remove, enable, disable, or test (tells what a rule would do)."),
        Cli::tr("[ACTION]"));
    parser.addPositionalArgument(u"name"_s, Cli::tr("The rule's name."), Cli::tr("[NAME]"));
    addRuleOptions(parser);
    parser.addOption({u"day"_s, Cli::tr("The day to test with, else the newest."), Cli::tr("date")});
    parser.addOption({u"json"_s, Cli::tr("The list as a JSON document.")});
}

ExitCode RulesCommand::run(const QCommandLineParser& options, Workspace& workspace,
                           const Console& console) const {
    QStringList names = options.positionalArguments();
    const QString action = names.isEmpty() ? u"list"_s : names.takeFirst();
    const QString name = names.value(0);
    const Actions actions(options, workspace, console);
    if (action == u"list" && names.isEmpty())
        return actions.list();
    if (action == u"test" && names.size() <= 1)
        return actions.test(name);
    if (action == u"add" && names.size() == 1)
        return actions.add(name);
    if (action == u"remove" && names.size() == 1)
        return actions.remove(name);
    if ((action == u"enable" || action == u"disable") && names.size() == 1)
        return actions.enable(name, action == u"enable");
    return console.fail(
        {ErrorKind::Usage, Cli::tr("Say “list”, “add NAME …”, “remove NAME”, “enable NAME”, “disable "
                                   "NAME” or “test NAME”.")});
}

} // namespace sheaf
