#include "summaries/checks/function_words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct WordList {
    const char* language;
    const char* words;
};

/// Articles, pronouns, prepositions, conjunctions and auxiliary verbs: what prose cannot do without and what
/// names and terms seldom hold. Chosen by hand.
constexpr WordList lists[] = {
    {"en", "the of and to in is that for it as with are be this by on from or an at which we our their its "
           "can have has was were not but than these those they been such between into through while both "
           "who how what when where also more most only over under using used use without within across "
           "there them each other does do if so it's may will would should could about after before any all "
           "even often however thus existing show shows proposes introduces"},
    {"de",
     "der die das und ist nicht ein eine einer einen eines einem dem den des zu mit auf für von im in "
     "als auch es sich wird werden wurde sind durch bei aus an oder wie dass wir nach über zur zum kann "
     "können diese dieser dieses sowie aber nur noch zwischen ihre deren"},
    {"fr",
     "le la les de des du un une et est en que qui dans pour par sur avec pas ne se ce cette ces au aux "
     "il elle nous sont ou plus mais comme ont été être leur leurs entre sans ainsi afin dont où"},
    {"es", "el la los las de del un una y es en que por para con no se lo su sus al como más este esta estos "
           "estas son entre sin sobre pero o ha han ser también puede cuando donde mediante según"},
    {"pt",
     "o a os as de do da dos das um uma e é em no na nos nas que por para com não se ao à como mais este "
     "esta são entre sem sobre mas ou foi ser também pode pelo pela seu sua isso quando através"},
    {"it", "il lo la i gli le di del della dei delle un una e è in nel nella che per con non si da dal dalla "
           "come più questo questa sono tra senza su ma o ha hanno essere anche può al alla ai sul sulla"},
    {"nl",
     "de het een en van in is dat die voor met op te zijn aan niet door er om ook als bij naar uit maar "
     "wordt worden deze dit we kan kunnen over of tussen heeft hebben"},
    {"sv", "och i att det som en på är av för med den till inte om ett har de vi kan från eller var men så "
           "denna detta genom mellan vid även"},
    {"da", "og i at det som en på er af for med den til ikke om et har de vi kan fra eller var men så denne "
           "dette gennem mellem ved også"},
    {"no", "og i å det som en på er av for med den til ikke om et har de vi kan fra eller var men så denne "
           "dette gjennom mellom ved også"},
    {"fi", "ja on ei se että joka mutta myös kuin tai oli ovat voi tämä jotka sekä kun niin ovat sen tässä"},
    {"pl",
     "i w na z do że się nie jest o to jak po od za dla który która które oraz przez są ale lub może ten "
     "ta tego przy między"},
    {"cs",
     "a v na je se že z do s to pro jako o i k ve za od který která které po při nebo ale jsou lze tento "
     "tato mezi"},
    {"hu", "a az és egy hogy nem is meg ez van el de csak mint vagy amely ami által ezt azt lehet között"},
    {"ro", "de și în la cu o un pe nu că din este sunt care pentru mai prin sau fi ca al a ale acest această "
           "între fără"},
    {"tr", "ve bir bu için ile de da olarak olan daha çok en gibi ise ancak veya hem kadar göre arasında "
           "üzerinde değil"},
    {"id", "yang dan di dari untuk dengan pada ini itu dalam adalah oleh tidak sebagai ke lebih juga atau "
           "dapat secara kami akan telah antara tanpa"},
    {"vi", "và của là các một trong cho được với có không những này để đã khi từ trên bằng như đó mà hoặc "
           "nhưng cũng về giữa tại ra bởi thông qua nhằm vào rằng theo sử dụng phương pháp đề xuất mô hình "
           "chúng tôi nghiên cứu kết quả"},
    {"ru", "и в не на что с по для как это из к от при а но или его ее их они мы также между более который "
           "которая которые которых может было были быть является чтобы до же том без над у о"},
    {"uk",
     "і й в у не на що з із за по для як це від при а але або його її їх ми також між більш який яка які "
     "може було були бути є щоб до та без про"},
    {"bg", "и в не на че с по за как това от при а но или му ѝ им ние също между по-голям който която които "
           "може беше са да се е към без над"},
    {"sr", "и у не на да се је за са од као што по који која које или али су то из до између без може ће"}};

QHash<QString, QStringList> languagesByWord() {
    QHash<QString, QStringList> table;
    for (const WordList& list : lists)
        for (const QString& word : QString::fromUtf8(list.words).split(u' ')) {
            QStringList& languages = table[word];
            if (!languages.contains(QLatin1StringView(list.language)))
                languages += QString::fromLatin1(list.language);
        }
    return table;
}

} // namespace

QStringList languagesWithFunctionWord(const QString& word) {
    static const QHash<QString, QStringList> table = languagesByWord();
    return table.value(word);
}

} // namespace sheaf
