"""A small disk that fills up while articles are added: searches are answered, writes say so, and resume by themselves."""
import os
import subprocess
import threading
import time

from harness import Broken, CannotRun, Daemon, everything, xapian_check
from oracle import Oracle, Writer


class SmallDisk:
    """A tmpfs of its own."""

    def __init__(self, path, kilobytes):
        self.path = path
        os.mkdir(path)
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", path], capture_output=True)
        if made.returncode != 0:
            raise CannotRun("no small disk can be mounted; run as root")

    def close(self):
        subprocess.run(["umount", "-l", self.path], capture_output=True)


def one(context, number, plant=None):
    """Fills the disk to a random point and makes room again; how long until an addition succeeded, in seconds."""
    rand = context.random
    disk = SmallDisk(f"{context.folder}/disk{number}", 3000)
    try:
        daemon = Daemon(context, disk.path, plant=plant)
        oracle = Oracle()
        first = Writer(daemon, oracle, rand, "a", articles=20, changes=30)
        first.start()
        first.join()
        ballast = f"{disk.path}/ballast"
        state = os.statvfs(disk.path)
        free = state.f_bavail * state.f_bsize
        with open(ballast, "wb") as file:
            try:
                file.write(b"\0" * max(0, free - rand.randint(0, 600_000)))
            except OSError:
                pass
        writer = Writer(daemon, oracle, rand, "b", articles=60, length=300)
        writer.start()
        searcher = daemon.connect()
        deadline = time.monotonic() + (3 if plant else 20)
        searches = 0
        while not writer.errors and writer.is_alive() and time.monotonic() < deadline:
            reply = searcher.ask({"q": "depot OR Norway", "limit": 3})
            if "error" in reply:
                raise Broken(f"a search failed: {reply['error']}")
            searches += 1
        if not writer.errors:
            raise Broken(f"the disk is full, and nobody was told; {daemon.tail()}")
        for problem in writer.errors:
            if problem["code"] != "io" or "room" not in problem["message"]:
                raise Broken(f"a full disk was told as {problem}")
        status = daemon.ask({"op": "status"})["status"]
        if "last_error" not in status:
            raise Broken("the status knows of no error")
        for _ in range(20):
            if "error" in searcher.ask({"q": "tanks", "limit": 3}):
                raise Broken("a search failed while the disk was full")
        os.unlink(ballast)
        refused = len(writer.errors)
        before = oracle.acknowledged
        start = time.monotonic()
        while oracle.acknowledged <= before + 4 and writer.is_alive():
            if time.monotonic() - start > 5:
                raise Broken(f"writing has not resumed within 5 s: {writer.errors[-1]}")
            time.sleep(0.005)
        resumed = time.monotonic() - start
        writer.stopping = True
        writer.join(30)
        if writer.failure:
            raise writer.failure
        oracle.compare(everything(daemon))
        if daemon.end() != 0:
            raise Broken(f"it ended badly: {daemon.tail()}")
        xapian_check(daemon.index)
        return searches, refused, resumed
    finally:
        disk.close()


def run(context):
    context.finds("hide-failure", lambda: one(context, "planted", plant="hide-failure"))
    count = context.cycles(100, 2)
    searches = refused = slowest = 0
    for number in range(count):
        found, told, resumed = one(context, number)
        searches, refused, slowest = searches + found, refused + told, max(slowest, resumed)
    return (f"{count} full disks: {searches} searches answered meanwhile, {refused} changes refused and told, "
            f"resumed within {slowest:.2f} s, no restart, 0 lost")
