#include "digests/word_lists.h"

namespace sheaf {

// clang-format off
QStringView commonCharacters() {
    return u"提型语实现理量于成可升据学构合推种同态架发训要存策率式果明限保持低复从像面码源块前息"
           "增参续流杂及探小序依控单此融随配征原非响等正齐束取含条靠断获乏环鲁督回号遗捕权即风签"
           "排联句答聚捉属见倍突去操免逐掩馏避神各道史着口短遥渐竞裁漏遵筛贝族藏落板威缝遮省停营"
           "草却再每仍偏后子反意步双向变搜降位连字受经美均与来热球筑灵荡灶卡栏阐捷措企郁衍狭瞬捆"
           "椭锁氏恰坦”、！íĐậρčŁāōℝ️⭐❌🔍📝🎯🏆💭🎨🎭🎮👍📍🌐🐍🐝←∝";
}
// clang-format on

} // namespace sheaf
