"""Every sentence of the article that states a behaviour has a test, and the test exists. Usage: check_article.py ROOT [--write]

article.json lists the sentences by their place in the article, in a few words of ours, each with the tests that show it
(FILE::FUNCTION) or with the reason why it states no behaviour. README.md beside it is made from it: --write makes it anew."""

import json
import os
import re
import sys

HEAD = """# The article, sentence by sentence

Made by `check_article.py` from `article.json`: do not edit it here. With the article in hand (*Technical Support for
On-premises or Cloud products*, version of 27 May 2021), each row names one sentence by its place, says it in a few words,
and names the tests that show that the program does so. A sentence without a test, and a test that is not there, fail the
suite. After a change: `python3 tests/traceability/check_article.py . --write`.
"""


def functions_in(path):
    """The test functions that a file defines: Qt Test's slots, or unittest's methods."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".py"):
        return set(re.findall(r"^    def (test_\w+)\(self\)", text, re.MULTILINE))
    slots = re.search(r"private Q_SLOTS:(.*?)\n(?:private|public|protected)?:?\n?};", text, re.DOTALL)
    declared = set(re.findall(r"^    void (\w+)\(\)", slots.group(1) if slots else "", re.MULTILINE))
    return {name for name in declared if not name.endswith("_data")}


def is_run(root, path):
    """Whether a CMakeLists.txt beside the file, or above it, makes a test of it."""
    stem = os.path.splitext(os.path.basename(path))[0]
    # By its whole name, or by its end in a list: tst_request_${test} with "wizard" among the tests.
    cuts = [(stem[:i + 1], stem[i + 1:]) for i, letter in enumerate(stem) if letter == "_"]
    folder = os.path.dirname(path)
    while folder:
        lists = os.path.join(root, folder, "CMakeLists.txt")
        if os.path.exists(lists):
            with open(lists, encoding="utf-8") as file:
                text = file.read()
            return (re.search(rf"\b{re.escape(stem)}\b", text) is not None
                    or any(head + "${" in text and re.search(rf"\b{re.escape(end)}\b", text) for head, end in cuts))
        folder = os.path.dirname(folder)
    return False


def problems_in(root, sections):
    known = {}
    for section in sections:
        places = [sentence["place"] for sentence in section["sentences"]]
        for place in places:
            if places.count(place) > 1:
                yield f"{section['section']}, {place}: listed twice"
        for sentence in section["sentences"]:
            where = f"{section['section']}, {sentence['place']}"
            if not sentence.get("tests") and not sentence.get("none"):
                yield f"{where}: no test shows it"
            for test in sentence.get("tests", []):
                path, _, function = test.partition("::")
                full = os.path.join(root, path)
                if path not in known:
                    known[path] = functions_in(full) if os.path.exists(full) else None
                if known[path] is None:
                    yield f"{where}: there is no {path}"
                elif function not in known[path]:
                    yield f"{where}: {path} has no test {function}"
                elif not is_run(root, path):
                    yield f"{where}: {path} is not run"


def page(sections):
    lines = [HEAD]
    for section in sections:
        lines += [f"\n## {section['section']}\n", "| Place | It says | Shown by |", "| --- | --- | --- |"]
        for sentence in section["sentences"]:
            tests = []
            for test in sentence.get("tests", []):
                path, _, function = test.partition("::")
                tests.append(f"[{os.path.splitext(os.path.basename(path))[0]}](../../{path}) `{function}`")
            shown = "<br>".join(tests) or "nothing to show: " + sentence["none"]
            lines.append(f"| {sentence['place']} | {sentence['says']} | {shown} |")
    return "\n".join(lines) + "\n"


def main(root, *options):
    folder = os.path.join(root, "tests", "traceability")
    with open(os.path.join(folder, "article.json"), encoding="utf-8") as file:
        sections = json.load(file)["sections"]
    problems = list(problems_in(root, sections))
    readme = os.path.join(folder, "README.md")
    if "--write" in options:
        with open(readme, "w", encoding="utf-8") as file:
            file.write(page(sections))
    with open(readme, encoding="utf-8") as file:
        if file.read() != page(sections):
            problems.append("README.md is not what article.json says: make it anew with --write")
    count = sum(len(section["sentences"]) for section in sections)
    print("\n".join(problems) or f"{count} sentences, each with a test or with the reason why it needs none")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
