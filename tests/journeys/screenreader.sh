#!/bin/sh
# SPDX-FileCopyrightText: Encore contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# screenreader.sh ENCORE ENCORE_CLI   runs screenreader.py on a display and a message bus of its own; 77 where a machine lacks what that takes
for program in xvfb-run dbus-run-session /usr/bin/python3; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "skipped: python3-pyatspi is not installed"; exit 77; }
launcher=/usr/libexec/at-spi-bus-launcher
[ -x "$launcher" ] || { echo "skipped: at-spi2-core is not installed"; exit 77; }
exec xvfb-run -a -s "-screen 0 1440x900x24" dbus-run-session -- sh -c '
    "$0" --launch-immediately & bus=$!
    /usr/bin/python3 "$1" "$2" "$3"; code=$?
    kill $bus; exit $code' "$launcher" "$(dirname "$0")/screenreader.py" "$1" "$2"
