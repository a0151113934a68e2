"""A program as assistive technology sees it: found by role and name, pressed, typed into, read back.

Everything waits with a deadline for what it needs and never sleeps for a fixed time. Runs under desktop.sh.
"""
import subprocess
import time
import warnings

warnings.filterwarnings("ignore")
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def walk(node):
    """The node and all below it, in reading order; what vanishes meanwhile is left out."""
    yield node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for position in range(count):
        try:
            child = node.get_child_at_index(position)
        except GLib.Error:
            continue
        if child is not None:
            yield from walk(child)


def states(node):
    return {state.value_nick for state in node.get_state_set().get_states()}


def labels_of(node):
    return [relation.get_target(i).get_name() or ""
            for relation in node.get_relation_set()
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for i in range(relation.get_n_targets())]


def plain(text):
    return (text or "").replace("&", "").rstrip(":").strip()


# What a person calls a button: checkable ones have roles of their own.
BUTTONS = ("push button", "toggle button", "check box", "radio button", "menu item", "link")


class AccessibleApp:
    def __init__(self, command, name="vantaggi", patience=20.0):
        self.process = subprocess.Popen(command)
        self.name = name
        self.patience = patience
        self.wait_for(self._root, "the program in the accessibility tree")

    def _root(self):
        desktop = Atspi.get_desktop(0)
        for position in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(position)
            if app is not None and app.get_name() == self.name and app.get_child_count():
                return app
        return None

    def wait_for(self, question, what):
        """The first true answer to the question; raises with what the screen says if none comes."""
        deadline = time.monotonic() + self.patience
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode} while waiting for {what}")
            try:
                answer = question()
                if answer:
                    return answer
            except GLib.Error:
                pass
            GLib.MainContext.default().iteration(False)
            time.sleep(0.03)  # between two looks, not instead of one
        raise AssertionError(f"waited in vain for {what}; the window says:\n" + "\n".join(self.texts()))

    def showing(self, role=None):
        roles = (role,) if isinstance(role, str) else role
        root = self._root()
        for node in walk(root) if root else ():
            try:
                if (roles is None or node.get_role_name() in roles) and "showing" in states(node):
                    yield node
            except GLib.Error:
                continue

    def find(self, role, name=None, contains=None):
        for node in self.showing(role):
            names = [plain(node.get_name())] + [plain(label) for label in labels_of(node)]
            if name is not None and plain(name) not in names:
                continue
            if contains is not None and not any(contains in text for text in names):
                continue
            return node
        return None

    def need(self, role, name=None, contains=None):
        return self.wait_for(lambda: self.find(role, name, contains), f"{role} {name or contains!r}")

    def texts(self):
        found = []
        for node in self.showing():
            try:
                if node.get_name():
                    found.append(f"{node.get_role_name()}: {node.get_name()}")
            except GLib.Error:
                continue
        return found

    def need_text(self, part):
        """Waits until any showing element's name or text contains the part."""
        return self.wait_for(lambda: next((n for n in self.showing() if part in (n.get_name() or "") or part in self.text_of(n)), None),
                             f"the text {part!r}")

    @staticmethod
    def text_of(node):
        try:
            return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) or ""
        except (GLib.Error, TypeError, AttributeError):
            return ""

    def is_enabled(self, node):
        return {"enabled", "sensitive"} <= states(node)

    def press(self, name=None, contains=None, role=BUTTONS):
        node = self.wait_for(lambda: (lambda n: n if n and self.is_enabled(n) else None)(self.find(role, name, contains)),
                             f"an enabled button {name or contains!r}")
        offered = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
        for action in ("Press", "Toggle", "ShowMenu"):
            if action in offered:
                Atspi.Action.do_action(node, offered.index(action))
                return node
        raise AssertionError(f"{node.get_role_name()} {name or contains!r} offers only {offered}")

    def type_into(self, label, text, role=("text", "password text")):
        node = self.need(role, label)
        assert Atspi.EditableText.set_text_contents(node, text), f"could not type into {label!r}"

    def focus(self, node):
        """The focus on the control or, where it is a compound one, on a part of it."""
        self.wait_for(lambda: self.is_enabled(node), f"{node.get_name()!r} to be enabled")
        # A combo box with a field gives the focus to it; Qt's combo box does not take it by itself.
        field = next((part for part in walk(node) if part.get_role_name() == "text"), node)
        Atspi.Component.grab_focus(field)
        self.wait_for(lambda: any("focused" in states(part) for part in walk(node)), f"the focus on {node.get_name()!r}")

    @staticmethod
    def keys(*names):
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)

    @staticmethod
    def write(text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)

    def close(self):
        self.process.terminate()
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("the program did not end when asked to")
