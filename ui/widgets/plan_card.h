#pragma once

#include <QAbstractButton>

#include <optional>

class IncidentStrip;
class QVBoxLayout;
class TextLabel;

/// One support plan at step 2: radio, name, Access ID, dates, number, incident strip; chosen = 2 px accent. Put several into an
/// exclusive QButtonGroup. A plan that cannot be used is not checkable, has circle-slash and shows its reason bars inside.
class PlanCard : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;         ///< "Partner support Gold 20pack"
        QString accessIdText; ///< "Access ID: 990000417"
        QString startCaption; ///< "Start date"
        QString startText;    ///< in full
        QString endCaption;
        QString endText;
        QString remainingCaption;     ///< "incidents remaining"
        QString grantedCaption;       ///< "of 20"
        std::optional<int> remaining; ///< nothing = the number is not shown ("Azure never shows it")
        int granted = 0;              ///< 0 with a remaining number = no strip
        bool unlimited = false;       ///< the word instead of number and strip
        bool usable = true;
    };

    explicit PlanCard(QWidget* parent = nullptr);

    void setContent(const Content& content);
    const Content& content() const { return m_content; }
    /// Reason bars (MessageBar) and any other widget go here, under the facts; takes ownership.
    void addReason(QWidget* reason);
    void clearReasons();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    QLayout* wideFacts();
    QLayout* narrowFacts();
    void updateTexts();
    void updateAccessible();

    Content m_content;
    bool m_narrow = false;
    bool m_arranged = false;
    QVBoxLayout* m_outer;
    QWidget* m_facts;
    QVBoxLayout* m_reasons;
    TextLabel* m_name;
    TextLabel* m_accessId;
    TextLabel* m_startCaption;
    TextLabel* m_start;
    TextLabel* m_endCaption;
    TextLabel* m_end;
    TextLabel* m_number;
    TextLabel* m_remainingCaption;
    TextLabel* m_grantedCaption;
    IncidentStrip* m_strip;
};
