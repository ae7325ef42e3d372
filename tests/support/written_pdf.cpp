#include "written_pdf.h"

#include <QByteArrayList>

namespace sheaf::test {

namespace {

constexpr int width = 612;
constexpr int height = 792;

/// Objects 1 to 6 are the catalogue, the pages, two fonts, the outline and the names.
constexpr int firstPage = 7;

QByteArray number(int value) { return QByteArray::number(value); }

QByteArray text(const char* font, int size, int x, int down, const QByteArray& words) {
    return "BT /" + QByteArray(font) + ' ' + number(size) + " Tf " + number(x) + ' ' + number(height - down) +
           " Td (" + words + ") Tj ET\n";
}

QByteArray column(int x, int from) {
    const QByteArrayList lines{
        "The lantern was carried over the hill, and it",  "shone all the way down to the quiet lake. We",
        "measure how far its light is seen, and find a",  "simple law: brightness falls with the square of",
        "the distance, but wonder does not. Our config-", "uration has seventeen hills, and each of them"};
    QByteArray out;
    for (int line = 0; line < (720 - from) / 14 - 4; ++line)
        out += text("F1", 10, x, from + 14 * line, lines[(line + x) % lines.size()]);
    return out;
}

QByteArray figure() {
    QByteArray out;
    const QByteArrayList colours{"0.16 0.39 0.75", "0.85 0.45 0.13", "0.25 0.6 0.35", "0.6 0.2 0.5"};
    for (int bar = 0; bar < 4; ++bar)
        out +=
            colours[bar] + " rg " + number(340 + 55 * bar) + " 420 40 " + number(60 + 45 * bar) + " re f\n";
    return out + "0 0 0 rg\n" + text("F1", 9, 330, height - 400, "Figure 1: Light of four lanterns.");
}

QByteArray contentsOf(int page) {
    QByteArray out = "0 0 0 rg\n";
    if (page == 0) {
        out += text("F2", 20, 92, 90, "Lanterns: Small Lights for Long Walks");
        out += text("F1", 11, 210, 116, "A. Lamp, B. Wick and \\303. Glass");
        out += "0.1 0.3 0.7 rg\n" + text("F1", 10, 60, 715, "Results below") +
               text("F1", 10, 220, 715, "example.com/code") + text("F1", 10, 390, 715, "a file") +
               "0 0 0 rg\n";
    }
    const int top = page == 0 ? 160 : 90;
    out += text("F2", 13, 54, top - 20, number(page + 1) + "  This is page " + number(page + 1));
    out += column(54, top) + (page == 1 ? column(320, 420) + figure() : column(320, top));
    return out + text("F1", 9, 300, 760, number(page + 1));
}

QByteArray link(int left, int right, const QByteArray& leadsTo) {
    return "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + number(left) + " 72 " + number(right) +
           " 88] " + leadsTo + " >>";
}

QByteArray linksOf(int page) {
    if (page != 0)
        return {};
    return "/Annots [" + link(60, 140, "/Dest (Results)") +
           link(220, 300, "/A << /S /URI /URI (https://example.com/code) >>") +
           link(390, 450, "/A << /S /Launch /F (/bin/sh) >>") + "] ";
}

QByteArray reference(int object) { return number(object) + " 0 R"; }

QByteArray heading(int at, int count, int pages) {
    const int first = firstPage + 2 * pages;
    const int page = qMin(at, pages - 1);
    QByteArray out =
        "<< /Title (" + number(at + 1) + "  " +
        (at == 0 ? "Introduction: why a lantern is carried at all" : "This is page " + number(at + 1)) +
        ") /Parent 5 0 R /Dest [" + reference(firstPage + 2 * page) + " /XYZ 0 720 0]";
    if (at > 0)
        out += " /Prev " + reference(first + at - 1);
    if (at + 1 < count)
        out += " /Next " + reference(first + at + 1);
    return out + " >>";
}

QByteArray file(const QByteArrayList& objects) {
    QByteArray out = "%PDF-1.5\n";
    QByteArray table = "0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += number(int(out.size())).rightJustified(10, '0') + " 00000 n \n";
        out += number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = number(int(out.size()));
    return out + "xref\n0 " + number(int(objects.size()) + 1) + '\n' + table +
           "trailer << /Root 1 0 R /Size " + number(int(objects.size()) + 1) + " >>\nstartxref\n" + start +
           "\n%%EOF\n";
}

QByteArray font(const char* name) {
    return QByteArray("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /") + name + " >>";
}

} // namespace

QByteArray writtenPdf(int pages) {
    const int headings = qMin(pages, 12);
    const int firstHeading = firstPage + 2 * pages;
    QByteArray kids;
    for (int page = 0; page < pages; ++page)
        kids += reference(firstPage + 2 * page) + ' ';
    const int results = firstPage + 2 * qMin(2, pages - 1);
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R /Names << /Dests 6 0 R >> >>",
                           "<< /Type /Pages /Count " + number(pages) + " /Kids [" + kids + "] >>",
                           font("Times-Roman"),
                           font("Times-Bold"),
                           "<< /Type /Outlines /First " + reference(firstHeading) + " /Last " +
                               reference(firstHeading + headings - 1) + " /Count " + number(headings) + " >>",
                           "<< /Names [(Results) [" + reference(results) + " /XYZ 0 " + number(height - 200) +
                               " 0]] >>"};
    for (int page = 0; page < pages; ++page) {
        const QByteArray contents = contentsOf(page);
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(width) + ' ' + number(height) +
                   "] " + linksOf(page) + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents " +
                   reference(firstPage + 2 * page + 1) + " >>";
        objects += "<< /Length " + number(int(contents.size())) + " >>\nstream\n" + contents + "endstream";
    }
    for (int at = 0; at < headings; ++at)
        objects += heading(at, headings, pages);
    return file(objects);
}

} // namespace sheaf::test
