#include "ui/start/account_editor.h"

#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/spaces.h"

#include <QCheckBox>
#include <QEvent>

using namespace Qt::StringLiterals;

// The roles that decide something here: activation (D3) and the CSP route (D8). The others are recorded.
static bool decidesSomething(Role role)
{
    return role == Role::GlobalAdmin || role == Role::MpnPartnerAdmin || role == Role::AdminAgent;
}

AccountEditor::AccountEditor(QWidget* parent)
    : Card(parent), m_signIn(new LineEdit), m_name(new LineEdit), m_signInField(new Field(m_signIn)),
      m_nameField(new Field(m_name)), m_kind(new ChoiceRow), m_kindField(new Field(m_kind)), m_mpn(new QCheckBox),
      m_csp(new QCheckBox), m_otherRoles(new CollapsibleSection), m_remove(new Button(ButtonKind::Quiet, "trash-2"))
{
    m_signIn->setObjectName(u"signInField"_s);
    m_signIn->setMaxLength(maxShortFieldLength);
    m_name->setObjectName(u"displayNameField"_s);
    m_name->setMaxLength(maxShortFieldLength);
    m_remove->setObjectName(u"removeAccountButton"_s);
    m_remove->setAutoDefault(false);
    m_mpn->setChecked(true);
    auto* names = new FoldingRow;
    setSpaces(names, 3);
    names->add(m_signInField, 1);
    names->add(m_nameField, 1);
    auto* programmes = new FoldingRow;
    setSpaces(programmes, 4);
    programmes->add(m_mpn);
    programmes->add(m_csp);
    auto* main = new FoldingRow(2);
    auto* others = new FoldingRow(2);
    setSpaces(main, 2);
    setSpaces(others, 2);
    for (int i = 0; i < roleCount; ++i)
        m_roles.append(addRole(Role(i), decidesSomething(Role(i)) ? main : others));
    m_otherRoles->contentLayout()->addLayout(others);
    setSmallTitle(true);
    addTitleAction(m_remove);
    bodyLayout()->addLayout(names);
    bodyLayout()->addWidget(m_kindField);
    bodyLayout()->addLayout(programmes);
    bodyLayout()->addLayout(main);
    bodyLayout()->addWidget(m_otherRoles);
    connect(m_remove, &Button::clicked, this, &AccountEditor::removeWanted);
    for (Field* field : {m_signInField, m_nameField})
        connect(qobject_cast<LineEdit*>(field->editor()), &QLineEdit::textChanged, this, [this, field] {
            if (field->error().isEmpty())
                return;
            field->clearError();
            Q_EMIT mended();
        });
    retranslate();
    m_kind->setCurrentId(codeOf(AccountKind::WorkOrSchool));
}

QCheckBox* AccountEditor::addRole(Role role, FoldingRow* rows)
{
    auto* box = new QCheckBox;
    box->setObjectName(u"role-%1"_s.arg(codeOf(role)));
    rows->add(box);
    return box;
}

void AccountEditor::retranslate()
{
    setTitle(tr("Account %1").arg(m_number));
    m_signInField->setLabel(tr("Sign-in name"));
    m_nameField->setLabel(tr("Display name (optional)"));
    m_kindField->setLabel(tr("Kind"));
    m_kind->setLabel(tr("Kind"));
    m_kind->setChoices({{codeOf(AccountKind::WorkOrSchool), wording::textOf(AccountKind::WorkOrSchool)},
                        {codeOf(AccountKind::MicrosoftAccount), wording::textOf(AccountKind::MicrosoftAccount)}});
    m_mpn->setText(tr("Associated with MPN"));
    m_csp->setText(tr("Associated with CSP"));
    for (int i = 0; i < roleCount; ++i)
        m_roles[i]->setText(wording::textOf(Role(i)));
    m_otherRoles->setTitle(tr("Other roles"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove account %1").arg(m_number));
    showRemove();
}

void AccountEditor::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountEditor::setNumber(int number, bool removable)
{
    m_number = number;
    m_removable = removable;
    retranslate();
}

void AccountEditor::showRemove()
{
    m_remove->setVisible(m_removable && !m_inUse);
    m_signIn->setReadOnly(m_inUse);
    m_signInField->setHint(m_inUse ? tr("It did something here, so its sign-in name stays and it cannot be removed.")
                                   : QString());
}

void AccountEditor::setAccount(const Account& account)
{
    m_was = account;
    m_signIn->setText(account.signIn);
    m_name->setText(account.displayName);
    m_kind->setCurrentId(codeOf(account.kind));
    m_mpn->setChecked(account.mpn);
    m_csp->setChecked(account.csp);
    for (int i = 0; i < roleCount; ++i)
        m_roles[i]->setChecked(account.has(Role(i)));
}

void AccountEditor::setInUse(bool inUse)
{
    m_inUse = inUse;
    showRemove();
}

Account AccountEditor::account() const
{
    Account account;
    account.id = m_was.id;
    account.organisation = m_was.organisation;
    account.signIn = m_signIn->text().trimmed();
    account.displayName = m_name->text().trimmed();
    account.kind = accountKindFromCode(m_kind->currentId()).value_or(AccountKind::WorkOrSchool);
    account.mpn = m_mpn->isChecked();
    account.csp = m_csp->isChecked();
    for (int i = 0; i < roleCount; ++i)
        if (m_roles[i]->isChecked())
            account.roles.append(Role(i));
    return account;
}

void AccountEditor::showProblem(const Refusal& refusal)
{
    const bool isTaken = refusal.reason == Reason::InvalidValue && refusal.actual == 0;
    Field* field = refusal.subject == u"display-name"_s ? m_nameField : m_signInField;
    field->setError(isTaken ? tr("Another account has this sign-in name.") : wording::textAtField(refusal));
}

void AccountEditor::clearProblems()
{
    m_signInField->clearError();
    m_nameField->clearError();
}

void AccountEditor::focusFirst() { m_signIn->setFocus(Qt::OtherFocusReason); }
