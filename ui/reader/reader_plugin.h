#pragma once

#include "ui/detail/reader_view.h"

#include <QObject>

namespace sheaf {

class WebReaderPlugin final : public QObject, public ReaderPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SHEAF_READER_IID)
    Q_INTERFACES(sheaf::ReaderPlugin)

  public:
    /// Registers the private scheme; the plugin may be loaded while the window already stands.
    WebReaderPlugin();
    void start() override;
    ReaderView* create(QWidget* parent) override;
    PdfPrinter* createPrinter(QObject* parent) override;
};

} // namespace sheaf
