#pragma once

#include "model/domain/request.h"

#include <QWidget>

class Field;
class QLineEdit;
class QVBoxLayout;
class Workspace;

/// One step of the request wizard: shows a part of the one draft that the page owns, and writes every change into it at once, so that
/// nothing typed waits for a button. Decides nothing: problems come from problemsIn().
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    WizardStep(Workspace& workspace, Draft& draft, QWidget* parent);

    /// The cards of the side panel; shown while the step is.
    QWidget* side() const { return m_side; }
    /// Draft -> controls, after another draft took its place.
    virtual void load() = 0;
    /// Something changed in the workspace: reads it again and keeps what was typed and chosen.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    virtual void focusFirst() = 0;
    /// Each problem at its field; the focus goes to the first. Problems of other steps are left out.
    virtual void showProblems(const Refusals& problems);
    virtual void clearProblems();

Q_SIGNALS:
    /// The draft holds something new.
    void edited();
    /// A field was left: a good moment to save.
    void fieldLeft();
    void revealWanted(QWidget* widget);

protected:
    QVBoxLayout* sideLayout() const { return m_sideLayout; }
    /// subject: as in problemsIn(). Fields are asked in the order in which they were added.
    void addField(const QString& subject, Field* field);
    /// addField() for a line of text that is one member of the draft.
    void addLine(const QString& subject, Field* field, QString Draft::*member);
    Field* fieldFor(const QString& subject) const;
    virtual Field* fieldOf(const Refusal& problem) const { return fieldFor(problem.subject); }
    /// Writes into the draft, forgets the field's error, tells the page; nothing while load() puts texts in.
    void store(Field* field, QString Draft::*member, const QString& value);
    void focusOn(QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

    Workspace& m_workspace;
    Draft& m_draft;
    bool m_loading = false;

private:
    QWidget* m_side;
    QVBoxLayout* m_sideLayout;
    struct Entry {
        QString subject;
        Field* field;
    };
    QList<Entry> m_fields;
};
