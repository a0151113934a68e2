#!/usr/bin/python3
"""Measures ours beside its references, prints one table and writes it as JSON (speed.json).

Nobody types this by hand: `cmake --build --preset bench` does. Every figure is a median over runs that alternate with
those of its reference, so that both meet the same machine. A goal that is missed is said, and is no error.
"""
import argparse
import json
import os
import selectors
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

OTHER_RUNS = 7
RUNS = 21  # counted; two more before them warm the disk cache of both programs
SETTLED = 0.4  # seconds between the first paint and the look at the memory
ACCOUNT = "global.admin@aurora.example"
EMPTY = "an empty Qt Widgets window"


class Screen:
    """An X server of its own, so that no desktop takes part. Left to itself it starts anew whenever a program ends, and the
    next one waits for that (as under xvfb-run); where it is kept, a program meets one that is ready, as on a desktop."""

    def __init__(self, xvfb, is_kept=True):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            [xvfb, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
            + (["-noreset"] if is_kept else []),
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = ":" + answer.readline().strip()
        if self.display == ":":
            sys.exit("Xvfb did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def environment(screen, home, probe, widget="", sign_in=""):
    """An empty home, no desktop, no session bus: a start asks nobody but the X server."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH") if name in os.environ}
    return kept | {
        "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "HOME": home, "XDG_CONFIG_HOME": home + "/config",
        "XDG_DATA_HOME": home + "/data", "XDG_CACHE_HOME": home + "/cache", "XDG_RUNTIME_DIR": home,
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "Europe/Rome",
        "LD_PRELOAD": probe, "BENCH_WIDGET": widget, "BENCH_SIGN_IN": sign_in,
    }


def proportional_set_size(pid):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no proportional set size")


def start(command, env):
    """One start: milliseconds from before the fork to the first paint, and megabytes once shown."""
    reading, writing = os.pipe()
    begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    pid = os.posix_spawn(command[0], command, env, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 3)])
    os.close(writing)
    try:
        with selectors.DefaultSelector() as ready, os.fdopen(reading) as said:
            ready.register(said, selectors.EVENT_READ)
            line = said.readline() if ready.select(timeout=30) else ""
            if not line:
                raise RuntimeError(f"{command[0]} painted nothing")
            time.sleep(SETTLED)
            return (int(line) - begun) / 1e6, proportional_set_size(pid)
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def watched_start(watch, command, env):
    """One start as the X server sees it, of a program that no probe looks into: milliseconds until its window is painted."""
    done = subprocess.run([watch, *command], env=env, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]} opened no window")
    return float(done.stdout)


def left_as_it_was(home, file):
    """What the window remembers from the last time: this workspace, on this page."""
    folder = Path(home, "config", "vantaggi")
    folder.mkdir(parents=True)
    Path(home).chmod(0o700)
    (folder / "vantaggi.conf").write_text(f"[General]\nopen-workspace={json.dumps(file)}\nlast-place=technical-benefits\n")


def opened_last(options, folder):
    """A home whose last window had the training workspace open."""
    file = str(Path(folder, "training.vantaggi"))
    for verb in (["new", file, "--scenario", "gold-hybrid"], ["activate", file, "--as", ACCOUNT]):
        subprocess.run([options.console, *verb], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    home = str(Path(folder, "home"))
    left_as_it_was(home, file)
    return home


def starts(options, screen, home):
    """Ours as it starts, ours where an account signs in at once, an empty window and one with a word, in turns: the medians of
    each, of time and memory."""
    turns = []
    for run in range(-2, RUNS):
        turn = (start([options.vantaggi], environment(screen, home, options.probe, "TechnicalBenefitsPage")),
                start([options.vantaggi], environment(screen, home, options.probe, "BenefitsCard", ACCOUNT)),
                start([options.empty], environment(screen, home, options.probe)),
                start([options.empty, "Word"], environment(screen, home, options.probe, "QLabel")))
        if run >= 0:
            turns.append(turn)
    return ([statistics.median(column) for column in zip(*side)] for side in zip(*turns))


def start_row(ours, reference, named, where):
    return {"what": f"start to the painted window, Technical benefits {where}", "unit": "ms", "ours": ours[0],
            "reference": reference[0], "referenceIs": named}


def window_rows(options, folder):
    """Ours is the shipped program: started without options it opens what was open last. Nobody is signed in then, and the page
    says so; with an account it is painted with its benefits."""
    home = opened_last(options, folder)
    with Screen(options.xvfb, is_kept=False) as screen:
        new_ours, new_signed_in, new_empty, _ = starts(options, screen, home)
    with Screen(options.xvfb) as screen:
        ours, signed_in, empty, word = starts(options, screen, home)
        others = other_rows(options, screen, home, Path(folder, "strangers"))
    goal = {"atMostTimes": 1.8}
    return [
        start_row(new_ours, new_empty, EMPTY, "as it starts, new X server") | goal,
        start_row(new_signed_in, new_empty, EMPTY, "with an account signing in at once, new X server") | goal,
        start_row(ours, empty, EMPTY, "as it starts, X server in use") | goal,
        start_row(signed_in, empty, EMPTY, "with an account signing in at once, X server in use") | goal,
        # No goal: it tells what text costs.
        start_row(signed_in, word, "a Qt Widgets window with one word", "with an account signing in at once, X server in use"),
        *others,
        {"what": "memory once shown (proportional set size)", "unit": "MB", "ours": signed_in[1], "reference": empty[1],
         "referenceIs": EMPTY, "atMostTimes": 2},
    ]


def other_rows(options, screen, home, strangers):
    """Beside programs that people know, seen from the X server alone; each starts in a home that is its own."""
    rows = []
    for named in options.other:
        name, program = named.split("=", 1)
        theirs = Path(strangers, Path(program).name)
        theirs.mkdir(parents=True, mode=0o700)
        ours, reference = [], []
        for run in range(-1, OTHER_RUNS):
            pair = (watched_start(options.watch, [options.vantaggi],
                                  environment(screen, home, options.probe, "BenefitsCard", ACCOUNT)),
                    watched_start(options.watch, [program], environment(screen, str(theirs), "")))
            if run >= 0:
                ours.append(pair[0])
                reference.append(pair[1])
        rows.append(start_row([statistics.median(ours)], [statistics.median(reference)], f"{name} without a file",
                              "with an account signing in at once, as the X server sees it") | {"atMostTimes": 0.5})
    return rows


def model_rows(options, folder):
    done = subprocess.run([options.model, folder], check=True, stdout=subprocess.PIPE, text=True,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    return json.loads(done.stdout)


def figure(number, unit):
    digits = 0 if number == int(number) or number >= 1000 else 1 if number >= 10 else 2
    return f"{number:.{digits}f} {unit}"


def finished(row):
    """Adds what follows from the figures: the ratio, and whether the goal is met where there is one."""
    if "reference" in row:
        row["ratio"] = row["ours"] / row["reference"]
        if "atMostTimes" in row:
            row["met"] = row["ratio"] <= row["atMostTimes"]
    else:
        row["met"] = row["ours"] <= row["atMost"]
    return row


def goal(row):
    if "atMostTimes" in row:
        return f"<= {row['atMostTimes']:g} x"
    return f"<= {row['atMost']:g} {row['unit']}" if "atMost" in row else "-"


def printed(rows):
    lines = [["what", "ours", "reference", "ratio", "goal", "met"]]
    for row in rows:
        has_reference = "reference" in row
        lines.append([
            row["what"], figure(row["ours"], row["unit"]),
            f"{figure(row['reference'], row['unit'])}, {row['referenceIs']}" if has_reference else "-",
            f"{row['ratio']:.2f}" if has_reference else "-",
            goal(row), {True: "yes", False: "NO"}.get(row.get("met"), "-")])
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


def main():
    parser = argparse.ArgumentParser()
    for name in ("xvfb", "vantaggi", "console", "empty", "probe", "model", "build-type", "json"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--watch")
    parser.add_argument("--other", action="append", default=[], metavar="NAME=PROGRAM")
    options = parser.parse_args()
    if options.build_type != "Release":
        print(f"This is a {options.build_type or 'plain'} build: its figures say nothing. Use the release preset.")
    # Beside the build and not in /tmp, which may be memory: filing is measured on a disk.
    with tempfile.TemporaryDirectory(dir=Path(options.json).parent, prefix="bench-") as folder:
        rows = [finished(row) for row in window_rows(options, folder) + model_rows(options, folder)]
    Path(options.json).write_text(json.dumps(
        {"version": 1, "build": options.build_type, "processors": os.cpu_count(), "runs": RUNS, "rows": rows}, indent=2) + "\n")
    print(printed(rows))
    print(f"written to {options.json}")


main()
