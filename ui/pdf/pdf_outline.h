#pragma once

#include "services/pdf/pdf_question.h"

#include <QTreeWidget>

namespace sheaf {

/// The headings of a PDF, beside its pages.
class PdfOutline : public QTreeWidget {
    Q_OBJECT

  public:
    explicit PdfOutline(QWidget* parent = nullptr);

    void setHeadings(const QList<PdfHeading>& headings);

    /// Marks the heading that the page belongs to.
    void follow(int page);

    /// How wide it must be for its headings to stand there whole.
    int wantedWidth() const;

  signals:
    void chosen(const sheaf::PdfTarget& target);
    void left();
    /// A key that it has no use for; taken where it is accepted.
    void keyPressed(QKeyEvent* event);
    /// Whether keyPressed has a use for the key, which would be one of the window's shortcuts else.
    void keyWanted(QKeyEvent* event);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QList<std::pair<PdfTarget, QTreeWidgetItem*>> m_items; ///< in the document's order
};

} // namespace sheaf
