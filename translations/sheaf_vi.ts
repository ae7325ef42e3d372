<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Addition</name>
    <message>
        <source>%1 added</source>
        <comment>papers</comment>
        <translation>đã thêm %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <comment>papers</comment>
        <translation>%1 đã có sẵn</translation>
    </message>
    <message>
        <source>%1 without an arXiv id</source>
        <comment>entries of a list</comment>
        <translation>%1 mục không có mã arXiv</translation>
    </message>
    <message>
        <source>arXiv has no %1</source>
        <comment>an id</comment>
        <translation>arXiv không có %1</translation>
    </message>
    <message>
        <source>%1 that arXiv does not have</source>
        <comment>papers</comment>
        <translation>%1 bài arXiv không có</translation>
    </message>
    <message>
        <source>Papers: %1.</source>
        <translation>Bài báo: %1.</translation>
    </message>
    <message>
        <source>No paper of arXiv is named there by an id, a link or a DOI (entries: %1).</source>
        <translation>Ở đó không có bài báo nào của arXiv được nêu bằng mã số, liên kết hay DOI (số mục: %1).</translation>
    </message>
    <message>
        <source>%1 could not be read. Look whether you may open it.</source>
        <translation>Không đọc được %1. Hãy xem bạn có quyền mở tệp này không.</translation>
    </message>
</context>
<context>
    <name>ArxivBriefReader</name>
    <message>
        <source>The contents name %1 papers in %2, but there are %3.</source>
        <translation>Mục lục ghi %1 bài báo trong %2, nhưng có %3.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 không phải là ngày.</translation>
    </message>
</context>
<context>
    <name>ArxivListing</name>
    <message>
        <source>No paper was found in this digest.</source>
        <translation>Không tìm thấy bài báo nào trong bản tổng hợp này.</translation>
    </message>
    <message>
        <source>The heading of this paper cannot be read; the paper is left out.</source>
        <translation>Không đọc được tiêu đề của bài báo này; bài báo bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1 stands here a second time; it is taken once.</source>
        <translation>%1 xuất hiện ở đây lần thứ hai; chỉ lấy một lần.</translation>
    </message>
    <message>
        <source>%1 stands here a second time and says something else; the first is taken.</source>
        <translation>%1 xuất hiện ở đây lần thứ hai với nội dung khác; bản đầu được lấy.</translation>
    </message>
    <message>
        <source>This paper of %1 stands under %2.</source>
        <translation>Bài báo thuộc %1 này nằm dưới %2.</translation>
    </message>
    <message>
        <source>From here on %1 papers stand a second time; each is taken once.</source>
        <translation>Từ đây có %1 bài báo xuất hiện lần thứ hai; mỗi bài chỉ lấy một lần.</translation>
    </message>
    <message>
        <source>The contents promise %1 papers of %2; the file holds %3.</source>
        <translation>Mục lục ghi %1 bài báo của %2; tệp chứa %3.</translation>
    </message>
    <message>
        <source>The digest holds an empty summary.</source>
        <translation>Bản tổng hợp chứa một bản tóm tắt trống.</translation>
    </message>
    <message>
        <source>The score “%1” is not one of 0 to 5.</source>
        <translation>Điểm “%1” không nằm trong khoảng từ 0 đến 5.</translation>
    </message>
    <message>
        <source>“%1” stands for a part of the summary that failed; it is left empty.</source>
        <translation>“%1” thay cho một phần tóm tắt đã thất bại; phần đó được để trống.</translation>
    </message>
    <message>
        <source>The digest holds no summary of this paper, only that it failed: %1</source>
        <translation>Bản tổng hợp không có tóm tắt của bài báo này, chỉ ghi rằng đã thất bại: %1</translation>
    </message>
    <message>
        <source>The text ends within this paper; what came before is kept.</source>
        <translation>Văn bản kết thúc giữa bài báo này; phần trước đó được giữ lại.</translation>
    </message>
    <message>
        <source>The text ends within this paper&apos;s abstract; what there is of it is kept.</source>
        <translation>Văn bản kết thúc giữa tóm tắt gốc của bài báo này; phần đã có được giữ lại.</translation>
    </message>
    <message>
        <source>This line belongs to no part of a paper and is left out: “%1”</source>
        <translation>Dòng này không thuộc phần nào của bài báo và bị bỏ qua: “%1”</translation>
    </message>
    <message>
        <source>From here on %1 lines belong to no part of a paper and are left out: “%2”</source>
        <translation>Từ đây có %1 dòng không thuộc phần nào của bài báo và bị bỏ qua: “%2”</translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>No paper matches</source>
        <translation>Không có bài báo nào khớp</translation>
    </message>
    <message>
        <source>The filters leave nothing of this list.</source>
        <translation>Các bộ lọc không để lại gì trong danh sách này.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Xóa các bộ lọc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”.</source>
        <translation>Trong kho lưu trữ không có gì khớp với “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>Tải về ngày này</translation>
    </message>
    <message>
        <source>Go to the day before</source>
        <translation>Đến ngày trước đó</translation>
    </message>
    <message>
        <source>This day could not be fetched</source>
        <translation>Không tải về được ngày này</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The sources listed no papers in your categories.</source>
        <translation>Các nguồn không liệt kê bài báo nào trong các chuyên mục của bạn.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Tải về lại</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Đã đọc hết</translation>
    </message>
    <message>
        <source>Every paper in the library has been read.</source>
        <translation>Mọi bài báo trong thư viện đều đã đọc.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Chưa có bài nào gắn sao</translation>
    </message>
    <message>
        <source>Press S on a paper to keep it here.</source>
        <translation>Nhấn S tại một bài báo để giữ bài đó ở đây.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Không có lỗi nào</translation>
    </message>
    <message>
        <source>Every summary that was asked for is there.</source>
        <translation>Mọi bản tóm tắt đã yêu cầu đều có.</translation>
    </message>
    <message>
        <source>An empty library</source>
        <translation>Thư viện trống</translation>
    </message>
    <message>
        <source>Fetch a day to fill it.</source>
        <translation>Hãy tải về một ngày để có bài báo.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Đang tải về…</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>Tải về bài báo hôm nay</translation>
    </message>
    <message>
        <source>Fetch the papers of %1</source>
        <translation>Tải về bài báo của %1</translation>
    </message>
    <message>
        <source>Welcome to Sheaf</source>
        <translation>Chào mừng bạn đến với Sheaf</translation>
    </message>
    <message>
        <source>Sheaf brings the day&apos;s papers from arXiv and Hugging Face, summarises and scores them, and keeps them on this computer.</source>
        <translation>Sheaf tải về các bài báo trong ngày từ arXiv và Hugging Face, tóm tắt, chấm điểm và lưu chúng trên máy tính này.</translation>
    </message>
    <message>
        <source>Look around with the sample day</source>
        <translation>Xem thử với ngày mẫu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Open a digest…</source>
        <translation>Mở một bản tổng hợp…</translation>
    </message>
    <message>
        <source>You have hidden every paper of this day. “Hidden” in the sidebar holds them.</source>
        <translation>Bạn đã ẩn mọi bài báo của ngày này. Các bài đó nằm trong “Đã ẩn” ở thanh bên.</translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>Chưa ẩn bài nào</translation>
    </message>
    <message>
        <source>Press H on a paper to leave it out of every list but this one.</source>
        <translation>Nhấn H tại một bài báo để bỏ bài đó khỏi mọi danh sách trừ danh sách này.</translation>
    </message>
    <message>
        <source>Hugging Face may have picks.</source>
        <translation>Hugging Face có thể vẫn có bài được chọn.</translation>
    </message>
    <message>
        <source>Your rules hide every paper of this day.</source>
        <translation>Các quy tắc của bạn ẩn mọi bài báo của ngày này.</translation>
    </message>
    <message>
        <source>Show what rules hide</source>
        <translation>Hiện các bài bị quy tắc ẩn</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>Hiện sổ theo dõi</translation>
    </message>
    <message>
        <source>Nothing filtered</source>
        <translation>Chưa lọc bài nào</translation>
    </message>
    <message>
        <source>Your rules hide no paper. “Rules and watches” in the menu “File” makes some.</source>
        <translation>Các quy tắc của bạn không ẩn bài báo nào. Có thể tạo quy tắc ở “Quy tắc và theo dõi” trong menu “Tệp”.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Chưa tìm thấy gì</translation>
    </message>
    <message>
        <source>No paper in the library is what “%1” watches for.</source>
        <translation>Thư viện không có bài báo nào khớp với mục theo dõi “%1”.</translation>
    </message>
    <message>
        <source>Nothing newer</source>
        <translation>Không có bản nào mới hơn</translation>
    </message>
    <message>
        <source>Every version of the papers that you marked has been seen.</source>
        <translation>Bạn đã xem mọi phiên bản của các bài báo mà bạn đánh dấu.</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>Chưa có bài nào để sau</translation>
    </message>
    <message>
        <source>Press L on a paper to put it off; it stays here until you have read it.</source>
        <translation>Nhấn L ở một bài báo để đọc sau; bài ở lại đây cho đến khi bạn đọc.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The library is sound.</source>
        <translation>Thư viện không có lỗi.</translation>
    </message>
    <message>
        <source>%1 needs a file name after it.</source>
        <translation>Sau %1 phải có tên tệp.</translation>
    </message>
    <message>
        <source>Sheaf, a reader for the day&apos;s research papers.</source>
        <translation>Sheaf, trình đọc bài báo khoa học trong ngày.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Cách dùng:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>mở cửa sổ</translation>
    </message>
    <message>
        <source>Commands (each answers to --help):</source>
        <translation>Các lệnh (mỗi lệnh đều có --help):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done in part (standard error says what failed), 2 wrong usage, 3 nothing could be done.</source>
        <translation>Mã thoát: 0 đã xong, 1 xong một phần (lỗi được ghi ở đầu ra lỗi chuẩn), 2 dùng sai cách, 3 không làm được gì.</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>Thư viện cần dùng.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>The settings file to use.</source>
        <translation>Tệp cài đặt cần dùng.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Phần trợ giúp này.</translation>
    </message>
    <message>
        <source>See: sheaf %1 --help</source>
        <translation>Xem: sheaf %1 --help</translation>
    </message>
    <message>
        <source>There is no option %1. See: sheaf --help</source>
        <translation>Không có tùy chọn %1. Xem: sheaf --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. See: sheaf --help</source>
        <translation>Không có lệnh “%1”. Xem: sheaf --help</translation>
    </message>
    <message>
        <source>Papers that this search finds.</source>
        <translation>Các bài báo mà câu tìm kiếm này tìm thấy.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>Language code of the labels.</source>
        <translation>Mã ngôn ngữ của các nhãn.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>%1 papers written to %2</source>
        <translation>Đã ghi %1 bài báo vào %2</translation>
    </message>
    <message>
        <source>no announcement on this day</source>
        <translation>không có công bố vào ngày này</translation>
    </message>
    <message>
        <source>%1 of %2 papers</source>
        <translation>%1 trên %2 bài báo</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 bài báo</translation>
    </message>
    <message>
        <source>%1 new papers, %2 already known.</source>
        <translation>%1 bài báo mới, %2 bài đã có.</translation>
    </message>
    <message>
        <source>The day to fetch; without it, arXiv&apos;s latest mailing.</source>
        <translation>Ngày cần tải về; nếu không nêu thì là đợt công bố mới nhất của arXiv.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>An arXiv category; may be given again. Without it, those of the settings.</source>
        <translation>Một chuyên mục của arXiv; có thể dùng nhiều lần. Nếu không nêu thì là các chuyên mục trong cài đặt.</translation>
    </message>
    <message>
        <source>No key came on standard input; nothing was stored.</source>
        <translation>Không có khóa nào ở đầu vào chuẩn; không lưu gì cả.</translation>
    </message>
    <message>
        <source>The key of “%1” is in the keychain.</source>
        <translation>Khóa của “%1” đã nằm trong chuỗi khóa.</translation>
    </message>
    <message>
        <source>The keychain holds a key for “%1”.</source>
        <translation>Chuỗi khóa có khóa cho “%1”.</translation>
    </message>
    <message>
        <source>The keychain holds no key for “%1”.</source>
        <translation>Chuỗi khóa không có khóa cho “%1”.</translation>
    </message>
    <message>
        <source>Keeps an engine&apos;s key in the desktop&apos;s keychain.</source>
        <translation>Giữ khóa của một bộ tóm tắt trong chuỗi khóa của hệ thống.</translation>
    </message>
    <message>
        <source>set NAME (reads the key from standard input), remove NAME, or show NAME (says whether there is one).</source>
        <translation>set NAME (đọc khóa từ đầu vào chuẩn), remove NAME hoặc show NAME (cho biết có khóa hay không).</translation>
    </message>
    <message>
        <source>set NAME | remove NAME | show NAME</source>
        <translation>set NAME | remove NAME | show NAME</translation>
    </message>
    <message>
        <source>The key of “%1” is gone.</source>
        <translation>Đã bỏ khóa của “%1”.</translation>
    </message>
    <message>
        <source>Write: sheaf key set NAME, remove NAME or show NAME.</source>
        <translation>Hãy viết: sheaf key set NAME, remove NAME hoặc show NAME.</translation>
    </message>
    <message>
        <source>Name at least one paper by its id, such as 2601.01739.</source>
        <translation>Hãy nêu ít nhất một bài báo bằng mã số, ví dụ 2601.01739.</translation>
    </message>
    <message>
        <source>None of these papers is in the library.</source>
        <translation>Không có bài nào trong số này ở trong thư viện.</translation>
    </message>
    <message>
        <source>Makes a library of its own with the sample day (invented papers) and prints its path.</source>
        <translation>Tạo một thư viện riêng với ngày mẫu (bài báo hư cấu) và in ra đường dẫn của thư viện đó.</translation>
    </message>
    <message>
        <source>--limit takes a number of papers, 0 or more.</source>
        <translation>--limit nhận số bài báo, từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Searches the whole library; &apos;&apos; lists everything.</source>
        <translation>Tìm trong toàn bộ thư viện; &apos;&apos; liệt kê tất cả.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>thứ tự</translation>
    </message>
    <message>
        <source>At most so many papers.</source>
        <translation>Số bài báo tối đa.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Một tài liệu JSON ở đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, -not, OR, (…), author: title: cat: tag: is:starred score:&gt;=80 day:2026-01</source>
        <translation>Từ, &quot;cụm từ&quot;, -từ_loại_trừ, OR, (…), author: title: cat: tag: is:starred score:&gt;=80 day:2026-01</translation>
    </message>
    <message>
        <source>--min-score takes a number from 0 to 100, not “%1”.</source>
        <translation>--min-score nhận một số từ 0 đến 100, không phải “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-01-06.</source>
        <translation>“%1” không phải là ngày; hãy viết theo dạng 2026-01-06.</translation>
    </message>
    <message>
        <source>Papers listed on this day.</source>
        <translation>Các bài báo được liệt kê vào ngày này.</translation>
    </message>
    <message>
        <source>Papers listed on this day or later.</source>
        <translation>Các bài báo được liệt kê từ ngày này trở đi.</translation>
    </message>
    <message>
        <source>Papers listed on this day or earlier.</source>
        <translation>Các bài báo được liệt kê đến hết ngày này.</translation>
    </message>
    <message>
        <source>Papers listed by this source (arxiv, huggingface).</source>
        <translation>Các bài báo được nguồn này liệt kê (arxiv, huggingface).</translation>
    </message>
    <message>
        <source>Papers of this arXiv category, cross-lists included.</source>
        <translation>Các bài báo thuộc chuyên mục này của arXiv, kể cả liệt kê chéo.</translation>
    </message>
    <message>
        <source>Papers with this tag; may be given again.</source>
        <translation>Các bài báo có thẻ này; có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>Papers with at least this score, 0 to 100.</source>
        <translation>Các bài báo có điểm từ mức này trở lên, 0 đến 100.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>Starred papers.</source>
        <translation>Các bài báo gắn sao.</translation>
    </message>
    <message>
        <source>Unread papers.</source>
        <translation>Các bài báo chưa đọc.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: sheaf settings list</source>
        <translation>Không có cài đặt “%1”. Xem: sheaf settings list</translation>
    </message>
    <message>
        <source>Lists, shows, sets and resets settings.</source>
        <translation>Liệt kê, hiển thị, đặt và khôi phục mặc định các cài đặt.</translation>
    </message>
    <message>
        <source>list, get NAME, set NAME VALUE, or reset NAME.</source>
        <translation>list, get NAME, set NAME VALUE hoặc reset NAME.</translation>
    </message>
    <message>
        <source>list | get NAME | set NAME VALUE | reset NAME</source>
        <translation>list | get NAME | set NAME VALUE | reset NAME</translation>
    </message>
    <message>
        <source>Write: sheaf settings list, get NAME, set NAME VALUE or reset NAME.</source>
        <translation>Hãy viết: sheaf settings list, get NAME, set NAME VALUE hoặc reset NAME.</translation>
    </message>
    <message>
        <source>Stars papers.</source>
        <translation>Gắn sao cho bài báo.</translation>
    </message>
    <message>
        <source>Takes the star off papers.</source>
        <translation>Bỏ sao khỏi bài báo.</translation>
    </message>
    <message>
        <source>Paper ids (2601.01739).</source>
        <translation>Mã số các bài báo (2601.01739).</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>ID…</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Thư viện: %1</translation>
    </message>
    <message>
        <source>%1 papers, %2 unread, %3 starred, %4 failed summaries.</source>
        <translation>%1 bài báo, %2 bài chưa đọc, %3 bài gắn sao, %4 bản tóm tắt bị lỗi.</translation>
    </message>
    <message>
        <source>%1 papers, %2 summarised, %3 unread: %4</source>
        <translation>%1 bài báo, %2 bài đã tóm tắt, %3 bài chưa đọc: %4</translation>
    </message>
    <message>
        <source>Shows what the library holds, day by day.</source>
        <translation>Cho biết thư viện có những gì, theo từng ngày.</translation>
    </message>
    <message>
        <source>Only this day, with what each source said.</source>
        <translation>Chỉ ngày này, kèm thông tin từ từng nguồn.</translation>
    </message>
    <message>
        <source>%1 summarised, %2 failed, %3 left.</source>
        <translation>%1 bài đã tóm tắt, %2 bài bị lỗi, %3 bài còn lại.</translation>
    </message>
    <message>
        <source>Summarises, scores and tags papers.</source>
        <translation>Tóm tắt, chấm điểm và gắn thẻ cho bài báo.</translation>
    </message>
    <message>
        <source>The engine; without it, the one of the settings. “offline” needs no key.</source>
        <translation>Bộ tóm tắt; nếu không nêu thì là bộ trong cài đặt. “offline” không cần khóa.</translation>
    </message>
    <message>
        <source>Language code of the summaries.</source>
        <translation>Mã ngôn ngữ của các bản tóm tắt.</translation>
    </message>
    <message>
        <source>Also papers that this engine has summarised already.</source>
        <translation>Cả những bài báo mà bộ tóm tắt này đã tóm tắt.</translation>
    </message>
    <message>
        <source>Only what an earlier run left in the queue.</source>
        <translation>Chỉ những bài mà lần chạy trước để lại trong hàng đợi.</translation>
    </message>
    <message>
        <source>No paper matches; fetch the day first.</source>
        <translation>Không có bài báo nào khớp; hãy tải ngày đó về trước.</translation>
    </message>
    <message>
        <source>Adds your own tags to a paper, or removes them.</source>
        <translation>Thêm thẻ của bạn vào một bài báo, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>A paper&apos;s id (2601.01739).</source>
        <translation>Mã số của một bài báo (2601.01739).</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>One or more tags.</source>
        <translation>Một hoặc nhiều thẻ.</translation>
    </message>
    <message>
        <source>TAG…</source>
        <translation>TAG…</translation>
    </message>
    <message>
        <source>Removes the tags instead.</source>
        <translation>Bỏ các thẻ thay vì thêm.</translation>
    </message>
    <message>
        <source>Give a paper&apos;s id and at least one tag.</source>
        <translation>Hãy nêu mã số của bài báo và ít nhất một thẻ.</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>chưa tải về</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đầy đủ</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>chưa đầy đủ</translation>
    </message>
    <message>
        <source>fetch failed</source>
        <translation>tải về bị lỗi</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>không có công bố</translation>
    </message>
    <message>
        <source>several days</source>
        <translation>nhiều ngày</translation>
    </message>
    <message>
        <source>%1, %2, %3 papers (%4 new, %5 already known)</source>
        <translation>%1, %2, %3 bài báo (%4 mới, %5 đã có)</translation>
    </message>
    <message>
        <source>%1 of %2 files imported: %3 new papers, %4 already known.</source>
        <translation>Đã nhập %1 trong %2 tệp: %3 bài báo mới, %4 đã có.</translation>
    </message>
    <message>
        <source>The day of files that say it neither in their text nor in their name.</source>
        <translation>Ngày của những tệp không ghi ngày trong văn bản lẫn trong tên.</translation>
    </message>
    <message>
        <source>Prints the report as JSON.</source>
        <translation>In báo cáo dưới dạng JSON.</translation>
    </message>
    <message>
        <source>Name at least one file or folder to import.</source>
        <translation>Hãy nêu ít nhất một tệp hoặc thư mục để nhập.</translation>
    </message>
    <message>
        <source>%1 papers from %2 (%3)</source>
        <translation>%1 bài báo từ %2 (%3)</translation>
    </message>
    <message>
        <source>imported, %1; the source&apos;s own count is unknown</source>
        <translation>đã nhập, %1; không rõ số lượng do chính nguồn công bố</translation>
    </message>
    <message>
        <source>%1 papers in %2 files (%3 unchanged) in %4</source>
        <translation>%1 bài báo trong %2 tệp (%3 tệp không đổi) ở %4</translation>
    </message>
    <message>
        <source>A vault is a folder of notes: name one with -o.</source>
        <translation>Kho ghi chú là một thư mục: hãy nêu tên nó bằng -o.</translation>
    </message>
    <message>
        <source>--per-day writes into a folder: name one with -o.</source>
        <translation>--per-day ghi vào một thư mục: hãy nêu tên nó bằng -o.</translation>
    </message>
    <message>
        <source>The digest&apos;s style; --styles lists them.</source>
        <translation>Kiểu của bản tổng hợp; --styles liệt kê các kiểu.</translation>
    </message>
    <message>
        <source>Lists the styles, your own templates among them, and exits.</source>
        <translation>Liệt kê các kiểu, kể cả mẫu của bạn, rồi thoát.</translation>
    </message>
    <message>
        <source>Writes one file for each day, such as 2026-01-30.md, into the folder -o.</source>
        <translation>Ghi mỗi ngày một tệp, chẳng hạn 2026-01-30.md, vào thư mục -o.</translation>
    </message>
    <message>
        <source>The file to write; “-” is standard output. A folder (it is there, or ends in “/”) gets one file for each day.</source>
        <translation>Tệp cần ghi; “-” là đầu ra chuẩn. Một thư mục (đã có, hoặc tên kết thúc bằng “/”) nhận mỗi ngày một tệp.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>đường dẫn</translation>
    </message>
    <message>
        <source>The scores by “%1” say little: %2 of %3 papers got %4.</source>
        <translation>Điểm của “%1” không nói lên nhiều: %2 trên %3 bài báo được %4 điểm.</translation>
    </message>
    <message>
        <source>Leaves papers out of lists; &quot;is:hidden&quot; finds them.</source>
        <translation>Bỏ bài báo khỏi các danh sách; &quot;is:hidden&quot; tìm lại được chúng.</translation>
    </message>
    <message>
        <source>Shows hidden papers again.</source>
        <translation>Hiện lại các bài báo đã ẩn.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Today: %1. This month: %2.</source>
        <translation>Hôm nay: %1. Tháng này: %2.</translation>
    </message>
    <message>
        <source>%1  %2 in, %3 out%4</source>
        <translation>%1  %2 vào, %3 ra%4</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(của bạn)</translation>
    </message>
    <message>
        <source>For a million tokens. The built-in prices are of %1; your own are in %2.</source>
        <translation>Tính cho một triệu token. Giá có sẵn là của ngày %1; giá của riêng bạn nằm trong %2.</translation>
    </message>
    <message>
        <source>Write: sheaf cost --set-price MODEL INPUT OUTPUT, two prices for a million tokens such as 0.15 0.60.</source>
        <translation>Hãy viết: sheaf cost --set-price MODEL INPUT OUTPUT, hai mức giá cho một triệu token, ví dụ 0.15 0.60.</translation>
    </message>
    <message>
        <source>Shows what summaries have cost, and the prices.</source>
        <translation>Cho biết các bản tóm tắt đã tốn bao nhiêu, và bảng giá.</translation>
    </message>
    <message>
        <source>What was spent on this day or later.</source>
        <translation>Khoản đã chi từ ngày này trở đi.</translation>
    </message>
    <message>
        <source>What was spent on this day or earlier.</source>
        <translation>Khoản đã chi đến hết ngày này.</translation>
    </message>
    <message>
        <source>Summed up by day, model or engine.</source>
        <translation>Cộng theo ngày, mô hình hoặc bộ tóm tắt: day, model hoặc engine.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>The price table instead.</source>
        <translation>Thay vào đó in bảng giá.</translation>
    </message>
    <message>
        <source>Sets your own price of a model: --set-price MODEL INPUT OUTPUT, for a million tokens; * stands for any letters.</source>
        <translation>Đặt giá của riêng bạn cho một mô hình: --set-price MODEL INPUT OUTPUT, tính cho một triệu token; * thay cho chuỗi ký tự bất kỳ.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>Takes your own price of a model away.</source>
        <translation>Bỏ giá của riêng bạn cho một mô hình.</translation>
    </message>
    <message>
        <source>(if it fails: %1)</source>
        <translation>(nếu bị lỗi: %1)</translation>
    </message>
    <message>
        <source>No model&apos;s server answers at %1.</source>
        <translation>Không có máy chủ mô hình nào trả lời ở %1.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; &quot;sheaf engines presets&quot; lists them.</source>
        <translation>Không có cấu hình sẵn “%1”; &quot;sheaf engines presets&quot; liệt kê các cấu hình.</translation>
    </message>
    <message>
        <source>No %1 runs on this computer, so its model must be named: --model NAME.</source>
        <translation>Không có %1 nào đang chạy trên máy tính này nên phải nêu tên mô hình: --model NAME.</translation>
    </message>
    <message>
        <source>The engine “%1” asks %2 for %3.</source>
        <translation>Bộ tóm tắt “%1” hỏi %2, dùng mô hình %3.</translation>
    </message>
    <message>
        <source>Store its key: sheaf key set %1</source>
        <translation>Hãy lưu khóa của bộ này: sheaf key set %1</translation>
    </message>
    <message>
        <source>Have it make the summaries: sheaf settings set summaries.engine %1</source>
        <translation>Để bộ này tạo các bản tóm tắt: sheaf settings set summaries.engine %1</translation>
    </message>
    <message>
        <source>There is no engine “%1”; there are: %2.</source>
        <translation>Không có bộ tóm tắt “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>Lists the engines that can make summaries, and sets them up.</source>
        <translation>Liệt kê và thiết lập các bộ tóm tắt.</translation>
    </message>
    <message>
        <source>Nothing (lists the engines), presets (lists the providers that are known), find (looks for models&apos; servers on this computer), add NAME PRESET (makes an engine), or models NAME (lists what its server has).</source>
        <translation>Không nêu gì (liệt kê các bộ tóm tắt), presets (liệt kê các nhà cung cấp đã biết), find (tìm máy chủ mô hình trên máy tính này), add NAME PRESET (tạo một bộ tóm tắt) hoặc models NAME (liệt kê những mô hình máy chủ của bộ đó có).</translation>
    </message>
    <message>
        <source>[presets | find | add NAME PRESET | models NAME]</source>
        <translation>[presets | find | add NAME PRESET | models NAME]</translation>
    </message>
    <message>
        <source>The model of the engine to add.</source>
        <translation>Mô hình của bộ tóm tắt cần thêm.</translation>
    </message>
    <message>
        <source>Write: sheaf engines, or with presets, find, add NAME PRESET or models NAME.</source>
        <translation>Hãy viết: sheaf engines, hoặc thêm presets, find, add NAME PRESET hay models NAME.</translation>
    </message>
    <message>
        <source>The engine “%1” took over from “%2”: %3</source>
        <translation>Bộ tóm tắt “%1” đã làm thay “%2”: %3</translation>
    </message>
    <message>
        <source>Abstracts were read where full texts could not be: %1</source>
        <translation>Đã đọc tóm tắt gốc ở những bài không đọc được toàn văn: %1</translation>
    </message>
    <message>
        <source>Spent: %1.</source>
        <translation>Đã chi: %1.</translation>
    </message>
    <message>
        <source>%1 papers, about %2 tokens in and %3 out</source>
        <translation>%1 bài báo, khoảng %2 token vào và %3 token ra</translation>
    </message>
    <message>
        <source>%1; what they cost is not known (see: sheaf cost --prices).</source>
        <translation>%1; không rõ chi phí (xem: sheaf cost --prices).</translation>
    </message>
    <message>
        <source>%1, about %2.</source>
        <translation>%1, khoảng %2.</translation>
    </message>
    <message>
        <source>What the summaries are to hold: the fields of this digest style.</source>
        <translation>Nội dung các bản tóm tắt cần có: các trường của kiểu bản tổng hợp này.</translation>
    </message>
    <message>
        <source>Read the full texts (HTML, else PDF, else the abstract), also of papers whose abstract was summarised already.</source>
        <translation>Đọc toàn văn (HTML, nếu không có thì PDF, nếu không có nữa thì tóm tắt gốc), kể cả những bài đã được tóm tắt từ tóm tắt gốc.</translation>
    </message>
    <message>
        <source>Only papers whose summary has failed; of the whole library unless papers are chosen.</source>
        <translation>Chỉ những bài báo có bản tóm tắt bị lỗi; tìm trong toàn bộ thư viện trừ khi có chọn bài.</translation>
    </message>
    <message>
        <source>Only papers whose summary is stale: there is a newer version of the paper, the prompt or what you want to read about.</source>
        <translation>Chỉ những bài báo có bản tóm tắt đã cũ: bài báo, lời nhắc hoặc mối quan tâm của bạn đã có bản mới hơn.</translation>
    </message>
    <message>
        <source>Only says what it would take and cost; asks nobody.</source>
        <translation>Chỉ cho biết cần bao nhiêu token và chi phí; không hỏi ai cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers have no summary for this style; run sheaf summarize --style %1 with the same selection.</source>
        <translation>
            <numerusform>%n bài báo chưa có bản tóm tắt cho kiểu này; hãy chạy sheaf summarize --style %1 với cùng các bài đã chọn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts the figures of papers whose licence allows it beside the digest, or into it (hf-digest, html).</source>
        <translation>Đặt hình của những bài báo có giấy phép cho phép bên cạnh bản tổng hợp, hoặc vào trong đó (hf-digest, html).</translation>
    </message>
    <message>
        <source>Send them? [y/N]</source>
        <extracomment>[y/N] stays as it is: the answer is read as y or anything else</extracomment>
        <translation>Gửi các bài này? [y/N]</translation>
    </message>
    <message>
        <source>Nothing was sent. The engine “offline” needs no other machine.</source>
        <translation>Chưa gửi gì. Bộ tóm tắt “offline” không cần máy nào khác.</translation>
    </message>
    <message>
        <source>Source: %1, fetched on %2.</source>
        <translation>Nguồn: %1, tải về ngày %2.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Mã nguồn: %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Hình: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Giấy phép: %1</translation>
    </message>
    <message>
        <source>Hidden in the page, and left out: %1</source>
        <translation>Bị giấu trong trang và đã bỏ qua: %1</translation>
    </message>
    <message>
        <source>Prints the full text of a paper; fetches it from arXiv where the library does not have it.</source>
        <translation>In toàn văn của một bài báo; nếu thư viện chưa có thì tải về từ arXiv.</translation>
    </message>
    <message>
        <source>The paper&apos;s id (2601.01739).</source>
        <translation>Mã số của bài báo (2601.01739).</translation>
    </message>
    <message>
        <source>%1 papers changed.</source>
        <translation>%1 bài báo đã thay đổi.</translation>
    </message>
    <message>
        <source>Say “list”, “merge TAG… INTO”, “rename TAG NAME”, “aliases” or “unalias NAME”.</source>
        <translation>Hãy viết “list”, “merge TAG… INTO”, “rename TAG NAME”, “aliases” hoặc “unalias NAME”.</translation>
    </message>
    <message>
        <source>Lists the library&apos;s tags, most used first, and merges or renames them.</source>
        <translation>Liệt kê các thẻ của thư viện, thẻ dùng nhiều nhất đứng trước, và gộp hoặc đổi tên chúng.</translation>
    </message>
    <message>
        <source>list, merge (all but the last tag into the last), rename, aliases, or unalias.</source>
        <translation>list, merge (gộp mọi thẻ đứng trước vào thẻ cuối), rename, aliases hoặc unalias.</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[ACTION]</translation>
    </message>
    <message>
        <source>The tags; one of several words in quotation marks.</source>
        <translation>Các thẻ; thẻ gồm nhiều từ thì đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>[TAG…]</source>
        <translation>[TAG…]</translation>
    </message>
    <message>
        <source>%1: %2 summaries, %3 marked as wrong</source>
        <translation>%1: %2 bản tóm tắt, %3 bản bị đánh dấu là sai</translation>
    </message>
    <message>
        <source>Marks summaries as wrong, and counts those by engine and prompt.</source>
        <translation>Đánh dấu bản tóm tắt là sai, và đếm chúng theo bộ tóm tắt và lời nhắc.</translation>
    </message>
    <message>
        <source>wrong, right (takes the mark back), or counts.</source>
        <translation>wrong, right (bỏ dấu sai) hoặc counts.</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[ID…]</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>Chỗ sai của bản tóm tắt.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>Say “wrong ID…”, “right ID…” or “counts”.</source>
        <translation>Hãy viết “wrong ID…”, “right ID…” hoặc “counts”.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>có sẵn</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>của bạn</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, dòng %2: %3</translation>
    </message>
    <message>
        <source>%1 can be used.</source>
        <translation>Dùng được %1.</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>Khoảng %1 token.</translation>
    </message>
    <message>
        <source>The full text, which has yet to be fetched, takes the abstract&apos;s place.</source>
        <translation>Toàn văn (chưa được tải về) sẽ thay cho tóm tắt gốc.</translation>
    </message>
    <message>
        <source>Lists, shows, copies and checks the prompts that ask for summaries.</source>
        <translation>Liệt kê, hiển thị, sao chép và kiểm tra các lời nhắc dùng để yêu cầu bản tóm tắt.</translation>
    </message>
    <message>
        <source>list, show NAME, copy NAME NEW, check NAME, use NAME, unuse NAME, remove NAME, or preview NAME PAPER: the request that it makes for a paper.</source>
        <translation>list, show NAME, copy NAME NEW, check NAME, use NAME, unuse NAME, remove NAME, hoặc preview NAME PAPER: yêu cầu mà lời nhắc tạo ra cho một bài báo.</translation>
    </message>
    <message>
        <source>list | show NAME | copy NAME NEW | check NAME | use NAME | unuse NAME | remove NAME | preview NAME PAPER</source>
        <translation>list | show NAME | copy NAME NEW | check NAME | use NAME | unuse NAME | remove NAME | preview NAME PAPER</translation>
    </message>
    <message>
        <source>The engine whose request is shown.</source>
        <translation>Bộ tóm tắt cần xem yêu cầu.</translation>
    </message>
    <message>
        <source>Language code of the summary.</source>
        <translation>Mã ngôn ngữ của bản tóm tắt.</translation>
    </message>
    <message>
        <source>Write: sheaf prompts list, show NAME, copy NAME NEW, check NAME, use NAME, unuse NAME, remove NAME or preview NAME PAPER.</source>
        <translation>Hãy viết: sheaf prompts list, show NAME, copy NAME NEW, check NAME, use NAME, unuse NAME, remove NAME hoặc preview NAME PAPER.</translation>
    </message>
    <message>
        <source>--by takes day, model or engine, not “%1”.</source>
        <translation>--by nhận day, model hoặc engine, không phải “%1”.</translation>
    </message>
    <message>
        <source>%1  %2 requests, %3 tokens in, %4 out: %5</source>
        <translation>%1  %2 yêu cầu, %3 token vào, %4 ra: %5</translation>
    </message>
    <message>
        <source>, and %1 requests whose price is not known</source>
        <translation>, và %1 yêu cầu không rõ giá</translation>
    </message>
    <message>
        <source>, and at most %1 for requests that have not ended</source>
        <translation>, và tối đa %1 cho các yêu cầu chưa xong</translation>
    </message>
    <message>
        <source>Give either --day or --from and --to.</source>
        <translation>Hãy dùng --day, hoặc --from và --to.</translation>
    </message>
    <message>
        <source>--to needs --from: say where the days begin.</source>
        <translation>--to cần có --from: hãy cho biết các ngày bắt đầu từ đâu.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days done, %4 papers of the rest so far</source>
        <translation>%1: đã xong %2 trên %3 ngày, %4 bài báo của phần còn lại cho đến giờ</translation>
    </message>
    <message>
        <source>Nothing was left to fetch.</source>
        <translation>Không còn gì để tải.</translation>
    </message>
    <message>
        <source>Fetches the papers of a day, or of several, from arXiv and Hugging Face.</source>
        <translation>Tải các bài báo của một ngày, hoặc nhiều ngày, từ arXiv và Hugging Face.</translation>
    </message>
    <message>
        <source>The first of several days. What the library has of them in whole is not fetched again, so a fetch that was broken off can just be repeated.</source>
        <translation>Ngày đầu của nhiều ngày. Những ngày thư viện đã có trọn vẹn sẽ không được tải lại, nên một lần tải bị gián đoạn chỉ cần chạy lại.</translation>
    </message>
    <message>
        <source>The last of several days; without it, arXiv&apos;s latest mailing.</source>
        <translation>Ngày cuối của nhiều ngày; nếu không nêu, là đợt thông báo mới nhất của arXiv.</translation>
    </message>
    <message>
        <source>No publishing target is set; make one in the window&apos;s settings, or with sheaf settings set publishing.targets.</source>
        <translation>Chưa đặt nơi xuất bản nào; hãy tạo trong cài đặt của cửa sổ, hoặc bằng sheaf settings set publishing.targets.</translation>
    </message>
    <message>
        <source>(off)</source>
        <translation>(tắt)</translation>
    </message>
    <message>
        <source>There is nothing to publish, or nowhere to.</source>
        <translation>Không có gì để xuất bản, hoặc không có nơi xuất bản.</translation>
    </message>
    <message>
        <source>Say what the rule does: one of --hide, --keep and --watch.</source>
        <translation>Hãy cho biết quy tắc làm gì: một trong --hide, --keep và --watch.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>Hides papers that fit.</source>
        <translation>Ẩn các bài báo khớp.</translation>
    </message>
    <message>
        <source>Hides papers that do not fit.</source>
        <translation>Ẩn các bài báo không khớp.</translation>
    </message>
    <message>
        <source>Watches for papers that fit; no rule hides them.</source>
        <translation>Theo dõi các bài báo khớp; không quy tắc nào ẩn chúng.</translation>
    </message>
    <message>
        <source>Words in title, abstract or comment; several parted by commas.</source>
        <translation>Từ trong tiêu đề, tóm tắt gốc hoặc chú thích; nhiều từ thì cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>Words in the title.</source>
        <translation>Từ trong tiêu đề.</translation>
    </message>
    <message>
        <source>Words in the abstract.</source>
        <translation>Từ trong tóm tắt gốc.</translation>
    </message>
    <message>
        <source>Words in the authors&apos; comment.</source>
        <translation>Từ trong chú thích của tác giả.</translation>
    </message>
    <message>
        <source>An author by parts of the name, in any order; initials will do.</source>
        <translation>Tác giả, nêu bằng các phần của tên theo thứ tự bất kỳ; chỉ cần chữ cái đầu cũng được.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>A category, cross-lists included.</source>
        <translation>Một chuyên mục, kể cả liệt kê chéo.</translation>
    </message>
    <message>
        <source>A category, cross-lists left out.</source>
        <translation>Một chuyên mục, không kể liệt kê chéo.</translation>
    </message>
    <message>
        <source>So many upvotes or more.</source>
        <translation>Có từ bấy nhiêu lượt bình chọn trở lên.</translation>
    </message>
    <message>
        <source>Words and names are found inside longer words too.</source>
        <translation>Từ và tên được tìm cả khi nằm trong từ dài hơn.</translation>
    </message>
    <message>
        <source>Words and names are regular expressions.</source>
        <translation>Từ và tên là biểu thức chính quy.</translation>
    </message>
    <message>
        <source>One of what is asked for is enough.</source>
        <translation>Chỉ cần khớp một trong các điều kiện đã nêu.</translation>
    </message>
    <message>
        <source>Only papers that this source listed (and, for --hide and --keep, no other).</source>
        <translation>Chỉ các bài báo mà nguồn này liệt kê (và, với --hide và --keep, không nguồn nào khác liệt kê).</translation>
    </message>
    <message>
        <source>A watch for authors or words: arXiv is asked in all categories.</source>
        <translation>Theo dõi tác giả hoặc từ: hỏi arXiv trong mọi chuyên mục.</translation>
    </message>
    <message>
        <source>There is no publishing target “%1”.</source>
        <translation>Không có nơi xuất bản “%1”.</translation>
    </message>
    <message>
        <source>No secret came on standard input; nothing was stored.</source>
        <translation>Không có mã bí mật nào ở đầu vào chuẩn; không lưu gì cả.</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain.</source>
        <translation>Mã bí mật của “%1” đã nằm trong chuỗi khóa.</translation>
    </message>
    <message>
        <source>The library holds no day yet; fetch one first.</source>
        <translation>Thư viện chưa có ngày nào; hãy tải về một ngày trước.</translation>
    </message>
    <message>
        <source>Publishes a day in folders, repositories, feeds, mails and webhooks.</source>
        <translation>Xuất bản một ngày vào thư mục, kho mã, nguồn tin (feed), thư và webhook.</translation>
    </message>
    <message>
        <source>The day; else the newest one.</source>
        <translation>Ngày cần xuất bản; nếu không nêu thì là ngày mới nhất.</translation>
    </message>
    <message>
        <source>Only this target; may be given again.</source>
        <translation>Chỉ nơi xuất bản này; có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Only what is due, and all that waited or failed before.</source>
        <translation>Chỉ những gì đến hạn, cùng mọi thứ trước đó còn chờ hoặc bị lỗi.</translation>
    </message>
    <message>
        <source>Also where it is published already, or may be: mails are sent once more.</source>
        <translation>Cả ở những nơi đã xuất bản, hoặc có thể đã xuất bản: thư được gửi thêm một lần.</translation>
    </message>
    <message>
        <source>Only tells what would be published.</source>
        <translation>Chỉ cho biết sẽ xuất bản những gì.</translation>
    </message>
    <message>
        <source>Lists the targets and how the days of late stand, and exits.</source>
        <translation>Liệt kê các nơi xuất bản và tình trạng của những ngày gần đây, rồi thoát.</translation>
    </message>
    <message>
        <source>Keeps this target&apos;s password or secret, read from standard input, in the desktop&apos;s keychain, and exits.</source>
        <translation>Giữ mật khẩu hoặc mã bí mật của nơi xuất bản này, đọc từ đầu vào chuẩn, trong chuỗi khóa của hệ thống, rồi thoát.</translation>
    </message>
    <message>
        <source>(provisional)</source>
        <translation>(tạm tính)</translation>
    </message>
    <message>
        <source>arxiv, huggingface or the name of a feed; may be given again. Without it, those switched on.</source>
        <translation>arxiv, huggingface hoặc tên của một nguồn tin (feed); có thể dùng nhiều lần. Nếu không nêu thì là các nguồn đang bật.</translation>
    </message>
    <message>
        <source>Marks papers as read, newer versions of them included.</source>
        <translation>Đánh dấu bài báo là đã đọc, kể cả các phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>Marks papers as unread.</source>
        <translation>Đánh dấu bài báo là chưa đọc.</translation>
    </message>
    <message>
        <source>The library is what it was in %1; what it held before was backed up. Start Sheaf again where its window is open.</source>
        <translation>Thư viện đã trở lại như trong %1; nội dung trước đó đã được sao lưu. Nếu cửa sổ Sheaf đang mở, hãy khởi động lại Sheaf.</translation>
    </message>
    <message>
        <source>Backs up what cannot be fetched again; the last five backups are kept.</source>
        <translation>Sao lưu những gì không thể tải về lại; giữ năm bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Only lists the backups there are, newest first.</source>
        <translation>Chỉ liệt kê các bản sao lưu hiện có, mới nhất trước.</translation>
    </message>
    <message>
        <source>Copies the whole library into this new file instead.</source>
        <translation>Thay vào đó, chép toàn bộ thư viện vào tệp mới này.</translation>
    </message>
    <message>
        <source>Puts this backup or copy in the library&apos;s place, which is backed up before.</source>
        <translation>Đặt bản sao lưu hoặc bản sao này vào chỗ của thư viện; thư viện được sao lưu trước.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Fetched: nothing was left to ask for; arXiv&apos;s newest mailing is that of %1.</source>
        <translation>Tải về: không còn gì để hỏi; đợt công bố mới nhất của arXiv là của ngày %1.</translation>
    </message>
    <message>
        <source>Fetched: %1 new papers, %2 already known, on %3 days.</source>
        <translation>Tải về: %1 bài báo mới, %2 bài đã có, trong %3 ngày.</translation>
    </message>
    <message>
        <source>Summaries: %1 made, %2 failed, %3 left.</source>
        <translation>Tóm tắt: %1 bản đã tạo, %2 bản bị lỗi, %3 bản còn lại.</translation>
    </message>
    <message>
        <source>For you: %1 papers looked at.</source>
        <translation>Dành cho bạn: đã xem xét %1 bài báo.</translation>
    </message>
    <message>
        <source>For you: not known yet; star or hide some papers first.</source>
        <translation>Dành cho bạn: chưa biết; hãy gắn sao hoặc ẩn vài bài báo trước.</translation>
    </message>
    <message>
        <source>Published: %1 new, %2 brought up to date, %3 wait, %4 failed.</source>
        <translation>Xuất bản: %1 mới, %2 được cập nhật, %3 đang chờ, %4 bị lỗi.</translation>
    </message>
    <message>
        <source>Told: nothing that you were not told before.</source>
        <translation>Thông báo: không có gì mà bạn chưa được báo trước đó.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Đã thông báo: %1</translation>
    </message>
    <message>
        <source>Told to nobody (no desktop is here to show it): %1</source>
        <translation>Chưa thông báo cho ai (ở đây không có màn hình nền để hiện): %1</translation>
    </message>
    <message>
        <source>Days looked after: %1.</source>
        <translation>Các ngày được xử lý: %1.</translation>
    </message>
    <message>
        <source>Would look after these days, and leave out what the library has in whole: %1.</source>
        <translation>Sẽ xử lý các ngày sau, bỏ qua ngày mà thư viện đã có đủ: %1.</translation>
    </message>
    <message>
        <source>Would summarise %1 papers of those days that are here already, and what comes.</source>
        <translation>Sẽ tóm tắt %1 bài báo đã có của các ngày đó, và những bài sẽ tải về.</translation>
    </message>
    <message>
        <source>Would not summarise: the setting daily.summarise is off.</source>
        <translation>Sẽ không tóm tắt: cài đặt daily.summarise đang tắt.</translation>
    </message>
    <message>
        <source>Would tell of %1: %2</source>
        <translation>Sẽ thông báo về ngày %1: %2</translation>
    </message>
    <message>
        <source>Another Sheaf is doing the day&apos;s work in this library; waiting for it.</source>
        <translation>Một Sheaf khác đang làm công việc hằng ngày trong thư viện này; đang đợi.</translation>
    </message>
    <message>
        <source>Does the day&apos;s work without you: fetches every day that was missed, summarises, tells.</source>
        <translation>Tự làm công việc hằng ngày: tải về mọi ngày còn sót, tóm tắt, thông báo.</translation>
    </message>
    <message>
        <source>Only fetches; the setting daily.summarise says the same.</source>
        <translation>Chỉ tải về; cài đặt daily.summarise cũng có tác dụng này.</translation>
    </message>
    <message>
        <source>Only says what would be done; asks nobody, changes nothing.</source>
        <translation>Chỉ cho biết sẽ làm gì; không hỏi nguồn nào, không thay đổi gì.</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation> (đang tắt)</translation>
    </message>
    <message>
        <source>arXiv can be asked only for whole words and authors&apos; names; leave out --everywhere.</source>
        <translation>Chỉ có thể hỏi arXiv theo từ trọn vẹn và tên tác giả; hãy bỏ --everywhere.</translation>
    </message>
    <message>
        <source>%1 of %2 papers of %3, %4 of %5 of the 30 days up to it.</source>
        <translation>%1 trên %2 bài báo của ngày %3, %4 trên %5 bài của 30 ngày tính đến ngày đó.</translation>
    </message>
    <message>
        <source>The pattern took too long on %1 papers; these count as not fitting.</source>
        <translation>Mẫu xử lý quá lâu ở %1 bài báo; các bài này được coi là không khớp.</translation>
    </message>
    <message>
        <source>Lists, adds and tries rules that hide papers by themselves, and watches.</source>
        <translation>Liệt kê, thêm và thử các quy tắc tự động ẩn bài báo, và các mục theo dõi.</translation>
    </message>
    <message>
        <source>list, add, remove, enable, disable, or test (tells what a rule would do).</source>
        <translation>list, add, remove, enable, disable hoặc test (cho biết một quy tắc sẽ làm gì).</translation>
    </message>
    <message>
        <source>The rule&apos;s name.</source>
        <translation>Tên của quy tắc.</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>The day to test with, else the newest.</source>
        <translation>Ngày dùng để thử; nếu không nêu thì là ngày mới nhất.</translation>
    </message>
    <message>
        <source>The list as a JSON document.</source>
        <translation>Danh sách dưới dạng tài liệu JSON.</translation>
    </message>
    <message>
        <source>Say “list”, “add NAME …”, “remove NAME”, “enable NAME”, “disable NAME” or “test NAME”.</source>
        <translation>Hãy viết “list”, “add NAME …”, “remove NAME”, “enable NAME”, “disable NAME” hoặc “test NAME”.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>Added “%1”, which has %2 entries now: %3</source>
        <translation>Đã thêm “%1”, hiện có %2 mục: %3</translation>
    </message>
    <message>
        <source>There is no feed “%1”; &quot;sheaf feeds&quot; lists them.</source>
        <translation>Không có nguồn tin “%1”; &quot;sheaf feeds&quot; liệt kê các nguồn tin.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Không mở được %1: %2.</translation>
    </message>
    <message>
        <source>%1 feeds added, %2 were there already.</source>
        <translation>Đã thêm %1 nguồn tin, %2 nguồn tin đã có sẵn.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
    <message>
        <source>Lists the RSS and Atom feeds that are fetched too, and changes the list.</source>
        <translation>Liệt kê các nguồn tin (feed) RSS và Atom cũng được tải về, và sửa danh sách.</translation>
    </message>
    <message>
        <source>Nothing (lists them), add ADDRESS (of a feed, or of a page that names one), remove NAME (its papers stay), rename NAME NEW, on NAME, off NAME, import-opml FILE, or export-opml FILE (- for standard output).</source>
        <translation>Không nêu gì (liệt kê các nguồn tin), add ADDRESS (của một nguồn tin, hoặc của trang có nêu nguồn tin), remove NAME (giữ lại bài báo), rename NAME NEW, on NAME, off NAME, import-opml FILE hoặc export-opml FILE (- là đầu ra chuẩn).</translation>
    </message>
    <message>
        <source>[add ADDRESS | remove NAME | rename NAME NEW | on NAME | off NAME | import-opml FILE | export-opml FILE]</source>
        <translation>[add ADDRESS | remove NAME | rename NAME NEW | on NAME | off NAME | import-opml FILE | export-opml FILE]</translation>
    </message>
    <message>
        <source>The name of the feed to add; without it, its title.</source>
        <translation>Tên của nguồn tin cần thêm; nếu không nêu thì là tiêu đề của nguồn tin.</translation>
    </message>
    <message>
        <source>Write: sheaf feeds, or with add, remove, rename, on, off, import-opml or export-opml. See: sheaf feeds --help</source>
        <translation>Hãy viết: sheaf feeds, hoặc thêm add, remove, rename, on, off, import-opml hay export-opml. Xem: sheaf feeds --help</translation>
    </message>
    <message>
        <source>%1 papers read, %2 % of the file</source>
        <translation>đã đọc %1 bài báo, %2 % của tệp</translation>
    </message>
    <message>
        <source>This line is no paper&apos;s record; it was left out.</source>
        <translation>Dòng này không phải là bản ghi của một bài báo; đã bỏ qua.</translation>
    </message>
    <message>
        <source>%1 lines in all could not be read.</source>
        <translation>Tổng cộng %1 dòng không đọc được.</translation>
    </message>
    <message>
        <source>It went on where the last import of this file had stopped.</source>
        <translation>Đã tiếp tục từ chỗ lần nhập trước của tệp này dừng lại.</translation>
    </message>
    <message>
        <source>%1 papers of the snapshot are in the library, %2 of them new.</source>
        <translation>%1 bài báo của bản chụp đã ở trong thư viện, %2 bài là mới.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>đã tải về</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>cross-listed</source>
        <translation>liệt kê chéo</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>bản thay thế</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>bị lọc</translation>
    </message>
    <message>
        <source>summarised</source>
        <translation>đã tóm tắt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>bị lỗi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers missing.</source>
        <translation>%1: thiếu %2 trên %3 bài báo.</translation>
    </message>
    <message>
        <source>%1: hidden by rules: %2.</source>
        <translation>%1: bị quy tắc ẩn: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, asked %2.</source>
        <translation>%1, hỏi lúc %2.</translation>
    </message>
    <message>
        <source>It has not come to its end.</source>
        <translation>Chưa tải xong.</translation>
    </message>
    <message>
        <source>To do: sheaf fetch --day %1</source>
        <translation>Việc cần làm: sheaf fetch --day %1</translation>
    </message>
    <message>
        <source>To have it proven: sheaf fetch --from %1 --to %1</source>
        <translation>Để xác nhận: sheaf fetch --from %1 --to %1</translation>
    </message>
    <message>
        <source>Your library is %1 from now on.</source>
        <translation>Từ nay thư viện của bạn là %1.</translation>
    </message>
    <message>
        <source>The library is %1 now.</source>
        <translation>Thư viện nay là %1.</translation>
    </message>
    <message>
        <source>Says which library is used; moves it, or uses another one.</source>
        <translation>Cho biết đang dùng thư viện nào; chuyển thư viện đi nơi khác, hoặc dùng thư viện khác.</translation>
    </message>
    <message>
        <source>Without options it names the library&apos;s file. A library that moves is copied, compared byte by byte and only then removed from its old place; its backups go with it.</source>
        <translation>Không có tùy chọn thì nêu tên tệp của thư viện. Thư viện được chuyển sẽ được chép, so sánh từng byte rồi mới bị xóa khỏi chỗ cũ; các bản sao lưu được chuyển theo.</translation>
    </message>
    <message>
        <source>Moves the library into this folder.</source>
        <translation>Chuyển thư viện vào thư mục này.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>thư mục</translation>
    </message>
    <message>
        <source>Uses this library from now on, which has to be there.</source>
        <translation>Từ nay dùng thư viện này; thư viện phải có sẵn ở đó.</translation>
    </message>
    <message>
        <source>shows a paper there (2601.01739, an arXiv address, sheaf:search?q=WORDS)</source>
        <translation>hiện một bài báo ở đó (2601.01739, một địa chỉ arXiv, sheaf:search?q=WORDS)</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit nhận một số từ 1 đến %1.</translation>
    </message>
    <message>
        <source>Lists the papers nearest to one, nearest first.</source>
        <translation>Liệt kê các bài báo gần nhất với một bài, bài gần nhất đứng trước.</translation>
    </message>
    <message>
        <source>Name one paper by its id, such as 2601.01739.</source>
        <translation>Hãy nêu một bài báo bằng mã của nó, chẳng hạn 2601.01739.</translation>
    </message>
    <message>
        <source>%1 papers and all that belongs to them written to %2</source>
        <translation>Đã ghi %1 bài báo và mọi thứ thuộc về chúng vào %2</translation>
    </message>
    <message>
        <source>Keeps your machines in step, through the folder in the setting sync.folder.</source>
        <translation>Giữ các máy của bạn đồng bộ với nhau, qua thư mục trong cài đặt sync.folder.</translation>
    </message>
    <message>
        <source>Each machine writes files of its own into the folder and reads the others&apos;: stars,
notes, what is read or hidden, tags, summaries, rules and saved searches. Of two
changes of the same thing the later one wins; where a note was written on two
machines, both texts are kept. Any program may synchronise the folder.

Exit codes: 0 in step, 1 some files have not come whole yet or were left out,
2 no folder is set, 3 the folder cannot be used.</source>
        <translation>Mỗi máy ghi các tệp riêng của nó vào thư mục và đọc tệp của các máy khác: dấu sao,
ghi chú, bài đã đọc hoặc đã ẩn, thẻ, bản tóm tắt, quy tắc và các tìm kiếm đã lưu.
Khi cùng một thứ bị thay đổi hai lần, lần sau được giữ; khi một ghi chú được viết trên
hai máy, cả hai bản đều được giữ. Dùng chương trình nào để đồng bộ thư mục cũng được.

Mã thoát: 0 đã đồng bộ, 1 một số tệp chưa về đủ hoặc bị bỏ qua,
2 chưa đặt thư mục, 3 không dùng được thư mục.</translation>
    </message>
    <message>
        <source>Lists the saved searches with their unread papers, and changes them.</source>
        <translation>Liệt kê các tìm kiếm đã lưu cùng số bài báo chưa đọc, và thay đổi chúng.</translation>
    </message>
    <message>
        <source>Nothing (lists them), add NAME QUERY, remove NAME, or rename NAME NEW. What a search finds: sheaf search --saved NAME</source>
        <translation>Không nêu gì (liệt kê chúng), add NAME QUERY, remove NAME hoặc rename NAME NEW. Xem kết quả của một tìm kiếm: sheaf search --saved NAME</translation>
    </message>
    <message>
        <source>[add NAME QUERY | remove NAME | rename NAME NEW]</source>
        <translation>[add NAME QUERY | remove NAME | rename NAME NEW]</translation>
    </message>
    <message>
        <source>Write: sheaf searches, or with add NAME QUERY, remove NAME or rename NAME NEW. See: sheaf searches --help</source>
        <translation>Hãy viết: sheaf searches, hoặc thêm add NAME QUERY, remove NAME hay rename NAME NEW. Xem: sheaf searches --help</translation>
    </message>
    <message>
        <source>(before an update)</source>
        <translation>(trước khi cập nhật)</translation>
    </message>
    <message>
        <source>(before another was restored)</source>
        <translation>(trước khi khôi phục một bản khác)</translation>
    </message>
    <message>
        <source>(before a repair)</source>
        <translation>(trước khi sửa chữa)</translation>
    </message>
    <message>
        <source>The saved search of this name.</source>
        <translation>Tìm kiếm đã lưu có tên này.</translation>
    </message>
    <message>
        <source>Packs the library as closely as can be; needs twice its room while it runs.</source>
        <translation>Thu gọn thư viện hết mức có thể; trong khi chạy cần gấp đôi dung lượng của thư viện.</translation>
    </message>
    <message>
        <source>The library is %1 smaller now.</source>
        <translation>Thư viện nay đã nhỏ đi %1.</translation>
    </message>
    <message>
        <source>The library was packed closely already.</source>
        <translation>Thư viện vốn đã gọn sẵn.</translation>
    </message>
    <message>
        <source>Writes a day or a selection as a digest, or the whole library.</source>
        <translation>Xuất một ngày hoặc các bài đã chọn thành bản tổng hợp, hoặc xuất toàn bộ thư viện.</translation>
    </message>
    <message>
        <source>Writes the whole library as JSON lines, for safe keeping or another machine; packed where the name ends in .gz. sheaf import reads it.</source>
        <translation>Xuất toàn bộ thư viện thành các dòng JSON, để lưu giữ hoặc dùng trên máy khác; được nén nếu tên kết thúc bằng .gz. sheaf import đọc được tệp này.</translation>
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
        <translation>Lệnh này tải về mọi ngày kể từ lần chạy trước mà thư viện chưa có đủ (nhiều nhất
bằng số ngày trong cài đặt daily.catch_up_days), hỏi lại phần thiếu của tuần vừa qua,
cho tóm tắt những bài mới, chấm điểm chúng theo sở thích của bạn, xuất bản những gì
đến hạn, và báo một lần cho mỗi ngày bằng thông báo trên màn hình. Nếu có đặt thư mục
đồng bộ (sync.folder), các máy của bạn được đồng bộ trước và sau đó.

Lệnh không hỏi gì: hạn mức của bạn vẫn có hiệu lực; nếu một bộ tóm tắt không có khóa,
hoặc bạn chưa đồng ý với máy chủ của nó, lệnh báo điều đó và tiếp tục mà không tóm tắt.
Có thể ngắt lệnh bất cứ lúc nào và chạy bao nhiêu lần tùy ý; lệnh thứ hai sẽ đợi
lệnh thứ nhất.

Với systemd:
  systemctl --user enable --now sheaf-daily.timer
  journalctl --user -u sheaf-daily

Với cron (crontab -e), mỗi ngày lúc 7:10:
  10 7 * * * sheaf daily

Mã thoát: 0 mọi việc ổn (không có công bố nào không phải là lỗi), 1 có việc
bị lỗi và sẽ được thử lại ở lần chạy sau (đầu ra lỗi chuẩn cho biết việc gì),
2 dùng sai cách, 3 không nhận được gì.</translation>
    </message>
    <message>
        <source>“sheaf check --repair” makes a backup and puts right what it can.</source>
        <translation>“sheaf check --repair” tạo một bản sao lưu rồi sửa những gì sửa được.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Bản sao lưu: %1</translation>
    </message>
    <message>
        <source>This cannot be repaired. The backups are in %1: “sheaf backup --list” names them, “sheaf backup --restore FILE” brings one back.</source>
        <translation>Không sửa được lỗi này. Các bản sao lưu nằm trong %1: “sheaf backup --list” liệt kê chúng, “sheaf backup --restore FILE” khôi phục một bản.</translation>
    </message>
    <message>
        <source>Looks for faults in the library, and repairs them.</source>
        <translation>Tìm lỗi trong thư viện và sửa chúng.</translation>
    </message>
    <message>
        <source>Makes a backup, then puts right what can be made anew: indexes, counts, the search index. Broken off, it goes on the next time.</source>
        <translation>Tạo một bản sao lưu, rồi sửa những gì dựng lại được: các chỉ mục, số đếm, chỉ mục tìm kiếm. Nếu bị gián đoạn, lần sau sẽ làm tiếp.</translation>
    </message>
    <message>
        <source>Brings digests, an export of a whole library, or arXiv&apos;s metadata snapshot into the library.</source>
        <translation>Nhập các bản tổng hợp, bản xuất của cả một thư viện, hoặc bản chụp siêu dữ liệu của arXiv vào thư viện.</translation>
    </message>
    <message>
        <source>Digests, folders that hold some, one export of a library (sheaf export --everything), or one snapshot of arXiv&apos;s metadata.</source>
        <translation>Các bản tổng hợp, thư mục chứa chúng, một bản xuất của thư viện (sheaf export --everything), hoặc một bản chụp siêu dữ liệu của arXiv.</translation>
    </message>
    <message>
        <source>Prints the path of a paper&apos;s PDF; fetches it where it is not there.</source>
        <translation>In đường dẫn tệp PDF của một bài báo; nếu chưa có thì tải về.</translation>
    </message>
    <message>
        <source>Opens it in the program that your desktop opens PDFs with.</source>
        <translation>Mở tệp bằng chương trình mà hệ thống của bạn dùng để mở PDF.</translation>
    </message>
    <message>
        <source>There is no xdg-open to open the PDF with. Install the package xdg-utils.</source>
        <translation>Không có xdg-open để mở PDF. Hãy cài gói xdg-utils.</translation>
    </message>
    <message>
        <source>Puts papers off for later; &quot;is:later&quot; finds them until they are read.</source>
        <translation>Để các bài báo lại đọc sau; &quot;is:later&quot; tìm được chúng cho đến khi đã đọc.</translation>
    </message>
    <message>
        <source>Has papers among the unread ones again that were put off.</source>
        <translation>Đưa các bài báo đã để sau trở lại các bài chưa đọc.</translation>
    </message>
    <message>
        <source>Writes papers&apos; notes in your vault (the setting notes.vault) and prints their paths.</source>
        <translation>Ghi ghi chú của các bài báo vào kho ghi chú của bạn (cài đặt notes.vault) và in đường dẫn của chúng.</translation>
    </message>
    <message>
        <source>Sends papers to the Zotero that runs on this computer, with tags, note and PDF.</source>
        <translation>Gửi các bài báo đến Zotero đang chạy trên máy tính này, kèm thẻ, ghi chú và PDF.</translation>
    </message>
    <message>
        <source>--sort takes newest, relevance, score, title, upvotes, for-you or matters.</source>
        <translation>--sort nhận newest, relevance, score, title, upvotes, for-you hoặc matters.</translation>
    </message>
    <message>
        <source>newest, relevance, score, title, upvotes, for-you (by what you star, read and hide) or matters (for you first, then by score, then by category).</source>
        <translation>newest, relevance, score, title, upvotes, for-you (theo những bài bạn gắn sao, đọc và ẩn) hoặc matters (bài dành cho bạn trước, rồi theo điểm, rồi theo chuyên mục).</translation>
    </message>
    <message>
        <source>Papers put off for later.</source>
        <translation>Các bài báo để sau.</translation>
    </message>
    <message>
        <source>Adds papers by their ids or links, or those of a bibliography; asks arXiv for what is lacking.</source>
        <translation>Thêm bài báo theo mã số hoặc liên kết, hoặc các bài của một thư mục tài liệu; hỏi arXiv về những gì còn thiếu.</translation>
    </message>
    <message>
        <source>Ids (2601.01739), links and DOIs of arXiv&apos;s papers, and files (.bib, .ris).</source>
        <translation>Mã số (2601.01739), liên kết và DOI của các bài báo trên arXiv, và tệp (.bib, .ris).</translation>
    </message>
    <message>
        <source>PAPER…</source>
        <translation>BÀI…</translation>
    </message>
    <message>
        <source>Say which papers: sheaf add 2601.01739</source>
        <translation>Hãy nêu các bài báo: sheaf add 2601.01739</translation>
    </message>
    <message>
        <source>Standard output takes no more: look whether the disk is full.</source>
        <translation>Đầu ra chuẩn không nhận thêm được nữa: hãy xem đĩa có đầy không.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1, is on</source>
        <translation>%1, đang bật</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ngày này</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>Bài báo chưa đọc</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Bài báo gắn sao</translation>
    </message>
    <message>
        <source>Papers with a newer version</source>
        <translation>Bài báo có phiên bản mới hơn</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Tất cả bài báo</translation>
    </message>
    <message>
        <source>Failed papers</source>
        <translation>Bài báo bị lỗi</translation>
    </message>
    <message>
        <source>Hidden papers</source>
        <translation>Bài báo đã ẩn</translation>
    </message>
    <message>
        <source>Papers that rules hide</source>
        <translation>Bài báo bị quy tắc ẩn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hôm qua, %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Papers for later</source>
        <translation>Bài báo để sau</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The titles, authors and texts of these papers, and your interests, will be sent to %1. Your notes, stars and tags stay here.</source>
        <translation>Tiêu đề, tác giả và văn bản của các bài báo này, cùng mối quan tâm của bạn, sẽ được gửi đến %1. Ghi chú, sao và thẻ của bạn ở lại đây.</translation>
    </message>
    <message>
        <source>%1 You have not agreed to that yet; nothing was sent.</source>
        <translation>%1 Bạn chưa đồng ý với điều đó; chưa gửi gì.</translation>
    </message>
</context>
<context>
    <name>DayNews</name>
    <message>
        <source>%1 %2</source>
        <comment>a watch</comment>
        <extracomment>of a watch: its name and how many papers it found</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>watches</comment>
        <translation>còn lại (%1)</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Theo dõi: %1</translation>
    </message>
    <message>
        <source>Not all came: %1 papers that were announced are missing.</source>
        <translation>Chưa đủ: thiếu %1 bài báo đã công bố.</translation>
    </message>
    <message>
        <source>Not all came: %1 could not be read to its end.</source>
        <translation>Chưa đủ: không đọc được hết %1.</translation>
    </message>
    <message>
        <source>And %1 on one earlier day.</source>
        <translation>Và %1 bài trong một ngày trước đó.</translation>
    </message>
    <message>
        <source>And %1 on %2 earlier days.</source>
        <translation>Và %1 bài trong %2 ngày trước đó.</translation>
    </message>
    <message>
        <source>%1 %2 new</source>
        <comment>a category</comment>
        <translation>%1: %2 bài mới</translation>
    </message>
    <message>
        <source>%1 new in others</source>
        <translation>%1 bài mới ở chuyên mục khác</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source and its picks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>sources</comment>
        <translation>còn lại (%1)</translation>
    </message>
    <message>
        <source>%1 for you</source>
        <translation>%1 bài dành cho bạn</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>Bài báo ngày %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d/M/yyyy</translation>
    </message>
</context>
<context>
    <name>DayReason</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Its next list is that of %1.</source>
        <translation>Danh sách tiếp theo là của %1.</translation>
    </message>
    <message>
        <source>No announcement: arXiv announces nothing on weekends.</source>
        <translation>Không có công bố: arXiv không công bố gì vào cuối tuần.</translation>
    </message>
    <message>
        <source>No announcement: arXiv took no submissions on %1.</source>
        <translation>Không có công bố: arXiv không nhận bài vào %1.</translation>
    </message>
    <message>
        <source>No announcement: %1 was a holiday (%2) on which arXiv took no submissions.</source>
        <translation>Không có công bố: %1 là ngày lễ (%2), arXiv không nhận bài.</translation>
    </message>
    <message>
        <source>Not yet announced: arXiv announces this list on %1, your time.</source>
        <translation>Chưa công bố: arXiv công bố danh sách này lúc %1 (giờ của bạn).</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet, so it may still be put off.</source>
        <translation>Chưa biết các ngày lễ của năm %1 nên việc công bố vẫn có thể bị hoãn.</translation>
    </message>
    <message>
        <source>The fetch failed. Fetch the day again.</source>
        <translation>Không tải về được. Hãy tải về lại ngày này.</translation>
    </message>
    <message>
        <source>The fetch failed: %1</source>
        <translation>Không tải về được: %1</translation>
    </message>
    <message>
        <source>A source says that it has more papers than have come. Fetch the day again.</source>
        <translation>Một nguồn cho biết có nhiều bài báo hơn số đã nhận được. Hãy tải về lại ngày này.</translation>
    </message>
    <message>
        <source>Announced, but not fetched yet. Fetch the day.</source>
        <translation>Đã công bố nhưng chưa tải về. Hãy tải về ngày này.</translation>
    </message>
    <message>
        <source>No announcement: the sources say that they list nothing on this day.</source>
        <translation>Không có công bố: các nguồn cho biết không liệt kê gì vào ngày này.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing, but not all is proven: the list may still grow, its day was worked out from submission times, or a source gave no count.</source>
        <translation>Không thấy thiếu gì, nhưng chưa xác nhận được là đủ: danh sách có thể còn dài thêm, ngày được suy ra từ thời điểm gửi bài, hoặc có nguồn không cho biết số lượng.</translation>
    </message>
    <message>
        <source>By the announcement feed.</source>
        <translation>Qua nguồn tin thông báo.</translation>
    </message>
    <message>
        <source>By the announcement feed, filled in by the query API.</source>
        <translation>Qua nguồn tin thông báo, bổ sung bằng API truy vấn.</translation>
    </message>
    <message>
        <source>By the query API, worked out from submission times.</source>
        <translation>Qua API truy vấn, suy ra từ thời điểm gửi bài.</translation>
    </message>
    <message>
        <source>By OAI-PMH.</source>
        <translation>Qua OAI-PMH.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open another library…</source>
        <translation>Mở thư viện khác…</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Mở thư viện khác</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>Thư viện (*.sqlite);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>There is nobody here who shows desktop notifications.</source>
        <translation>Ở đây không có chương trình nào hiện thông báo trên màn hình.</translation>
    </message>
    <message>
        <source>Open Sheaf</source>
        <translation>Mở Sheaf</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Not on this page</source>
        <translation>Không có trong trang này</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to find on this page</source>
        <translation>Từ cần tìm trong trang này</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Tìm trong trang này</translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation>Kết quả trước (Shift+Return)</translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation>Kết quả sau (Return)</translation>
    </message>
</context>
<context>
    <name>DigestFrame</name>
    <message>
        <source>%1 is no score from 0 to 100.</source>
        <translation>%1 không phải là điểm từ 0 đến 100.</translation>
    </message>
    <message>
        <source>There are no papers in this file.</source>
        <translation>Tệp này không có bài báo nào.</translation>
    </message>
    <message>
        <source>The paper %1 is here twice.</source>
        <translation>Bài báo %1 xuất hiện hai lần ở đây.</translation>
    </message>
    <message>
        <source>%1 was not understood.</source>
        <translation>Không hiểu được %1.</translation>
    </message>
    <message>
        <source>The paper %1 breaks off here.</source>
        <translation>Bài báo %1 bị cắt ngang ở đây.</translation>
    </message>
    <message>
        <source>The paper %1 has no address: it was left out.</source>
        <translation>Bài báo %1 không có địa chỉ: nó bị bỏ qua.</translation>
    </message>
</context>
<context>
    <name>DigestImport</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Việc nhập đã bị hủy.</translation>
    </message>
</context>
<context>
    <name>DigestStyles</name>
    <message>
        <source>There is no digest style “%1”; there are: %2.</source>
        <translation>Không có kiểu bản tổng hợp “%1”; hiện có: %2.</translation>
    </message>
</context>
<context>
    <name>DigestTemplate</name>
    <message>
        <source>a tag is opened and not closed</source>
        <translation>một thẻ được mở mà không đóng</translation>
    </message>
    <message>
        <source>the section “%1” is opened here and not closed where it should be</source>
        <translation>phần “%1” được mở ở đây và không được đóng đúng chỗ</translation>
    </message>
    <message>
        <source>the section “%1” is closed and was not opened</source>
        <translation>phần “%1” được đóng mà chưa mở</translation>
    </message>
    <message>
        <source>new delimiters are written as in {{=&lt;% %&gt;=}}</source>
        <translation>dấu phân cách mới được viết như trong {{=&lt;% %&gt;=}}</translation>
    </message>
    <message>
        <source>there is no “%1” at this place</source>
        <translation>không có “%1” ở chỗ này</translation>
    </message>
    <message>
        <source>there is no file partials/%1.mustache</source>
        <translation>không có tệp partials/%1.mustache</translation>
    </message>
    <message>
        <source>the partial “%1” takes itself in</source>
        <translation>mẫu con “%1” tự gọi chính nó</translation>
    </message>
    <message>
        <source>The template %1 has an error in line %2: %3.</source>
        <translation>Mẫu %1 có lỗi ở dòng %2: %3.</translation>
    </message>
    <message>
        <source>The template %1 could not be read (%2).</source>
        <translation>Không đọc được mẫu %1 (%2).</translation>
    </message>
    <message>
        <source>a template of more than 1 MB cannot be used</source>
        <translation>không dùng được mẫu lớn hơn 1 MB</translation>
    </message>
    <message>
        <source>it holds something else than text in UTF-8</source>
        <translation>nó chứa thứ khác với văn bản UTF-8</translation>
    </message>
    <message>
        <source>There is more than one style “%1”. Give the template %2 another name.</source>
        <translation>Có nhiều hơn một kiểu “%1”. Hãy đặt tên khác cho mẫu %2.</translation>
    </message>
</context>
<context>
    <name>EngineGate</name>
    <message>
        <source>Stopped before the model was asked.</source>
        <translation>Đã dừng trước khi hỏi mô hình.</translation>
    </message>
</context>
<context>
    <name>EngineOptions</name>
    <message>
        <source>There is no engine “%1” in the settings; there are: %2.</source>
        <translation>Không có bộ tóm tắt “%1” trong cài đặt; hiện có: %2.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>%1 cannot be read on.</source>
        <translation>Không đọc tiếp được %1.</translation>
    </message>
    <message>
        <source>%1 lines should stand before it</source>
        <translation>phải có %1 dòng đứng trước dòng này</translation>
    </message>
    <message>
        <source>%1 could not be written; see that its folder may be written to and that the disk is not full.</source>
        <translation>Không ghi được %1; hãy kiểm tra xem có ghi được vào thư mục của nó không và đĩa có bị đầy không.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; see whether the file is there and may be read.</source>
        <translation>Không mở được %1; hãy xem tệp có ở đó và có đọc được không.</translation>
    </message>
    <message>
        <source>%1 cannot be read on behind line %2; what came before is kept.</source>
        <translation>Không đọc tiếp được %1 sau dòng %2; những gì đứng trước vẫn được giữ lại.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Đã hủy việc xuất; chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 papers read; everything was here already.</source>
        <translation>Đã đọc %1 bài báo; mọi thứ đều đã có sẵn ở đây.</translation>
    </message>
    <message>
        <source>%1 papers read: %2 new, %3 that were here have changed.</source>
        <translation>Đã đọc %1 bài báo: %2 bài mới, %3 bài đã có ở đây có thay đổi.</translation>
    </message>
    <message>
        <source>Import the file again to go on from there.</source>
        <translation>Hãy nhập lại tệp để tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>The file was cut off behind line %1: what stands before it is here, the rest is missing.</source>
        <translation>Tệp bị cắt sau dòng %1: những gì đứng trước đã có ở đây, phần còn lại bị thiếu.</translation>
    </message>
    <message>
        <source>%1 papers changed by %2.</source>
        <translation>%2 đã thay đổi %1 bài báo.</translation>
    </message>
    <message>
        <source>Rules or searches changed by %1.</source>
        <translation>%1 đã thay đổi quy tắc hoặc tìm kiếm.</translation>
    </message>
    <message>
        <source>This machine&apos;s changes were written.</source>
        <translation>Đã ghi các thay đổi của máy này.</translation>
    </message>
    <message>
        <source>Some files have not come whole yet: %1.</source>
        <translation>Một số tệp chưa về đủ: %1.</translation>
    </message>
    <message>
        <source>All machines are in step.</source>
        <translation>Mọi máy đều đã đồng bộ.</translation>
    </message>
    <message>
        <source>%1 is no export of a Sheaf library: its first line does not say so.</source>
        <translation>%1 không phải là bản xuất của một thư viện Sheaf: dòng đầu của tệp không cho biết điều đó.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sheaf; update this one to read it.</source>
        <translation>%1 được ghi bởi một phiên bản Sheaf mới hơn; hãy cập nhật Sheaf ở đây để đọc tệp.</translation>
    </message>
    <message>
        <source>the rule “%1” cannot be read</source>
        <translation>không đọc được quy tắc “%1”</translation>
    </message>
    <message>
        <source>the merged tag “%1” cannot be read</source>
        <translation>không đọc được thẻ đã gộp “%1”</translation>
    </message>
    <message>
        <source>“%1” is no paper&apos;s id</source>
        <translation>“%1” không phải là mã của một bài báo</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>không rõ “%1” là gì</translation>
    </message>
    <message>
        <source>it is not one object with a name</source>
        <translation>đó không phải là một đối tượng duy nhất có tên</translation>
    </message>
    <message>
        <source>the tag “%1” cannot be read</source>
        <translation>không đọc được thẻ “%1”</translation>
    </message>
    <message>
        <source>“%1” is not known in “%2”</source>
        <translation>không rõ “%1” trong “%2” là gì</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not of the right kind</source>
        <translation>“%1” trong “%2” không đúng kiểu</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”</source>
        <translation>thiếu “%1” trong “%2”</translation>
    </message>
    <message>
        <source>a tag has no name</source>
        <translation>một thẻ không có tên</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>không có quy tắc “%1”</translation>
    </message>
    <message>
        <source>what “%1” belongs to is missing</source>
        <translation>thiếu mục mà “%1” thuộc về</translation>
    </message>
    <message>
        <source>“%1” does not fit</source>
        <translation>“%1” không khớp</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>There is no paper to export. Fetch the day first, or clear a filter.</source>
        <translation>Không có bài báo nào để xuất. Hãy tải ngày đó trước, hoặc bỏ một bộ lọc.</translation>
    </message>
    <message>
        <source>Markdown, Sheaf&apos;s own: to read, and to import again in full</source>
        <translation>Markdown của riêng Sheaf: để đọc, và để nhập lại trọn vẹn</translation>
    </message>
    <message>
        <source>Markdown as daily_papers_tool makes it (Vietnamese)</source>
        <translation>Markdown như daily_papers_tool tạo ra (tiếng Việt)</translation>
    </message>
    <message>
        <source>Markdown as a Hugging Face Daily Papers Report (Chinese)</source>
        <translation>Markdown kiểu Hugging Face Daily Papers Report (tiếng Trung)</translation>
    </message>
    <message>
        <source>Markdown as daily-arXiv-ai-enhanced makes it, with scores</source>
        <translation>Markdown như daily-arXiv-ai-enhanced tạo ra, có điểm</translation>
    </message>
    <message>
        <source>Markdown as daily-arXiv-ai-enhanced makes it, without scores</source>
        <translation>Markdown như daily-arXiv-ai-enhanced tạo ra, không có điểm</translation>
    </message>
    <message>
        <source>Markdown as CreekStone-SearchBot makes it (Chinese)</source>
        <translation>Markdown như CreekStone-SearchBot tạo ra (tiếng Trung)</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX and reference managers</source>
        <translation>BibTeX, cho LaTeX và các trình quản lý tài liệu tham khảo</translation>
    </message>
    <message>
        <source>RIS, for reference managers</source>
        <translation>RIS, cho các trình quản lý tài liệu tham khảo</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and pandoc</source>
        <translation>CSL-JSON, cho Zotero và pandoc</translation>
    </message>
    <message>
        <source>A web page in one file, with its formulas set</source>
        <translation>Một trang web trong một tệp, công thức đã được dàn</translation>
    </message>
    <message>
        <source>JSON with everything known, for programs</source>
        <translation>JSON với mọi điều đã biết, cho các chương trình</translation>
    </message>
    <message>
        <source>A folder of notes for Obsidian and the like, kept up to date</source>
        <translation>Một thư mục ghi chú cho Obsidian và tương tự, luôn được cập nhật</translation>
    </message>
    <message>
        <source>Your template</source>
        <translation>Mẫu của bạn</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another place.</source>
        <translation>Không ghi được %1 (%2). Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đó là một thư mục</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>không tạo được thư mục chứa nó</translation>
    </message>
    <message>
        <source>%1 papers stand in no day&apos;s list, and so in none of the files; export them to one file.</source>
        <translation>%1 bài báo không thuộc danh sách của ngày nào, nên không có trong tệp nào; hãy xuất chúng vào một tệp.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>đó không phải là tệp</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message>
        <source>arXiv refuses the question: “%1”. Check the categories and the day that were asked for.</source>
        <translation>arXiv từ chối truy vấn: “%1”. Hãy kiểm tra các chuyên mục và ngày đã yêu cầu.</translation>
    </message>
    <message>
        <source>Entry %1 of arXiv&apos;s list was left out: it has no arXiv id (%2).</source>
        <translation>Mục %1 trong danh sách của arXiv bị bỏ qua: không có mã arXiv (%2).</translation>
    </message>
    <message>
        <source>Entry %1 of arXiv&apos;s list was left out: it has no title (%2).</source>
        <translation>Mục %1 trong danh sách của arXiv bị bỏ qua: không có tiêu đề (%2).</translation>
    </message>
    <message>
        <source>No arXiv category is chosen. Choose at least one, such as cs.CL.</source>
        <translation>Chưa chọn chuyên mục nào của arXiv. Hãy chọn ít nhất một, ví dụ cs.CL.</translation>
    </message>
    <message>
        <source>“%1” is no arXiv category. They look like cs.CL or math-ph.</source>
        <translation>“%1” không phải là chuyên mục của arXiv. Chuyên mục có dạng như cs.CL hoặc math-ph.</translation>
    </message>
    <message>
        <source>arXiv announces its papers of %1 only at %2 (your time). Fetch the day after that.</source>
        <translation>Đến %2 (giờ của bạn) arXiv mới công bố bài báo ngày %1. Hãy tải ngày này về sau thời điểm đó.</translation>
    </message>
    <message>
        <source>arXiv says it has %1 papers but sent %2, which are kept. Fetch the day again for the rest.</source>
        <translation>arXiv báo có %1 bài báo nhưng chỉ gửi %2 bài; các bài này đã được giữ lại. Hãy tải lại ngày này để lấy phần còn lại.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer. Try again in a moment.</source>
        <translation>%1 gửi câu trả lời rỗng. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of its list. Check the address in the settings, and whether this network asks you to sign in first.</source>
        <translation>%1 gửi một trang web thay vì danh sách. Hãy kiểm tra địa chỉ trong cài đặt và xem mạng này có yêu cầu đăng nhập trước hay không.</translation>
    </message>
    <message>
        <source>What %1 sent is not its list of papers. Check the address in the settings.</source>
        <translation>Nội dung %1 gửi không phải là danh sách bài báo. Hãy kiểm tra địa chỉ trong cài đặt.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks off after %2 papers; these are kept. Fetch the day again for the rest.</source>
        <translation>Câu trả lời của %1 bị ngắt sau %2 bài báo; các bài này đã được giữ lại. Hãy tải lại ngày này để lấy phần còn lại.</translation>
    </message>
    <message>
        <source>The fetch was stopped; what had come is kept.</source>
        <translation>Đã dừng tải về; những gì đã nhận được vẫn được giữ lại.</translation>
    </message>
    <message>
        <source>Entry %1 of Hugging Face&apos;s list was left out: it has no arXiv id or no title.</source>
        <translation>Mục %1 trong danh sách của Hugging Face bị bỏ qua: thiếu mã arXiv hoặc tiêu đề.</translation>
    </message>
    <message>
        <source>Hugging Face answers with an error: “%1”. Check the day, or try again later.</source>
        <translation>Hugging Face báo lỗi: “%1”. Hãy kiểm tra ngày, hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s list goes on after %1 papers; the rest was not fetched.</source>
        <translation>Danh sách của Hugging Face còn tiếp sau %1 bài báo; phần còn lại chưa được tải về.</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH lost its place in the list again and again; the %1 papers that came are kept. Fetch the days again for the rest.</source>
        <translation>OAI-PMH của arXiv liên tục mất vị trí trong danh sách; %1 bài báo đã đến được giữ lại. Hãy tải lại các ngày đó để lấy phần còn lại.</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH sends the same page again and again; the %1 papers that came are kept. Fetch the days again for the rest.</source>
        <translation>OAI-PMH của arXiv liên tục gửi cùng một trang; %1 bài báo đã đến được giữ lại. Hãy tải lại các ngày đó để lấy phần còn lại.</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH ended %1 records short of what it says it has; those that came are kept. Fetch the days again for the rest.</source>
        <translation>OAI-PMH của arXiv dừng khi còn thiếu %1 bản ghi so với số nó công bố; những gì đã đến được giữ lại. Hãy tải lại các ngày đó để lấy phần còn lại.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed does not have the papers of %1 yet: it still shows those of %2. Try again later.</source>
        <translation>Nguồn tin của arXiv chưa có bài báo của %1: nó vẫn hiện của %2. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed has the newest list only: it shows the papers of %2, not those of %1. Ask arXiv&apos;s query API or OAI-PMH for that day.</source>
        <translation>Nguồn tin của arXiv chỉ có danh sách mới nhất: nó hiện bài báo của %2, không phải của %1. Hãy hỏi API truy vấn hoặc OAI-PMH của arXiv cho ngày đó.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed of %1 is empty although a mailing was due that day.</source>
        <translation>Nguồn tin của arXiv cho %1 trống dù ngày đó phải có thông báo.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed of %1 ends at its limit of %2 papers; there may be more. Ask for fewer categories at once.</source>
        <translation>Nguồn tin của arXiv cho %1 dừng ở giới hạn %2 bài báo; có thể còn nữa. Hãy hỏi ít chuyên mục hơn mỗi lần.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed still shows an older list of %1, not that of %2.</source>
        <translation>Nguồn tin của arXiv vẫn hiện danh sách cũ của %1, không phải của %2.</translation>
    </message>
    <message>
        <source>arXiv&apos;s papers from %1 on are not in OAI-PMH yet and were left out.</source>
        <translation>Các bài báo arXiv từ %1 trở đi chưa có trong OAI-PMH và bị bỏ qua.</translation>
    </message>
    <message>
        <source>By arXiv&apos;s announcement feed. It has nothing of %1, and its query API could not be asked whether that is so. %2</source>
        <translation>Qua nguồn tin công bố của arXiv. Nguồn tin này không có gì về %1, và không hỏi được API truy vấn của arXiv xem có đúng vậy không. %2</translation>
    </message>
    <message>
        <source>By arXiv&apos;s announcement feed and, for %1, of which it has nothing, by its query API.</source>
        <translation>Qua nguồn tin công bố của arXiv; riêng %1, không có trong nguồn tin này, thì qua API truy vấn.</translation>
    </message>
    <message>
        <source>The feed “%1” has nothing left of what it showed on %2: papers may have come and gone between. Asking again cannot bring them back; fetch more often, or look on the feed&apos;s own site.</source>
        <translation>Nguồn tin “%1” không còn gì trong những mục đã hiện vào %2: có thể có bài báo đã xuất hiện rồi mất đi trong khoảng đó. Hỏi lại cũng không lấy lại được; hãy tải về thường xuyên hơn, hoặc xem trên trang web của nguồn tin.</translation>
    </message>
    <message>
        <source>The feed is empty.</source>
        <translation>Nguồn tin trống.</translation>
    </message>
    <message>
        <source>The feed reaches back to %1.</source>
        <translation>Nguồn tin có bài từ %1.</translation>
    </message>
    <message>
        <source>%1 entries without a date stand under the day on which they were first seen.</source>
        <translation>%1 mục không ghi ngày được xếp vào ngày lần đầu được thấy.</translation>
    </message>
    <message>
        <source>The feed “%1” has its newest entries only, not those of a day that is past. Fetch it with today&apos;s papers; what it still has of earlier days comes along.</source>
        <translation>Nguồn tin “%1” chỉ có các mục mới nhất, không có mục của một ngày đã qua. Hãy tải nguồn tin này cùng với bài báo hôm nay; những gì còn lại của các ngày trước sẽ được tải theo.</translation>
    </message>
    <message>
        <source>The list may still grow until the day is over.</source>
        <translation>Danh sách có thể còn dài thêm cho đến hết ngày.</translation>
    </message>
    <message>
        <source>Entry %1 of the feed “%2” was left out: it has no title (%3).</source>
        <translation>Đã bỏ qua mục %1 của nguồn tin “%2”: mục này không có tiêu đề (%3).</translation>
    </message>
    <message>
        <source>Entry %1 of the feed “%2” was left out: it has no link (%3).</source>
        <translation>Đã bỏ qua mục %1 của nguồn tin “%2”: mục này không có liên kết (%3).</translation>
    </message>
    <message>
        <source>arXiv has no paper %1. Look at the id once more.</source>
        <translation>arXiv không có bài báo %1. Hãy xem lại mã.</translation>
    </message>
    <message>
        <source>Hugging Face has no list for %1 (HTTP %2): its lists begin on their day. Try again later, or check the address in the settings.</source>
        <translation>Hugging Face chưa có danh sách cho ngày %1 (HTTP %2): danh sách chỉ có từ chính ngày đó. Hãy thử lại sau, hoặc kiểm tra địa chỉ trong cài đặt.</translation>
    </message>
</context>
<context>
    <name>FullText</name>
    <message>
        <source>arXiv has no web page of this paper&apos;s text.</source>
        <translation>arXiv không có trang web chứa văn bản của bài báo này.</translation>
    </message>
    <message>
        <source>arXiv has no PDF of this paper.</source>
        <translation>arXiv không có PDF của bài báo này.</translation>
    </message>
    <message>
        <source>The paper&apos;s web page holds no text that can be read.</source>
        <translation>Trang web của bài báo không có văn bản đọc được.</translation>
    </message>
    <message>
        <source>The paper&apos;s PDF is locked with a password.</source>
        <translation>PDF của bài báo bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The paper&apos;s PDF is damaged and cannot be read.</source>
        <translation>PDF của bài báo bị hỏng và không đọc được.</translation>
    </message>
    <message>
        <source>The paper&apos;s PDF holds no text, only pictures of it.</source>
        <translation>PDF của bài báo không có văn bản, chỉ có ảnh chụp văn bản.</translation>
    </message>
    <message>
        <source>Reading the paper was stopped.</source>
        <translation>Đã dừng đọc bài báo.</translation>
    </message>
    <message>
        <source>Sheaf&apos;s reader of full texts, %1, is missing. Install Sheaf again.</source>
        <translation>Thiếu trình đọc toàn văn của Sheaf, %1. Hãy cài lại Sheaf.</translation>
    </message>
    <message>
        <source>The paper&apos;s web page is too large to be read.</source>
        <translation>Trang web của bài báo quá lớn nên không đọc được.</translation>
    </message>
    <message>
        <source>The paper&apos;s web page is damaged: its parts stand too deep inside each other.</source>
        <translation>Trang web của bài báo bị hỏng: các phần lồng nhau quá sâu.</translation>
    </message>
    <message>
        <source>The paper&apos;s figure is no picture that can be shown.</source>
        <translation>Hình của bài báo không phải là ảnh hiển thị được.</translation>
    </message>
    <message>
        <source>The paper&apos;s text could not be read: its file made the reader fail or take too long.</source>
        <translation>Không đọc được văn bản của bài báo: tệp làm trình đọc bị lỗi hoặc mất quá nhiều thời gian.</translation>
    </message>
</context>
<context>
    <name>FullTextService</name>
    <message>
        <source>Fetching full texts was stopped.</source>
        <translation>Đã dừng tải về toàn văn.</translation>
    </message>
    <message>
        <source>Full texts are fetched of arXiv&apos;s papers only.</source>
        <translation>Chỉ tải về toàn văn của các bài báo trên arXiv.</translation>
    </message>
</context>
<context>
    <name>HfDigestReader</name>
    <message>
        <source>The numbers go from %1 to %2: papers may be missing.</source>
        <translation>Số thứ tự nhảy từ %1 đến %2: có thể thiếu bài báo.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 không phải là ngày.</translation>
    </message>
</context>
<context>
    <name>HfReportReader</name>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 không phải là địa chỉ.</translation>
    </message>
    <message>
        <source>What was read is given as %1, which Sheaf does not know.</source>
        <translation>Nguồn đã đọc được ghi là %1, Sheaf không biết loại này.</translation>
    </message>
    <message>
        <source>The paper %1 has no report.</source>
        <translation>Bài báo %1 không có báo cáo.</translation>
    </message>
    <message>
        <source>The report on %1 has no section %2.</source>
        <translation>Báo cáo về %1 không có mục %2.</translation>
    </message>
    <message>
        <source>The paper breaks off here: the rule below it is missing.</source>
        <translation>Bài báo bị đứt ở đây: thiếu đường kẻ bên dưới.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Tết Dương lịch</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Ngày Martin Luther King Jr.</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Ngày Giải phóng nô lệ (Juneteenth)</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Quốc khánh Mỹ</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Ngày Lao động Mỹ</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Lễ Tạ ơn</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Lễ Giáng sinh</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Đêm Giao thừa Dương lịch</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>Không đọc được tệp (%1).</translation>
    </message>
    <message>
        <source>The file is too large for a digest (%1 MB).</source>
        <translation>Tệp quá lớn so với một bản tổng hợp (%1 MB).</translation>
    </message>
    <message>
        <source>The file was saved with a wrong encoding and was turned back; bytes of %1 characters were missing, and those were restored by the words they stand in.</source>
        <translation>Tệp đã được lưu sai bảng mã và được chuyển lại; byte của %1 ký tự bị thiếu, chúng được khôi phục theo các từ chứa chúng.</translation>
    </message>
    <message>
        <source>%1 characters on this line could not be restored; each is marked “�”.</source>
        <translation>%1 ký tự trên dòng này không khôi phục được; mỗi ký tự được đánh dấu “�”.</translation>
    </message>
    <message>
        <source>No digest; it was passed over.</source>
        <translation>Không phải bản tổng hợp; đã bỏ qua.</translation>
    </message>
    <message>
        <source>This is no digest that Sheaf can read. It reads: %1.</source>
        <translation>Đây không phải bản tổng hợp mà Sheaf đọc được. Sheaf đọc được: %1.</translation>
    </message>
    <message>
        <source>“%1” has no address and was left out.</source>
        <translation>“%1” không có địa chỉ và bị bỏ qua.</translation>
    </message>
    <message>
        <source>Neither the text nor the file&apos;s name says which day this is; give it with --day.</source>
        <translation>Cả văn bản lẫn tên tệp đều không nói đây là ngày nào; hãy nêu ngày bằng --day.</translation>
    </message>
    <message>
        <source>No paper was found in it.</source>
        <translation>Không tìm thấy bài báo nào trong đó.</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The file holds no list of papers.</source>
        <translation>Tệp không chứa danh sách bài báo.</translation>
    </message>
    <message>
        <source>This paper cannot be read; it was left out.</source>
        <translation>Không đọc được bài báo này; bài bị bỏ qua.</translation>
    </message>
    <message>
        <source>The file ends in the middle; what follows here is lost.</source>
        <translation>Tệp kết thúc giữa chừng; phần tiếp theo đã mất.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The fetch of this day has not come to its end. If it is not going on now, it was broken off: fetch the day again.</source>
        <translation>Việc tải về ngày này chưa xong. Nếu hiện không đang tải thì nó đã bị ngắt giữa chừng: hãy tải về lại ngày này.</translation>
    </message>
    <message>
        <source>%1 announced, %2 here</source>
        <translation>đã công bố %1, đã có %2</translation>
    </message>
    <message>
        <source>%1 here, announced: unknown</source>
        <translation>đã có %1, số công bố: không rõ</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>source, fetched, announced</comment>
        <translation>%1 %2 trên %3</translation>
    </message>
    <message>
        <source>%1 %2 of an unknown number</source>
        <comment>source, fetched</comment>
        <translation>%1 %2 trên tổng số chưa biết</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The fetch broke off: %1. %2</source>
        <translation>Việc tải về bị ngắt giữa chừng: %1. %2</translation>
    </message>
    <message>
        <source>1 paper of %1 is missing: %2.</source>
        <translation>Thiếu 1 bài báo của %1: %2.</translation>
    </message>
    <message>
        <source>%1 papers of %2 are missing: %3.</source>
        <translation>Thiếu %1 bài báo của %2: %3.</translation>
    </message>
    <message>
        <source>Provisional: %1. The announcement has not confirmed it yet.</source>
        <translation>Tạm tính: %1. Thông báo công bố chưa xác nhận số này.</translation>
    </message>
    <message>
        <source>Provisional: %1. Without a count nothing proves that it is all.</source>
        <translation>Tạm tính: %1. Không có tổng số nên không thể xác nhận là đã đủ.</translation>
    </message>
    <message>
        <source>%1 imported, not fetched from the sources yet.</source>
        <translation>Đã nhập %1, chưa tải về từ các nguồn.</translation>
    </message>
    <message>
        <source>Imported, not fetched from the sources yet.</source>
        <translation>Đã nhập, chưa tải về từ các nguồn.</translation>
    </message>
    <message>
        <source>%1 here, which no fetch has counted.</source>
        <translation>Đã có %1, chưa lần tải về nào đếm số này.</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <translation>Đầy đủ: %1.</translation>
    </message>
    <message>
        <source>Nothing could be fetched. %1</source>
        <translation>Không tải về được gì. %1</translation>
    </message>
    <message>
        <source>No announcement.</source>
        <translation>Không có công bố.</translation>
    </message>
    <message>
        <source>It has not come to its end.</source>
        <translation>Chưa tải xong.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what came of a list, as a sentence</comment>
        <translation>Số bài: %1.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library %1 cannot be opened. See that the folder exists and that its files may be read and written.</source>
        <translation>Không mở được thư viện %1. Hãy kiểm tra xem thư mục có tồn tại không và các tệp trong đó có đọc và ghi được không.</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Make it, or choose another place for the library.</source>
        <translation>Không tạo được thư mục %1 cho thư viện. Hãy tự tạo thư mục, hoặc chọn nơi khác cho thư viện.</translation>
    </message>
    <message>
        <source>The folder %1 of the library may not be written to. Allow writing, or choose another place for the library.</source>
        <translation>Không được phép ghi vào thư mục %1 của thư viện. Hãy cho phép ghi, hoặc chọn nơi khác cho thư viện.</translation>
    </message>
    <message>
        <source>%1 is not a Sheaf library. It was left as it is: choose another file.</source>
        <translation>%1 không phải là thư viện của Sheaf. Tệp được giữ nguyên: hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Sheaf library. It was left as it is: choose another file.</source>
        <translation>%1 là cơ sở dữ liệu của một chương trình khác, không phải là thư viện của Sheaf. Tệp được giữ nguyên: hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the library.</source>
        <translation>%1 là một thư mục. Hãy nêu tên một tệp cho thư viện.</translation>
    </message>
    <message>
        <source>The library %1 may not be read. Allow reading and writing, or choose another library.</source>
        <translation>Không được phép đọc thư viện %1. Hãy cho phép đọc và ghi, hoặc chọn thư viện khác.</translation>
    </message>
    <message>
        <source>The library %1 may not be written to. Allow writing to the file, or choose another library.</source>
        <translation>Không được phép ghi vào thư viện %1. Hãy cho phép ghi vào tệp, hoặc chọn thư viện khác.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of Sheaf. It was left as it is: install the newer version, or choose another library.</source>
        <translation>Thư viện %1 được tạo bởi một phiên bản Sheaf mới hơn. Thư viện được giữ nguyên: hãy cài phiên bản mới hơn, hoặc chọn thư viện khác.</translation>
    </message>
    <message>
        <source>A paper without an identifier, a source or a day cannot be stored. Nothing of this list was stored.</source>
        <translation>Không lưu được bài báo thiếu mã số, nguồn hoặc ngày. Chưa lưu gì từ danh sách này.</translation>
    </message>
    <message>
        <source>A tag needs a name: write at least one letter or sign.</source>
        <translation>Thẻ phải có tên: hãy viết ít nhất một chữ cái hoặc ký hiệu.</translation>
    </message>
    <message>
        <source>There is no room left for the library %1. Nothing of this change was stored and nothing else is lost: free some disk space and try again.</source>
        <translation>Không còn chỗ cho thư viện %1. Thay đổi này chưa được lưu, dữ liệu khác không bị mất: hãy giải phóng dung lượng đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The library %1 may not be written to. Allow writing to the file and its folder, or choose another library.</source>
        <translation>Không được phép ghi vào thư viện %1. Hãy cho phép ghi vào tệp và thư mục chứa tệp, hoặc chọn thư viện khác.</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish in time. Try again when it is done.</source>
        <translation>Một chương trình khác đang ghi vào thư viện %1 và chưa xong kịp. Hãy thử lại khi chương trình đó ghi xong.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep a copy of the file, then see what is wrong with “sheaf check”.</source>
        <translation>Thư viện %1 bị hỏng. Hãy giữ một bản sao của tệp, rồi dùng “sheaf check” để xem lỗi ở đâu.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 reported an error. Nothing of this change was stored: look after the disk, then try again.</source>
        <translation>Đĩa chứa thư viện %1 báo lỗi. Thay đổi này chưa được lưu: hãy kiểm tra đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The library %1 could not do what was asked. Nothing of this change was stored.</source>
        <translation>Thư viện %1 không thực hiện được yêu cầu. Thay đổi này chưa được lưu.</translation>
    </message>
    <message>
        <source>The library has no tag “%1”.</source>
        <translation>Thư viện không có thẻ “%1”.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already: merge the two.</source>
        <translation>Đã có thẻ “%1”: hãy gộp hai thẻ.</translation>
    </message>
    <message>
        <source>There is no summary to mark as wrong.</source>
        <translation>Không có bản tóm tắt nào để đánh dấu là sai.</translation>
    </message>
    <message>
        <source>The note has been written anew since then, so it stays.</source>
        <translation>Ghi chú đã được viết lại từ lúc đó nên được giữ nguyên.</translation>
    </message>
    <message>
        <source>This was stopped; the library %1 is as it was before it.</source>
        <translation>Việc này đã bị dừng; thư viện %1 vẫn như trước đó.</translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>The kept counts of some categories are wrong: %1.</source>
        <translation>Số đếm đã lưu của một số chuyên mục bị sai: %1.</translation>
    </message>
    <message>
        <source>The kept counts of some sources are wrong: %1.</source>
        <translation>Số đếm đã lưu của một số nguồn bị sai: %1.</translation>
    </message>
    <message>
        <source>The kept counts of some tags are wrong: %1.</source>
        <translation>Số đếm đã lưu của một số thẻ bị sai: %1.</translation>
    </message>
    <message>
        <source>Some papers stand under a category that is not theirs: %1.</source>
        <translation>Một số bài báo nằm trong chuyên mục không phải của chúng: %1.</translation>
    </message>
    <message>
        <source>Some papers are missing under a category of theirs: %1.</source>
        <translation>Một số bài báo bị thiếu trong chuyên mục của chúng: %1.</translation>
    </message>
    <message>
        <source>Some papers stand under a source that never listed them: %1.</source>
        <translation>Một số bài báo nằm trong nguồn chưa từng liệt kê chúng: %1.</translation>
    </message>
    <message>
        <source>Some papers are missing under a source that listed them: %1.</source>
        <translation>Một số bài báo bị thiếu trong nguồn đã liệt kê chúng: %1.</translation>
    </message>
    <message>
        <source>Some papers show a score that is not their summary&apos;s: %1.</source>
        <translation>Một số bài báo hiển thị điểm không phải của bản tóm tắt của chúng: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Tệp bị hỏng: %1.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts: some searches find too little or too much.</source>
        <translation>Chỉ mục tìm kiếm không khớp với văn bản: một số lần tìm cho quá ít hoặc quá nhiều kết quả.</translation>
    </message>
    <message>
        <source>Some full texts are damaged: %1.</source>
        <translation>Một số toàn văn bị hỏng: %1.</translation>
    </message>
    <message>
        <source>Some figures are damaged: %1.</source>
        <translation>Một số hình bị hỏng: %1.</translation>
    </message>
    <message>
        <source>Some papers that arXiv has not could not be found by their titles: %1.</source>
        <translation>Một số bài báo không có trên arXiv không thể tìm được theo tiêu đề: %1.</translation>
    </message>
    <message>
        <source>The index %1 was built anew.</source>
        <translation>Đã dựng lại chỉ mục %1.</translation>
    </message>
    <message>
        <source>Rows of “%1” that spoke of papers the library does not hold were dropped.</source>
        <translation>Đã bỏ các dòng của “%1” nói đến những bài báo không có trong thư viện.</translation>
    </message>
    <message>
        <source>Some papers show a summary that is not theirs: %1.</source>
        <translation>Một số bài báo hiện bản tóm tắt không phải của chúng: %1.</translation>
    </message>
    <message>
        <source>Papers show the newest summary of their own again.</source>
        <translation>Các bài báo lại hiện bản tóm tắt mới nhất của chính chúng.</translation>
    </message>
    <message>
        <source>Papers show the score of their summary again.</source>
        <translation>Các bài báo lại hiện điểm của bản tóm tắt của chúng.</translation>
    </message>
    <message>
        <source>No paper stands under a category that is not its own any more.</source>
        <translation>Không còn bài báo nào nằm trong chuyên mục không phải của nó.</translation>
    </message>
    <message>
        <source>Every paper stands under its categories again.</source>
        <translation>Mọi bài báo lại nằm trong các chuyên mục của chúng.</translation>
    </message>
    <message>
        <source>Papers that arXiv has not are found by their titles again.</source>
        <translation>Các bài báo không có trên arXiv lại tìm được theo tiêu đề.</translation>
    </message>
    <message>
        <source>No paper stands under a source that never listed it any more.</source>
        <translation>Không còn bài báo nào nằm trong nguồn chưa từng liệt kê nó.</translation>
    </message>
    <message>
        <source>Every paper stands under the sources that listed it again.</source>
        <translation>Mọi bài báo lại nằm trong các nguồn đã liệt kê chúng.</translation>
    </message>
    <message>
        <source>Some tags cannot be found by their name: %1.</source>
        <translation>Một số thẻ không tìm được theo tên: %1.</translation>
    </message>
    <message>
        <source>Tags are found by their names again.</source>
        <translation>Các thẻ lại tìm được theo tên.</translation>
    </message>
    <message>
        <source>Some names stand for two tags at once: %1.</source>
        <translation>Một số tên ứng với hai thẻ cùng lúc: %1.</translation>
    </message>
    <message>
        <source>Every name stands for one tag again.</source>
        <translation>Mỗi tên lại ứng với một thẻ.</translation>
    </message>
    <message>
        <source>The papers of each category were counted anew.</source>
        <translation>Đã đếm lại số bài báo của từng chuyên mục.</translation>
    </message>
    <message>
        <source>The papers of each source were counted anew.</source>
        <translation>Đã đếm lại số bài báo của từng nguồn.</translation>
    </message>
    <message>
        <source>The papers of each tag were counted anew.</source>
        <translation>Đã đếm lại số bài báo của từng thẻ.</translation>
    </message>
    <message>
        <source>Damaged full texts were dropped; they are fetched again when they are needed.</source>
        <translation>Đã bỏ các toàn văn bị hỏng; chúng sẽ được tải về lại khi cần.</translation>
    </message>
    <message>
        <source>Damaged figures were dropped; they are fetched again when they are needed.</source>
        <translation>Đã bỏ các hình bị hỏng; chúng sẽ được tải về lại khi cần.</translation>
    </message>
    <message>
        <source>The index %1 does not agree with its table.</source>
        <translation>Chỉ mục %1 không khớp với bảng của nó.</translation>
    </message>
    <message>
        <source>Rows of “%1” speak of what the library does not hold: %2.</source>
        <translation>Các dòng của “%1” nói đến những gì không có trong thư viện: %2.</translation>
    </message>
    <message>
        <source>The search index is only half built: searches find too little until that is done.</source>
        <translation>Chỉ mục tìm kiếm mới dựng được một phần: cho đến khi xong, các lần tìm cho quá ít kết quả.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>Checking the references</source>
        <translation>Đang kiểm tra các tham chiếu</translation>
    </message>
    <message>
        <source>Comparing counts with what they count</source>
        <translation>Đang so số đếm với những gì chúng đếm</translation>
    </message>
    <message>
        <source>Comparing the search index with the texts</source>
        <translation>Đang so chỉ mục tìm kiếm với văn bản</translation>
    </message>
    <message>
        <source>The kept counts of all, starred, read and later papers are wrong: %1.</source>
        <translation>Số đếm đã lưu của tất cả bài báo, bài gắn sao, bài đã đọc và bài để sau bị sai: %1.</translation>
    </message>
    <message>
        <source>All, starred, read and later papers were counted anew.</source>
        <translation>Đã đếm lại tất cả bài báo, bài gắn sao, bài đã đọc và bài để sau.</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>There is no library at %1; see whether its name is right.</source>
        <translation>Không có thư viện nào ở %1; hãy xem tên có đúng không.</translation>
    </message>
</context>
<context>
    <name>LibraryCopy</name>
    <message>
        <source>The copy %1 could not be given its name; see that nothing is there already and that its folder may be written to.</source>
        <translation>Không đặt được tên cho bản sao %1; hãy kiểm tra xem ở đó đã có gì chưa và có ghi được vào thư mục không.</translation>
    </message>
    <message>
        <source>There is no copy of a library at %1; see whether its name is right.</source>
        <translation>Không có bản sao thư viện nào ở %1; hãy xem tên có đúng không.</translation>
    </message>
    <message>
        <source>The copy %1 is not sound, so it does not count; check the library itself.</source>
        <translation>Bản sao %1 có lỗi nên không được tính; hãy kiểm tra chính thư viện.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>Moving was stopped; the library is where it was.</source>
        <translation>Đã dừng việc chuyển; thư viện vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>The library is in the folder %1 already.</source>
        <translation>Thư viện đã ở trong thư mục %1 rồi.</translation>
    </message>
    <message>
        <source>There is a library at %1 already; choose another folder.</source>
        <translation>Ở %1 đã có một thư viện; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to; choose another one.</source>
        <translation>Không ghi được vào thư mục %1; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The library needs %2 and the folder %1 has room for %3: free some disk space, or choose another folder.</source>
        <translation>Thư viện cần %2 mà thư mục %1 chỉ còn chỗ cho %3: hãy giải phóng dung lượng đĩa, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The copy at %1 could not be given its name; the library is where it was.</source>
        <translation>Không đặt được tên cho bản sao ở %1; thư viện vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>The library %1 is in use: close every window of Sheaf and wait until its other work is done, then move it.</source>
        <translation>Thư viện %1 đang được dùng: hãy đóng mọi cửa sổ của Sheaf và đợi các việc khác của nó xong rồi mới chuyển.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read.</source>
        <translation>Không đọc được thư viện %1.</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Đang chép thư viện</translation>
    </message>
    <message>
        <source>Comparing the copy</source>
        <translation>Đang so sánh bản sao</translation>
    </message>
    <message>
        <source>The copy at %1 is not what the library is, so the library stays where it is; see whether that disk is sound.</source>
        <translation>Bản sao ở %1 không giống thư viện, nên thư viện được giữ nguyên chỗ; hãy xem đĩa đó có bị lỗi không.</translation>
    </message>
    <message>
        <source>%1 could not be copied, so the library stays where it is.</source>
        <translation>Không chép được %1, nên thư viện được giữ nguyên chỗ.</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <source>The library stands in a folder that %1 syncs, which can damage it when two computers use it: move it to another folder (File &gt; Library &gt; Move, or “sheaf library --move”), and leave only exports and backups to %1.</source>
        <translation>Thư viện nằm trong một thư mục do %1 đồng bộ, nên có thể bị hỏng khi hai máy tính cùng dùng: hãy chuyển thư viện sang thư mục khác (Tệp &gt; Thư viện &gt; Chuyển, hoặc “sheaf library --move”), và chỉ để các bản xuất và bản sao lưu cho %1.</translation>
    </message>
    <message>
        <source>The library stands on a network file system (%1), where locks cannot be relied upon and a broken connection can damage it: move it to a disk of this computer (File &gt; Library &gt; Move, or “sheaf library --move”).</source>
        <translation>Thư viện nằm trên một hệ thống tệp mạng (%1), nơi không thể tin cậy vào khóa tệp và kết nối bị đứt có thể làm hỏng thư viện: hãy chuyển thư viện sang một đĩa của máy tính này (Tệp &gt; Thư viện &gt; Chuyển, hoặc “sheaf library --move”).</translation>
    </message>
</context>
<context>
    <name>LibraryPointer</name>
    <message>
        <source>Your library %1 is not there. Connect the disk that holds it, or name another one with “sheaf library --open FILE”.</source>
        <translation>Không thấy thư viện %1 của bạn. Hãy kết nối đĩa chứa thư viện, hoặc nêu thư viện khác bằng “sheaf library --open FILE”.</translation>
    </message>
</context>
<context>
    <name>LibraryVacuum</name>
    <message>
        <source>Compacting the library %1 needs %2 of free disk space for a while, and there is %3. Free some, then try again.</source>
        <translation>Việc thu gọn thư viện %1 tạm thời cần %2 dung lượng đĩa trống, mà chỉ còn %3. Hãy giải phóng thêm rồi thử lại.</translation>
    </message>
    <message>
        <source>Compacting was stopped; the library is as it was.</source>
        <translation>Đã dừng việc thu gọn; thư viện vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>The engine &quot;%1&quot; does not say which models it has.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; không cho biết có những mô hình nào.</translation>
    </message>
</context>
<context>
    <name>ModelReply</name>
    <message>
        <source>The engine &quot;%1&quot; answered with a web page instead of a model&apos;s reply. Check its address in the settings (engines.%1.base_url) and any proxy in between.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; trả về một trang web thay vì câu trả lời của mô hình. Hãy kiểm tra địa chỉ của bộ này trong cài đặt (engines.%1.base_url) và proxy ở giữa, nếu có.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; answered with text that is no valid UTF-8, so it is no model&apos;s reply.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; trả về văn bản không phải UTF-8 hợp lệ, nên không phải là câu trả lời của mô hình.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; answered with something that is no model&apos;s reply. Check its interface and address in the settings (engines.%1.kind, engines.%1.base_url).</source>
        <translation>Bộ tóm tắt &quot;%1&quot; trả về nội dung không phải là câu trả lời của mô hình. Hãy kiểm tra cách giao tiếp và địa chỉ của bộ này trong cài đặt (engines.%1.kind, engines.%1.base_url).</translation>
    </message>
    <message>
        <source>The model refused to summarise this paper.</source>
        <translation>Mô hình từ chối tóm tắt bài báo này.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter held the reply back.</source>
        <translation>Bộ lọc nội dung của nhà cung cấp đã giữ lại câu trả lời.</translation>
    </message>
    <message>
        <source>The reply was cut off: the model reached its length limit of %1 tokens. Raise the longest answer in the settings (engines.%2.max_output_tokens) or choose a model that thinks less.</source>
        <translation>Câu trả lời bị cắt ngang: mô hình đã đạt giới hạn độ dài %1 token. Hãy tăng độ dài tối đa của câu trả lời trong cài đặt (engines.%2.max_output_tokens) hoặc chọn mô hình suy nghĩ ít hơn.</translation>
    </message>
    <message>
        <source>A part of the reply of the engine &quot;%1&quot; could not be read.</source>
        <translation>Không đọc được một phần câu trả lời của bộ tóm tắt &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 was asked too often (HTTP %2). Wait a few minutes and try again.</source>
        <translation>%1 đã nhận quá nhiều yêu cầu (HTTP %2). Hãy đợi vài phút rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 reports a fault of its own (HTTP %2). Try again later.</source>
        <translation>%1 báo lỗi ở phía máy chủ (HTTP %2). Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>%1 refuses access (HTTP %2). Check the address in the settings before you ask again.</source>
        <translation>%1 từ chối truy cập (HTTP %2). Hãy kiểm tra địa chỉ trong cài đặt trước khi yêu cầu lại.</translation>
    </message>
    <message>
        <source>%1 wants to be paid first (HTTP %2). Check the account there.</source>
        <translation>%1 yêu cầu thanh toán trước (HTTP %2). Hãy kiểm tra tài khoản của bạn tại đó.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (HTTP %2). Check the address in the settings.</source>
        <translation>%1 không có gì ở địa chỉ này (HTTP %2). Hãy kiểm tra địa chỉ trong cài đặt.</translation>
    </message>
    <message>
        <source>%1 does not accept the request (HTTP %2). Check the address in the settings.</source>
        <translation>%1 không chấp nhận yêu cầu (HTTP %2). Hãy kiểm tra địa chỉ trong cài đặt.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address in the settings, or whether the server runs.</source>
        <translation>Không có máy chủ nào trả lời ở %1. Hãy kiểm tra địa chỉ trong cài đặt, hoặc xem máy chủ có đang chạy không.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the network connection and the address in the settings.</source>
        <translation>Không tìm thấy %1. Hãy kiểm tra kết nối mạng và địa chỉ trong cài đặt.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Check the computer&apos;s clock and the network.</source>
        <translation>Không tạo được kết nối an toàn đến %1. Hãy kiểm tra đồng hồ của máy tính và mạng.</translation>
    </message>
    <message>
        <source>%1 broke off the connection. Try again in a moment.</source>
        <translation>%1 đã ngắt kết nối. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The address of %1 is no web address. Correct it in the settings.</source>
        <translation>Địa chỉ của %1 không phải là địa chỉ web. Hãy sửa trong cài đặt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and try again.</source>
        <translation>Không kết nối được đến %1. Hãy kiểm tra kết nối mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>Stopped while asking %1.</source>
        <translation>Đã dừng khi đang hỏi %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s). Check the network connection or try again later.</source>
        <translation>%1 không trả lời kịp (%2 s). Hãy kiểm tra kết nối mạng hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle. Try again in a moment.</source>
        <translation>Câu trả lời của %1 bị ngắt giữa chừng. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 MB, so the answer was not read. Check the address in the settings.</source>
        <translation>%1 gửi hơn %2 MB nên câu trả lời không được đọc. Hãy kiểm tra địa chỉ trong cài đặt.</translation>
    </message>
    <message>
        <source>%1 sends the request on to %2, which was not followed. Check the address in the settings.</source>
        <translation>%1 chuyển yêu cầu sang %2; lần chuyển này đã bị bỏ qua. Hãy kiểm tra địa chỉ trong cài đặt.</translation>
    </message>
    <message>
        <source>%1 asks for a pause of %2 minutes (HTTP %3). Try again after that.</source>
        <translation>%1 yêu cầu tạm nghỉ %2 phút (HTTP %3). Hãy thử lại sau đó.</translation>
    </message>
</context>
<context>
    <name>NoteVault</name>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>Bài báo không còn trong thư viện.</translation>
    </message>
    <message>
        <source>No notes vault is set. Choose its folder in Settings &gt; Other programs.</source>
        <translation>Chưa đặt kho ghi chú. Hãy chọn thư mục của nó trong Cài đặt &gt; Chương trình khác.</translation>
    </message>
    <message>
        <source>The folder of your notes, %1, is not there. Choose it anew in Settings &gt; Other programs.</source>
        <translation>Không có thư mục ghi chú của bạn, %1. Hãy chọn lại trong Cài đặt &gt; Chương trình khác.</translation>
    </message>
</context>
<context>
    <name>OfflineSummariser</name>
    <message>
        <source>%1 in the title</source>
        <translation>%1 trong tiêu đề</translation>
    </message>
    <message>
        <source>%1 in the abstract (%2×)</source>
        <translation>%1 trong tóm tắt gốc (%2×)</translation>
    </message>
    <message>
        <source>%1 in the title and the abstract (%2×)</source>
        <translation>%1 trong tiêu đề và tóm tắt gốc (%2×)</translation>
    </message>
    <message>
        <source>None of your interests is named in the title or the abstract.</source>
        <translation>Không có mối quan tâm nào của bạn được nhắc đến trong tiêu đề hoặc tóm tắt gốc.</translation>
    </message>
    <message>
        <source>Matches %1 of your %2 interests: %3.</source>
        <translation>Khớp %1 trên %2 mối quan tâm của bạn: %3.</translation>
    </message>
    <message>
        <source>The paper has no abstract to take sentences from.</source>
        <translation>Bài báo không có tóm tắt gốc để trích câu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
</context>
<context>
    <name>Opml</name>
    <message>
        <source>This file is no OPML list of feeds. Export it again from the other reader.</source>
        <translation>Tệp này không phải là danh sách nguồn tin dạng OPML. Hãy xuất lại từ trình đọc kia.</translation>
    </message>
    <message>
        <source>The OPML file breaks off in line %1 after %2 feeds; these were read.</source>
        <translation>Tệp OPML bị đứt ở dòng %1 sau %2 nguồn tin; các nguồn tin này đã được đọc.</translation>
    </message>
    <message>
        <source>Sheaf&apos;s feeds</source>
        <translation>Nguồn tin của Sheaf</translation>
    </message>
</context>
<context>
    <name>OverviewBars</name>
    <message>
        <source>Papers</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>Papers of a day that misses some</source>
        <translation>Bài báo của ngày còn thiếu một số bài</translation>
    </message>
    <message>
        <source>%1, and some are missing</source>
        <translation>%1, và còn thiếu một số bài</translation>
    </message>
    <message>
        <source>others</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Điểm %1</translation>
    </message>
    <message>
        <source>the fortnight before</source>
        <translation>hai tuần trước đó</translation>
    </message>
    <message>
        <source>more in the newest fortnight</source>
        <translation>tăng thêm trong hai tuần gần nhất</translation>
    </message>
    <message>
        <source>%1: %2 papers in the newest fortnight, %3 in the one before</source>
        <translation>%1: %2 bài báo trong hai tuần gần nhất, %3 trong hai tuần trước đó</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n ngày liên tiếp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the most were %2.</source>
        <translation>%1; nhiều nhất là %2.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis</comment>
        <translation>MM/yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bar of a chart: how many papers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <comment>of reading, up to today</comment>
        <translation>Ngày liên tiếp</translation>
    </message>
    <message>
        <source>Other days</source>
        <comment>of reading</comment>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>%1, one of the days in a row</source>
        <translation>%1, một trong các ngày liên tiếp</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 người khác</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>trích</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>score %1, extracted</source>
        <translation>điểm %1, trích từ nguyên văn</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>điểm %1</translation>
    </message>
    <message>
        <source>extracted summary, no score</source>
        <translation>bản tóm tắt trích từ nguyên văn, không có điểm</translation>
    </message>
    <message>
        <source>summary, no score</source>
        <translation>có bản tóm tắt, không có điểm</translation>
    </message>
    <message>
        <source>no summary</source>
        <translation>chưa có bản tóm tắt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã đọc</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>chưa đọc</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>đã gắn sao</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đầy đủ</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>chưa đầy đủ</translation>
    </message>
    <message>
        <source>fetch failed</source>
        <translation>tải về bị lỗi</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>không có công bố</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>chưa tải về</translation>
    </message>
    <message>
        <source>%1 paper</source>
        <translation>%1 bài báo</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 bài báo</translation>
    </message>
    <message>
        <source>%1 summarised</source>
        <translation>%1 bài đã tóm tắt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 bài bị lỗi</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mới nhất</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Lượt bình chọn</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>dành cho bạn</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>đã ẩn</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 bài đã ẩn</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Dành cho bạn</translation>
    </message>
    <message>
        <source>new: v%1</source>
        <comment>a version of a paper</comment>
        <translation>bản mới: v%1</translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation>bị lọc: %1</translation>
    </message>
    <message>
        <source>watch: %1</source>
        <translation>theo dõi: %1</translation>
    </message>
    <message>
        <source>hidden by the rule %1</source>
        <translation>bị quy tắc %1 ẩn</translation>
    </message>
    <message>
        <source>found by the watch %1</source>
        <translation>do mục theo dõi %1 tìm thấy</translation>
    </message>
    <message>
        <source>updated to version %1</source>
        <translation>đã cập nhật lên phiên bản %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>the newest %1 papers, by relevance</source>
        <translation>%1 bài báo mới nhất, theo độ liên quan</translation>
    </message>
    <message>
        <source>the newest %1 papers, by score</source>
        <translation>%1 bài báo mới nhất, theo điểm</translation>
    </message>
    <message>
        <source>the newest %1 papers, by upvotes</source>
        <translation>%1 bài báo mới nhất, theo lượt bình chọn</translation>
    </message>
    <message>
        <source>the newest %1 papers, by your taste</source>
        <translation>%1 bài báo mới nhất, theo sở thích của bạn</translation>
    </message>
    <message>
        <source>the newest %1 papers, by title</source>
        <translation>%1 bài báo mới nhất, theo tiêu đề</translation>
    </message>
    <message>
        <source>the newest %1 papers</source>
        <translation>%1 bài báo mới nhất</translation>
    </message>
    <message>
        <source>more than %1 papers</source>
        <translation>hơn %1 bài báo</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Độ liên quan</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>put off for later</source>
        <translation>đã để sau</translation>
    </message>
    <message>
        <source>the newest %1 papers, by what matters</source>
        <translation>%1 bài báo mới nhất, theo mức quan trọng</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Vẫn đang tìm</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 bài chưa đọc</translation>
    </message>
    <message>
        <source>%1 for you</source>
        <translation>%1 bài dành cho bạn</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1 bài gắn sao</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>%1 bài để sau</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <comment>a long date</comment>
        <translation>Nộp %1</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Không có chuyên mục</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Không có thẻ</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Không có điểm</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>a score</comment>
        <translation>Dưới %1</translation>
    </message>
    <message>
        <source>%1 and up</source>
        <comment>a score</comment>
        <translation>Từ %1 trở lên</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no groups</comment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Mức quan trọng</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <comment>authors</comment>
        <translation>đang theo dõi: %1</translation>
    </message>
</context>
<context>
    <name>PaperStore</name>
    <message>
        <source>The paper is no longer in the library.</source>
        <translation>Bài báo không còn trong thư viện.</translation>
    </message>
</context>
<context>
    <name>PdfBody</name>
    <message>
        <source>The PDF from %1 ends before its end. Try again.</source>
        <translation>PDF từ %1 bị cụt, chưa đến hết. Hãy thử lại.</translation>
    </message>
    <message>
        <source>%1 wants to see first that you are no robot. Open the paper in your browser; the PDF can be saved there.</source>
        <translation>%1 muốn xác minh trước rằng bạn không phải là robot. Hãy mở bài báo trong trình duyệt; có thể lưu PDF ở đó.</translation>
    </message>
    <message>
        <source>%1 sent a web page in the place of the PDF. Open the paper in your browser to see what it says.</source>
        <translation>%1 gửi một trang web thay vì PDF. Hãy mở bài báo trong trình duyệt để xem trang đó nói gì.</translation>
    </message>
    <message>
        <source>What %1 sent is no PDF.</source>
        <translation>Nội dung %1 gửi không phải là PDF.</translation>
    </message>
</context>
<context>
    <name>PdfCache</name>
    <message>
        <source>The PDF could not be kept in %1: %2. Make room there, or choose a smaller limit.</source>
        <translation>Không giữ được PDF trong %1: %2. Hãy dọn chỗ ở đó, hoặc chọn giới hạn nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>PdfFetch</name>
    <message>
        <source>Fetching the PDF was stopped.</source>
        <translation>Đã dừng tải về PDF.</translation>
    </message>
    <message>
        <source>No PDF is known of this paper.</source>
        <translation>Không biết PDF nào của bài báo này.</translation>
    </message>
    <message>
        <source>The PDF could not be fetched from %1.</source>
        <translation>Không tải về được PDF từ %1.</translation>
    </message>
    <message>
        <source>%1 has no PDF of this paper, or not yet.</source>
        <translation>%1 không có, hoặc chưa có, PDF của bài báo này.</translation>
    </message>
</context>
<context>
    <name>PdfTab</name>
    <message>
        <source>How much of the PDF has come</source>
        <translation>Phần PDF đã tải về</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>Fetching the PDF…</source>
        <translation>Đang tải về PDF…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>arXiv is asked at most once every three seconds.</source>
        <translation>Chỉ hỏi arXiv nhiều nhất ba giây một lần.</translation>
    </message>
</context>
<context>
    <name>PickedPapers</name>
    <message>
        <source>&amp;Star %1</source>
        <translation>Gắn &amp;sao %1</translation>
    </message>
    <message>
        <source>Remove the &amp;stars of %1</source>
        <translation>Bỏ &amp;sao của %1</translation>
    </message>
    <message>
        <source>Mark %1 as &amp;read</source>
        <translation>Đánh dấ&amp;u đã đọc %1</translation>
    </message>
    <message>
        <source>Mark %1 as &amp;unread</source>
        <translation>Đánh dấ&amp;u chưa đọc %1</translation>
    </message>
    <message>
        <source>Put off %1 for &amp;later</source>
        <translation>Để %1 đọc s&amp;au</translation>
    </message>
    <message>
        <source>No &amp;longer put off %1</source>
        <translation>Bỏ để s&amp;au %1</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>Ẩ&amp;n %1</translation>
    </message>
    <message>
        <source>Stop &amp;hiding %1</source>
        <translation>Bỏ ẩ&amp;n %1</translation>
    </message>
    <message>
        <source>&amp;Tag %1…</source>
        <translation>Gắn &amp;thẻ %1…</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>The price of “%1” in %2 cannot be read: it takes &quot;input&quot; and &quot;output&quot;, each a number for a million tokens. Correct it there.</source>
        <translation>Không đọc được giá của “%1” trong %2: phải có &quot;input&quot; và &quot;output&quot;, mỗi giá trị là một số tính cho một triệu token. Hãy sửa ở đó.</translation>
    </message>
</context>
<context>
    <name>ProcessLock</name>
    <message>
        <source>The file %1 cannot be locked; see whether its folder can be written.</source>
        <translation>Không khóa được tệp %1; hãy xem có ghi được vào thư mục của nó không.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>There is no form “%1”; there are: %2.</source>
        <translation>Không có dạng “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}” on this line.</source>
        <translation>“{{” không được đóng bằng “}}” trên dòng này.</translation>
    </message>
    <message>
        <source>There is no placeholder “{{%1}}”; there are: %2.</source>
        <translation>Không có phần giữ chỗ “{{%1}}”; hiện có: %2.</translation>
    </message>
    <message>
        <source>The heading “# System” is missing; what the model is to do stands below it.</source>
        <translation>Thiếu đề mục “# System”; việc mô hình cần làm nằm bên dưới đề mục này.</translation>
    </message>
    <message>
        <source>The heading “# User” is missing; the paper stands below it.</source>
        <translation>Thiếu đề mục “# User”; bài báo nằm bên dưới đề mục này.</translation>
    </message>
    <message>
        <source>“# User” stands above “# System”; it goes below.</source>
        <translation>“# User” nằm trên “# System”; nó phải nằm dưới.</translation>
    </message>
    <message>
        <source>Below “# User” the paper must stand between &lt;paper&gt; and &lt;/paper&gt;, so that nothing in it is taken for an instruction.</source>
        <translation>Bên dưới “# User”, bài báo phải nằm giữa &lt;paper&gt; và &lt;/paper&gt; để không phần nào trong đó bị hiểu là lời chỉ dẫn.</translation>
    </message>
    <message>
        <source>“{{text}}” is missing: the model would not see what the paper says.</source>
        <translation>Thiếu “{{text}}”: mô hình sẽ không thấy bài báo viết gì.</translation>
    </message>
    <message>
        <source>“%1” stands outside of &lt;paper&gt; and &lt;/paper&gt;; it goes between them.</source>
        <translation>“%1” nằm ngoài &lt;paper&gt; và &lt;/paper&gt;; nó phải nằm giữa hai thẻ này.</translation>
    </message>
    <message>
        <source>Nothing asks for the field &quot;%1&quot; of the form “%2”; write {{fields}} where all fields are to be explained.</source>
        <translation>Không có chỗ nào yêu cầu trường &quot;%1&quot; của dạng “%2”; hãy viết {{fields}} ở nơi cần giải thích mọi trường.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>The prompt “%1” cannot be used. Line %2: %3 Mend it in Settings &gt; Prompts, or take it out of use.</source>
        <translation>Không dùng được lời nhắc “%1”. Dòng %2: %3 Hãy sửa trong Cài đặt &gt; Lời nhắc, hoặc ngừng dùng lời nhắc này.</translation>
    </message>
    <message>
        <source>There is no prompt “%1” of yours; there are: %2.</source>
        <translation>Bạn không có lời nhắc “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>Không đọc được %1 (%2).</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>tệp quá lớn</translation>
    </message>
    <message>
        <source>“%1” is no name for a prompt: use small letters, digits, “-” and “_”, and none of the program&apos;s own names.</source>
        <translation>“%1” không dùng làm tên lời nhắc được: hãy dùng chữ thường, chữ số, “-” và “_”, và không dùng tên của chương trình.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>Không ghi được %1 (%2).</translation>
    </message>
    <message>
        <source>%1 could not be deleted (%2).</source>
        <translation>Không xóa được %1 (%2).</translation>
    </message>
    <message>
        <source>The engine “%1” works on this computer and sends nothing. Choose another to see what it would be sent.</source>
        <translation>Bộ tóm tắt “%1” chạy trên máy tính này và không gửi gì. Hãy chọn bộ khác để xem nội dung sẽ gửi đến đó.</translation>
    </message>
</context>
<context>
    <name>ProviderError</name>
    <message>
        <source>The engine &quot;%1&quot; refuses the key: %2 Check the key in the settings or with &quot;sheaf key set %1&quot;.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; từ chối khóa: %2 Hãy kiểm tra khóa trong cài đặt hoặc bằng &quot;sheaf key set %1&quot;.</translation>
    </message>
    <message>
        <source>The account of the engine &quot;%1&quot; has no credit left: %2 Top it up, or choose another engine.</source>
        <translation>Tài khoản của bộ tóm tắt &quot;%1&quot; đã hết tiền: %2 Hãy nạp thêm, hoặc chọn bộ tóm tắt khác.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; turned this paper&apos;s text down: %2</source>
        <translation>Bộ tóm tắt &quot;%1&quot; không nhận văn bản của bài báo này: %2</translation>
    </message>
    <message>
        <source>The text is too long for the model of the engine &quot;%1&quot;: %2</source>
        <translation>Văn bản quá dài đối với mô hình của bộ tóm tắt &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; was asked too often: %2 Try again later.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; đã nhận quá nhiều yêu cầu: %2 Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; failed: %2 Try again later.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; bị lỗi: %2 Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; does not accept the request: %2</source>
        <translation>Bộ tóm tắt &quot;%1&quot; không chấp nhận yêu cầu: %2</translation>
    </message>
    <message>
        <source>HTTP status %1, without an explanation that can be read.</source>
        <translation>Trạng thái HTTP %1, không kèm lời giải thích đọc được.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; does not find the model &quot;%3&quot; or the address: %2 Check its model and address in the settings (engines.%1.model, engines.%1.base_url).</source>
        <translation>Bộ tóm tắt &quot;%1&quot; không tìm thấy mô hình &quot;%3&quot; hoặc địa chỉ: %2 Hãy kiểm tra mô hình và địa chỉ trong cài đặt (engines.%1.model, engines.%1.base_url).</translation>
    </message>
    <message>
        <source>What the engine &quot;%1&quot; may be asked in a day is used up: %2 Go on tomorrow, or choose another engine.</source>
        <translation>Đã dùng hết số yêu cầu trong ngày của bộ tóm tắt &quot;%1&quot;: %2 Hãy tiếp tục vào ngày mai, hoặc chọn bộ tóm tắt khác.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; is not offered here: %2 Choose another engine.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; không được cung cấp ở đây: %2 Hãy chọn bộ tóm tắt khác.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Papers of this day are missing.</source>
        <translation>Ngày này còn thiếu bài báo.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers have no summary yet.</source>
        <translation>
            <numerusform>%n bài báo chưa có bản tóm tắt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper of the day passes the filter.</source>
        <translation>Không có bài báo nào của ngày này qua được bộ lọc.</translation>
    </message>
    <message>
        <source>A test by Sheaf</source>
        <translation>Thử nghiệm từ Sheaf</translation>
    </message>
    <message>
        <source>This is a test of the publishing target “%1”. No papers are in it; there is nothing to do.</source>
        <translation>Đây là thử nghiệm của nơi xuất bản “%1”. Không có bài báo nào ở đây; bạn không cần làm gì.</translation>
    </message>
    <message>
        <source>“%1” is no whole path; it begins with “/”.</source>
        <translation>“%1” không phải là đường dẫn đầy đủ; đường dẫn đầy đủ bắt đầu bằng “/”.</translation>
    </message>
    <message>
        <source>A repository and a branch do not begin with a dash.</source>
        <translation>Tên kho mã và nhánh không bắt đầu bằng dấu gạch ngang.</translation>
    </message>
    <message>
        <source>“%1” is no mail server; write it as smtp.example.org.</source>
        <translation>“%1” không phải là máy chủ thư; hãy viết theo dạng smtp.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no web address; it begins with https://.</source>
        <translation>“%1” không phải là địa chỉ web; địa chỉ web bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>The address holds a secret, which belongs in the keychain: write {secret} in its place.</source>
        <translation>Địa chỉ có chứa mã bí mật, thứ phải nằm trong chuỗi khóa: hãy viết {secret} vào chỗ đó.</translation>
    </message>
    <message>
        <source>A publishing target needs a name of one line.</source>
        <translation>Nơi xuất bản cần có tên gồm một dòng.</translation>
    </message>
    <message>
        <source>The publishing target “%1” cannot be used: %2</source>
        <translation>Không dùng được nơi xuất bản “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times</source>
        <translation>
            <numerusform>bị lỗi %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>bị lỗi</translation>
    </message>
    <message>
        <source>%1, next try after %2: %3</source>
        <translation>%1, thử lại sau %2: %3</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Kho mã Git</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Nguồn tin Atom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n bài báo</numerusform>
        </translation>
    </message>
    <message>
        <source>published (%1): %2</source>
        <translation>đã xuất bản (%1): %2</translation>
    </message>
    <message>
        <source>brought up to date (%1): %2</source>
        <translation>đã cập nhật (%1): %2</translation>
    </message>
    <message>
        <source>published already</source>
        <translation>đã xuất bản từ trước</translation>
    </message>
    <message>
        <source>nothing to publish</source>
        <translation>không có gì để xuất bản</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>failed before, and is tried again later</source>
        <translation>lần trước bị lỗi, sẽ thử lại sau</translation>
    </message>
    <message>
        <source>not known whether it arrived</source>
        <translation>không rõ đã đến nơi chưa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>đang xuất bản</translation>
    </message>
    <message>
        <source>would be published (%1)</source>
        <translation>sẽ được xuất bản (%1)</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã xuất bản</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>có thể đã gửi</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>đang chờ: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>đã xuất bản %1</translation>
    </message>
    <message>
        <source>may have been sent: Sheaf was ended meanwhile</source>
        <translation>có thể đã gửi: Sheaf bị tắt giữa chừng</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (và %n vấn đề khác)</numerusform>
        </translation>
    </message>
    <message>
        <source>its field “%1” takes %2</source>
        <translation>trường “%1” phải là %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một chuỗi văn bản</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>một danh sách chuỗi văn bản</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>một số nguyên từ %1 đến %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong: %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>it has an unknown field “%1”; there are %2</source>
        <translation>có trường lạ “%1”; các trường dùng được: %2</translation>
    </message>
    <message>
        <source>The publishing target “%1” cannot be used: %2.</source>
        <translation>Không dùng được nơi xuất bản “%1”: %2.</translation>
    </message>
    <message>
        <source>another one has its name</source>
        <translation>một nơi xuất bản khác đã có tên này</translation>
    </message>
    <message>
        <source>Another Sheaf is publishing it.</source>
        <translation>Một Sheaf khác đang xuất bản ngày này.</translation>
    </message>
    <message>
        <source>It may have been sent: Sheaf was ended meanwhile.</source>
        <translation>Có thể đã gửi: Sheaf bị tắt giữa chừng.</translation>
    </message>
    <message>
        <source>It may have been sent: %1</source>
        <translation>Có thể đã gửi: %1</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2. Move it away, or choose another file.</source>
        <translation>%1 được giữ nguyên: %2. Hãy chuyển tệp đi nơi khác, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 cannot be written there.</source>
        <translation>Không ghi được %1 ở đó.</translation>
    </message>
    <message numerus="yes">
        <source>The feed is there, with %n entries.</source>
        <translation>
            <numerusform>Nguồn tin đã có, với %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed will be made with the first day.</source>
        <translation>Nguồn tin sẽ được tạo khi xuất bản ngày đầu tiên.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>The folder %1 takes no files (%2).</source>
        <translation>Không ghi được tệp vào thư mục %1 (%2).</translation>
    </message>
    <message>
        <source>The folder takes files.</source>
        <translation>Ghi được tệp vào thư mục.</translation>
    </message>
    <message>
        <source>The repository takes pushes to %1 from here.</source>
        <translation>Từ đây đẩy (push) được lên %1 của kho mã.</translation>
    </message>
    <message>
        <source>it holds no Atom feed</source>
        <translation>tệp không chứa nguồn tin Atom</translation>
    </message>
    <message>
        <source>The mail could not be sent: no memory.</source>
        <translation>Không gửi được thư: hết bộ nhớ.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Không kết nối được đến máy chủ thư %1.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the user or the password.</source>
        <translation>Máy chủ thư %1 không chấp nhận người dùng hoặc mật khẩu.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Máy chủ thư %1 không trả lời kịp.</translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>Đã hủy xuất bản.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no safe connection.</source>
        <translation>Máy chủ thư %1 không có kết nối an toàn.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 cannot be trusted.</source>
        <translation>Không thể tin cậy chứng chỉ của máy chủ thư %1.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail (%2).</source>
        <translation>Máy chủ thư %1 từ chối thư (%2).</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke.</source>
        <translation>Kết nối đến máy chủ thư %1 bị đứt.</translation>
    </message>
    <message>
        <source>A password goes to %1 over a safe connection only; choose STARTTLS or TLS.</source>
        <translation>Mật khẩu chỉ được gửi đến %1 qua kết nối an toàn; hãy chọn STARTTLS hoặc TLS.</translation>
    </message>
    <message>
        <source>“%1” is no mail address; write it as name@example.org.</source>
        <translation>“%1” không phải là địa chỉ thư; hãy viết theo dạng name@example.org.</translation>
    </message>
    <message>
        <source>The mail has no recipients; name one.</source>
        <translation>Thư chưa có người nhận; hãy nêu một người.</translation>
    </message>
    <message>
        <source>%1 is no git repository. Choose the folder of one, or an address.</source>
        <translation>%1 không phải là kho mã git. Hãy chọn thư mục của một kho mã, hoặc một địa chỉ.</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user, so git does not touch it.</source>
        <translation>Kho mã %1 thuộc về người dùng khác nên git không đụng đến.</translation>
    </message>
    <message>
        <source>git does not know your name: run git config --global user.name and user.email once.</source>
        <translation>git chưa biết tên bạn: hãy chạy một lần git config --global user.name và user.email.</translation>
    </message>
    <message>
        <source>Another git is at work in %1, or was killed there: %2</source>
        <translation>Một git khác đang làm việc trong %1, hoặc đã bị tắt ở đó: %2</translation>
    </message>
    <message>
        <source>A merge in %1 is not finished; finish it first.</source>
        <translation>Trong %1 có một lần hợp nhất (merge) chưa xong; hãy hoàn tất trước.</translation>
    </message>
    <message>
        <source>Somebody else changed the same file of the repository of %1. Bring both together with git pull.</source>
        <translation>Người khác đã sửa cùng một tệp trong kho mã của %1. Hãy hợp nhất hai bản bằng git pull.</translation>
    </message>
    <message>
        <source>The repository&apos;s server does not let git in. Log in once with git push in %1.</source>
        <translation>Máy chủ của kho mã không cho git vào. Hãy đăng nhập một lần bằng git push trong %1.</translation>
    </message>
    <message>
        <source>The repository&apos;s server is not known yet. Connect to it once with git push in %1.</source>
        <translation>Chưa biết máy chủ của kho mã. Hãy kết nối một lần bằng git push trong %1.</translation>
    </message>
    <message>
        <source>The repository&apos;s server refused the push: %2</source>
        <translation>Máy chủ của kho mã từ chối lần đẩy (push): %2</translation>
    </message>
    <message>
        <source>There is no repository where %1 pushes to: %2</source>
        <translation>Không có kho mã ở nơi mà %1 đẩy (push) đến: %2</translation>
    </message>
    <message>
        <source>The repository&apos;s server cannot be reached: %2</source>
        <translation>Không kết nối được đến máy chủ của kho mã: %2</translation>
    </message>
    <message>
        <source>git could not be started. Install git.</source>
        <translation>Không chạy được git. Hãy cài git.</translation>
    </message>
    <message>
        <source>git took too long in %1 and was ended.</source>
        <translation>git chạy quá lâu trong %1 và đã bị dừng.</translation>
    </message>
    <message>
        <source>git failed in %1: %2</source>
        <translation>git bị lỗi trong %1: %2</translation>
    </message>
    <message>
        <source>A test mail went to %1.</source>
        <translation>Đã gửi thư thử đến %1.</translation>
    </message>
    <message>
        <source>The repository&apos;s folder %1 is not there.</source>
        <translation>Không có thư mục %1 của kho mã.</translation>
    </message>
    <message>
        <source>%1 has no branch checked out; run git switch there first.</source>
        <translation>%1 không ở nhánh nào; hãy chạy git switch ở đó trước.</translation>
    </message>
    <message>
        <source>The repository %1 has nowhere to push to; add one with git remote add origin.</source>
        <translation>Kho mã %1 không có nơi để đẩy (push) đến; hãy thêm bằng git remote add origin.</translation>
    </message>
    <message>
        <source>%1 could not be started. Install a mail program, or name an SMTP server.</source>
        <translation>Không chạy được %1. Hãy cài một chương trình gửi thư, hoặc nêu một máy chủ SMTP.</translation>
    </message>
    <message>
        <source>%1 took too long and was ended.</source>
        <translation>%1 chạy quá lâu và đã bị dừng.</translation>
    </message>
    <message>
        <source>%1 did not take the mail (exit code %2).</source>
        <translation>%1 không nhận thư (mã thoát %2).</translation>
    </message>
    <message>
        <source>%1 did not take the mail: %2</source>
        <translation>%1 không nhận thư: %2</translation>
    </message>
    <message>
        <source>The file name “%1” lacks {day}, so that every day would be written over the one before. Write for example {day}.{suffix}.</source>
        <translation>Tên tệp “%1” thiếu {day}, nên mỗi ngày sẽ ghi đè lên ngày trước đó. Hãy viết chẳng hạn {day}.{suffix}.</translation>
    </message>
    <message>
        <source>“%1” is no file name inside the folder; write for example {year}/{day}.{suffix}.</source>
        <translation>“%1” không phải là tên tệp nằm trong thư mục; hãy viết chẳng hạn {year}/{day}.{suffix}.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Free the place, or choose another.</source>
        <translation>Không ghi được %1 (%2). Hãy dọn chỗ đó, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đó là một thư mục</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>không tạo được thư mục chứa nó</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>Không đọc được %1 (%2).</translation>
    </message>
    <message>
        <source>The webhook has no secret yet; store one in the settings, or with sheaf publish --secret.</source>
        <translation>Webhook chưa có mã bí mật; hãy lưu mã trong cài đặt, hoặc bằng sheaf publish --secret.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret is more than one line.</source>
        <translation>Mã bí mật của webhook dài hơn một dòng.</translation>
    </message>
    <message>
        <source>“%1” is no header&apos;s name; write for example X-Secret.</source>
        <translation>“%1” không phải là tên header; hãy viết chẳng hạn X-Secret.</translation>
    </message>
    <message>
        <source>%1 took a test note.</source>
        <translation>%1 đã nhận thông báo thử.</translation>
    </message>
    <message>
        <source>%1 is a repository without a working tree; name a clone of it, or its address (file://%1).</source>
        <translation>%1 là kho không có thư mục làm việc; hãy nêu một bản sao của nó, hoặc địa chỉ của nó (file://%1).</translation>
    </message>
    <message>
        <source>Mails by SMTP need the library libcurl, which is not there. Install it, or have sendmail send them.</source>
        <translation>Gửi thư bằng SMTP cần thư viện libcurl, nhưng máy không có. Hãy cài đặt nó, hoặc để sendmail gửi.</translation>
    </message>
</context>
<context>
    <name>Purse</name>
    <message>
        <source>The price of the model “%1” (engine “%2”) is not known, so the cap on spending could not be kept. Put the price in: sheaf cost --set-price %1 INPUT OUTPUT (for a million tokens, in %3), or lift the cap in the settings.</source>
        <translation>Không rõ giá của mô hình “%1” (bộ tóm tắt “%2”) nên không giữ được hạn mức chi. Hãy nhập giá: sheaf cost --set-price %1 INPUT OUTPUT (cho một triệu token, bằng %3), hoặc bỏ hạn mức trong cài đặt.</translation>
    </message>
    <message>
        <source>The next summary could pass your cap of %1 for today. It goes on tomorrow when you resume it, or raise the cap (summaries.cap_per_day).</source>
        <translation>Bản tóm tắt tiếp theo có thể vượt hạn mức %1 của bạn cho hôm nay. Hãy cho chạy tiếp vào ngày mai, hoặc tăng hạn mức (summaries.cap_per_day).</translation>
    </message>
    <message>
        <source>The next summary could pass your cap of %1 for this month. It goes on next month when you resume it, or raise the cap (summaries.cap_per_month).</source>
        <translation>Bản tóm tắt tiếp theo có thể vượt hạn mức %1 của bạn cho tháng này. Hãy cho chạy tiếp vào tháng sau, hoặc tăng hạn mức (summaries.cap_per_month).</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QtFuture</name>
    <message>
        <source>A library is being exported or imported already; wait until that is done, or cancel it.</source>
        <translation>Đang có một thư viện được xuất hoặc nhập; hãy đợi đến khi xong, hoặc hủy việc đó.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>there are too many parentheses inside each other</source>
        <translation>có quá nhiều dấu ngoặc đơn lồng nhau</translation>
    </message>
    <message>
        <source>something must follow “%1:”, as in %2</source>
        <translation>sau “%1:” phải có nội dung, ví dụ %2</translation>
    </message>
    <message>
        <source>there is no field “%1”; write one of %2, or put the words in quotes</source>
        <translation>không có trường “%1”; hãy dùng một trong các trường %2, hoặc đặt các từ trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>The search cannot be understood at character %1: %2.</source>
        <translation>Không hiểu được câu tìm kiếm ở ký tự %1: %2.</translation>
    </message>
    <message>
        <source>“score:” takes a number from 0 to 100 or a range with the smaller number first, as in score:80, score:&gt;=80 or score:60..80</source>
        <translation>“score:” nhận một số từ 0 đến 100 hoặc một khoảng với số nhỏ đứng trước, như score:80, score:&gt;=80 hoặc score:60..80</translation>
    </message>
    <message>
        <source>after “is:” write one of %1</source>
        <translation>sau “is:” hãy viết một trong: %1</translation>
    </message>
    <message>
        <source>“%1:” takes a year, a month, a day or a range with the earlier one first, as in %1:2026, %1:2026-01, %1:2026-01-06 or %1:2025-11..2026-01</source>
        <translation>“%1:” nhận một năm, một tháng, một ngày hoặc một khoảng với mốc sớm hơn đứng trước, như %1:2026, %1:2026-01, %1:2026-01-06 hoặc %1:2025-11..2026-01</translation>
    </message>
</context>
<context>
    <name>RepairRun</name>
    <message>
        <source>It was stopped; what was repaired stays so, and the rest goes on the next time.</source>
        <translation>Đã dừng; những gì đã sửa được giữ nguyên, phần còn lại sẽ tiếp tục lần sau.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Đang tạo bản sao lưu</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Đang sửa chữa</translation>
    </message>
    <message>
        <source>Building the search index anew</source>
        <translation>Đang dựng lại chỉ mục tìm kiếm</translation>
    </message>
    <message>
        <source>The search index was built anew.</source>
        <translation>Đã dựng lại chỉ mục tìm kiếm.</translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>The model gave no summary but “%1”.</source>
        <translation>Mô hình không đưa ra bản tóm tắt mà chỉ có “%1”.</translation>
    </message>
    <message>
        <source>The model repeated the abstract instead of summarising it.</source>
        <translation>Mô hình lặp lại tóm tắt gốc thay vì viết bản tóm tắt.</translation>
    </message>
</context>
<context>
    <name>ReplyParser</name>
    <message>
        <source>The model&apos;s reply was empty.</source>
        <translation>Câu trả lời của mô hình rỗng.</translation>
    </message>
    <message>
        <source>The model&apos;s reply breaks off in the middle of its JSON.</source>
        <translation>Câu trả lời của mô hình bị ngắt giữa phần JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s reply holds no JSON that can be read.</source>
        <translation>Câu trả lời của mô hình không có JSON đọc được.</translation>
    </message>
    <message>
        <source>The model&apos;s reply has no &quot;%1&quot;; it holds: %2.</source>
        <translation>Câu trả lời của mô hình không có &quot;%1&quot;; chỉ có: %2.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>title, abstract or comment</source>
        <translation>tiêu đề, tóm tắt gốc hoặc chú thích</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>tóm tắt gốc</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>chú thích</translation>
    </message>
    <message>
        <source>author</source>
        <translation>tác giả</translation>
    </message>
    <message>
        <source>category</source>
        <translation>chuyên mục</translation>
    </message>
    <message>
        <source>primary category</source>
        <translation>chuyên mục chính</translation>
    </message>
    <message>
        <source>upvotes, at least</source>
        <translation>lượt bình chọn, ít nhất</translation>
    </message>
    <message>
        <source>part</source>
        <translation>đoạn chữ</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, hoặc </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, và </translation>
    </message>
    <message>
        <source>%1; only papers of %2</source>
        <translation>%1; chỉ bài báo của %2</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>keeps only</source>
        <translation>chỉ giữ</translation>
    </message>
    <message>
        <source>watches for</source>
        <translation>theo dõi</translation>
    </message>
    <message>
        <source>There is a rule “%1” already; give this one another name.</source>
        <translation>Đã có quy tắc “%1”; hãy đặt tên khác cho quy tắc này.</translation>
    </message>
    <message>
        <source>There is no rule “%1” any more.</source>
        <translation>Quy tắc “%1” không còn nữa.</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character %1: %2.</source>
        <translation>Không đọc được mẫu ở ký tự %1: %2.</translation>
    </message>
    <message>
        <source>Upvotes can be asked for only by rules that keep papers, and by watches.</source>
        <translation>Chỉ các quy tắc giữ bài báo và các mục theo dõi mới dùng được lượt bình chọn.</translation>
    </message>
    <message>
        <source>“%1” is no number of upvotes.</source>
        <translation>“%1” không phải là số lượt bình chọn.</translation>
    </message>
    <message>
        <source>Line %1 says nothing yet: write what to look for.</source>
        <translation>Dòng %1 còn trống: hãy viết nội dung cần tìm.</translation>
    </message>
    <message>
        <source>“%1” has neither letters nor digits; look for it as a part of the text.</source>
        <translation>“%1” không có chữ cái lẫn chữ số; hãy tìm nó như một đoạn chữ.</translation>
    </message>
    <message>
        <source>A rule needs at least one line that says what it looks for.</source>
        <translation>Quy tắc cần ít nhất một dòng cho biết cần tìm gì.</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Hãy đặt tên cho quy tắc.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>Không có tìm kiếm đã lưu nào tên “%1”.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Tìm kiếm đã lưu phải có tên.</translation>
    </message>
    <message>
        <source>Another saved search is named “%1”; choose another name.</source>
        <translation>Đã có một tìm kiếm đã lưu khác tên “%1”; hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Whether a fetch asks arXiv.</source>
        <translation>Khi tải về có hỏi arXiv hay không.</translation>
    </message>
    <message>
        <source>The arXiv categories that are fetched, separated by commas.</source>
        <translation>Các chuyên mục của arXiv được tải về, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>The address of arXiv&apos;s query interface.</source>
        <translation>Địa chỉ giao diện truy vấn của arXiv.</translation>
    </message>
    <message>
        <source>The address of arXiv&apos;s announcement feeds; &quot;/cs.CL+cs.AI&quot; is appended.</source>
        <translation>Địa chỉ các nguồn tin công bố của arXiv; &quot;/cs.CL+cs.AI&quot; được nối vào cuối.</translation>
    </message>
    <message>
        <source>The address of arXiv&apos;s OAI-PMH interface.</source>
        <translation>Địa chỉ giao diện OAI-PMH của arXiv.</translation>
    </message>
    <message>
        <source>Where the full texts are as web pages; &quot;/ID&quot; is appended.</source>
        <translation>Nơi có toàn văn dưới dạng trang web; &quot;/ID&quot; được nối vào cuối.</translation>
    </message>
    <message>
        <source>Where the full texts are as PDF; &quot;/ID&quot; is appended.</source>
        <translation>Nơi có toàn văn dưới dạng PDF; &quot;/ID&quot; được nối vào cuối.</translation>
    </message>
    <message>
        <source>The pause between two requests to arXiv, in milliseconds. arXiv&apos;s own hosts are never asked more often than every 3000.</source>
        <translation>Khoảng nghỉ giữa hai yêu cầu đến arXiv, tính bằng mili giây. Các máy chủ của chính arXiv luôn được hỏi cách nhau ít nhất 3000 mili giây.</translation>
    </message>
    <message>
        <source>Whether a fetch asks Hugging Face for its daily papers.</source>
        <translation>Khi tải về có hỏi Hugging Face về các bài báo hằng ngày hay không.</translation>
    </message>
    <message>
        <source>The address of Hugging Face&apos;s daily papers.</source>
        <translation>Địa chỉ các bài báo hằng ngày của Hugging Face.</translation>
    </message>
    <message>
        <source>The engine that makes the summaries; &quot;offline&quot; needs no key.</source>
        <translation>Bộ tóm tắt dùng để tạo các bản tóm tắt; &quot;offline&quot; không cần khóa.</translation>
    </message>
    <message>
        <source>The language of the summaries, as a code: en, zh, vi, ….</source>
        <translation>Ngôn ngữ của các bản tóm tắt, viết bằng mã: en, zh, vi, ….</translation>
    </message>
    <message>
        <source>Words and phrases you want to read about, separated by commas. Papers are scored by them.</source>
        <translation>Các từ và cụm từ bạn muốn đọc về, cách nhau bằng dấu phẩy. Bài báo được chấm điểm theo đó.</translation>
    </message>
    <message>
        <source>The window&apos;s colours.</source>
        <translation>Màu của cửa sổ.</translation>
    </message>
    <message>
        <source>The size of the text in the window, in percent.</source>
        <translation>Cỡ chữ trong cửa sổ, tính bằng phần trăm.</translation>
    </message>
    <message>
        <source>The engine&apos;s address up to and with the version, as in https://api.openai.com/v1.</source>
        <translation>Địa chỉ của bộ tóm tắt, đến hết phần phiên bản, ví dụ https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The model&apos;s name, as its provider writes it.</source>
        <translation>Tên của mô hình, viết như nhà cung cấp viết.</translation>
    </message>
    <message>
        <source>How many papers are summarised at the same time.</source>
        <translation>Số bài báo được tóm tắt cùng lúc.</translation>
    </message>
    <message>
        <source>The setting %1 takes %2.</source>
        <translation>Cài đặt %1 phải là %2.</translation>
    </message>
    <message>
        <source>a web address that begins with http:// or https://</source>
        <translation>một địa chỉ web bắt đầu bằng http:// hoặc https://</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>một số nguyên từ %1 đến %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong các giá trị: %1</translation>
    </message>
    <message>
        <source>a language code such as en, zh or vi</source>
        <translation>một mã ngôn ngữ như en, zh hoặc vi</translation>
    </message>
    <message>
        <source>an engine&apos;s name (small letters, digits, - and _)</source>
        <translation>tên của một bộ tóm tắt (chữ thường, chữ số, - và _)</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>một giá trị đơn</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>một danh sách các chuỗi văn bản</translation>
    </message>
    <message>
        <source>Keys are not kept in the settings but in the desktop&apos;s keychain: use &quot;sheaf key set %1&quot;, which reads the key from standard input.</source>
        <translation>Khóa không được giữ trong cài đặt mà trong chuỗi khóa của hệ thống: hãy dùng &quot;sheaf key set %1&quot;, lệnh này đọc khóa từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2?</source>
        <translation>Không có cài đặt %1. Có phải ý bạn là %2?</translation>
    </message>
    <message>
        <source>The engine &quot;offline&quot; works on this computer and has no setting %1.</source>
        <translation>Bộ tóm tắt &quot;offline&quot; chạy trên máy tính này và không có cài đặt %1.</translation>
    </message>
    <message>
        <source>%1 Correct it in the settings file %2.</source>
        <translation>%1 Hãy sửa trong tệp cài đặt %2.</translation>
    </message>
    <message>
        <source>The engine &quot;offline&quot; stays as it is; give the new engine another name.</source>
        <translation>Bộ tóm tắt &quot;offline&quot; được giữ nguyên; hãy đặt tên khác cho bộ tóm tắt mới.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2 at line %3, column %4. Correct it there, or move the file away to start from the defaults.</source>
        <translation>Không đọc được tệp cài đặt %1: %2 ở dòng %3, cột %4. Hãy sửa ở đó, hoặc chuyển tệp đi nơi khác để bắt đầu lại từ mặc định.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1: %2.</source>
        <translation>Không lưu được cài đặt vào %1: %2.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be opened: %2.</source>
        <translation>Không mở được tệp cài đặt %1: %2.</translation>
    </message>
    <message>
        <source>The settings file %1 holds no settings: it should be one JSON object. Correct it, or move it away.</source>
        <translation>Tệp cài đặt %1 không chứa cài đặt nào: tệp phải là một đối tượng JSON. Hãy sửa, hoặc chuyển tệp đi nơi khác.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
    <message>
        <source>Where to look for a model&apos;s server on this computer, separated by commas: the usual ports of Ollama, LM Studio, llama.cpp and vLLM. Empty for nowhere.</source>
        <translation>Nơi tìm máy chủ mô hình trên máy tính này, cách nhau bằng dấu phẩy: các cổng thường dùng của Ollama, LM Studio, llama.cpp và vLLM. Để trống thì không tìm ở đâu cả.</translation>
    </message>
    <message>
        <source>Whether summaries are made from the paper&apos;s full text, fetched from arXiv: &quot;never&quot; unless you ask for it, &quot;worth&quot; for what you starred or what scored high, &quot;always&quot;. Full texts cost some twenty times as many tokens.</source>
        <translation>Có tạo bản tóm tắt từ toàn văn của bài báo, tải về từ arXiv, hay không: &quot;never&quot; trừ khi bạn yêu cầu, &quot;worth&quot; với những bài bạn gắn sao hoặc có điểm cao, &quot;always&quot;. Toàn văn tốn nhiều token hơn khoảng hai mươi lần.</translation>
    </message>
    <message>
        <source>The score from which a paper is worth reading whole.</source>
        <translation>Mức điểm mà từ đó bài báo đáng đọc toàn văn.</translation>
    </message>
    <message>
        <source>The most tokens of a full text that are given to an engine.</source>
        <translation>Số token tối đa của một toàn văn được đưa cho bộ tóm tắt.</translation>
    </message>
    <message>
        <source>The most that summaries may cost in a day (yours, from midnight to midnight), in the currency of the price table. Empty for no limit.</source>
        <translation>Số tiền tối đa cho các bản tóm tắt trong một ngày (ngày của bạn, từ nửa đêm đến nửa đêm), theo đơn vị tiền của bảng giá. Để trống thì không giới hạn.</translation>
    </message>
    <message>
        <source>The most that summaries may cost in a calendar month. Empty for no limit.</source>
        <translation>Số tiền tối đa cho các bản tóm tắt trong một tháng dương lịch. Để trống thì không giới hạn.</translation>
    </message>
    <message>
        <source>The hosts that you have agreed to send texts of papers and your interests to.</source>
        <translation>Các máy chủ mà bạn đã đồng ý gửi văn bản của bài báo và mối quan tâm của bạn đến.</translation>
    </message>
    <message>
        <source>Your own prompts that are used, by name, separated by commas; each takes the place of the program&apos;s for its form.</source>
        <translation>Các lời nhắc của riêng bạn đang được dùng, nêu theo tên, cách nhau bằng dấu phẩy; mỗi lời nhắc thay cho lời nhắc của chương trình ở dạng của nó.</translation>
    </message>
    <message>
        <source>What of the paper is translated with a summary that is not in English.</source>
        <translation>Phần nào của bài báo được dịch khi bản tóm tắt không bằng tiếng Anh.</translation>
    </message>
    <message>
        <source>Words and phrases you do not want to read about, separated by commas. Models score papers on them low.</source>
        <translation>Các từ và cụm từ bạn không muốn đọc về, cách nhau bằng dấu phẩy. Mô hình chấm điểm thấp cho những bài báo đó.</translation>
    </message>
    <message>
        <source>What models score papers by beside your interests, separated by commas, each with its points (&quot;Novelty, 0 to 20&quot;); empty for the usual ones.</source>
        <translation>Các tiêu chí mà mô hình dùng để chấm điểm bài báo, bên cạnh mối quan tâm của bạn, cách nhau bằng dấu phẩy, mỗi tiêu chí kèm số điểm (&quot;Novelty, 0 to 20&quot;); để trống thì dùng các tiêu chí thông thường.</translation>
    </message>
    <message>
        <source>How the engine is spoken to: &quot;openai&quot; for OpenAI and everything compatible, or in the way of Anthropic, Gemini or Ollama.</source>
        <translation>Cách giao tiếp với bộ tóm tắt: &quot;openai&quot; cho OpenAI và mọi dịch vụ tương thích, hoặc theo cách của Anthropic, Gemini hay Ollama.</translation>
    </message>
    <message>
        <source>Your own prompts for this engine, before those of summaries.prompt.</source>
        <translation>Các lời nhắc của riêng bạn cho bộ tóm tắt này, được ưu tiên hơn các lời nhắc trong summaries.prompt.</translation>
    </message>
    <message>
        <source>How often the engine may be asked in a minute; 0 for no limit.</source>
        <translation>Số yêu cầu tối đa gửi đến bộ tóm tắt trong một phút; 0 là không giới hạn.</translation>
    </message>
    <message>
        <source>How many tokens, in and out, the engine may use in a minute; 0 for no limit.</source>
        <translation>Số token tối đa, cả vào và ra, bộ tóm tắt được dùng trong một phút; 0 là không giới hạn.</translation>
    </message>
    <message>
        <source>The engine that takes over the papers when this one refuses the key, has no credit left or is out of order. Empty for none.</source>
        <translation>Bộ tóm tắt làm thay các bài báo khi bộ này từ chối khóa, hết tiền hoặc ngừng hoạt động. Để trống thì không có.</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is given up, in seconds.</source>
        <translation>Thời gian tối đa bộ tóm tắt được im lặng trước khi bị bỏ, tính bằng giây.</translation>
    </message>
    <message>
        <source>How long one answer may be, in tokens; what a reasoning model thinks counts too.</source>
        <translation>Độ dài tối đa của một câu trả lời, tính bằng token; phần suy nghĩ của mô hình suy luận cũng tính.</translation>
    </message>
    <message>
        <source>Whether answers come in parts, so that a slow model is not taken for a silent one. &quot;auto&quot;: from servers on this computer only.</source>
        <translation>Câu trả lời có được gửi theo từng phần hay không, để mô hình chậm không bị coi là im lặng. &quot;auto&quot;: chỉ từ các máy chủ trên máy tính này.</translation>
    </message>
    <message>
        <source>an amount of money such as 2.50</source>
        <translation>một số tiền, ví dụ 2.50</translation>
    </message>
    <message>
        <source>Whether Sheaf fetches and summarises by itself while its window or its tray icon is open.</source>
        <translation>Sheaf có tự tải về và tóm tắt hay không khi cửa sổ hoặc biểu tượng trong khay hệ thống của nó đang mở.</translation>
    </message>
    <message>
        <source>When that is done: &quot;announced&quot; for half an hour after arXiv&apos;s feeds have a mailing, or a time of your day such as 07:30.</source>
        <translation>Thời điểm làm việc đó: &quot;announced&quot; là nửa giờ sau khi nguồn tin của arXiv có đợt công bố mới, hoặc một giờ trong ngày của bạn, ví dụ 07:30.</translation>
    </message>
    <message>
        <source>Whether what was fetched without you is summarised too, within your caps and where you have agreed to the engine&apos;s host.</source>
        <translation>Có tóm tắt cả những bài được tải về khi bạn vắng mặt hay không, trong hạn mức của bạn và khi bạn đã đồng ý với máy chủ của bộ tóm tắt.</translation>
    </message>
    <message>
        <source>Whether a desktop notification tells once of each day.</source>
        <translation>Có hiện thông báo trên màn hình một lần cho mỗi ngày hay không.</translation>
    </message>
    <message>
        <source>How many days are caught up at most when Sheaf has not run.</source>
        <translation>Số ngày tối đa được tải bù khi Sheaf đã không chạy.</translation>
    </message>
    <message>
        <source>Whether Sheaf goes on running in the tray when its window is closed.</source>
        <translation>Sheaf có tiếp tục chạy trong khay hệ thống khi đóng cửa sổ hay không.</translation>
    </message>
    <message>
        <source>Where days are published: a list of objects as JSON, which the page Publishing of the settings writes.</source>
        <translation>Nơi xuất bản các ngày: một danh sách đối tượng viết bằng JSON, do trang Xuất bản trong cài đặt ghi ra.</translation>
    </message>
    <message>
        <source>a time such as 07:30, or the word announced</source>
        <translation>một giờ như 07:30, hoặc từ announced</translation>
    </message>
    <message>
        <source>an e-mail address, or a web address that begins with http:// or https://</source>
        <translation>một địa chỉ e-mail, hoặc một địa chỉ web bắt đầu bằng http:// hoặc https://</translation>
    </message>
    <message>
        <source>a list of objects, written as JSON</source>
        <translation>một danh sách đối tượng, viết bằng JSON</translation>
    </message>
    <message>
        <source>The RSS and Atom feeds that a fetch asks too, as a JSON array of objects with &quot;name&quot;, &quot;url&quot; and &quot;enabled&quot;; &quot;sheaf feeds&quot; is easier.</source>
        <translation>Các nguồn tin RSS và Atom cũng được hỏi khi tải về, viết thành mảng JSON gồm các đối tượng có &quot;name&quot;, &quot;url&quot; và &quot;enabled&quot;; dùng &quot;sheaf feeds&quot; thì dễ hơn.</translation>
    </message>
    <message>
        <source>An e-mail or web address that is told to arXiv and every other source with each request, so that they can write before they shut somebody out. Empty for none.</source>
        <translation>Địa chỉ e-mail hoặc địa chỉ web được gửi kèm mỗi yêu cầu đến arXiv và mọi nguồn khác, để họ có thể viết thư trước khi chặn ai đó. Để trống thì không gửi.</translation>
    </message>
    <message>
        <source>The setting %1 takes a JSON array of feeds: %2</source>
        <translation>Cài đặt %1 phải là một mảng JSON gồm các nguồn tin: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be a feed&apos;s name: give one of at most 60 letters that no other source has.</source>
        <translation>“%1” không thể là tên của nguồn tin: hãy đặt một tên tối đa 60 ký tự mà không nguồn nào khác có.</translation>
    </message>
    <message>
        <source>The address of the feed “%1” carries a password or a key, which is not kept in the settings.</source>
        <translation>Địa chỉ của nguồn tin “%1” có chứa mật khẩu hoặc khóa, thứ không được giữ trong cài đặt.</translation>
    </message>
    <message>
        <source>The address of the feed “%1” is no web address that begins with http:// or https://.</source>
        <translation>Địa chỉ của nguồn tin “%1” không phải là địa chỉ web bắt đầu bằng http:// hoặc https://.</translation>
    </message>
    <message>
        <source>The feed “%1” is there twice, by its name or its address.</source>
        <translation>Nguồn tin “%1” có hai lần, trùng tên hoặc trùng địa chỉ.</translation>
    </message>
    <message>
        <source>The library&apos;s file; empty for the usual place. Moving a library and opening another one set it.</source>
        <translation>Tệp của thư viện; để trống thì dùng chỗ thông thường. Cài đặt này được đặt khi chuyển thư viện hoặc mở thư viện khác.</translation>
    </message>
    <message>
        <source>The language of the window: &quot;system&quot; for your desktop&apos;s.</source>
        <translation>Ngôn ngữ của cửa sổ: &quot;system&quot; là theo ngôn ngữ của hệ thống.</translation>
    </message>
    <message>
        <source>The keys that you gave to actions: a list of objects as JSON, which the window&apos;s list of shortcuts writes.</source>
        <translation>Các phím bạn gán cho thao tác: một danh sách đối tượng viết bằng JSON, do danh sách phím tắt của cửa sổ ghi ra.</translation>
    </message>
    <message>
        <source>Where PDFs are opened: &quot;here&quot;, in Sheaf&apos;s window, or in &quot;viewer&quot;, the program that your desktop opens PDFs with.</source>
        <translation>Nơi mở PDF: &quot;here&quot;, trong cửa sổ của Sheaf, hoặc &quot;viewer&quot;, chương trình mà hệ thống dùng để mở PDF.</translation>
    </message>
    <message>
        <source>How many megabytes of fetched PDFs are kept; those that were opened longest ago go first.</source>
        <translation>Giữ bao nhiêu megabyte PDF đã tải về; những PDF lâu không mở nhất bị xóa trước.</translation>
    </message>
    <message>
        <source>Whether pages are dark where the window is.</source>
        <translation>Trang có tối theo khi cửa sổ tối hay không.</translation>
    </message>
    <message>
        <source>The folder, synchronised by a program of yours, through which your machines are kept in step. Empty for none.</source>
        <translation>Thư mục do một chương trình của bạn đồng bộ, qua đó các máy của bạn được giữ đồng bộ. Để trống thì không dùng.</translation>
    </message>
    <message>
        <source>the word system, the word none, or a proxy&apos;s address such as http://proxy.example.org:3128 or socks5://127.0.0.1:1080</source>
        <translation>từ system, từ none, hoặc địa chỉ của một proxy như http://proxy.example.org:3128 hoặc socks5://127.0.0.1:1080</translation>
    </message>
    <message>
        <source>How servers are reached: &quot;system&quot; as your desktop or http_proxy says, &quot;none&quot; directly, or by the address of a proxy. This computer itself is always reached directly.</source>
        <translation>Cách kết nối đến máy chủ: &quot;system&quot; là theo hệ thống hoặc http_proxy, &quot;none&quot; là trực tiếp, hoặc qua địa chỉ của một proxy. Chính máy tính này luôn được kết nối trực tiếp.</translation>
    </message>
    <message>
        <source>How the list shows papers: as cards of several lines, or in columns.</source>
        <translation>Cách danh sách hiện các bài báo: dạng thẻ nhiều dòng hay dạng cột.</translation>
    </message>
    <message>
        <source>How much room a paper has in the list.</source>
        <translation>Mỗi bài báo chiếm bao nhiêu chỗ trong danh sách.</translation>
    </message>
    <message>
        <source>Where the Zotero that runs on this computer answers.</source>
        <translation>Địa chỉ mà Zotero đang chạy trên máy tính này trả lời.</translation>
    </message>
    <message>
        <source>Whether PDFs go along to Zotero; those that are not in the cache are fetched first.</source>
        <translation>Có gửi kèm PDF đến Zotero hay không; những PDF chưa có trong bộ nhớ đệm được tải về trước.</translation>
    </message>
    <message>
        <source>The folder of your notes vault (Obsidian and the like), in which papers&apos; notes are opened. Empty for none.</source>
        <translation>Thư mục của kho ghi chú (Obsidian và tương tự), nơi mở ghi chú của các bài báo. Để trống nếu không có.</translation>
    </message>
    <message>
        <source>The colours of a paper&apos;s page: those of the &quot;window&quot;, &quot;sepia_by_day&quot; for sepia while the window is light, or always &quot;light&quot;, &quot;sepia&quot; or &quot;dark&quot;.</source>
        <translation>Màu của trang bài báo: theo cửa sổ (&quot;window&quot;), &quot;sepia_by_day&quot; là màu nâu vàng khi cửa sổ sáng, hoặc luôn là &quot;light&quot;, &quot;sepia&quot; hay &quot;dark&quot;.</translation>
    </message>
    <message>
        <source>The font of the text of a paper&apos;s page; empty for your desktop&apos;s serif.</source>
        <translation>Phông chữ của văn bản trên trang bài báo; để trống để dùng phông có chân của hệ thống.</translation>
    </message>
    <message>
        <source>The size of the text of a paper&apos;s page, in percent of the usual one.</source>
        <translation>Cỡ chữ của văn bản trên trang bài báo, tính bằng phần trăm của cỡ thường.</translation>
    </message>
    <message>
        <source>How wide the text of a paper&apos;s page becomes at most, in pixels.</source>
        <translation>Độ rộng tối đa của văn bản trên trang bài báo, tính bằng pixel.</translation>
    </message>
    <message>
        <source>The distance from line to line on a paper&apos;s page, in percent of the text&apos;s size.</source>
        <translation>Khoảng cách giữa các dòng trên trang bài báo, tính bằng phần trăm của cỡ chữ.</translation>
    </message>
    <message>
        <source>After how many seconds without a key or a click the engine that shows pages is let go, which frees memory; it comes back by itself.</source>
        <translation>Sau bao nhiêu giây không có phím hay cú nhấp nào thì bộ hiển thị trang được thả ra để giải phóng bộ nhớ; nó tự trở lại khi cần.</translation>
    </message>
</context>
<context>
    <name>SheafReader</name>
    <message>
        <source>This paper has no address and cannot be told from others; it was left out.</source>
        <translation>Bài báo này không có địa chỉ nên không phân biệt được với bài khác; bài bị bỏ qua.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The snapshot %1 cannot be opened; see whether the file is there.</source>
        <translation>Không mở được bản chụp %1; hãy xem tệp có ở đó không.</translation>
    </message>
    <message>
        <source>The snapshot %1 is still packed; unpack it and import the .json file in it.</source>
        <translation>Bản chụp %1 vẫn còn nén; hãy giải nén rồi nhập tệp .json bên trong.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be read on; see whether its disk is well, and import it again: what came is kept.</source>
        <translation>Không đọc tiếp được bản chụp %1; hãy xem ổ đĩa có ổn không rồi nhập lại: những gì đã nhận được vẫn được giữ lại.</translation>
    </message>
</context>
<context>
    <name>Summariser</name>
    <message>
        <source>The engine &quot;%1&quot; has no address. Set engines.%1.base_url, for example to https://api.openai.com/v1.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; chưa có địa chỉ. Hãy đặt engines.%1.base_url, ví dụ https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; has no model. Set engines.%1.model.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; chưa có mô hình. Hãy đặt engines.%1.model.</translation>
    </message>
    <message>
        <source>The offline engine is ready; it needs no connection and no key.</source>
        <translation>Bộ tóm tắt ngoại tuyến đã sẵn sàng; không cần kết nối mạng và không cần khóa.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; answers, but its model said nothing.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; có trả lời, nhưng mô hình không nói gì.</translation>
    </message>
    <message>
        <source>The engine &quot;%1&quot; is of a kind this version does not know. Set engines.%1.kind to offline, openai, anthropic, gemini or ollama.</source>
        <translation>Bộ tóm tắt &quot;%1&quot; thuộc loại mà phiên bản này không biết. Hãy đặt engines.%1.kind là offline, openai, anthropic, gemini hoặc ollama.</translation>
    </message>
</context>
<context>
    <name>Summarising</name>
    <message>
        <source>%1 spent</source>
        <translation>đã chi %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 bài bị lỗi</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>%1 summarised</source>
        <translation>%1 bài đã tóm tắt</translation>
    </message>
    <message>
        <source>%1 left for later</source>
        <translation>%1 bài để lại sau</translation>
    </message>
    <message>
        <source>The engine “%1” took over from “%2”: %3</source>
        <translation>Bộ tóm tắt “%1” đã làm thay “%2”: %3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>còn chưa đến một phút</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>còn khoảng %1 phút</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>còn khoảng %1 giờ</translation>
    </message>
</context>
<context>
    <name>SummaryForms</name>
    <message>
        <source>There is no form of summary “%1”; there are: %2.</source>
        <translation>Không có dạng bản tóm tắt “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>There is no digest style “%1”; there are: %2.</source>
        <translation>Không có kiểu bản tổng hợp “%1”; hiện có: %2.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The folder %1, through which your machines are kept in step, is not there or may not be written to; see whether its program runs, or choose another in the settings.</source>
        <translation>Thư mục %1, qua đó các máy của bạn được giữ đồng bộ, không tồn tại hoặc không ghi được; hãy xem chương trình đồng bộ của nó có đang chạy không, hoặc chọn thư mục khác trong cài đặt.</translation>
    </message>
    <message>
        <source>%1 is a copy that a conflict left; it is left alone.</source>
        <translation>%1 là bản sao do xung đột để lại; tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1, line %2, was left out: %3.</source>
        <translation>Đã bỏ qua %1, dòng %2: %3.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>star</source>
        <translation>gắn sao</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>bỏ sao</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>đánh dấu đã đọc</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>đánh dấu chưa đọc</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>stop hiding</source>
        <translation>bỏ ẩn</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>thay đổi thẻ</translation>
    </message>
    <message>
        <source>change of the note</source>
        <translation>thay đổi ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>star %n papers</source>
        <translation>
            <numerusform>gắn sao %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n stars</source>
        <translation>
            <numerusform>bỏ sao %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n papers as read</source>
        <translation>
            <numerusform>đánh dấu đã đọc %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n papers as unread</source>
        <translation>
            <numerusform>đánh dấu chưa đọc %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %n papers</source>
        <translation>
            <numerusform>ẩn %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop hiding %n papers</source>
        <translation>
            <numerusform>bỏ ẩn %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of tags of %n papers</source>
        <translation>
            <numerusform>thay đổi thẻ của %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n notes</source>
        <translation>
            <numerusform>thay đổi %n ghi chú</numerusform>
        </translation>
    </message>
    <message>
        <source>put off for later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>back from later</source>
        <translation>bỏ để sau</translation>
    </message>
    <message numerus="yes">
        <source>put off %n papers for later</source>
        <translation>
            <numerusform>để sau %n bài báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers back from later</source>
        <translation>
            <numerusform>bỏ để sau %n bài báo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>%1 is another note of %2 and is left as it is.</source>
        <translation>%1 là một ghi chú khác của %2 và được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>Không đọc được %1 (%2).</translation>
    </message>
    <message>
        <source>it is no UTF-8.</source>
        <translation>nó không phải UTF-8.</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <translation>%1 được giữ nguyên: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>dòng %1: %2</translation>
    </message>
    <message>
        <source>a mark of Sheaf&apos;s was changed.</source>
        <translation>một dấu của Sheaf đã bị sửa.</translation>
    </message>
    <message>
        <source>the part “%1” has lost its end.</source>
        <translation>phần “%1” đã mất dấu kết thúc.</translation>
    </message>
    <message>
        <source>the part “%1” stands twice.</source>
        <translation>phần “%1” xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>the part “%1” has lost its beginning.</source>
        <translation>phần “%1” đã mất dấu bắt đầu.</translation>
    </message>
    <message>
        <source>a mark of Sheaf&apos;s stands twice.</source>
        <translation>một dấu của Sheaf xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>the part “%1” was taken out and stays out.</source>
        <translation>phần “%1” đã bị bỏ ra và không được đưa lại.</translation>
    </message>
    <message>
        <source>the part “%1” was edited and is left as it is; to have it written anew, move your lines out of it, and undo the rest.</source>
        <translation>phần “%1” đã được sửa và được giữ nguyên; để nó được viết lại, hãy chuyển các dòng của bạn ra ngoài và hoàn tác phần còn lại.</translation>
    </message>
    <message>
        <source>its front matter has lost the id “%1”.</source>
        <translation>phần đầu của nó đã mất mã “%1”.</translation>
    </message>
    <message>
        <source>Sheaf&apos;s marks are gone from it.</source>
        <translation>các dấu của Sheaf không còn trong đó.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Like the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>&amp;Fetch this day</source>
        <translation>&amp;Tải về ngày này</translation>
    </message>
    <message>
        <source>&amp;Summarise this day</source>
        <translation>Tó&amp;m tắt ngày này</translation>
    </message>
    <message>
        <source>&amp;Export day…</source>
        <translation>&amp;Xuất ngày…</translation>
    </message>
    <message>
        <source>Look around with the sample day</source>
        <translation>Xem thử với ngày mẫu</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Bài báo sau</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Bài báo trước</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Gắn &amp;sao</translation>
    </message>
    <message>
        <source>Mark &amp;unread</source>
        <translation>Đánh dấ&amp;u chưa đọc</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Ghi chú…</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Sao &amp;chép liên kết</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Tìm trong kho lưu trữ</translation>
    </message>
    <message>
        <source>Clear the search, back to the list</source>
        <translation>Xóa tìm kiếm, trở lại danh sách</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Hiện thanh bên</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Cỡ chữ bình thường</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Sheaf</source>
        <translation>&amp;Giới thiệu Sheaf</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Fetch this day&apos;s papers from the sources</source>
        <translation>Tải về bài báo của ngày này từ các nguồn</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Summarise this day&apos;s papers that have no summary yet</source>
        <translation>Tóm tắt các bài báo của ngày này chưa có bản tóm tắt</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>Xuất ngày…</translation>
    </message>
    <message>
        <source>Write papers to a file</source>
        <translation>Ghi các bài báo vào tệp</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Bài báo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>Summarise this paper &amp;again</source>
        <translation>Tóm tắt &amp;lại bài báo này</translation>
    </message>
    <message>
        <source>&amp;Retry what has failed</source>
        <translation>Thử &amp;lại các bài bị lỗi</translation>
    </message>
    <message>
        <source>Manage ta&amp;gs…</source>
        <translation>&amp;Quản lý thẻ…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ẩ&amp;n</translation>
    </message>
    <message>
        <source>Summarise from the &amp;full text</source>
        <translation>Tóm tắt từ t&amp;oàn văn</translation>
    </message>
    <message>
        <source>Mark the summary as &amp;wrong…</source>
        <translation>Đánh dấu bản tóm tắt là s&amp;ai…</translation>
    </message>
    <message>
        <source>&amp;Cost of the summaries…</source>
        <translation>Chi &amp;phí của các bản tóm tắt…</translation>
    </message>
    <message>
        <source>Fetch se&amp;veral days…</source>
        <translation>Tải &amp;về nhiều ngày…</translation>
    </message>
    <message>
        <source>Catch &amp;up now</source>
        <translation>Tải &amp;bù ngay</translation>
    </message>
    <message>
        <source>&amp;Publish this day…</source>
        <translation>X&amp;uất bản ngày này…</translation>
    </message>
    <message>
        <source>R&amp;ules and watches…</source>
        <translation>Quy tắc và theo &amp;dõi…</translation>
    </message>
    <message>
        <source>&amp;Ledger of this day…</source>
        <translation>Sổ theo dõi của n&amp;gày này…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập…</translation>
    </message>
    <message>
        <source>Export the &amp;whole library…</source>
        <translation>Xuất t&amp;oàn bộ thư viện…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sao lưu &amp;ngay</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Check and repair…</source>
        <translation>Kiểm tra và &amp;sửa chữa…</translation>
    </message>
    <message>
        <source>Co&amp;mpact…</source>
        <translation>Thu &amp;gọn…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>&amp;Chuyển chỗ…</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>&amp;Mở thư viện khác…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Mark all in the list as &amp;read</source>
        <translation>Đánh dấ&amp;u đã đọc cả danh sách</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Bảng lệnh…</translation>
    </message>
    <message>
        <source>Open the &amp;PDF</source>
        <translation>Mở &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>Các &amp;bài tương tự</translation>
    </message>
    <message>
        <source>Save this sea&amp;rch…</source>
        <translation>&amp;Lưu tìm kiếm này…</translation>
    </message>
    <message>
        <source>&amp;Overview in pictures</source>
        <translation>&amp;Tổng quan bằng hình</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Thư v&amp;iện</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở thư v&amp;iện gần đây</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>List as cards</source>
        <translation>Danh sách dạng thẻ nhiều dòng</translation>
    </message>
    <message>
        <source>List in columns</source>
        <translation>Danh sách dạng cột</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Group by day of submission</source>
        <translation>Nhóm theo ngày nộp</translation>
    </message>
    <message>
        <source>Group by category</source>
        <translation>Nhóm theo chuyên mục</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Nhóm theo thẻ</translation>
    </message>
    <message>
        <source>Group by score</source>
        <translation>Nhóm theo điểm</translation>
    </message>
    <message>
        <source>Comfortable list</source>
        <translation>Danh sách thoáng</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Danh sách gọn</translation>
    </message>
    <message>
        <source>S&amp;hare day as a page…</source>
        <translation>C&amp;hia sẻ ngày dưới dạng trang…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn tất &amp;cả</translation>
    </message>
    <message>
        <source>Next unread paper</source>
        <translation>Bài báo chưa đọc tiếp theo</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nhóm sau</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Nhóm trước</translation>
    </message>
    <message>
        <source>Fold or unfold this group</source>
        <translation>Gập hoặc mở nhóm này</translation>
    </message>
    <message>
        <source>Select the next paper too</source>
        <translation>Chọn thêm bài báo tiếp theo</translation>
    </message>
    <message>
        <source>Select the previous paper too</source>
        <translation>Chọn thêm bài báo trước</translation>
    </message>
    <message>
        <source>Put off for &amp;later</source>
        <translation>Để đọc s&amp;au</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Sao chép dạng Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy as a &amp;reference</source>
        <translation>Sao chép dạng trích &amp;dẫn</translation>
    </message>
    <message>
        <source>Copy as Bib&amp;TeX</source>
        <translation>Sao chép dạng Bib&amp;TeX</translation>
    </message>
    <message>
        <source>E&amp;xport the selected papers…</source>
        <translation>&amp;Xuất các bài báo đã chọn…</translation>
    </message>
    <message>
        <source>Send to &amp;Zotero</source>
        <translation>Gửi đến &amp;Zotero</translation>
    </message>
    <message>
        <source>Open in your notes &amp;vault</source>
        <translation>Mở trong &amp;kho ghi chú</translation>
    </message>
    <message>
        <source>&amp;Follow an author…</source>
        <translation>Theo dõi một tác &amp;giả…</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>&amp;Tìm trong trang này…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>&amp;In trang này…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Danh sách</translation>
    </message>
    <message>
        <source>&amp;Open the copied paper ids or links</source>
        <translation>&amp;Mở các mã số hoặc liên kết bài báo đã sao chép</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Thẻ</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>Thẻ tiế&amp;p theo</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Thẻ trước</translation>
    </message>
    <message>
        <source>Close this PDF</source>
        <translation>Đóng PDF này</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Cột</translation>
    </message>
    <message>
        <source>Show or hide this column of the list</source>
        <translation>Hiện hoặc ẩn cột này của danh sách</translation>
    </message>
</context>
<context>
    <name>Zotero</name>
    <message>
        <source>Zotero does not answer at %1. Start Zotero and try again; its address is in Settings &gt; Other programs.</source>
        <translation>Zotero không trả lời ở %1. Hãy khởi động Zotero rồi thử lại; địa chỉ của nó nằm trong Cài đặt &gt; Chương trình khác.</translation>
    </message>
    <message>
        <source>What answers at %1 is not Zotero. Correct the address in Settings &gt; Other programs.</source>
        <translation>Chương trình trả lời ở %1 không phải là Zotero. Hãy sửa địa chỉ trong Cài đặt &gt; Chương trình khác.</translation>
    </message>
    <message>
        <source>The library chosen in Zotero can only be read. Choose another one there and try again.</source>
        <translation>Thư viện đang chọn trong Zotero chỉ cho phép đọc. Hãy chọn thư viện khác ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>This Zotero is newer than this version of Sheaf. Update Sheaf and try again.</source>
        <translation>Zotero này mới hơn phiên bản Sheaf này. Hãy cập nhật Sheaf rồi thử lại.</translation>
    </message>
    <message>
        <source>Zotero could not save what it was sent (HTTP %1). Restart Zotero and try again.</source>
        <translation>Zotero không lưu được nội dung đã gửi (HTTP %1). Hãy khởi động lại Zotero rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>Không đọc được %1 (%2).</translation>
    </message>
    <message>
        <source>%1 sent to “%2” in Zotero.</source>
        <comment>12 papers; a folder</comment>
        <translation>Đã gửi %1 đến “%2” trong Zotero.</translation>
    </message>
    <message>
        <source>%1 of %2 sent to “%3” in Zotero.</source>
        <comment>a number; 12 papers; a folder</comment>
        <translation>Đã gửi %1 trên tổng số %2 đến “%3” trong Zotero.</translation>
    </message>
    <message>
        <source>1 PDF went along.</source>
        <translation>Kèm 1 PDF.</translation>
    </message>
    <message>
        <source>%1 PDFs went along.</source>
        <translation>Kèm %1 PDF.</translation>
    </message>
    <message>
        <source>1 PDF did not.</source>
        <translation>1 PDF không gửi kèm được.</translation>
    </message>
    <message>
        <source>%1 PDFs did not.</source>
        <translation>%1 PDF không gửi kèm được.</translation>
    </message>
</context>
<context>
    <name>sheaf::AboutDialog</name>
    <message>
        <source>About Sheaf</source>
        <translation>Giới thiệu Sheaf</translation>
    </message>
    <message>
        <source>A desktop reader for the day&apos;s research papers.</source>
        <translation>Trình đọc bài báo khoa học trong ngày trên máy tính.</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Thư viện: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Cài đặt: %1</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability. Sheaf is not endorsed by arXiv or Hugging Face.</source>
        <translation>Cảm ơn arXiv đã cho phép sử dụng khả năng tương tác truy cập mở. Sheaf không được arXiv hay Hugging Face bảo trợ.</translation>
    </message>
</context>
<context>
    <name>sheaf::Adding</name>
    <message>
        <source>Looking for %1…</source>
        <translation>Đang tìm %1…</translation>
    </message>
</context>
<context>
    <name>sheaf::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>sheaf::ArchiveService</name>
    <message>
        <source>The library has no paper %1. Fetch its day first.</source>
        <translation>Thư viện không có bài báo %1. Hãy tải về ngày của bài đó trước.</translation>
    </message>
</context>
<context>
    <name>sheaf::BackupList</name>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Trước khi cập nhật</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Trước khi khôi phục</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Trước khi sửa chữa</translation>
    </message>
    <message>
        <source>%1 papers, %2 starred, %3 notes, %4 summaries</source>
        <translation>%1 bài báo, %2 bài gắn sao, %3 ghi chú, %4 bản tóm tắt</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Các bản sao lưu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
</context>
<context>
    <name>sheaf::BackupService</name>
    <message>
        <source>The folder %1 for backups cannot be made; allow writing beside the library.</source>
        <translation>Không tạo được thư mục sao lưu %1; hãy cho phép ghi ở bên cạnh thư viện.</translation>
    </message>
    <message>
        <source>The damaged library %1 could not be put aside, so nothing was restored; allow writing to its folder.</source>
        <translation>Không dời được thư viện bị hỏng %1 sang chỗ khác nên chưa khôi phục gì; hãy cho phép ghi vào thư mục của nó.</translation>
    </message>
    <message>
        <source>Restoring was stopped; the library is as it was.</source>
        <translation>Đã dừng khôi phục; thư viện vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>sheaf::CapMeter</name>
    <message>
        <source>No cap is set.</source>
        <translation>Chưa đặt hạn mức.</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>còn %1 trên %2</translation>
    </message>
    <message>
        <source>Nothing left of %1</source>
        <translation>Đã hết %1</translation>
    </message>
</context>
<context>
    <name>sheaf::CheckDialog</name>
    <message>
        <source>Check and repair</source>
        <translation>Kiểm tra và sửa chữa</translation>
    </message>
    <message>
        <source>Looks through the library&apos;s file, its references, its counts and its search index. With a large library this takes minutes; closing this window stops it.</source>
        <translation>Kiểm tra tệp của thư viện, các tham chiếu, số đếm và chỉ mục tìm kiếm. Với thư viện lớn, việc này mất vài phút; đóng cửa sổ này thì dừng.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Sửa chữa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Thư viện không có lỗi.</translation>
    </message>
    <message>
        <source>“Repair” makes a backup, then puts right what can be made anew.</source>
        <translation>“Sửa chữa” tạo một bản sao lưu, rồi sửa những gì có thể tạo lại.</translation>
    </message>
    <message>
        <source>Nothing makes this good. File &gt; Library &gt; Restore from a backup brings back what was saved.</source>
        <translation>Không thể sửa lỗi này. Tệp &gt; Thư viện &gt; Khôi phục từ bản sao lưu sẽ lấy lại những gì đã lưu.</translation>
    </message>
    <message>
        <source>What it was before is in %1.</source>
        <translation>Nội dung trước đó nằm trong %1.</translation>
    </message>
    <message>
        <source>The rest cannot be repaired. File &gt; Library &gt; Restore from a backup brings back what was saved; the backups are in %1.</source>
        <translation>Phần còn lại không sửa được. Tệp &gt; Thư viện &gt; Khôi phục từ bản sao lưu sẽ lấy lại những gì đã lưu; các bản sao lưu nằm trong %1.</translation>
    </message>
</context>
<context>
    <name>sheaf::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Bỏ bộ lọc %1</translation>
    </message>
</context>
<context>
    <name>sheaf::ClauseRow</name>
    <message>
        <source>What is looked at</source>
        <translation>Phần được xét</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cách so sánh</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Nội dung cần tìm</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Văn bản bất kỳ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Tóm tắt gốc</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Chuyên mục bất kỳ</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>Chuyên mục chính</translation>
    </message>
    <message>
        <source>Upvotes, at least</source>
        <translation>Lượt bình chọn, ít nhất</translation>
    </message>
    <message>
        <source>Title, abstract or comment</source>
        <translation>Tiêu đề, tóm tắt gốc hoặc chú thích</translation>
    </message>
    <message>
        <source>The primary category or one of the cross-lists</source>
        <translation>Chuyên mục chính hoặc một trong các chuyên mục liệt kê chéo</translation>
    </message>
    <message>
        <source>has the words</source>
        <translation>có các từ</translation>
    </message>
    <message>
        <source>has the part</source>
        <translation>có đoạn chữ</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>khớp với mẫu</translation>
    </message>
    <message>
        <source>is</source>
        <translation>là</translation>
    </message>
    <message>
        <source>Several are parted by commas; one of them is enough</source>
        <translation>Nhiều mục thì cách nhau bằng dấu phẩy; chỉ cần khớp một mục</translation>
    </message>
</context>
<context>
    <name>sheaf::ColumnHeader</name>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Lượt bình chọn</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Sao</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Các cột của danh sách</translation>
    </message>
</context>
<context>
    <name>sheaf::CommandPalette</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Không có mục nào khớp.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Bảng lệnh</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Làm gì, hoặc đi đến đâu</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Các mục khớp</translation>
    </message>
    <message>
        <source>What to do, or where to go: a command, a day, a tag, a paper…</source>
        <translation>Làm gì, hoặc đi đến đâu: một lệnh, một ngày, một thẻ, một bài báo…</translation>
    </message>
</context>
<context>
    <name>sheaf::Commanding</name>
    <message>
        <source>Search for %1</source>
        <translation>Tìm %1</translation>
    </message>
    <message>
        <source>Open arXiv:%1</source>
        <translation>Mở arXiv:%1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
</context>
<context>
    <name>sheaf::CompactDialog</name>
    <message>
        <source>Compact the library</source>
        <translation>Thu gọn thư viện</translation>
    </message>
    <message>
        <source>Packs the library&apos;s file as closely as can be.</source>
        <translation>Thu gọn tệp của thư viện hết mức có thể.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>The library&apos;s file takes %1, of which at least %2 hold nothing.</source>
        <translation>Tệp của thư viện chiếm %1, trong đó ít nhất %2 để trống.</translation>
    </message>
    <message>
        <source>The library&apos;s file takes %1.</source>
        <translation>Tệp của thư viện chiếm %1.</translation>
    </message>
    <message>
        <source>Compacting needs %1 of free disk space for a while; there are %2. You can go on reading, and what you mark is stored when it is done.</source>
        <translation>Việc thu gọn tạm thời cần %1 dung lượng đĩa trống; hiện có %2. Bạn vẫn có thể đọc tiếp, và những gì bạn đánh dấu sẽ được lưu khi thu gọn xong.</translation>
    </message>
    <message>
        <source>The library is %1 smaller now.</source>
        <translation>Thư viện nay nhỏ hơn %1.</translation>
    </message>
    <message>
        <source>The library was packed closely already.</source>
        <translation>Thư viện vốn đã gọn sẵn.</translation>
    </message>
</context>
<context>
    <name>sheaf::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Gợi ý hoàn thành</translation>
    </message>
</context>
<context>
    <name>sheaf::CostDialog</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>Cộng theo</translation>
    </message>
    <message>
        <source>Cost of the summaries</source>
        <translation>Chi phí của các bản tóm tắt</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Ba tháng</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Từ trước đến nay</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Theo mô hình</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>Theo bộ tóm tắt</translation>
    </message>
    <message>
        <source>Caps and prices…</source>
        <translation>Hạn mức và giá…</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Tổng cộng %1</translation>
    </message>
    <message>
        <source>Nothing was spent in this time. What works on this computer costs nothing.</source>
        <translation>Không chi gì trong khoảng thời gian này. Những gì chạy trên máy tính này không tốn tiền.</translation>
    </message>
</context>
<context>
    <name>sheaf::CostTable</name>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>hơn %1</translation>
    </message>
    <message>
        <source>%1 of the requests were made with a model whose price is not in the price table.</source>
        <translation>%1 yêu cầu đã dùng mô hình không có giá trong bảng giá.</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>Khoản đã chi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bộ tóm tắt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token vào</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token ra</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
</context>
<context>
    <name>sheaf::DailyPage</name>
    <message>
        <source>Fetch every day by itself while Sheaf is open</source>
        <translation>Tự tải về mỗi ngày khi Sheaf đang mở</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Giờ trong ngày</translation>
    </message>
    <message>
        <source>Summarise what is new</source>
        <translation>Tóm tắt các bài mới</translation>
    </message>
    <message>
        <source>Tell me once a day by a notification</source>
        <translation>Báo cho tôi mỗi ngày một lần bằng thông báo</translation>
    </message>
    <message>
        <source>Days caught up at most</source>
        <translation>Số ngày tải bù tối đa</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Tiếp tục chạy trong khay hệ thống khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>When arXiv has announced: after midnight in New York</source>
        <translation>Khi arXiv đã công bố: sau nửa đêm ở New York</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Vào một giờ trong ngày</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Catch up at most</source>
        <translation>Tải bù tối đa</translation>
    </message>
    <message>
        <source>Days that were missed while the computer was off are made up for. Nothing is asked then: your caps hold, and an engine that has no key, or whose host you have not agreed to, is left alone.</source>
        <translation>Những ngày bị lỡ khi máy tính tắt sẽ được tải bù. Khi đó Sheaf không hỏi gì: hạn mức của bạn vẫn có hiệu lực, và bộ tóm tắt không có khóa hoặc có máy chủ mà bạn chưa đồng ý sẽ không được dùng.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Màn hình làm việc này không có khay hệ thống.</translation>
    </message>
    <message>
        <source>While Sheaf is closed</source>
        <translation>Khi Sheaf đang đóng</translation>
    </message>
    <message>
        <source>systemd can do the same work every day, for you alone. Enter once in a terminal:</source>
        <translation>systemd có thể làm việc này mỗi ngày, chỉ cho riêng bạn. Hãy nhập một lần trong cửa sổ dòng lệnh:</translation>
    </message>
    <message>
        <source>Command to enter</source>
        <translation>Lệnh cần nhập</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>journalctl --user -u sheaf-daily says what it did. For cron: 10 7 * * * sheaf daily</source>
        <translation>journalctl --user -u sheaf-daily cho biết nó đã làm gì. Với cron: 10 7 * * * sheaf daily</translation>
    </message>
</context>
<context>
    <name>sheaf::DailyService</name>
    <message>
        <source>The day&apos;s work is being done already; wait until it is done.</source>
        <translation>Công việc hằng ngày đang được thực hiện; hãy đợi đến khi xong.</translation>
    </message>
    <message>
        <source>The day&apos;s work was not begun.</source>
        <translation>Công việc hằng ngày chưa bắt đầu.</translation>
    </message>
    <message>
        <source>Another Sheaf is doing the day&apos;s work in this library.</source>
        <translation>Một Sheaf khác đang làm công việc hằng ngày ở thư viện này.</translation>
    </message>
</context>
<context>
    <name>sheaf::DaySharing</name>
    <message>
        <source>Share %1 as a page</source>
        <translation>Chia sẻ %1 dưới dạng trang</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Trang web (*.html)</translation>
    </message>
    <message>
        <source>%1 in one page of %2: %3</source>
        <translation>%1 trong một trang dung lượng %2: %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>sheaf::DetailPane</name>
    <message>
        <source>The reading pane could not be loaded, so formulas are shown as they were typed. Installing Sheaf again should bring it back.</source>
        <translation>Không nạp được khung đọc nên công thức hiện ra như khi gõ. Cài lại Sheaf thường sẽ khắc phục được.</translation>
    </message>
    <message>
        <source>The reading pane&apos;s engine does not run for the user root, so formulas are shown as they were typed. Start Sheaf as an ordinary user for the whole page.</source>
        <translation>Bộ hiển thị của khung đọc không chạy với người dùng root, nên công thức được hiện như đã gõ. Hãy mở Sheaf bằng người dùng thường để xem trọn trang.</translation>
    </message>
</context>
<context>
    <name>sheaf::EngineFields</name>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Name of the engine</source>
        <translation>Tên của bộ tóm tắt</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Cách giao tiếp</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Địa chỉ gốc</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liệt kê</translation>
    </message>
    <message>
        <source>Ask which models there are</source>
        <translation>Hỏi xem có những mô hình nào</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Nhà cung cấp khác</translation>
    </message>
    <message>
        <source>OpenAI and compatible</source>
        <translation>OpenAI và dịch vụ tương thích</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>sheaf::EngineKey</name>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Make one trial call</source>
        <translation>Gọi thử một lần</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Lưu khóa</translation>
    </message>
    <message>
        <source>Save the key in the keychain</source>
        <translation>Lưu khóa vào chuỗi khóa</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Chỉ dùng cho lần chạy này</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>A key is stored in the keychain</source>
        <translation>Đã có khóa trong chuỗi khóa</translation>
    </message>
    <message numerus="yes">
        <source>It has %n models; choose one from the list.</source>
        <translation>
            <numerusform>Có %n mô hình; hãy chọn một mô hình trong danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Câu trả lời: %1</translation>
    </message>
    <message>
        <source>Type or paste the key first.</source>
        <translation>Hãy gõ hoặc dán khóa trước.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Đang hỏi chuỗi khóa…</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Khóa đã nằm trong chuỗi khóa.</translation>
    </message>
    <message>
        <source>A key is set until Sheaf closes</source>
        <translation>Đã có khóa cho đến khi đóng Sheaf</translation>
    </message>
    <message>
        <source>The key is used until Sheaf closes. It is stored nowhere.</source>
        <translation>Khóa được dùng cho đến khi đóng Sheaf. Khóa không được lưu ở đâu cả.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Đang hỏi %1…</translation>
    </message>
</context>
<context>
    <name>sheaf::EngineUse</name>
    <message>
        <source>The engine that takes over</source>
        <translation>Bộ tóm tắt làm thay</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Papers at once</source>
        <translation>Số bài cùng lúc</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Số yêu cầu mỗi phút</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Số token mỗi phút</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>Câu trả lời dài nhất, tính bằng token</translation>
    </message>
    <message>
        <source>Takes the papers over where this engine refuses the key, has no credit left or is out of order</source>
        <translation>Làm thay các bài báo khi bộ tóm tắt này từ chối khóa, hết tiền hoặc ngừng hoạt động</translation>
    </message>
    <message>
        <source>any number of requests</source>
        <translation>không giới hạn yêu cầu</translation>
    </message>
    <message>
        <source>any number of tokens</source>
        <translation>không giới hạn token</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> yêu cầu</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> token</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Nếu bị lỗi</translation>
    </message>
    <message>
        <source>A minute at most</source>
        <translation>Tối đa mỗi phút</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Câu trả lời dài nhất</translation>
    </message>
    <message>
        <source>Limits ▾</source>
        <translation>Giới hạn ▾</translation>
    </message>
    <message>
        <source>Limits ▸</source>
        <translation>Giới hạn ▸</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Đợi tôi</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Tiếp tục với %1</translation>
    </message>
</context>
<context>
    <name>sheaf::Exchanging</name>
    <message>
        <source>Writing the library</source>
        <translation>Đang ghi thư viện</translation>
    </message>
    <message>
        <source>Reading the library&apos;s export</source>
        <translation>Đang đọc bản xuất của thư viện</translation>
    </message>
    <message>
        <source>Writing the library: %1 papers</source>
        <translation>Đang ghi thư viện: %1 bài báo</translation>
    </message>
    <message>
        <source>Reading the library&apos;s export: %1 papers</source>
        <translation>Đang đọc bản xuất của thư viện: %1 bài báo</translation>
    </message>
    <message>
        <source>%1 papers and all that belongs to them written to %2</source>
        <translation>Đã ghi %1 bài báo và mọi thứ đi kèm vào %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Lines that could not be read were left out: %1. The first is line %2: %3.</source>
        <translation>Số dòng không đọc được đã bỏ qua: %1. Dòng đầu tiên là dòng %2: %3.</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportDialog</name>
    <message>
        <source>Papers</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Ngôn ngữ của các đề mục</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Headings in</source>
        <translation>Đề mục bằng</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… và %1 mục nữa.</translation>
    </message>
    <message>
        <source>Cancelled; %1 files were written before.</source>
        <translation>Đã hủy; trước đó đã ghi %1 tệp.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The style&apos;s own language</source>
        <translation>Ngôn ngữ riêng của kiểu</translation>
    </message>
    <message>
        <source>PDF, printed from the web page, to read and to pass on</source>
        <translation>PDF, in từ trang web, để đọc và chia sẻ</translation>
    </message>
    <message>
        <source>%1 (your template)</source>
        <translation>%1 (mẫu của bạn)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportPreviewPane</name>
    <message>
        <source>%1, its beginning · %2 in all</source>
        <translation>%1, phần đầu · tổng cộng %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mã nguồn</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Preview, as source</source>
        <translation>Xem trước, dạng mã nguồn</translation>
    </message>
    <message>
        <source>Preview, as a page</source>
        <translation>Xem trước, dạng trang</translation>
    </message>
    <message>
        <source>%1, its beginning · more than %2 in all</source>
        <translation>%1, phần đầu · tổng cộng hơn %2</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportScopeChooser</name>
    <message>
        <source>Papers</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>Một khoảng ngày</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Ngày đầu đứng sau ngày cuối.</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportService</name>
    <message>
        <source>%1 is a file; several files need a folder. Name another place.</source>
        <translation>%1 là một tệp; nhiều tệp cần một thư mục. Hãy nêu chỗ khác.</translation>
    </message>
    <message>
        <source>A vault is a folder of notes: name one with -o.</source>
        <translation>Kho ghi chú là một thư mục: hãy nêu tên nó bằng -o.</translation>
    </message>
    <message>
        <source>Another export is under way; wait until that is done, or cancel it.</source>
        <translation>Một lần xuất khác đang chạy; hãy đợi nó xong, hoặc hủy nó.</translation>
    </message>
</context>
<context>
    <name>sheaf::ExportTarget</name>
    <message>
        <source>A file of its own for each day</source>
        <translation>Mỗi ngày một tệp riêng</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Tệp hoặc thư mục</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Notes that are there are brought up to date; your own lines stay.</source>
        <translation>Các ghi chú đã có được cập nhật; các dòng của bạn được giữ lại.</translation>
    </message>
    <message>
        <source>The folder will be made, with a note for each paper and each day.</source>
        <translation>Thư mục sẽ được tạo, với một ghi chú cho mỗi bài báo và mỗi ngày.</translation>
    </message>
    <message>
        <source>The files are called as their day: 2026-01-30.%1.</source>
        <translation>Tên tệp theo ngày: 2026-01-30.%1.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Tệp này đã có và sẽ bị thay thế.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất ra</translation>
    </message>
    <message>
        <source>With figures, where the licence allows it</source>
        <translation>Kèm hình, nếu giấy phép cho phép</translation>
    </message>
</context>
<context>
    <name>sheaf::FeedListService</name>
    <message>
        <source>This is no web address. Paste the feed&apos;s address, or that of its site.</source>
        <translation>Đây không phải là địa chỉ web. Hãy dán địa chỉ của nguồn tin hoặc của trang web có nó.</translation>
    </message>
    <message>
        <source>This address carries a password or a key, which is not kept in the settings. Use one that everybody may read.</source>
        <translation>Địa chỉ này có chứa mật khẩu hoặc khóa, thứ không được giữ trong cài đặt. Hãy dùng địa chỉ mà ai cũng đọc được.</translation>
    </message>
    <message>
        <source>This feed is in the list already, as “%1”.</source>
        <translation>Nguồn tin này đã có trong danh sách với tên “%1”.</translation>
    </message>
    <message>
        <source>arXiv&apos;s own feeds are fetched already, with their replacements and cross-lists. Add the category to arXiv&apos;s instead.</source>
        <translation>Các nguồn tin của chính arXiv đã được tải về, cùng các bản thay thế và bài liệt kê chéo. Thay vào đó, hãy thêm chuyên mục vào danh sách của arXiv.</translation>
    </message>
    <message>
        <source>The page at %1 names no feed. Look there for a link called RSS or Atom, and paste its address.</source>
        <translation>Trang %1 không nêu nguồn tin nào. Hãy tìm ở đó một liên kết có tên RSS hoặc Atom rồi dán địa chỉ của nó.</translation>
    </message>
    <message>
        <source>%1 entries of the file have an address that cannot be used.</source>
        <translation>%1 mục trong tệp có địa chỉ không dùng được.</translation>
    </message>
</context>
<context>
    <name>sheaf::FeedRows</name>
    <message>
        <source>Other feeds</source>
        <translation>Nguồn tin (feed) khác</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Ticked feeds are fetched. Press F2 to change the name.</source>
        <translation>Các nguồn tin được đánh dấu sẽ được tải về. Nhấn F2 để đổi tên.</translation>
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
        <translation>Bài báo hằng ngày của Hugging Face</translation>
    </message>
    <message>
        <source>Pause between requests to arXiv</source>
        <translation>Khoảng nghỉ giữa các yêu cầu đến arXiv</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Fetch from</source>
        <translation>Tải về từ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>arXiv categories</source>
        <translation>Chuyên mục của arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s codes, separated by commas: cs.CL, cs.CV, stat.ML</source>
        <translation>Mã của arXiv, cách nhau bằng dấu phẩy: cs.CL, cs.CV, stat.ML</translation>
    </message>
    <message>
        <source>Addresses ▸</source>
        <translation>Địa chỉ ▸</translation>
    </message>
    <message>
        <source>Only for mirrors: leave these as they are otherwise.</source>
        <translation>Chỉ dành cho máy chủ bản sao: nếu không dùng, hãy giữ nguyên.</translation>
    </message>
    <message>
        <source>arXiv query</source>
        <translation>Truy vấn arXiv</translation>
    </message>
    <message>
        <source>arXiv news</source>
        <translation>Tin mới arXiv</translation>
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
        <translation>Khoảng nghỉ cho arXiv</translation>
    </message>
    <message>
        <source>Addresses ▾</source>
        <translation>Địa chỉ ▾</translation>
    </message>
    <message>
        <source>Other feeds</source>
        <translation>Nguồn tin (feed) khác</translation>
    </message>
    <message>
        <source>Your contact address</source>
        <translation>Địa chỉ liên hệ của bạn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Máy chủ proxy</translation>
    </message>
    <message>
        <source>An e-mail or web address, sent to arXiv and the other sources with each request, so that they can write to you instead of blocking you. Leave it empty to send none.</source>
        <translation>Địa chỉ e-mail hoặc địa chỉ web, được gửi kèm mỗi yêu cầu đến arXiv và các nguồn khác, để họ có thể viết thư cho bạn thay vì chặn bạn. Để trống thì không gửi.</translation>
    </message>
</context>
<context>
    <name>sheaf::FetchService</name>
    <message>
        <source>A day is being fetched already; wait until it is done, or cancel it.</source>
        <translation>Đang tải về một ngày; hãy đợi đến khi xong, hoặc hủy.</translation>
    </message>
    <message>
        <source>Every source is switched off; switch one on in the settings.</source>
        <translation>Mọi nguồn đều đang tắt; hãy bật một nguồn trong cài đặt.</translation>
    </message>
    <message>
        <source>The days end before they begin: give the earlier one first.</source>
        <translation>Các ngày kết thúc trước khi bắt đầu: hãy nêu ngày sớm hơn trước.</translation>
    </message>
    <message>
        <source>There is no source “%1”; there are: %2.</source>
        <translation>Không có nguồn “%1”; hiện có: %2.</translation>
    </message>
</context>
<context>
    <name>sheaf::Fetching</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Đang tải về ngày %1</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Đang tải về từ %1</translation>
    </message>
    <message>
        <source>Fetching from %1: %2 of %3</source>
        <translation>Đang tải về từ %1: %2 trên %3</translation>
    </message>
    <message>
        <source>Fetching from %1: %2</source>
        <translation>Đang tải về từ %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1: nothing was fetched</source>
        <translation>%1: không tải về được gì</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 of them new</source>
        <translation>%1: đã tải về %2 bài, trong đó %3 bài mới</translation>
    </message>
    <message>
        <source>Fetching from %1: %2 of %3 days</source>
        <translation>Đang tải về từ %1: %2 trên %3 ngày</translation>
    </message>
    <message>
        <source>Nothing was left to fetch.</source>
        <translation>Không còn gì để tải về.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ngày</translation>
    </message>
</context>
<context>
    <name>sheaf::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>Các bộ lọc đang dùng</translation>
    </message>
    <message>
        <source>“%1” in the archive</source>
        <translation>“%1” trong kho lưu trữ</translation>
    </message>
    <message>
        <source>score at least %1</source>
        <translation>điểm từ %1 trở lên</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>chưa đọc</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>đã gắn sao</translation>
    </message>
    <message>
        <source>put off for later</source>
        <translation>đã để sau</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>bị lỗi</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>đã ẩn</translation>
    </message>
    <message>
        <source>hidden by rules</source>
        <translation>bị quy tắc ẩn</translation>
    </message>
    <message>
        <source>newer versions</source>
        <translation>có phiên bản mới hơn</translation>
    </message>
    <message>
        <source>watch: %1</source>
        <translation>theo dõi: %1</translation>
    </message>
</context>
<context>
    <name>sheaf::FindBar</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Đóng tìm kiếm (Esc)</translation>
    </message>
</context>
<context>
    <name>sheaf::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first, or choose another.</source>
        <translation>Không có thư mục %1; hãy tạo trước, hoặc chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>sheaf::Following</name>
    <message>
        <source>Following %1: their papers stand in the sidebar</source>
        <translation>Đang theo dõi %1: các bài báo của tác giả này nằm ở thanh bên</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>No longer following %1</source>
        <translation>Không còn theo dõi %1</translation>
    </message>
</context>
<context>
    <name>sheaf::ForYou</name>
    <message>
        <source>Star or hide some papers first; Sheaf learns from them on this machine.</source>
        <translation>Hãy gắn sao hoặc ẩn vài bài báo trước; Sheaf học từ đó ngay trên máy tính này.</translation>
    </message>
</context>
<context>
    <name>sheaf::FullTextPage</name>
    <message>
        <source>Which papers are read whole</source>
        <translation>Những bài báo được đọc toàn văn</translation>
    </message>
    <message>
        <source>Score from which a paper is read whole</source>
        <translation>Mức điểm mà từ đó bài báo được đọc toàn văn</translation>
    </message>
    <message>
        <source>The most tokens of a full text</source>
        <translation>Số token tối đa của một toàn văn</translation>
    </message>
    <message>
        <source>Only those I ask for</source>
        <translation>Chỉ những bài tôi yêu cầu</translation>
    </message>
    <message>
        <source>Those I star, and those that score high</source>
        <translation>Những bài tôi gắn sao và những bài có điểm cao</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Papers read whole</source>
        <translation>Đọc toàn văn</translation>
    </message>
    <message>
        <source>High is a score from</source>
        <translation>Điểm cao tính từ</translation>
    </message>
    <message>
        <source>Tokens of a paper, at most</source>
        <translation>Số token tối đa mỗi bài</translation>
    </message>
    <message>
        <source>The text comes from arXiv: its web page, else its PDF, one paper every few seconds as arXiv asks. A paper with neither is summarised from its abstract, and the summary says so. What is longer than this many tokens is cut, section by section. A whole paper costs some twenty times as many tokens as its abstract.</source>
        <translation>Văn bản lấy từ arXiv: từ trang web của bài báo, nếu không có thì từ PDF, vài giây một bài theo yêu cầu của arXiv. Bài báo không có cả hai được tóm tắt từ tóm tắt gốc, và bản tóm tắt có ghi điều đó. Phần vượt quá số token này bị cắt, theo từng mục. Cả bài báo tốn nhiều token hơn tóm tắt gốc khoảng hai mươi lần.</translation>
    </message>
    <message>
        <source>Where PDFs are opened</source>
        <translation>Nơi mở PDF</translation>
    </message>
    <message>
        <source>Megabytes of fetched PDFs that are kept</source>
        <translation>Số megabyte PDF đã tải về được giữ lại</translation>
    </message>
    <message>
        <source>Here, beside the paper</source>
        <translation>Ở đây, bên cạnh bài báo</translation>
    </message>
    <message>
        <source>In my own viewer</source>
        <translation>Trong trình xem của tôi</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>PDFs are opened</source>
        <translation>Mở PDF</translation>
    </message>
    <message>
        <source>PDFs kept, at most</source>
        <translation>Giữ PDF, tối đa</translation>
    </message>
    <message>
        <source>A PDF is fetched when you open it (P). Those that you opened longest ago make room for others.</source>
        <translation>PDF được tải về khi bạn mở nó (P). Những PDF lâu không mở nhất nhường chỗ cho PDF khác.</translation>
    </message>
</context>
<context>
    <name>sheaf::HandingOn</name>
    <message>
        <source>Every paper that the list holds is selected.</source>
        <translation>Đã chọn mọi bài báo trong danh sách.</translation>
    </message>
    <message>
        <source>Send them to Zotero</source>
        <translation>Gửi các bài này đến Zotero</translation>
    </message>
    <message>
        <source>Sending to Zotero</source>
        <translation>Đang gửi đến Zotero</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Send the others</source>
        <translation>Gửi các bài còn lại</translation>
    </message>
    <message>
        <source>Zotero has the papers, but not every PDF. %1</source>
        <translation>Zotero đã có các bài báo, nhưng không có đủ PDF. %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>Your desktop has no program for Markdown files. The note is %1.</source>
        <translation>Hệ thống của bạn không có chương trình cho tệp Markdown. Ghi chú nằm ở %1.</translation>
    </message>
    <message>
        <source>%1 selected.</source>
        <translation>Đã chọn %1.</translation>
    </message>
</context>
<context>
    <name>sheaf::ImportService</name>
    <message>
        <source>Digests are being imported already; wait until that is done, or cancel it.</source>
        <translation>Đang nhập các bản tổng hợp; hãy đợi xong hoặc hủy.</translation>
    </message>
    <message>
        <source>There is no digest to import there.</source>
        <translation>Ở đó không có bản tổng hợp nào để nhập.</translation>
    </message>
    <message>
        <source>%1 papers stand in it more than once.</source>
        <translation>%1 bài báo xuất hiện trong đó nhiều hơn một lần.</translation>
    </message>
</context>
<context>
    <name>sheaf::Importing</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>Reading digests</source>
        <translation>Đang đọc bản tổng hợp</translation>
    </message>
    <message>
        <source>Reading digests: %1 of %2</source>
        <translation>Đang đọc bản tổng hợp: %1 trong %2</translation>
    </message>
    <message>
        <source>%1 of %2 digests read: %3 new papers, %4 already known</source>
        <translation>Đã đọc %1 trong %2 bản tổng hợp: %3 bài báo mới, %4 đã có</translation>
    </message>
    <message>
        <source>%1 will be read when the import under way has ended.</source>
        <translation>%1 sẽ được đọc khi lần nhập đang chạy kết thúc.</translation>
    </message>
</context>
<context>
    <name>sheaf::InterestsPage</name>
    <message>
        <source>Interests, a phrase on a line</source>
        <translation>Mối quan tâm, mỗi dòng một cụm từ</translation>
    </message>
    <message>
        <source>For example:
long context
efficient inference
graph neural networks</source>
        <translation>Ví dụ:
long context
efficient inference
graph neural networks</translation>
    </message>
    <message>
        <source>What do you want to read about? Write a word or phrase on each line. Papers are scored by how well they match; the reason names the words that did.</source>
        <translation>Bạn muốn đọc về điều gì? Hãy viết mỗi dòng một từ hoặc cụm từ. Bài báo được chấm điểm theo mức độ khớp; phần lý do nêu những từ đã khớp.</translation>
    </message>
</context>
<context>
    <name>sheaf::KeepingDialog</name>
    <message>
        <source>Stop: %1</source>
        <translation>Dừng: %1</translation>
    </message>
</context>
<context>
    <name>sheaf::KeepingService</name>
    <message>
        <source>Compacting the library</source>
        <translation>Đang thu gọn thư viện</translation>
    </message>
</context>
<context>
    <name>sheaf::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Nhấn các phím</translation>
    </message>
</context>
<context>
    <name>sheaf::LanguagePage</name>
    <message>
        <source>Language of the summaries</source>
        <translation>Ngôn ngữ của các bản tóm tắt</translation>
    </message>
    <message>
        <source>Summaries in</source>
        <translation>Tóm tắt bằng</translation>
    </message>
    <message>
        <source>The engine without a key keeps the language of the abstract. Summaries that exist stay as they are until they are made again.</source>
        <translation>Bộ tóm tắt không cần khóa giữ nguyên ngôn ngữ của tóm tắt gốc. Các bản tóm tắt đã có được giữ nguyên cho đến khi được làm lại.</translation>
    </message>
    <message>
        <source>What of the paper is translated too</source>
        <translation>Phần nào của bài báo cũng được dịch</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không dịch</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>The title and the abstract</source>
        <translation>Tiêu đề và tóm tắt gốc</translation>
    </message>
    <message>
        <source>Translated too</source>
        <translation>Dịch thêm</translation>
    </message>
</context>
<context>
    <name>sheaf::LedgerDetails</name>
    <message>
        <source>How the lists came</source>
        <translation>Các danh sách đến bằng cách nào</translation>
    </message>
    <message>
        <source>Hidden by rules</source>
        <translation>Bị quy tắc ẩn</translation>
    </message>
    <message>
        <source>Show what rules hide</source>
        <translation>Hiện các bài bị quy tắc ẩn</translation>
    </message>
    <message>
        <source>Imported digests</source>
        <translation>Bản tổng hợp đã nhập</translation>
    </message>
    <message>
        <source>%1, in the style %2</source>
        <translation>%1, theo kiểu %2</translation>
    </message>
</context>
<context>
    <name>sheaf::LedgerDialog</name>
    <message>
        <source>Close the gap</source>
        <translation>Tải phần thiếu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>Tải về ngày này</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Tải về lại</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>Hủy tải về</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Fetch several days…</source>
        <translation>Tải về nhiều ngày…</translation>
    </message>
</context>
<context>
    <name>sheaf::LedgerTable</name>
    <message>
        <source>%1 by the rule “%2”</source>
        <translation>%1 bài do quy tắc “%2”</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1: thiếu %2</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: đầy đủ</translation>
    </message>
    <message>
        <source>The day by source and category</source>
        <translation>Ngày này theo nguồn và chuyên mục</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation>Liệt kê chéo</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Bản thay thế</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Bị ẩn</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Đã tóm tắt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Bị lỗi</translation>
    </message>
    <message>
        <source>Hidden by rules</source>
        <translation>Bị quy tắc ẩn</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
</context>
<context>
    <name>sheaf::LibraryKeeping</name>
    <message>
        <source>Backing up the library…</source>
        <translation>Đang sao lưu thư viện…</translation>
    </message>
    <message>
        <source>The library could not be backed up: %1</source>
        <translation>Không sao lưu được thư viện: %1</translation>
    </message>
    <message>
        <source>The library was backed up: %1</source>
        <translation>Đã sao lưu thư viện: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Mở thư viện khác</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>Thư viện (*.sqlite);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>No other library was open lately</source>
        <translation>Gần đây không mở thư viện nào khác</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Chuyển chỗ…</translation>
    </message>
    <message>
        <source>Building the search index anew was broken off: searches find too little.</source>
        <translation>Việc dựng lại chỉ mục tìm kiếm bị ngắt giữa chừng: tìm kiếm cho quá ít kết quả.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>sheaf::LibrarySection</name>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ngày này</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Gắn sao</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Tất cả bài báo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Bị lỗi</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Đã ẩn</translation>
    </message>
    <message>
        <source>Filtered by rules</source>
        <translation>Bị quy tắc lọc</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Có phiên bản mới hơn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>sheaf::LikeTerms</name>
    <message>
        <source>“like:” needs a paper of the library, and it has no paper %1.</source>
        <translation>“like:” cần một bài báo của thư viện, mà thư viện không có bài báo %1.</translation>
    </message>
</context>
<context>
    <name>sheaf::ListHeader</name>
    <message>
        <source>Sorted by %1</source>
        <translation>Sắp xếp theo: %1</translation>
    </message>
    <message>
        <source>Show the day&apos;s ledger: what was announced, and what of it is here</source>
        <translation>Hiện sổ theo dõi của ngày: những gì đã công bố và những gì trong đó đã có ở đây</translation>
    </message>
    <message>
        <source>Show what your rules hide of this day</source>
        <translation>Hiện các bài của ngày này bị quy tắc của bạn ẩn</translation>
    </message>
    <message>
        <source>%1: show the day&apos;s ledger</source>
        <translation>%1: hiện sổ theo dõi của ngày</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered</source>
        <translation>
            <numerusform>%Ln bài bị lọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers hidden by rules: show them</source>
        <translation>
            <numerusform>%Ln bài báo bị quy tắc ẩn: hiện các bài này</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a list&apos;s groups</comment>
        <translation>Theo %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Nhóm theo %1</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
</context>
<context>
    <name>sheaf::MachinesPage</name>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>None: this machine alone</source>
        <translation>Không có: chỉ máy này</translation>
    </message>
    <message>
        <source>A folder that a program of yours keeps the same on all your machines: Syncthing, Nextcloud, Dropbox, a network drive. Choose it on each of them, and they stay in step: stars, notes, what is read or hidden, tags, summaries, rules and saved searches.</source>
        <translation>Một thư mục được một chương trình của bạn giữ giống nhau trên mọi máy: Syncthing, Nextcloud, Dropbox, ổ đĩa mạng. Hãy chọn thư mục đó trên từng máy, và các máy sẽ được giữ đồng bộ: sao, ghi chú, bài đã đọc hoặc đã ẩn, thẻ, bản tóm tắt, quy tắc và tìm kiếm đã lưu.</translation>
    </message>
    <message>
        <source>Each machine writes files of its own there and reads the others&apos;. Of two changes the later one wins; where a note was written on two machines, both texts are kept. Keys stay in each machine&apos;s keychain. The library itself belongs on this machine&apos;s own disk, not into that folder.</source>
        <translation>Mỗi máy ghi các tệp riêng của mình vào đó và đọc tệp của các máy khác. Trong hai thay đổi, thay đổi sau được giữ; nếu một ghi chú được viết trên hai máy, cả hai đoạn đều được giữ. Khóa ở lại trong chuỗi khóa của từng máy. Bản thân thư viện phải nằm trên đĩa của máy này, không nằm trong thư mục đó.</translation>
    </message>
    <message>
        <source>Folder that your machines share</source>
        <translation>Thư mục mà các máy của bạn dùng chung</translation>
    </message>
    <message>
        <source>This machine is kept in step with no other one.</source>
        <translation>Máy này không được giữ đồng bộ với máy nào khác.</translation>
    </message>
    <message>
        <source>The folder was not looked at yet.</source>
        <translation>Chưa xem thư mục này.</translation>
    </message>
    <message>
        <source>No other machine has written there yet.</source>
        <translation>Chưa có máy nào khác ghi vào đó.</translation>
    </message>
    <message>
        <source>In step with %1.</source>
        <translation>Đã đồng bộ với %1.</translation>
    </message>
    <message>
        <source>%1 Last looked at %2.</source>
        <translation>%1 Lần xem gần nhất: %2.</translation>
    </message>
</context>
<context>
    <name>sheaf::MainWindow</name>
    <message>
        <source>Sheaf: the sample day</source>
        <translation>Sheaf: ngày mẫu</translation>
    </message>
    <message>
        <source>Summarise %1</source>
        <translation>Tóm tắt %1 bài</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>%1, every paper</source>
        <translation>%1, mọi bài báo</translation>
    </message>
    <message>
        <source>What the list shows: %1</source>
        <translation>Những gì danh sách đang hiện: %1</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Bài báo gắn sao</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Đã ghi %1 vào %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 tệp</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Cài đặt: %1</translation>
    </message>
    <message>
        <source>Export the whole library</source>
        <translation>Xuất toàn bộ thư viện</translation>
    </message>
    <message>
        <source>Packed JSON lines (*.jsonl.gz);;JSON lines (*.jsonl)</source>
        <translation>JSON lines nén (*.jsonl.gz);;JSON lines chưa nén (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose a paper.</source>
        <translation>Hãy chọn một bài báo.</translation>
    </message>
    <message>
        <source>Choose a paper, or press %1 for the first one.</source>
        <translation>Hãy chọn một bài báo, hoặc nhấn %1 để chọn bài đầu tiên.</translation>
    </message>
    <message>
        <source>Let go to import these files</source>
        <translation>Thả ra để nhập các tệp này</translation>
    </message>
    <message>
        <source>Import digests, bibliographies, a library&apos;s export or a snapshot of arXiv</source>
        <translation>Nhập bản tổng hợp, thư mục tài liệu, bản xuất của một thư viện hoặc bản chụp của arXiv</translation>
    </message>
    <message>
        <source>Digests, bibliographies and snapshots (*.md *.markdown *.json *.jsonl *.jsonl.gz *.bib *.bibtex *.ris);;All files (*)</source>
        <translation>Bản tổng hợp, thư mục tài liệu và bản chụp (*.md *.markdown *.json *.jsonl *.jsonl.gz *.bib *.bibtex *.ris);;Tất cả tệp (*)</translation>
    </message>
</context>
<context>
    <name>sheaf::MissingSummaries</name>
    <message>
        <source>Summarise them for this style</source>
        <translation>Tóm tắt các bài này cho kiểu này</translation>
    </message>
    <message>
        <source>1 paper has no summary with this style&apos;s sections.</source>
        <translation>1 bài báo không có bản tóm tắt với các mục của kiểu này.</translation>
    </message>
    <message>
        <source>%1 papers have no summary with this style&apos;s sections.</source>
        <translation>%1 bài báo không có bản tóm tắt với các mục của kiểu này.</translation>
    </message>
</context>
<context>
    <name>sheaf::MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>&amp;Ledger of this day…</source>
        <translation>&amp;Sổ theo dõi của ngày này…</translation>
    </message>
    <message>
        <source>&amp;Fetch this day</source>
        <translation>&amp;Tải về ngày này</translation>
    </message>
    <message>
        <source>Fetch &amp;several days…</source>
        <translation>Tải về &amp;nhiều ngày…</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year</comment>
        <translation>MMMM, yyyy</translation>
    </message>
</context>
<context>
    <name>sheaf::MoveDialog</name>
    <message>
        <source>Move the library</source>
        <translation>Di chuyển thư viện</translation>
    </message>
    <message>
        <source>It stands at %1 now. Sheaf closes its window, copies the library with its backups, compares the copy with the original, and only then removes the original and opens the window again.</source>
        <translation>Thư viện hiện ở %1. Sheaf đóng cửa sổ, sao chép thư viện cùng các bản sao lưu, so sánh bản sao với bản gốc, và chỉ sau đó mới xóa bản gốc rồi mở lại cửa sổ.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn một thư mục</translation>
    </message>
    <message>
        <source>A folder for the library</source>
        <translation>Thư mục cho thư viện</translation>
    </message>
</context>
<context>
    <name>sheaf::MovingDialog</name>
    <message>
        <source>Moving the library</source>
        <translation>Đang di chuyển thư viện</translation>
    </message>
    <message>
        <source>To %1. The original stays until the copy was compared with it; the window opens again when it is done.</source>
        <translation>Đến %1. Bản gốc vẫn còn cho đến khi bản sao đã được so sánh với nó; cửa sổ sẽ mở lại khi xong.</translation>
    </message>
    <message>
        <source>Closing the library</source>
        <translation>Đang đóng thư viện</translation>
    </message>
</context>
<context>
    <name>sheaf::NamedRows</name>
    <message>
        <source>All…</source>
        <translation>Tất cả…</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>Counted among the newest papers of a long list</source>
        <translation>Chỉ đếm trong các bài báo mới nhất của một danh sách dài</translation>
    </message>
</context>
<context>
    <name>sheaf::NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Ghi chú của bạn</translation>
    </message>
    <message>
        <source>Markdown, with $formulas$. The page above shows it as you write.</source>
        <translation>Markdown, có $công thức$. Trang ở trên hiện ghi chú ngay khi bạn viết.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Close; everything is saved (Esc)</source>
        <translation>Đóng; mọi thứ đã được lưu (Esc)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
</context>
<context>
    <name>sheaf::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>sheaf::Noting</name>
    <message>
        <source>A note could not be saved. %1</source>
        <translation>Không lưu được một ghi chú. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>sheaf::Opening</name>
    <message>
        <source>A link asks for arXiv:%1, which is not in your library.</source>
        <translation>Một liên kết muốn mở arXiv:%1, bài này chưa có trong thư viện của bạn.</translation>
    </message>
    <message>
        <source>Fetch it from arXiv</source>
        <translation>Tải về từ arXiv</translation>
    </message>
    <message>
        <source>The clipboard holds no arXiv id and no link to a paper.</source>
        <translation>Bảng nhớ tạm không chứa mã arXiv hay liên kết đến bài báo nào.</translation>
    </message>
    <message>
        <source>Asking arXiv for %1…</source>
        <translation>Đang hỏi arXiv về %1…</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Đã thêm %1</translation>
    </message>
    <message>
        <source>Let go to open this paper</source>
        <translation>Thả ra để mở bài báo này</translation>
    </message>
    <message>
        <source>Let go to add %1</source>
        <translation>Thả ra để thêm %1</translation>
    </message>
</context>
<context>
    <name>sheaf::OtherFeeds</name>
    <message>
        <source>Address of a feed to add</source>
        <translation>Địa chỉ của nguồn tin cần thêm</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation>Nhập OPML…</translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation>Xuất OPML…</translation>
    </message>
    <message>
        <source>The address of an RSS or Atom feed, or of a page that has one.</source>
        <translation>Địa chỉ của một nguồn tin RSS hoặc Atom, hoặc của một trang có nguồn tin như vậy.</translation>
    </message>
    <message>
        <source>Paste an address</source>
        <translation>Dán một địa chỉ</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Đang hỏi %1 …</translation>
    </message>
    <message>
        <source>the newest of %1</source>
        <translation>mục mới nhất là của %1</translation>
    </message>
    <message>
        <source>none with a date</source>
        <translation>không mục nào có ngày</translation>
    </message>
    <message>
        <source>Added “%1”: %2 entries, %3. Save to keep it.</source>
        <translation>Đã thêm “%1”: %2 mục, %3. Hãy lưu để giữ lại.</translation>
    </message>
    <message>
        <source>Its papers stay in the library.</source>
        <translation>Các bài báo của nó vẫn ở lại trong thư viện.</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Nhập nguồn tin</translation>
    </message>
    <message>
        <source>OPML (*.opml *.xml);;All files (*)</source>
        <translation>OPML (*.opml *.xml);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Không mở được %1: %2.</translation>
    </message>
    <message>
        <source>%1 feeds added, %2 were there already.</source>
        <translation>Đã thêm %1 nguồn tin, %2 nguồn tin đã có sẵn.</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Xuất nguồn tin</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
    <message>
        <source>%1 feeds written to %2.</source>
        <translation>Đã ghi %1 nguồn tin vào %2.</translation>
    </message>
</context>
<context>
    <name>sheaf::OverviewDialog</name>
    <message>
        <source>Papers by day</source>
        <translation>Bài báo theo ngày</translation>
    </message>
    <message>
        <source>Categories by month</source>
        <translation>Chuyên mục theo tháng</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Rising tags</source>
        <translation>Thẻ đang tăng</translation>
    </message>
    <message>
        <source>Papers read</source>
        <translation>Bài báo đã đọc</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Chi phí theo tháng</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>The newest of the papers that the list&apos;s filter finds, on all days.</source>
        <translation>Những bài báo mới nhất mà bộ lọc của danh sách tìm thấy, trong mọi ngày.</translation>
    </message>
    <message>
        <source>All papers that the list&apos;s filter finds, on all days.</source>
        <translation>Mọi bài báo mà bộ lọc của danh sách tìm thấy, trong mọi ngày.</translation>
    </message>
    <message>
        <source>No papers.</source>
        <translation>Không có bài báo nào.</translation>
    </message>
    <message>
        <source>No paper has a score yet. Summaries give them.</source>
        <translation>Chưa có bài báo nào có điểm. Điểm đến từ các bản tóm tắt.</translation>
    </message>
    <message>
        <source>No tag is on more papers than in the fortnight before.</source>
        <translation>Không thẻ nào có nhiều bài báo hơn so với hai tuần trước đó.</translation>
    </message>
    <message>
        <source>Nothing was marked as read yet.</source>
        <translation>Chưa đánh dấu bài nào là đã đọc.</translation>
    </message>
    <message>
        <source>Nothing was spent in twelve months.</source>
        <translation>Mười hai tháng qua không chi gì.</translation>
    </message>
    <message>
        <source>%1 without a score</source>
        <translation>%1 chưa có điểm</translation>
    </message>
</context>
<context>
    <name>sheaf::PageActs</name>
    <message>
        <source>The page could not be printed. Look whether the printer is ready.</source>
        <translation>Không in được trang. Hãy xem máy in đã sẵn sàng chưa.</translation>
    </message>
    <message>
        <source>The page could not be written to %1. Choose another folder.</source>
        <translation>Không ghi được trang vào %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The page went to the printer</source>
        <translation>Đã gửi trang đến máy in</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>Đã in vào %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
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
        <translation>Nhà xuất bản</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã nguồn</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Sample: an invented paper</source>
        <translation>Mẫu: bài báo hư cấu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút bài</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln người khác</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>và những người khác</translation>
    </message>
    <message>
        <source>v%1 of %2</source>
        <translation>v%1 ngày %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ghi chú của bạn</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s summary</source>
        <translation>Tóm tắt của Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s keywords</source>
        <translation>Từ khóa của Hugging Face</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Tóm tắt gốc</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Thẻ của bạn</translation>
    </message>
    <message>
        <source>Read: abstract</source>
        <translation>Dựa trên: tóm tắt gốc</translation>
    </message>
    <message>
        <source>Read: HTML</source>
        <translation>Dựa trên: HTML</translation>
    </message>
    <message>
        <source>Read: PDF</source>
        <translation>Dựa trên: PDF</translation>
    </message>
    <message>
        <source>extracted by %1</source>
        <translation>trích bởi %1</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 token vào, %2 token ra</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>chi phí %1</translation>
    </message>
    <message>
        <source>the paper is at v%1 now</source>
        <translation>bài báo hiện ở bản v%1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>cross-list</source>
        <translation>liệt kê chéo</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>bản thay thế</translation>
    </message>
    <message>
        <source>replaced cross-list</source>
        <translation>bản thay thế liệt kê chéo</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>được chọn</translation>
    </message>
    <message>
        <source>day not yet confirmed</source>
        <translation>ngày chưa được xác nhận</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written; see QLocale::toString</comment>
        <translation>d &apos;tháng&apos; M &apos;năm&apos; yyyy</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>lời nhắc %1</translation>
    </message>
    <message>
        <source>rubric %1</source>
        <translation>thang chấm %1</translation>
    </message>
    <message>
        <source>Listed: %1</source>
        <translation>Có trong: %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Trích từ nguyên văn</translation>
    </message>
    <message>
        <source>extracted</source>
        <translation>trích từ nguyên văn</translation>
    </message>
    <message>
        <source>Extracted: the paper&apos;s own sentences, chosen without a model</source>
        <translation>Trích từ nguyên văn: các câu của chính bài báo, được chọn mà không dùng mô hình</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Động lực</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>The summary failed; the library does not say why.</source>
        <translation>Tóm tắt bị lỗi; thư viện không ghi rõ lý do.</translation>
    </message>
    <message>
        <source>The last try at a new summary failed: %1</source>
        <translation>Lần tóm tắt mới gần nhất bị lỗi: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Extracted keyphrases</source>
        <translation>Cụm từ khóa trích từ nguyên văn</translation>
    </message>
    <message>
        <source>Waiting for its summary.</source>
        <translation>Đang chờ bản tóm tắt.</translation>
    </message>
    <message>
        <source>Its summary is being written.</source>
        <translation>Đang viết bản tóm tắt.</translation>
    </message>
    <message>
        <source>This paper has no summary yet.</source>
        <translation>Bài báo này chưa có bản tóm tắt.</translation>
    </message>
    <message>
        <source>Summarise it</source>
        <translation>Tóm tắt bài này</translation>
    </message>
    <message>
        <source>The abstract:</source>
        <translation>Tóm tắt gốc:</translation>
    </message>
    <message>
        <source>The paper:</source>
        <translation>Bài báo:</translation>
    </message>
    <message>
        <source>No sentence of the abstract says this.</source>
        <translation>Không có câu nào trong tóm tắt gốc nói điều này.</translation>
    </message>
    <message>
        <source>No sentence of the paper&apos;s text says this.</source>
        <translation>Không có câu nào trong văn bản của bài báo nói điều này.</translation>
    </message>
    <message>
        <source>It cannot be told what this rests on: the summary and the paper are in different languages, and this sentence shares no name, number or term with the paper.</source>
        <translation>Không xác định được câu này dựa vào đâu: bản tóm tắt và bài báo viết bằng hai ngôn ngữ khác nhau, và câu này không có tên, số hay thuật ngữ nào chung với bài báo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>TL;DR</source>
        <translation>TL;DR</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>Lý do của điểm</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>Tiêu đề đã dịch</translation>
    </message>
    <message>
        <source>Translated abstract</source>
        <translation>Tóm tắt gốc đã dịch</translation>
    </message>
    <message>
        <source>Not in %1 as asked for: %2.</source>
        <translation>Không viết bằng %1 như đã yêu cầu: %2.</translation>
    </message>
    <message>
        <source>In %1, not in %2 as asked for: %3.</source>
        <translation>Viết bằng %1, không phải %2 như đã yêu cầu: %3.</translation>
    </message>
    <message>
        <source>Only repeats the abstract: %1.</source>
        <translation>Chỉ lặp lại tóm tắt gốc: %1.</translation>
    </message>
    <message>
        <source>Holds no text but a placeholder: %1.</source>
        <translation>Không có nội dung, chỉ có phần giữ chỗ: %1.</translation>
    </message>
    <message>
        <source>Left out by the model: %1.</source>
        <translation>Mô hình bỏ sót: %1.</translation>
    </message>
    <message>
        <source>The model gave no reason for the score.</source>
        <translation>Mô hình không nêu lý do của điểm.</translation>
    </message>
    <message>
        <source>Numbers that are not in the abstract: %1.</source>
        <translation>Những số không có trong tóm tắt gốc: %1.</translation>
    </message>
    <message>
        <source>Numbers that are not in the paper&apos;s text: %1.</source>
        <translation>Những số không có trong văn bản của bài báo: %1.</translation>
    </message>
    <message>
        <source>text in characters that nobody sees</source>
        <translation>văn bản bằng các ký tự không nhìn thấy được</translation>
    </message>
    <message>
        <source>The paper&apos;s overview figure</source>
        <translation>Hình tổng quan của bài báo</translation>
    </message>
    <message>
        <source>Open the figure in the browser</source>
        <translation>Mở hình trong trình duyệt</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>Dành cho bạn: %1</translation>
    </message>
    <message>
        <source>Less for you: %1</source>
        <translation>Ít hợp với bạn: %1</translation>
    </message>
    <message>
        <source>less: %1</source>
        <translation>ít hợp: %1</translation>
    </message>
    <message>
        <source>Learnt on this machine from what you star, read and hide; no part of the score</source>
        <translation>Học trên máy tính này từ những bài bạn gắn sao, đọc và ẩn; không tính vào điểm</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Đã ẩn</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>The text of this paper tells a reviewer or a model what to do. Sheaf keeps that from the model:</source>
        <translation>Văn bản của bài báo này chỉ dẫn người bình duyệt hoặc mô hình phải làm gì. Sheaf không cho mô hình thấy phần đó:</translation>
    </message>
    <message>
        <source>The paper has a newer version: v%1 was read, now there is v%2.</source>
        <translation>Bài báo có phiên bản mới hơn: đã đọc v%1, nay có v%2.</translation>
    </message>
    <message>
        <source>The prompt has changed since this summary was made.</source>
        <translation>Lời nhắc đã thay đổi kể từ khi tạo bản tóm tắt này.</translation>
    </message>
    <message>
        <source>Your interests or criteria have changed since this score was given.</source>
        <translation>Mối quan tâm hoặc tiêu chí của bạn đã thay đổi kể từ khi chấm điểm này.</translation>
    </message>
    <message>
        <source>You marked this summary as wrong.</source>
        <translation>Bạn đã đánh dấu bản tóm tắt này là sai.</translation>
    </message>
    <message>
        <source>You marked this summary as wrong: “%1”</source>
        <translation>Bạn đã đánh dấu bản tóm tắt này là sai: “%1”</translation>
    </message>
    <message>
        <source>Not wrong after all</source>
        <translation>Bỏ dấu sai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>marked as wrong, of summaries in all</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>You marked %1 summaries by %2 as wrong.</source>
        <translation>Bạn đã đánh dấu %1 bản tóm tắt của %2 là sai.</translation>
    </message>
    <message>
        <source>You marked %1 summaries by %2 with the prompt %3 as wrong.</source>
        <translation>Bạn đã đánh dấu %1 bản tóm tắt của %2 với lời nhắc %3 là sai.</translation>
    </message>
    <message>
        <source>Higher than %1% of your scored papers</source>
        <translation>Cao hơn %1% số bài báo đã có điểm của bạn</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>Thang chấm %1</translation>
    </message>
    <message>
        <source>Click a sentence to see what it rests on.</source>
        <translation>Nhấp vào một câu để xem câu đó dựa vào đâu.</translation>
    </message>
    <message>
        <source>Mark as wrong…</source>
        <translation>Đánh dấu là sai…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Title, abstract and comment are as they were.</source>
        <translation>Tiêu đề, tóm tắt gốc và chú thích vẫn như cũ.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>versions of a paper, and a date</comment>
        <translation>%1 vào %2</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Đã cập nhật: %1</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>Những gì đã thay đổi: %1</translation>
    </message>
    <message>
        <source>Hidden by your rule “%1”.</source>
        <translation>Bị quy tắc “%1” của bạn ẩn.</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Vẫn hiện</translation>
    </message>
    <message>
        <source>Edit the rule…</source>
        <translation>Sửa quy tắc…</translation>
    </message>
    <message>
        <source>Found by your watch “%1”.</source>
        <translation>Do mục theo dõi “%1” của bạn tìm thấy.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Why it was withdrawn: %1</source>
        <translation>Lý do rút: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln nearest in the list</source>
        <translation>
            <numerusform>Hiện %Ln bài gần nhất trong danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar papers</source>
        <translation>Bài báo tương tự</translation>
    </message>
    <message>
        <source>for digests of the style %1</source>
        <translation>cho bản tổng hợp kiểu %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>điểm %1</translation>
    </message>
    <message>
        <source>Summary %1 of %2: %3</source>
        <translation>Bản tóm tắt %1 trên %2: %3</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Bỏ thẻ “%1”</translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation>+ Thẻ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Thêm thẻ</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ Ghi chú</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Điểm %1 trên 100</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <translation>Bỏ theo dõi %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Theo dõi %1</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <translation>%1, trong đó có %2</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>the abstract</source>
        <translation>tóm tắt gốc</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>chú thích</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>đã đổi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln phiên bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Edit your note</source>
        <translation>Sửa ghi chú của bạn</translation>
    </message>
    <message>
        <source>Higher than %1% of the %2 papers scored on %3</source>
        <translation>Cao hơn %1% trong %2 bài báo được chấm điểm của %3</translation>
    </message>
    <message>
        <source>Scored by how much it speaks of your interests</source>
        <translation>Chấm theo mức độ nói về các mối quan tâm của bạn</translation>
    </message>
    <message>
        <source>Scored by your interests and criteria</source>
        <translation>Chấm theo mối quan tâm và tiêu chí của bạn</translation>
    </message>
    <message>
        <source>Scored by the usual criteria, without interests of yours</source>
        <translation>Chấm theo tiêu chí thông thường, không dùng mối quan tâm của bạn</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperActs</name>
    <message>
        <source>Remove the &amp;star</source>
        <translation>Bỏ &amp;sao</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Gắn &amp;sao</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Đánh dấ&amp;u đã đọc</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Đánh dấ&amp;u chưa đọc</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Đã sao chép %1</translation>
    </message>
    <message>
        <source>Stop &amp;hiding</source>
        <translation>Bỏ ẩ&amp;n</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ẩ&amp;n</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>Đã bỏ ẩn: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Đã ẩn: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>No &amp;longer for later</source>
        <translation>Bỏ để s&amp;au</translation>
    </message>
    <message>
        <source>Put off for &amp;later</source>
        <translation>Để đọc s&amp;au</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Sao &amp;chép liên kết</translation>
    </message>
    <message>
        <source>E&amp;xport the selected papers…</source>
        <translation>&amp;Xuất các bài báo đã chọn…</translation>
    </message>
    <message>
        <source>Summarise this paper &amp;again</source>
        <translation>Tóm tắt &amp;lại bài báo này</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>&amp;Mở %1 trong trình duyệt</translation>
    </message>
    <message>
        <source>&amp;Copy the links of %1</source>
        <translation>Sao &amp;chép liên kết của %1</translation>
    </message>
    <message>
        <source>E&amp;xport %1…</source>
        <translation>&amp;Xuất %1…</translation>
    </message>
    <message>
        <source>Summ&amp;arise %1</source>
        <translation>Tó&amp;m tắt %1</translation>
    </message>
    <message>
        <source>Among the unread again: %1</source>
        <translation>Trở lại các bài chưa đọc: %1</translation>
    </message>
    <message>
        <source>Put off for later: %1</source>
        <translation>Đã để sau: %1</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Thẻ</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperListModel</name>
    <message>
        <source>Loading</source>
        <translation>Đang nạp</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>Bài báo</translation>
    </message>
</context>
<context>
    <name>sheaf::PaperTabs</name>
    <message>
        <source>Paper and open PDFs</source>
        <translation>Bài báo và các PDF đang mở</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>Close the PDF of %1</source>
        <translation>Đóng PDF của %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfBar</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Show the outline (O)</source>
        <translation>Hiện mục lục (O)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Nhỏ hơn (−)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Cỡ trang</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>To hơn (+)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find in this PDF (/)</source>
        <translation>Tìm trong PDF này (/)</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Rộng</translation>
    </message>
    <message>
        <source>Use the whole window (F)</source>
        <translation>Dùng toàn bộ cửa sổ (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>&amp;Dark pages (I)</source>
        <translation>Trang &amp;nền tối (I)</translation>
    </message>
    <message>
        <source>&amp;Use the whole window (F)</source>
        <translation>&amp;Dùng toàn bộ cửa sổ (F)</translation>
    </message>
    <message>
        <source>Open in your own &amp;viewer</source>
        <translation>&amp;Mở trong trình xem của bạn</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Vừa chiều rộng khung</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfDocument</name>
    <message>
        <source>This PDF is damaged or locked with a password, and cannot be shown.</source>
        <translation>PDF này bị hỏng hoặc bị khóa bằng mật khẩu nên không hiển thị được.</translation>
    </message>
    <message>
        <source>Sheaf&apos;s reader of PDFs, sheaf-pages, is missing. Install Sheaf again.</source>
        <translation>Thiếu trình đọc PDF của Sheaf, sheaf-pages. Hãy cài lại Sheaf.</translation>
    </message>
    <message>
        <source>This PDF makes its reader fail. Open it in another program.</source>
        <translation>PDF này làm trình đọc bị lỗi. Hãy mở nó trong chương trình khác.</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfExport</name>
    <message>
        <source>%1 could not be printed. Export it as a web page and print that.</source>
        <translation>Không in được %1. Hãy xuất nó thành trang web rồi in.</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfOutline</name>
    <message>
        <source>Outline of the PDF</source>
        <translation>Mục lục của PDF</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfReading</name>
    <message>
        <source>Back from the &amp;PDF</source>
        <translation>Trở lại từ &amp;PDF</translation>
    </message>
    <message>
        <source>Open the &amp;PDF</source>
        <translation>Mở &amp;PDF</translation>
    </message>
    <message>
        <source>Fetching the PDF of %1…</source>
        <translation>Đang tải về PDF của %1…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>No program of your desktop opens PDFs. In the settings, Sheaf can open them itself.</source>
        <translation>Hệ thống của bạn không có chương trình nào mở PDF. Trong cài đặt, bạn có thể chọn để Sheaf tự mở.</translation>
    </message>
    <message>
        <source>Open the &amp;PDFs of %1</source>
        <translation>Mở các &amp;PDF của %1</translation>
    </message>
    <message>
        <source>None of these papers is known to have a PDF.</source>
        <translation>Không bài nào trong số này được biết là có PDF.</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfTab</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Words to find in this PDF</source>
        <translation>Từ cần tìm trong PDF này</translation>
    </message>
    <message>
        <source>Find in this PDF</source>
        <translation>Tìm trong PDF này</translation>
    </message>
    <message>
        <source>The one before (Shift+N)</source>
        <translation>Kết quả trước (Shift+N)</translation>
    </message>
    <message>
        <source>The next one (N)</source>
        <translation>Kết quả sau (N)</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 trên %2 tính đến nay</translation>
    </message>
    <message>
        <source>Not in this PDF</source>
        <translation>Không có trong PDF này</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
</context>
<context>
    <name>sheaf::PdfView</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Sao chép &amp;liên kết</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Các trang của PDF</translation>
    </message>
    <message>
        <source>This page cannot be drawn here. Another program may be able to.</source>
        <translation>Không vẽ được trang này ở đây. Chương trình khác có thể làm được.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>sheaf::PickedActs</name>
    <message>
        <source>Done: %1</source>
        <translation>Đã thực hiện: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 are selected.</source>
        <translation>Đã chọn %1.</translation>
    </message>
    <message>
        <source>Summarise %1</source>
        <translation>Tóm tắt %1</translation>
    </message>
    <message>
        <source>Summarise %1 from their full texts</source>
        <translation>Tóm tắt %1 từ toàn văn</translation>
    </message>
    <message>
        <source>No more than %1 papers can be copied at once. Export them to a file.</source>
        <translation>Mỗi lần chỉ sao chép được tối đa %1 bài báo. Hãy xuất chúng ra tệp.</translation>
    </message>
    <message>
        <source>None of these papers has a page on the web.</source>
        <translation>Không bài nào trong số này có trang trên web.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Đã sao chép: %1</translation>
    </message>
    <message>
        <source>No more than %1 pages are opened at once.</source>
        <translation>Mỗi lần chỉ mở tối đa %1 trang.</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Mở %1 trong trình duyệt</translation>
    </message>
    <message>
        <source>No more than %1 PDFs are opened at once.</source>
        <translation>Mỗi lần chỉ mở tối đa %1 PDF.</translation>
    </message>
    <message>
        <source>Open the PDFs of %1</source>
        <translation>Mở các PDF của %1</translation>
    </message>
</context>
<context>
    <name>sheaf::PickedPage</name>
    <message>
        <source>%1 selected</source>
        <translation>Đã chọn %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 bài chưa đọc</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>%1 bài để sau</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1 bài gắn sao</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 bài đã ẩn</translation>
    </message>
    <message>
        <source>%1 summarised</source>
        <translation>%1 bài đã tóm tắt</translation>
    </message>
</context>
<context>
    <name>sheaf::PickedSurvey</name>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
</context>
<context>
    <name>sheaf::Picking</name>
    <message>
        <source>%1, as selected</source>
        <translation>%1 (các bài đã chọn)</translation>
    </message>
</context>
<context>
    <name>sheaf::PlaceFields</name>
    <message>
        <source>One is stored in the keychain</source>
        <translation>Đã có trong chuỗi khóa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Keep a README.md there that lists the days</source>
        <translation>Giữ ở đó một tệp README.md liệt kê các ngày</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Kho mã</translation>
    </message>
    <message>
        <source>A folder, or an address</source>
        <translation>Một thư mục, hoặc một địa chỉ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Nhánh</translation>
    </message>
    <message>
        <source>Its usual one</source>
        <translation>Nhánh mặc định</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Lời nhắn commit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Địa chỉ của nó</translation>
    </message>
    <message>
        <source>Where readers fetch it; may be empty</source>
        <translation>Nơi người đọc tải về; có thể để trống</translation>
    </message>
    <message>
        <source>An entry for each paper, not for each day</source>
        <translation>Mỗi bài báo một mục, thay vì mỗi ngày một mục</translation>
    </message>
    <message>
        <source>Newest entries</source>
        <translation>Số mục mới nhất</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Máy chủ SMTP</translation>
    </message>
    <message>
        <source>Empty: by this computer&apos;s sendmail</source>
        <translation>Trống: gửi bằng sendmail của máy tính này</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
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
        <translation>Không mã hóa (chỉ máy tính này)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Cổng mặc định</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Empty: no login</source>
        <translation>Trống: không đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>sendmail</source>
        <translation>sendmail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Nội dung gửi</translation>
    </message>
    <message>
        <source>JSON, with the digest in it</source>
        <translation>JSON, kèm bản tổng hợp bên trong</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>Bản tổng hợp</translation>
    </message>
    <message>
        <source>Proof of who posts</source>
        <translation>Xác thực người gửi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Một header riêng</translation>
    </message>
    <message>
        <source>A signature (HMAC)</source>
        <translation>Chữ ký (HMAC)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Tên header</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Mã bí mật</translation>
    </message>
    <message>
        <source>The receiver drops what comes twice with one Idempotency-Key</source>
        <translation>Bên nhận bỏ những gì đến hai lần với cùng một Idempotency-Key</translation>
    </message>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Các địa chỉ, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Goes to the keychain</source>
        <translation>Được lưu vào chuỗi khóa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Atom feeds (*.atom *.xml)</source>
        <translation>Nguồn tin Atom (*.atom *.xml)</translation>
    </message>
</context>
<context>
    <name>sheaf::PlainView</name>
    <message>
        <source>Print to a PDF</source>
        <translation>In ra PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sheaf::PriceRows</name>
    <message>
        <source>Prices of models for a million tokens</source>
        <translation>Giá của các mô hình cho một triệu token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Your own price</source>
        <translation>Giá của riêng bạn</translation>
    </message>
    <message>
        <source>The price of “%1” needs a model&apos;s name and two numbers, such as 0.15 and 0.60.</source>
        <translation>Giá của “%1” phải có tên mô hình và hai số, ví dụ 0.15 và 0.60.</translation>
    </message>
</context>
<context>
    <name>sheaf::ProgramsPage</name>
    <message>
        <source>Zotero&apos;s address</source>
        <translation>Địa chỉ của Zotero</translation>
    </message>
    <message>
        <source>Send the PDFs along</source>
        <translation>Gửi kèm PDF</translation>
    </message>
    <message>
        <source>Folder of your notes</source>
        <translation>Thư mục ghi chú của bạn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Zotero</source>
        <translation>Zotero</translation>
    </message>
    <message>
        <source>Z sends the selected papers to the Zotero that runs on this computer, into the collection that is chosen there, with your tags and notes. PDFs that were not opened yet are fetched first, at arXiv&apos;s pace.</source>
        <translation>Z gửi các bài báo đã chọn đến Zotero đang chạy trên máy tính này, vào bộ sưu tập đang chọn ở đó, kèm thẻ và ghi chú của bạn. Những PDF chưa mở lần nào được tải về trước, theo nhịp arXiv cho phép.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>V opens the paper&apos;s note in this folder, in Obsidian or in the program that your desktop opens Markdown files with. Sheaf makes the note and keeps its own part of it up to date; what you write beside that stays as it is.</source>
        <translation>V mở ghi chú của bài báo trong thư mục này, bằng Obsidian hoặc bằng chương trình mà hệ thống dùng để mở tệp Markdown. Sheaf tạo ghi chú và luôn cập nhật phần của mình trong đó; những gì bạn viết thêm được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>sheaf::PromptEditor</name>
    <message>
        <source>The prompt&apos;s text</source>
        <translation>Văn bản của lời nhắc</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Và %n mục nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This prompt can be used.</source>
        <translation>Dùng được lời nhắc này.</translation>
    </message>
    <message>
        <source>Comes with the program and stays as it is; copy it to change it.</source>
        <translation>Có sẵn trong chương trình và được giữ nguyên; hãy sao chép để sửa.</translation>
    </message>
</context>
<context>
    <name>sheaf::PromptService</name>
    <message>
        <source>There is a prompt “%1” already; choose another name.</source>
        <translation>Đã có lời nhắc “%1”; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>sheaf::PromptsPage</name>
    <message>
        <source>yours</source>
        <translation>của bạn</translation>
    </message>
    <message>
        <source>yours for %1</source>
        <translation>của bạn cho %1</translation>
    </message>
    <message>
        <source>%1 (%2, in use)</source>
        <translation>%1 (%2, đang dùng)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use for summaries</source>
        <translation>Dùng để tóm tắt</translation>
    </message>
    <message>
        <source>Copy to edit</source>
        <translation>Sao chép để sửa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Xóa vĩnh viễn?</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot stay so. Line %2: %3</source>
        <translation>“%1” đang được dùng và không thể để như vậy. Dòng %2: %3</translation>
    </message>
</context>
<context>
    <name>sheaf::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Máy chủ proxy</translation>
    </message>
    <message>
        <source>The proxy&apos;s address</source>
        <translation>Địa chỉ của máy chủ proxy</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Proxy này:</translation>
    </message>
</context>
<context>
    <name>sheaf::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Xuất bản</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Xuất bản %1</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Đang xuất bản…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it ended: why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sheaf::PublishService</name>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>Đã hủy xuất bản.</translation>
    </message>
    <message>
        <source>Publishing is under way already.</source>
        <translation>Đang xuất bản rồi.</translation>
    </message>
    <message>
        <source>There is no publishing target “%1”; there are: %2.</source>
        <translation>Không có nơi xuất bản “%1”; hiện có: %2.</translation>
    </message>
</context>
<context>
    <name>sheaf::Publishing</name>
    <message>
        <source>Publishing settings…</source>
        <translation>Cài đặt xuất bản…</translation>
    </message>
</context>
<context>
    <name>sheaf::PublishingPage</name>
    <message>
        <source>Targets</source>
        <translation>Nơi xuất bản</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày gần nhất</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Publish that day again</source>
        <translation>Xuất bản lại ngày đó</translation>
    </message>
    <message>
        <source>Each day is published here once, after the day&apos;s work is done (sheaf daily) or when you ask for it. What fails is tried again the next time.</source>
        <translation>Mỗi ngày được xuất bản ở đây một lần, sau khi công việc hằng ngày đã xong (sheaf daily) hoặc khi bạn yêu cầu. Những gì bị lỗi sẽ được thử lại lần sau.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có gì</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Đang xuất bản…</translation>
    </message>
</context>
<context>
    <name>sheaf::RangeDialog</name>
    <message>
        <source>1 day</source>
        <translation>1 ngày</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>what it lists now</source>
        <translation>những gì đang được liệt kê</translation>
    </message>
    <message>
        <source>%1 asked for one by one</source>
        <translation>hỏi từng ngày một (%1)</translation>
    </message>
    <message>
        <source>%1 at once, through OAI-PMH</source>
        <translation>hỏi một lượt qua OAI-PMH (%1)</translation>
    </message>
    <message>
        <source>nothing left to fetch</source>
        <translation>không còn gì để tải về</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>source: what is asked of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 missing.</source>
        <translation>Thiếu %1 bài.</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <comment>number of days, two dates</comment>
        <translation>%1, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Days that are whole already, or not announced yet, are left out.</source>
        <translation>Bỏ qua những ngày đã đầy đủ hoặc chưa được công bố.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 not whole either.</source>
        <translation>Còn %1 nữa cũng chưa đầy đủ.</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Gần nhất</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>Hủy tải về</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Fetch several days</source>
        <translation>Tải về nhiều ngày</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>sheaf::ReadingPage</name>
    <message>
        <source>Colours of the page</source>
        <translation>Màu của trang</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Phông chữ của văn bản</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>Như cửa sổ</translation>
    </message>
    <message>
        <source>Sepia while the window is light</source>
        <translation>Nâu vàng khi cửa sổ sáng</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Luôn sáng</translation>
    </message>
    <message>
        <source>Always sepia</source>
        <translation>Luôn nâu vàng</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Luôn tối</translation>
    </message>
    <message>
        <source>Your desktop&apos;s serif</source>
        <translation>Phông có chân của hệ thống</translation>
    </message>
    <message>
        <source>Size of the page&apos;s text</source>
        <translation>Cỡ chữ của trang</translation>
    </message>
    <message>
        <source>Width of the text at most</source>
        <translation>Độ rộng tối đa của văn bản</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Khoảng cách giữa các dòng</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Độ rộng</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>The page beside the list shows every change at once. Ctrl with + and - makes the list and the page larger and smaller.</source>
        <translation>Trang bên cạnh danh sách hiện ngay mọi thay đổi. Ctrl với + và - làm danh sách và trang to lên hoặc nhỏ đi.</translation>
    </message>
</context>
<context>
    <name>sheaf::RequestView</name>
    <message>
        <source>Exactly as sent</source>
        <translation>Đúng như khi gửi</translation>
    </message>
    <message>
        <source>The engine that is asked</source>
        <translation>Bộ tóm tắt được hỏi</translation>
    </message>
    <message>
        <source>With the signs that JSON writes for line breaks and quotes</source>
        <translation>Với các ký hiệu mà JSON dùng cho dấu xuống dòng và dấu ngoặc kép</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>The only engine there is works on this computer and sends nothing. Set one up under Summaries to see what it would be sent.</source>
        <translation>Bộ tóm tắt duy nhất hiện có chạy trên máy tính này và không gửi gì. Hãy thiết lập một bộ trong mục Tóm tắt để xem nội dung sẽ gửi đến đó.</translation>
    </message>
    <message>
        <source>Select a paper in the list to see the request for it.</source>
        <translation>Hãy chọn một bài báo trong danh sách để xem yêu cầu cho bài đó.</translation>
    </message>
    <message>
        <source>About %1 tokens with the abstract; the full text, which has yet to be fetched, takes its place. Nothing is sent now.</source>
        <translation>Khoảng %1 token với tóm tắt gốc; toàn văn (chưa được tải về) sẽ thay cho phần này. Hiện không gửi gì.</translation>
    </message>
    <message>
        <source>About %1 tokens. Nothing is sent now.</source>
        <translation>Khoảng %1 token. Hiện không gửi gì.</translation>
    </message>
</context>
<context>
    <name>sheaf::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>The library will hold what the backup holds and nothing else. What it holds now is backed up first. Backups leave out what can be fetched again: authors and abstracts of papers that you never marked and that have no summary, full texts and figures.</source>
        <translation>Thư viện sẽ chỉ chứa những gì có trong bản sao lưu, không gì khác. Những gì đang có được sao lưu trước. Bản sao lưu bỏ qua những gì có thể tải về lại: tác giả và tóm tắt gốc của những bài báo bạn chưa từng đánh dấu và chưa có bản tóm tắt, toàn văn và hình.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>There is no backup of this library yet. One is made every week, and with File &gt; Library &gt; Back up now.</source>
        <translation>Thư viện này chưa có bản sao lưu nào. Mỗi tuần có một bản, và khi bạn chọn Tệp &gt; Thư viện &gt; Sao lưu ngay.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>A backup or a copy of a library</source>
        <translation>Bản sao lưu hoặc bản sao của thư viện</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>Thư viện (*.sqlite);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Backing up what there is, and restoring</source>
        <translation>Đang sao lưu những gì đang có, rồi khôi phục</translation>
    </message>
</context>
<context>
    <name>sheaf::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>Tên của quy tắc</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Quy tắc làm gì</translation>
    </message>
    <message>
        <source>How the lines belong together</source>
        <translation>Cách kết hợp các dòng</translation>
    </message>
    <message>
        <source>Papers of which source</source>
        <translation>Bài báo của nguồn nào</translation>
    </message>
    <message>
        <source>Also outside my categories: ask arXiv for it each day</source>
        <translation>Cả ngoài các chuyên mục của tôi: hỏi arXiv mỗi ngày</translation>
    </message>
    <message>
        <source>Also outside my categories</source>
        <translation>Cả ngoài các chuyên mục của tôi</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Quy tắc mới</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Sửa quy tắc</translation>
    </message>
    <message>
        <source>Hide papers that fit</source>
        <translation>Ẩn các bài báo khớp</translation>
    </message>
    <message>
        <source>Keep papers that fit, hide all others</source>
        <translation>Giữ các bài báo khớp, ẩn mọi bài khác</translation>
    </message>
    <message>
        <source>Watch for papers that fit</source>
        <translation>Theo dõi các bài báo khớp</translation>
    </message>
    <message>
        <source>All of these lines must fit</source>
        <translation>Mọi dòng này đều phải khớp</translation>
    </message>
    <message>
        <source>One of these lines is enough</source>
        <translation>Chỉ cần khớp một dòng</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Nguồn bất kỳ</translation>
    </message>
    <message>
        <source>No surveys</source>
        <translation>Không bài tổng quan</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Papers of</source>
        <translation>Bài báo của</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Thêm quy tắc</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Lưu quy tắc</translation>
    </message>
    <message>
        <source>arXiv can be asked only for whole words and authors&apos; names: no patterns, parts or upvotes.</source>
        <translation>Chỉ hỏi được arXiv bằng từ nguyên vẹn và tên tác giả: không dùng mẫu, đoạn chữ hay lượt bình chọn.</translation>
    </message>
</context>
<context>
    <name>sheaf::RulePreviewPane</name>
    <message>
        <source>Finds %1 of the %2 papers of %3, and %4 of the %5 of the library&apos;s last 30 days.</source>
        <translation>Tìm thấy %1 trong %2 bài báo của %3, và %4 trong %5 bài của 30 ngày gần nhất trong thư viện.</translation>
    </message>
    <message>
        <source>Hides %1 of the %2 papers of %3, and %4 of the %5 of the library&apos;s last 30 days.</source>
        <translation>Ẩn %1 trong %2 bài báo của %3, và %4 trong %5 bài của 30 ngày gần nhất trong thư viện.</translation>
    </message>
    <message numerus="yes">
        <source>The pattern takes too long on %Ln papers; these count as not fitting.</source>
        <translation>
            <numerusform>Mẫu xử lý quá lâu ở %Ln bài báo; các bài này được coi là không khớp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::RuleService</name>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Không có quy tắc “%1”.</translation>
    </message>
</context>
<context>
    <name>sheaf::RuleTable</name>
    <message>
        <source>Rules</source>
        <translation>Các quy tắc</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a rule does: to which papers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sheaf::RulesDialog</name>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Chuyển quy tắc lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Chuyển quy tắc xuống</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Rules and watches</source>
        <translation>Quy tắc và theo dõi</translation>
    </message>
    <message>
        <source>Going through the library: %1 of %2 papers.</source>
        <translation>Đang duyệt thư viện: %1 trên %2 bài báo.</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Quy tắc mới…</translation>
    </message>
    <message>
        <source>Rules hide papers from every list, watches look out for some. Nothing is deleted: what a rule hides is counted, and one click away. Of several rules that hide a paper the first one counts; what you starred, tagged or noted, and what a watch found, is never hidden.</source>
        <translation>Quy tắc ẩn bài báo khỏi mọi danh sách, mục theo dõi thì tìm những bài bạn chờ. Không có gì bị xóa: bài bị quy tắc ẩn vẫn được đếm và chỉ cách một cú nhấp. Khi nhiều quy tắc cùng ẩn một bài, quy tắc đầu tiên được tính; những bài bạn gắn sao, gắn thẻ hoặc ghi chú, và những bài mà mục theo dõi tìm thấy, không bao giờ bị ẩn.</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Chưa có quy tắc nào.</translation>
    </message>
</context>
<context>
    <name>sheaf::Ruling</name>
    <message>
        <source>&amp;Watch an author</source>
        <translation>T&amp;heo dõi một tác giả</translation>
    </message>
    <message>
        <source>H&amp;ide papers by a rule</source>
        <translation>Ẩn bài báo &amp;bằng quy tắc</translation>
    </message>
    <message>
        <source>Papers whose primary category is %1…</source>
        <translation>Bài báo có chuyên mục chính là %1…</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Không %1</translation>
    </message>
    <message>
        <source>Papers in %1, cross-lists too…</source>
        <translation>Bài báo thuộc %1, kể cả liệt kê chéo…</translation>
    </message>
    <message>
        <source>Papers by %1…</source>
        <translation>Bài báo của %1…</translation>
    </message>
    <message>
        <source>Not by %1</source>
        <translation>Không phải của %1</translation>
    </message>
    <message>
        <source>Papers with words in the title…</source>
        <translation>Bài báo có các từ trong tiêu đề…</translation>
    </message>
    <message>
        <source>Edit the rule “%1”…</source>
        <translation>Sửa quy tắc “%1”…</translation>
    </message>
</context>
<context>
    <name>sheaf::RunSheet</name>
    <message>
        <source>not known: the model is not in the price table</source>
        <translation>không rõ: mô hình không có trong bảng giá</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không tốn gì</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>about %1 in, %2 out</source>
        <translation>khoảng %1 vào, %2 ra</translation>
    </message>
    <message>
        <source>By what this engine&apos;s last summaries took.</source>
        <translation>Dựa theo các bản tóm tắt gần đây của bộ tóm tắt này.</translation>
    </message>
    <message>
        <source>A first guess from the length of titles and abstracts.</source>
        <translation>Ước lượng ban đầu theo độ dài của tiêu đề và tóm tắt gốc.</translation>
    </message>
    <message>
        <source>Before summarising</source>
        <translation>Trước khi tóm tắt</translation>
    </message>
    <message>
        <source>A cap is set, and cannot be kept without the price. Put it in first.</source>
        <translation>Đã đặt hạn mức nhưng không giữ được khi chưa có giá. Hãy nhập giá trước.</translation>
    </message>
    <message>
        <source>That is more than the cap leaves. The queue pauses when the cap is reached, and nothing is spent beyond it.</source>
        <translation>Số này vượt phần còn lại của hạn mức. Hàng đợi tạm dừng khi đạt hạn mức, và không chi quá mức đó.</translation>
    </message>
    <message>
        <source>Summarise one paper</source>
        <translation>Tóm tắt một bài báo</translation>
    </message>
    <message>
        <source>Summarise %1 papers</source>
        <translation>Tóm tắt %1 bài báo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bộ tóm tắt</translation>
    </message>
    <message>
        <source>Texts go to</source>
        <translation>Văn bản gửi đến</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>chỉ máy tính này</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Cap leaves today</source>
        <translation>Hạn mức hôm nay còn</translation>
    </message>
    <message>
        <source>Cap leaves this month</source>
        <translation>Hạn mức tháng này còn</translation>
    </message>
    <message>
        <source>Caps and prices…</source>
        <translation>Hạn mức và giá…</translation>
    </message>
    <message>
        <source>Send and summarise</source>
        <translation>Gửi và tóm tắt</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Tóm tắt</translation>
    </message>
</context>
<context>
    <name>sheaf::SavedSearchService</name>
    <message>
        <source>There is nothing to save: type a search first.</source>
        <translation>Chưa có gì để lưu: hãy gõ câu tìm kiếm trước.</translation>
    </message>
</context>
<context>
    <name>sheaf::SavedSection</name>
    <message>
        <source>Searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Đổi tên tìm kiếm</translation>
    </message>
    <message>
        <source>A new name for “%1”:</source>
        <translation>Tên mới cho “%1”:</translation>
    </message>
</context>
<context>
    <name>sheaf::SavingSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>A name for “%1” in the sidebar:</source>
        <translation>Tên cho “%1” ở thanh bên:</translation>
    </message>
    <message>
        <source>Saved in the sidebar: %1</source>
        <translation>Đã lưu ở thanh bên: %1</translation>
    </message>
</context>
<context>
    <name>sheaf::ScoreSection</name>
    <message>
        <source>Any score</source>
        <translation>Mọi mức điểm</translation>
    </message>
    <message>
        <source>Minimum score</source>
        <translation>Điểm tối thiểu</translation>
    </message>
    <message>
        <source>Score at least %1</source>
        <translation>Điểm từ %1 trở lên</translation>
    </message>
</context>
<context>
    <name>sheaf::ScoreWarning</name>
    <message>
        <source>%1 scored %2 papers of this day nearly alike: its scores tell little.</source>
        <translation>%1 chấm %2 bài báo của ngày này gần như bằng nhau: các điểm này không nói lên nhiều.</translation>
    </message>
    <message>
        <source>%1 gave %2 of %3 papers the score %4: its scores of this day tell little.</source>
        <translation>%1 cho %2 trên %3 bài báo %4 điểm: điểm của ngày này không nói lên nhiều.</translation>
    </message>
</context>
<context>
    <name>sheaf::SearchBox</name>
    <message>
        <source>Search the archive</source>
        <translation>Tìm trong kho lưu trữ</translation>
    </message>
    <message>
        <source>Search the archive   author:  tag:  score:&gt;=80  day:2026-01</source>
        <translation>Tìm trong kho lưu trữ   author:  tag:  score:&gt;=80  day:2026-01</translation>
    </message>
    <message>
        <source>Save this search in the sidebar</source>
        <translation>Lưu tìm kiếm này ở thanh bên</translation>
    </message>
</context>
<context>
    <name>sheaf::SecretStore</name>
    <message>
        <source>no secret service answers</source>
        <translation>không có dịch vụ lưu khóa nào trả lời</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain cannot be used (%1). Start and unlock a secret service such as gnome-keyring or KWallet and try again, or give the key for this run only: it is then kept in memory and nowhere else.</source>
        <translation>Không dùng được chuỗi khóa của hệ thống (%1). Hãy khởi động và mở khóa một dịch vụ lưu khóa như gnome-keyring hoặc KWallet rồi thử lại, hoặc chỉ cung cấp khóa cho lần chạy này: khi đó khóa chỉ được giữ trong bộ nhớ, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer in time; it may be waiting to be unlocked. Unlock it and try again, or give the key for this run only: it is then kept in memory and nowhere else.</source>
        <translation>Chuỗi khóa của hệ thống không trả lời kịp; có thể nó đang chờ được mở khóa. Hãy mở khóa rồi thử lại, hoặc chỉ cung cấp khóa cho lần chạy này: khi đó khóa chỉ được giữ trong bộ nhớ, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused access. Unlock it or allow Sheaf to use it and try again, or give the key for this run only: it is then kept in memory and nowhere else.</source>
        <translation>Chuỗi khóa của hệ thống từ chối truy cập. Hãy mở khóa hoặc cho phép Sheaf sử dụng rồi thử lại, hoặc chỉ cung cấp khóa cho lần chạy này: khi đó khóa chỉ được giữ trong bộ nhớ, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>There is no key for the engine &quot;%1&quot;. Store it with &quot;sheaf key set %1&quot; or in the settings.</source>
        <translation>Chưa có khóa cho bộ tóm tắt &quot;%1&quot;. Hãy lưu khóa bằng &quot;sheaf key set %1&quot; hoặc trong cài đặt.</translation>
    </message>
    <message>
        <source>The key is empty; nothing was stored.</source>
        <translation>Khóa để trống; không lưu gì cả.</translation>
    </message>
</context>
<context>
    <name>sheaf::ServerOffer</name>
    <message>
        <source>Use it</source>
        <translation>Dùng máy chủ này</translation>
    </message>
    <message>
        <source>A model server runs on this computer: %1 at %2.</source>
        <translation>Một máy chủ mô hình đang chạy trên máy tính này: %1 ở %2.</translation>
    </message>
    <message>
        <source>Let %1 make the summaries</source>
        <translation>Để %1 tạo các bản tóm tắt</translation>
    </message>
    <message>
        <source>From now on %1 makes the summaries, with %2. You can change the model in the settings.</source>
        <translation>Từ giờ %1 tạo các bản tóm tắt, bằng mô hình %2. Bạn có thể đổi mô hình trong cài đặt.</translation>
    </message>
</context>
<context>
    <name>sheaf::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Nguồn tin</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Mối quan tâm</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Toàn văn</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Chi tiêu</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Hằng ngày</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Xuất bản</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Các máy</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Chương trình khác</translation>
    </message>
</context>
<context>
    <name>sheaf::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Single letters work whenever you are not typing in a field.</source>
        <translation>Các phím một chữ cái có tác dụng khi bạn không gõ trong một ô nhập.</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Tìm một lệnh hoặc phím tắt của nó</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Các lệnh và phím tắt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Add other keys for the same</source>
        <translation>Thêm phím tắt khác cho cùng lệnh này</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Remove the keys</source>
        <translation>Bỏ phím tắt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Reset the keys of this action</source>
        <translation>Đặt lại phím tắt của lệnh này</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Đặt lại tất cả</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Phím tắt mới</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Lấy phím này</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1” giờ không có phím tắt.</translation>
    </message>
    <message>
        <source>All actions have their usual keys.</source>
        <translation>Mọi lệnh đều dùng phím tắt thông thường.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>Usually without keys</source>
        <translation>Thông thường không có phím tắt</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>Thông thường là %1</translation>
    </message>
    <message>
        <source>New keys for “%1”, Esc to leave them:</source>
        <translation>Phím tắt mới cho “%1”, nhấn Esc để giữ nguyên:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take them.</source>
        <translation>%1 đang thuộc về “%2”. Hãy nhấn phím khác, hoặc lấy phím này.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>“%1” giờ là %2.</translation>
    </message>
</context>
<context>
    <name>sheaf::Sidebar</name>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Mục theo dõi</translation>
    </message>
</context>
<context>
    <name>sheaf::SnapshotImporting</name>
    <message>
        <source>Reading the snapshot</source>
        <translation>Đang đọc bản chụp</translation>
    </message>
    <message>
        <source>Reading the snapshot: %1 papers</source>
        <translation>Đang đọc bản chụp: %1 bài báo</translation>
    </message>
    <message>
        <source>%1 papers of the snapshot, %2 of them new</source>
        <translation>%1 bài báo của bản chụp, trong đó %2 bài mới</translation>
    </message>
    <message>
        <source>%1. Import the file again to go on from there.</source>
        <translation>%1. Hãy nhập lại tệp để tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>%1 lines of the snapshot are no paper&apos;s record and were left out, the first is line %2.</source>
        <translation>%1 dòng của bản chụp không phải là bản ghi bài báo và bị bỏ qua, dòng đầu tiên là dòng %2.</translation>
    </message>
</context>
<context>
    <name>sheaf::SnapshotService</name>
    <message>
        <source>A snapshot is being imported already; wait until that is done, or cancel it.</source>
        <translation>Đang nhập một bản chụp; hãy đợi xong hoặc hủy.</translation>
    </message>
</context>
<context>
    <name>sheaf::SpendingPage</name>
    <message>
        <source>Spend at most in a day</source>
        <translation>Chi tối đa trong một ngày</translation>
    </message>
    <message>
        <source>Spend at most in a month</source>
        <translation>Chi tối đa trong một tháng</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Thêm mô hình</translation>
    </message>
    <message>
        <source>Take my price away</source>
        <translation>Bỏ giá của tôi</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Tối đa mỗi ngày</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>Tối đa mỗi tháng</translation>
    </message>
    <message>
        <source>Empty for no cap. What requests under way may cost at most is held back, so that a cap is never passed.</source>
        <translation>Để trống thì không có hạn mức. Chi phí tối đa của các yêu cầu đang chạy được giữ riêng, nên hạn mức không bao giờ bị vượt.</translation>
    </message>
    <message>
        <source>Prices for a million tokens</source>
        <translation>Giá cho một triệu token</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>không có hạn mức</translation>
    </message>
    <message>
        <source>The built-in prices are of %1 and may have changed since; write over them what you pay. A * in a name stands for any letters.</source>
        <translation>Giá có sẵn là của ngày %1 và có thể đã thay đổi; hãy ghi đè bằng giá bạn trả. Dấu * trong tên thay cho chuỗi ký tự bất kỳ.</translation>
    </message>
    <message>
        <source>Your prices are kept in %1</source>
        <translation>Giá của bạn được lưu trong %1</translation>
    </message>
</context>
<context>
    <name>sheaf::StatusLine</name>
    <message>
        <source>Cancel fetching</source>
        <translation>Hủy tải về</translation>
    </message>
    <message>
        <source>Cancel summarising</source>
        <translation>Hủy tóm tắt</translation>
    </message>
    <message>
        <source>Cancel reading digests</source>
        <translation>Hủy đọc bản tổng hợp</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Hủy gửi</translation>
    </message>
</context>
<context>
    <name>sheaf::SummariesPage</name>
    <message>
        <source>Engine</source>
        <translation>Bộ tóm tắt</translation>
    </message>
    <message>
        <source>Summaries by</source>
        <translation>Bộ tóm tắt</translation>
    </message>
    <message>
        <source>Offline (no key)</source>
        <translation>Ngoại tuyến (không cần khóa)</translation>
    </message>
    <message>
        <source>Works on this computer and needs no key: it picks the abstract&apos;s own sentences and scores by your interests. Nothing is sent anywhere. Its summaries are marked “extract”.</source>
        <translation>Chạy trên máy tính này và không cần khóa: chọn các câu của chính tóm tắt gốc và chấm điểm theo mối quan tâm của bạn. Không gửi gì đi đâu. Các bản tóm tắt này được ghi là “trích”.</translation>
    </message>
    <message>
        <source>The title, authors and text of each paper you summarise, and your interests, are sent to %1. Nothing is sent before you press Test or Summarise. The key is kept in the desktop&apos;s keychain only.</source>
        <translation>Tiêu đề, tác giả và văn bản của mỗi bài báo bạn tóm tắt, cùng mối quan tâm của bạn, được gửi đến %1. Không gửi gì trước khi bạn nhấn Thử hoặc Tóm tắt. Khóa chỉ được giữ trong chuỗi khóa của hệ thống.</translation>
    </message>
    <message>
        <source>the address above</source>
        <translation>địa chỉ ở trên</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng máy chủ này</translation>
    </message>
    <message>
        <source>Another engine…</source>
        <translation>Bộ tóm tắt khác…</translation>
    </message>
    <message>
        <source>The title, authors and text of each paper you summarise, and your interests, go to the server at %1, which runs on this computer.</source>
        <translation>Tiêu đề, tác giả và văn bản của mỗi bài báo bạn tóm tắt, cùng mối quan tâm của bạn, được gửi đến máy chủ ở %1, chạy trên máy tính này.</translation>
    </message>
    <message numerus="yes">
        <source>Found %1 with %n models on this computer.</source>
        <translation>
            <numerusform>Đã tìm thấy %1 với %n mô hình trên máy tính này.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::Summarising</name>
    <message>
        <source>Your interests have changed. This day was scored by the old ones.</source>
        <translation>Mối quan tâm của bạn đã thay đổi. Ngày này được chấm điểm theo mối quan tâm cũ.</translation>
    </message>
    <message>
        <source>Score it again</source>
        <translation>Chấm điểm lại</translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation>Đang tóm tắt</translation>
    </message>
    <message>
        <source>Summarising %1 of %2</source>
        <translation>Đang tóm tắt %1 trên %2</translation>
    </message>
    <message>
        <source>%1 of the papers have no summary: %2</source>
        <translation>%1 bài báo không có bản tóm tắt: %2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Hiện các bài này</translation>
    </message>
    <message>
        <source>There are no scores, because you have not said what you want to read about.</source>
        <translation>Chưa có điểm vì bạn chưa cho biết muốn đọc về điều gì.</translation>
    </message>
    <message>
        <source>Set interests…</source>
        <translation>Đặt mối quan tâm…</translation>
    </message>
    <message>
        <source>Summarising stopped. What is left stays in the queue.</source>
        <translation>Đã dừng tóm tắt. Phần còn lại vẫn ở trong hàng đợi.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>No summary has failed.</source>
        <translation>Không có bản tóm tắt nào bị lỗi.</translation>
    </message>
    <message>
        <source>%1 papers still wait for their summary.</source>
        <translation>%1 bài báo vẫn đang chờ bản tóm tắt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Abstracts were read where full texts could not be: %1</source>
        <translation>Đã đọc tóm tắt gốc ở những bài không đọc được toàn văn: %1</translation>
    </message>
    <message>
        <source>Change the cap…</source>
        <translation>Đổi hạn mức…</translation>
    </message>
</context>
<context>
    <name>sheaf::SummaryRelay</name>
    <message>
        <source>The engine “%1” could not take over: %2</source>
        <translation>Bộ tóm tắt “%1” không làm thay được: %2</translation>
    </message>
</context>
<context>
    <name>sheaf::SummaryService</name>
    <message>
        <source>Summaries are being made already; wait until they are done, or cancel them.</source>
        <translation>Đang tạo các bản tóm tắt; hãy đợi đến khi xong, hoặc hủy.</translation>
    </message>
    <message>
        <source>Another Sheaf is making summaries in this library; wait until it is done, or cancel it there.</source>
        <translation>Một Sheaf khác đang tạo bản tóm tắt trong thư viện này; hãy đợi đến khi xong, hoặc hủy ở đó.</translation>
    </message>
</context>
<context>
    <name>sheaf::SyncService</name>
    <message>
        <source>No folder is set through which your machines are kept in step; choose one in the settings, or with: sheaf settings set sync.folder FOLDER</source>
        <translation>Chưa đặt thư mục để đồng bộ các máy của bạn; hãy chọn một thư mục trong cài đặt, hoặc bằng lệnh: sheaf settings set sync.folder FOLDER</translation>
    </message>
</context>
<context>
    <name>sheaf::TagField</name>
    <message>
        <source>Tag, Return</source>
        <translation>Thẻ, Return</translation>
    </message>
    <message>
        <source>Return adds the tag, Backspace takes the last one away, Esc closes.</source>
        <translation>Return thêm thẻ, Backspace bỏ thẻ cuối, Esc đóng lại.</translation>
    </message>
    <message>
        <source>Add a tag to %1</source>
        <translation>Thêm thẻ cho %1</translation>
    </message>
</context>
<context>
    <name>sheaf::TagManyDialog</name>
    <message>
        <source>Tags of %1</source>
        <translation>Thẻ của %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Your own tags, separated by commas. Those of the summaries stay as they are.</source>
        <translation>Các thẻ của riêng bạn, cách nhau bằng dấu phẩy. Thẻ của các bản tóm tắt được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>sheaf::TagSection</name>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>Thêm thẻ khác</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Đổi tên hoặc gộp…</translation>
    </message>
</context>
<context>
    <name>sheaf::Tagging</name>
    <message>
        <source>It has the tag “%1” already</source>
        <translation>Đã có thẻ “%1”</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Đã gắn thẻ “%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>No longer tagged “%1”</source>
        <translation>Đã bỏ thẻ “%1”</translation>
    </message>
</context>
<context>
    <name>sheaf::TagsDialog</name>
    <message>
        <source>Find a tag</source>
        <translation>Tìm thẻ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Thay cho</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Các tên khác</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bỏ tên này</translation>
    </message>
    <message>
        <source>Manage tags</source>
        <translation>Quản lý thẻ</translation>
    </message>
    <message>
        <source>Choose one tag to rename it, or several to put them together. Papers to come follow: the old names stay as other names.</source>
        <translation>Hãy chọn một thẻ để đổi tên, hoặc nhiều thẻ để gộp lại. Các bài báo về sau cũng theo đó: tên cũ được giữ làm tên khác.</translation>
    </message>
    <message>
        <source>Merge %1 tags</source>
        <translation>Gộp %1 thẻ</translation>
    </message>
    <message>
        <source>“%1” will be a tag of its own again, for papers to come.</source>
        <translation>“%1” sẽ lại là một thẻ riêng, cho các bài báo về sau.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n papers changed.</source>
        <translation>
            <numerusform>Xong: đã thay đổi %n bài báo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::TargetDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Điểm từ</translation>
    </message>
    <message>
        <source>Starred papers only</source>
        <translation>Chỉ các bài báo gắn sao</translation>
    </message>
    <message>
        <source>Papers for you only, best first</source>
        <translation>Chỉ các bài báo dành cho bạn, hay nhất đứng trước</translation>
    </message>
    <message>
        <source>Also days of which papers are missing</source>
        <translation>Cả những ngày còn thiếu bài báo</translation>
    </message>
    <message>
        <source>Do not wait for missing summaries</source>
        <translation>Không đợi các bản tóm tắt còn thiếu</translation>
    </message>
    <message>
        <source>Bring days up to date when they change</source>
        <translation>Cập nhật các ngày khi chúng thay đổi</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Everything; or for example tag:llm -is:read</source>
        <translation>Tất cả; hoặc ví dụ tag:llm -is:read</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>Bài báo nào</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Ngày nào</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Đang thử…</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>Một nơi xuất bản khác đã có tên này.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a style: what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>sheaf::Tray</name>
    <message>
        <source>Open Sheaf</source>
        <translation>Mở Sheaf</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Tải về ngay</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>sheaf::Triage</name>
    <message>
        <source>No unread paper further down.</source>
        <translation>Phía dưới không còn bài nào chưa đọc.</translation>
    </message>
    <message>
        <source>The list has no groups; “Group by” above it makes some.</source>
        <translation>Danh sách chưa có nhóm; “Nhóm theo” phía trên sẽ tạo nhóm.</translation>
    </message>
</context>
<context>
    <name>sheaf::Unattended</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1: %2 papers, %3 unread</source>
        <translation>%1: %2 bài báo, %3 chưa đọc</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d/M/yyyy</translation>
    </message>
</context>
<context>
    <name>sheaf::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>More than %1 papers here are unread.</source>
        <translation>Có hơn %1 bài báo chưa đọc ở đây.</translation>
    </message>
    <message>
        <source>Mark them all as read</source>
        <translation>Đánh dấu tất cả là đã đọc</translation>
    </message>
    <message>
        <source>Marked as read: %1</source>
        <translation>Đã đánh dấu là đã đọc: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>sheaf::WebReaderView</name>
    <message>
        <source>Paper</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>This paper&apos;s page makes the reading pane fail, so it is not shown.</source>
        <translation>Trang của bài báo này làm khung đọc bị lỗi nên không được hiển thị.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Sao chép địa chỉ liên kết</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>sheaf::WeeklyBackup</name>
    <message>
        <source>The library could not be backed up: %1</source>
        <translation>Không sao lưu được thư viện: %1</translation>
    </message>
</context>
<context>
    <name>sheaf::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>sheaf::WrongDialog</name>
    <message>
        <source>Mark the summary as wrong</source>
        <translation>Đánh dấu bản tóm tắt là sai</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Chỗ sai</translation>
    </message>
    <message>
        <source>What is wrong (optional)</source>
        <translation>Chỗ sai (không bắt buộc)</translation>
    </message>
    <message>
        <source>Kept with the paper, and counted for the engine and the prompt that made the summary.</source>
        <translation>Được giữ cùng bài báo, và tính cho bộ tóm tắt và lời nhắc đã tạo bản tóm tắt.</translation>
    </message>
</context>
<context>
    <name>sheaf::ZoteroService</name>
    <message>
        <source>Papers are being sent to Zotero already. Wait until that is done.</source>
        <translation>Đang gửi các bài báo đến Zotero. Hãy đợi đến khi xong.</translation>
    </message>
    <message>
        <source>These papers are no longer in the library.</source>
        <translation>Các bài báo này không còn trong thư viện.</translation>
    </message>
</context>
</TS>
