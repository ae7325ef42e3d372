<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Addition</name>
    <message>
        <source>%1 added</source>
        <comment>papers</comment>
        <translation>新增 %1 篇</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <comment>papers</comment>
        <translation>%1 篇已在文库中</translation>
    </message>
    <message>
        <source>%1 without an arXiv id</source>
        <comment>entries of a list</comment>
        <translation>%1 条没有 arXiv 编号</translation>
    </message>
    <message>
        <source>arXiv has no %1</source>
        <comment>an id</comment>
        <translation>arXiv 没有 %1</translation>
    </message>
    <message>
        <source>%1 that arXiv does not have</source>
        <comment>papers</comment>
        <translation>%1 篇在 arXiv 上不存在</translation>
    </message>
    <message>
        <source>Papers: %1.</source>
        <translation>论文：%1。</translation>
    </message>
    <message>
        <source>No paper of arXiv is named there by an id, a link or a DOI (entries: %1).</source>
        <translation>其中没有以编号、链接或 DOI 指明的 arXiv 论文（条目数：%1）。</translation>
    </message>
    <message>
        <source>%1 could not be read. Look whether you may open it.</source>
        <translation>无法读取 %1。请检查您是否有权打开它。</translation>
    </message>
</context>
<context>
    <name>ArxivBriefReader</name>
    <message>
        <source>The contents name %1 papers in %2, but there are %3.</source>
        <translation>目录称 %2 有 %1 篇论文，实际有 %3 篇。</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 不是日期。</translation>
    </message>
</context>
<context>
    <name>ArxivListing</name>
    <message>
        <source>No paper was found in this digest.</source>
        <translation>此日报中没有找到论文。</translation>
    </message>
    <message>
        <source>The heading of this paper cannot be read; the paper is left out.</source>
        <translation>无法读取此论文的标题，已略过该论文。</translation>
    </message>
    <message>
        <source>%1 stands here a second time; it is taken once.</source>
        <translation>%1 在此重复出现，只取一次。</translation>
    </message>
    <message>
        <source>%1 stands here a second time and says something else; the first is taken.</source>
        <translation>%1 在此重复出现且内容不同，取第一份。</translation>
    </message>
    <message>
        <source>This paper of %1 stands under %2.</source>
        <translation>这篇属于 %1 的论文列在 %2 之下。</translation>
    </message>
    <message>
        <source>From here on %1 papers stand a second time; each is taken once.</source>
        <translation>从此处起有 %1 篇论文重复出现，每篇只取一次。</translation>
    </message>
    <message>
        <source>The contents promise %1 papers of %2; the file holds %3.</source>
        <translation>目录称 %2 有 %1 篇论文，文件中有 %3 篇。</translation>
    </message>
    <message>
        <source>The digest holds an empty summary.</source>
        <translation>日报中有一份空的总结。</translation>
    </message>
    <message>
        <source>The score “%1” is not one of 0 to 5.</source>
        <translation>评分“%1”不在 0 到 5 之间。</translation>
    </message>
    <message>
        <source>“%1” stands for a part of the summary that failed; it is left empty.</source>
        <translation>“%1”代表总结中失败的部分，该部分留空。</translation>
    </message>
    <message>
        <source>The digest holds no summary of this paper, only that it failed: %1</source>
        <translation>日报中没有这篇论文的总结，只说明已失败：%1</translation>
    </message>
    <message>
        <source>The text ends within this paper; what came before is kept.</source>
        <translation>文本在这篇论文中间结束，之前的内容已保留。</translation>
    </message>
    <message>
        <source>The text ends within this paper&apos;s abstract; what there is of it is kept.</source>
        <translation>文本在这篇论文的摘要中间结束，已有的部分已保留。</translation>
    </message>
    <message>
        <source>This line belongs to no part of a paper and is left out: “%1”</source>
        <translation>此行不属于论文的任何部分，已略过：“%1”</translation>
    </message>
    <message>
        <source>From here on %1 lines belong to no part of a paper and are left out: “%2”</source>
        <translation>从此处起有 %1 行不属于论文的任何部分，已略过：“%2”</translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>No paper matches</source>
        <translation>没有符合条件的论文</translation>
    </message>
    <message>
        <source>The filters leave nothing of this list.</source>
        <translation>按当前筛选条件，列表中没有论文。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”.</source>
        <translation>文库中没有与“%1”匹配的论文。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>获取当天论文</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>转到前一天</translation>
    </message>
    <message>
        <source>This day could not be fetched</source>
        <translation>无法获取这一天的论文</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The sources listed no papers in your categories.</source>
        <translation>各来源没有列出您所选分类的论文。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Every paper in the library has been read.</source>
        <translation>文库中的论文都已读过。</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>还没有星标</translation>
    </message>
    <message>
        <source>Press S on a paper to keep it here.</source>
        <translation>选中论文后按 S 键，即可将其收藏到这里。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败项</translation>
    </message>
    <message>
        <source>Every summary that was asked for is there.</source>
        <translation>所有请求的总结都已完成。</translation>
    </message>
    <message>
        <source>An empty library</source>
        <translation>文库为空</translation>
    </message>
    <message>
        <source>Fetch a day to fill it.</source>
        <translation>获取某一天的论文，即可充实文库。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>获取今天的论文</translation>
    </message>
    <message>
        <source>Fetch the papers of %1</source>
        <translation>获取 %1 的论文</translation>
    </message>
    <message>
        <source>Welcome to Sheaf</source>
        <translation>欢迎使用 Sheaf</translation>
    </message>
    <message>
        <source>Sheaf brings the day&apos;s papers from arXiv and Hugging Face, summarises and scores them, and keeps them on this computer.</source>
        <translation>Sheaf 从 arXiv 和 Hugging Face 获取当天的论文，为其撰写总结并评分，全部保存在本机。</translation>
    </message>
    <message>
        <source>Look around with the sample day</source>
        <translation>浏览示例论文</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open a digest…</source>
        <translation>打开日报…</translation>
    </message>
    <message>
        <source>You have hidden every paper of this day. “Hidden” in the sidebar holds them.</source>
        <translation>您已隐藏当天的所有论文，可在侧边栏的“已隐藏”中找到。</translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>没有隐藏的论文</translation>
    </message>
    <message>
        <source>Press H on a paper to leave it out of every list but this one.</source>
        <translation>选中论文后按 H 键，它就只在此列表中显示。</translation>
    </message>
    <message>
        <source>Hugging Face may have picks.</source>
        <translation>Hugging Face 可能有精选论文。</translation>
    </message>
    <message>
        <source>Your rules hide every paper of this day.</source>
        <translation>您的规则隐藏了当天的所有论文。</translation>
    </message>
    <message>
        <source>Show what rules hide</source>
        <translation>显示被规则隐藏的论文</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>显示台账</translation>
    </message>
    <message>
        <source>Nothing filtered</source>
        <translation>没有被过滤的论文</translation>
    </message>
    <message>
        <source>Your rules hide no paper. “Rules and watches” in the menu “File” makes some.</source>
        <translation>您的规则没有隐藏任何论文。可在“文件”菜单的“规则和关注”中新建规则。</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>尚未找到论文</translation>
    </message>
    <message>
        <source>No paper in the library is what “%1” watches for.</source>
        <translation>文库中没有符合关注“%1”的论文。</translation>
    </message>
    <message>
        <source>Nothing newer</source>
        <translation>没有更新的版本</translation>
    </message>
    <message>
        <source>Every version of the papers that you marked has been seen.</source>
        <translation>您标记过的论文，所有版本都已看过。</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>没有标为稍后的论文</translation>
    </message>
    <message>
        <source>Press L on a paper to put it off; it stays here until you have read it.</source>
        <translation>在论文上按 L 可将其标为稍后；读过之前会一直留在这里。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The library is sound.</source>
        <translation>文库完好。</translation>
    </message>
    <message>
        <source>%1 needs a file name after it.</source>
        <translation>%1 后面需要一个文件名。</translation>
    </message>
    <message>
        <source>Sheaf, a reader for the day&apos;s research papers.</source>
        <translation>Sheaf，每日论文阅读器。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Commands (each answers to --help):</source>
        <translation>命令（均支持 --help）：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done in part (standard error says what failed), 2 wrong usage, 3 nothing could be done.</source>
        <translation>退出码：0 完成，1 部分完成（失败之处见标准错误输出），2 用法错误，3 未能完成任何操作。</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>要使用的文库。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The settings file to use.</source>
        <translation>要使用的设置文件。</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>See: sheaf %1 --help</source>
        <translation>参见：sheaf %1 --help</translation>
    </message>
    <message>
        <source>There is no option %1. See: sheaf --help</source>
        <translation>没有选项 %1。参见：sheaf --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. See: sheaf --help</source>
        <translation>没有命令“%1”。参见：sheaf --help</translation>
    </message>
    <message>
        <source>Papers that this search finds.</source>
        <translation>此搜索找到的论文。</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language code of the labels.</source>
        <translation>标题文字的语言代码。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 papers written to %2</source>
        <translation>已将 %1 篇论文写入 %2</translation>
    </message>
    <message>
        <source>no announcement on this day</source>
        <translation>这一天无公告</translation>
    </message>
    <message>
        <source>%1 of %2 papers</source>
        <translation>%1 篇论文（共 %2 篇）</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 篇论文</translation>
    </message>
    <message>
        <source>%1 new papers, %2 already known.</source>
        <translation>新论文 %1 篇，已有 %2 篇。</translation>
    </message>
    <message>
        <source>The day to fetch; without it, arXiv&apos;s latest mailing.</source>
        <translation>要获取的日期；不指定时获取 arXiv 最新一期公告。</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>An arXiv category; may be given again. Without it, those of the settings.</source>
        <translation>arXiv 分类；可多次指定。不指定时使用设置中的分类。</translation>
    </message>
    <message>
        <source>No key came on standard input; nothing was stored.</source>
        <translation>标准输入中没有密钥，未保存任何内容。</translation>
    </message>
    <message>
        <source>The key of “%1” is in the keychain.</source>
        <translation>“%1”的密钥已存入密钥环。</translation>
    </message>
    <message>
        <source>The keychain holds a key for “%1”.</source>
        <translation>密钥环中有“%1”的密钥。</translation>
    </message>
    <message>
        <source>The keychain holds no key for “%1”.</source>
        <translation>密钥环中没有“%1”的密钥。</translation>
    </message>
    <message>
        <source>Keeps an engine&apos;s key in the desktop&apos;s keychain.</source>
        <translation>将引擎的密钥保存在桌面密钥环中。</translation>
    </message>
    <message>
        <source>set NAME (reads the key from standard input), remove NAME, or show NAME (says whether there is one).</source>
        <translation>set NAME（从标准输入读取密钥）、remove NAME 或 show NAME（显示是否已有密钥）。</translation>
    </message>
    <message>
        <source>set NAME | remove NAME | show NAME</source>
        <translation>set NAME | remove NAME | show NAME</translation>
    </message>
    <message>
        <source>The key of “%1” is gone.</source>
        <translation>“%1”的密钥已删除。</translation>
    </message>
    <message>
        <source>Write: sheaf key set NAME, remove NAME or show NAME.</source>
        <translation>写法：sheaf key set NAME、remove NAME 或 show NAME。</translation>
    </message>
    <message>
        <source>Name at least one paper by its id, such as 2601.01739.</source>
        <translation>请至少指定一篇论文的编号，例如 2601.01739。</translation>
    </message>
    <message>
        <source>None of these papers is in the library.</source>
        <translation>这些论文都不在文库中。</translation>
    </message>
    <message>
        <source>Makes a library of its own with the sample day (invented papers) and prints its path.</source>
        <translation>用示例论文（均为虚构）建立一个独立的文库，并输出其路径。</translation>
    </message>
    <message>
        <source>--limit takes a number of papers, 0 or more.</source>
        <translation>--limit 的取值应为论文数量，不小于 0。</translation>
    </message>
    <message>
        <source>Searches the whole library; &apos;&apos; lists everything.</source>
        <translation>搜索整个文库；&apos;&apos; 列出全部论文。</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation>最多列出的论文篇数。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>向标准输出写一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, -not, OR, (…), author: title: cat: tag: is:starred score:&gt;=80 day:2026-01</source>
        <translation>词语、&quot;短语&quot;、-排除、OR、(…)、author: title: cat: tag: is:starred score:&gt;=80 day:2026-01</translation>
    </message>
    <message>
        <source>--min-score takes a number from 0 to 100, not “%1”.</source>
        <translation>--min-score 的取值应为 0 到 100 的数字，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-01-06.</source>
        <translation>“%1”不是日期；请按 2026-01-06 的格式书写。</translation>
    </message>
    <message>
        <source>Papers listed on this day.</source>
        <translation>在这一天列出的论文。</translation>
    </message>
    <message>
        <source>Papers listed on this day or later.</source>
        <translation>在这一天或之后列出的论文。</translation>
    </message>
    <message>
        <source>Papers listed on this day or earlier.</source>
        <translation>在这一天或之前列出的论文。</translation>
    </message>
    <message>
        <source>Papers listed by this source (arxiv, huggingface).</source>
        <translation>由此来源（arxiv、huggingface）列出的论文。</translation>
    </message>
    <message>
        <source>Papers of this arXiv category, cross-lists included.</source>
        <translation>属于此 arXiv 分类的论文，包括交叉列出的论文。</translation>
    </message>
    <message>
        <source>Papers with this tag; may be given again.</source>
        <translation>带有此标签的论文；可多次指定。</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Papers with at least this score, 0 to 100.</source>
        <translation>评分不低于此值（0 到 100）的论文。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Starred papers.</source>
        <translation>已加星标的论文。</translation>
    </message>
    <message>
        <source>Unread papers.</source>
        <translation>未读论文。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: sheaf settings list</source>
        <translation>没有设置项“%1”。参见：sheaf settings list</translation>
    </message>
    <message>
        <source>Lists, shows, sets and resets settings.</source>
        <translation>列出、查看、修改和重置设置项。</translation>
    </message>
    <message>
        <source>list, get NAME, set NAME VALUE, or reset NAME.</source>
        <translation>list、get NAME、set NAME VALUE 或 reset NAME。</translation>
    </message>
    <message>
        <source>list | get NAME | set NAME VALUE | reset NAME</source>
        <translation>list | get NAME | set NAME VALUE | reset NAME</translation>
    </message>
    <message>
        <source>Write: sheaf settings list, get NAME, set NAME VALUE or reset NAME.</source>
        <translation>写法：sheaf settings list、get NAME、set NAME VALUE 或 reset NAME。</translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation>为论文加星标。</translation>
    </message>
    <message>
        <source>Takes the star off papers.</source>
        <translation>取消论文的星标。</translation>
    </message>
    <message>
        <source>Paper ids (2601.01739).</source>
        <translation>论文编号（2601.01739）。</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>ID…</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>文库：%1</translation>
    </message>
    <message>
        <source>%1 papers, %2 unread, %3 starred, %4 failed summaries.</source>
        <translation>%1 篇论文，%2 篇未读，%3 篇已加星标，%4 篇总结失败。</translation>
    </message>
    <message>
        <source>%1 papers, %2 summarised, %3 unread: %4</source>
        <translation>%1 篇论文，%2 篇已总结，%3 篇未读：%4</translation>
    </message>
    <message>
        <source>Shows what the library holds, day by day.</source>
        <translation>按日期显示文库的内容。</translation>
    </message>
    <message>
        <source>Only this day, with what each source said.</source>
        <translation>只显示这一天，并列出各来源的返回结果。</translation>
    </message>
    <message>
        <source>%1 summarised, %2 failed, %3 left.</source>
        <translation>已总结 %1 篇，失败 %2 篇，剩余 %3 篇。</translation>
    </message>
    <message>
        <source>Summarises, scores and tags papers.</source>
        <translation>为论文撰写总结、评分并添加标签。</translation>
    </message>
    <message>
        <source>The engine; without it, the one of the settings. “offline” needs no key.</source>
        <translation>引擎；不指定时使用设置中的引擎。“offline”无需密钥。</translation>
    </message>
    <message>
        <source>Language code of the summaries.</source>
        <translation>总结的语言代码。</translation>
    </message>
    <message>
        <source>Also papers that this engine has summarised already.</source>
        <translation>也包括此引擎已总结过的论文。</translation>
    </message>
    <message>
        <source>Only what an earlier run left in the queue.</source>
        <translation>只处理之前运行时留在队列中的论文。</translation>
    </message>
    <message>
        <source>No paper matches; fetch the day first.</source>
        <translation>没有符合条件的论文；请先获取当天的论文。</translation>
    </message>
    <message>
        <source>Adds your own tags to a paper, or removes them.</source>
        <translation>为论文添加或移除您自己的标签。</translation>
    </message>
    <message>
        <source>A paper&apos;s id (2601.01739).</source>
        <translation>论文编号（2601.01739）。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>One or more tags.</source>
        <translation>一个或多个标签。</translation>
    </message>
    <message>
        <source>TAG…</source>
        <translation>TAG…</translation>
    </message>
    <message>
        <source>Removes the tags instead.</source>
        <translation>改为移除这些标签。</translation>
    </message>
    <message>
        <source>Give a paper&apos;s id and at least one tag.</source>
        <translation>请给出论文编号和至少一个标签。</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>fetch failed</source>
        <translation>获取失败</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>无公告</translation>
    </message>
    <message>
        <source>several days</source>
        <translation>多个日期</translation>
    </message>
    <message>
        <source>%1, %2, %3 papers (%4 new, %5 already known)</source>
        <translation>%1，%2，%3 篇论文（%4 篇新论文，%5 篇已有）</translation>
    </message>
    <message>
        <source>%1 of %2 files imported: %3 new papers, %4 already known.</source>
        <translation>已导入 %1 个文件（共 %2 个）：%3 篇新论文，%4 篇已有。</translation>
    </message>
    <message>
        <source>The day of files that say it neither in their text nor in their name.</source>
        <translation>文本和文件名都未注明日期的文件所属的日期。</translation>
    </message>
    <message>
        <source>Prints the report as JSON.</source>
        <translation>以 JSON 输出报告。</translation>
    </message>
    <message>
        <source>Name at least one file or folder to import.</source>
        <translation>请至少指定一个要导入的文件或文件夹。</translation>
    </message>
    <message>
        <source>%1 papers from %2 (%3)</source>
        <translation>%1 篇论文，来自 %2（%3）</translation>
    </message>
    <message>
        <source>imported, %1; the source&apos;s own count is unknown</source>
        <translation>已导入，%1；来源自己的总数未知</translation>
    </message>
    <message>
        <source>%1 papers in %2 files (%3 unchanged) in %4</source>
        <translation>%1 篇论文，%2 个文件（%3 个未变），位于 %4</translation>
    </message>
    <message>
        <source>A vault is a folder of notes: name one with -o.</source>
        <translation>笔记库是一个文件夹：请用 -o 指定。</translation>
    </message>
    <message>
        <source>--per-day writes into a folder: name one with -o.</source>
        <translation>--per-day 会写入一个文件夹：请用 -o 指定。</translation>
    </message>
    <message>
        <source>The digest&apos;s style; --styles lists them.</source>
        <translation>摘要文件的样式；--styles 可列出全部样式。</translation>
    </message>
    <message>
        <source>Lists the styles, your own templates among them, and exits.</source>
        <translation>列出所有样式（包括你自己的模板）后退出。</translation>
    </message>
    <message>
        <source>Writes one file for each day, such as 2026-01-30.md, into the folder -o.</source>
        <translation>在 -o 指定的文件夹中每天写一个文件，例如 2026-01-30.md。</translation>
    </message>
    <message>
        <source>The file to write; “-” is standard output. A folder (it is there, or ends in “/”) gets one file for each day.</source>
        <translation>要写入的文件；“-”表示标准输出。文件夹（已存在，或以“/”结尾）则每天写一个文件。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The scores by “%1” say little: %2 of %3 papers got %4.</source>
        <translation>“%1”给出的评分参考价值不大：%3 篇论文中有 %2 篇得 %4 分。</translation>
    </message>
    <message>
        <source>Leaves papers out of lists; &quot;is:hidden&quot; finds them.</source>
        <translation>将论文从列表中隐藏；可用“is:hidden”找到。</translation>
    </message>
    <message>
        <source>Shows hidden papers again.</source>
        <translation>重新显示已隐藏的论文。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（上限 %2）</translation>
    </message>
    <message>
        <source>Today: %1. This month: %2.</source>
        <translation>今天：%1。本月：%2。</translation>
    </message>
    <message>
        <source>%1  %2 in, %3 out%4</source>
        <translation>%1  输入 %2，输出 %3%4</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>（自定义）</translation>
    </message>
    <message>
        <source>For a million tokens. The built-in prices are of %1; your own are in %2.</source>
        <translation>以一百万 token 计。内置价格截至 %1；自定义价格保存在 %2。</translation>
    </message>
    <message>
        <source>Write: sheaf cost --set-price MODEL INPUT OUTPUT, two prices for a million tokens such as 0.15 0.60.</source>
        <translation>写法：sheaf cost --set-price MODEL INPUT OUTPUT，两个价格均以一百万 token 计，例如 0.15 0.60。</translation>
    </message>
    <message>
        <source>Shows what summaries have cost, and the prices.</source>
        <translation>显示总结的费用和价格。</translation>
    </message>
    <message>
        <source>What was spent on this day or later.</source>
        <translation>这一天或之后的花费。</translation>
    </message>
    <message>
        <source>What was spent on this day or earlier.</source>
        <translation>这一天或之前的花费。</translation>
    </message>
    <message>
        <source>Summed up by day, model or engine.</source>
        <translation>按日期（day）、模型（model）或引擎（engine）汇总。</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>The price table instead.</source>
        <translation>改为显示价格表。</translation>
    </message>
    <message>
        <source>Sets your own price of a model: --set-price MODEL INPUT OUTPUT, for a million tokens; * stands for any letters.</source>
        <translation>为模型设置自定义价格：--set-price MODEL INPUT OUTPUT，以一百万 token 计；* 代表任意字符。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Takes your own price of a model away.</source>
        <translation>移除模型的自定义价格。</translation>
    </message>
    <message>
        <source>(if it fails: %1)</source>
        <translation>（出错时改用：%1）</translation>
    </message>
    <message>
        <source>No model&apos;s server answers at %1.</source>
        <translation>%1 上没有模型服务器响应。</translation>
    </message>
    <message>
        <source>There is no preset “%1”; &quot;sheaf engines presets&quot; lists them.</source>
        <translation>没有预设“%1”；可用“sheaf engines presets”列出全部预设。</translation>
    </message>
    <message>
        <source>No %1 runs on this computer, so its model must be named: --model NAME.</source>
        <translation>本机没有运行 %1，因此必须指定模型：--model NAME。</translation>
    </message>
    <message>
        <source>The engine “%1” asks %2 for %3.</source>
        <translation>引擎“%1”使用 %2 的模型 %3。</translation>
    </message>
    <message>
        <source>Store its key: sheaf key set %1</source>
        <translation>保存其密钥：sheaf key set %1</translation>
    </message>
    <message>
        <source>Have it make the summaries: sheaf settings set summaries.engine %1</source>
        <translation>用它撰写总结：sheaf settings set summaries.engine %1</translation>
    </message>
    <message>
        <source>There is no engine “%1”; there are: %2.</source>
        <translation>没有引擎“%1”；现有引擎：%2。</translation>
    </message>
    <message>
        <source>Lists the engines that can make summaries, and sets them up.</source>
        <translation>列出并设置可撰写总结的引擎。</translation>
    </message>
    <message>
        <source>Nothing (lists the engines), presets (lists the providers that are known), find (looks for models&apos; servers on this computer), add NAME PRESET (makes an engine), or models NAME (lists what its server has).</source>
        <translation>不带参数（列出引擎）、presets（列出已知的服务商）、find（查找本机上的模型服务器）、add NAME PRESET（新建引擎）或 models NAME（列出其服务器上的模型）。</translation>
    </message>
    <message>
        <source>[presets | find | add NAME PRESET | models NAME]</source>
        <translation>[presets | find | add NAME PRESET | models NAME]</translation>
    </message>
    <message>
        <source>The model of the engine to add.</source>
        <translation>要添加的引擎所用的模型。</translation>
    </message>
    <message>
        <source>Write: sheaf engines, or with presets, find, add NAME PRESET or models NAME.</source>
        <translation>写法：sheaf engines，或加上 presets、find、add NAME PRESET 或 models NAME。</translation>
    </message>
    <message>
        <source>The engine “%1” took over from “%2”: %3</source>
        <translation>引擎“%1”已接替“%2”：%3</translation>
    </message>
    <message>
        <source>Abstracts were read where full texts could not be: %1</source>
        <translation>无法读取全文的论文改用了摘要：%1</translation>
    </message>
    <message>
        <source>Spent: %1.</source>
        <translation>花费：%1。</translation>
    </message>
    <message>
        <source>%1 papers, about %2 tokens in and %3 out</source>
        <translation>%1 篇论文，输入约 %2 个 token，输出约 %3 个</translation>
    </message>
    <message>
        <source>%1; what they cost is not known (see: sheaf cost --prices).</source>
        <translation>%1；费用未知（参见：sheaf cost --prices）。</translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation>%1，费用约 %2。</translation>
    </message>
    <message>
        <source>What the summaries are to hold: the fields of this digest style.</source>
        <translation>总结的内容：此日报样式所需的字段。</translation>
    </message>
    <message>
        <source>Read the full texts (HTML, else PDF, else the abstract), also of papers whose abstract was summarised already.</source>
        <translation>读取全文（HTML，其次 PDF，再次摘要），也包括已依据摘要总结过的论文。</translation>
    </message>
    <message>
        <source>Only papers whose summary has failed; of the whole library unless papers are chosen.</source>
        <translation>只处理总结失败的论文；未选定论文时针对整个文库。</translation>
    </message>
    <message>
        <source>Only papers whose summary is stale: there is a newer version of the paper, the prompt or what you want to read about.</source>
        <translation>只处理总结已过时的论文：论文有新版本，或者提示词或您的研究兴趣已更改。</translation>
    </message>
    <message>
        <source>Only says what it would take and cost; asks nobody.</source>
        <translation>只显示所需用量和费用，不发送任何请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers have no summary for this style; run sheaf summarize --style %1 with the same selection.</source>
        <translation>
            <numerusform>有 %n 篇论文没有此样式的总结；请对同一批论文运行 sheaf summarize --style %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts the figures of papers whose licence allows it beside the digest, or into it (hf-digest, html).</source>
        <translation>将许可协议允许使用的论文图片放在日报旁边，或嵌入日报（hf-digest、html）。</translation>
    </message>
    <message>
        <source>Send them? [y/N]</source>
        <extracomment>[y/N] stays as it is: the answer is read as y or anything else</extracomment>
        <translation>要发送吗？[y/N]</translation>
    </message>
    <message>
        <source>Nothing was sent. The engine “offline” needs no other machine.</source>
        <translation>未发送任何内容。引擎“offline”无需其他计算机。</translation>
    </message>
    <message>
        <source>Source: %1, fetched on %2.</source>
        <translation>来源：%1，获取于 %2。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可协议：%1</translation>
    </message>
    <message>
        <source>Hidden in the page, and left out: %1</source>
        <translation>网页中隐藏的内容，已略过：%1</translation>
    </message>
    <message>
        <source>Prints the full text of a paper; fetches it from arXiv where the library does not have it.</source>
        <translation>输出论文的全文；文库中没有时从 arXiv 获取。</translation>
    </message>
    <message>
        <source>The paper&apos;s id (2601.01739).</source>
        <translation>论文编号（2601.01739）。</translation>
    </message>
    <message>
        <source>%1 papers changed.</source>
        <translation>已更改 %1 篇论文。</translation>
    </message>
    <message>
        <source>Say “list”, “merge TAG… INTO”, “rename TAG NAME”, “aliases” or “unalias NAME”.</source>
        <translation>请使用“list”、“merge TAG… INTO”、“rename TAG NAME”、“aliases”或“unalias NAME”。</translation>
    </message>
    <message>
        <source>Lists the library&apos;s tags, most used first, and merges or renames them.</source>
        <translation>列出文库的标签（最常用的在前），并合并或重命名标签。</translation>
    </message>
    <message>
        <source>list, merge (all but the last tag into the last), rename, aliases, or unalias.</source>
        <translation>list、merge（将前面的标签都并入最后一个）、rename、aliases 或 unalias。</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[ACTION]</translation>
    </message>
    <message>
        <source>The tags; one of several words in quotation marks.</source>
        <translation>标签；由多个词组成的标签请加引号。</translation>
    </message>
    <message>
        <source>[TAG…]</source>
        <translation>[TAG…]</translation>
    </message>
    <message>
        <source>%1: %2 summaries, %3 marked as wrong</source>
        <translation>%1：%2 份总结，其中 %3 份标为有误</translation>
    </message>
    <message>
        <source>Marks summaries as wrong, and counts those by engine and prompt.</source>
        <translation>将总结标为有误，并按引擎和提示词统计。</translation>
    </message>
    <message>
        <source>wrong, right (takes the mark back), or counts.</source>
        <translation>wrong、right（撤销标记）或 counts。</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[ID…]</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>有误之处。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Say “wrong ID…”, “right ID…” or “counts”.</source>
        <translation>请使用“wrong ID…”、“right ID…”或“counts”。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 can be used.</source>
        <translation>%1 可以使用。</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>约 %1 个 token。</translation>
    </message>
    <message>
        <source>The full text, which has yet to be fetched, takes the abstract&apos;s place.</source>
        <translation>摘要的位置将换成全文，全文尚未获取。</translation>
    </message>
    <message>
        <source>Lists, shows, copies and checks the prompts that ask for summaries.</source>
        <translation>列出、查看、复制和检查用于请求总结的提示词。</translation>
    </message>
    <message>
        <source>list, show NAME, copy NAME NEW, check NAME, use NAME, unuse NAME, remove NAME, or preview NAME PAPER: the request that it makes for a paper.</source>
        <translation>list、show NAME、copy NAME NEW、check NAME、use NAME、unuse NAME、remove NAME 或 preview NAME PAPER：显示它为某篇论文生成的请求。</translation>
    </message>
    <message>
        <source>list | show NAME | copy NAME NEW | check NAME | use NAME | unuse NAME | remove NAME | preview NAME PAPER</source>
        <translation>list | show NAME | copy NAME NEW | check NAME | use NAME | unuse NAME | remove NAME | preview NAME PAPER</translation>
    </message>
    <message>
        <source>The engine whose request is shown.</source>
        <translation>要显示其请求的引擎。</translation>
    </message>
    <message>
        <source>Language code of the summary.</source>
        <translation>总结的语言代码。</translation>
    </message>
    <message>
        <source>Write: sheaf prompts list, show NAME, copy NAME NEW, check NAME, use NAME, unuse NAME, remove NAME or preview NAME PAPER.</source>
        <translation>写法：sheaf prompts list、show NAME、copy NAME NEW、check NAME、use NAME、unuse NAME、remove NAME 或 preview NAME PAPER。</translation>
    </message>
    <message>
        <source>--by takes day, model or engine, not “%1”.</source>
        <translation>--by 的取值应为 day、model 或 engine，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1  %2 requests, %3 tokens in, %4 out: %5</source>
        <translation>%1  %2 次请求，输入 %3 个 token，输出 %4 个：%5</translation>
    </message>
    <message>
        <source>, and %1 requests whose price is not known</source>
        <translation>，另有 %1 次请求价格未知</translation>
    </message>
    <message>
        <source>, and at most %1 for requests that have not ended</source>
        <translation>，另有尚未结束的请求，至多 %1</translation>
    </message>
    <message>
        <source>Give either --day or --from and --to.</source>
        <translation>请使用 --day，或 --from 与 --to。</translation>
    </message>
    <message>
        <source>--to needs --from: say where the days begin.</source>
        <translation>--to 需要 --from：请指定从哪一天开始。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days done, %4 papers of the rest so far</source>
        <translation>%1：已完成 %2/%3 天，其余部分目前已有 %4 篇论文</translation>
    </message>
    <message>
        <source>Nothing was left to fetch.</source>
        <translation>没有需要获取的内容。</translation>
    </message>
    <message>
        <source>Fetches the papers of a day, or of several, from arXiv and Hugging Face.</source>
        <translation>从 arXiv 和 Hugging Face 获取一天或多天的论文。</translation>
    </message>
    <message>
        <source>The first of several days. What the library has of them in whole is not fetched again, so a fetch that was broken off can just be repeated.</source>
        <translation>多天中的第一天。库中已完整的日期不会重新获取，因此中断的获取只需再运行一次。</translation>
    </message>
    <message>
        <source>The last of several days; without it, arXiv&apos;s latest mailing.</source>
        <translation>多天中的最后一天；不指定时为 arXiv 最近一次公告。</translation>
    </message>
    <message>
        <source>No publishing target is set; make one in the window&apos;s settings, or with sheaf settings set publishing.targets.</source>
        <translation>尚未设置发布目标；请在窗口的设置中新建，或使用 sheaf settings set publishing.targets。</translation>
    </message>
    <message>
        <source>(off)</source>
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>There is nothing to publish, or nowhere to.</source>
        <translation>没有可发布的内容，或没有发布目标。</translation>
    </message>
    <message>
        <source>Say what the rule does: one of --hide, --keep and --watch.</source>
        <translation>请指明规则的作用：--hide、--keep 和 --watch 之一。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Hides papers that fit.</source>
        <translation>隐藏符合条件的论文。</translation>
    </message>
    <message>
        <source>Hides papers that do not fit.</source>
        <translation>隐藏不符合条件的论文。</translation>
    </message>
    <message>
        <source>Watches for papers that fit; no rule hides them.</source>
        <translation>关注符合条件的论文；任何规则都不会隐藏它们。</translation>
    </message>
    <message>
        <source>Words in title, abstract or comment; several parted by commas.</source>
        <translation>标题、摘要或备注中的词语；多个词语用逗号分隔。</translation>
    </message>
    <message>
        <source>Words in the title.</source>
        <translation>标题中的词语。</translation>
    </message>
    <message>
        <source>Words in the abstract.</source>
        <translation>摘要中的词语。</translation>
    </message>
    <message>
        <source>Words in the authors&apos; comment.</source>
        <translation>作者备注中的词语。</translation>
    </message>
    <message>
        <source>An author by parts of the name, in any order; initials will do.</source>
        <translation>作者，以姓名的各部分指定，顺序不限；也可用首字母。</translation>
    </message>
    <message>
        <source>names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>A category, cross-lists included.</source>
        <translation>分类，包括交叉列出的论文。</translation>
    </message>
    <message>
        <source>A category, cross-lists left out.</source>
        <translation>分类，不包括交叉列出的论文。</translation>
    </message>
    <message>
        <source>So many upvotes or more.</source>
        <translation>点赞数不少于此值。</translation>
    </message>
    <message>
        <source>Words and names are found inside longer words too.</source>
        <translation>词语和姓名出现在更长的词中也算匹配。</translation>
    </message>
    <message>
        <source>Words and names are regular expressions.</source>
        <translation>词语和姓名按正则表达式处理。</translation>
    </message>
    <message>
        <source>One of what is asked for is enough.</source>
        <translation>满足所列条件之一即可。</translation>
    </message>
    <message>
        <source>Only papers that this source listed (and, for --hide and --keep, no other).</source>
        <translation>只限由此来源列出的论文（对于 --hide 和 --keep，还须没有其他来源列出）。</translation>
    </message>
    <message>
        <source>A watch for authors or words: arXiv is asked in all categories.</source>
        <translation>关注作者或词语：向 arXiv 查询所有分类。</translation>
    </message>
    <message>
        <source>There is no publishing target “%1”.</source>
        <translation>没有发布目标“%1”。</translation>
    </message>
    <message>
        <source>No secret came on standard input; nothing was stored.</source>
        <translation>标准输入中没有密钥，未保存任何内容。</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>“%1”的密钥已存入密钥环。</translation>
    </message>
    <message>
        <source>The library holds no day yet; fetch one first.</source>
        <translation>文库中还没有任何日期；请先获取某一天的论文。</translation>
    </message>
    <message>
        <source>Publishes a day in folders, repositories, feeds, mails and webhooks.</source>
        <translation>将某一天发布到文件夹、仓库、订阅源、邮件和 webhook。</translation>
    </message>
    <message>
        <source>The day; else the newest one.</source>
        <translation>要发布的日期；不指定时为最新的一天。</translation>
    </message>
    <message>
        <source>Only this target; may be given again.</source>
        <translation>只发布到此目标；可多次指定。</translation>
    </message>
    <message>
        <source>Only what is due, and all that waited or failed before.</source>
        <translation>只发布到期的内容，以及之前等待或失败的全部内容。</translation>
    </message>
    <message>
        <source>Also where it is published already, or may be: mails are sent once more.</source>
        <translation>也包括已发布或可能已发布的目标：邮件会再发送一次。</translation>
    </message>
    <message>
        <source>Only tells what would be published.</source>
        <translation>只显示将要发布的内容。</translation>
    </message>
    <message>
        <source>Lists the targets and how the days of late stand, and exits.</source>
        <translation>列出发布目标和最近各天的状态后退出。</translation>
    </message>
    <message>
        <source>Keeps this target&apos;s password or secret, read from standard input, in the desktop&apos;s keychain, and exits.</source>
        <translation>从标准输入读取此目标的密码或密钥，保存在桌面密钥环中，然后退出。</translation>
    </message>
    <message>
        <source>(provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>arxiv, huggingface or the name of a feed; may be given again. Without it, those switched on.</source>
        <translation>arxiv、huggingface 或订阅源的名称；可多次指定。不指定时使用已启用的来源。</translation>
    </message>
    <message>
        <source>Marks papers as read, newer versions of them included.</source>
        <translation>将论文标为已读，包括其更新的版本。</translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation>将论文标为未读。</translation>
    </message>
    <message>
        <source>The library is what it was in %1; what it held before was backed up. Start Sheaf again where its window is open.</source>
        <translation>文库已恢复为 %1 中的内容；之前的内容已备份。如果 Sheaf 的窗口正开着，请重新启动 Sheaf。</translation>
    </message>
    <message>
        <source>Backs up what cannot be fetched again; the last five backups are kept.</source>
        <translation>备份无法重新获取的内容；保留最近五份备份。</translation>
    </message>
    <message>
        <source>Only lists the backups there are, newest first.</source>
        <translation>只列出现有备份，最新的在前。</translation>
    </message>
    <message>
        <source>Copies the whole library into this new file instead.</source>
        <translation>改为将整个文库复制到这个新文件。</translation>
    </message>
    <message>
        <source>Puts this backup or copy in the library&apos;s place, which is backed up before.</source>
        <translation>用此备份或副本替换文库；替换前会先备份文库。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Fetched: nothing was left to ask for; arXiv&apos;s newest mailing is that of %1.</source>
        <translation>获取：没有需要查询的内容；arXiv 最新一期公告是 %1 的。</translation>
    </message>
    <message>
        <source>Fetched: %1 new papers, %2 already known, on %3 days.</source>
        <translation>获取：新论文 %1 篇，已有 %2 篇，共 %3 天。</translation>
    </message>
    <message>
        <source>Summaries: %1 made, %2 failed, %3 left.</source>
        <translation>总结：完成 %1 篇，失败 %2 篇，剩余 %3 篇。</translation>
    </message>
    <message>
        <source>For you: %1 papers looked at.</source>
        <translation>为您推荐：已评估 %1 篇论文。</translation>
    </message>
    <message>
        <source>For you: not known yet; star or hide some papers first.</source>
        <translation>为您推荐：尚不了解您的偏好；请先为一些论文加星标或将其隐藏。</translation>
    </message>
    <message>
        <source>Published: %1 new, %2 brought up to date, %3 wait, %4 failed.</source>
        <translation>发布：新增 %1 项，更新 %2 项，等待 %3 项，失败 %4 项。</translation>
    </message>
    <message>
        <source>Told: nothing that you were not told before.</source>
        <translation>通知：没有尚未通知过您的内容。</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>已通知：%1</translation>
    </message>
    <message>
        <source>Told to nobody (no desktop is here to show it): %1</source>
        <translation>未能通知（没有可显示通知的桌面）：%1</translation>
    </message>
    <message>
        <source>Days looked after: %1.</source>
        <translation>处理的日期：%1。</translation>
    </message>
    <message>
        <source>Would look after these days, and leave out what the library has in whole: %1.</source>
        <translation>将处理以下日期，略过文库中已完整的日期：%1。</translation>
    </message>
    <message>
        <source>Would summarise %1 papers of those days that are here already, and what comes.</source>
        <translation>将总结这些日期中已有的 %1 篇论文，以及之后获取的论文。</translation>
    </message>
    <message>
        <source>Would not summarise: the setting daily.summarise is off.</source>
        <translation>不会进行总结：设置项 daily.summarise 已关闭。</translation>
    </message>
    <message>
        <source>Would tell of %1: %2</source>
        <translation>将通知 %1 的内容：%2</translation>
    </message>
    <message>
        <source>Another Sheaf is doing the day&apos;s work in this library; waiting for it.</source>
        <translation>另一个 Sheaf 正在处理此文库的每日任务，正在等待。</translation>
    </message>
    <message>
        <source>Does the day&apos;s work without you: fetches every day that was missed, summarises, tells.</source>
        <translation>自动完成每日任务：获取所有错过的日期，撰写总结，发送通知。</translation>
    </message>
    <message>
        <source>Only fetches; the setting daily.summarise says the same.</source>
        <translation>只获取论文；设置项 daily.summarise 有同样的作用。</translation>
    </message>
    <message>
        <source>Only says what would be done; asks nobody, changes nothing.</source>
        <translation>只显示将要执行的操作；不发出任何请求，不做任何改动。</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>arXiv can be asked only for whole words and authors&apos; names; leave out --everywhere.</source>
        <translation>arXiv 只支持按完整的词语和作者姓名查询；请去掉 --everywhere。</translation>
    </message>
    <message>
        <source>%1 of %2 papers of %3, %4 of %5 of the 30 days up to it.</source>
        <translation>%3 的 %2 篇论文中有 %1 篇，截至当天的 30 天内 %5 篇论文中有 %4 篇。</translation>
    </message>
    <message>
        <source>The pattern took too long on %1 papers; these count as not fitting.</source>
        <translation>模式在 %1 篇论文上耗时过长，这些论文按不符合计。</translation>
    </message>
    <message>
        <source>Lists, adds and tries rules that hide papers by themselves, and watches.</source>
        <translation>列出、添加和测试自动隐藏论文的规则以及关注。</translation>
    </message>
    <message>
        <source>list, add, remove, enable, disable, or test (tells what a rule would do).</source>
        <translation>list、add、remove、enable、disable 或 test（显示规则的作用）。</translation>
    </message>
    <message>
        <source>The rule&apos;s name.</source>
        <translation>规则的名称。</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>The day to test with, else the newest.</source>
        <translation>用于测试的日期；不指定时为最新的一天。</translation>
    </message>
    <message>
        <source>The list as a JSON document.</source>
        <translation>以 JSON 文档输出列表。</translation>
    </message>
    <message>
        <source>Say “list”, “add NAME …”, “remove NAME”, “enable NAME”, “disable NAME” or “test NAME”.</source>
        <translation>请使用“list”、“add NAME …”、“remove NAME”、“enable NAME”、“disable NAME”或“test NAME”。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Added “%1”, which has %2 entries now: %3</source>
        <translation>已添加“%1”，现有 %2 个条目：%3</translation>
    </message>
    <message>
        <source>There is no feed “%1”; &quot;sheaf feeds&quot; lists them.</source>
        <translation>没有订阅源“%1”；可用“sheaf feeds”列出全部订阅源。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 feeds added, %2 were there already.</source>
        <translation>已添加 %1 个订阅源，另有 %2 个原已存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Lists the RSS and Atom feeds that are fetched too, and changes the list.</source>
        <translation>列出同时获取的 RSS 和 Atom 订阅源，并修改此列表。</translation>
    </message>
    <message>
        <source>Nothing (lists them), add ADDRESS (of a feed, or of a page that names one), remove NAME (its papers stay), rename NAME NEW, on NAME, off NAME, import-opml FILE, or export-opml FILE (- for standard output).</source>
        <translation>不带参数（列出订阅源）、add ADDRESS（订阅源的地址，或注明了订阅源的网页的地址）、remove NAME（其论文会保留）、rename NAME NEW、on NAME、off NAME、import-opml FILE 或 export-opml FILE（- 表示标准输出）。</translation>
    </message>
    <message>
        <source>[add ADDRESS | remove NAME | rename NAME NEW | on NAME | off NAME | import-opml FILE | export-opml FILE]</source>
        <translation>[add ADDRESS | remove NAME | rename NAME NEW | on NAME | off NAME | import-opml FILE | export-opml FILE]</translation>
    </message>
    <message>
        <source>The name of the feed to add; without it, its title.</source>
        <translation>要添加的订阅源的名称；不指定时使用其标题。</translation>
    </message>
    <message>
        <source>Write: sheaf feeds, or with add, remove, rename, on, off, import-opml or export-opml. See: sheaf feeds --help</source>
        <translation>写法：sheaf feeds，或加上 add、remove、rename、on、off、import-opml 或 export-opml。参见：sheaf feeds --help</translation>
    </message>
    <message>
        <source>%1 papers read, %2 % of the file</source>
        <translation>已读取 %1 篇论文，文件的 %2 %</translation>
    </message>
    <message>
        <source>This line is no paper&apos;s record; it was left out.</source>
        <translation>此行不是论文记录，已略过。</translation>
    </message>
    <message>
        <source>%1 lines in all could not be read.</source>
        <translation>共有 %1 行无法读取。</translation>
    </message>
    <message>
        <source>It went on where the last import of this file had stopped.</source>
        <translation>已从上次导入此文件时中断的位置继续。</translation>
    </message>
    <message>
        <source>%1 papers of the snapshot are in the library, %2 of them new.</source>
        <translation>快照中的 %1 篇论文已在文库中，其中 %2 篇为新论文。</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已公告</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>cross-listed</source>
        <translation>交叉列出</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>更新版本</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已过滤</translation>
    </message>
    <message>
        <source>summarised</source>
        <translation>已总结</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers missing.</source>
        <translation>%1：%3 篇论文中缺少 %2 篇。</translation>
    </message>
    <message>
        <source>%1: hidden by rules: %2.</source>
        <translation>%1：被规则隐藏：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, asked %2.</source>
        <translation>%1，查询于 %2。</translation>
    </message>
    <message>
        <source>It has not come to its end.</source>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>To do: sheaf fetch --day %1</source>
        <translation>待办：sheaf fetch --day %1</translation>
    </message>
    <message>
        <source>To have it proven: sheaf fetch --from %1 --to %1</source>
        <translation>如需核实：sheaf fetch --from %1 --to %1</translation>
    </message>
    <message>
        <source>Your library is %1 from now on.</source>
        <translation>从现在起，您的文库是 %1。</translation>
    </message>
    <message>
        <source>The library is %1 now.</source>
        <translation>文库现在是 %1。</translation>
    </message>
    <message>
        <source>Says which library is used; moves it, or uses another one.</source>
        <translation>显示正在使用的文库；移动它，或改用另一个文库。</translation>
    </message>
    <message>
        <source>Without options it names the library&apos;s file. A library that moves is copied, compared byte by byte and only then removed from its old place; its backups go with it.</source>
        <translation>不带选项时显示文库文件的路径。移动文库时会先复制并逐字节比较，然后才从原处删除；其备份一同移动。</translation>
    </message>
    <message>
        <source>Moves the library into this folder.</source>
        <translation>将文库移到此文件夹。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Uses this library from now on, which has to be there.</source>
        <translation>从现在起使用此文库；该文库必须已存在。</translation>
    </message>
    <message>
        <source>shows a paper there (2601.01739, an arXiv address, sheaf:search?q=WORDS)</source>
        <translation>在其中显示一篇论文（2601.01739、arXiv 网址、sheaf:search?q=WORDS）</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit 的取值应为 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>Lists the papers nearest to one, nearest first.</source>
        <translation>列出与某篇论文最相近的论文，最相近的在前。</translation>
    </message>
    <message>
        <source>Name one paper by its id, such as 2601.01739.</source>
        <translation>请用编号指定一篇论文，例如 2601.01739。</translation>
    </message>
    <message>
        <source>%1 papers and all that belongs to them written to %2</source>
        <translation>已将 %1 篇论文及其所有相关内容写入 %2</translation>
    </message>
    <message>
        <source>Keeps your machines in step, through the folder in the setting sync.folder.</source>
        <translation>通过设置项 sync.folder 中的文件夹，使您的各台计算机保持同步。</translation>
    </message>
    <message>
        <source>Each machine writes files of its own into the folder and reads the others&apos;: stars,
notes, what is read or hidden, tags, summaries, rules and saved searches. Of two
changes of the same thing the later one wins; where a note was written on two
machines, both texts are kept. Any program may synchronise the folder.

Exit codes: 0 in step, 1 some files have not come whole yet or were left out,
2 no folder is set, 3 the folder cannot be used.</source>
        <translation>每台计算机在文件夹中写入自己的文件，并读取其他计算机的文件：星标、笔记、
已读或隐藏状态、标签、总结、规则和已保存的搜索。同一内容有两处更改时，
以较晚的为准；同一篇笔记在两台计算机上都写过时，两份文字都保留。
文件夹可由任何程序同步。

退出码：0 已同步，1 有文件尚未完整到达或被略过，
2 未设置文件夹，3 文件夹无法使用。</translation>
    </message>
    <message>
        <source>Lists the saved searches with their unread papers, and changes them.</source>
        <translation>列出已保存的搜索及其未读论文，并可更改这些搜索。</translation>
    </message>
    <message>
        <source>Nothing (lists them), add NAME QUERY, remove NAME, or rename NAME NEW. What a search finds: sheaf search --saved NAME</source>
        <translation>不带参数（列出全部）、add NAME QUERY、remove NAME 或 rename NAME NEW。查看某个搜索的结果：sheaf search --saved NAME</translation>
    </message>
    <message>
        <source>[add NAME QUERY | remove NAME | rename NAME NEW]</source>
        <translation>[add NAME QUERY | remove NAME | rename NAME NEW]</translation>
    </message>
    <message>
        <source>Write: sheaf searches, or with add NAME QUERY, remove NAME or rename NAME NEW. See: sheaf searches --help</source>
        <translation>请输入：sheaf searches，或加上 add NAME QUERY、remove NAME 或 rename NAME NEW。参见：sheaf searches --help</translation>
    </message>
    <message>
        <source>(before an update)</source>
        <translation>（更新前）</translation>
    </message>
    <message>
        <source>(before another was restored)</source>
        <translation>（恢复另一份备份前）</translation>
    </message>
    <message>
        <source>(before a repair)</source>
        <translation>（修复前）</translation>
    </message>
    <message>
        <source>The saved search of this name.</source>
        <translation>使用此名称的已保存搜索。</translation>
    </message>
    <message>
        <source>Packs the library as closely as can be; needs twice its room while it runs.</source>
        <translation>尽可能压缩文库；运行期间需要两倍于文库的空间。</translation>
    </message>
    <message>
        <source>The library is %1 smaller now.</source>
        <translation>文库现在缩小了 %1。</translation>
    </message>
    <message>
        <source>The library was packed closely already.</source>
        <translation>文库已经压缩过，无需再压缩。</translation>
    </message>
    <message>
        <source>Writes a day or a selection as a digest, or the whole library.</source>
        <translation>将某一天或选定的论文写成日报，或导出整个文库。</translation>
    </message>
    <message>
        <source>Writes the whole library as JSON lines, for safe keeping or another machine; packed where the name ends in .gz. sheaf import reads it.</source>
        <translation>将整个文库写成 JSON 行，用于保存或转到另一台计算机；文件名以 .gz 结尾时会打包压缩。可用 sheaf import 读取。</translation>
    </message>
    <message>
        <source>It fetches every day since its last run that the library has not in whole (at
most as many as the setting daily.catch_up_days says), asks again for the last
week&apos;s gaps, has what is new summarised, scores it by your taste, publishes
what is due, and tells once of each day by a desktop notification. Where a folder is
set for it (sync.folder), your machines are brought into step before and after.

It asks nothing: your caps hold, and where an engine has no key, or you have
not agreed to its host, it says so and goes on without summaries. It may be
killed at any moment and run as often as you like; a second one waits for the
first.

With systemd:
  systemctl --user enable --now sheaf-daily.timer
  journalctl --user -u sheaf-daily

With cron (crontab -e), every day at 7:10:
  10 7 * * * sheaf daily

Exit codes: 0 all is well (that nothing was announced is no fault), 1
something failed and is tried again with the next run (standard error says
what), 2 wrong usage, 3 nothing came.</source>
        <translation>此命令获取自上次运行以来文库中尚不完整的每一天（最多为设置项
daily.catch_up_days 规定的天数），再次查询最近一周的缺口，为新论文
撰写总结，按您的偏好评分，发布到期的内容，并且每天用一条桌面通知
告知结果。如果设置了同步文件夹（sync.folder），运行前后会同步您的
各台计算机。

运行时不会询问：您的上限仍然有效；引擎没有密钥，或您尚未同意其主机时，
会给出说明，然后继续运行而不作总结。可以随时终止，也可以任意多次运行；
第二个会等待第一个完成。

使用 systemd：
  systemctl --user enable --now sheaf-daily.timer
  journalctl --user -u sheaf-daily

使用 cron（crontab -e），每天 7:10：
  10 7 * * * sheaf daily

退出码：0 一切正常（没有公告不算错误），1 有步骤失败，
下次运行时重试（详情见标准错误输出），2 用法错误，
3 没有收到任何内容。</translation>
    </message>
    <message>
        <source>“sheaf check --repair” makes a backup and puts right what it can.</source>
        <translation>“sheaf check --repair”会先备份，再修复能修复的问题。</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>This cannot be repaired. The backups are in %1: “sheaf backup --list” names them, “sheaf backup --restore FILE” brings one back.</source>
        <translation>无法修复。备份位于 %1：“sheaf backup --list”列出备份，“sheaf backup --restore FILE”恢复其中一份。</translation>
    </message>
    <message>
        <source>Looks for faults in the library, and repairs them.</source>
        <translation>检查文库中的问题并修复。</translation>
    </message>
    <message>
        <source>Makes a backup, then puts right what can be made anew: indexes, counts, the search index. Broken off, it goes on the next time.</source>
        <translation>先备份，再修复可以重建的内容：索引、计数、搜索索引。如果中断，下次会继续。</translation>
    </message>
    <message>
        <source>Brings digests, an export of a whole library, or arXiv&apos;s metadata snapshot into the library.</source>
        <translation>将日报、整个文库的导出文件或 arXiv 的元数据快照导入文库。</translation>
    </message>
    <message>
        <source>Digests, folders that hold some, one export of a library (sheaf export --everything), or one snapshot of arXiv&apos;s metadata.</source>
        <translation>日报、包含日报的文件夹、一个文库导出文件（sheaf export --everything），或一个 arXiv 元数据快照。</translation>
    </message>
    <message>
        <source>Prints the path of a paper&apos;s PDF; fetches it where it is not there.</source>
        <translation>输出论文 PDF 的路径；没有时先获取。</translation>
    </message>
    <message>
        <source>Opens it in the program that your desktop opens PDFs with.</source>
        <translation>用桌面默认的 PDF 程序打开。</translation>
    </message>
    <message>
        <source>There is no xdg-open to open the PDF with. Install the package xdg-utils.</source>
        <translation>没有可用来打开 PDF 的 xdg-open。请安装软件包 xdg-utils。</translation>
    </message>
    <message>
        <source>Puts papers off for later; &quot;is:later&quot; finds them until they are read.</source>
        <translation>将论文标为稍后；读过之前可用“is:later”找到它们。</translation>
    </message>
    <message>
        <source>Has papers among the unread ones again that were put off.</source>
        <translation>将标为稍后的论文放回未读论文中。</translation>
    </message>
    <message>
        <source>Writes papers&apos; notes in your vault (the setting notes.vault) and prints their paths.</source>
        <translation>将论文的笔记写入您的笔记库（设置项 notes.vault），并输出其路径。</translation>
    </message>
    <message>
        <source>Sends papers to the Zotero that runs on this computer, with tags, note and PDF.</source>
        <translation>将论文发送到本机上运行的 Zotero，附带标签、笔记和 PDF。</translation>
    </message>
    <message>
        <source>--sort takes newest, relevance, score, title, upvotes, for-you or matters.</source>
        <translation>--sort 的取值应为 newest、relevance、score、title、upvotes、for-you 或 matters。</translation>
    </message>
    <message>
        <source>newest, relevance, score, title, upvotes, for-you (by what you star, read and hide) or matters (for you first, then by score, then by category).</source>
        <translation>newest、relevance、score、title、upvotes、for-you（根据您加星标、阅读和隐藏的论文）或 matters（先是为您推荐的，再按评分，再按分类）。</translation>
    </message>
    <message>
        <source>Papers put off for later.</source>
        <translation>标为稍后的论文。</translation>
    </message>
    <message>
        <source>Adds papers by their ids or links, or those of a bibliography; asks arXiv for what is lacking.</source>
        <translation>按编号或链接添加论文，或添加参考文献文件中的论文；缺少的向 arXiv 查询。</translation>
    </message>
    <message>
        <source>Ids (2601.01739), links and DOIs of arXiv&apos;s papers, and files (.bib, .ris).</source>
        <translation>arXiv 论文的编号（2601.01739）、链接和 DOI，以及文件（.bib、.ris）。</translation>
    </message>
    <message>
        <source>PAPER…</source>
        <translation>论文…</translation>
    </message>
    <message>
        <source>Say which papers: sheaf add 2601.01739</source>
        <translation>请指明论文：sheaf add 2601.01739</translation>
    </message>
    <message>
        <source>Standard output takes no more: look whether the disk is full.</source>
        <translation>标准输出写不进去了：请看看磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1, is on</source>
        <translation>%1，已开启</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>未读论文</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>星标论文</translation>
    </message>
    <message>
        <source>Papers with a newer version</source>
        <translation>有新版本的论文</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部论文</translation>
    </message>
    <message>
        <source>Failed papers</source>
        <translation>失败的论文</translation>
    </message>
    <message>
        <source>Hidden papers</source>
        <translation>已隐藏的论文</translation>
    </message>
    <message>
        <source>Papers that rules hide</source>
        <translation>被规则隐藏的论文</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天，%1</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Papers for later</source>
        <translation>稍后的论文</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The titles, authors and texts of these papers, and your interests, will be sent to %1. Your notes, stars and tags stay here.</source>
        <translation>这些论文的标题、作者和文本，以及您的研究兴趣，将发送到 %1。您的笔记、星标和标签留在本机。</translation>
    </message>
    <message>
        <source>%1 You have not agreed to that yet; nothing was sent.</source>
        <translation>%1您尚未同意，未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>DayNews</name>
    <message>
        <source>%1 %2</source>
        <comment>a watch</comment>
        <extracomment>of a watch: its name and how many papers it found</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>watches</comment>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>关注：%1</translation>
    </message>
    <message>
        <source>Not all came: %1 papers that were announced are missing.</source>
        <translation>未收齐：缺少 %1 篇已公告的论文。</translation>
    </message>
    <message>
        <source>Not all came: %1 could not be read to its end.</source>
        <translation>未收齐：未能完整读取 %1。</translation>
    </message>
    <message>
        <source>And %1 on one earlier day.</source>
        <translation>另有 %1 篇属于此前一天。</translation>
    </message>
    <message>
        <source>And %1 on %2 earlier days.</source>
        <translation>另有 %1 篇属于此前 %2 天。</translation>
    </message>
    <message>
        <source>%1 %2 new</source>
        <comment>a category</comment>
        <translation>%1 新论文 %2 篇</translation>
    </message>
    <message>
        <source>%1 new in others</source>
        <translation>其他分类新论文 %1 篇</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source and its picks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>sources</comment>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>%1 for you</source>
        <translation>为您推荐 %1 篇</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>%1的论文</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>DayReason</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its next list is that of %1.</source>
        <translation>下一份列表是 %1 的。</translation>
    </message>
    <message>
        <source>No announcement: arXiv announces nothing on weekends.</source>
        <translation>无公告：arXiv 周末不发布公告。</translation>
    </message>
    <message>
        <source>No announcement: arXiv took no submissions on %1.</source>
        <translation>无公告：arXiv 在 %1 不接收投稿。</translation>
    </message>
    <message>
        <source>No announcement: %1 was a holiday (%2) on which arXiv took no submissions.</source>
        <translation>无公告：%1 是节假日（%2），arXiv 不接收投稿。</translation>
    </message>
    <message>
        <source>Not yet announced: arXiv announces this list on %1, your time.</source>
        <translation>尚未公告：arXiv 将于 %1（您的当地时间）公告此列表。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet, so it may still be put off.</source>
        <translation>尚不清楚 %1 年的节假日，因此仍有可能推迟。</translation>
    </message>
    <message>
        <source>The fetch failed. Fetch the day again.</source>
        <translation>获取失败。请重新获取这一天的论文。</translation>
    </message>
    <message>
        <source>The fetch failed: %1</source>
        <translation>获取失败：%1</translation>
    </message>
    <message>
        <source>A source says that it has more papers than have come. Fetch the day again.</source>
        <translation>有来源表示其论文多于已收到的数量。请重新获取这一天的论文。</translation>
    </message>
    <message>
        <source>Announced, but not fetched yet. Fetch the day.</source>
        <translation>已公告，但尚未获取。请获取这一天的论文。</translation>
    </message>
    <message>
        <source>No announcement: the sources say that they list nothing on this day.</source>
        <translation>无公告：各来源表示这一天没有列出论文。</translation>
    </message>
    <message>
        <source>Nothing is known to be missing, but not all is proven: the list may still grow, its day was worked out from submission times, or a source gave no count.</source>
        <translation>未发现缺失，但尚未全部核实：列表可能还会增加，日期由提交时间推算，或有来源未给出总数。</translation>
    </message>
    <message>
        <source>By the announcement feed.</source>
        <translation>来自公告订阅源。</translation>
    </message>
    <message>
        <source>By the announcement feed, filled in by the query API.</source>
        <translation>来自公告订阅源，并由查询 API 补全。</translation>
    </message>
    <message>
        <source>By the query API, worked out from submission times.</source>
        <translation>来自查询 API，由提交时间推算。</translation>
    </message>
    <message>
        <source>By OAI-PMH.</source>
        <translation>来自 OAI-PMH。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open another library…</source>
        <translation>打开其他文库…</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>打开其他文库</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>文库 (*.sqlite);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>There is nobody here who shows desktop notifications.</source>
        <translation>这里没有可显示桌面通知的程序。</translation>
    </message>
    <message>
        <source>Open Sheaf</source>
        <translation>打开 Sheaf</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Not on this page</source>
        <translation>此页面中没有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to find on this page</source>
        <translation>要在此页面中查找的词语</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页面中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation>上一处（Shift+Return）</translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation>下一处（Return）</translation>
    </message>
</context>
<context>
    <name>DigestFrame</name>
    <message>
        <source>%1 is no score from 0 to 100.</source>
        <translation>%1 不是 0 到 100 的分数。</translation>
    </message>
    <message>
        <source>There are no papers in this file.</source>
        <translation>这个文件里没有论文。</translation>
    </message>
    <message>
        <source>The paper %1 is here twice.</source>
        <translation>论文 %1 在这里出现了两次。</translation>
    </message>
    <message>
        <source>%1 was not understood.</source>
        <translation>无法理解 %1。</translation>
    </message>
    <message>
        <source>The paper %1 breaks off here.</source>
        <translation>论文 %1 在这里中断。</translation>
    </message>
    <message>
        <source>The paper %1 has no address: it was left out.</source>
        <translation>论文 %1 没有地址，已略过。</translation>
    </message>
</context>
<context>
    <name>DigestImport</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
</context>
<context>
    <name>DigestStyles</name>
    <message>
        <source>There is no digest style “%1”; there are: %2.</source>
        <translation>没有样式“%1”；现有：%2。</translation>
    </message>
</context>
<context>
    <name>DigestTemplate</name>
    <message>
        <source>a tag is opened and not closed</source>
        <translation>有标签打开后没有关闭</translation>
    </message>
    <message>
        <source>the section “%1” is opened here and not closed where it should be</source>
        <translation>区段“%1”在这里打开，却没有在应关闭处关闭</translation>
    </message>
    <message>
        <source>the section “%1” is closed and was not opened</source>
        <translation>区段“%1”被关闭，但从未打开</translation>
    </message>
    <message>
        <source>new delimiters are written as in {{=&lt;% %&gt;=}}</source>
        <translation>新的分隔符应写成 {{=&lt;% %&gt;=}} 的形式</translation>
    </message>
    <message>
        <source>there is no “%1” at this place</source>
        <translation>此处没有“%1”</translation>
    </message>
    <message>
        <source>there is no file partials/%1.mustache</source>
        <translation>没有文件 partials/%1.mustache</translation>
    </message>
    <message>
        <source>the partial “%1” takes itself in</source>
        <translation>子模板“%1”包含了自身</translation>
    </message>
    <message>
        <source>The template %1 has an error in line %2: %3.</source>
        <translation>模板 %1 第 %2 行有错误：%3。</translation>
    </message>
    <message>
        <source>The template %1 could not be read (%2).</source>
        <translation>无法读取模板 %1（%2）。</translation>
    </message>
    <message>
        <source>a template of more than 1 MB cannot be used</source>
        <translation>不能使用超过 1 MB 的模板</translation>
    </message>
    <message>
        <source>it holds something else than text in UTF-8</source>
        <translation>其中的内容不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>There is more than one style “%1”. Give the template %2 another name.</source>
        <translation>有多个名为“%1”的样式。请给模板 %2 换个名字。</translation>
    </message>
</context>
<context>
    <name>EngineGate</name>
    <message>
        <source>Stopped before the model was asked.</source>
        <translation>在请求模型之前已停止。</translation>
    </message>
</context>
<context>
    <name>EngineOptions</name>
    <message>
        <source>There is no engine “%1” in the settings; there are: %2.</source>
        <translation>设置中没有引擎“%1”；现有引擎：%2。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>%1 cannot be read on.</source>
        <translation>无法继续读取 %1。</translation>
    </message>
    <message>
        <source>%1 lines should stand before it</source>
        <translation>此行之前应有 %1 行</translation>
    </message>
    <message>
        <source>%1 could not be written; see that its folder may be written to and that the disk is not full.</source>
        <translation>无法写入 %1；请确认其所在文件夹可写，且磁盘未满。</translation>
    </message>
    <message>
        <source>%1 cannot be opened; see whether the file is there and may be read.</source>
        <translation>无法打开 %1；请确认文件存在且可读。</translation>
    </message>
    <message>
        <source>%1 cannot be read on behind line %2; what came before is kept.</source>
        <translation>无法读取 %1 第 %2 行之后的内容；之前的内容予以保留。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 papers read; everything was here already.</source>
        <translation>已读取 %1 篇论文；全部内容此前已有。</translation>
    </message>
    <message>
        <source>%1 papers read: %2 new, %3 that were here have changed.</source>
        <translation>已读取 %1 篇论文：%2 篇为新论文，%3 篇已有的论文有更改。</translation>
    </message>
    <message>
        <source>Import the file again to go on from there.</source>
        <translation>请重新导入该文件，以便从该处继续。</translation>
    </message>
    <message>
        <source>The file was cut off behind line %1: what stands before it is here, the rest is missing.</source>
        <translation>文件在第 %1 行之后被截断：之前的内容已导入，其余缺失。</translation>
    </message>
    <message>
        <source>%1 papers changed by %2.</source>
        <translation>%2 更改了 %1 篇论文。</translation>
    </message>
    <message>
        <source>Rules or searches changed by %1.</source>
        <translation>%1 更改了规则或搜索。</translation>
    </message>
    <message>
        <source>This machine&apos;s changes were written.</source>
        <translation>已写入本机的更改。</translation>
    </message>
    <message>
        <source>Some files have not come whole yet: %1.</source>
        <translation>部分文件尚未完整到达：%1。</translation>
    </message>
    <message>
        <source>All machines are in step.</source>
        <translation>所有计算机均已同步。</translation>
    </message>
    <message>
        <source>%1 is no export of a Sheaf library: its first line does not say so.</source>
        <translation>%1 不是 Sheaf 文库的导出文件：其首行没有相应标识。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sheaf; update this one to read it.</source>
        <translation>%1 由更新版本的 Sheaf 写入；请更新此处的 Sheaf 后再读取。</translation>
    </message>
    <message>
        <source>the rule “%1” cannot be read</source>
        <translation>无法读取规则“%1”</translation>
    </message>
    <message>
        <source>the merged tag “%1” cannot be read</source>
        <translation>无法读取已合并的标签“%1”</translation>
    </message>
    <message>
        <source>“%1” is no paper&apos;s id</source>
        <translation>“%1”不是论文编号</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>未知的“%1”</translation>
    </message>
    <message>
        <source>it is not one object with a name</source>
        <translation>它不是单个具名对象</translation>
    </message>
    <message>
        <source>the tag “%1” cannot be read</source>
        <translation>无法读取标签“%1”</translation>
    </message>
    <message>
        <source>“%1” is not known in “%2”</source>
        <translation>“%2”中有未知的“%1”</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not of the right kind</source>
        <translation>“%2”中的“%1”类型不正确</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”</source>
        <translation>“%2”中缺少“%1”</translation>
    </message>
    <message>
        <source>a tag has no name</source>
        <translation>有标签没有名称</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>what “%1” belongs to is missing</source>
        <translation>缺少“%1”所属的内容</translation>
    </message>
    <message>
        <source>“%1” does not fit</source>
        <translation>“%1”不符合要求</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>There is no paper to export. Fetch the day first, or clear a filter.</source>
        <translation>没有可导出的论文。请先获取当天，或清除某个筛选。</translation>
    </message>
    <message>
        <source>Markdown, Sheaf&apos;s own: to read, and to import again in full</source>
        <translation>Sheaf 自己的 Markdown：供阅读，也可完整再导入</translation>
    </message>
    <message>
        <source>Markdown as daily_papers_tool makes it (Vietnamese)</source>
        <translation>daily_papers_tool 格式的 Markdown（越南语）</translation>
    </message>
    <message>
        <source>Markdown as a Hugging Face Daily Papers Report (Chinese)</source>
        <translation>Hugging Face Daily Papers Report 格式的 Markdown（中文）</translation>
    </message>
    <message>
        <source>Markdown as daily-arXiv-ai-enhanced makes it, with scores</source>
        <translation>daily-arXiv-ai-enhanced 格式的 Markdown，带分数</translation>
    </message>
    <message>
        <source>Markdown as daily-arXiv-ai-enhanced makes it, without scores</source>
        <translation>daily-arXiv-ai-enhanced 格式的 Markdown，不带分数</translation>
    </message>
    <message>
        <source>Markdown as CreekStone-SearchBot makes it (Chinese)</source>
        <translation>CreekStone-SearchBot 格式的 Markdown（中文）</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX and reference managers</source>
        <translation>BibTeX，用于 LaTeX 和文献管理软件</translation>
    </message>
    <message>
        <source>RIS, for reference managers</source>
        <translation>RIS，用于文献管理软件</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and pandoc</source>
        <translation>CSL-JSON，用于 Zotero 和 pandoc</translation>
    </message>
    <message>
        <source>A web page in one file, with its formulas set</source>
        <translation>单个文件的网页，公式已排好</translation>
    </message>
    <message>
        <source>JSON with everything known, for programs</source>
        <translation>包含全部信息的 JSON，供程序使用</translation>
    </message>
    <message>
        <source>A folder of notes for Obsidian and the like, kept up to date</source>
        <translation>供 Obsidian 等使用的笔记文件夹，持续更新</translation>
    </message>
    <message>
        <source>Your template</source>
        <translation>你的模板</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another place.</source>
        <translation>无法写入 %1（%2）。请选择其他位置。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>无法创建所在文件夹</translation>
    </message>
    <message>
        <source>%1 papers stand in no day&apos;s list, and so in none of the files; export them to one file.</source>
        <translation>有 %1 篇论文不属于任何一天的列表，因此不在任何文件中；请把它们导出到一个文件。</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message>
        <source>arXiv refuses the question: “%1”. Check the categories and the day that were asked for.</source>
        <translation>arXiv 拒绝了查询：“%1”。请检查所查询的分类和日期。</translation>
    </message>
    <message>
        <source>Entry %1 of arXiv&apos;s list was left out: it has no arXiv id (%2).</source>
        <translation>已略过 arXiv 列表中的第 %1 条：没有 arXiv 编号（%2）。</translation>
    </message>
    <message>
        <source>Entry %1 of arXiv&apos;s list was left out: it has no title (%2).</source>
        <translation>已略过 arXiv 列表中的第 %1 条：没有标题（%2）。</translation>
    </message>
    <message>
        <source>No arXiv category is chosen. Choose at least one, such as cs.CL.</source>
        <translation>未选择 arXiv 分类。请至少选择一个，例如 cs.CL。</translation>
    </message>
    <message>
        <source>“%1” is no arXiv category. They look like cs.CL or math-ph.</source>
        <translation>“%1”不是 arXiv 分类。分类的写法如 cs.CL 或 math-ph。</translation>
    </message>
    <message>
        <source>arXiv announces its papers of %1 only at %2 (your time). Fetch the day after that.</source>
        <translation>arXiv 要到 %2（您的当地时间）才公布 %1 的论文。请在此之后再获取这一天的论文。</translation>
    </message>
    <message>
        <source>arXiv says it has %1 papers but sent %2, which are kept. Fetch the day again for the rest.</source>
        <translation>arXiv 称有 %1 篇论文，但只发来 %2 篇，已予保留。如需其余论文，请重新获取这一天。</translation>
    </message>
    <message>
        <source>%1 sent an empty answer. Try again in a moment.</source>
        <translation>%1 返回了空内容。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of its list. Check the address in the settings, and whether this network asks you to sign in first.</source>
        <translation>%1 返回的是网页而不是论文列表。请检查设置中的地址，并确认当前网络是否需要先登录。</translation>
    </message>
    <message>
        <source>What %1 sent is not its list of papers. Check the address in the settings.</source>
        <translation>%1 返回的内容不是论文列表。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>The answer of %1 breaks off after %2 papers; these are kept. Fetch the day again for the rest.</source>
        <translation>%1 返回的内容在 %2 篇论文之后中断，这些论文已予保留。如需其余论文，请重新获取这一天。</translation>
    </message>
    <message>
        <source>The fetch was stopped; what had come is kept.</source>
        <translation>获取已停止，已收到的论文予以保留。</translation>
    </message>
    <message>
        <source>Entry %1 of Hugging Face&apos;s list was left out: it has no arXiv id or no title.</source>
        <translation>已略过 Hugging Face 列表中的第 %1 条：没有 arXiv 编号或标题。</translation>
    </message>
    <message>
        <source>Hugging Face answers with an error: “%1”. Check the day, or try again later.</source>
        <translation>Hugging Face 返回错误：“%1”。请检查日期，或稍后重试。</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s list goes on after %1 papers; the rest was not fetched.</source>
        <translation>Hugging Face 的列表在 %1 篇论文之后还有内容，其余部分未获取。</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH lost its place in the list again and again; the %1 papers that came are kept. Fetch the days again for the rest.</source>
        <translation>arXiv 的 OAI-PMH 一再丢失列表中的位置；已收到的 %1 篇论文已保留。请重新获取这些日期以取得其余部分。</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH sends the same page again and again; the %1 papers that came are kept. Fetch the days again for the rest.</source>
        <translation>arXiv 的 OAI-PMH 一再发送同一页；已收到的 %1 篇论文已保留。请重新获取这些日期以取得其余部分。</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH ended %1 records short of what it says it has; those that came are kept. Fetch the days again for the rest.</source>
        <translation>arXiv 的 OAI-PMH 结束时比其声称的少 %1 条记录；已收到的已保留。请重新获取这些日期以取得其余部分。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed does not have the papers of %1 yet: it still shows those of %2. Try again later.</source>
        <translation>arXiv 的公告源还没有 %1 的论文：它仍显示 %2 的论文。请稍后再试。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed has the newest list only: it shows the papers of %2, not those of %1. Ask arXiv&apos;s query API or OAI-PMH for that day.</source>
        <translation>arXiv 的公告源只有最新的列表：它显示 %2 的论文，而不是 %1 的。请用 arXiv 的查询 API 或 OAI-PMH 获取那一天。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed of %1 is empty although a mailing was due that day.</source>
        <translation>arXiv 的 %1 公告源为空，尽管那天应有公告。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed of %1 ends at its limit of %2 papers; there may be more. Ask for fewer categories at once.</source>
        <translation>arXiv 的 %1 公告源到其上限 %2 篇为止；可能还有更多。请一次少要几个类别。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed still shows an older list of %1, not that of %2.</source>
        <translation>arXiv 的公告源仍显示 %1 的旧列表，而不是 %2 的。</translation>
    </message>
    <message>
        <source>arXiv&apos;s papers from %1 on are not in OAI-PMH yet and were left out.</source>
        <translation>%1 起的 arXiv 论文尚未进入 OAI-PMH，已略过。</translation>
    </message>
    <message>
        <source>By arXiv&apos;s announcement feed. It has nothing of %1, and its query API could not be asked whether that is so. %2</source>
        <translation>来自 arXiv 的公告订阅源。其中没有 %1 的内容，且无法向其查询 API 核实。%2</translation>
    </message>
    <message>
        <source>By arXiv&apos;s announcement feed and, for %1, of which it has nothing, by its query API.</source>
        <translation>来自 arXiv 的公告订阅源；其中没有 %1 的内容，这部分来自其查询 API。</translation>
    </message>
    <message>
        <source>The feed “%1” has nothing left of what it showed on %2: papers may have come and gone between. Asking again cannot bring them back; fetch more often, or look on the feed&apos;s own site.</source>
        <translation>订阅源“%1”在 %2 显示的条目现已全部消失：期间可能有论文出现后又被移除。重新查询也无法找回；请更频繁地获取，或到该订阅源的网站上查看。</translation>
    </message>
    <message>
        <source>The feed is empty.</source>
        <translation>订阅源为空。</translation>
    </message>
    <message>
        <source>The feed reaches back to %1.</source>
        <translation>订阅源最早可追溯到 %1。</translation>
    </message>
    <message>
        <source>%1 entries without a date stand under the day on which they were first seen.</source>
        <translation>%1 个没有日期的条目归入首次出现的那一天。</translation>
    </message>
    <message>
        <source>The feed “%1” has its newest entries only, not those of a day that is past. Fetch it with today&apos;s papers; what it still has of earlier days comes along.</source>
        <translation>订阅源“%1”只有最新的条目，没有过去某一天的条目。请与今天的论文一起获取；其中尚存的较早条目会一并取得。</translation>
    </message>
    <message>
        <source>The list may still grow until the day is over.</source>
        <translation>在这一天结束之前，列表可能还会增加。</translation>
    </message>
    <message>
        <source>Entry %1 of the feed “%2” was left out: it has no title (%3).</source>
        <translation>订阅源“%2”的第 %1 个条目已略过：没有标题（%3）。</translation>
    </message>
    <message>
        <source>Entry %1 of the feed “%2” was left out: it has no link (%3).</source>
        <translation>订阅源“%2”的第 %1 个条目已略过：没有链接（%3）。</translation>
    </message>
    <message>
        <source>arXiv has no paper %1. Look at the id once more.</source>
        <translation>arXiv 没有论文 %1。请再核对一下编号。</translation>
    </message>
    <message>
        <source>Hugging Face has no list for %1 (HTTP %2): its lists begin on their day. Try again later, or check the address in the settings.</source>
        <translation>Hugging Face 没有 %1 的列表（HTTP %2）：列表到当天才会出现。请稍后重试，或检查设置中的地址。</translation>
    </message>
</context>
<context>
    <name>FullText</name>
    <message>
        <source>arXiv has no web page of this paper&apos;s text.</source>
        <translation>arXiv 没有这篇论文的网页版全文。</translation>
    </message>
    <message>
        <source>arXiv has no PDF of this paper.</source>
        <translation>arXiv 没有这篇论文的 PDF。</translation>
    </message>
    <message>
        <source>The paper&apos;s web page holds no text that can be read.</source>
        <translation>论文的网页中没有可读取的文本。</translation>
    </message>
    <message>
        <source>The paper&apos;s PDF is locked with a password.</source>
        <translation>论文的 PDF 有密码保护。</translation>
    </message>
    <message>
        <source>The paper&apos;s PDF is damaged and cannot be read.</source>
        <translation>论文的 PDF 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The paper&apos;s PDF holds no text, only pictures of it.</source>
        <translation>论文的 PDF 中没有文本，只有图像。</translation>
    </message>
    <message>
        <source>Reading the paper was stopped.</source>
        <translation>读取论文已停止。</translation>
    </message>
    <message>
        <source>Sheaf&apos;s reader of full texts, %1, is missing. Install Sheaf again.</source>
        <translation>缺少 Sheaf 的全文读取程序 %1。请重新安装 Sheaf。</translation>
    </message>
    <message>
        <source>The paper&apos;s web page is too large to be read.</source>
        <translation>论文的网页过大，无法读取。</translation>
    </message>
    <message>
        <source>The paper&apos;s web page is damaged: its parts stand too deep inside each other.</source>
        <translation>论文的网页已损坏：内容嵌套过深。</translation>
    </message>
    <message>
        <source>The paper&apos;s figure is no picture that can be shown.</source>
        <translation>论文的图片不是可显示的图像。</translation>
    </message>
    <message>
        <source>The paper&apos;s text could not be read: its file made the reader fail or take too long.</source>
        <translation>无法读取论文的文本：其文件使读取程序出错或耗时过长。</translation>
    </message>
</context>
<context>
    <name>FullTextService</name>
    <message>
        <source>Fetching full texts was stopped.</source>
        <translation>获取全文已停止。</translation>
    </message>
    <message>
        <source>Full texts are fetched of arXiv&apos;s papers only.</source>
        <translation>只能获取 arXiv 论文的全文。</translation>
    </message>
</context>
<context>
    <name>HfDigestReader</name>
    <message>
        <source>The numbers go from %1 to %2: papers may be missing.</source>
        <translation>编号从 %1 跳到 %2，可能缺少论文。</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 不是日期。</translation>
    </message>
</context>
<context>
    <name>HfReportReader</name>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 不是地址。</translation>
    </message>
    <message>
        <source>What was read is given as %1, which Sheaf does not know.</source>
        <translation>阅读来源写作 %1，Sheaf 不认识。</translation>
    </message>
    <message>
        <source>The paper %1 has no report.</source>
        <translation>论文 %1 没有报告。</translation>
    </message>
    <message>
        <source>The report on %1 has no section %2.</source>
        <translation>%1 的报告缺少“%2”一节。</translation>
    </message>
    <message>
        <source>The paper breaks off here: the rule below it is missing.</source>
        <translation>论文在此中断：缺少下方的分隔线。</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>马丁·路德·金纪念日</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>六月节</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>美国独立日</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>美国劳动节</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>感恩节</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>圣诞节</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>新年前夜</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>The file is too large for a digest (%1 MB).</source>
        <translation>文件过大，不像日报（%1 MB）。</translation>
    </message>
    <message>
        <source>The file was saved with a wrong encoding and was turned back; bytes of %1 characters were missing, and those were restored by the words they stand in.</source>
        <translation>文件曾以错误的编码保存，现已还原；有 %1 个字符缺少字节，已根据所在词语恢复。</translation>
    </message>
    <message>
        <source>%1 characters on this line could not be restored; each is marked “�”.</source>
        <translation>此行有 %1 个字符无法恢复，每个都标为“�”。</translation>
    </message>
    <message>
        <source>No digest; it was passed over.</source>
        <translation>不是日报，已略过。</translation>
    </message>
    <message>
        <source>This is no digest that Sheaf can read. It reads: %1.</source>
        <translation>这不是 Sheaf 能读取的日报。可读取的格式：%1。</translation>
    </message>
    <message>
        <source>“%1” has no address and was left out.</source>
        <translation>“%1”没有地址，已略过。</translation>
    </message>
    <message>
        <source>Neither the text nor the file&apos;s name says which day this is; give it with --day.</source>
        <translation>文本和文件名都未说明日期，请用 --day 指定。</translation>
    </message>
    <message>
        <source>No paper was found in it.</source>
        <translation>其中没有找到论文。</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The file holds no list of papers.</source>
        <translation>文件中没有论文列表。</translation>
    </message>
    <message>
        <source>This paper cannot be read; it was left out.</source>
        <translation>无法读取这篇论文，已略过。</translation>
    </message>
    <message>
        <source>The file ends in the middle; what follows here is lost.</source>
        <translation>文件在中途结束，此后的内容已丢失。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The fetch of this day has not come to its end. If it is not going on now, it was broken off: fetch the day again.</source>
        <translation>这一天的获取尚未完成。如果现在没有在获取，则说明它已中断：请重新获取这一天的论文。</translation>
    </message>
    <message>
        <source>%1 announced, %2 here</source>
        <translation>已公告 %1 篇，已有 %2 篇</translation>
    </message>
    <message>
        <source>%1 here, announced: unknown</source>
        <translation>已有 %1 篇，公告数：未知</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>source, fetched, announced</comment>
        <translation>%1 %2／%3</translation>
    </message>
    <message>
        <source>%1 %2 of an unknown number</source>
        <comment>source, fetched</comment>
        <translation>%1 %2，总数未知</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The fetch broke off: %1. %2</source>
        <translation>获取中断：%1。%2</translation>
    </message>
    <message>
        <source>1 paper of %1 is missing: %2.</source>
        <translation>%1 缺少 1 篇论文：%2。</translation>
    </message>
    <message>
        <source>%1 papers of %2 are missing: %3.</source>
        <translation>%2 缺少 %1 篇论文：%3。</translation>
    </message>
    <message>
        <source>Provisional: %1. The announcement has not confirmed it yet.</source>
        <translation>暂定：%1。尚未经公告确认。</translation>
    </message>
    <message>
        <source>Provisional: %1. Without a count nothing proves that it is all.</source>
        <translation>暂定：%1。没有总数，无法证明已收齐。</translation>
    </message>
    <message>
        <source>%1 imported, not fetched from the sources yet.</source>
        <translation>已导入 %1，尚未从各来源获取。</translation>
    </message>
    <message>
        <source>Imported, not fetched from the sources yet.</source>
        <translation>已导入，尚未从各来源获取。</translation>
    </message>
    <message>
        <source>%1 here, which no fetch has counted.</source>
        <translation>已有 %1，尚未经任何一次获取计数。</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <translation>完整：%1。</translation>
    </message>
    <message>
        <source>Nothing could be fetched. %1</source>
        <translation>未能获取任何内容。%1</translation>
    </message>
    <message>
        <source>No announcement.</source>
        <translation>无公告。</translation>
    </message>
    <message>
        <source>It has not come to its end.</source>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what came of a list, as a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library %1 cannot be opened. See that the folder exists and that its files may be read and written.</source>
        <translation>无法打开文库 %1。请确认文件夹存在，且其中的文件可读写。</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Make it, or choose another place for the library.</source>
        <translation>无法创建文库文件夹 %1。请手动创建，或为文库另选位置。</translation>
    </message>
    <message>
        <source>The folder %1 of the library may not be written to. Allow writing, or choose another place for the library.</source>
        <translation>没有文库文件夹 %1 的写入权限。请允许写入，或为文库另选位置。</translation>
    </message>
    <message>
        <source>%1 is not a Sheaf library. It was left as it is: choose another file.</source>
        <translation>%1 不是 Sheaf 文库，未作任何改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Sheaf library. It was left as it is: choose another file.</source>
        <translation>%1 是其他程序的数据库，不是 Sheaf 文库，未作任何改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the library.</source>
        <translation>%1 是文件夹。请为文库指定一个文件。</translation>
    </message>
    <message>
        <source>The library %1 may not be read. Allow reading and writing, or choose another library.</source>
        <translation>没有文库 %1 的读取权限。请允许读写，或选择其他文库。</translation>
    </message>
    <message>
        <source>The library %1 may not be written to. Allow writing to the file, or choose another library.</source>
        <translation>没有文库 %1 的写入权限。请允许写入该文件，或选择其他文库。</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Sheaf. It was left as it is: install the newer version, or choose another library.</source>
        <translation>文库 %1 由更新版本的 Sheaf 创建，未作任何改动。请安装新版本，或选择其他文库。</translation>
    </message>
    <message>
        <source>A paper without an identifier, a source or a day cannot be stored. Nothing of this list was stored.</source>
        <translation>无法保存缺少编号、来源或日期的论文。此列表中的内容均未保存。</translation>
    </message>
    <message>
        <source>A tag needs a name: write at least one letter or sign.</source>
        <translation>标签需要名称：请至少输入一个字符。</translation>
    </message>
    <message>
        <source>There is no room left for the library %1. Nothing of this change was stored and nothing else is lost: free some disk space and try again.</source>
        <translation>磁盘空间不足，无法写入文库 %1。本次更改未保存，其他内容没有丢失。请腾出一些磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The library %1 may not be written to. Allow writing to the file and its folder, or choose another library.</source>
        <translation>没有文库 %1 的写入权限。请允许写入该文件及其所在文件夹，或选择其他文库。</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish in time. Try again when it is done.</source>
        <translation>另一个程序正在写入文库 %1，未能及时完成。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, then see what is wrong with “sheaf check”.</source>
        <translation>文库 %1 已损坏。请先备份该文件，再用“sheaf check”检查问题所在。</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 reported an error. Nothing of this change was stored: look after the disk, then try again.</source>
        <translation>文库 %1 所在的磁盘报告了错误，本次更改未保存。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The library %1 could not do what was asked. Nothing of this change was stored.</source>
        <translation>文库 %1 无法完成请求的操作，本次更改未保存。</translation>
    </message>
    <message>
        <source>The library has no tag “%1”.</source>
        <translation>文库中没有标签“%1”。</translation>
    </message>
    <message>
        <source>There is a tag “%1” already: merge the two.</source>
        <translation>已有标签“%1”：请合并这两个标签。</translation>
    </message>
    <message>
        <source>There is no summary to mark as wrong.</source>
        <translation>没有可标为有误的总结。</translation>
    </message>
    <message>
        <source>The note has been written anew since then, so it stays.</source>
        <translation>此后笔记已重新写过，因此保留不变。</translation>
    </message>
    <message>
        <source>This was stopped; the library %1 is as it was before it.</source>
        <translation>操作已停止；文库 %1 保持操作前的状态。</translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>The kept counts of some categories are wrong: %1.</source>
        <translation>部分分类的计数有误：%1 项。</translation>
    </message>
    <message>
        <source>The kept counts of some sources are wrong: %1.</source>
        <translation>部分来源的计数有误：%1 项。</translation>
    </message>
    <message>
        <source>The kept counts of some tags are wrong: %1.</source>
        <translation>部分标签的计数有误：%1 项。</translation>
    </message>
    <message>
        <source>Some papers stand under a category that is not theirs: %1.</source>
        <translation>有论文被归入不属于它的分类：%1 处。</translation>
    </message>
    <message>
        <source>Some papers are missing under a category of theirs: %1.</source>
        <translation>有论文未归入其所属分类：%1 处。</translation>
    </message>
    <message>
        <source>Some papers stand under a source that never listed them: %1.</source>
        <translation>有论文被归入从未列出它的来源：%1 处。</translation>
    </message>
    <message>
        <source>Some papers are missing under a source that listed them: %1.</source>
        <translation>有论文未归入列出它的来源：%1 处。</translation>
    </message>
    <message>
        <source>Some papers show a score that is not their summary&apos;s: %1.</source>
        <translation>有论文显示的评分与其总结不符：%1 篇。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts: some searches find too little or too much.</source>
        <translation>搜索索引与正文不一致：部分搜索的结果会偏少或偏多。</translation>
    </message>
    <message>
        <source>Some full texts are damaged: %1.</source>
        <translation>部分全文已损坏：%1 项。</translation>
    </message>
    <message>
        <source>Some figures are damaged: %1.</source>
        <translation>部分图片已损坏：%1 项。</translation>
    </message>
    <message>
        <source>Some papers that arXiv has not could not be found by their titles: %1.</source>
        <translation>有些 arXiv 没有的论文无法按标题找到：%1。</translation>
    </message>
    <message>
        <source>The index %1 was built anew.</source>
        <translation>已重建索引 %1。</translation>
    </message>
    <message>
        <source>Rows of “%1” that spoke of papers the library does not hold were dropped.</source>
        <translation>已删除“%1”中涉及文库里不存在的论文的行。</translation>
    </message>
    <message>
        <source>Some papers show a summary that is not theirs: %1.</source>
        <translation>有论文显示了不属于它的总结：%1 篇。</translation>
    </message>
    <message>
        <source>Papers show the newest summary of their own again.</source>
        <translation>论文已重新显示各自最新的总结。</translation>
    </message>
    <message>
        <source>Papers show the score of their summary again.</source>
        <translation>论文已重新显示其总结的评分。</translation>
    </message>
    <message>
        <source>No paper stands under a category that is not its own any more.</source>
        <translation>不再有论文被归入不属于它的分类。</translation>
    </message>
    <message>
        <source>Every paper stands under its categories again.</source>
        <translation>所有论文已重新归入其所属分类。</translation>
    </message>
    <message>
        <source>Papers that arXiv has not are found by their titles again.</source>
        <translation>arXiv 上没有的论文已可重新按标题找到。</translation>
    </message>
    <message>
        <source>No paper stands under a source that never listed it any more.</source>
        <translation>不再有论文被归入从未列出它的来源。</translation>
    </message>
    <message>
        <source>Every paper stands under the sources that listed it again.</source>
        <translation>所有论文已重新归入列出它的来源。</translation>
    </message>
    <message>
        <source>Some tags cannot be found by their name: %1.</source>
        <translation>有标签无法按名称找到：%1 个。</translation>
    </message>
    <message>
        <source>Tags are found by their names again.</source>
        <translation>标签已可重新按名称找到。</translation>
    </message>
    <message>
        <source>Some names stand for two tags at once: %1.</source>
        <translation>有名称同时对应两个标签：%1 个。</translation>
    </message>
    <message>
        <source>Every name stands for one tag again.</source>
        <translation>每个名称已重新只对应一个标签。</translation>
    </message>
    <message>
        <source>The papers of each category were counted anew.</source>
        <translation>已重新统计各分类的论文。</translation>
    </message>
    <message>
        <source>The papers of each source were counted anew.</source>
        <translation>已重新统计各来源的论文。</translation>
    </message>
    <message>
        <source>The papers of each tag were counted anew.</source>
        <translation>已重新统计各标签的论文。</translation>
    </message>
    <message>
        <source>Damaged full texts were dropped; they are fetched again when they are needed.</source>
        <translation>已删除损坏的全文；需要时会重新获取。</translation>
    </message>
    <message>
        <source>Damaged figures were dropped; they are fetched again when they are needed.</source>
        <translation>已删除损坏的图片；需要时会重新获取。</translation>
    </message>
    <message>
        <source>The index %1 does not agree with its table.</source>
        <translation>索引 %1 与其数据表不一致。</translation>
    </message>
    <message>
        <source>Rows of “%1” speak of what the library does not hold: %2.</source>
        <translation>“%1”中有行涉及文库里不存在的内容：%2 行。</translation>
    </message>
    <message>
        <source>The search index is only half built: searches find too little until that is done.</source>
        <translation>搜索索引尚未建完：在此之前搜索结果会偏少。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the references</source>
        <translation>正在检查引用关系</translation>
    </message>
    <message>
        <source>Comparing counts with what they count</source>
        <translation>正在核对计数与实际数量</translation>
    </message>
    <message>
        <source>Comparing the search index with the texts</source>
        <translation>正在核对搜索索引与正文</translation>
    </message>
    <message>
        <source>The kept counts of all, starred, read and later papers are wrong: %1.</source>
        <translation>全部、星标、已读和稍后读论文的记录计数有误：%1。</translation>
    </message>
    <message>
        <source>All, starred, read and later papers were counted anew.</source>
        <translation>已重新统计全部、星标、已读和稍后读论文的数量。</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>There is no library at %1; see whether its name is right.</source>
        <translation>%1 处没有文库；请确认名称是否正确。</translation>
    </message>
</context>
<context>
    <name>LibraryCopy</name>
    <message>
        <source>The copy %1 could not be given its name; see that nothing is there already and that its folder may be written to.</source>
        <translation>无法将副本命名为 %1；请确认该处没有同名文件，且其所在文件夹可写。</translation>
    </message>
    <message>
        <source>There is no copy of a library at %1; see whether its name is right.</source>
        <translation>%1 处没有文库的副本；请确认名称是否正确。</translation>
    </message>
    <message>
        <source>The copy %1 is not sound, so it does not count; check the library itself.</source>
        <translation>副本 %1 有问题，因此无效；请检查文库本身。</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>Moving was stopped; the library is where it was.</source>
        <translation>移动已停止；文库仍在原处。</translation>
    </message>
    <message>
        <source>The library is in the folder %1 already.</source>
        <translation>文库已在文件夹 %1 中。</translation>
    </message>
    <message>
        <source>There is a library at %1 already; choose another folder.</source>
        <translation>%1 处已有一个文库；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to; choose another one.</source>
        <translation>无法写入文件夹 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The library needs %2 and the folder %1 has room for %3: free some disk space, or choose another folder.</source>
        <translation>文库需要 %2，而文件夹 %1 只有 %3 的空间：请腾出一些磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The copy at %1 could not be given its name; the library is where it was.</source>
        <translation>无法为 %1 处的副本命名；文库仍在原处。</translation>
    </message>
    <message>
        <source>The library %1 is in use: close every window of Sheaf and wait until its other work is done, then move it.</source>
        <translation>文库 %1 正在使用：请关闭 Sheaf 的所有窗口，等其他任务完成后再移动。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read.</source>
        <translation>无法读取文库 %1。</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>正在复制文库</translation>
    </message>
    <message>
        <source>Comparing the copy</source>
        <translation>正在比较副本</translation>
    </message>
    <message>
        <source>The copy at %1 is not what the library is, so the library stays where it is; see whether that disk is sound.</source>
        <translation>%1 处的副本与文库不一致，因此文库留在原处；请检查该磁盘是否完好。</translation>
    </message>
    <message>
        <source>%1 could not be copied, so the library stays where it is.</source>
        <translation>无法复制 %1，因此文库留在原处。</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <source>The library stands in a folder that %1 syncs, which can damage it when two computers use it: move it to another folder (File &gt; Library &gt; Move, or “sheaf library --move”), and leave only exports and backups to %1.</source>
        <translation>文库位于由 %1 同步的文件夹中，两台计算机同时使用时可能损坏：请将它移到其他文件夹（文件 &gt; 文库 &gt; 移动，或“sheaf library --move”），只把导出文件和备份交给 %1。</translation>
    </message>
    <message>
        <source>The library stands on a network file system (%1), where locks cannot be relied upon and a broken connection can damage it: move it to a disk of this computer (File &gt; Library &gt; Move, or “sheaf library --move”).</source>
        <translation>文库位于网络文件系统（%1）上，其文件锁不可靠，连接中断可能使文库损坏：请将它移到本机的磁盘（文件 &gt; 文库 &gt; 移动，或“sheaf library --move”）。</translation>
    </message>
</context>
<context>
    <name>LibraryPointer</name>
    <message>
        <source>Your library %1 is not there. Connect the disk that holds it, or name another one with “sheaf library --open FILE”.</source>
        <translation>找不到您的文库 %1。请连接存放它的磁盘，或用“sheaf library --open FILE”指定其他文库。</translation>
    </message>
</context>
<context>
    <name>LibraryVacuum</name>
    <message>
        <source>Compacting the library %1 needs %2 of free disk space for a while, and there is %3. Free some, then try again.</source>
        <translation>压缩文库 %1 暂时需要 %2 的可用磁盘空间，而现有 %3。请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>Compacting was stopped; the library is as it was.</source>
        <translation>压缩已停止；文库保持原样。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>The engine &quot;%1&quot; does not say which models it has.</source>
        <translation>引擎“%1”未说明有哪些模型。</translation>
    </message>
</context>
<context>
    <name>ModelReply</name>
    <message>
        <source>The engine &quot;%1&quot; answered with a web page instead of a model&apos;s reply. Check its address in the settings (engines.%1.base_url) and any proxy in between.</source>
        <translation>引擎“%1”返回的是网页，而不是模型的回复。请检查设置中的地址（engines.%1.base_url）以及中间的代理。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; answered with text that is no valid UTF-8, so it is no model&apos;s reply.</source>
        <translation>引擎“%1”返回的文本不是有效的 UTF-8，因此不是模型的回复。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; answered with something that is no model&apos;s reply. Check its interface and address in the settings (engines.%1.kind, engines.%1.base_url).</source>
        <translation>引擎“%1”返回的内容不是模型的回复。请检查设置中的接口和地址（engines.%1.kind、engines.%1.base_url）。</translation>
    </message>
    <message>
        <source>The model refused to summarise this paper.</source>
        <translation>模型拒绝总结这篇论文。</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter held the reply back.</source>
        <translation>回复被服务商的内容过滤器拦截。</translation>
    </message>
    <message>
        <source>The reply was cut off: the model reached its length limit of %1 tokens. Raise the longest answer in the settings (engines.%2.max_output_tokens) or choose a model that thinks less.</source>
        <translation>回复被截断：模型已达到 %1 个 token 的长度上限。请在设置中调高最长回复（engines.%2.max_output_tokens），或选择思考较少的模型。</translation>
    </message>
    <message>
        <source>A part of the reply of the engine &quot;%1&quot; could not be read.</source>
        <translation>引擎“%1”的回复有一部分无法读取。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 was asked too often (HTTP %2). Wait a few minutes and try again.</source>
        <translation>对 %1 的请求过于频繁（HTTP %2）。请等几分钟后重试。</translation>
    </message>
    <message>
        <source>%1 reports a fault of its own (HTTP %2). Try again later.</source>
        <translation>%1 报告其自身发生故障（HTTP %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 refuses access (HTTP %2). Check the address in the settings before you ask again.</source>
        <translation>%1 拒绝访问（HTTP %2）。请先检查设置中的地址，再重试。</translation>
    </message>
    <message>
        <source>%1 wants to be paid first (HTTP %2). Check the account there.</source>
        <translation>%1 要求先付费（HTTP %2）。请检查您在该处的账户。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (HTTP %2). Check the address in the settings.</source>
        <translation>%1 的这个地址上没有内容（HTTP %2）。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>%1 does not accept the request (HTTP %2). Check the address in the settings.</source>
        <translation>%1 不接受该请求（HTTP %2）。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address in the settings, or whether the server runs.</source>
        <translation>%1 没有响应。请检查设置中的地址，或确认服务器是否正在运行。</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the network connection and the address in the settings.</source>
        <translation>找不到 %1。请检查网络连接和设置中的地址。</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Check the computer&apos;s clock and the network.</source>
        <translation>无法与 %1 建立安全连接。请检查计算机的时钟和网络。</translation>
    </message>
    <message>
        <source>%1 broke off the connection. Try again in a moment.</source>
        <translation>%1 中断了连接。请稍后重试。</translation>
    </message>
    <message>
        <source>The address of %1 is no web address. Correct it in the settings.</source>
        <translation>%1 的地址不是有效网址。请在设置中更正。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and try again.</source>
        <translation>无法连接到 %1。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>Stopped while asking %1.</source>
        <translation>请求 %1 时已停止。</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s). Check the network connection or try again later.</source>
        <translation>%1 未在规定时间内响应（%2 秒）。请检查网络连接，或稍后重试。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle. Try again in a moment.</source>
        <translation>%1 返回的内容中途中断。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 sent more than %2 MB, so the answer was not read. Check the address in the settings.</source>
        <translation>%1 返回的内容超过 %2 MB，因此未读取。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>%1 sends the request on to %2, which was not followed. Check the address in the settings.</source>
        <translation>%1 将请求转到 %2，未予跟随。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>%1 asks for a pause of %2 minutes (HTTP %3). Try again after that.</source>
        <translation>%1 要求等待 %2 分钟（HTTP %3）。请在此之后重试。</translation>
    </message>
</context>
<context>
    <name>NoteVault</name>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>这篇论文已不在文库中。</translation>
    </message>
    <message>
        <source>No notes vault is set. Choose its folder in Settings &gt; Other programs.</source>
        <translation>尚未设置笔记库。请在“设置 &gt; 其他程序”中选择其文件夹。</translation>
    </message>
    <message>
        <source>The folder of your notes, %1, is not there. Choose it anew in Settings &gt; Other programs.</source>
        <translation>您的笔记文件夹 %1 不存在。请在“设置 &gt; 其他程序”中重新选择。</translation>
    </message>
</context>
<context>
    <name>OfflineSummariser</name>
    <message>
        <source>%1 in the title</source>
        <translation>标题中有%1</translation>
    </message>
    <message>
        <source>%1 in the abstract (%2×)</source>
        <translation>摘要中有%1（%2 次）</translation>
    </message>
    <message>
        <source>%1 in the title and the abstract (%2×)</source>
        <translation>标题和摘要中有%1（%2 次）</translation>
    </message>
    <message>
        <source>None of your interests is named in the title or the abstract.</source>
        <translation>标题和摘要都未提及您的研究兴趣。</translation>
    </message>
    <message>
        <source>Matches %1 of your %2 interests: %3.</source>
        <translation>符合 %1 项研究兴趣（共 %2 项）：%3。</translation>
    </message>
    <message>
        <source>The paper has no abstract to take sentences from.</source>
        <translation>这篇论文没有可供摘录的摘要。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <source>This file is no OPML list of feeds. Export it again from the other reader.</source>
        <translation>此文件不是 OPML 订阅源列表。请从原来的阅读器重新导出。</translation>
    </message>
    <message>
        <source>The OPML file breaks off in line %1 after %2 feeds; these were read.</source>
        <translation>OPML 文件在第 %1 行中断，此前的 %2 个订阅源已读取。</translation>
    </message>
    <message>
        <source>Sheaf&apos;s feeds</source>
        <translation>Sheaf 的订阅源</translation>
    </message>
</context>
<context>
    <name>OverviewBars</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Papers of a day that misses some</source>
        <translation>有缺口日期的论文</translation>
    </message>
    <message>
        <source>%1, and some are missing</source>
        <translation>%1，且有缺口</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>the fortnight before</source>
        <translation>之前两周</translation>
    </message>
    <message>
        <source>more in the newest fortnight</source>
        <translation>最近两周增加</translation>
    </message>
    <message>
        <source>%1: %2 papers in the newest fortnight, %3 in the one before</source>
        <translation>%1：最近两周 %2 篇论文，之前两周 %3 篇</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>连续 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the most were %2.</source>
        <translation>%1；最长为 %2 天。</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bar of a chart: how many papers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <comment>of reading, up to today</comment>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Other days</source>
        <comment>of reading</comment>
        <translation>其他日子</translation>
    </message>
    <message>
        <source>%1, one of the days in a row</source>
        <translation>%1，属于连续阅读的日子</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 人</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤稿</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>score %1, extracted</source>
        <translation>评分 %1，摘录</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>extracted summary, no score</source>
        <translation>摘录的总结，无评分</translation>
    </message>
    <message>
        <source>summary, no score</source>
        <translation>有总结，无评分</translation>
    </message>
    <message>
        <source>no summary</source>
        <translation>无总结</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>fetch failed</source>
        <translation>获取失败</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>无公告</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>%1 paper</source>
        <translation>%1 篇论文</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 篇论文</translation>
    </message>
    <message>
        <source>%1 summarised</source>
        <translation>已总结 %1 篇</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1 篇</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>已隐藏 %1 篇</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>new: v%1</source>
        <comment>a version of a paper</comment>
        <translation>新版本：v%1</translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation>已过滤：%1</translation>
    </message>
    <message>
        <source>watch: %1</source>
        <translation>关注：%1</translation>
    </message>
    <message>
        <source>hidden by the rule %1</source>
        <translation>被规则 %1 隐藏</translation>
    </message>
    <message>
        <source>found by the watch %1</source>
        <translation>由关注 %1 找到</translation>
    </message>
    <message>
        <source>updated to version %1</source>
        <translation>已更新至版本 %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>the newest %1 papers, by relevance</source>
        <translation>最新 %1 篇论文，按相关度排序</translation>
    </message>
    <message>
        <source>the newest %1 papers, by score</source>
        <translation>最新 %1 篇论文，按评分排序</translation>
    </message>
    <message>
        <source>the newest %1 papers, by upvotes</source>
        <translation>最新 %1 篇论文，按点赞数排序</translation>
    </message>
    <message>
        <source>the newest %1 papers, by your taste</source>
        <translation>最新 %1 篇论文，按您的偏好排序</translation>
    </message>
    <message>
        <source>the newest %1 papers, by title</source>
        <translation>最新 %1 篇论文，按标题排序</translation>
    </message>
    <message>
        <source>the newest %1 papers</source>
        <translation>最新 %1 篇论文</translation>
    </message>
    <message>
        <source>more than %1 papers</source>
        <translation>超过 %1 篇论文</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>put off for later</source>
        <translation>已标为稍后</translation>
    </message>
    <message>
        <source>the newest %1 papers, by what matters</source>
        <translation>最新 %1 篇论文，按重要程度排序</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>仍在查找</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>未读 %1 篇</translation>
    </message>
    <message>
        <source>%1 for you</source>
        <translation>为您推荐 %1 篇</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>已加星标 %1 篇</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>稍后 %1 篇</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <comment>a long date</comment>
        <translation>提交于 %1</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无分类</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>a score</comment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 and up</source>
        <comment>a score</comment>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no groups</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <comment>authors</comment>
        <translation>已关注：%1</translation>
    </message>
</context>
<context>
    <name>PaperStore</name>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>这篇论文已不在文库中。</translation>
    </message>
</context>
<context>
    <name>PdfBody</name>
    <message>
        <source>The PDF from %1 ends before its end. Try again.</source>
        <translation>来自 %1 的 PDF 不完整。请重试。</translation>
    </message>
    <message>
        <source>%1 wants to see first that you are no robot. Open the paper in your browser; the PDF can be saved there.</source>
        <translation>%1 要求先确认您不是机器人。请在浏览器中打开这篇论文；可在那里保存 PDF。</translation>
    </message>
    <message>
        <source>%1 sent a web page in the place of the PDF. Open the paper in your browser to see what it says.</source>
        <translation>%1 返回的是网页而不是 PDF。请在浏览器中打开这篇论文，查看网页内容。</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF.</source>
        <translation>%1 返回的内容不是 PDF。</translation>
    </message>
</context>
<context>
    <name>PdfCache</name>
    <message>
        <source>The PDF could not be kept in %1: %2. Make room there, or choose a smaller limit.</source>
        <translation>无法将 PDF 保存在 %1 中：%2。请在该处腾出空间，或选择较小的上限。</translation>
    </message>
</context>
<context>
    <name>PdfFetch</name>
    <message>
        <source>Fetching the PDF was stopped.</source>
        <translation>已停止获取 PDF。</translation>
    </message>
    <message>
        <source>No PDF is known of this paper.</source>
        <translation>这篇论文没有已知的 PDF。</translation>
    </message>
    <message>
        <source>The PDF could not be fetched from %1.</source>
        <translation>无法从 %1 获取 PDF。</translation>
    </message>
    <message>
        <source>%1 has no PDF of this paper, or not yet.</source>
        <translation>%1 没有（或尚未有）这篇论文的 PDF。</translation>
    </message>
</context>
<context>
    <name>PdfTab</name>
    <message>
        <source>How much of the PDF has come</source>
        <translation>PDF 已获取的部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Fetching the PDF…</source>
        <translation>正在获取 PDF…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（上限 %2）</translation>
    </message>
    <message>
        <source>arXiv is asked at most once every three seconds.</source>
        <translation>最多每三秒向 arXiv 请求一次。</translation>
    </message>
</context>
<context>
    <name>PickedPapers</name>
    <message>
        <source>&amp;Star %1</source>
        <translation>为 %1加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Remove the &amp;stars of %1</source>
        <translation>取消 %1的星标(&amp;S)</translation>
    </message>
    <message>
        <source>Mark %1 as &amp;read</source>
        <translation>将 %1标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark %1 as &amp;unread</source>
        <translation>将 %1标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>Put off %1 for &amp;later</source>
        <translation>将 %1标为稍后(&amp;L)</translation>
    </message>
    <message>
        <source>No &amp;longer put off %1</source>
        <translation>取消 %1的稍后标记(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>隐藏 %1(&amp;H)</translation>
    </message>
    <message>
        <source>Stop &amp;hiding %1</source>
        <translation>取消隐藏 %1(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tag %1…</source>
        <translation>为 %1添加标签(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>The price of “%1” in %2 cannot be read: it takes &quot;input&quot; and &quot;output&quot;, each a number for a million tokens. Correct it there.</source>
        <translation>无法读取 %2 中“%1”的价格：应包含“input”和“output”，各为一个数字，以一百万 token 计。请在该文件中更正。</translation>
    </message>
</context>
<context>
    <name>ProcessLock</name>
    <message>
        <source>The file %1 cannot be locked; see whether its folder can be written.</source>
        <translation>无法锁定文件 %1；请确认其所在文件夹可写。</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>There is no form “%1”; there are: %2.</source>
        <translation>没有格式“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}” on this line.</source>
        <translation>此行的“{{”没有用“}}”关闭。</translation>
    </message>
    <message>
        <source>There is no placeholder “{{%1}}”; there are: %2.</source>
        <translation>没有占位符“{{%1}}”；现有：%2。</translation>
    </message>
    <message>
        <source>The heading “# System” is missing; what the model is to do stands below it.</source>
        <translation>缺少标题“# System”；模型要做的事写在它下面。</translation>
    </message>
    <message>
        <source>The heading “# User” is missing; the paper stands below it.</source>
        <translation>缺少标题“# User”；论文写在它下面。</translation>
    </message>
    <message>
        <source>“# User” stands above “# System”; it goes below.</source>
        <translation>“# User”位于“# System”之上；应放在其下。</translation>
    </message>
    <message>
        <source>Below “# User” the paper must stand between &lt;paper&gt; and &lt;/paper&gt;, so that nothing in it is taken for an instruction.</source>
        <translation>“# User”下面的论文必须放在 &lt;paper&gt; 和 &lt;/paper&gt; 之间，以免其中的内容被当作指令。</translation>
    </message>
    <message>
        <source>“{{text}}” is missing: the model would not see what the paper says.</source>
        <translation>缺少“{{text}}”：模型将看不到论文的内容。</translation>
    </message>
    <message>
        <source>“%1” stands outside of &lt;paper&gt; and &lt;/paper&gt;; it goes between them.</source>
        <translation>“%1”位于 &lt;paper&gt; 和 &lt;/paper&gt; 之外；应放在两者之间。</translation>
    </message>
    <message>
        <source>Nothing asks for the field &quot;%1&quot; of the form “%2”; write {{fields}} where all fields are to be explained.</source>
        <translation>没有要求填写格式“%2”的字段“%1”；请在要说明所有字段的地方写上 {{fields}}。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>The prompt “%1” cannot be used. Line %2: %3 Mend it in Settings &gt; Prompts, or take it out of use.</source>
        <translation>无法使用提示词“%1”。第 %2 行：%3 请在“设置 &gt; 提示词”中修正，或停用它。</translation>
    </message>
    <message>
        <source>There is no prompt “%1” of yours; there are: %2.</source>
        <translation>没有自定义提示词“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>“%1” is no name for a prompt: use small letters, digits, “-” and “_”, and none of the program&apos;s own names.</source>
        <translation>“%1”不能用作提示词的名称：请使用小写字母、数字、“-”和“_”，且不要与程序自带的名称相同。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 could not be deleted (%2).</source>
        <translation>无法删除 %1（%2）。</translation>
    </message>
    <message>
        <source>The engine “%1” works on this computer and sends nothing. Choose another to see what it would be sent.</source>
        <translation>引擎“%1”在本机运行，不发送任何内容。请选择其他引擎，以查看将发送给它的内容。</translation>
    </message>
</context>
<context>
    <name>ProviderError</name>
    <message>
        <source>The engine &quot;%1&quot; refuses the key: %2 Check the key in the settings or with &quot;sheaf key set %1&quot;.</source>
        <translation>引擎“%1”拒绝了密钥：%2 请在设置中检查密钥，或用“sheaf key set %1”重新设置。</translation>
    </message>
    <message>
        <source>The account of the engine &quot;%1&quot; has no credit left: %2 Top it up, or choose another engine.</source>
        <translation>引擎“%1”的账户余额不足：%2 请充值，或选择其他引擎。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; turned this paper&apos;s text down: %2</source>
        <translation>引擎“%1”拒绝处理这篇论文的文本：%2</translation>
    </message>
    <message>
        <source>The text is too long for the model of the engine &quot;%1&quot;: %2</source>
        <translation>文本超出了引擎“%1”所用模型的长度限制：%2</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; was asked too often: %2 Try again later.</source>
        <translation>对引擎“%1”的请求过于频繁：%2 请稍后重试。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; failed: %2 Try again later.</source>
        <translation>引擎“%1”出错：%2 请稍后重试。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; does not accept the request: %2</source>
        <translation>引擎“%1”不接受该请求：%2</translation>
    </message>
    <message>
        <source>HTTP status %1, without an explanation that can be read.</source>
        <translation>HTTP 状态码 %1，没有可读的说明。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; does not find the model &quot;%3&quot; or the address: %2 Check its model and address in the settings (engines.%1.model, engines.%1.base_url).</source>
        <translation>引擎“%1”找不到模型“%3”或地址：%2 请检查设置中的模型和地址（engines.%1.model、engines.%1.base_url）。</translation>
    </message>
    <message>
        <source>What the engine &quot;%1&quot; may be asked in a day is used up: %2 Go on tomorrow, or choose another engine.</source>
        <translation>引擎“%1”当天的请求额度已用完：%2 请明天继续，或选择其他引擎。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; is not offered here: %2 Choose another engine.</source>
        <translation>引擎“%1”在此地区不可用：%2 请选择其他引擎。</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Papers of this day are missing.</source>
        <translation>这一天的论文有缺口。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers have no summary yet.</source>
        <translation>
            <numerusform>%n 篇论文还没有总结。</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper of the day passes the filter.</source>
        <translation>当天没有论文符合筛选条件。</translation>
    </message>
    <message>
        <source>A test by Sheaf</source>
        <translation>Sheaf 测试</translation>
    </message>
    <message>
        <source>This is a test of the publishing target “%1”. No papers are in it; there is nothing to do.</source>
        <translation>这是对发布目标“%1”的测试。其中没有论文，无需任何操作。</translation>
    </message>
    <message>
        <source>“%1” is no whole path; it begins with “/”.</source>
        <translation>“%1”不是完整路径；完整路径以“/”开头。</translation>
    </message>
    <message>
        <source>A repository and a branch do not begin with a dash.</source>
        <translation>仓库和分支不能以连字符开头。</translation>
    </message>
    <message>
        <source>“%1” is no mail server; write it as smtp.example.org.</source>
        <translation>“%1”不是邮件服务器；请按 smtp.example.org 的格式书写。</translation>
    </message>
    <message>
        <source>“%1” is no web address; it begins with https://.</source>
        <translation>“%1”不是网址；网址以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address holds a secret, which belongs in the keychain: write {secret} in its place.</source>
        <translation>地址中含有密钥，而密钥应保存在密钥环中：请在该处改写为 {secret}。</translation>
    </message>
    <message>
        <source>A publishing target needs a name of one line.</source>
        <translation>发布目标需要一个单行的名称。</translation>
    </message>
    <message>
        <source>The publishing target “%1” cannot be used: %2</source>
        <translation>无法使用发布目标“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times</source>
        <translation>
            <numerusform>失败 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, next try after %2: %3</source>
        <translation>%1，将在 %2 之后重试：%3</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git 仓库</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom 订阅源</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>published (%1): %2</source>
        <translation>已发布（%1）：%2</translation>
    </message>
    <message>
        <source>brought up to date (%1): %2</source>
        <translation>已更新（%1）：%2</translation>
    </message>
    <message>
        <source>published already</source>
        <translation>此前已发布</translation>
    </message>
    <message>
        <source>nothing to publish</source>
        <translation>没有可发布的内容</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>failed before, and is tried again later</source>
        <translation>此前失败，稍后重试</translation>
    </message>
    <message>
        <source>not known whether it arrived</source>
        <translation>不确定是否已送达</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>would be published (%1)</source>
        <translation>将发布（%1）</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>可能已发送</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>may have been sent: Sheaf was ended meanwhile</source>
        <translation>可能已发送：Sheaf 在此期间被终止</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 个问题）</numerusform>
        </translation>
    </message>
    <message>
        <source>its field “%1” takes %2</source>
        <translation>字段“%1”的取值应为%2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation> true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation> %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>it has an unknown field “%1”; there are %2</source>
        <translation>有未知字段“%1”；可用字段：%2</translation>
    </message>
    <message>
        <source>The publishing target “%1” cannot be used: %2.</source>
        <translation>无法使用发布目标“%1”：%2。</translation>
    </message>
    <message>
        <source>another one has its name</source>
        <translation>已有另一个发布目标使用此名称</translation>
    </message>
    <message>
        <source>Another Sheaf is publishing it.</source>
        <translation>另一个 Sheaf 正在发布。</translation>
    </message>
    <message>
        <source>It may have been sent: Sheaf was ended meanwhile.</source>
        <translation>可能已发送：Sheaf 在此期间被终止。</translation>
    </message>
    <message>
        <source>It may have been sent: %1</source>
        <translation>可能已发送：%1</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2. Move it away, or choose another file.</source>
        <translation>%1 未作改动：%2。请移走此文件，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written there.</source>
        <translation>无法在该处写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The feed is there, with %n entries.</source>
        <translation>
            <numerusform>订阅源已存在，有 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed will be made with the first day.</source>
        <translation>订阅源将在发布第一天时创建。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 takes no files (%2).</source>
        <translation>无法在文件夹 %1 中写入文件（%2）。</translation>
    </message>
    <message>
        <source>The folder takes files.</source>
        <translation>文件夹可以写入文件。</translation>
    </message>
    <message>
        <source>The repository takes pushes to %1 from here.</source>
        <translation>可以从本机推送到仓库的 %1。</translation>
    </message>
    <message>
        <source>it holds no Atom feed</source>
        <translation>其中没有 Atom 订阅源</translation>
    </message>
    <message>
        <source>The mail could not be sent: no memory.</source>
        <translation>无法发送邮件：内存不足。</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>无法连接邮件服务器 %1。</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the user or the password.</source>
        <translation>邮件服务器 %1 不接受该用户或密码。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>邮件服务器 %1 未及时响应。</translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>发布已取消。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no safe connection.</source>
        <translation>邮件服务器 %1 不提供安全连接。</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 cannot be trusted.</source>
        <translation>邮件服务器 %1 的证书不可信。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail (%2).</source>
        <translation>邮件服务器 %1 拒收邮件（%2）。</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke.</source>
        <translation>与邮件服务器 %1 的连接已中断。</translation>
    </message>
    <message>
        <source>A password goes to %1 over a safe connection only; choose STARTTLS or TLS.</source>
        <translation>密码只会通过安全连接发送到 %1；请选择 STARTTLS 或 TLS。</translation>
    </message>
    <message>
        <source>“%1” is no mail address; write it as name@example.org.</source>
        <translation>“%1”不是邮件地址；请按 name@example.org 的格式书写。</translation>
    </message>
    <message>
        <source>The mail has no recipients; name one.</source>
        <translation>邮件没有收件人；请至少填写一个。</translation>
    </message>
    <message>
        <source>%1 is no git repository. Choose the folder of one, or an address.</source>
        <translation>%1 不是 git 仓库。请选择一个仓库的文件夹，或填写地址。</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user, so git does not touch it.</source>
        <translation>仓库 %1 属于另一个用户，因此 git 不会操作它。</translation>
    </message>
    <message>
        <source>git does not know your name: run git config --global user.name and user.email once.</source>
        <translation>git 不知道您的姓名：请运行一次 git config --global user.name 和 user.email。</translation>
    </message>
    <message>
        <source>Another git is at work in %1, or was killed there: %2</source>
        <translation>另一个 git 正在 %1 中运行，或曾在那里被终止：%2</translation>
    </message>
    <message>
        <source>A merge in %1 is not finished; finish it first.</source>
        <translation>%1 中有未完成的合并；请先完成合并。</translation>
    </message>
    <message>
        <source>Somebody else changed the same file of the repository of %1. Bring both together with git pull.</source>
        <translation>有人修改了 %1 所对应仓库中的同一文件。请用 git pull 合并两者。</translation>
    </message>
    <message>
        <source>The repository&apos;s server does not let git in. Log in once with git push in %1.</source>
        <translation>仓库的服务器不允许 git 访问。请在 %1 中用 git push 登录一次。</translation>
    </message>
    <message>
        <source>The repository&apos;s server is not known yet. Connect to it once with git push in %1.</source>
        <translation>仓库的服务器尚未被认可。请在 %1 中用 git push 连接一次。</translation>
    </message>
    <message>
        <source>The repository&apos;s server refused the push: %2</source>
        <translation>仓库的服务器拒绝了推送：%2</translation>
    </message>
    <message>
        <source>There is no repository where %1 pushes to: %2</source>
        <translation>%1 的推送地址上没有仓库：%2</translation>
    </message>
    <message>
        <source>The repository&apos;s server cannot be reached: %2</source>
        <translation>无法连接仓库的服务器：%2</translation>
    </message>
    <message>
        <source>git could not be started. Install git.</source>
        <translation>无法启动 git。请安装 git。</translation>
    </message>
    <message>
        <source>git took too long in %1 and was ended.</source>
        <translation>git 在 %1 中耗时过长，已被终止。</translation>
    </message>
    <message>
        <source>git failed in %1: %2</source>
        <translation>git 在 %1 中失败：%2</translation>
    </message>
    <message>
        <source>A test mail went to %1.</source>
        <translation>已向 %1 发送测试邮件。</translation>
    </message>
    <message>
        <source>The repository&apos;s folder %1 is not there.</source>
        <translation>仓库的文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 has no branch checked out; run git switch there first.</source>
        <translation>%1 当前不在任何分支上；请先在那里运行 git switch。</translation>
    </message>
    <message>
        <source>The repository %1 has nowhere to push to; add one with git remote add origin.</source>
        <translation>仓库 %1 没有推送地址；请用 git remote add origin 添加。</translation>
    </message>
    <message>
        <source>%1 could not be started. Install a mail program, or name an SMTP server.</source>
        <translation>无法启动 %1。请安装邮件程序，或填写 SMTP 服务器。</translation>
    </message>
    <message>
        <source>%1 took too long and was ended.</source>
        <translation>%1 耗时过长，已被终止。</translation>
    </message>
    <message>
        <source>%1 did not take the mail (exit code %2).</source>
        <translation>%1 未接受邮件（退出码 %2）。</translation>
    </message>
    <message>
        <source>%1 did not take the mail: %2</source>
        <translation>%1 未接受邮件：%2</translation>
    </message>
    <message>
        <source>The file name “%1” lacks {day}, so that every day would be written over the one before. Write for example {day}.{suffix}.</source>
        <translation>文件名“%1”中没有 {day}，每一天都会覆盖前一天。请写成例如 {day}.{suffix} 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no file name inside the folder; write for example {year}/{day}.{suffix}.</source>
        <translation>“%1”不是该文件夹内的文件名；请写成例如 {year}/{day}.{suffix} 的形式。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Free the place, or choose another.</source>
        <translation>无法写入 %1（%2）。请腾出该位置，或选择其他位置。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>无法创建所在文件夹</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>The webhook has no secret yet; store one in the settings, or with sheaf publish --secret.</source>
        <translation>webhook 还没有密钥；请在设置中保存，或使用 sheaf publish --secret。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret is more than one line.</source>
        <translation>webhook 的密钥不止一行。</translation>
    </message>
    <message>
        <source>“%1” is no header&apos;s name; write for example X-Secret.</source>
        <translation>“%1”不是标头名称；请写成例如 X-Secret 的形式。</translation>
    </message>
    <message>
        <source>%1 took a test note.</source>
        <translation>%1 已接收测试消息。</translation>
    </message>
    <message>
        <source>%1 is a repository without a working tree; name a clone of it, or its address (file://%1).</source>
        <translation>%1 是没有工作区的仓库；请指定它的一个克隆，或其地址（file://%1）。</translation>
    </message>
    <message>
        <source>Mails by SMTP need the library libcurl, which is not there. Install it, or have sendmail send them.</source>
        <translation>通过 SMTP 发送邮件需要 libcurl 库，但系统中没有。请安装它，或改由 sendmail 发送。</translation>
    </message>
</context>
<context>
    <name>Purse</name>
    <message>
        <source>The price of the model “%1” (engine “%2”) is not known, so the cap on spending could not be kept. Put the price in: sheaf cost --set-price %1 INPUT OUTPUT (for a million tokens, in %3), or lift the cap in the settings.</source>
        <translation>模型“%1”（引擎“%2”）的价格未知，因此无法保证不超出花费上限。请填写价格：sheaf cost --set-price %1 INPUT OUTPUT（以一百万 token 计，单位为 %3），或在设置中取消上限。</translation>
    </message>
    <message>
        <source>The next summary could pass your cap of %1 for today. It goes on tomorrow when you resume it, or raise the cap (summaries.cap_per_day).</source>
        <translation>下一份总结可能超出今天的上限 %1。请明天再继续，或调高上限（summaries.cap_per_day）。</translation>
    </message>
    <message>
        <source>The next summary could pass your cap of %1 for this month. It goes on next month when you resume it, or raise the cap (summaries.cap_per_month).</source>
        <translation>下一份总结可能超出本月的上限 %1。请下个月再继续，或调高上限（summaries.cap_per_month）。</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增大(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减小(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QtFuture</name>
    <message>
        <source>A library is being exported or imported already; wait until that is done, or cancel it.</source>
        <translation>已有文库正在导出或导入；请等它完成，或将其取消。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>there are too many parentheses inside each other</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>something must follow “%1:”, as in %2</source>
        <translation>“%1:”后面必须有内容，例如 %2</translation>
    </message>
    <message>
        <source>there is no field “%1”; write one of %2, or put the words in quotes</source>
        <translation>没有字段“%1”；请改用 %2 之一，或给这些词加上引号</translation>
    </message>
    <message>
        <source>The search cannot be understood at character %1: %2.</source>
        <translation>搜索内容在第 %1 个字符处无法识别：%2。</translation>
    </message>
    <message>
        <source>“score:” takes a number from 0 to 100 or a range with the smaller number first, as in score:80, score:&gt;=80 or score:60..80</source>
        <translation>“score:”的取值应为 0 到 100 的数字，或从小到大的范围，例如 score:80、score:&gt;=80 或 score:60..80</translation>
    </message>
    <message>
        <source>after “is:” write one of %1</source>
        <translation>“is:”后面请写 %1 之一</translation>
    </message>
    <message>
        <source>“%1:” takes a year, a month, a day or a range with the earlier one first, as in %1:2026, %1:2026-01, %1:2026-01-06 or %1:2025-11..2026-01</source>
        <translation>“%1:”的取值应为年、月、日，或从早到晚的范围，例如 %1:2026、%1:2026-01、%1:2026-01-06 或 %1:2025-11..2026-01</translation>
    </message>
</context>
<context>
    <name>RepairRun</name>
    <message>
        <source>It was stopped; what was repaired stays so, and the rest goes on the next time.</source>
        <translation>已停止；已修复的内容会保留，其余的下次继续。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在创建备份</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Building the search index anew</source>
        <translation>正在重建搜索索引</translation>
    </message>
    <message>
        <source>The search index was built anew.</source>
        <translation>搜索索引已重建。</translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>The model gave no summary but “%1”.</source>
        <translation>模型没有给出总结，只返回了“%1”。</translation>
    </message>
    <message>
        <source>The model repeated the abstract instead of summarising it.</source>
        <translation>模型只是重复了摘要，没有进行总结。</translation>
    </message>
</context>
<context>
    <name>ReplyParser</name>
    <message>
        <source>The model&apos;s reply was empty.</source>
        <translation>模型的回复为空。</translation>
    </message>
    <message>
        <source>The model&apos;s reply breaks off in the middle of its JSON.</source>
        <translation>模型的回复在 JSON 中间中断。</translation>
    </message>
    <message>
        <source>The model&apos;s reply holds no JSON that can be read.</source>
        <translation>模型的回复中没有可读取的 JSON。</translation>
    </message>
    <message>
        <source>The model&apos;s reply has no &quot;%1&quot;; it holds: %2.</source>
        <translation>模型的回复中没有“%1”；其中包含：%2。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>title, abstract or comment</source>
        <translation>标题、摘要或备注</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>primary category</source>
        <translation>主分类</translation>
    </message>
    <message>
        <source>upvotes, at least</source>
        <translation>点赞数，至少</translation>
    </message>
    <message>
        <source>part</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或 </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，且 </translation>
    </message>
    <message>
        <source>%1; only papers of %2</source>
        <translation>%1；仅限 %2 的论文</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>keeps only</source>
        <translation>只保留</translation>
    </message>
    <message>
        <source>watches for</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>There is a rule “%1” already; give this one another name.</source>
        <translation>已有规则“%1”；请为此规则另取名称。</translation>
    </message>
    <message>
        <source>There is no rule “%1” any more.</source>
        <translation>规则“%1”已不存在。</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character %1: %2.</source>
        <translation>无法解析模式，问题在第 %1 个字符：%2。</translation>
    </message>
    <message>
        <source>Upvotes can be asked for only by rules that keep papers, and by watches.</source>
        <translation>只有保留论文的规则和关注才能使用点赞数。</translation>
    </message>
    <message>
        <source>“%1” is no number of upvotes.</source>
        <translation>“%1”不是有效的点赞数。</translation>
    </message>
    <message>
        <source>Line %1 says nothing yet: write what to look for.</source>
        <translation>第 %1 行还没有内容：请写明要查找什么。</translation>
    </message>
    <message>
        <source>“%1” has neither letters nor digits; look for it as a part of the text.</source>
        <translation>“%1”既没有字母也没有数字；请将其作为片段查找。</translation>
    </message>
    <message>
        <source>A rule needs at least one line that says what it looks for.</source>
        <translation>规则至少需要一行来说明要查找什么。</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>请为规则命名。</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>没有已保存的搜索“%1”。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>已保存的搜索需要名称。</translation>
    </message>
    <message>
        <source>Another saved search is named “%1”; choose another name.</source>
        <translation>另一个已保存的搜索已名为“%1”；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Whether a fetch asks arXiv.</source>
        <translation>获取时是否查询 arXiv。</translation>
    </message>
    <message>
        <source>The arXiv categories that are fetched, separated by commas.</source>
        <translation>要获取的 arXiv 分类，以逗号分隔。</translation>
    </message>
    <message>
        <source>The address of arXiv&apos;s query interface.</source>
        <translation>arXiv 查询接口的地址。</translation>
    </message>
    <message>
        <source>The address of arXiv&apos;s announcement feeds; &quot;/cs.CL+cs.AI&quot; is appended.</source>
        <translation>arXiv 公告订阅源的地址；会在末尾加上“/cs.CL+cs.AI”。</translation>
    </message>
    <message>
        <source>The address of arXiv&apos;s OAI-PMH interface.</source>
        <translation>arXiv OAI-PMH 接口的地址。</translation>
    </message>
    <message>
        <source>Where the full texts are as web pages; &quot;/ID&quot; is appended.</source>
        <translation>全文网页的地址；会在末尾加上“/ID”。</translation>
    </message>
    <message>
        <source>Where the full texts are as PDF; &quot;/ID&quot; is appended.</source>
        <translation>全文 PDF 的地址；会在末尾加上“/ID”。</translation>
    </message>
    <message>
        <source>The pause between two requests to arXiv, in milliseconds. arXiv&apos;s own hosts are never asked more often than every 3000.</source>
        <translation>对 arXiv 的两次请求之间的间隔，以毫秒为单位。对 arXiv 自己的主机，请求间隔绝不短于 3000 毫秒。</translation>
    </message>
    <message>
        <source>Whether a fetch asks Hugging Face for its daily papers.</source>
        <translation>获取时是否查询 Hugging Face 的每日论文。</translation>
    </message>
    <message>
        <source>The address of Hugging Face&apos;s daily papers.</source>
        <translation>Hugging Face 每日论文的地址。</translation>
    </message>
    <message>
        <source>The engine that makes the summaries; &quot;offline&quot; needs no key.</source>
        <translation>用于撰写总结的引擎；“offline”无需密钥。</translation>
    </message>
    <message>
        <source>The language of the summaries, as a code: en, zh, vi, ….</source>
        <translation>总结的语言代码：en、zh、vi 等。</translation>
    </message>
    <message>
        <source>Words and phrases you want to read about, separated by commas. Papers are scored by them.</source>
        <translation>您想关注的词语和短语，以逗号分隔。论文将据此评分。</translation>
    </message>
    <message>
        <source>The window&apos;s colours.</source>
        <translation>窗口的配色。</translation>
    </message>
    <message>
        <source>The size of the text in the window, in percent.</source>
        <translation>窗口中文字的大小，以百分比表示。</translation>
    </message>
    <message>
        <source>The engine&apos;s address up to and with the version, as in https://api.openai.com/v1.</source>
        <translation>引擎的地址，写到版本号为止，例如 https://api.openai.com/v1。</translation>
    </message>
    <message>
        <source>The model&apos;s name, as its provider writes it.</source>
        <translation>模型的名称，与服务商的写法一致。</translation>
    </message>
    <message>
        <source>How many papers are summarised at the same time.</source>
        <translation>同时总结的论文篇数。</translation>
    </message>
    <message>
        <source>The setting %1 takes %2.</source>
        <translation>设置项 %1 的取值应为%2。</translation>
    </message>
    <message>
        <source>a web address that begins with http:// or https://</source>
        <translation>以 http:// 或 https:// 开头的网址</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation> %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation> true 或 false</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a language code such as en, zh or vi</source>
        <translation>语言代码，例如 en、zh 或 vi</translation>
    </message>
    <message>
        <source>an engine&apos;s name (small letters, digits, - and _)</source>
        <translation>引擎名称（小写字母、数字、- 和 _）</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>Keys are not kept in the settings but in the desktop&apos;s keychain: use &quot;sheaf key set %1&quot;, which reads the key from standard input.</source>
        <translation>密钥不保存在设置中，而是保存在桌面密钥环中。请使用“sheaf key set %1”，它会从标准输入读取密钥。</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2?</source>
        <translation>没有设置项 %1。您要找的是 %2 吗？</translation>
    </message>
    <message>
        <source>The engine &quot;offline&quot; works on this computer and has no setting %1.</source>
        <translation>引擎“offline”在本机运行，没有设置项 %1。</translation>
    </message>
    <message>
        <source>%1 Correct it in the settings file %2.</source>
        <translation>%1请在设置文件 %2 中更正。</translation>
    </message>
    <message>
        <source>The engine &quot;offline&quot; stays as it is; give the new engine another name.</source>
        <translation>引擎“offline”不可更改；请为新引擎另取名称。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2 at line %3, column %4. Correct it there, or move the file away to start from the defaults.</source>
        <translation>无法读取设置文件 %1：%2（第 %3 行，第 %4 列）。请在该处更正，或移走此文件以恢复默认设置。</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1: %2.</source>
        <translation>无法将设置保存到 %1：%2。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be opened: %2.</source>
        <translation>无法打开设置文件 %1：%2。</translation>
    </message>
    <message>
        <source>The settings file %1 holds no settings: it should be one JSON object. Correct it, or move it away.</source>
        <translation>设置文件 %1 中没有设置：它应当是一个 JSON 对象。请更正，或移走此文件。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>Where to look for a model&apos;s server on this computer, separated by commas: the usual ports of Ollama, LM Studio, llama.cpp and vLLM. Empty for nowhere.</source>
        <translation>在本机查找模型服务器的地址，以逗号分隔：默认为 Ollama、LM Studio、llama.cpp 和 vLLM 的常用端口。留空则不查找。</translation>
    </message>
    <message>
        <source>Whether summaries are made from the paper&apos;s full text, fetched from arXiv: &quot;never&quot; unless you ask for it, &quot;worth&quot; for what you starred or what scored high, &quot;always&quot;. Full texts cost some twenty times as many tokens.</source>
        <translation>是否依据从 arXiv 获取的论文全文撰写总结：“never”表示仅在您要求时，“worth”表示已加星标或评分高的论文，“always”表示始终。全文消耗的 token 约为摘要的二十倍。</translation>
    </message>
    <message>
        <source>The score from which a paper is worth reading whole.</source>
        <translation>评分达到此值的论文值得读全文。</translation>
    </message>
    <message>
        <source>The most tokens of a full text that are given to an engine.</source>
        <translation>一篇全文最多提供给引擎的 token 数。</translation>
    </message>
    <message>
        <source>The most that summaries may cost in a day (yours, from midnight to midnight), in the currency of the price table. Empty for no limit.</source>
        <translation>每天（按您的当地时间，从零点到零点）用于总结的最高花费，以价格表的货币计。留空则不限。</translation>
    </message>
    <message>
        <source>The most that summaries may cost in a calendar month. Empty for no limit.</source>
        <translation>每个自然月用于总结的最高花费。留空则不限。</translation>
    </message>
    <message>
        <source>The hosts that you have agreed to send texts of papers and your interests to.</source>
        <translation>您已同意向其发送论文文本和研究兴趣的主机。</translation>
    </message>
    <message>
        <source>Your own prompts that are used, by name, separated by commas; each takes the place of the program&apos;s for its form.</source>
        <translation>正在使用的自定义提示词的名称，以逗号分隔；每个都会取代程序自带的同格式提示词。</translation>
    </message>
    <message>
        <source>What of the paper is translated with a summary that is not in English.</source>
        <translation>总结不是英文时，论文的哪些部分也一并翻译。</translation>
    </message>
    <message>
        <source>Words and phrases you do not want to read about, separated by commas. Models score papers on them low.</source>
        <translation>您不想关注的词语和短语，以逗号分隔。模型会给相关论文较低的评分。</translation>
    </message>
    <message>
        <source>What models score papers by beside your interests, separated by commas, each with its points (&quot;Novelty, 0 to 20&quot;); empty for the usual ones.</source>
        <translation>除研究兴趣外，模型据以评分的评分项，以逗号分隔，每项注明分值（“Novelty, 0 to 20”）；留空则使用默认评分项。</translation>
    </message>
    <message>
        <source>How the engine is spoken to: &quot;openai&quot; for OpenAI and everything compatible, or in the way of Anthropic, Gemini or Ollama.</source>
        <translation>与引擎通信的方式：“openai”适用于 OpenAI 及所有兼容的服务，也可采用 Anthropic、Gemini 或 Ollama 的方式。</translation>
    </message>
    <message>
        <source>Your own prompts for this engine, before those of summaries.prompt.</source>
        <translation>此引擎使用的自定义提示词，优先于 summaries.prompt 中的提示词。</translation>
    </message>
    <message>
        <source>How often the engine may be asked in a minute; 0 for no limit.</source>
        <translation>每分钟最多向引擎发送的请求数；0 表示不限。</translation>
    </message>
    <message>
        <source>How many tokens, in and out, the engine may use in a minute; 0 for no limit.</source>
        <translation>引擎每分钟最多使用的 token 数（输入和输出合计）；0 表示不限。</translation>
    </message>
    <message>
        <source>The engine that takes over the papers when this one refuses the key, has no credit left or is out of order. Empty for none.</source>
        <translation>此引擎拒绝密钥、余额不足或发生故障时，接替它处理论文的引擎。留空则不接替。</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is given up, in seconds.</source>
        <translation>引擎多久没有响应就放弃，以秒为单位。</translation>
    </message>
    <message>
        <source>How long one answer may be, in tokens; what a reasoning model thinks counts too.</source>
        <translation>一次回复的最大长度，以 token 计；推理模型的思考内容也计算在内。</translation>
    </message>
    <message>
        <source>Whether answers come in parts, so that a slow model is not taken for a silent one. &quot;auto&quot;: from servers on this computer only.</source>
        <translation>回复是否分段返回，以免把缓慢的模型误认为没有响应。“auto”：仅用于本机上的服务器。</translation>
    </message>
    <message>
        <source>an amount of money such as 2.50</source>
        <translation>金额，例如 2.50</translation>
    </message>
    <message>
        <source>Whether Sheaf fetches and summarises by itself while its window or its tray icon is open.</source>
        <translation>窗口或系统托盘图标打开时，Sheaf 是否自动获取论文并撰写总结。</translation>
    </message>
    <message>
        <source>When that is done: &quot;announced&quot; for half an hour after arXiv&apos;s feeds have a mailing, or a time of your day such as 07:30.</source>
        <translation>何时进行：“announced”表示 arXiv 的订阅源有新公告半小时后，也可以是您当地的时间，例如 07:30。</translation>
    </message>
    <message>
        <source>Whether what was fetched without you is summarised too, within your caps and where you have agreed to the engine&apos;s host.</source>
        <translation>是否也总结自动获取的论文；以您设定的上限为限，且须您已同意引擎的主机。</translation>
    </message>
    <message>
        <source>Whether a desktop notification tells once of each day.</source>
        <translation>是否每天用一条桌面通知告知结果。</translation>
    </message>
    <message>
        <source>How many days are caught up at most when Sheaf has not run.</source>
        <translation>Sheaf 未运行时，最多补齐多少天。</translation>
    </message>
    <message>
        <source>Whether Sheaf goes on running in the tray when its window is closed.</source>
        <translation>关闭窗口后，Sheaf 是否继续在系统托盘中运行。</translation>
    </message>
    <message>
        <source>Where days are published: a list of objects as JSON, which the page Publishing of the settings writes.</source>
        <translation>各天发布到哪里：以 JSON 书写的对象列表，由设置中的“发布”页写入。</translation>
    </message>
    <message>
        <source>a time such as 07:30, or the word announced</source>
        <translation>时间（例如 07:30）或单词 announced</translation>
    </message>
    <message>
        <source>an e-mail address, or a web address that begins with http:// or https://</source>
        <translation>电子邮件地址，或以 http:// 或 https:// 开头的网址</translation>
    </message>
    <message>
        <source>a list of objects, written as JSON</source>
        <translation>以 JSON 书写的对象列表</translation>
    </message>
    <message>
        <source>The RSS and Atom feeds that a fetch asks too, as a JSON array of objects with &quot;name&quot;, &quot;url&quot; and &quot;enabled&quot;; &quot;sheaf feeds&quot; is easier.</source>
        <translation>获取时一并查询的 RSS 和 Atom 订阅源，写成 JSON 数组，其中的对象含有 &quot;name&quot;、&quot;url&quot; 和 &quot;enabled&quot;；使用“sheaf feeds”更方便。</translation>
    </message>
    <message>
        <source>An e-mail or web address that is told to arXiv and every other source with each request, so that they can write before they shut somebody out. Empty for none.</source>
        <translation>随每次请求告知 arXiv 和其他各来源的电子邮件地址或网址，以便对方在封禁之前先来信联系。留空则不告知。</translation>
    </message>
    <message>
        <source>The setting %1 takes a JSON array of feeds: %2</source>
        <translation>设置项 %1 的取值应为订阅源的 JSON 数组：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be a feed&apos;s name: give one of at most 60 letters that no other source has.</source>
        <translation>“%1”不能用作订阅源的名称：请取一个最多 60 个字符、且其他来源未使用的名称。</translation>
    </message>
    <message>
        <source>The address of the feed “%1” carries a password or a key, which is not kept in the settings.</source>
        <translation>订阅源“%1”的地址中含有密码或密钥，这类内容不保存在设置中。</translation>
    </message>
    <message>
        <source>The address of the feed “%1” is no web address that begins with http:// or https://.</source>
        <translation>订阅源“%1”的地址不是以 http:// 或 https:// 开头的网址。</translation>
    </message>
    <message>
        <source>The feed “%1” is there twice, by its name or its address.</source>
        <translation>订阅源“%1”重复出现（名称或地址相同）。</translation>
    </message>
    <message>
        <source>The library&apos;s file; empty for the usual place. Moving a library and opening another one set it.</source>
        <translation>文库的文件；留空则使用默认位置。移动文库或打开其他文库时会设置此项。</translation>
    </message>
    <message>
        <source>The language of the window: &quot;system&quot; for your desktop&apos;s.</source>
        <translation>窗口的语言：“system”表示跟随系统。</translation>
    </message>
    <message>
        <source>The keys that you gave to actions: a list of objects as JSON, which the window&apos;s list of shortcuts writes.</source>
        <translation>您为各操作指定的按键：以 JSON 书写的对象列表，由窗口的快捷键列表写入。</translation>
    </message>
    <message>
        <source>Where PDFs are opened: &quot;here&quot;, in Sheaf&apos;s window, or in &quot;viewer&quot;, the program that your desktop opens PDFs with.</source>
        <translation>在哪里打开 PDF：“here”表示在 Sheaf 的窗口中，“viewer”表示用系统打开 PDF 的程序。</translation>
    </message>
    <message>
        <source>How many megabytes of fetched PDFs are kept; those that were opened longest ago go first.</source>
        <translation>最多保留多少 MB 已获取的 PDF；最久未打开的先删除。</translation>
    </message>
    <message>
        <source>Whether pages are dark where the window is.</source>
        <translation>窗口为深色时，页面是否也显示为深色。</translation>
    </message>
    <message>
        <source>The folder, synchronised by a program of yours, through which your machines are kept in step. Empty for none.</source>
        <translation>由您自己的程序同步的文件夹，您的各台计算机通过它保持一致。留空则不使用。</translation>
    </message>
    <message>
        <source>the word system, the word none, or a proxy&apos;s address such as http://proxy.example.org:3128 or socks5://127.0.0.1:1080</source>
        <translation>system、none，或代理的地址，例如 http://proxy.example.org:3128 或 socks5://127.0.0.1:1080</translation>
    </message>
    <message>
        <source>How servers are reached: &quot;system&quot; as your desktop or http_proxy says, &quot;none&quot; directly, or by the address of a proxy. This computer itself is always reached directly.</source>
        <translation>连接服务器的方式：“system”表示按系统或 http_proxy 的设置，“none”表示直接连接，也可填写代理的地址。本机始终直接连接。</translation>
    </message>
    <message>
        <source>How the list shows papers: as cards of several lines, or in columns.</source>
        <translation>列表显示论文的方式：多行卡片，或分列。</translation>
    </message>
    <message>
        <source>How much room a paper has in the list.</source>
        <translation>每篇论文在列表中占用的空间。</translation>
    </message>
    <message>
        <source>Where the Zotero that runs on this computer answers.</source>
        <translation>本机上运行的 Zotero 的应答地址。</translation>
    </message>
    <message>
        <source>Whether PDFs go along to Zotero; those that are not in the cache are fetched first.</source>
        <translation>是否将 PDF 一并发送到 Zotero；缓存中没有的会先获取。</translation>
    </message>
    <message>
        <source>The folder of your notes vault (Obsidian and the like), in which papers&apos; notes are opened. Empty for none.</source>
        <translation>您的笔记库（Obsidian 等）的文件夹，论文的笔记在其中打开。留空表示没有。</translation>
    </message>
    <message>
        <source>The colours of a paper&apos;s page: those of the &quot;window&quot;, &quot;sepia_by_day&quot; for sepia while the window is light, or always &quot;light&quot;, &quot;sepia&quot; or &quot;dark&quot;.</source>
        <translation>论文页面的配色：“window”表示与窗口一致，“sepia_by_day”表示窗口为浅色时使用棕褐色，或始终为“light”“sepia”或“dark”。</translation>
    </message>
    <message>
        <source>The font of the text of a paper&apos;s page; empty for your desktop&apos;s serif.</source>
        <translation>论文页面正文的字体；留空则使用系统的衬线字体。</translation>
    </message>
    <message>
        <source>The size of the text of a paper&apos;s page, in percent of the usual one.</source>
        <translation>论文页面正文的大小，以相对于通常大小的百分比表示。</translation>
    </message>
    <message>
        <source>How wide the text of a paper&apos;s page becomes at most, in pixels.</source>
        <translation>论文页面正文的最大宽度，以像素表示。</translation>
    </message>
    <message>
        <source>The distance from line to line on a paper&apos;s page, in percent of the text&apos;s size.</source>
        <translation>论文页面的行距，以字号的百分比表示。</translation>
    </message>
    <message>
        <source>After how many seconds without a key or a click the engine that shows pages is let go, which frees memory; it comes back by itself.</source>
        <translation>多少秒没有按键或点击之后释放显示页面的引擎，以节省内存；需要时它会自动恢复。</translation>
    </message>
</context>
<context>
    <name>SheafReader</name>
    <message>
        <source>This paper has no address and cannot be told from others; it was left out.</source>
        <translation>这篇论文没有地址，无法与其他论文区分，已略过。</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The snapshot %1 cannot be opened; see whether the file is there.</source>
        <translation>无法打开快照 %1；请确认文件是否存在。</translation>
    </message>
    <message>
        <source>The snapshot %1 is still packed; unpack it and import the .json file in it.</source>
        <translation>快照 %1 尚未解压；请解压后导入其中的 .json 文件。</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be read on; see whether its disk is well, and import it again: what came is kept.</source>
        <translation>无法继续读取快照 %1；请检查磁盘是否正常，然后重新导入：已读取的内容予以保留。</translation>
    </message>
</context>
<context>
    <name>Summariser</name>
    <message>
        <source>The engine &quot;%1&quot; has no address. Set engines.%1.base_url, for example to https://api.openai.com/v1.</source>
        <translation>引擎“%1”没有地址。请设置 engines.%1.base_url，例如 https://api.openai.com/v1。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; has no model. Set engines.%1.model.</source>
        <translation>引擎“%1”没有指定模型。请设置 engines.%1.model。</translation>
    </message>
    <message>
        <source>The offline engine is ready; it needs no connection and no key.</source>
        <translation>离线引擎已就绪，无需联网，也无需密钥。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; answers, but its model said nothing.</source>
        <translation>引擎“%1”有响应，但其模型没有返回内容。</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; is of a kind this version does not know. Set engines.%1.kind to offline, openai, anthropic, gemini or ollama.</source>
        <translation>此版本不支持引擎“%1”的类型。请将 engines.%1.kind 设为 offline、openai、anthropic、gemini 或 ollama。</translation>
    </message>
</context>
<context>
    <name>Summarising</name>
    <message>
        <source>%1 spent</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1 篇</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>%1 summarised</source>
        <translation>已总结 %1 篇</translation>
    </message>
    <message>
        <source>%1 left for later</source>
        <translation>留待以后 %1 篇</translation>
    </message>
    <message>
        <source>The engine “%1” took over from “%2”: %3</source>
        <translation>引擎“%1”已接替“%2”：%3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>剩余约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>剩余约 %1 小时</translation>
    </message>
</context>
<context>
    <name>SummaryForms</name>
    <message>
        <source>There is no form of summary “%1”; there are: %2.</source>
        <translation>没有总结格式“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>There is no digest style “%1”; there are: %2.</source>
        <translation>没有样式“%1”；现有：%2。</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The folder %1, through which your machines are kept in step, is not there or may not be written to; see whether its program runs, or choose another in the settings.</source>
        <translation>用于让您的各台计算机保持一致的文件夹 %1 不存在或不可写；请确认其同步程序是否正在运行，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is a copy that a conflict left; it is left alone.</source>
        <translation>%1 是冲突留下的副本；未作处理。</translation>
    </message>
    <message>
        <source>%1, line %2, was left out: %3.</source>
        <translation>已略过 %1 的第 %2 行：%3。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>stop hiding</source>
        <translation>取消隐藏</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>change of the note</source>
        <translation>更改笔记</translation>
    </message>
    <message numerus="yes">
        <source>star %n papers</source>
        <translation>
            <numerusform>为 %n 篇论文加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n stars</source>
        <translation>
            <numerusform>取消 %n 篇论文的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n papers as read</source>
        <translation>
            <numerusform>将 %n 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n papers as unread</source>
        <translation>
            <numerusform>将 %n 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %n papers</source>
        <translation>
            <numerusform>隐藏 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop hiding %n papers</source>
        <translation>
            <numerusform>取消隐藏 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of tags of %n papers</source>
        <translation>
            <numerusform>更改 %n 篇论文的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n notes</source>
        <translation>
            <numerusform>更改 %n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>put off for later</source>
        <translation>标为稍后</translation>
    </message>
    <message>
        <source>back from later</source>
        <translation>取消稍后</translation>
    </message>
    <message numerus="yes">
        <source>put off %n papers for later</source>
        <translation>
            <numerusform>将 %n 篇论文标为稍后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers back from later</source>
        <translation>
            <numerusform>取消 %n 篇论文的稍后标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>%1 is another note of %2 and is left as it is.</source>
        <translation>%1 是 %2 的另一条笔记，保持原样。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>it is no UTF-8.</source>
        <translation>它不是 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 保持原样：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a mark of Sheaf&apos;s was changed.</source>
        <translation>Sheaf 的一个标记被改动了。</translation>
    </message>
    <message>
        <source>the part “%1” has lost its end.</source>
        <translation>部分“%1”丢失了结尾标记。</translation>
    </message>
    <message>
        <source>the part “%1” stands twice.</source>
        <translation>部分“%1”出现了两次。</translation>
    </message>
    <message>
        <source>the part “%1” has lost its beginning.</source>
        <translation>部分“%1”丢失了开头标记。</translation>
    </message>
    <message>
        <source>a mark of Sheaf&apos;s stands twice.</source>
        <translation>Sheaf 的一个标记出现了两次。</translation>
    </message>
    <message>
        <source>the part “%1” was taken out and stays out.</source>
        <translation>部分“%1”已被移除，不再写入。</translation>
    </message>
    <message>
        <source>the part “%1” was edited and is left as it is; to have it written anew, move your lines out of it, and undo the rest.</source>
        <translation>部分“%1”被编辑过，保持原样；若要重新写入，请把你的内容移到外面，并撤销其余改动。</translation>
    </message>
    <message>
        <source>its front matter has lost the id “%1”.</source>
        <translation>它的文首信息丢失了编号“%1”。</translation>
    </message>
    <message>
        <source>Sheaf&apos;s marks are gone from it.</source>
        <translation>其中已没有 Sheaf 的标记。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Fetch this day</source>
        <translation>获取当天论文(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Summarise this day</source>
        <translation>总结当天论文(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export day…</source>
        <translation>导出当天论文(&amp;E)…</translation>
    </message>
    <message>
        <source>Look around with the sample day</source>
        <translation>浏览示例论文</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>下一篇论文</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>上一篇论文</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>Clear the search, back to the list</source>
        <translation>清除搜索，返回列表</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sheaf</source>
        <translation>关于 Sheaf(&amp;A)</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch this day&apos;s papers from the sources</source>
        <translation>从各来源获取当天的论文</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Summarise this day&apos;s papers that have no summary yet</source>
        <translation>总结当天尚无总结的论文</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>导出当天…</translation>
    </message>
    <message>
        <source>Write papers to a file</source>
        <translation>将论文写入文件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Summarise this paper &amp;again</source>
        <translation>重新总结这篇论文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry what has failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>Manage ta&amp;gs…</source>
        <translation>管理标签(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Summarise from the &amp;full text</source>
        <translation>依据全文总结(&amp;F)</translation>
    </message>
    <message>
        <source>Mark the summary as &amp;wrong…</source>
        <translation>将总结标为有误(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Cost of the summaries…</source>
        <translation>总结的费用(&amp;C)…</translation>
    </message>
    <message>
        <source>Fetch se&amp;veral days…</source>
        <translation>获取多天的论文(&amp;V)…</translation>
    </message>
    <message>
        <source>Catch &amp;up now</source>
        <translation>立即补齐(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Publish this day…</source>
        <translation>发布当天论文(&amp;P)…</translation>
    </message>
    <message>
        <source>R&amp;ules and watches…</source>
        <translation>规则和关注(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Ledger of this day…</source>
        <translation>当天的台账(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the &amp;whole library…</source>
        <translation>导出整个文库(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check and repair…</source>
        <translation>检查和修复(&amp;C)…</translation>
    </message>
    <message>
        <source>Co&amp;mpact…</source>
        <translation>压缩(&amp;M)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>移动(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>打开其他文库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Mark all in the list as &amp;read</source>
        <translation>将列表全部标为已读(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the &amp;PDF</source>
        <translation>打开 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>更多类似论文(&amp;M)</translation>
    </message>
    <message>
        <source>Save this sea&amp;rch…</source>
        <translation>保存此搜索(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Overview in pictures</source>
        <translation>图示概览(&amp;O)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>文库(&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文库(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>List as cards</source>
        <translation>列表显示为卡片</translation>
    </message>
    <message>
        <source>List in columns</source>
        <translation>列表分列显示</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by day of submission</source>
        <translation>按提交日期分组</translation>
    </message>
    <message>
        <source>Group by category</source>
        <translation>按分类分组</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>按标签分组</translation>
    </message>
    <message>
        <source>Group by score</source>
        <translation>按评分分组</translation>
    </message>
    <message>
        <source>Comfortable list</source>
        <translation>宽松列表</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>紧凑列表</translation>
    </message>
    <message>
        <source>S&amp;hare day as a page…</source>
        <translation>将当天分享为网页(&amp;H)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation>下一篇未读论文</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>Fold or unfold this group</source>
        <translation>折叠或展开此组</translation>
    </message>
    <message>
        <source>Select the next paper too</source>
        <translation>同时选中下一篇论文</translation>
    </message>
    <message>
        <source>Select the previous paper too</source>
        <translation>同时选中上一篇论文</translation>
    </message>
    <message>
        <source>Put off for &amp;later</source>
        <translation>标为稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>复制为 Markdown(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as a &amp;reference</source>
        <translation>复制为参考文献(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as Bib&amp;TeX</source>
        <translation>复制为 BibTeX(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport the selected papers…</source>
        <translation>导出选中的论文(&amp;X)…</translation>
    </message>
    <message>
        <source>Send to &amp;Zotero</source>
        <translation>发送到 Zotero(&amp;Z)</translation>
    </message>
    <message>
        <source>Open in your notes &amp;vault</source>
        <translation>在笔记库中打开(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Follow an author…</source>
        <translation>关注作者(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>在此页面中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>打印此页面(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the copied paper ids or links</source>
        <translation>打开已复制的论文编号或链接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>下一个标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Close this PDF</source>
        <translation>关闭此 PDF</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide this column of the list</source>
        <translation>显示或隐藏列表的这一列</translation>
    </message>
</context>
<context>
    <name>Zotero</name>
    <message>
        <source>Zotero does not answer at %1. Start Zotero and try again; its address is in Settings &gt; Other programs.</source>
        <translation>Zotero 在 %1 没有应答。请启动 Zotero 后重试；其地址在“设置 &gt; 其他程序”中。</translation>
    </message>
    <message>
        <source>What answers at %1 is not Zotero. Correct the address in Settings &gt; Other programs.</source>
        <translation>在 %1 应答的不是 Zotero。请在“设置 &gt; 其他程序”中更正地址。</translation>
    </message>
    <message>
        <source>The library chosen in Zotero can only be read. Choose another one there and try again.</source>
        <translation>Zotero 中选定的文库是只读的。请在那里另选一个，再重试。</translation>
    </message>
    <message>
        <source>This Zotero is newer than this version of Sheaf. Update Sheaf and try again.</source>
        <translation>此 Zotero 比这个版本的 Sheaf 新。请更新 Sheaf 后重试。</translation>
    </message>
    <message>
        <source>Zotero could not save what it was sent (HTTP %1). Restart Zotero and try again.</source>
        <translation>Zotero 无法保存收到的内容（HTTP %1）。请重新启动 Zotero 后重试。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 sent to “%2” in Zotero.</source>
        <comment>12 papers; a folder</comment>
        <translation>已将 %1发送到 Zotero 的“%2”。</translation>
    </message>
    <message>
        <source>%1 of %2 sent to “%3” in Zotero.</source>
        <comment>a number; 12 papers; a folder</comment>
        <translation>%2中已有 %1 篇发送到 Zotero 的“%3”。</translation>
    </message>
    <message>
        <source>1 PDF went along.</source>
        <translation>附带 1 个 PDF。</translation>
    </message>
    <message>
        <source>%1 PDFs went along.</source>
        <translation>附带 %1 个 PDF。</translation>
    </message>
    <message>
        <source>1 PDF did not.</source>
        <translation>1 个 PDF 未能附带。</translation>
    </message>
    <message>
        <source>%1 PDFs did not.</source>
        <translation>%1 个 PDF 未能附带。</translation>
    </message>
</context>
<context>
    <name>sheaf::AboutDialog</name>
    <message>
        <source>About Sheaf</source>
        <translation>关于 Sheaf</translation>
    </message>
    <message>
        <source>A desktop reader for the day&apos;s research papers.</source>
        <translation>每日论文桌面阅读器。</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>文库：%1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability. Sheaf is not endorsed by arXiv or Hugging Face.</source>
        <translation>感谢 arXiv 提供开放获取的互操作服务。Sheaf 未获 arXiv 或 Hugging Face 认可或背书。</translation>
    </message>
</context>
<context>
    <name>sheaf::Adding</name>
    <message>
        <source>Looking for %1…</source>
        <translation>正在查找 %1…</translation>
    </message>
</context>
<context>
    <name>sheaf::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>sheaf::ArchiveService</name>
    <message>
        <source>The library has no paper %1. Fetch its day first.</source>
        <translation>文库中没有论文 %1。请先获取它所在日期的论文。</translation>
    </message>
</context>
<context>
    <name>sheaf::BackupList</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>%1 papers, %2 starred, %3 notes, %4 summaries</source>
        <translation>%1 篇论文，%2 篇已加星标，%3 条笔记，%4 份总结</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份列表</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>sheaf::BackupService</name>
    <message>
        <source>The folder %1 for backups cannot be made; allow writing beside the library.</source>
        <translation>无法创建备份文件夹 %1；请允许在文库所在位置写入。</translation>
    </message>
    <message>
        <source>The damaged library %1 could not be put aside, so nothing was restored; allow writing to its folder.</source>
        <translation>无法将已损坏的文库 %1 移到一旁，因此未恢复任何内容；请允许写入其所在文件夹。</translation>
    </message>
    <message>
        <source>Restoring was stopped; the library is as it was.</source>
        <translation>恢复已停止；文库保持原样。</translation>
    </message>
</context>
<context>
    <name>sheaf::CapMeter</name>
    <message>
        <source>No cap is set.</source>
        <translation>未设置上限。</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>剩余 %1（上限 %2）</translation>
    </message>
    <message>
        <source>Nothing left of %1</source>
        <translation>上限 %1 已用完</translation>
    </message>
</context>
<context>
    <name>sheaf::CheckDialog</name>
    <message>
        <source>Check and repair</source>
        <translation>检查和修复</translation>
    </message>
    <message>
        <source>Looks through the library&apos;s file, its references, its counts and its search index. With a large library this takes minutes; closing this window stops it.</source>
        <translation>检查文库的文件、引用、计数和搜索索引。文库较大时需要几分钟；关闭此窗口即停止。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>文库完好。</translation>
    </message>
    <message>
        <source>“Repair” makes a backup, then puts right what can be made anew.</source>
        <translation>“修复”会先创建备份，再修正可以重建的内容。</translation>
    </message>
    <message>
        <source>Nothing makes this good. File &gt; Library &gt; Restore from a backup brings back what was saved.</source>
        <translation>此问题无法修复。可用“文件 &gt; 文库 &gt; 从备份恢复”找回已保存的内容。</translation>
    </message>
    <message>
        <source>What it was before is in %1.</source>
        <translation>之前的内容在 %1 中。</translation>
    </message>
    <message>
        <source>The rest cannot be repaired. File &gt; Library &gt; Restore from a backup brings back what was saved; the backups are in %1.</source>
        <translation>其余问题无法修复。可用“文件 &gt; 文库 &gt; 从备份恢复”找回已保存的内容；备份在 %1 中。</translation>
    </message>
</context>
<context>
    <name>sheaf::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选条件 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::ClauseRow</name>
    <message>
        <source>What is looked at</source>
        <translation>检查的内容</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>查找的内容</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>任意分类</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>主分类</translation>
    </message>
    <message>
        <source>Upvotes, at least</source>
        <translation>点赞数，至少</translation>
    </message>
    <message>
        <source>Title, abstract or comment</source>
        <translation>标题、摘要或备注</translation>
    </message>
    <message>
        <source>The primary category or one of the cross-lists</source>
        <translation>主分类或任一交叉列出的分类</translation>
    </message>
    <message>
        <source>has the words</source>
        <translation>包含词语</translation>
    </message>
    <message>
        <source>has the part</source>
        <translation>包含片段</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Several are parted by commas; one of them is enough</source>
        <translation>多项以逗号分隔，符合其中一项即可</translation>
    </message>
</context>
<context>
    <name>sheaf::ColumnHeader</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>列表的列</translation>
    </message>
</context>
<context>
    <name>sheaf::CommandPalette</name>
    <message>
        <source>Nothing fits.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>要做什么，或要去哪里</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>What to do, or where to go: a command, a day, a tag, a paper…</source>
        <translation>要做什么，或要去哪里：命令、日期、标签、论文…</translation>
    </message>
</context>
<context>
    <name>sheaf::Commanding</name>
    <message>
        <source>Search for %1</source>
        <translation>搜索 %1</translation>
    </message>
    <message>
        <source>Open arXiv:%1</source>
        <translation>打开 arXiv:%1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>sheaf::CompactDialog</name>
    <message>
        <source>Compact the library</source>
        <translation>压缩文库</translation>
    </message>
    <message>
        <source>Packs the library&apos;s file as closely as can be.</source>
        <translation>将文库的文件压缩到尽可能小。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>The library&apos;s file takes %1, of which at least %2 hold nothing.</source>
        <translation>文库的文件占用 %1，其中至少 %2 是空闲的。</translation>
    </message>
    <message>
        <source>The library&apos;s file takes %1.</source>
        <translation>文库的文件占用 %1。</translation>
    </message>
    <message>
        <source>Compacting needs %1 of free disk space for a while; there are %2. You can go on reading, and what you mark is stored when it is done.</source>
        <translation>压缩期间需要 %1 的可用磁盘空间；现有 %2。您可以继续阅读，所作的标记会在完成后保存。</translation>
    </message>
    <message>
        <source>The library is %1 smaller now.</source>
        <translation>文库现已缩小 %1。</translation>
    </message>
    <message>
        <source>The library was packed closely already.</source>
        <translation>文库已经足够紧凑。</translation>
    </message>
</context>
<context>
    <name>sheaf::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>sheaf::CostDialog</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Cost of the summaries</source>
        <translation>总结的费用</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>按引擎</translation>
    </message>
    <message>
        <source>Caps and prices…</source>
        <translation>上限和价格…</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Nothing was spent in this time. What works on this computer costs nothing.</source>
        <translation>这段时间没有花费。在本机运行的引擎不产生费用。</translation>
    </message>
</context>
<context>
    <name>sheaf::CostTable</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1 of the requests were made with a model whose price is not in the price table.</source>
        <translation>有 %1 次请求所用的模型不在价格表中。</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>花费明细</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>sheaf::DailyPage</name>
    <message>
        <source>Fetch every day by itself while Sheaf is open</source>
        <translation>Sheaf 打开时每天自动获取</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Summarise what is new</source>
        <translation>总结新论文</translation>
    </message>
    <message>
        <source>Tell me once a day by a notification</source>
        <translation>每天用一条通知告诉我</translation>
    </message>
    <message>
        <source>Days caught up at most</source>
        <translation>最多补齐的天数</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后继续在系统托盘中运行</translation>
    </message>
    <message>
        <source>When arXiv has announced: after midnight in New York</source>
        <translation>arXiv 发布公告后：纽约时间零点之后</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>在指定时刻</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Catch up at most</source>
        <translation>最多补齐</translation>
    </message>
    <message>
        <source>Days that were missed while the computer was off are made up for. Nothing is asked then: your caps hold, and an engine that has no key, or whose host you have not agreed to, is left alone.</source>
        <translation>关机期间错过的日期会补齐。届时不会询问您：您的上限仍然有效；没有密钥的引擎，或您尚未同意其主机的引擎，不会被使用。</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
    <message>
        <source>While Sheaf is closed</source>
        <translation>Sheaf 关闭时</translation>
    </message>
    <message>
        <source>systemd can do the same work every day, for you alone. Enter once in a terminal:</source>
        <translation>systemd 可以每天做同样的工作，仅对您本人生效。请在终端中输入一次：</translation>
    </message>
    <message>
        <source>Command to enter</source>
        <translation>要输入的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>journalctl --user -u sheaf-daily says what it did. For cron: 10 7 * * * sheaf daily</source>
        <translation>journalctl --user -u sheaf-daily 可显示其运行情况。使用 cron：10 7 * * * sheaf daily</translation>
    </message>
</context>
<context>
    <name>sheaf::DailyService</name>
    <message>
        <source>The day&apos;s work is being done already; wait until it is done.</source>
        <translation>每日任务正在进行，请等待完成。</translation>
    </message>
    <message>
        <source>The day&apos;s work was not begun.</source>
        <translation>每日任务未开始。</translation>
    </message>
    <message>
        <source>Another Sheaf is doing the day&apos;s work in this library.</source>
        <translation>另一个 Sheaf 正在此文库中进行每日任务。</translation>
    </message>
</context>
<context>
    <name>sheaf::DaySharing</name>
    <message>
        <source>Share %1 as a page</source>
        <translation>将 %1 分享为网页</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>%1 in one page of %2: %3</source>
        <translation>%1，合为一个网页（%2）：%3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>sheaf::DetailPane</name>
    <message>
        <source>The reading pane could not be loaded, so formulas are shown as they were typed. Installing Sheaf again should bring it back.</source>
        <translation>无法加载阅读窗格，公式将按源码显示。重新安装 Sheaf 应可恢复。</translation>
    </message>
    <message>
        <source>The reading pane&apos;s engine does not run for the user root, so formulas are shown as they were typed. Start Sheaf as an ordinary user for the whole page.</source>
        <translation>阅读窗格的引擎不能以 root 用户运行，因此公式按原文显示。请以普通用户启动 Sheaf 以查看完整页面。</translation>
    </message>
</context>
<context>
    <name>sheaf::EngineFields</name>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Name of the engine</source>
        <translation>引擎名称</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>基础地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Ask which models there are</source>
        <translation>查询有哪些模型</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>OpenAI and compatible</source>
        <translation>OpenAI 及兼容服务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>sheaf::EngineKey</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Make one trial call</source>
        <translation>试调用一次</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Save the key in the keychain</source>
        <translation>将密钥保存到密钥环</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>仅在本次运行中使用</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>A key is stored in the keychain</source>
        <translation>密钥环中已有密钥</translation>
    </message>
    <message numerus="yes">
        <source>It has %n models; choose one from the list.</source>
        <translation>
            <numerusform>有 %n 个模型，请从列表中选择一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>收到回复：%1</translation>
    </message>
    <message>
        <source>Type or paste the key first.</source>
        <translation>请先输入或粘贴密钥。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在访问密钥环…</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>密钥已存入密钥环。</translation>
    </message>
    <message>
        <source>A key is set until Sheaf closes</source>
        <translation>密钥已设置，在 Sheaf 关闭前有效</translation>
    </message>
    <message>
        <source>The key is used until Sheaf closes. It is stored nowhere.</source>
        <translation>密钥在 Sheaf 关闭前有效，不会保存到任何地方。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在请求 %1…</translation>
    </message>
</context>
<context>
    <name>sheaf::EngineUse</name>
    <message>
        <source>The engine that takes over</source>
        <translation>接替的引擎</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Papers at once</source>
        <translation>同时总结篇数</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 token 数</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>最长回复的 token 数</translation>
    </message>
    <message>
        <source>Takes the papers over where this engine refuses the key, has no credit left or is out of order</source>
        <translation>当此引擎拒绝密钥、余额不足或发生故障时，接替它处理论文</translation>
    </message>
    <message>
        <source>any number of requests</source>
        <translation>请求数不限</translation>
    </message>
    <message>
        <source>any number of tokens</source>
        <translation>token 数不限</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> 次请求</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个 token</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>出错时</translation>
    </message>
    <message>
        <source>A minute at most</source>
        <translation>每分钟最多</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回复</translation>
    </message>
    <message>
        <source>Limits ▾</source>
        <translation>限制 ▾</translation>
    </message>
    <message>
        <source>Limits ▸</source>
        <translation>限制 ▸</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>等我处理</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>改用 %1 继续</translation>
    </message>
</context>
<context>
    <name>sheaf::Exchanging</name>
    <message>
        <source>Writing the library</source>
        <translation>正在写出文库</translation>
    </message>
    <message>
        <source>Reading the library&apos;s export</source>
        <translation>正在读取文库的导出文件</translation>
    </message>
    <message>
        <source>Writing the library: %1 papers</source>
        <translation>正在写出文库：%1 篇论文</translation>
    </message>
    <message>
        <source>Reading the library&apos;s export: %1 papers</source>
        <translation>正在读取文库的导出文件：%1 篇论文</translation>
    </message>
    <message>
        <source>%1 papers and all that belongs to them written to %2</source>
        <translation>已将 %1 篇论文及其全部相关内容写入 %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Lines that could not be read were left out: %1. The first is line %2: %3.</source>
        <translation>已略过无法读取的行：%1 行。第一处是第 %2 行：%3。</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportDialog</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>标题的语言</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Headings in</source>
        <translation>标题语言</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>……另有 %1 项。</translation>
    </message>
    <message>
        <source>Cancelled; %1 files were written before.</source>
        <translation>已取消；此前写好了 %1 个文件。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The style&apos;s own language</source>
        <translation>样式自己的语言</translation>
    </message>
    <message>
        <source>PDF, printed from the web page, to read and to pass on</source>
        <translation>PDF，由网页打印而成，供阅读和分享</translation>
    </message>
    <message>
        <source>%1 (your template)</source>
        <translation>%1（你的模板）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportPreviewPane</name>
    <message>
        <source>%1, its beginning · %2 in all</source>
        <translation>%1 的开头 · 共 %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preview, as source</source>
        <translation>预览（源文本）</translation>
    </message>
    <message>
        <source>Preview, as a page</source>
        <translation>预览（页面）</translation>
    </message>
    <message>
        <source>%1, its beginning · more than %2 in all</source>
        <translation>%1，开头部分 · 总共超过 %2</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportScopeChooser</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>一段日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>第一天晚于最后一天。</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportService</name>
    <message>
        <source>%1 is a file; several files need a folder. Name another place.</source>
        <translation>%1 是一个文件；多个文件需要一个文件夹。请指定其他位置。</translation>
    </message>
    <message>
        <source>A vault is a folder of notes: name one with -o.</source>
        <translation>笔记库是一个文件夹：请用 -o 指定。</translation>
    </message>
    <message>
        <source>Another export is under way; wait until that is done, or cancel it.</source>
        <translation>另一个导出正在进行；请等待完成或取消它。</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportTarget</name>
    <message>
        <source>A file of its own for each day</source>
        <translation>每天一个单独的文件</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Notes that are there are brought up to date; your own lines stay.</source>
        <translation>已有的笔记会更新；你自己的内容会保留。</translation>
    </message>
    <message>
        <source>The folder will be made, with a note for each paper and each day.</source>
        <translation>将创建该文件夹，每篇论文和每一天各一条笔记。</translation>
    </message>
    <message>
        <source>The files are called as their day: 2026-01-30.%1.</source>
        <translation>文件按日期命名：2026-01-30.%1。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>该文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>With figures, where the licence allows it</source>
        <translation>包含图片（许可协议允许时）</translation>
    </message>
</context>
<context>
    <name>sheaf::FeedListService</name>
    <message>
        <source>This is no web address. Paste the feed&apos;s address, or that of its site.</source>
        <translation>这不是网址。请粘贴订阅源或其网站的地址。</translation>
    </message>
    <message>
        <source>This address carries a password or a key, which is not kept in the settings. Use one that everybody may read.</source>
        <translation>此地址中含有密码或密钥，这类内容不保存在设置中。请使用任何人都可读取的地址。</translation>
    </message>
    <message>
        <source>This feed is in the list already, as “%1”.</source>
        <translation>此订阅源已在列表中，名称为“%1”。</translation>
    </message>
    <message>
        <source>arXiv&apos;s own feeds are fetched already, with their replacements and cross-lists. Add the category to arXiv&apos;s instead.</source>
        <translation>arXiv 自己的订阅源已在获取之列，包括更新版本和交叉列出的论文。请改为在 arXiv 的分类中添加该分类。</translation>
    </message>
    <message>
        <source>The page at %1 names no feed. Look there for a link called RSS or Atom, and paste its address.</source>
        <translation>%1 的网页没有给出订阅源。请在其中查找名为 RSS 或 Atom 的链接，并粘贴其地址。</translation>
    </message>
    <message>
        <source>%1 entries of the file have an address that cannot be used.</source>
        <translation>文件中有 %1 个条目的地址无法使用。</translation>
    </message>
</context>
<context>
    <name>sheaf::FeedRows</name>
    <message>
        <source>Other feeds</source>
        <translation>其他订阅源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Ticked feeds are fetched. Press F2 to change the name.</source>
        <translation>勾选的订阅源会被获取。按 F2 键可更改名称。</translation>
    </message>
</context>
<context>
    <name>sheaf::FeedsPage</name>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Hugging Face daily papers</source>
        <translation>Hugging Face 每日论文</translation>
    </message>
    <message>
        <source>Pause between requests to arXiv</source>
        <translation>对 arXiv 的请求间隔</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Fetch from</source>
        <translation>获取来源</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>arXiv categories</source>
        <translation>arXiv 分类</translation>
    </message>
    <message>
        <source>arXiv&apos;s codes, separated by commas: cs.CL, cs.CV, stat.ML</source>
        <translation>arXiv 分类代码，以逗号分隔：cs.CL, cs.CV, stat.ML</translation>
    </message>
    <message>
        <source>Addresses ▸</source>
        <translation>地址 ▸</translation>
    </message>
    <message>
        <source>Only for mirrors: leave these as they are otherwise.</source>
        <translation>仅在使用镜像站时修改，否则请保持不变。</translation>
    </message>
    <message>
        <source>arXiv query</source>
        <translation>arXiv 查询</translation>
    </message>
    <message>
        <source>arXiv news</source>
        <translation>arXiv 公告</translation>
    </message>
    <message>
        <source>arXiv OAI-PMH</source>
        <translation>arXiv OAI-PMH</translation>
    </message>
    <message>
        <source>arXiv HTML</source>
        <translation>arXiv HTML</translation>
    </message>
    <message>
        <source>arXiv PDF</source>
        <translation>arXiv PDF</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Pause for arXiv</source>
        <translation>arXiv 请求间隔</translation>
    </message>
    <message>
        <source>Addresses ▾</source>
        <translation>地址 ▾</translation>
    </message>
    <message>
        <source>Other feeds</source>
        <translation>其他订阅源</translation>
    </message>
    <message>
        <source>Your contact address</source>
        <translation>您的联系地址</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>An e-mail or web address, sent to arXiv and the other sources with each request, so that they can write to you instead of blocking you. Leave it empty to send none.</source>
        <translation>随每次请求发送给 arXiv 和其他来源的电子邮件地址或网址，以便对方来信联系您，而不是直接封禁。留空则不发送。</translation>
    </message>
</context>
<context>
    <name>sheaf::FetchService</name>
    <message>
        <source>A day is being fetched already; wait until it is done, or cancel it.</source>
        <translation>已有一天的论文正在获取；请等待完成，或取消获取。</translation>
    </message>
    <message>
        <source>Every source is switched off; switch one on in the settings.</source>
        <translation>所有来源均已停用；请在设置中至少启用一个。</translation>
    </message>
    <message>
        <source>The days end before they begin: give the earlier one first.</source>
        <translation>结束日期早于开始日期：请先给出较早的一天。</translation>
    </message>
    <message>
        <source>There is no source “%1”; there are: %2.</source>
        <translation>没有来源“%1”；现有：%2。</translation>
    </message>
</context>
<context>
    <name>sheaf::Fetching</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>正在从 %1 获取</translation>
    </message>
    <message>
        <source>Fetching from %1: %2 of %3</source>
        <translation>正在从 %1 获取：%2 / %3</translation>
    </message>
    <message>
        <source>Fetching from %1: %2</source>
        <translation>正在从 %1 获取：%2 篇</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: nothing was fetched</source>
        <translation>%1：未获取到论文</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 of them new</source>
        <translation>%1：已获取 %2 篇，其中 %3 篇为新论文</translation>
    </message>
    <message>
        <source>Fetching from %1: %2 of %3 days</source>
        <translation>正在从 %1 获取：%2 / %3 天</translation>
    </message>
    <message>
        <source>Nothing was left to fetch.</source>
        <translation>没有需要获取的内容。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>sheaf::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>当前筛选条件</translation>
    </message>
    <message>
        <source>“%1” in the archive</source>
        <translation>文库中的“%1”</translation>
    </message>
    <message>
        <source>score at least %1</source>
        <translation>评分不低于 %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>put off for later</source>
        <translation>已标为稍后</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>hidden by rules</source>
        <translation>被规则隐藏</translation>
    </message>
    <message>
        <source>newer versions</source>
        <translation>有新版本</translation>
    </message>
    <message>
        <source>watch: %1</source>
        <translation>关注：%1</translation>
    </message>
</context>
<context>
    <name>sheaf::FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
</context>
<context>
    <name>sheaf::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first, or choose another.</source>
        <translation>文件夹 %1 不存在；请先创建，或另选一个。</translation>
    </message>
</context>
<context>
    <name>sheaf::Following</name>
    <message>
        <source>Following %1: their papers stand in the sidebar</source>
        <translation>已关注 %1：其论文列在侧边栏中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No longer following %1</source>
        <translation>已取消关注 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::ForYou</name>
    <message>
        <source>Star or hide some papers first; Sheaf learns from them on this machine.</source>
        <translation>请先为一些论文加星标或将其隐藏；Sheaf 会在本机据此学习。</translation>
    </message>
</context>
<context>
    <name>sheaf::FullTextPage</name>
    <message>
        <source>Which papers are read whole</source>
        <translation>哪些论文读全文</translation>
    </message>
    <message>
        <source>Score from which a paper is read whole</source>
        <translation>评分达到多少时读全文</translation>
    </message>
    <message>
        <source>The most tokens of a full text</source>
        <translation>一篇全文的 token 上限</translation>
    </message>
    <message>
        <source>Only those I ask for</source>
        <translation>仅我要求的论文</translation>
    </message>
    <message>
        <source>Those I star, and those that score high</source>
        <translation>已加星标和评分高的论文</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Papers read whole</source>
        <translation>读全文的论文</translation>
    </message>
    <message>
        <source>High is a score from</source>
        <translation>评分高是指不低于</translation>
    </message>
    <message>
        <source>Tokens of a paper, at most</source>
        <translation>每篇论文的 token 上限</translation>
    </message>
    <message>
        <source>The text comes from arXiv: its web page, else its PDF, one paper every few seconds as arXiv asks. A paper with neither is summarised from its abstract, and the summary says so. What is longer than this many tokens is cut, section by section. A whole paper costs some twenty times as many tokens as its abstract.</source>
        <translation>全文来自 arXiv：优先取网页，没有则取 PDF；按 arXiv 的要求，每隔几秒获取一篇。两者都没有的论文依据摘要总结，并在总结中注明。超出此 token 数的内容会逐节截短。读全文消耗的 token 约为摘要的二十倍。</translation>
    </message>
    <message>
        <source>Where PDFs are opened</source>
        <translation>在哪里打开 PDF</translation>
    </message>
    <message>
        <source>Megabytes of fetched PDFs that are kept</source>
        <translation>保留的已获取 PDF（MB）</translation>
    </message>
    <message>
        <source>Here, beside the paper</source>
        <translation>在此处，论文旁边</translation>
    </message>
    <message>
        <source>In my own viewer</source>
        <translation>用我自己的阅读器</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>PDFs are opened</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>PDFs kept, at most</source>
        <translation>保留 PDF，最多</translation>
    </message>
    <message>
        <source>A PDF is fetched when you open it (P). Those that you opened longest ago make room for others.</source>
        <translation>PDF 在您打开时获取（P）。最久未打开的会为其他 PDF 让出空间。</translation>
    </message>
</context>
<context>
    <name>sheaf::HandingOn</name>
    <message>
        <source>Every paper that the list holds is selected.</source>
        <translation>已选中列表中的全部论文。</translation>
    </message>
    <message>
        <source>Send them to Zotero</source>
        <translation>将它们发送到 Zotero</translation>
    </message>
    <message>
        <source>Sending to Zotero</source>
        <translation>正在发送到 Zotero</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Send the others</source>
        <translation>发送其余论文</translation>
    </message>
    <message>
        <source>Zotero has the papers, but not every PDF. %1</source>
        <translation>Zotero 已收到论文，但 PDF 不全。%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Your desktop has no program for Markdown files. The note is %1.</source>
        <translation>您的系统没有打开 Markdown 文件的程序。笔记位于 %1。</translation>
    </message>
    <message>
        <source>%1 selected.</source>
        <translation>已选中 %1。</translation>
    </message>
</context>
<context>
    <name>sheaf::ImportService</name>
    <message>
        <source>Digests are being imported already; wait until that is done, or cancel it.</source>
        <translation>正在导入日报，请等待完成或取消。</translation>
    </message>
    <message>
        <source>There is no digest to import there.</source>
        <translation>那里没有可导入的日报。</translation>
    </message>
    <message>
        <source>%1 papers stand in it more than once.</source>
        <translation>其中有 %1 篇论文重复出现。</translation>
    </message>
</context>
<context>
    <name>sheaf::Importing</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Reading digests</source>
        <translation>正在读取日报</translation>
    </message>
    <message>
        <source>Reading digests: %1 of %2</source>
        <translation>正在读取日报：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 digests read: %3 new papers, %4 already known</source>
        <translation>已读取 %1 份日报（共 %2 份）：%3 篇新论文，%4 篇已有</translation>
    </message>
    <message>
        <source>%1 will be read when the import under way has ended.</source>
        <translation>当前导入结束后将读取 %1。</translation>
    </message>
</context>
<context>
    <name>sheaf::InterestsPage</name>
    <message>
        <source>Interests, a phrase on a line</source>
        <translation>研究兴趣，每行一个短语</translation>
    </message>
    <message>
        <source>For example:
long context
efficient inference
graph neural networks</source>
        <translation>例如：
long context
efficient inference
graph neural networks</translation>
    </message>
    <message>
        <source>What do you want to read about? Write a word or phrase on each line. Papers are scored by how well they match; the reason names the words that did.</source>
        <translation>您想关注哪些内容？每行写一个词语或短语。论文按匹配程度评分，评分理由中会列出匹配的词语。</translation>
    </message>
</context>
<context>
    <name>sheaf::KeepingDialog</name>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
</context>
<context>
    <name>sheaf::KeepingService</name>
    <message>
        <source>Compacting the library</source>
        <translation>正在压缩文库</translation>
    </message>
</context>
<context>
    <name>sheaf::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
</context>
<context>
    <name>sheaf::LanguagePage</name>
    <message>
        <source>Language of the summaries</source>
        <translation>总结的语言</translation>
    </message>
    <message>
        <source>Summaries in</source>
        <translation>总结语言</translation>
    </message>
    <message>
        <source>The engine without a key keeps the language of the abstract. Summaries that exist stay as they are until they are made again.</source>
        <translation>无需密钥的引擎沿用摘要的语言。已有的总结保持不变，直到重新生成。</translation>
    </message>
    <message>
        <source>What of the paper is translated too</source>
        <translation>论文中还要翻译的部分</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The title and the abstract</source>
        <translation>标题和摘要</translation>
    </message>
    <message>
        <source>Translated too</source>
        <translation>一并翻译</translation>
    </message>
</context>
<context>
    <name>sheaf::LedgerDetails</name>
    <message>
        <source>How the lists came</source>
        <translation>列表的来源方式</translation>
    </message>
    <message>
        <source>Hidden by rules</source>
        <translation>被规则隐藏</translation>
    </message>
    <message>
        <source>Show what rules hide</source>
        <translation>显示被规则隐藏的论文</translation>
    </message>
    <message>
        <source>Imported digests</source>
        <translation>已导入的日报</translation>
    </message>
    <message>
        <source>%1, in the style %2</source>
        <translation>%1，样式为 %2</translation>
    </message>
</context>
<context>
    <name>sheaf::LedgerDialog</name>
    <message>
        <source>Close the gap</source>
        <translation>补齐缺口</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>获取当天论文</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>取消获取</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Fetch several days…</source>
        <translation>获取多天的论文…</translation>
    </message>
</context>
<context>
    <name>sheaf::LedgerTable</name>
    <message>
        <source>%1 by the rule “%2”</source>
        <translation>规则“%2”：%1 篇</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1：缺 %2 篇</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1：完整</translation>
    </message>
    <message>
        <source>The day by source and category</source>
        <translation>当天论文（按来源和分类）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已公告</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation>交叉列出</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更新版本</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>已总结</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Hidden by rules</source>
        <translation>被规则隐藏</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>sheaf::LibraryKeeping</name>
    <message>
        <source>Backing up the library…</source>
        <translation>正在备份文库…</translation>
    </message>
    <message>
        <source>The library could not be backed up: %1</source>
        <translation>无法备份文库：%1</translation>
    </message>
    <message>
        <source>The library was backed up: %1</source>
        <translation>文库已备份：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>打开其他文库</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>文库 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No other library was open lately</source>
        <translation>最近没有打开过其他文库</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Building the search index anew was broken off: searches find too little.</source>
        <translation>搜索索引的重建已中断：搜索结果会偏少。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>sheaf::LibrarySection</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部论文</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Filtered by rules</source>
        <translation>被规则过滤</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>有新版本</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>sheaf::LikeTerms</name>
    <message>
        <source>“like:” needs a paper of the library, and it has no paper %1.</source>
        <translation>“like:”需要文库中的论文，而文库中没有论文 %1。</translation>
    </message>
</context>
<context>
    <name>sheaf::ListHeader</name>
    <message>
        <source>Sorted by %1</source>
        <translation>排序方式：%1</translation>
    </message>
    <message>
        <source>Show the day&apos;s ledger: what was announced, and what of it is here</source>
        <translation>显示当天的台账：公告了哪些论文，其中哪些已在本机</translation>
    </message>
    <message>
        <source>Show what your rules hide of this day</source>
        <translation>显示当天被您的规则隐藏的论文</translation>
    </message>
    <message>
        <source>%1: show the day&apos;s ledger</source>
        <translation>%1：显示当天的台账</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered</source>
        <translation>
            <numerusform>已过滤 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers hidden by rules: show them</source>
        <translation>
            <numerusform>%Ln 篇论文被规则隐藏：显示这些论文</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a list&apos;s groups</comment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>已按%1分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>sheaf::MachinesPage</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>None: this machine alone</source>
        <translation>无：仅本机</translation>
    </message>
    <message>
        <source>A folder that a program of yours keeps the same on all your machines: Syncthing, Nextcloud, Dropbox, a network drive. Choose it on each of them, and they stay in step: stars, notes, what is read or hidden, tags, summaries, rules and saved searches.</source>
        <translation>由您自己的程序（Syncthing、Nextcloud、Dropbox、网络驱动器）在您所有计算机上保持相同的文件夹。在每台计算机上选择它，各台计算机便会保持一致：星标、笔记、已读或隐藏状态、标签、总结、规则和已保存的搜索。</translation>
    </message>
    <message>
        <source>Each machine writes files of its own there and reads the others&apos;. Of two changes the later one wins; where a note was written on two machines, both texts are kept. Keys stay in each machine&apos;s keychain. The library itself belongs on this machine&apos;s own disk, not into that folder.</source>
        <translation>每台计算机在其中写入自己的文件，并读取其他计算机的文件。两处更改以较晚的为准；同一笔记在两台计算机上都写过时，两份文字都会保留。密钥留在各台计算机自己的密钥环中。文库本身应放在本机的磁盘上，不要放进该文件夹。</translation>
    </message>
    <message>
        <source>Folder that your machines share</source>
        <translation>您的各台计算机共用的文件夹</translation>
    </message>
    <message>
        <source>This machine is kept in step with no other one.</source>
        <translation>本机未与其他计算机保持一致。</translation>
    </message>
    <message>
        <source>The folder was not looked at yet.</source>
        <translation>尚未查看该文件夹。</translation>
    </message>
    <message>
        <source>No other machine has written there yet.</source>
        <translation>还没有其他计算机在其中写入内容。</translation>
    </message>
    <message>
        <source>In step with %1.</source>
        <translation>已与 %1 同步。</translation>
    </message>
    <message>
        <source>%1 Last looked at %2.</source>
        <translation>%1上次查看：%2。</translation>
    </message>
</context>
<context>
    <name>sheaf::MainWindow</name>
    <message>
        <source>Sheaf: the sample day</source>
        <translation>Sheaf：示例论文</translation>
    </message>
    <message>
        <source>Summarise %1</source>
        <translation>总结 %1 篇</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>%1, every paper</source>
        <translation>%1，全部论文</translation>
    </message>
    <message>
        <source>What the list shows: %1</source>
        <translation>当前列表：%1</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>星标论文</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>已将 %1写入 %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Export the whole library</source>
        <translation>导出整个文库</translation>
    </message>
    <message>
        <source>Packed JSON lines (*.jsonl.gz);;JSON lines (*.jsonl)</source>
        <translation>压缩的 JSON lines (*.jsonl.gz);;未压缩的 JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose a paper.</source>
        <translation>请选择一篇论文。</translation>
    </message>
    <message>
        <source>Choose a paper, or press %1 for the first one.</source>
        <translation>请选择一篇论文，或按 %1 选中第一篇。</translation>
    </message>
    <message>
        <source>Let go to import these files</source>
        <translation>松开以导入这些文件</translation>
    </message>
    <message>
        <source>Import digests, bibliographies, a library&apos;s export or a snapshot of arXiv</source>
        <translation>导入日报、参考文献、文库导出文件或 arXiv 快照</translation>
    </message>
    <message>
        <source>Digests, bibliographies and snapshots (*.md *.markdown *.json *.jsonl *.jsonl.gz *.bib *.bibtex *.ris);;All files (*)</source>
        <translation>日报、参考文献和快照 (*.md *.markdown *.json *.jsonl *.jsonl.gz *.bib *.bibtex *.ris);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>sheaf::MissingSummaries</name>
    <message>
        <source>Summarise them for this style</source>
        <translation>按此样式总结这些论文</translation>
    </message>
    <message>
        <source>1 paper has no summary with this style&apos;s sections.</source>
        <translation>有 1 篇论文的总结缺少此样式的章节。</translation>
    </message>
    <message>
        <source>%1 papers have no summary with this style&apos;s sections.</source>
        <translation>有 %1 篇论文的总结缺少此样式的章节。</translation>
    </message>
</context>
<context>
    <name>sheaf::MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>&amp;Ledger of this day…</source>
        <translation>当天的台账(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Fetch this day</source>
        <translation>获取当天论文(&amp;F)</translation>
    </message>
    <message>
        <source>Fetch &amp;several days…</source>
        <translation>获取多天的论文(&amp;S)…</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>sheaf::MoveDialog</name>
    <message>
        <source>Move the library</source>
        <translation>移动文库</translation>
    </message>
    <message>
        <source>It stands at %1 now. Sheaf closes its window, copies the library with its backups, compares the copy with the original, and only then removes the original and opens the window again.</source>
        <translation>文库目前位于 %1。Sheaf 会关闭窗口，复制文库及其备份，将副本与原件比对，确认一致后才删除原件，并重新打开窗口。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>A folder for the library</source>
        <translation>存放文库的文件夹</translation>
    </message>
</context>
<context>
    <name>sheaf::MovingDialog</name>
    <message>
        <source>Moving the library</source>
        <translation>正在移动文库</translation>
    </message>
    <message>
        <source>To %1. The original stays until the copy was compared with it; the window opens again when it is done.</source>
        <translation>移动到 %1。副本与原件比对完成之前，原件会保留；完成后窗口会重新打开。</translation>
    </message>
    <message>
        <source>Closing the library</source>
        <translation>正在关闭文库</translation>
    </message>
</context>
<context>
    <name>sheaf::NamedRows</name>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 项</translation>
    </message>
    <message>
        <source>Counted among the newest papers of a long list</source>
        <translation>列表较长，仅统计其中最新的论文</translation>
    </message>
</context>
<context>
    <name>sheaf::NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Markdown, with $formulas$. The page above shows it as you write.</source>
        <translation>支持 Markdown 和 $公式$。上方的页面随您的书写即时显示。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close; everything is saved (Esc)</source>
        <translation>关闭；内容均已保存（Esc）</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>sheaf::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>sheaf::Noting</name>
    <message>
        <source>A note could not be saved. %1</source>
        <translation>有一条笔记无法保存。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>sheaf::Opening</name>
    <message>
        <source>A link asks for arXiv:%1, which is not in your library.</source>
        <translation>有链接请求打开 arXiv:%1，它不在您的文库中。</translation>
    </message>
    <message>
        <source>Fetch it from arXiv</source>
        <translation>从 arXiv 获取</translation>
    </message>
    <message>
        <source>The clipboard holds no arXiv id and no link to a paper.</source>
        <translation>剪贴板中没有 arXiv 编号，也没有论文链接。</translation>
    </message>
    <message>
        <source>Asking arXiv for %1…</source>
        <translation>正在向 arXiv 查询 %1…</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>Let go to open this paper</source>
        <translation>松开以打开这篇论文</translation>
    </message>
    <message>
        <source>Let go to add %1</source>
        <translation>松开以添加 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::OtherFeeds</name>
    <message>
        <source>Address of a feed to add</source>
        <translation>要添加的订阅源的地址</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation>导入 OPML…</translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation>导出 OPML…</translation>
    </message>
    <message>
        <source>The address of an RSS or Atom feed, or of a page that has one.</source>
        <translation>RSS 或 Atom 订阅源的地址，或含有订阅源的网页地址。</translation>
    </message>
    <message>
        <source>Paste an address</source>
        <translation>粘贴地址</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在请求 %1 …</translation>
    </message>
    <message>
        <source>the newest of %1</source>
        <translation>最新的为 %1</translation>
    </message>
    <message>
        <source>none with a date</source>
        <translation>均无日期</translation>
    </message>
    <message>
        <source>Added “%1”: %2 entries, %3. Save to keep it.</source>
        <translation>已添加“%1”：%2 个条目，%3。请保存以保留。</translation>
    </message>
    <message>
        <source>Its papers stay in the library.</source>
        <translation>其论文仍保留在文库中。</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>导入订阅源</translation>
    </message>
    <message>
        <source>OPML (*.opml *.xml);;All files (*)</source>
        <translation>OPML (*.opml *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 feeds added, %2 were there already.</source>
        <translation>已添加 %1 个订阅源，另有 %2 个原已存在。</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>导出订阅源</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 feeds written to %2.</source>
        <translation>已将 %1 个订阅源写入 %2。</translation>
    </message>
</context>
<context>
    <name>sheaf::OverviewDialog</name>
    <message>
        <source>Papers by day</source>
        <translation>每日论文</translation>
    </message>
    <message>
        <source>Categories by month</source>
        <translation>每月分类</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rising tags</source>
        <translation>上升的标签</translation>
    </message>
    <message>
        <source>Papers read</source>
        <translation>已读论文</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The newest of the papers that the list&apos;s filter finds, on all days.</source>
        <translation>列表筛选条件在所有日期中找到的论文里最新的部分。</translation>
    </message>
    <message>
        <source>All papers that the list&apos;s filter finds, on all days.</source>
        <translation>列表筛选条件在所有日期中找到的全部论文。</translation>
    </message>
    <message>
        <source>No papers.</source>
        <translation>没有论文。</translation>
    </message>
    <message>
        <source>No paper has a score yet. Summaries give them.</source>
        <translation>还没有论文有评分。评分由总结给出。</translation>
    </message>
    <message>
        <source>No tag is on more papers than in the fortnight before.</source>
        <translation>没有标签的论文数比之前两周有所增加。</translation>
    </message>
    <message>
        <source>Nothing was marked as read yet.</source>
        <translation>还没有论文标为已读。</translation>
    </message>
    <message>
        <source>Nothing was spent in twelve months.</source>
        <translation>十二个月内没有花费。</translation>
    </message>
    <message>
        <source>%1 without a score</source>
        <translation>%1没有评分</translation>
    </message>
</context>
<context>
    <name>sheaf::PageActs</name>
    <message>
        <source>The page could not be printed. Look whether the printer is ready.</source>
        <translation>无法打印页面。请检查打印机是否就绪。</translation>
    </message>
    <message>
        <source>The page could not be written to %1. Choose another folder.</source>
        <translation>无法将页面写入 %1。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>The page went to the printer</source>
        <translation>页面已发送到打印机</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>已打印到 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>sheaf::PageWords</name>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目主页</translation>
    </message>
    <message>
        <source>Sample: an invented paper</source>
        <translation>示例：虚构的论文</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤稿</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>v%1 of %2</source>
        <translation>v%1（%2）</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s summary</source>
        <translation>Hugging Face 的总结</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s keywords</source>
        <translation>Hugging Face 的关键词</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>我的标签</translation>
    </message>
    <message>
        <source>Read: abstract</source>
        <translation>依据：摘要</translation>
    </message>
    <message>
        <source>Read: HTML</source>
        <translation>依据：HTML</translation>
    </message>
    <message>
        <source>Read: PDF</source>
        <translation>依据：PDF</translation>
    </message>
    <message>
        <source>extracted by %1</source>
        <translation>由 %1 摘录</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>输入 %1 个 token，输出 %2 个</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>the paper is at v%1 now</source>
        <translation>论文现为 v%1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>cross-list</source>
        <translation>交叉列出</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>更新版本</translation>
    </message>
    <message>
        <source>replaced cross-list</source>
        <translation>交叉列出的更新版本</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>精选</translation>
    </message>
    <message>
        <source>day not yet confirmed</source>
        <translation>日期尚未确认</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written; see QLocale::toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>提示词 %1</translation>
    </message>
    <message>
        <source>rubric %1</source>
        <translation>评分标准 %1</translation>
    </message>
    <message>
        <source>Listed: %1</source>
        <translation>列于：%1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>extracted</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Extracted: the paper&apos;s own sentences, chosen without a model</source>
        <translation>摘录：取自论文原文的句子，未使用模型</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>研究动机</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐理由</translation>
    </message>
    <message>
        <source>The summary failed; the library does not say why.</source>
        <translation>总结失败，文库中没有记录原因。</translation>
    </message>
    <message>
        <source>The last try at a new summary failed: %1</source>
        <translation>最近一次重新总结失败：%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Extracted keyphrases</source>
        <translation>摘录的关键短语</translation>
    </message>
    <message>
        <source>Waiting for its summary.</source>
        <translation>正在等待总结。</translation>
    </message>
    <message>
        <source>Its summary is being written.</source>
        <translation>正在撰写总结。</translation>
    </message>
    <message>
        <source>This paper has no summary yet.</source>
        <translation>这篇论文还没有总结。</translation>
    </message>
    <message>
        <source>Summarise it</source>
        <translation>总结这篇论文</translation>
    </message>
    <message>
        <source>The abstract:</source>
        <translation>摘要：</translation>
    </message>
    <message>
        <source>The paper:</source>
        <translation>论文：</translation>
    </message>
    <message>
        <source>No sentence of the abstract says this.</source>
        <translation>摘要中没有句子说到这一点。</translation>
    </message>
    <message>
        <source>No sentence of the paper&apos;s text says this.</source>
        <translation>论文正文中没有句子说到这一点。</translation>
    </message>
    <message>
        <source>It cannot be told what this rests on: the summary and the paper are in different languages, and this sentence shares no name, number or term with the paper.</source>
        <translation>无法判断其依据：总结与论文语言不同，且这句话与论文没有共同的名称、数字或术语。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>TL;DR</source>
        <translation>TL;DR</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>评分理由</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>标题译文</translation>
    </message>
    <message>
        <source>Translated abstract</source>
        <translation>摘要译文</translation>
    </message>
    <message>
        <source>Not in %1 as asked for: %2.</source>
        <translation>未按要求使用 %1：%2。</translation>
    </message>
    <message>
        <source>In %1, not in %2 as asked for: %3.</source>
        <translation>使用了 %1，未按要求使用 %2：%3。</translation>
    </message>
    <message>
        <source>Only repeats the abstract: %1.</source>
        <translation>只是重复摘要：%1。</translation>
    </message>
    <message>
        <source>Holds no text but a placeholder: %1.</source>
        <translation>没有正文，只有占位内容：%1。</translation>
    </message>
    <message>
        <source>Left out by the model: %1.</source>
        <translation>模型遗漏：%1。</translation>
    </message>
    <message>
        <source>The model gave no reason for the score.</source>
        <translation>模型没有给出评分理由。</translation>
    </message>
    <message>
        <source>Numbers that are not in the abstract: %1.</source>
        <translation>摘要中没有的数字：%1。</translation>
    </message>
    <message>
        <source>Numbers that are not in the paper&apos;s text: %1.</source>
        <translation>论文正文中没有的数字：%1。</translation>
    </message>
    <message>
        <source>text in characters that nobody sees</source>
        <translation>由不可见字符写成的文本</translation>
    </message>
    <message>
        <source>The paper&apos;s overview figure</source>
        <translation>论文的概览图</translation>
    </message>
    <message>
        <source>Open the figure in the browser</source>
        <translation>在浏览器中打开图片</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>适合您：%1</translation>
    </message>
    <message>
        <source>Less for you: %1</source>
        <translation>不太适合您：%1</translation>
    </message>
    <message>
        <source>less: %1</source>
        <translation>不太适合：%1</translation>
    </message>
    <message>
        <source>Learnt on this machine from what you star, read and hide; no part of the score</source>
        <translation>在本机根据您加星标、阅读和隐藏的论文学得；不计入评分</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重新总结</translation>
    </message>
    <message>
        <source>The text of this paper tells a reviewer or a model what to do. Sheaf keeps that from the model:</source>
        <translation>这篇论文的文本中有对审稿人或模型的指示。Sheaf 不会把它们交给模型：</translation>
    </message>
    <message>
        <source>The paper has a newer version: v%1 was read, now there is v%2.</source>
        <translation>论文有新版本：总结依据的是 v%1，现为 v%2。</translation>
    </message>
    <message>
        <source>The prompt has changed since this summary was made.</source>
        <translation>此总结生成后，提示词已更改。</translation>
    </message>
    <message>
        <source>Your interests or criteria have changed since this score was given.</source>
        <translation>此评分给出后，您的研究兴趣或评分项已更改。</translation>
    </message>
    <message>
        <source>You marked this summary as wrong.</source>
        <translation>您已将此总结标为有误。</translation>
    </message>
    <message>
        <source>You marked this summary as wrong: “%1”</source>
        <translation>您已将此总结标为有误：“%1”</translation>
    </message>
    <message>
        <source>Not wrong after all</source>
        <translation>撤销有误标记</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>marked as wrong, of summaries in all</comment>
        <translation>%1 份（共 %2 份）</translation>
    </message>
    <message>
        <source>You marked %1 summaries by %2 as wrong.</source>
        <translation>在 %2 的总结中，您标为有误的有 %1。</translation>
    </message>
    <message>
        <source>You marked %1 summaries by %2 with the prompt %3 as wrong.</source>
        <translation>在 %2 使用提示词 %3 的总结中，您标为有误的有 %1。</translation>
    </message>
    <message>
        <source>Higher than %1% of your scored papers</source>
        <translation>高于您已评分论文的 %1%</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>评分标准 %1</translation>
    </message>
    <message>
        <source>Click a sentence to see what it rests on.</source>
        <translation>点击句子可查看其依据。</translation>
    </message>
    <message>
        <source>Mark as wrong…</source>
        <translation>标为有误…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title, abstract and comment are as they were.</source>
        <translation>标题、摘要和备注没有变化。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>versions of a paper, and a date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>已更新：%1</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>更改内容：%1</translation>
    </message>
    <message>
        <source>Hidden by your rule “%1”.</source>
        <translation>被您的规则“%1”隐藏。</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>仍然显示</translation>
    </message>
    <message>
        <source>Edit the rule…</source>
        <translation>编辑规则…</translation>
    </message>
    <message>
        <source>Found by your watch “%1”.</source>
        <translation>由您的关注“%1”找到。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Why it was withdrawn: %1</source>
        <translation>撤稿原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln nearest in the list</source>
        <translation>
            <numerusform>在列表中显示最相近的 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar papers</source>
        <translation>相似论文</translation>
    </message>
    <message>
        <source>for digests of the style %1</source>
        <translation>用于样式为 %1 的日报</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>Summary %1 of %2: %3</source>
        <translation>第 %1 份总结，共 %2 份：%3</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ 笔记</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>评分 %1，满分 100</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>关注 %1</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <translation>%1，其中有 %2</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit your note</source>
        <translation>编辑我的笔记</translation>
    </message>
    <message>
        <source>Higher than %1% of the %2 papers scored on %3</source>
        <translation>在 %3 已评分的 %2 篇论文中高于 %1%</translation>
    </message>
    <message>
        <source>Scored by how much it speaks of your interests</source>
        <translation>按论文与您兴趣的相关程度评分</translation>
    </message>
    <message>
        <source>Scored by your interests and criteria</source>
        <translation>按您的兴趣和标准评分</translation>
    </message>
    <message>
        <source>Scored by the usual criteria, without interests of yours</source>
        <translation>按通用标准评分，未使用您的兴趣</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperActs</name>
    <message>
        <source>Remove the &amp;star</source>
        <translation>取消星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Stop &amp;hiding</source>
        <translation>取消隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>已取消隐藏：%1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>已隐藏：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No &amp;longer for later</source>
        <translation>取消稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Put off for &amp;later</source>
        <translation>标为稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport the selected papers…</source>
        <translation>导出选中的论文(&amp;X)…</translation>
    </message>
    <message>
        <source>Summarise this paper &amp;again</source>
        <translation>重新总结这篇论文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>在浏览器中打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the links of %1</source>
        <translation>复制 %1的链接(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport %1…</source>
        <translation>导出 %1(&amp;X)…</translation>
    </message>
    <message>
        <source>Summ&amp;arise %1</source>
        <translation>总结 %1(&amp;A)</translation>
    </message>
    <message>
        <source>Among the unread again: %1</source>
        <translation>已放回未读：%1</translation>
    </message>
    <message>
        <source>Put off for later: %1</source>
        <translation>已标为稍后：%1</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperListModel</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperTabs</name>
    <message>
        <source>Paper and open PDFs</source>
        <translation>论文和打开的 PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Close the PDF of %1</source>
        <translation>关闭 %1 的 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfBar</name>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Show the outline (O)</source>
        <translation>显示目录（O）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this PDF (/)</source>
        <translation>在此 PDF 中查找（/）</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽幅</translation>
    </message>
    <message>
        <source>Use the whole window (F)</source>
        <translation>使用整个窗口（F）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Dark pages (I)</source>
        <translation>深色页面（I）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Use the whole window (F)</source>
        <translation>使用整个窗口（F）(&amp;U)</translation>
    </message>
    <message>
        <source>Open in your own &amp;viewer</source>
        <translation>用您自己的阅读器打开(&amp;V)</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>适合窗格宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfDocument</name>
    <message>
        <source>This PDF is damaged or locked with a password, and cannot be shown.</source>
        <translation>此 PDF 已损坏或有密码保护，无法显示。</translation>
    </message>
    <message>
        <source>Sheaf&apos;s reader of PDFs, sheaf-pages, is missing. Install Sheaf again.</source>
        <translation>缺少 Sheaf 的 PDF 读取程序 sheaf-pages。请重新安装 Sheaf。</translation>
    </message>
    <message>
        <source>This PDF makes its reader fail. Open it in another program.</source>
        <translation>此 PDF 会使读取程序出错。请用其他程序打开。</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfExport</name>
    <message>
        <source>%1 could not be printed. Export it as a web page and print that.</source>
        <translation>无法打印 %1。请把它导出为网页再打印。</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfOutline</name>
    <message>
        <source>Outline of the PDF</source>
        <translation>PDF 的目录</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfReading</name>
    <message>
        <source>Back from the &amp;PDF</source>
        <translation>从 PDF 返回(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;PDF</source>
        <translation>打开 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Fetching the PDF of %1…</source>
        <translation>正在获取 %1 的 PDF…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>No program of your desktop opens PDFs. In the settings, Sheaf can open them itself.</source>
        <translation>您的系统中没有可打开 PDF 的程序。可在设置中改由 Sheaf 自己打开。</translation>
    </message>
    <message>
        <source>Open the &amp;PDFs of %1</source>
        <translation>打开 %1的 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>None of these papers is known to have a PDF.</source>
        <translation>这些论文都没有已知的 PDF。</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfTab</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Words to find in this PDF</source>
        <translation>要在此 PDF 中查找的词语</translation>
    </message>
    <message>
        <source>Find in this PDF</source>
        <translation>在此 PDF 中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+N)</source>
        <translation>上一处（Shift+N）</translation>
    </message>
    <message>
        <source>The next one (N)</source>
        <translation>下一处（N）</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>第 %1 处，目前共 %2 处</translation>
    </message>
    <message>
        <source>Not in this PDF</source>
        <translation>此 PDF 中没有</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfView</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>PDF 的页面</translation>
    </message>
    <message>
        <source>This page cannot be drawn here. Another program may be able to.</source>
        <translation>此页无法在这里显示，其他程序或许可以。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>sheaf::PickedActs</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 are selected.</source>
        <translation>已选中 %1。</translation>
    </message>
    <message>
        <source>Summarise %1</source>
        <translation>总结 %1</translation>
    </message>
    <message>
        <source>Summarise %1 from their full texts</source>
        <translation>依据全文总结 %1</translation>
    </message>
    <message>
        <source>No more than %1 papers can be copied at once. Export them to a file.</source>
        <translation>一次最多复制 %1 篇论文。请将它们导出到文件。</translation>
    </message>
    <message>
        <source>None of these papers has a page on the web.</source>
        <translation>这些论文都没有网页。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>No more than %1 pages are opened at once.</source>
        <translation>一次最多打开 %1 个网页。</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>No more than %1 PDFs are opened at once.</source>
        <translation>一次最多打开 %1 个 PDF。</translation>
    </message>
    <message>
        <source>Open the PDFs of %1</source>
        <translation>打开 %1的 PDF</translation>
    </message>
</context>
<context>
    <name>sheaf::PickedPage</name>
    <message>
        <source>%1 selected</source>
        <translation>已选中 %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>未读 %1 篇</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>稍后 %1 篇</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>已加星标 %1 篇</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>已隐藏 %1 篇</translation>
    </message>
    <message>
        <source>%1 summarised</source>
        <translation>已总结 %1 篇</translation>
    </message>
</context>
<context>
    <name>sheaf::PickedSurvey</name>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::Picking</name>
    <message>
        <source>%1, as selected</source>
        <translation>%1（所选）</translation>
    </message>
</context>
<context>
    <name>sheaf::PlaceFields</name>
    <message>
        <source>One is stored in the keychain</source>
        <translation>密钥环中已有</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Keep a README.md there that lists the days</source>
        <translation>在其中维护一份列出各天的 README.md</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>A folder, or an address</source>
        <translation>文件夹或地址</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Its usual one</source>
        <translation>默认分支</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>提交信息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>其地址</translation>
    </message>
    <message>
        <source>Where readers fetch it; may be empty</source>
        <translation>读者获取它的地址，可留空</translation>
    </message>
    <message>
        <source>An entry for each paper, not for each day</source>
        <translation>每篇论文一个条目，而不是每天一个</translation>
    </message>
    <message>
        <source>Newest entries</source>
        <translation>最新条目数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP 服务器</translation>
    </message>
    <message>
        <source>Empty: by this computer&apos;s sendmail</source>
        <translation>留空：使用本机的 sendmail</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not encrypted (this computer only)</source>
        <translation>不加密（仅限本机）</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Empty: no login</source>
        <translation>留空：不登录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>sendmail</source>
        <translation>sendmail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>JSON, with the digest in it</source>
        <translation>JSON，内含日报</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Proof of who posts</source>
        <translation>发送者凭证</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>自定义标头</translation>
    </message>
    <message>
        <source>A signature (HMAC)</source>
        <translation>签名（HMAC）</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The receiver drops what comes twice with one Idempotency-Key</source>
        <translation>接收方会丢弃 Idempotency-Key 相同的重复内容</translation>
    </message>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>多个地址以逗号分隔</translation>
    </message>
    <message>
        <source>Goes to the keychain</source>
        <translation>将存入密钥环</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Atom feeds (*.atom *.xml)</source>
        <translation>Atom 订阅源 (*.atom *.xml)</translation>
    </message>
</context>
<context>
    <name>sheaf::PlainView</name>
    <message>
        <source>Print to a PDF</source>
        <translation>打印为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sheaf::PriceRows</name>
    <message>
        <source>Prices of models for a million tokens</source>
        <translation>模型价格（每百万 token）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Your own price</source>
        <translation>自定义价格</translation>
    </message>
    <message>
        <source>The price of “%1” needs a model&apos;s name and two numbers, such as 0.15 and 0.60.</source>
        <translation>“%1”的价格需要模型名称和两个数字，例如 0.15 和 0.60。</translation>
    </message>
</context>
<context>
    <name>sheaf::ProgramsPage</name>
    <message>
        <source>Zotero&apos;s address</source>
        <translation>Zotero 的地址</translation>
    </message>
    <message>
        <source>Send the PDFs along</source>
        <translation>一并发送 PDF</translation>
    </message>
    <message>
        <source>Folder of your notes</source>
        <translation>您的笔记文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Zotero</source>
        <translation>Zotero</translation>
    </message>
    <message>
        <source>Z sends the selected papers to the Zotero that runs on this computer, into the collection that is chosen there, with your tags and notes. PDFs that were not opened yet are fetched first, at arXiv&apos;s pace.</source>
        <translation>按 Z 可将选中的论文发送到本机上运行的 Zotero，存入其中选定的分类集，并附带您的标签和笔记。尚未打开过的 PDF 会先按 arXiv 允许的速度获取。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>V opens the paper&apos;s note in this folder, in Obsidian or in the program that your desktop opens Markdown files with. Sheaf makes the note and keeps its own part of it up to date; what you write beside that stays as it is.</source>
        <translation>按 V 可打开此文件夹中论文的笔记，使用 Obsidian 或系统打开 Markdown 文件的程序。Sheaf 创建笔记，并持续更新其中属于它的部分；您另外写的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>sheaf::PromptEditor</name>
    <message>
        <source>The prompt&apos;s text</source>
        <translation>提示词文本</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>This prompt can be used.</source>
        <translation>此提示词可以使用。</translation>
    </message>
    <message>
        <source>Comes with the program and stays as it is; copy it to change it.</source>
        <translation>程序自带，不可更改；如需修改，请先复制。</translation>
    </message>
</context>
<context>
    <name>sheaf::PromptService</name>
    <message>
        <source>There is a prompt “%1” already; choose another name.</source>
        <translation>已有提示词“%1”；请另选名称。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>sheaf::PromptsPage</name>
    <message>
        <source>yours</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>yours for %1</source>
        <translation>自定义，用于 %1</translation>
    </message>
    <message>
        <source>%1 (%2, in use)</source>
        <translation>%1（%2，使用中）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use for summaries</source>
        <translation>用于总结</translation>
    </message>
    <message>
        <source>Copy to edit</source>
        <translation>复制后编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>要永久删除吗？</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot stay so. Line %2: %3</source>
        <translation>“%1”正在使用，但内容有误。第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>sheaf::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The proxy&apos;s address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
</context>
<context>
    <name>sheaf::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it ended: why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sheaf::PublishService</name>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>发布已取消。</translation>
    </message>
    <message>
        <source>Publishing is under way already.</source>
        <translation>发布已在进行。</translation>
    </message>
    <message>
        <source>There is no publishing target “%1”; there are: %2.</source>
        <translation>没有发布目标“%1”；现有：%2。</translation>
    </message>
</context>
<context>
    <name>sheaf::Publishing</name>
    <message>
        <source>Publishing settings…</source>
        <translation>发布设置…</translation>
    </message>
</context>
<context>
    <name>sheaf::PublishingPage</name>
    <message>
        <source>Targets</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Publish that day again</source>
        <translation>重新发布那一天</translation>
    </message>
    <message>
        <source>Each day is published here once, after the day&apos;s work is done (sheaf daily) or when you ask for it. What fails is tried again the next time.</source>
        <translation>每一天在此发布一次，在每日任务完成之后（sheaf daily）或应您的要求进行。失败的下次会再试。</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
</context>
<context>
    <name>sheaf::RangeDialog</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>what it lists now</source>
        <translation>当前列出的内容</translation>
    </message>
    <message>
        <source>%1 asked for one by one</source>
        <translation>%1，逐天查询</translation>
    </message>
    <message>
        <source>%1 at once, through OAI-PMH</source>
        <translation>%1，通过 OAI-PMH 一次获取</translation>
    </message>
    <message>
        <source>nothing left to fetch</source>
        <translation>没有需要获取的内容</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>source: what is asked of it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 missing.</source>
        <translation>缺 %1 篇。</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <comment>number of days, two dates</comment>
        <translation>%1，%2 至 %3。</translation>
    </message>
    <message>
        <source>Days that are whole already, or not announced yet, are left out.</source>
        <translation>已完整或尚未公告的日期会略过。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>And %1 not whole either.</source>
        <translation>另有 %1 也不完整。</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>取消获取</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch several days</source>
        <translation>获取多天的论文</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>sheaf::ReadingPage</name>
    <message>
        <source>Colours of the page</source>
        <translation>页面配色</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>与窗口一致</translation>
    </message>
    <message>
        <source>Sepia while the window is light</source>
        <translation>窗口为浅色时用棕褐色</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终浅色</translation>
    </message>
    <message>
        <source>Always sepia</source>
        <translation>始终棕褐色</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>始终深色</translation>
    </message>
    <message>
        <source>Your desktop&apos;s serif</source>
        <translation>系统的衬线字体</translation>
    </message>
    <message>
        <source>Size of the page&apos;s text</source>
        <translation>页面文字大小</translation>
    </message>
    <message>
        <source>Width of the text at most</source>
        <translation>正文最大宽度</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>行间距离</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>The page beside the list shows every change at once. Ctrl with + and - makes the list and the page larger and smaller.</source>
        <translation>列表旁的页面会立即显示每项更改。Ctrl 加 + 和 - 可放大和缩小列表和页面。</translation>
    </message>
</context>
<context>
    <name>sheaf::RequestView</name>
    <message>
        <source>Exactly as sent</source>
        <translation>与实际发送一致</translation>
    </message>
    <message>
        <source>The engine that is asked</source>
        <translation>要请求的引擎</translation>
    </message>
    <message>
        <source>With the signs that JSON writes for line breaks and quotes</source>
        <translation>包含 JSON 表示换行和引号的转义字符</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The only engine there is works on this computer and sends nothing. Set one up under Summaries to see what it would be sent.</source>
        <translation>唯一的引擎在本机运行，不发送任何内容。请在“总结”中设置其他引擎，以查看将发送给它的内容。</translation>
    </message>
    <message>
        <source>Select a paper in the list to see the request for it.</source>
        <translation>请在列表中选择一篇论文，以查看对应的请求。</translation>
    </message>
    <message>
        <source>About %1 tokens with the abstract; the full text, which has yet to be fetched, takes its place. Nothing is sent now.</source>
        <translation>按摘要计约 %1 个 token；摘要将换成全文，全文尚未获取。现在不会发送任何内容。</translation>
    </message>
    <message>
        <source>About %1 tokens. Nothing is sent now.</source>
        <translation>约 %1 个 token。现在不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>sheaf::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The library will hold what the backup holds and nothing else. What it holds now is backed up first. Backups leave out what can be fetched again: authors and abstracts of papers that you never marked and that have no summary, full texts and figures.</source>
        <translation>文库将只包含备份中的内容。现有内容会先行备份。备份不含可重新获取的内容：您从未标记且没有总结的论文的作者和摘要，以及全文和图片。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no backup of this library yet. One is made every week, and with File &gt; Library &gt; Back up now.</source>
        <translation>此文库还没有备份。每周会自动备份一次，也可通过“文件 &gt; 文库 &gt; 立即备份”进行。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>A backup or a copy of a library</source>
        <translation>文库的备份或副本</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>文库 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Backing up what there is, and restoring</source>
        <translation>正在备份现有内容并恢复</translation>
    </message>
</context>
<context>
    <name>sheaf::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>规则的作用</translation>
    </message>
    <message>
        <source>How the lines belong together</source>
        <translation>各行之间的关系</translation>
    </message>
    <message>
        <source>Papers of which source</source>
        <translation>哪个来源的论文</translation>
    </message>
    <message>
        <source>Also outside my categories: ask arXiv for it each day</source>
        <translation>也包括我的分类之外：每天向 arXiv 查询</translation>
    </message>
    <message>
        <source>Also outside my categories</source>
        <translation>也包括我的分类之外</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>Hide papers that fit</source>
        <translation>隐藏符合条件的论文</translation>
    </message>
    <message>
        <source>Keep papers that fit, hide all others</source>
        <translation>保留符合条件的论文，隐藏其余全部</translation>
    </message>
    <message>
        <source>Watch for papers that fit</source>
        <translation>关注符合条件的论文</translation>
    </message>
    <message>
        <source>All of these lines must fit</source>
        <translation>须符合以下所有行</translation>
    </message>
    <message>
        <source>One of these lines is enough</source>
        <translation>符合其中一行即可</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任意来源</translation>
    </message>
    <message>
        <source>No surveys</source>
        <translation>不要综述</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Papers of</source>
        <translation>论文来源</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>arXiv can be asked only for whole words and authors&apos; names: no patterns, parts or upvotes.</source>
        <translation>向 arXiv 查询时只能使用完整的词语和作者姓名，不能使用模式、片段或点赞数。</translation>
    </message>
</context>
<context>
    <name>sheaf::RulePreviewPane</name>
    <message>
        <source>Finds %1 of the %2 papers of %3, and %4 of the %5 of the library&apos;s last 30 days.</source>
        <translation>在 %3 的 %2 篇论文中找到 %1 篇，在文库最近 30 天的 %5 篇中找到 %4 篇。</translation>
    </message>
    <message>
        <source>Hides %1 of the %2 papers of %3, and %4 of the %5 of the library&apos;s last 30 days.</source>
        <translation>在 %3 的 %2 篇论文中隐藏 %1 篇，在文库最近 30 天的 %5 篇中隐藏 %4 篇。</translation>
    </message>
    <message numerus="yes">
        <source>The pattern takes too long on %Ln papers; these count as not fitting.</source>
        <translation>
            <numerusform>模式在 %Ln 篇论文上耗时过长，这些论文按不符合计。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::RuleService</name>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>没有规则“%1”。</translation>
    </message>
</context>
<context>
    <name>sheaf::RuleTable</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a rule does: to which papers</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sheaf::RulesDialog</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>上移规则</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>下移规则</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Rules and watches</source>
        <translation>规则和关注</translation>
    </message>
    <message>
        <source>Going through the library: %1 of %2 papers.</source>
        <translation>正在遍历文库：%1 / %2 篇论文。</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>Rules hide papers from every list, watches look out for some. Nothing is deleted: what a rule hides is counted, and one click away. Of several rules that hide a paper the first one counts; what you starred, tagged or noted, and what a watch found, is never hidden.</source>
        <translation>规则把论文从所有列表中隐藏，关注则留意某些论文。不会删除任何内容：被规则隐藏的论文会计数，点击一下即可看到。多条规则隐藏同一篇论文时，以第一条为准；您已加星标、加标签或写过笔记的论文，以及由关注找到的论文，绝不会被隐藏。</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>还没有规则。</translation>
    </message>
</context>
<context>
    <name>sheaf::Ruling</name>
    <message>
        <source>&amp;Watch an author</source>
        <translation>关注作者(&amp;W)</translation>
    </message>
    <message>
        <source>H&amp;ide papers by a rule</source>
        <translation>用规则隐藏论文(&amp;I)</translation>
    </message>
    <message>
        <source>Papers whose primary category is %1…</source>
        <translation>主分类为 %1 的论文…</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>不要 %1</translation>
    </message>
    <message>
        <source>Papers in %1, cross-lists too…</source>
        <translation>%1 中的论文，含交叉列出…</translation>
    </message>
    <message>
        <source>Papers by %1…</source>
        <translation>%1 的论文…</translation>
    </message>
    <message>
        <source>Not by %1</source>
        <translation>不要 %1 的论文</translation>
    </message>
    <message>
        <source>Papers with words in the title…</source>
        <translation>标题中含有某些词语的论文…</translation>
    </message>
    <message>
        <source>Edit the rule “%1”…</source>
        <translation>编辑规则“%1”…</translation>
    </message>
</context>
<context>
    <name>sheaf::RunSheet</name>
    <message>
        <source>not known: the model is not in the price table</source>
        <translation>未知：模型不在价格表中</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>about %1 in, %2 out</source>
        <translation>输入约 %1，输出约 %2</translation>
    </message>
    <message>
        <source>By what this engine&apos;s last summaries took.</source>
        <translation>根据此引擎最近几份总结的用量估算。</translation>
    </message>
    <message>
        <source>A first guess from the length of titles and abstracts.</source>
        <translation>根据标题和摘要的长度初步估算。</translation>
    </message>
    <message>
        <source>Before summarising</source>
        <translation>总结之前</translation>
    </message>
    <message>
        <source>A cap is set, and cannot be kept without the price. Put it in first.</source>
        <translation>已设置上限，但不知道价格就无法遵守上限。请先填写价格。</translation>
    </message>
    <message>
        <source>That is more than the cap leaves. The queue pauses when the cap is reached, and nothing is spent beyond it.</source>
        <translation>这超出了上限的剩余额度。达到上限时队列会暂停，不会超额花费。</translation>
    </message>
    <message>
        <source>Summarise one paper</source>
        <translation>总结 1 篇论文</translation>
    </message>
    <message>
        <source>Summarise %1 papers</source>
        <translation>总结 %1 篇论文</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Texts go to</source>
        <translation>文本发送到</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cap leaves today</source>
        <translation>今天的剩余额度</translation>
    </message>
    <message>
        <source>Cap leaves this month</source>
        <translation>本月的剩余额度</translation>
    </message>
    <message>
        <source>Caps and prices…</source>
        <translation>上限和价格…</translation>
    </message>
    <message>
        <source>Send and summarise</source>
        <translation>发送并总结</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
</context>
<context>
    <name>sheaf::SavedSearchService</name>
    <message>
        <source>There is nothing to save: type a search first.</source>
        <translation>没有可保存的内容：请先输入搜索。</translation>
    </message>
</context>
<context>
    <name>sheaf::SavedSection</name>
    <message>
        <source>Searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>A new name for “%1”:</source>
        <translation>“%1”的新名称：</translation>
    </message>
</context>
<context>
    <name>sheaf::SavingSearches</name>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>A name for “%1” in the sidebar:</source>
        <translation>“%1”在侧边栏中的名称：</translation>
    </message>
    <message>
        <source>Saved in the sidebar: %1</source>
        <translation>已保存到侧边栏：%1</translation>
    </message>
</context>
<context>
    <name>sheaf::ScoreSection</name>
    <message>
        <source>Any score</source>
        <translation>不限评分</translation>
    </message>
    <message>
        <source>Minimum score</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>Score at least %1</source>
        <translation>评分不低于 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::ScoreWarning</name>
    <message>
        <source>%1 scored %2 papers of this day nearly alike: its scores tell little.</source>
        <translation>%1 给当天 %2 篇论文的评分几乎相同，参考价值不大。</translation>
    </message>
    <message>
        <source>%1 gave %2 of %3 papers the score %4: its scores of this day tell little.</source>
        <translation>%1 给 %3 篇论文中的 %2 篇评了 %4 分，当天的评分参考价值不大。</translation>
    </message>
</context>
<context>
    <name>sheaf::SearchBox</name>
    <message>
        <source>Search the archive</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>Search the archive   author:  tag:  score:&gt;=80  day:2026-01</source>
        <translation>搜索文库   author:  tag:  score:&gt;=80  day:2026-01</translation>
    </message>
    <message>
        <source>Save this search in the sidebar</source>
        <translation>将此搜索保存到侧边栏</translation>
    </message>
</context>
<context>
    <name>sheaf::SecretStore</name>
    <message>
        <source>no secret service answers</source>
        <translation>没有密钥服务响应</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used (%1). Start and unlock a secret service such as gnome-keyring or KWallet and try again, or give the key for this run only: it is then kept in memory and nowhere else.</source>
        <translation>无法使用桌面密钥环（%1）。请启动并解锁 gnome-keyring 或 KWallet 等密钥服务后重试，或只在本次运行中使用密钥：此时密钥只存放在内存中，不会保存到别处。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer in time; it may be waiting to be unlocked. Unlock it and try again, or give the key for this run only: it is then kept in memory and nowhere else.</source>
        <translation>桌面密钥环未及时响应，可能正在等待解锁。请解锁后重试，或只在本次运行中使用密钥：此时密钥只存放在内存中，不会保存到别处。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused access. Unlock it or allow Sheaf to use it and try again, or give the key for this run only: it is then kept in memory and nowhere else.</source>
        <translation>桌面密钥环拒绝访问。请解锁密钥环或允许 Sheaf 使用它，然后重试；或只在本次运行中使用密钥：此时密钥只存放在内存中，不会保存到别处。</translation>
    </message>
    <message>
        <source>There is no key for the engine &quot;%1&quot;. Store it with &quot;sheaf key set %1&quot; or in the settings.</source>
        <translation>引擎“%1”没有密钥。请用“sheaf key set %1”或在设置中保存密钥。</translation>
    </message>
    <message>
        <source>The key is empty; nothing was stored.</source>
        <translation>密钥为空，未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>sheaf::ServerOffer</name>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>A model server runs on this computer: %1 at %2.</source>
        <translation>本机上运行着模型服务器：%1，地址为 %2。</translation>
    </message>
    <message>
        <source>Let %1 make the summaries</source>
        <translation>用 %1 撰写总结</translation>
    </message>
    <message>
        <source>From now on %1 makes the summaries, with %2. You can change the model in the settings.</source>
        <translation>今后由 %1 使用 %2 撰写总结。可在设置中更改模型。</translation>
    </message>
</context>
<context>
    <name>sheaf::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>研究兴趣</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
</context>
<context>
    <name>sheaf::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Single letters work whenever you are not typing in a field.</source>
        <translation>未在输入框中输入时，单字母快捷键均可使用。</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>查找操作或其快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add other keys for the same</source>
        <translation>为同一操作添加其他快捷键</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the keys</source>
        <translation>移除快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the keys of this action</source>
        <translation>重置此操作的快捷键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>占用此键</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1”现在没有快捷键。</translation>
    </message>
    <message>
        <source>All actions have their usual keys.</source>
        <translation>所有操作均使用默认快捷键。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Usually without keys</source>
        <translation>默认没有快捷键</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>默认为 %1</translation>
    </message>
    <message>
        <source>New keys for “%1”, Esc to leave them:</source>
        <translation>“%1”的新快捷键，按 Esc 键保持不变：</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take them.</source>
        <translation>%1 已用于“%2”。请按其他键，或占用此键。</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>“%1”的快捷键现为 %2。</translation>
    </message>
</context>
<context>
    <name>sheaf::Sidebar</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>关注</translation>
    </message>
</context>
<context>
    <name>sheaf::SnapshotImporting</name>
    <message>
        <source>Reading the snapshot</source>
        <translation>正在读取快照</translation>
    </message>
    <message>
        <source>Reading the snapshot: %1 papers</source>
        <translation>正在读取快照：%1 篇论文</translation>
    </message>
    <message>
        <source>%1 papers of the snapshot, %2 of them new</source>
        <translation>快照中有 %1 篇论文，其中 %2 篇是新的</translation>
    </message>
    <message>
        <source>%1. Import the file again to go on from there.</source>
        <translation>%1。请重新导入该文件，以便从该处继续。</translation>
    </message>
    <message>
        <source>%1 lines of the snapshot are no paper&apos;s record and were left out, the first is line %2.</source>
        <translation>快照中有 %1 行不是论文记录，已略过，第一处为第 %2 行。</translation>
    </message>
</context>
<context>
    <name>sheaf::SnapshotService</name>
    <message>
        <source>A snapshot is being imported already; wait until that is done, or cancel it.</source>
        <translation>正在导入快照，请等待完成或取消。</translation>
    </message>
</context>
<context>
    <name>sheaf::SpendingPage</name>
    <message>
        <source>Spend at most in a day</source>
        <translation>每天最高花费</translation>
    </message>
    <message>
        <source>Spend at most in a month</source>
        <translation>每月最高花费</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Take my price away</source>
        <translation>移除自定义价格</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>每月最多</translation>
    </message>
    <message>
        <source>Empty for no cap. What requests under way may cost at most is held back, so that a cap is never passed.</source>
        <translation>留空则不设上限。进行中的请求会按最高可能费用预留，因此绝不会超出上限。</translation>
    </message>
    <message>
        <source>Prices for a million tokens</source>
        <translation>每百万 token 的价格</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>不设上限</translation>
    </message>
    <message>
        <source>The built-in prices are of %1 and may have changed since; write over them what you pay. A * in a name stands for any letters.</source>
        <translation>内置价格截至 %1，此后可能已有变动；请改填您的实际价格。名称中的 * 代表任意字符。</translation>
    </message>
    <message>
        <source>Your prices are kept in %1</source>
        <translation>自定义价格保存在 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::StatusLine</name>
    <message>
        <source>Cancel fetching</source>
        <translation>取消获取</translation>
    </message>
    <message>
        <source>Cancel summarising</source>
        <translation>取消总结</translation>
    </message>
    <message>
        <source>Cancel reading digests</source>
        <translation>取消读取日报</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
</context>
<context>
    <name>sheaf::SummariesPage</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Summaries by</source>
        <translation>总结引擎</translation>
    </message>
    <message>
        <source>Offline (no key)</source>
        <translation>离线（无需密钥）</translation>
    </message>
    <message>
        <source>Works on this computer and needs no key: it picks the abstract&apos;s own sentences and scores by your interests. Nothing is sent anywhere. Its summaries are marked “extract”.</source>
        <translation>在本机运行，无需密钥：从摘要中选取原句，并按您的研究兴趣评分。不会向外发送任何内容。由此生成的总结标有“摘录”。</translation>
    </message>
    <message>
        <source>The title, authors and text of each paper you summarise, and your interests, are sent to %1. Nothing is sent before you press Test or Summarise. The key is kept in the desktop&apos;s keychain only.</source>
        <translation>您要总结的每篇论文的标题、作者和文本，以及您的研究兴趣，会发送到 %1。在您点击“测试”或“总结”之前，不会发送任何内容。密钥只保存在桌面密钥环中。</translation>
    </message>
    <message>
        <source>the address above</source>
        <translation>上述地址</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Another engine…</source>
        <translation>其他引擎…</translation>
    </message>
    <message>
        <source>The title, authors and text of each paper you summarise, and your interests, go to the server at %1, which runs on this computer.</source>
        <translation>您要总结的每篇论文的标题、作者和文本，以及您的研究兴趣，会发送到本机上的服务器 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Found %1 with %n models on this computer.</source>
        <translation>
            <numerusform>在本机找到 %1，有 %n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::Summarising</name>
    <message>
        <source>Your interests have changed. This day was scored by the old ones.</source>
        <translation>您的研究兴趣已更改，当天论文是按原来的兴趣评分的。</translation>
    </message>
    <message>
        <source>Score it again</source>
        <translation>重新评分</translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation>正在总结</translation>
    </message>
    <message>
        <source>Summarising %1 of %2</source>
        <translation>正在总结 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of the papers have no summary: %2</source>
        <translation>有 %1 篇论文没有总结：%2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些论文</translation>
    </message>
    <message>
        <source>There are no scores, because you have not said what you want to read about.</source>
        <translation>没有评分，因为您还没有填写研究兴趣。</translation>
    </message>
    <message>
        <source>Set interests…</source>
        <translation>设置研究兴趣…</translation>
    </message>
    <message>
        <source>Summarising stopped. What is left stays in the queue.</source>
        <translation>总结已停止，其余论文保留在队列中。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>No summary has failed.</source>
        <translation>没有失败的总结。</translation>
    </message>
    <message>
        <source>%1 papers still wait for their summary.</source>
        <translation>还有 %1 篇论文等待总结。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Abstracts were read where full texts could not be: %1</source>
        <translation>无法读取全文的论文改用了摘要：%1</translation>
    </message>
    <message>
        <source>Change the cap…</source>
        <translation>更改上限…</translation>
    </message>
</context>
<context>
    <name>sheaf::SummaryRelay</name>
    <message>
        <source>The engine “%1” could not take over: %2</source>
        <translation>引擎“%1”无法接替：%2</translation>
    </message>
</context>
<context>
    <name>sheaf::SummaryService</name>
    <message>
        <source>Summaries are being made already; wait until they are done, or cancel them.</source>
        <translation>已有总结正在进行；请等待完成，或取消。</translation>
    </message>
    <message>
        <source>Another Sheaf is making summaries in this library; wait until it is done, or cancel it there.</source>
        <translation>另一个 Sheaf 正在此文库中进行总结；请等待完成，或在那边取消。</translation>
    </message>
</context>
<context>
    <name>sheaf::SyncService</name>
    <message>
        <source>No folder is set through which your machines are kept in step; choose one in the settings, or with: sheaf settings set sync.folder FOLDER</source>
        <translation>尚未设置用于同步各计算机的文件夹；请在设置中选择，或运行：sheaf settings set sync.folder FOLDER</translation>
    </message>
</context>
<context>
    <name>sheaf::TagField</name>
    <message>
        <source>Tag, Return</source>
        <translation>标签，回车</translation>
    </message>
    <message>
        <source>Return adds the tag, Backspace takes the last one away, Esc closes.</source>
        <translation>回车添加标签，退格键移除最后一个，Esc 关闭。</translation>
    </message>
    <message>
        <source>Add a tag to %1</source>
        <translation>为 %1 添加标签</translation>
    </message>
</context>
<context>
    <name>sheaf::TagManyDialog</name>
    <message>
        <source>Tags of %1</source>
        <translation>%1的标签</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>移除(&amp;T)</translation>
    </message>
    <message>
        <source>Your own tags, separated by commas. Those of the summaries stay as they are.</source>
        <translation>您自己的标签，以逗号分隔。总结中的标签保持不变。</translation>
    </message>
</context>
<context>
    <name>sheaf::TagSection</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>更多标签</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>重命名或合并…</translation>
    </message>
</context>
<context>
    <name>sheaf::Tagging</name>
    <message>
        <source>It has the tag “%1” already</source>
        <translation>已有标签“%1”</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>已加标签“%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No longer tagged “%1”</source>
        <translation>已移除标签“%1”</translation>
    </message>
</context>
<context>
    <name>sheaf::TagsDialog</name>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Manage tags</source>
        <translation>管理标签</translation>
    </message>
    <message>
        <source>Choose one tag to rename it, or several to put them together. Papers to come follow: the old names stay as other names.</source>
        <translation>选择一个标签可重命名，选择多个可合并。今后的论文也照此处理：旧名称保留为别名。</translation>
    </message>
    <message>
        <source>Merge %1 tags</source>
        <translation>合并 %1 个标签</translation>
    </message>
    <message>
        <source>“%1” will be a tag of its own again, for papers to come.</source>
        <translation>对今后的论文，“%1”将重新成为独立的标签。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n papers changed.</source>
        <translation>
            <numerusform>完成：更改了 %n 篇论文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::TargetDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>评分不低于</translation>
    </message>
    <message>
        <source>Starred papers only</source>
        <translation>仅限星标论文</translation>
    </message>
    <message>
        <source>Papers for you only, best first</source>
        <translation>仅限为您推荐的论文，最合适的在前</translation>
    </message>
    <message>
        <source>Also days of which papers are missing</source>
        <translation>也包括论文有缺口的日期</translation>
    </message>
    <message>
        <source>Do not wait for missing summaries</source>
        <translation>不等待尚缺的总结</translation>
    </message>
    <message>
        <source>Bring days up to date when they change</source>
        <translation>日期内容变化时随之更新</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一下</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Everything; or for example tag:llm -is:read</source>
        <translation>全部；或例如 tag:llm -is:read</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>哪些论文</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>哪些日期</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在试…</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>已有另一个发布目标使用此名称。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a style: what it is for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>sheaf::Tray</name>
    <message>
        <source>Open Sheaf</source>
        <translation>打开 Sheaf</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>立即获取</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>sheaf::Triage</name>
    <message>
        <source>No unread paper further down.</source>
        <translation>下面没有未读论文了。</translation>
    </message>
    <message>
        <source>The list has no groups; “Group by” above it makes some.</source>
        <translation>列表没有分组；用上方的“分组”来建立。</translation>
    </message>
</context>
<context>
    <name>sheaf::Unattended</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2 papers, %3 unread</source>
        <translation>%1：%2 篇论文，%3 篇未读</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>sheaf::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>More than %1 papers here are unread.</source>
        <translation>这里有超过 %1 篇论文未读。</translation>
    </message>
    <message>
        <source>Mark them all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Marked as read: %1</source>
        <translation>已标为已读：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>sheaf::WebReaderView</name>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>This paper&apos;s page makes the reading pane fail, so it is not shown.</source>
        <translation>这篇论文的页面会使阅读窗格出错，因此不予显示。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>sheaf::WeeklyBackup</name>
    <message>
        <source>The library could not be backed up: %1</source>
        <translation>无法备份文库：%1</translation>
    </message>
</context>
<context>
    <name>sheaf::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sheaf::WrongDialog</name>
    <message>
        <source>Mark the summary as wrong</source>
        <translation>将总结标为有误</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有误之处</translation>
    </message>
    <message>
        <source>What is wrong (optional)</source>
        <translation>有误之处（可选）</translation>
    </message>
    <message>
        <source>Kept with the paper, and counted for the engine and the prompt that made the summary.</source>
        <translation>与论文一起保存，并计入撰写此总结的引擎和提示词的统计。</translation>
    </message>
</context>
<context>
    <name>sheaf::ZoteroService</name>
    <message>
        <source>Papers are being sent to Zotero already. Wait until that is done.</source>
        <translation>已在向 Zotero 发送论文。请等待完成。</translation>
    </message>
    <message>
        <source>These papers are no longer in the library.</source>
        <translation>这些论文已不在文库中。</translation>
    </message>
</context>
</TS>
