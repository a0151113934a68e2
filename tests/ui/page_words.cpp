#include "tests/ui/page_words.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::StringLiterals;

static void addAccessible(QSet<QString>& words, QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return;
    for (QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words << interface->text(kind);
}

static void addTable(QSet<QString>& words, const QTableView* table, Hidden hidden)
{
    const QAbstractItemModel* model = table->model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        if (hidden == Hidden::No && table->isColumnHidden(column))
            continue;
        words << model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int role = 0; role < Qt::UserRole + 8; ++role)
                if (const QVariant value = model->index(row, column).data(role); value.typeId() == QMetaType::QString)
                    words << value.toString();
    }
}

QSet<QString> wordsUnder(const QWidget* root, Hidden hidden)
{
    QSet<QString> words{root->windowTitle(), root->accessibleName()};
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (hidden == Hidden::No && !widget->isVisible())
            continue;
        words << widget->toolTip() << widget->whatsThis() << widget->statusTip() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            words << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            words << button->text();
        if (const auto* edit = qobject_cast<QLineEdit*>(widget))
            words << edit->text() << edit->placeholderText();
        if (const auto* table = qobject_cast<QTableView*>(widget))
            addTable(words, table, hidden);
        const QList<QByteArray> properties = widget->dynamicPropertyNames();
        for (const QByteArray& name : properties)
            words << widget->property(name.constData()).toString();
        addAccessible(words, widget);
    }
    words.remove(QString());
    return words;
}

QStringList differences(const QSet<QString>& found, const QSet<QString>& expected)
{
    QStringList differences;
    for (const QString& word : found - expected)
        differences << u"more: "_s + word;
    for (const QString& word : expected - found)
        differences << u"missing: "_s + word;
    return differences;
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

QStringList notTranslated(const QSet<QString>& english, const QSet<QString>& italian)
{
    // Names of people, organisations, plans and products; addresses; numbers; the few words that are the same.
    static const QRegularExpression same(
        u"^(\\W|\\d|\u2022|true|false|[ABC]$|MPN|CSP|TPD|E-mail|[a-z.]+@[a-z.]+|Aurora Sistemi|Borea Servizi|Elena "
        u"Ricciardi|"
        "Gold Data Platform|Gold Messaging|Solutions Partner \\(Data & AI\\)|Signature Cloud Support|Signature "
        "(5|10)-pack|"
        "Partner support \\w+ \\d+pack|Windows (Server )?\\d+|SQL Server \\d+|Power Automate|Exchange Online|[, :.]|"
        "Support for Business|Azure portal)+$"_s);
    QStringList left;
    for (const QString& word : english)
        if (italian.contains(word) && !same.match(word).hasMatch())
            left << word;
    left.sort();
    return left;
}
