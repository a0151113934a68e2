#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

// The reference of the first painted page: what any Qt Widgets program pays before it has drawn anything of its own.
// With a word as its argument it shows that word: what any program pays that has to ask the system for its fonts.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 820); // as ours: the pixels of a window are nobody's doing
    if (argc > 1)
        (new QVBoxLayout(&window))->addWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    window.show();
    return QApplication::exec();
}
