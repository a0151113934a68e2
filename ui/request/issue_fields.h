#pragma once

#include "ui/request/draft_part.h"

class TextEdit;

/// Category and problem beside each other; in Azure "Problem type" and "Problem subtype". Both lists follow the product.
class CategoryFields final : public DraftPart
{
    Q_OBJECT

public:
    CategoryFields(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load() override;
    /// After another product was chosen.
    void refresh() override;
    void retranslate() override;
    QWidget* firstControl() const override;

private:
    void fillCategories();
    void fillProblems();
    void chooseCategory(const QString& category);

    QString m_filledFor; // product version
    SearchableCombo* m_categoryCombo;
    SearchableCombo* m_problemCombo;
    Field* m_category;
    Field* m_problem;
};

/// The title, in Azure the summary: 1 to 250 characters (rules.md D7).
class TitleField final : public DraftPart
{
    Q_OBJECT

public:
    TitleField(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load() override;
    void retranslate() override;
    QWidget* firstControl() const override;

private:
    Field* m_title;
};

/// The description, up to 100,000 characters (rules.md D7).
class DescriptionField final : public DraftPart
{
    Q_OBJECT

public:
    DescriptionField(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load() override;
    void retranslate() override;
    QWidget* firstControl() const override;

private:
    TextEdit* m_edit;
    Field* m_description;
};
