#pragma once

#include "ui/cost/run_offer.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace sheaf {

/// The sheet before a run: how many papers, about how many tokens and how much money, what the caps leave,
/// and where the texts go. To accept it is to agree.
class RunSheet : public QDialog {
    Q_OBJECT

  public:
    explicit RunSheet(const RunOffer& offer, QWidget* parent = nullptr);

  signals:
    /// The reader wants to put in the price of the model, or change a cap.
    void settingsWanted();

  private:
    QWidget* heading(const RunOffer& offer);
    QFormLayout* facts(const RunOffer& offer);
    QWidget* costLine(const RunOffer& offer);
    QLabel* fact(const QString& objectName, const QString& text);
    QWidget* buttons(const RunOffer& offer);
};

} // namespace sheaf
