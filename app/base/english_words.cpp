#include "base/english_words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QString& words) {
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

} // namespace

const QSet<QString>& stopWords() {
    static const QSet<QString> words = setOf(
        u"a about above across after again al all also although am among an and any are as at be because "
        u"been before being below between both but by can could despite did do does doesn doing don down "
        u"during each eg et etc few for from further furthermore had has have having he hence her here "
        u"hers how however i ie if in into is isn it its itself just let me more moreover most my no nor "
        u"not of off on once only or other our ours out over own s same she should so some such t than "
        u"that the their theirs them then there therefore these they this those though through thus to too "
        u"toward towards under until up upon use used uses using very via was we were what when where "
        u"which while who whom why will with within without would yet you your"_s);
    return words;
}

const QSet<QString>& paperWords() {
    static const QSet<QString> words = setOf(
        u"ability able according achieve achieves achieving act acts additionally address addresses adopt "
        u"adopting adopts advanced advancement advancements advances advantage advantages aim aims allow "
        u"allowing allows amplifies amplify analyze analyzes applied applies apply applying approach "
        u"approaches art aspect aspects available aware based baseline baselines become becomes becoming "
        u"benefit benefits best better big boost boosting boosts bridge bridging broad build builds built "
        u"called capable capture captures capturing carefully case cases challenges challenging code com "
        u"combine combined combines combining common comparable compared comparing competitive complex "
        u"comprehensive comprises comprising conditioned conduct conducted confirm confirms consider "
        u"considerable considered considers consist consists construct constructed constructs contain "
        u"containing contains contemporary contribution contributions conventional covering covers create "
        u"created creates creating critical crucial crucially current decreases define defined defines "
        u"demonstrate demonstrates design designed designs develop developed develops different diverse "
        u"driven due early effective effectively efficient efficiently emerging employ employed employs "
        u"enable enables enabling enhance enhanced enhances enhancing ensure ensures ensuring entire "
        u"establish establishes establishing evaluate evaluated evaluates evaluating even exceed exceeds "
        u"exhibit exhibited exhibits existing experiments exploit exploits explore explored explores "
        u"extend extended extending extends extensive face faces facilitate facilitates factor factors "
        u"fail fails fast faster field final find finds first focus focused focuses focusing followed "
        u"formulate formulated formulates found full fully gain gains gap gaps general generate generated "
        u"generates generating github given good great growing guide guided guides high higher highlight "
        u"highlights hinder hindering hinders https identified identifies identify identifying important "
        u"impressive improve improved improvement improves improving include including incorporate "
        u"incorporates increase increased increases increasing indicate indicates initial inject instead "
        u"integrate integrated integrates integrating introduce introduced introduces introducing "
        u"investigate investigates involve involves io issue issues key known large late lead leading "
        u"leads learn learned learns level levels leverage leverages leveraging lie like limitation "
        u"limitations limited limiting limits long low lower made main maintain maintaining maintains "
        u"major make makes making many method methods mitigate mitigates modern multiple named need needs "
        u"new notable novel number numerous observe observed obtain obtained obtains offer offering offers "
        u"often one ones optimize optimized optimizes optimizing order outperform outperforming "
        u"outperforms overall overcome paper particularly percent perform performance performed performing "
        u"performs play plays point points popular potential present presenting presents preserve "
        u"preserves preserving previous prior problem problems process processes produce produced produces "
        u"producing progress promising promote promotes propose proposed proposes prove proven proves "
        u"provide provided provides publicly quality rapid rate rather real recent recently reduce reduced "
        u"reduces reducing release released releasing relies rely relying remain remaining remains "
        u"remarkable report require requires requiring research researchers respectively result resulting "
        u"results reveal revealed reveals rich robust second seen select selected selecting selects serve "
        u"serves serving set sets several short show showcase showcases shows significant significantly "
        u"similar simple small solely solve solves solving spanning specifically stage stages standard "
        u"state step steps still striking strong struggle struggles studies study substantial success "
        u"suffer suffers suggest suggests superior support supporting supports surpass surpasses "
        u"surpassing tackle tackles tackling task tasks technical tend thereby thing things three times "
        u"total traditional train trained training trains transfer transfers treat treating treats two "
        u"type types typical ultimately underscore underscores unknown unseen unveiling utilizing validate "
        u"validated validates various way ways well whole wide widely work works yield yielding yields"_s);
    return words;
}

} // namespace sheaf
