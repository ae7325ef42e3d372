#include "benchmarks/screen.h"

#include <QLibrary>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <cstring>

namespace sheaf::test {

namespace {

using FakeKey = int (*)(::Display*, unsigned, int, unsigned long);

/// A window may go between being found and being asked.
int passOver(::Display*, XErrorEvent*) { return 0; }

} // namespace

struct Screen::Display {
    ::Display* x = XOpenDisplay(nullptr);
    // Loaded here, so that building needs nothing that few desks have.
    FakeKey fakeKey =
        reinterpret_cast<FakeKey>(QLibrary::resolve(QStringLiteral("Xtst"), 6, "XTestFakeKeyEvent"));
};

Screen::Screen() : m_display(std::make_unique<Display>()) { XSetErrorHandler(passOver); }

Screen::~Screen() {
    if (m_display->x)
        XCloseDisplay(m_display->x);
}

bool Screen::usable() const { return m_display->x && m_display->fakeKey; }

bool Screen::focusTopWindow() const {
    constexpr int smallest = 300; // of a window; what is smaller only serves
    ::Window root = 0;
    ::Window parent = 0;
    ::Window* children = nullptr;
    unsigned count = 0;
    XQueryTree(m_display->x, DefaultRootWindow(m_display->x), &root, &parent, &children, &count);
    bool found = false;
    for (unsigned at = count; at > 0 && !found; --at) {
        XWindowAttributes window{};
        found = XGetWindowAttributes(m_display->x, children[at - 1], &window) != 0 &&
                window.map_state == IsViewable && !window.override_redirect && window.width > smallest;
        if (found)
            XSetInputFocus(m_display->x, children[at - 1], RevertToPointerRoot, CurrentTime);
    }
    if (children)
        XFree(children);
    return found;
}

void Screen::press(const QByteArray& key) const {
    const KeyCode code = XKeysymToKeycode(m_display->x, XStringToKeysym(key.constData()));
    m_display->fakeKey(m_display->x, code, True, 0);
    m_display->fakeKey(m_display->x, code, False, 0);
    XFlush(m_display->x);
}

QRect Screen::area() const {
    const int number = DefaultScreen(m_display->x);
    return {0, 0, DisplayWidth(m_display->x, number), DisplayHeight(m_display->x, number)};
}

QImage Screen::picture(const QRect& area) const {
    XImage* image = XGetImage(m_display->x, DefaultRootWindow(m_display->x), area.x(), area.y(),
                              unsigned(area.width()), unsigned(area.height()), AllPlanes, ZPixmap);
    if (!image)
        return {};
    QImage copy(area.size(), QImage::Format_RGB32);
    for (int y = 0; y < area.height(); ++y)
        std::memcpy(copy.scanLine(y), image->data + qsizetype(y) * image->bytes_per_line,
                    size_t(area.width()) * 4);
    XDestroyImage(image);
    return copy;
}

} // namespace sheaf::test
