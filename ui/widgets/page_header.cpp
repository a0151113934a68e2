#include "ui/widgets/page_header.h"

#include "ui/theme/theme.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget* host)
    : m_breadcrumb(new TextLabel(TextRole::Caption, host)), m_title(new TextLabel(TextRole::Title, host)),
      m_subtitle(new TextLabel(TextRole::Body, host)), m_actions(new FoldingRow), m_stepperSlot(new QVBoxLayout)
{
    m_breadcrumb->setMuted(true);
    m_subtitle->setMuted(true);
    m_breadcrumb->hide();
    m_subtitle->hide();
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(m_breadcrumb);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    setSpaces(m_actions, 2);
    auto* atBottom = new QVBoxLayout;
    setSpaces(atBottom, 0);
    atBottom->addStretch();
    atBottom->addLayout(m_actions);
    auto* head = new FoldingRow;
    setSpaces(head, 4);
    head->setLeast([] { return scaled(280); });
    head->add(words, 1);
    head->add(atBottom);
    setSpaces(this, 4);
    addLayout(head);
    setSpaces(m_stepperSlot, 0);
    addLayout(m_stepperSlot);
}

void PageHeader::setBreadcrumb(const QStringList& names) { m_breadcrumb->setText(names.join(u"  \u203A  "_s)); }

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

QString PageHeader::title() const { return m_title->text(); }

void PageHeader::setSubtitle(const QString& line) { m_subtitle->setText(line); }

void PageHeader::addAction(QWidget* action) { m_actions->add(action, 0, Qt::AlignLeading | Qt::AlignBottom); }

void PageHeader::setStepper(Stepper* stepper)
{
    m_stepper = stepper;
    m_stepperSlot->addWidget(stepper);
}

void PageHeader::arrange(bool narrow)
{
    m_breadcrumb->setVisible(!m_breadcrumb->text().isEmpty() && !narrow);
    m_subtitle->setVisible(!m_subtitle->text().isEmpty() && !(narrow && m_stepper));
    if (m_stepper && m_stepper->isShort() != narrow)
        m_stepper->setShort(narrow);
}
