"""Text of `--help`."""

HELP = """\
funnel-desktop                  the window, with the last file
funnel-desktop FILE.funnel      the window, with this file

Commands (each has its own --help):
  import FILE IN                import a list (csv, xlsx, vcf); creates FILE if it is new
    --map FIELD=COLUMN, --stage VALUE=STAGE, --date-format %d-%m-%y, --strict, --json
    --into clients              rows are clients; --duplicates same|merge|different, --dry-run
  show FILE                     the funnel; --on DAY as it stood on that day, --json for programs
    --ready                     which conditions of the next stage are open
    --limit N, --all            how many rows of each stage (default: 50)
  next FILE                     what to do next, in order; --limit N, --all, --json
  snooze FILE WHICH DAY         hide it from next until that day, or off
  example FILE                  create an example to try things out; --objectives N, --seed S
  add FILE --client NAME        add an objective and print its id; --objective, --stage, --value ...
    --line "Mia, via Ana, coaching, 900, call Thu 10:00", --dry-run
  capture FILE WORDS            add a line as --line does; without FILE into the file in use,
                                without words a small window asks for it
  edit FILE WHICH FIELD=VALUE   change fields; an empty value clears
  move FILE WHICH STAGE         --before WHICH or --after WHICH, else to the end
    --because WORDS             even though conditions are open
    --on DAY                    the day it counts for
  judge FILE WHICH CONDITION yes|no|withdraw
    --note WORDS                fit, gap, contract, near, sure, nobody_technical ...
  influence FILE WHICH list|add|edit|cover|place|remove PERSON
    --role, --degree, --mode, --rating, --met, --win, --result, --covered
  done FILE WHICH               tick off the next action; --minutes N
  tactics FILE WHICH            who to work on next, and how; --json
  position FILE WHICH N         how you feel about it, from -3 to 3
  outcome FILE WHICH OUTCOME    won, lost or parked
    --on DAY, --value V, --reason WORDS, --until DAY
  delete FILE WHICH             --client: WHICH is a client; --person NAME: one of its people
  forget FILE CLIENT --yes      remove a client for good, with every trace
  tell FILE CLIENT OUT.{json,pdf}
                                what the file holds about a client
  undo FILE                     undo the last step
  redo FILE                     redo what was undone
  history FILE [WHICH]          what was done, newest first; --json
  check FILE                    check that a file is sound; --json
    --repair OUT.funnel         make a sound file of a damaged one, which stays as it is
  backup FILE                   make a backup now; --list for all there are, --json
  restore FILE BACKUP OUT       make a new file from a backup: its number in the list, or its path
  export FILE OUT.{csv,vcf,json}
    --clients                   clients instead of objectives; every file imports back unchanged
  budget FILE                   a week's hours and shares; --week 2026-W20
  plan FILE                     a week's blocks; --fill, --busy, --pdf, --ics
  log FILE KIND MINUTES         log time worked, or a session; --objective ID, --date DAY, --note
  service FILE list|add|edit|remove NAME
    --value V, --cycle-days N, --audience private|organisation, --paid-over MONTHS,
    --new-name NAME, --json
  settings FILE [KEY=VALUE]     wanted wins, hours, the protected block ...; --json
  cycles FILE                   how long sales take, by service; --json
  diagnose FILE                 what the history shows; --on DAY, --json
  regularity FILE               how regularly there was prospecting, and income; --json
  forecast FILE                 the income to come; --on DAY, --months N, --seed S, --json
    --hours-of-prospecting H    as if there were so many hours a week
  report FILE income|time|profile|conversion|cycles|regularity
                                what was earned by what, and whether habits hold; --json
    --pdf OUT.pdf               the year on two pages
  profile FILE [NAME]           the ideal client; --set PROFILE.json saves one, --json
  fit FILE                      compare every client with it; --profile NAME, --json

WHICH is an id, or a client's or objective's name that is unique.
STAGE is universe, above, in or best_few. DAY is written 2026-05-12.

Everywhere: --today DAY uses another day as today; --home DIR keeps settings and logs there.
Alone: --version, --self-test, --help; on Linux --install-desktop puts the program and its files on
the desktop of this user, and --uninstall-desktop takes that away again."""
