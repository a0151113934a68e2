#include "ui/request/customer_band.h"

#include "ui/widgets/button.h"

CustomerBand::CustomerBand(QWidget* parent)
    : MessageBar(Tone::Info, parent), m_back(new Button(ButtonKind::Secondary, "chevron-left"))
{
    setObjectName(QStringLiteral("contextBar"));
    m_back->setObjectName(QStringLiteral("backToCustomersButton"));
    setIconName("building-2");
    addAction(m_back);
    connect(m_back, &QPushButton::clicked, this, &CustomerBand::backWanted);
    retranslate();
}

void CustomerBand::setCustomer(const QString& customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    retranslate();
}

void CustomerBand::retranslate()
{
    m_back->setText(tr("Back to the customers"));
    if (m_customer.isEmpty())
        setText(QString());
    else
        setMessage(tr("You are acting for %1.").arg(m_customer),
                   tr("The request is the customer's; the contact details are the partner's own, not the customer's."));
}
