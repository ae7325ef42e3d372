#include "cli/rule_options.h"

#include "cli/text.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

const QList<std::pair<QString, Subject>>& subjects() {
    static const QList<std::pair<QString, Subject>> all = {{u"text"_s, Subject::Text},
                                                           {u"title"_s, Subject::Title},
                                                           {u"abstract"_s, Subject::Abstract},
                                                           {u"comment"_s, Subject::Comment},
                                                           {u"author"_s, Subject::Author},
                                                           {u"category"_s, Subject::Category},
                                                           {u"primary"_s, Subject::PrimaryCategory},
                                                           {u"upvotes"_s, Subject::Upvotes}};
    return all;
}

Result<RuleEffect> effectFrom(const QCommandLineParser& options) {
    QList<RuleEffect> effects;
    if (options.isSet(u"hide"_s))
        effects += RuleEffect::Hide;
    if (options.isSet(u"keep"_s))
        effects += RuleEffect::Keep;
    if (options.isSet(u"watch"_s))
        effects += RuleEffect::Watch;
    if (effects.size() == 1)
        return effects.first();
    return Error{ErrorKind::Usage, Cli::tr("Say what the rule does: one of --hide, --keep and --watch.")};
}

} // namespace

void addRuleOptions(QCommandLineParser& parser) {
    const auto words = Cli::tr("words");
    parser.addOption({u"hide"_s, Cli::tr("Hides papers that fit.")});
    parser.addOption({u"keep"_s, Cli::tr("Hides papers that do not fit.")});
    parser.addOption({u"watch"_s, Cli::tr("Watches for papers that fit; no rule hides them.")});
    parser.addOption(
        {u"text"_s, Cli::tr("Words in title, abstract or comment; several parted by commas."), words});
    parser.addOption({u"title"_s, Cli::tr("Words in the title."), words});
    parser.addOption({u"abstract"_s, Cli::tr("Words in the abstract."), words});
    parser.addOption({u"comment"_s, Cli::tr("Words in the authors' comment."), words});
    parser.addOption({u"author"_s, Cli::tr("An author by parts of the name, in any order; initials will do."),
                      Cli::tr("names")});
    parser.addOption({u"category"_s, Cli::tr("A category, cross-lists included."), Cli::tr("names")});
    parser.addOption({u"primary"_s, Cli::tr("A category, cross-lists left out."), Cli::tr("names")});
    parser.addOption({u"upvotes"_s, Cli::tr("So many upvotes or more."), Cli::tr("number")});
    parser.addOption({u"part"_s, Cli::tr("Words and names are found inside longer words too.")});
    parser.addOption({u"pattern"_s, Cli::tr("Words and names are regular expressions.")});
    parser.addOption({u"any"_s, Cli::tr("One of what is asked for is enough.")});
    parser.addOption({u"source"_s,
                      Cli::tr("Only papers that this source listed (and, for --hide and --keep, no other)."),
                      Cli::tr("name")});
    parser.addOption(
        {u"everywhere"_s, Cli::tr("A watch for authors or words: arXiv is asked in all categories.")});
}

bool hasRuleOptions(const QCommandLineParser& options) {
    return std::any_of(subjects().begin(), subjects().end(),
                       [&](const auto& subject) { return options.isSet(subject.first); });
}

Result<Rule> ruleFrom(const QString& name, const QCommandLineParser& options) {
    const auto effect = effectFrom(options);
    if (!effect)
        return effect.error();
    Rule rule{.effect = *effect, .name = name, .everywhere = options.isSet(u"everywhere"_s)};
    rule.condition.any = options.isSet(u"any"_s);
    rule.condition.source = options.value(u"source"_s);
    const Manner wanted = options.isSet(u"pattern"_s) ? Manner::Pattern
                          : options.isSet(u"part"_s)  ? Manner::Part
                                                      : Manner::Words;
    for (const auto& [option, subject] : subjects()) {
        const Manner manner = subject <= Subject::Author ? wanted : Manner::Words;
        for (const QString& value : options.values(option))
            rule.condition.clauses += RuleClause{subject, manner, ruleValuesOf(value, manner)};
    }
    return rule;
}

} // namespace sheaf
