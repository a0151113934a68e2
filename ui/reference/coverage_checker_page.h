#pragma once

#include "model/domain/published_list.h"
#include "model/workspace.h"
#include "ui/places.h"
#include "ui/printing.h"
#include "ui/widgets/page.h"

#include <utility>

class Button;
class Card;
class ExportButton;
class Facts;
class Field;
class MessageBar;
class QBoxLayout;
class QDateEdit;
class SearchableCombo;
class TextLabel;
class VersionLine;

// Support > Coverage checker: any product version, any date: is it recent (D5), why, until when, and what changes next;
// the whole line as a picture with the same facts in a table below.
class CoverageCheckerPage final : public Page
{
    Q_OBJECT

public:
    explicit CoverageCheckerPage(Workspace& workspace, QWidget* parent = nullptr);

    // Asks about that version, on the date that stands in the field.
    void showProduct(const QString& productVersion);
    QString product() const { return m_product; }
    Print sheet() const; // what Print puts on paper

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);
    void requestWanted(const QString& productVersion);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildAnswer();
    void fillProducts();
    void choose(const QString& productVersion, bool isNews);
    void refresh();
    void showAnswer(const ProductVersion& version);
    void showLag(const ProductVersion& version);
    QDate date() const;

    Workspace& m_workspace;
    QList<PublishedList> m_lists;
    QString m_product;
    std::pair<QString, QDate> m_shown; // product and date of the answer
    bool m_followsToday = true;        // until somebody chooses another date

    ExportButton* m_export;
    PrintButton* m_print;
    Button* m_request;
    QBoxLayout* m_question;
    SearchableCombo* m_products;
    Field* m_productField;
    QDateEdit* m_date;
    Field* m_dateField;
    Button* m_today;
    MessageBar* m_answer;
    Card* m_why;
    Facts* m_facts;
    TextLabel* m_next;
    TextLabel* m_note;
    MessageBar* m_lag;
    VersionLine* m_line;
};
