"""System calls that fail, in the daemon that runs: each failure is told, nothing is lost, nothing exits.

Every other round has a file of many articles indexed as well, which are written beside the index and exchanged for it; and
the daemon compacts as soon as the index has grown a little, so that this meets failures too."""
import os
import random
import re
import shutil
import subprocess
import time

from harness import COMPACTING, Broken, CannotRun, Daemon, everything, xapian_check
from oracle import BulkWriter, Oracle, Writer

CALLS = ["rename", "fdatasync", "fsync", "pwrite64", "write", "openat", "close", "pread64"]
ERRORS = ["ENOSPC", "EIO", "EMFILE"]
# What the system never answers: a failed close is no lack of room, and only what makes descriptors runs out of them.
SENSELESS = {("close", "ENOSPC"), ("pread64", "ENOSPC")} | {(call, "EMFILE") for call in CALLS if call != "openat"}
FILES = ["iamglass", "flintlock", "v.tmp", "postlist.glass", "docdata.glass", "termlist.glass", "position.glass",
         "spelling.glass", "synonym.glass"]
# `write` is also how threads wake each other (eventfd); only files of the index are meant.
INJECTED = {"write": "write", "rename": "rename,renameat,renameat2"}


def faults(randomizer):
    """Every sensible pair of call and error, once and for good, over and over in another order."""
    pairs = [(call, error, good) for call in CALLS for error in ERRORS for good in (False, True)
             if (call, error) not in SENSELESS]
    while True:
        randomizer.shuffle(pairs)
        yield from pairs


def inject(daemon, call, error, for_good, skip, log):
    """Starts strace on the daemon, for calls on its index's files; waits until it is attached."""
    when = f"{skip}+" if for_good else str(skip)
    names = INJECTED.get(call, call)
    # Also what is made only later: by a commit, a bulk addition, a compaction.
    folders = [f"{daemon.index}/{name}" for name in ("articles", ".bulk/part-0", ".bulk/part-1", ".bulk/words", ".bulk/new",
                                                     ".replacement/articles")]
    paths = [daemon.index, f"{daemon.index}/.bulk", f"{daemon.index}/.replacement", *folders]
    for folder in folders:
        # Linux closes a file also where it says that this failed; strace only says so, and a lock would stay for good.
        paths += [f"{folder}/{name}" for name in FILES if (call, name) != ("close", "flintlock")]
    command = ["strace", "-f", "-qq", "-o", log, "-p", str(daemon.pid), "-e", f"trace={names}",
               "-e", f"inject={names}:error={error}:when={when}"]
    for path in paths:
        command += ["-P", path]
    tracer = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    while not attached(daemon.pid):
        if tracer.poll() is not None or time.monotonic() > deadline:
            raise CannotRun("strace can't attach; is ptrace allowed?")
        time.sleep(0.01)
    return tracer


def attached(pid):
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/status") as status:
                if "TracerPid:\t0\n" in status.read():
                    return False
        except FileNotFoundError:
            pass
    return True


def detach(tracer):
    tracer.terminate()
    tracer.wait()


def round_of(context, daemon, oracle, number, call, error, for_good):
    """One failure while articles are changed; how often it fired, and whether clients were told."""
    log = f"{daemon.folder}/strace"
    said = os.path.getsize(daemon.log)
    tracer = inject(daemon, call, error, for_good, random.Random(number).randint(1, 6), log)
    writers = [
        Writer(daemon, oracle, random.Random(f"{context.seed} {number} {part}"), f"w{part}", articles=12, changes=6)
        for part in range(2)
    ]
    if number % 2 == 0:
        rand = random.Random(f"{context.seed} {number} bulk")
        writers.append(BulkWriter(daemon, oracle, rand, "bulk", rounds=1))
    searcher = daemon.connect()
    try:
        for writer in writers:
            writer.start()
        while any(writer.is_alive() for writer in writers):
            searcher.ask({"q": "Norway OR depot", "limit": 1})
            time.sleep(0.01)
        for writer in writers:
            writer.join()
            if writer.failure:
                raise writer.failure
    except (OSError, EOFError) as reason:
        raise Broken(f"{call} {error}: a client was not answered: {reason}; {daemon.tail()}") from None
    finally:
        detach(tracer)
        searcher.close()
    if daemon.process.poll() is not None:
        raise Broken(f"{call} {error}: the daemon ended with {daemon.process.returncode}: {daemon.tail()}")
    with open(log) as lines:
        fired = len(re.findall(r"\(INJECTED\)", lines.read()))
    told = [problem for writer in writers for problem in writer.errors]
    for problem in told:
        if problem["code"] not in ("io", "busy"):
            raise Broken(f"{call} {error} was told as {problem}")
    # Without faults everything goes on by itself.
    deadline = time.monotonic() + 5
    while True:
        document = {"id": "probe", "title": f"version {number}", "text": "Room again."}
        probe = daemon.ask({"op": "add", "document": document})
        if "error" not in probe or time.monotonic() > deadline:
            break
        time.sleep(0.1)
    if "error" in probe:
        raise Broken(f"{call} {error}: writing did not resume: {probe['error']}")
    found = everything(daemon)
    found.pop("probe", None)
    oracle.compare(found)
    # What hits no change hits the compaction, which the log tells.
    with open(daemon.log) as lines:
        lines.seek(said)
        is_logged = re.search(r"\b(warning|error)\b", lines.read())
    is_silent = for_good and fired > 0 and not told and not is_logged and call in ("rename", "fdatasync", "pwrite64")
    return fired, len(told), is_silent


def series(context, rounds, plant=None):
    if not shutil.which("strace"):
        raise CannotRun("strace is not installed")
    oracle, fired, told, silent, number = Oracle(), 0, 0, 0, 0
    daemon = Daemon(context, plant=plant, arguments=["--memory", "0", *COMPACTING])
    fired_by = {}
    for call, error, for_good in faults(context.random):
        if fired >= rounds or number > rounds * 4:
            break
        number += 1
        hits, reports, was_silent = round_of(context, daemon, oracle, number, call, error, for_good)
        fired += 1 if hits else 0
        if hits:
            fired_by[call] = fired_by.get(call, 0) + 1
        told += reports
        silent += was_silent
        if was_silent:
            raise Broken(f"{call} {error} for good, and no client was told")
        if number % 50 == 0:
            xapian_check(daemon.index)
            context.say(f"{number} failures injected, {fired} fired, {told} changes refused")
    if daemon.end() != 0:
        raise Broken(f"it ended badly: {daemon.tail()}")
    xapian_check(daemon.index)
    again = Daemon(context, daemon.folder, plant=plant)
    found = everything(again)
    found.pop("probe", None)
    oracle.compare(found)
    again.kill()
    return number, fired, told, fired_by


def run(context):
    context.finds("hide-failure", lambda: series(context, 20, plant="hide-failure"))
    number, fired, told, by = series(context, context.cycles(500, 6))
    calls = ", ".join(f"{call} {count}" for call, count in sorted(by.items()))
    return f"{number} injected, {fired} fired ({calls}): 0 lost, 0 corrupt, 0 exits, {told} changes refused by name"
