#include "summaries/checks/placeholder.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 160; // characters

QRegularExpression pattern(const QString& text) {
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool isPlaceholder(const QString& text) {
    static const QRegularExpression nothing =
        pattern(u"\\A\\W*(n/?a|none|null|nil|unknown|undefined|string|text|tbd|todo|tldr|not "
                u"(available|applicable|specified|provided)"
                "|无|暂无|未知|không có)?\\W*\\z"_s);
    static const QRegularExpression unfilled = pattern(
        u"\\A\\W*(\\{+\\s*[\\w ]+\\s*\\}+|<\\s*[a-z_ ]+\\s*>|\\[\\s*(insert|your|add|fill|summary|tldr|text)\\b[^\\]]*\\])\\W*\\z"_s);
    static const QRegularExpression failure = pattern(
        u"\\A\\W*((summary|translation|analysis|tl;?dr) (generation )?(failed|unavailable|not available)"
        "|failed to (generate|summari[sz]e|analy[sz]e|process)|no (summary|abstract|content) (is "
        ")?(available|provided|given)"
        "|error(:| while| during| \\d)|(i'?m|i am) (sorry|unable)|(sorry|unfortunately),? (i|but i|as an ai)"
        "|i (cannot|can't|can not) (summari[sz]e|access|assist|help|provide)|as an ai (language )?model,? i"
        "|.{0,8}(生成|分析|翻译|总结|摘要)失败|AI服务不可用|抱歉|很抱歉|对不起|我(无法|不能)(访问|总结|提供|"
        "处理)|无法(生成|总结|提供)(摘要|总结|内容)"
        "|không thể (tóm tắt|tạo)|tóm tắt thất bại|xin lỗi)"_s);
    const QString plain = text.trimmed();
    return plain.size() <= longest && (nothing.match(plain).hasMatch() || unfilled.match(plain).hasMatch() ||
                                       failure.match(plain).hasMatch());
}

} // namespace sheaf
