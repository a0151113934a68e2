"""Are the translations whole and exact? Arguments: the source tree, cmake, lupdate. Prints every fault; exit 1 if any."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# Italian is impersonal or infinitive. A button may say "Apri"; a sentence may not.
PRONOUNS = re.compile(r"\b([Tt]u|[Tt]u[oae]|[Tt]uoi|[Pp]uoi|[Dd]evi|[Hh]ai|[Vv]uoi|Lei|Su[oae]|Suoi)\b")
IMPERATIVES = re.compile(r"(?:^|[.:;] )(?i:(riprova|scegli|clicca|inserisci|seleziona|controlla|apri|premi|usa|salva|chiudi))\b(?=.*\.$)")
PLACES = re.compile(r"%(?:L?\d+|Ln|n)")
END = re.compile(r"[.:!?…]+$")


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def places(text):
    return sorted(set(PLACES.findall(text)))


def accelerators(text):
    return len(re.findall(r"&(?![&\s]|[a-z]+;)", text.replace("&&", "")))


def faults_in(source, form, language):
    if not form.strip():
        yield "is empty"
        return
    if places(source) != places(form):
        yield f"has {places(form)} for {places(source)}"
    if accelerators(source) != accelerators(form):
        yield "has another number of accelerators"
    if END.findall(source) != END.findall(form):
        yield "ends otherwise"
    if source.count("\n") != form.count("\n"):
        yield "has other line breaks"
    if form != form.strip() and source == source.strip():
        yield "has a space at an end"
    found = PRONOUNS.search(form) or IMPERATIVES.search(form)
    if language == "it" and found:
        yield f"speaks to a person: {found.group(1)}"


def check(path, language):
    for context, message in messages(path):
        source = message.findtext("source")
        where = f"{language}/{path.name}: {context}: {source!r}"
        if message.find("translation").get("type"):
            yield f"{where} is {message.find('translation').get('type')}"
            continue
        forms = forms_of(message)
        if message.get("numerus") == "yes" and len(forms) != 2:
            yield f"{where} has {len(forms)} plural forms"
        for form in forms:
            for fault in faults_in(source, form, language):
                yield f"{where}: {form!r} {fault}"


def control():
    """The checks themselves must see a wrong translation."""
    wrong = [("Save %1.", "Salva."), ("&File", "File"), ("Done.", "Fatto"), ("Try again.", "Riprova."), ("your file", "il tuo file"), ("Open", ""), ("a\nb", "a b")]
    unseen = [pair for pair in wrong if not list(faults_in(*pair, "it"))]
    return [f"control: {pair} was not seen" for pair in unseen]


def uncovered(root):
    """Sources with texts that no area covers: the next update would drop their translations."""
    areas = (root / "resources" / "i18n" / "areas.cmake").read_text(encoding="utf-8")
    covered = set()
    for names in re.findall(r"set\(vantaggi_area_\w+ ([^)]*)\)", areas):
        for name in names.split():
            covered.update((root / name).rglob("*") if (root / name).is_dir() else root.glob(name))
    for folder in ("app", "model", "ui"):
        for path in sorted((root / folder).rglob("*.cpp")):
            if path not in covered and re.search(r"\b(?:tr|translate)\(", path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(root)} is in no area of areas.cmake"


def main():
    root, cmake, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    i18n = root / "resources" / "i18n"
    faults = control() + list(uncovered(root))
    with tempfile.TemporaryDirectory() as folder:
        updated = pathlib.Path(folder)
        for language in ("it", "en"):
            shutil.copytree(i18n / language, updated / language)
        for area in sorted(path.stem for path in (i18n / "it").glob("*.ts")):
            # What the sources say now: a text without a translation comes back unfinished.
            result = subprocess.run([cmake, f"-DLUPDATE={lupdate}", f"-DROOT={root}", f"-DAREA={area}", f"-DTO={updated}", "-P",
                                     str(i18n / "update.cmake")], capture_output=True, text=True, check=False)
            if result.returncode:
                faults.append(result.stderr)
            for language in ("it", "en"):
                faults += check(updated / language / f"{area}.ts", language)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
