# SPDX-FileCopyrightText: Encore contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the commands of packaging/ share. Sourced by them; it leaves the shell in the project's folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
SOURCE=$PWD
JOBS=$(nproc)

say() { printf '\n== %s\n' "$*" >&2; }
fail() { printf 'encore: %s\n' "$*" >&2; exit 1; }

# missing PACKAGE...  prints those that are not installed
missing() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii  *//p' || true)
    printf '%s\n' "$@" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

# need PACKAGE...  installs what is missing of them; costs milliseconds and no network when nothing is
need() {
    command -v apt-get >/dev/null || fail "this needs Debian 12 (apt-get); the packages are listed in packaging/packages.txt"
    local wanted
    mapfile -t wanted < <(missing "$@")
    [ ${#wanted[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "packages are missing, and installing them needs root. As root, run:
    apt-get update && apt-get install --no-install-recommends ${wanted[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#wanted[@]} packages that are missing${as_root:+, through sudo}: ${wanted[*]}"
    "${as_root[@]}" apt-get update -q || say "The package lists could not be refreshed; trying with those that are here"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${wanted[@]}" ||
        fail "the packages could not be installed: ${wanted[*]}"
}

# set_up  everything that building and running takes
set_up() {
    local packages
    mapfile -t packages < <(sed 's/#.*//; /^[[:space:]]*$/d' packaging/packages.txt)
    need "${packages[@]}"
    # Qt asks for a UTF-8 locale; a bare system sets none.
    [ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8
}

# configure PRESET [OPTION...]  makes build/PRESET ready
configure() {
    local preset=$1
    shift
    local cache=build/$preset/CMakeCache.txt
    # A folder that was moved or copied carries paths that are no longer true.
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$SOURCE" "$cache"; then
        rm -rf "build/$preset"
    fi
    if [ "build/$preset/build.ninja" -nt CMakePresets.json ]; then
        ninja -C "build/$preset" build.ninja >/dev/null # repeats the configuration only where a CMakeLists.txt changed
        return
    fi
    if command -v ccache >/dev/null; then
        # Precompiled headers hit the cache only with both of these.
        set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_FLAGS=-fpch-preprocess "$@"
    fi
    say "Configuring build/$preset"
    cmake --preset "$preset" "$@" >"$(log_file "$preset")" 2>&1 || {
        cat "$(log_file "$preset")" >&2
        fail "the configuration of build/$preset failed (above)"
    }
}

log_file() { mkdir -p build && printf 'build/%s.configure.log' "$1"; }

# build PRESET [TARGET...]  builds the targets, or everything
build() {
    local preset=$1
    shift
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    if [ $# -gt 0 ]; then
        cmake --build "build/$preset" --parallel "$JOBS" --target "$@"
    else
        cmake --build "build/$preset" --parallel "$JOBS"
    fi
}
