#pragma once

#include "model/domain/coverage.h"
#include "model/domain/product.h"
#include "ui/places.h"
#include "ui/widgets/card.h"

class Facts;
class MessageBar;
class TextLabel;
class Workspace;

/// What the chosen version's coverage is, said at once in words (rules.md D5), with "Why?": the rule, the dates and the reasons.
class CoverageBar : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageBar(Workspace& workspace, QWidget* parent = nullptr);

    /// nullptr: nothing is said.
    void setVersion(const ProductVersion* version);
    /// Speaks what the bar says; the focus stays where it is.
    void announceCoverage();
    void rebuild();

Q_SIGNALS:
    /// The portal of a cloud product, where it has a place here.
    void placeWanted(Place place);

private:
    void showOnPremises(const ProductVersion& version, const Coverage& coverage);
    void showCloud(const ProductVersion& version);
    void showWhy(const ProductVersion& version, const Coverage& coverage);
    QString neighbourText(const ProductVersion& version, const Coverage& coverage) const;
    void followLink();

    Workspace& m_workspace;
    QString m_version;
    std::optional<Place> m_portal; // of a cloud product
    MessageBar* m_bar;
    Card* m_why;
    TextLabel* m_rule;
    Facts* m_facts;
    TextLabel* m_reasons;
};
