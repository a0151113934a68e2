#include "ui/request/plan_bars.h"

#include "model/wording.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"

#include <QVBoxLayout>

QWidget* newColumn(QWidget* parent)
{
    auto* column = new QWidget(parent);
    setSpaces(new QVBoxLayout(column), 3);
    return column;
}

void emptyColumn(QWidget* column)
{
    while (QLayoutItem* item = column->layout()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString()); // the next card of the same plan takes the name at once
            widget->deleteLater();
        }
        delete item;
    }
}

PlanBars::PlanBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("planBars"));
    setSpaces(new QVBoxLayout(this), 3);
}

void PlanBars::setBars(const QList<Reason>& bars)
{
    m_reasons = bars;
    emptyColumn(this);
    for (Reason reason : bars) {
        auto* bar = new MessageBar(Tone::Warning, this);
        bar->setObjectName(QStringLiteral("bar_%1").arg(codeOf(reason)));
        bar->setText(wording::barText(reason));
        if (reason == Reason::PurchaseNeedsMicrosoftAccount) {
            bar->setLink(tr("What this means"));
            connect(bar, &MessageBar::linkActivated, this, &PlanBars::buyingWanted);
        }
        layout()->addWidget(bar);
    }
    setVisible(!bars.isEmpty());
}

void PlanBars::speak()
{
    QStringList texts;
    for (Reason reason : std::as_const(m_reasons))
        texts.append(wording::barText(reason));
    announce(this, texts.join(u' '));
}
