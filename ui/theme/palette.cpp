#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace sheaf {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const QColor& Palette::scoreInk(int score) const { return score >= 80 ? good : score >= 60 ? mid : low; }

const QColor& Palette::scoreGround(int score) const {
    return score >= 80 ? goodBg : score >= 60 ? midBg : lowBg;
}

const Palette& lightPalette() {
    static const Palette palette{
        .dark = false,
        .bg = 0xffffff,
        .side = 0xf6f5f2,
        .line = 0xe4e1db,
        .ink = 0x22201c,
        .soft = 0x5f5a52,
        .faint = 0x6c665d,
        .accent = 0x1f5fbf,
        .accentBg = 0xe8f0fc,
        .chip = 0xefece6,
        .star = 0x925800,
        .good = 0x1c6b3c,
        .goodBg = 0xe2f3e8,
        .mid = 0x7a5600,
        .midBg = 0xfbf0d5,
        .low = 0x6a655d,
        .lowBg = 0xeceae6,
        .card = 0xf8f7f4,
        .warn = 0x9a3412,
        .found = 0xffdd6b,
    };
    return palette;
}

const Palette& darkPalette() {
    static const Palette palette{
        .dark = true,
        .bg = 0x1d1e20,
        .side = 0x18191b,
        .line = 0x303236,
        .ink = 0xe7e5e1,
        .soft = 0xb3aea6,
        .faint = 0xa29d95,
        .accent = 0x8ab4f8,
        .accentBg = 0x26344d,
        .chip = 0x2b2d31,
        .star = 0xf0b04a,
        .good = 0x86d7a4,
        .goodBg = 0x1f3a2b,
        .mid = 0xe6c46a,
        .midBg = 0x3d341b,
        .low = 0xa7a29a,
        .lowBg = 0x2d2e31,
        .card = 0x232528,
        .warn = 0xf6a37b,
        .found = 0x63500f,
    };
    return palette;
}

const Palette& sepiaPalette() {
    static const Palette palette{
        .dark = false,
        .bg = 0xf8f1e1,
        .side = 0xf0e7d3,
        .line = 0xdfd3ba,
        .ink = 0x33291b,
        .soft = 0x594c39,
        .faint = 0x66583f,
        .accent = 0x1b5294,
        .accentBg = 0xe4e0cf,
        .chip = 0xeae0c9,
        .star = 0x7f4b00,
        .good = 0x1b5e37,
        .goodBg = 0xdde8cc,
        .mid = 0x6c4a00,
        .midBg = 0xf1e0b0,
        .low = 0x615640,
        .lowBg = 0xe8dec8,
        .card = 0xf2e9d6,
        .warn = 0x8f2e0e,
        .found = 0xf0c752,
    };
    return palette;
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace sheaf
