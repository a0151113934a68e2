#include <QApplication>
#include <QWidget>

// The reference of the first painted page: what any Qt Widgets program pays before it has drawn anything of its own.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 820); // as ours: the pixels of a window are nobody's doing
    window.show();
    return QApplication::exec();
}
