#pragma once

#include "ui/request/draft_part.h"

/// The services that a cloud portal takes requests for, as one list that is searched by typing; under it the note of the chosen
/// one. Writes the catalogue's id, and the family and product that belong to it.
class ServiceChooser final : public DraftPart
{
    Q_OBJECT

public:
    ServiceChooser(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    /// Which of the portal's services are offered: technical ones, those that need no plan (billing, quota, subscriptions), or
    /// both.
    enum class Kind { All, Technical, NoPlan };
    /// A choice that is no longer offered is taken back; the only one that is left is chosen.
    void setKind(Kind kind);
    /// The same before load(): the draft keeps its choice.
    void preset(Kind kind) { m_kind = kind; }

    void load() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstControl() const override;
    Refusals problems() const override;

protected:
    Field* fieldOf(const Refusal& problem) const override;

private:
    QList<const ProductVersion*> offered() const;
    void fill();
    void choose(const QString& id);
    void showNote();

    Kind m_kind = Kind::All;
    SearchableCombo* m_combo;
    Field* m_service;
};
