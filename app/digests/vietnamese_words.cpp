#include "digests/word_lists.h"

namespace sheaf {

// clang-format off
QStringView vietnameseWords() {
    return u"đều sử về nhiều điều đề nền tiền truyền quyền chiều tiềm nghề thuyền miền chuyền "
           "huyền liền hiền mềm bền kiềm phiền triều viền điền kiều yều bề nề kề lề hề đền thề "
           "rề diều tuyền vền niềm chiềm nguyền xiềng riềng khiền nhiềm học mọi họ chọn trọng "
           "đọc lọc gọi gọn trọn vọng họa tọa bọn dọc dọn giọng nhọn họp bọc cọc thọ đọng nọ cọ "
           "lọ phọng họng ngọn ngọc tọng lọt giọt vọt chọc mọc cọng nhờ_vào nhờ_đó nhờ_sự "
           "nhờ_việc nhờ_khả nhờ_các nhờ_cơ nhờ_có nhờ_tích nhờ_sử nhờ_kỹ nhờ_một nhờ_quá "
           "nhờ_thiết nhờ_kiến nhỏ bỏ hỏi khỏi thỏa mỏng tỏ phỏng lỏng hỏng tỏa đỏ vỏ giỏi mỏi "
           "cỏ sỏi ngỏ hỏa bỏng nỏ mỏ lỏi người thời đường trường thường tường cường giờ lường "
           "rời lời đời nhờ chờ mười dường trời cười mời bờ mờ tờ cờ ngờ thờ hờ phường nhường "
           "vườn sườn mường lười dời ngời hường tườn trườn lờ khờ hời vời xử thử tử cử khử gửi "
           "sửa nửa cửa lửa chửa cửu ngửi lửng sửng tửu bửu chử ửng tính chính trí tích kích "
           "phí thí thích phía kính chí tín vín kín bí kí lí ví mí xích trích lích nhích hích "
           "dính ít ích tín_hiệu thính mình_chí kiếm_trí trích_xuất minh_chính xí bích đích "
           "mích níu ríu chíp típ tít thít khít bít hít mía kía lía tía bíp ính ín Áp Ánh Án Ý "
           "Ít Ích Ái Á ";
}
// clang-format on

} // namespace sheaf
