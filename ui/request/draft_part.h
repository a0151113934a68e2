#pragma once

#include "model/domain/request.h"

#include <QWidget>

#include <optional>

class Field;
class LineEdit;
class SearchableCombo;
class Workspace;

/// A part of a request form that edits a part of the one draft: it shows the draft's values, writes every change into it at once,
/// and knows which refusals are its own. Decides nothing: what is wrong is asked of the rules.
///
/// A form is put together from these (all in ui/request):
///   ProductChooser     family, product, version with the coverage in words (Support for Business: every product may be tried)
///   ServiceChooser     one list with the services of a cloud portal
///   CategoryFields, TitleField, DescriptionField   the problem, in the words of the draft's portal
///   PlanList           the plans that the portal offers, and why the others cannot be used or are not shown
///   SeverityChoice     severity, first response, hours
///   ContactBlock       who is contacted and how
/// A WizardStep lays some of them out; a RequestForm (the page) owns the draft and one or more steps. ReviewCard, KeptDraftCard,
/// Confirmation and LeaveDialog are the form's own or stand in a step as they are.
class DraftPart : public QWidget
{
    Q_OBJECT

public:
    DraftPart(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    /// Draft -> controls, after another draft took its place.
    virtual void load() = 0;
    /// Something changed in the workspace or in another part: reads it again and keeps what was typed and chosen. Called while
    /// the part is on the step that is shown, and once whenever that step appears.
    virtual void refresh() {}
    virtual void retranslate() = 0;
    /// Where the keyboard focus begins.
    virtual QWidget* firstControl() const = 0;

    /// What is wrong here: those refusals of problemsIn() whose subject is one of this part's.
    virtual Refusals problems() const;
    /// What to mend first.
    struct Mend
    {
        QWidget* control; ///< gets the focus
        QWidget* seen;    ///< is scrolled to: the control, or the bar that explains
        QString text;     ///< is spoken
    };
    /// Shows those of the problems that are this part's; nothing where none is.
    virtual std::optional<Mend> showProblems(const Refusals& problems);
    virtual void clearProblems();

Q_SIGNALS:
    /// The draft holds something new.
    void edited();
    /// A field was left: a good moment to save.
    void fieldLeft();
    /// This was not to be seen and should be.
    void revealWanted(QWidget* widget);

protected:
    /// subject: as in problemsIn(). Fields are asked in the order in which they were added.
    void addField(const QString& subject, Field* field);
    /// addField() for a line of text that is one member of the draft.
    void addLine(const QString& subject, Field* field, QString Draft::*member);
    /// A subject that is mended at firstControl(), where no field can show it.
    void addSubject(const QString& subject);
    Field* newLine(const char* name, const QString& subject, QString Draft::*member, int maximum);
    Field* newCombo(const char* name, const QString& subject, QString Draft::*member);
    bool owns(const QString& subject) const;
    Field* fieldFor(const QString& subject) const;
    virtual Field* fieldOf(const Refusal& problem) const { return fieldFor(problem.subject); }
    /// Writes into the draft, forgets the field's error, tells the page; nothing while load() puts texts in.
    void store(Field* field, QString Draft::*member, const QString& value);
    /// Says at the field and aloud that a paste was too long.
    void sayCut(Field* field, int characters);

    bool eventFilter(QObject* watched, QEvent* event) override;

    Workspace& m_workspace;
    Draft& m_draft;
    bool m_loading = false;

private:
    struct Entry
    {
        QString subject;
        Field* field; // nullptr: addSubject()
    };
    QList<Entry> m_entries;
};
