#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>

namespace sheaf {

/// Makes a PDF of a whole HTML page, A4, one page after the other. GUI thread; one print at a time.
class PdfPrinter : public QObject {
  public:
    using QObject::QObject;

    /// Called once, later, on the GUI thread; the bytes are empty where the page could not be printed.
    using Done = std::function<void(const QByteArray& pdf)>;

    /// Nothing in the page runs or fetches.
    virtual void print(const QByteArray& html, const Done& done) = 0;
};

} // namespace sheaf
