#pragma once

#include "model/domain/azure_details.h"
#include "ui/request/draft_part.h"

class Button;
class ChoiceRow;
class LineEdit;
class QDateEdit;
class TextEdit;
class TextLabel;

/// When the problem began, its description, and the one file of an Azure request (domain.md 4.2). The file is only named: it is
/// never read or sent. All three are kept in the draft's description (azure_details.h).
class DetailsFields final : public DraftPart
{
    Q_OBJECT

public:
    DetailsFields(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load() override;
    void retranslate() override;
    QWidget* firstControl() const override;
    Refusals problems() const override;
    /// Takes name and size of the file at this path; a path that names no file is ignored.
    void nameFile(const QString& path);

protected:
    Field* fieldOf(const Refusal& problem) const override;

private:
    void build();
    void chooseFile();
    void removeFile();
    void takeStart();
    void keep();
    void showStart();
    void showFile();

    AzureDetails m_details;
    TextLabel* m_startLabel;
    ChoiceRow* m_startKnown;
    QDateEdit* m_start;
    TextEdit* m_edit;
    Field* m_description;
    LineEdit* m_fileEdit;
    Field* m_file;
    Button* m_choose;
    Button* m_remove;
};
