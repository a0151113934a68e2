#include "ui/partner_center/workloads.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct Workloads
{
    Q_DECLARE_TR_FUNCTIONS(Workloads)
};

QList<WorkloadGroup> workloadGroups()
{
    return {{u"Azure"_s, {{Portal::Azure, u"Azure"_s, Workloads::tr("Every Azure service; billing, quota and subscriptions")}}},
            {u"Office 365, Dynamics 365, Enterprise Mobility Suite"_s,
             {{Portal::Microsoft365, u"Office 365, Enterprise Mobility Suite"_s,
               Workloads::tr("Exchange Online, SharePoint Online, Teams, Microsoft 365 Apps, Intune")},
              {Portal::PowerPlatform, u"Dynamics 365, Power Platform"_s,
               Workloads::tr("Customer engagement apps, Business Central, Power Apps, Power Automate, Power BI")},
              {Portal::Lcs, u"Dynamics 365 Finance"_s, Workloads::tr("Finance, Supply Chain Management, Commerce")}}}};
}
