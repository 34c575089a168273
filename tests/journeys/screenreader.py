#!/usr/bin/python3
# SPDX-FileCopyrightText: Encore contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page of Encore as a screen reader does: through AT-SPI, from another process.

usage: screenreader.py ENCORE ENCORE_CLI   (under Xvfb and dbus-run-session; tests/journeys/screenreader.sh sees to both)

Each page must be reachable by pressing its button in the rail, every control that is showing must have a name and every table its
headers and cells; the state of what is pressed, checked or disabled must be told.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 60  # seconds until a page that does not come is missed
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST,
    pyatspi.ROLE_TREE, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
}
PAGES = ["Stories", "Use cases", "Replications", "People", "Teams", "Insights", "Trash", "Help"]


def until(what, probe):
    """The first true answer of the probe; fails when none comes in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = probe()
        except Exception:  # an object may vanish while it is asked
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"not found: {what}")


def walk(node):
    """All that is showing below a node, without the cells of tables, which are asked through their table."""
    yield node
    if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST):
        return
    for child in node:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from walk(child)


def table_problems(table):
    grid = table.queryTable()
    problems = []
    if grid.nRows and not any(grid.getColumnHeader(c) and grid.getColumnHeader(c).name or grid.getColumnDescription(c)
                              for c in range(grid.nColumns)):
        problems.append("a table without headers")
    if grid.nRows and not any(grid.getAccessibleAt(0, c) and grid.getAccessibleAt(0, c).name
                              for c in range(grid.nColumns)):
        problems.append("a first row that says nothing")
    return problems


def page_problems(window):
    problems = []
    seen = 0
    for node in walk(window):
        role = node.getRole()
        if role not in CONTROLS:
            continue
        seen += 1
        # A text that is only shown speaks for itself.
        if not node.name and not (role == pyatspi.ROLE_TEXT and node.queryText().characterCount):
            problems.append(f"a {node.getRoleName()} without a name in \"{node.parent.name}\"")
        if role == pyatspi.ROLE_TABLE:
            problems += table_problems(node)
    if seen < 8:
        problems.append(f"only {seen} controls are told")
    return problems


def main():
    encore, cli = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        sample = os.path.join(folder, "sample.encore")
        subprocess.run([cli, "new", sample, "--sample"], check=True, stdout=subprocess.DEVNULL)
        surroundings = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder, QT_QPA_PLATFORM="xcb",
                            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        program = subprocess.Popen([encore, sample], env=surroundings)
        try:
            problems = look(program)
        finally:
            program.terminate()
            program.wait()
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


def look(program):
    desktop = pyatspi.Registry.getDesktop(0)
    application = until("the program", lambda: next(
        (a for a in desktop if a is not None and a.get_process_id() == program.pid), None))
    window = until("its window", lambda: next((w for w in application if w is not None and w.childCount), None))
    problems = []
    for page in PAGES:
        button = until(f"the button of {page}", lambda: next(
            (n for n in walk(window) if n.name == page and n.getRole() == pyatspi.ROLE_PAGE_TAB), None))
        button.queryAction().doAction(0)
        until(f"that {page} is the place", lambda: button.getState().contains(pyatspi.STATE_SELECTED))
        until(f"the heading of {page}", lambda: any(n.name == page for n in walk(window) if n != button))
        problems += [f"{page}: {each}" for each in page_problems(window)]
    return problems


main()
