#!/bin/sh
# Everything a developer runs, on a fresh Debian machine with Python and pip and nothing else.
#   sh dev.sh run [ARGUMENTS]   the program (sets up what is missing first)
#   sh dev.sh test [ARGUMENTS]  style, types and all tests (arguments go to pytest)
#   sh dev.sh check             style and types alone
#   sh dev.sh build             dist/funnel-desktop: a folder that starts without Python
#   sh dev.sh pictures DIR      a picture of every screen
#   sh dev.sh bench             the benchmarks' table
#   sh dev.sh faults [KIND ...] every kind of fault in full; writes docs/faults.md (--share 0.1: a part)
#   sh dev.sh monkey            20 minutes of random gestures in a real window (--minutes, --seed)
#   sh dev.sh weeks             the long version of the week's tests: 10,000 plans, 300 pages
#   sh dev.sh dates             the long version of the dates' test: 10,000 columns
#   sh dev.sh forecast [N]      the forecast's backtest over N books of a kind
#   sh dev.sh alarms [N]        how often and how soon trap and dry top warn N practices of a kind
# PYTHON=python3.13 sh dev.sh test   with another Python than the first one found
set -eu

from=$(pwd)
cd "$(dirname "$0")"
here=$(pwd)
py=.venv/bin/python

QT_PACKAGES="libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0"
WINDOW_PACKAGES="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
SCREEN_PACKAGES="xvfb openbox xdotool at-spi2-core dbus dbus-x11 python3-gi gir1.2-atspi-2.0
fonts-dejavu-core desktop-file-utils shared-mime-info appstream libglib2.0-bin"
BUILD_PACKAGES="binutils"

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }
joined() { tr -s ' \n' ' ' | sed 's/^ //; s/ $//'; }

# -- system packages ---------------------------------------------------------------------------

# Of the packages named, those that are not installed. Newer Debians add t64 to some names.
missing_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    have=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
        sed -n 's/^installed //p' | joined) "
    for package in "$@"; do
        case $have in
            *" $package "* | *" ${package}t64 "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done | joined
}

apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086  # one word for each package
    apt-get install -y -qq --no-install-recommends $1 >/dev/null 2>&1 ||
        { apt-get update -qq >/dev/null 2>&1 &&
            apt-get install -y -qq --no-install-recommends $1 >/dev/null; }
}

# Root gets what is missing (a vain attempt is not repeated); anybody else is told the one line.
system_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    tried=.venv/.packages-not-to-be-had
    if [ "$(id -u)" = 0 ] && [ "$(cat $tried 2>/dev/null)" != "$missing" ]; then
        say "Installing system packages: $missing"
        apt_install "$missing" && return 0
        mkdir -p .venv && printf '%s\n' "$missing" >$tried
    fi
    say "System packages are missing here: sudo apt-get install $missing"
}

need_qt() {
    # shellcheck disable=SC2086
    system_packages $QT_PACKAGES "$@"
    # shellcheck disable=SC2086
    [ -z "$(missing_packages $QT_PACKAGES)" ] || $py -c 'import PySide6.QtWidgets' 2>/dev/null ||
        stop "Without them Qt does not start."
}

# -- Python ------------------------------------------------------------------------------------

find_python() {
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
        printf '%s' "$name"
        return 0
    done
    stop "Funnel Desktop needs Python 3.11 or newer; set PYTHON to one."
}

# Debian's Python comes without ensurepip: then the system's pip fills an environment without one.
make_environment() {
    rm -rf .venv
    "$1" -m venv .venv >/dev/null 2>&1 || "$1" -m venv --clear --without-pip .venv
}

pip_install() {
    if $py -m pip --version >/dev/null 2>&1; then
        $py -m pip install --quiet --disable-pip-version-check "$@"
    else
        "$python" -m pip --python $py install --quiet --disable-pip-version-check "$@"
    fi
}

python_version() { "$1" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null; }

# PYTHON names another one than the environment was made with.
wants_another_python() {
    [ -n "${PYTHON:-}" ] && [ -x $py ] || return 1
    asked=$(python_version "$PYTHON") || stop "$PYTHON does not start."
    [ "$asked" != "$(python_version $py)" ]
}

# .venv/.stamp says for which place and which pyproject.toml the environment was made.
set_up() {
    if wants_another_python; then rm -rf .venv; fi
    stamp="$here $(sha256sum pyproject.toml | cut -d ' ' -f 1)"
    before=$(cat .venv/.stamp 2>/dev/null || true)
    [ "$before" = "$stamp" ] && [ -x $py ] && return 0
    python=$(find_python)
    say "Setting up .venv (a few minutes, once) ..."
    case $before in
        "" | "$here "*) $py -c '' 2>/dev/null || make_environment "$python" ;;
        *) make_environment "$python" ;; # moved here: its programs name the old place
    esac
    pip_install --editable '.[dev]' ||
        stop "The Python packages could not be installed; pip's reason stands above."
    printf '%s\n' "$stamp" >.venv/.stamp
}

# -- commands ----------------------------------------------------------------------------------

check() {
    $py -m ruff check .
    $py -m ruff format --check .
    $py -m mypy
}

# Debian's own Python has the library that a build copies in a package by itself.
python_library() {
    $py -c 'import sys
if sys.base_prefix == "/usr": print("libpython%d.%d" % sys.version_info[:2])'
}

# Some 5,000 tests are read by each of the workers: compiled once, that takes a third of the time.
# Whoever wants nothing compiled in the tree finds it beside the packages.
compile_once() {
    [ -n "${PYTHONDONTWRITEBYTECODE:-}" ] || return 0
    unset PYTHONDONTWRITEBYTECODE
    export PYTHONPYCACHEPREFIX="$here/.venv/compiled"
}

# Each document that a test makes waits for the disk some twenty times; 40 tests of documents took 87
# seconds on a disk and 12 in memory. Where memory is short, or nothing in it may be run, the tests'
# files lie where they always do.
files_in_memory() {
    free=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -ge 3000000 ] && memory=$(mktemp -d /dev/shm/funnel-tests.XXXXXX) || return 0
    trap 'rm -rf "$memory"' EXIT
    trap 'exit 1' INT TERM
    printf '#!/bin/sh\n' >"$memory/program"
    chmod +x "$memory/program"
    if "$memory/program" 2>/dev/null; then export PYTEST_DEBUG_TEMPROOT="$memory"; fi
}

# Three workers for two processors: a test that waits for a window or a program leaves its own to
# the others. A worker that crashed ends the rest: replaced, it can leave the others waiting for
# ever. The tests on a real screen have one for each worker, and wait the most: they come early.
# What changes the look of the whole program comes first, while few windows of other tests are left
# in the worker to be dressed anew: last, it took two minutes.
FIRST="tests/ui/window/test_choices_apply.py tests/ui/looks tests/language
tests/ui/window/test_large_text.py tests/screen tests/ui/window/test_buttons.py"
tests() {
    if [ $# -gt 0 ]; then
        $py -m pytest "$@"
        return
    fi
    # shellcheck disable=SC2086  # one word for each place
    $py -m pytest -n 3 --dist loadfile --no-loadscope-reorder --max-worker-restart 0 $FIRST tests
}

build() {
    rm -rf build/funnel-desktop dist/funnel-desktop
    $py -m PyInstaller --log-level WARN --noconfirm build.spec
    size=$(du -sm dist/funnel-desktop | cut -f 1)
    echo "dist/funnel-desktop: $size MB"
    [ "$size" -le 130 ] || stop "That is more than the 130 MB it may have."
    env -i dist/funnel-desktop/funnel-desktop --self-test
    echo "It starts with an empty environment and passes its self-test."
}

pictures() {
    [ $# = 1 ] || stop "Which folder? sh dev.sh pictures DIR"
    case $1 in /*) folder=$1 ;; *) folder=$from/$1 ;; esac
    QT_QPA_PLATFORM=offscreen $py -m tools.pictures "$folder"
}

usage() { sed -n '2,15s/^# \{0,1\}//p' dev.sh; }

command=${1:-}
[ $# = 0 ] || shift
# shellcheck disable=SC2046,SC2086
case $command in
    run) set_up; need_qt $WINDOW_PACKAGES; cd "$from"; exec "$here/$py" -m funnel_desktop "$@" ;;
    test) set_up; need_qt $WINDOW_PACKAGES $SCREEN_PACKAGES; check; compile_once; files_in_memory; tests "$@" ;;
    check) set_up; check ;;
    build) set_up; need_qt $WINDOW_PACKAGES $BUILD_PACKAGES $(python_library); build ;;
    pictures) set_up; need_qt; pictures "$@" ;;
    bench)
        set_up; need_qt $WINDOW_PACKAGES $SCREEN_PACKAGES; compile_once
        exec $py -m tests.benchmarks "$@" ;;
    faults)
        set_up; need_qt $WINDOW_PACKAGES $SCREEN_PACKAGES
        exec $py -m tests.faults "$@" ;;
    monkey) set_up; need_qt; exec $py -m tests.faults.monkey "$@" ;;
    weeks)
        set_up; need_qt
        FUNNEL_PLAN_WEEKS=10000 FUNNEL_PRINTED_WEEKS=300 FUNNEL_DRAGS=50000 \
            FUNNEL_DIARY_RULES=2000 $py -m pytest -n 2 tests/exchange/test_diary_rules.py \
            tests/funnel/test_planning.py tests/funnel/test_time_budget.py tests/printing "$@" ;;
    dates)
        set_up; need_qt
        FUNNEL_DATE_COLUMNS=10000 $py -m pytest tests/exchange/test_date_columns.py "$@" ;;
    forecast)
        set_up
        FUNNEL_INTERVALS=2000 FUNNEL_SHUFFLED=1000 FUNNEL_WHEELS=500 nice -n 15 \
            $py -m pytest -q tests/funnel/reports tests/funnel/forecast/test_wheel.py
        exec nice -n 15 $py -m tests.benchmarks.forecast "$@" ;;
    alarms) set_up; exec $py -m tests.funnel.alarms "$@" ;;
    *) usage; exit 2 ;;
esac
