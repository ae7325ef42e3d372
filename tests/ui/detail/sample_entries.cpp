#include "ui/detail/sample_entries.h"

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0) {
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

Paper paper() {
    Paper p;
    p.id = u"2601.22156"_s;
    p.version = 2;
    p.title =
        u"Folding Long Contexts into Short Memories: Recall-Preserving Linear Attention at $O(n)$ Cost"_s;
    p.abstract =
        u"Softmax attention costs $O(n^2)$ in the sequence length $n$. We show that layers can be chosen by "
        u"how "
        "much recall they carry, with\n\\[ r(\\ell) = \\sum_{i=1}^{n} \\frac{\\partial y_i}{\\partial x_i}, "
        "\\]\nand that the rest may become linear. Training costs \\$5 to \\$10 on one machine."_s;
    for (const QString& name : {u"Ana Duarte"_s, u"Jörg Weißmüller"_s, u"Nguyễn Thị Hạnh"_s, u"李明轩"_s})
        p.authors << Author{name};
    p.authors[0].affiliation = u"University of Porto"_s;
    p.primaryCategory = u"cs.CL"_s;
    p.categories = {u"cs.CL"_s, u"cs.LG"_s};
    p.comment = u"18 pages, 6 figures; code released"_s;
    p.journalRef = u"Journal of Invented Results 12 (2026) 34-56"_s;
    p.doi = u"10.1234/jir.2026.12"_s;
    p.licence = u"http://creativecommons.org/licenses/by/4.0/"_s;
    p.published = utc(2026, 1, 28, 20);
    p.updated = utc(2026, 2, 3, 9);
    p.codeUrl = u"https://github.com/example/fold"_s;
    p.projectUrl = u"https://fold.example.org/"_s;
    p.upvotes = 41;
    p.pickSummary = u"Linear layers replace attention where little recall is lost."_s;
    p.pickKeywords = {u"linear attention"_s, u"long context"_s};
    return p;
}

Summary summary() {
    Summary s;
    s.tldr = u"Most attention layers can be made **linear** without losing recall, at *0.01 %* of the "
             u"training data and "
             "3.0× the speed at 128K tokens."_s;
    s.motivation =
        u"Attention costs $O(n^2)$; earlier conversions lose recall at long range and need billions of "
        "tokens."_s;
    s.method = u"Layers are ranked by the recall they carry:\n\n1. measure $r(\\ell)$ once,\n2. keep the "
               u"best eighth,\n3. "
               "distil the rest into gated linear attention with `state_size = 64`."_s;
    s.result =
        u"| context | teacher | hybrid |\n|---|---|---|\n| 32K | 91.2 | 90.8 |\n| 128K | 84.0 | 80.6 |\n"_s;
    s.conclusion = u"The recipe holds for one model family; larger ones were not tried."_s;
    s.recommendation = u"Read section 3 if you serve long contexts."_s;
    s.sections << SummarySection{u"Limits"_s, u"One family, English text only."_s};
    s.tags = {u"long context"_s, u"distillation"_s, u"attention"_s};
    s.score = 92;
    s.scoreReason = u"Matches “long context” and “efficient inference”; strong ablations, released code."_s;
    s.provenance = {.engine = u"work"_s,
                    .model = u"example-chat"_s,
                    .promptVersion = u"summary-1"_s,
                    .rubricVersion = u"rubric-1"_s,
                    .language = u"en"_s,
                    .sourceText = SourceText::Html,
                    .paperVersion = 1,
                    .made = utc(2026, 1, 30, 7, 12),
                    .inputTokens = 9120,
                    .outputTokens = 512,
                    .costMicros = 900};
    return s;
}

} // namespace

DayEntry fullEntry() {
    DayEntry e;
    e.key = 1;
    e.paper = paper();
    e.listings = {{source::arxiv, QDate(2026, 1, 30), ListingKind::New, 1, true, 0},
                  {source::huggingFace, QDate(2026, 2, 2), ListingKind::Pick, 0, false, 3}};
    e.summary = summary();
    e.reading = {.starred = true,
                 .read = true,
                 .note = u"Compare with the *state space* papers; ask Ana about $r(\\ell)$."_s,
                 .tags = {u"to discuss"_s}};
    e.job = JobState::Done;
    return e;
}

DayEntry extractedEntry() {
    DayEntry e = fullEntry();
    e.key = 2;
    e.reading = {};
    e.summary->recommendation.clear();
    e.summary->sections.clear();
    e.summary->score = 64;
    e.summary->scoreReason = u"Of your interests, “long context” stands in the abstract."_s;
    e.summary->result = u"The hybrid reaches 96 % of the teacher at 128K."_s;
    e.summary->provenance = {.engine = u"offline"_s,
                             .extracted = true,
                             .model = u"TextRank"_s,
                             .language = u"en"_s,
                             .made = utc(2026, 1, 30, 7, 12)};
    return e;
}

DayEntry bareEntry() {
    DayEntry e = fullEntry();
    e.key = 3;
    e.summary.reset();
    e.reading = {};
    e.job = JobState::None;
    e.paper.pickSummary.clear();
    e.paper.pickKeywords.clear();
    return e;
}

DayEntry failedEntry() {
    DayEntry e = bareEntry();
    e.key = 4;
    e.job = JobState::Failed;
    e.failure = u"The model's reply was cut off at its length limit."_s;
    return e;
}

DayEntry withdrawnEntry() {
    DayEntry e = bareEntry();
    e.key = 5;
    e.paper.withdrawn = true;
    e.listings << Listing{source::sample, QDate(2026, 1, 30)};
    e.paper.title = u"On a Theorem That Turned Out Not to Hold"_s;
    e.paper.abstract = u"This paper has been withdrawn because Lemma 2 is false."_s;
    return e;
}

DayEntry chineseEntry() {
    DayEntry e = fullEntry();
    e.key = 6;
    e.paper.title = u"折叠长上下文：以线性代价保持召回的注意力机制"_s;
    e.paper.pickSummary.clear();
    e.summary->tldr =
        u"多数注意力层可以改写为**线性**形式而几乎不损失召回，训练数据仅为原来的 0.01%，在 128K 上下文中推理速度提高三倍。"_s;
    e.summary->motivation =
        u"注意力的代价为 $O(n^2)$；以往的转换方法在长距离上召回下降，并且需要数十亿词元。"_s;
    e.summary->method =
        u"按每一层所承载的召回量 $r(\\ell)$ 排序，保留最好的八分之一，其余蒸馏为带门控的线性注意力。"_s;
    e.summary->tags = {u"长上下文"_s, u"知识蒸馏"_s};
    e.summary->scoreReason = u"与“长上下文”相符；消融实验充分，代码已公开。"_s;
    e.summary->provenance.language = u"zh"_s;
    return e;
}

DayEntry vietnameseEntry() {
    DayEntry e = fullEntry();
    e.key = 7;
    e.paper.title = u"Gấp ngữ cảnh dài vào bộ nhớ ngắn: chú ý tuyến tính giữ được khả năng nhớ lại"_s;
    e.paper.pickSummary.clear();
    e.summary->tldr =
        u"Phần lớn các tầng chú ý có thể chuyển thành **tuyến tính** mà hầu như không mất khả năng nhớ lại, "
        "chỉ với 0,01 % dữ liệu huấn luyện."_s;
    e.summary->motivation =
        u"Chi phí của cơ chế chú ý là $O(n^2)$; những cách chuyển đổi trước đây quên nhiều ở khoảng "
        "cách xa và cần hàng tỷ từ tố."_s;
    e.summary->tags = {u"ngữ cảnh dài"_s, u"chưng cất tri thức"_s};
    e.summary->provenance.language = u"vi"_s;
    return e;
}

DayEntry crowdedEntry() {
    DayEntry e = fullEntry();
    e.key = 8;
    e.paper.authors.clear();
    for (int i = 1; i <= 3000; ++i)
        e.paper.authors << Author{u"A. Collaborator %1"_s.arg(i)};
    e.paper.title =
        u"Measurement of the Associated Production of a Very Long Title and Two Photons in Proton-Proton "
        "Collisions at a Centre-of-Mass Energy of $\\sqrt{s} = 13$ TeV with Every Detector There Is, "
        "Including a Search for Words That Could Have Been Left Out Without Anybody Missing Them in the Least"_s;
    return e;
}

DayEntry mathEntry(int formulas) {
    DayEntry e = bareEntry();
    e.key = 9;
    e.paper.title = u"Forty-Two Formulas"_s;
    e.paper.abstract = u"This one is broken: $\\frac{1$. It costs $5 or $10. "_s;
    for (int i = 1; i <= formulas; ++i)
        e.paper.abstract +=
            u"Then $\\int_0^{%1} \\frac{x^{%1}}{1 + \\sqrt{x}}\\,dx \\le \\alpha_{%1}$. "_s.arg(i);
    return e;
}

DayEntry hostileEntry(quint16 port) {
    const QString server = u"http://127.0.0.1:%1"_s.arg(port);
    const QString attack =
        u"<script>document.title='owned';fetch('%1/s')</script><img src=\"%1/i.png\" "
        u"onerror=\"document.title='owned'\">"
        "<iframe src=\"%1/f\"></iframe><object data=\"%1/o\"></object><meta http-equiv=\"refresh\" "
        "content=\"0;url=%1/m\">"
        "<link rel=stylesheet href=\"%1/c\"><base href=\"%1/\"><style>@import "
        "'%1/y';body{display:none}</style>"
        "<svg onload=\"document.title='owned'\"></svg>\"'><a href=\"javascript:document.title='owned'\">press</a>"_s
            .arg(server);
    DayEntry e = fullEntry();
    e.key = 10;
    e.paper.title = u"Hostile "_s + attack;
    e.paper.abstract = attack;
    e.paper.authors = {{attack, attack}};
    e.paper.categories = {attack};
    e.paper.comment = e.paper.journalRef = e.paper.doi = e.paper.licence = attack;
    e.paper.codeUrl = u"javascript:document.title='owned'"_s;
    e.paper.projectUrl = u"file:///etc/passwd"_s;
    e.paper.pickSummary = attack;
    e.paper.pickKeywords = {attack};
    e.reading.note = e.reading.tags.emplaceBack() = attack;
    e.summary->tldr =
        attack +
        u"\n\n![picture](%1/md.png)\n\n[go](javascript:alert(1)) [file](file:///etc/passwd) "
        "[own](sheaf:retry)\n\n$\\href{javascript:alert(1)}{x}$ $\\includegraphics{%1/k.png}$"_s.arg(server);
    e.summary->method = u"$"_s + attack + u"$ "_s + attack;
    e.summary->scoreReason = attack;
    e.summary->tags = {attack};
    e.summary->sections = {{attack, attack}};
    e.summary->provenance.model = e.summary->provenance.engine = e.summary->provenance.language = attack;
    e.failure = attack;
    e.job = JobState::Failed;
    return e;
}

} // namespace sheaf::test
