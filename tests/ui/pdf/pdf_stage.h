#pragma once

#include "support/written_pdf.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/pdf/pdf_tab.h"
#include "ui/pdf/pdf_view.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace sheaf::test {

/// The tabs of PDFs on the screen without the rest of the window.
class PdfStage {
  public:
    PdfStage();

    static constexpr PaperKey paper = 7; ///< whose PDF is open

    PaperTabs& tabs() { return *m_tabs; }
    PdfTab& tab() { return *m_tab; }
    PdfView& view() { return m_tab->view(); }
    const Theme& theme() const { return m_theme; }

    /// Opens writtenPdf(pages) in a tab and gives its pages the keyboard.
    void open(int pages = 12, const PdfPlace& place = {});

    /// Whether all that is seen has been drawn: nothing on the screen changes any more.
    bool settled();

    /// Pictures in the dark and the light theme, which stays.
    bool picture(const QString& name);

    /// Where on the screen a place of the first page is.
    QPoint spot(LinkSpot place) const;

    template <class T = QWidget>
    T* find(const char16_t* name) const {
        return m_tabs->findChild<T*>(QString::fromUtf16(name));
    }

  private:
    void apply(ThemeMode mode);

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<PaperTabs> m_tabs;
    PdfTab* m_tab = nullptr;
};

} // namespace sheaf::test
