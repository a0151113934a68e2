"""What assistive technology would trip over on the screen that is shown now: WCAG 4.1.2, 2.5.8, 2.5.3, and arrows in names."""
from accessible_app import Atspi, GLib, labels_of, plain, states

CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button",
            "table", "tree", "tree table", "list", "slider", "link", "page tab list"}
TARGETS = {"push button", "toggle button", "check box", "radio button", "link"}
SMALLEST = 24  # pixels, WCAG 2.5.8


def problems_with(node):
    role, name, now = node.get_role_name(), node.get_name() or "", states(node)
    if role in CONTROLS and "focusable" in now:
        if not plain(name) and not any(plain(label) for label in labels_of(node)):
            yield f"no name: {role}"
        if "<" in name or ">" in name:
            yield f"arrows in the name: {role} {name!r}"
    if role in TARGETS and "sensitive" in now:
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        if box.width < SMALLEST or box.height < SMALLEST:
            yield f"{box.width} x {box.height} is smaller than {SMALLEST} x {SMALLEST}: {role} {name!r}"
    if role in ("table column header", "column header") and not plain(name):
        yield "no name: column header"


def audit(app):
    found = []
    for node in app.showing():
        try:
            found += problems_with(node)
        except GLib.Error:
            continue
    return found
