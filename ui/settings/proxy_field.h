#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sheaf {

/// The setting "network.proxy": the desktop's way, none, or an address.
class ProxyField : public QWidget {
    Q_OBJECT

  public:
    explicit ProxyField(const QString& setting, QWidget* parent = nullptr);

    QString setting() const;

  private:
    void follow();

    QComboBox* m_way;
    QLineEdit* m_address;
};

} // namespace sheaf
