#pragma once

#include "model/domain/contact_name.h"
#include "ui/request/draft_part.h"

class ChoiceRow;
class QVBoxLayout;
class TextLabel;

/// Who is contacted and how (rules.md D7; domain.md 4.2): name (in Azure first and last name), e-mail, preferred method, phone,
/// language of support, country, time zone, people to copy. The phone is required where it is the preferred method.
class ContactBlock final : public DraftPart
{
    Q_OBJECT

public:
    ContactBlock(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load() override;
    /// Fills the long lists when they are first seen.
    void refresh() override;
    void retranslate() override;
    QWidget* firstControl() const override;

private:
    Field* newName(const char* name, const QString& subject, QString ContactName::*part);
    bool asksForTwoNames() const { return m_lastName != nullptr; }
    void takeWhatThePortalAsks();
    void build();
    void addPair(QVBoxLayout* column, QWidget* left, QWidget* right);
    void fillCombos();
    void chooseInCombos();
    void showMethod();

    Field* m_name;               // the first name where there are two
    Field* m_lastName = nullptr; // Azure alone
    Field* m_email;
    TextLabel* m_methodLabel;
    ChoiceRow* m_method;
    Field* m_phone;
    Field* m_language;
    Field* m_zone;
    Field* m_country;
    Field* m_copyTo;
};
