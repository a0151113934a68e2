#include "tests/ui/page_test.h"

#include "ui/theme/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page.h"

#include <QBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

void PageTest::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

void PageTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s));
    setZoom(100);
    m_languages.install(Language::English);
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    m_path = m_folder->filePath(u"a.vantaggi"_s);
}

PageInWindow::PageInWindow(std::unique_ptr<Workspace> opened, const QString& signIn) : workspace(std::move(opened))
{
    if (!signIn.isEmpty() && !workspace->signInAs(signIn))
        qFatal("no such account");
}

void PageInWindow::show(Page* shown, int width, int height)
{
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    auto* navigation = new QWidget;
    navigation->setFixedWidth(scaled(width * 100 / zoom() < 900 ? 52 : 232));
    row->addWidget(navigation);
    row->addWidget(shown, 1);
    window.resize(width, height);
    window.show();
    window.activateWindow();
    settle();
}

bool PageInWindow::sees(const QString& name) const
{
    const auto* widget = find<QWidget>(name);
    return widget && widget->isVisible();
}

void PageInWindow::click(QWidget* widget) const
{
    QVERIFY(widget && widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

QString PageInWindow::bar(const QString& name) const
{
    const auto* found = find<MessageBar>(name);
    return found->isVisible() ? found->text() : QString();
}
