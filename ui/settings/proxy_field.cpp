#include "ui/settings/proxy_field.h"

#include "ui/parts/chooser.h"
#include "ui/parts/form_line.h"
#include "ui/parts/named.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace sheaf {

using namespace Qt::StringLiterals;

ProxyField::ProxyField(const QString& setting, QWidget* parent)
    : QWidget(parent), m_way(named(new Chooser(this), u"proxyWay"_s, tr("Proxy"))),
      m_address(named(new QLineEdit(this), u"proxyAddress"_s, tr("The proxy's address"))) {
    m_way->addItem(tr("Like the desktop"), u"system"_s);
    m_way->addItem(tr("None"), u"none"_s);
    m_way->addItem(tr("This one:"), QString());
    const int way = m_way->findData(setting);
    m_way->setCurrentIndex(way < 0 ? 2 : way);
    m_address->setPlaceholderText(u"http://proxy.example.org:3128"_s);
    m_address->setText(way < 0 ? setting : QString());
    auto* line = formLine(this);
    line->addWidget(m_way);
    line->addWidget(m_address, 1);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ProxyField::follow);
    follow();
}

void ProxyField::follow() { m_address->setVisible(m_way->currentData().toString().isEmpty()); }

QString ProxyField::setting() const {
    const QString way = m_way->currentData().toString();
    return way.isEmpty() ? m_address->text().trimmed() : way;
}

} // namespace sheaf
