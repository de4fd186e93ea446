"""What the process does around a command: signals, closed pipes, and no traceback, whatever happens."""

from __future__ import annotations

import gc
import os
import signal
import sys
import warnings
from io import TextIOWrapper
from types import ModuleType
from typing import TYPE_CHECKING, NoReturn

from mekong_facts.errors import MekongFactsError, reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


class Stopped(BaseException):
    """A signal asks the process to stop; it unwinds the stack, so that files and workers are tidied up."""

    def __init__(self, number: int) -> None:
        """Keep the number of the signal."""
        super().__init__(number)
        self.number = number


def say(message: str) -> None:
    """Print a line on standard error; whatever it holds, it stays one line."""
    line = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in message)
    try:
        sys.stderr.write(f"mekong-facts: {line}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        pass  # nobody is left to read it


def run(app: Callable[[], object]) -> NoReturn:
    """Run the command line and exit with its status."""
    warnings.simplefilter("ignore")  # a library's warnings are no business of the user's
    _start_fast()
    _fill_in_streams()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:  # nohup has it ignored
        signal.signal(signal.SIGHUP, _stop)
    status = 1
    try:
        app()
    except SystemExit as exit_:
        status = exit_.code if isinstance(exit_.code, int) else 0 if exit_.code is None else 1
    except Stopped as stopped:
        _die_of(stopped.number)
    except BrokenPipeError:
        pass  # whoever read our output has had enough
    except MekongFactsError as error:
        say(str(error))
    except OSError as error:
        say(f"{error.filename}: {reason(error)}" if error.filename else reason(error))
    except MemoryError:
        say("there is not enough memory")
    except Exception as error:  # noqa: BLE001 - nothing ends in a traceback
        say(f"internal error: {type(error).__name__}: {error}")
    _leave(status)


def _fill_in_streams() -> None:
    """Put something in the place of standard streams that were closed (`>&-`), else the next file takes their place.

    What is printed is UTF-8, whatever the terminal or the locale would have.
    """
    if sys.stdout is None:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 1)  # so that writing to it is the error that it is
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - for the process's life
    if sys.stderr is None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - likewise
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")  # names of files may be no UTF-8


def _start_fast() -> None:
    """Spare the process what it has no use for, before anything is imported."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start a thread a processor
    gc.set_threshold(100_000, 20, 20)  # what is imported is no garbage; looking for it took a tenth of the time
    # `import spacy` loads spaCy's whole command line (downloads, web clients) for the sake of `spacy.info`: a third of
    # the time. These stand in its place.
    command_line, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    command_line.__path__ = []
    info.info = None  # type: ignore[attr-defined]
    # babel reads names of countries beside patterns of dates, for which it asks the machine for its time zone.
    clock = ModuleType("babel.localtime")
    clock.LOCALTZ = None  # type: ignore[attr-defined]
    for module in (command_line, info, clock):
        sys.modules.setdefault(module.__name__, module)


def _stop(number: int, _frame: FrameType | None) -> None:
    raise Stopped(number)


def _die_of(number: int) -> NoReturn:
    """End as the signal would have ended us, so that a shell's loop stops as well."""
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    sys.exit(128 + number)


def _leave(status: int) -> NoReturn:
    """Flush and exit; what can't be flushed any more is a failure to write, without a word from the interpreter."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        status = status or 1
        _discard_stdout()
    except (OSError, ValueError) as error:
        if not status:
            say(f"standard output: {reason(error) if isinstance(error, OSError) else error}")
        status = status or 1
        _discard_stdout()
    sys.exit(status)


def _discard_stdout() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
