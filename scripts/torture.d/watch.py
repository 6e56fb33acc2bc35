"""Folders that are followed: what comes, changes, moves and goes there, in bursts, beyond what inotify remembers, and
while the daemon doesn't run."""
import os
import shutil
import time

from harness import Broken, Daemon, everything, xapian_check
from oracle import text


def files(folder):
    """The articles that a folder should give: file name without suffix -> its first line."""
    found = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.endswith(".txt") and not name.startswith("."):
                with open(f"{place}/{name}") as file:
                    found[name[:-4]] = file.readline().strip()
    return found


def settle(daemon, folder, seconds=30):
    """Waits until the index is what the folder is."""
    deadline = time.monotonic() + seconds
    while True:
        expected = files(folder)
        try:
            found = everything(daemon)
        except Broken:
            # It changes while it is looked at; one that stays broken is told.
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
            continue
        if expected == found:
            return
        if time.monotonic() > deadline:
            missing = {name: expected.get(name) for name in expected.keys() ^ found.keys()}
            other = {name: (expected[name], found[name]) for name in expected.keys() & found.keys()
                     if expected[name] != found[name]}
            raise Broken(f"after {seconds} s: {list(missing.items())[:3]} are not as they should be, "
                         f"{list(other.items())[:3]} are old ({len(missing)}, {len(other)})")
        time.sleep(0.05)


class Folder:
    def __init__(self, path, random):
        self.path, self.random, self.number = path, random, 0
        os.makedirs(path, exist_ok=True)

    def some(self):
        return [f"{place}/{name}" for place, _, names in os.walk(self.path) for name in names if name.endswith(".txt")]

    def folders(self):
        return [place for place, _, _ in os.walk(self.path)]

    def write(self, path, pieces=1):
        self.number += 1
        with open(path, "w") as file:
            file.write(f"Version {self.number} of it\n\n")
            for _ in range(pieces):
                file.write(text(self.random, 20) + "\n")
                file.flush()

    def change(self):
        """One change of any kind."""
        rand, some = self.random, self.some()
        kind = rand.random()
        if kind < 0.4 or len(some) < 5:
            self.write(f"{rand.choice(self.folders())}/n{self.number + 1}.txt", rand.randint(1, 3))
        elif kind < 0.55:
            self.write(rand.choice(some))
        elif kind < 0.65:  # as editors save: another file takes its place
            path = rand.choice(some)
            self.write(path + ".new")
            os.rename(path + ".new", path)
        elif kind < 0.75:
            source = rand.choice(some)
            os.rename(source, f"{rand.choice(self.folders())}/{os.path.basename(source)}")
        elif kind < 0.9:
            os.unlink(rand.choice(some))
        elif kind < 0.95:
            place = f"{rand.choice(self.folders())}/d{self.number}"
            os.makedirs(place, exist_ok=True)
            self.write(f"{place}/n{self.number + 1}.txt")
        else:
            inner = [place for place in self.folders() if place != self.path]
            if inner:
                place = rand.choice(inner)
                if rand.random() < 0.5:
                    shutil.rmtree(place)
                else:
                    os.rename(place, f"{self.path}/m{self.number}")
                    self.number += 1


def one(context, bursts, size, plant=None, wait=30):
    folder = Folder(f"{context.new_folder()}/news", context.random)
    home = context.new_folder()
    for _ in range(20):
        folder.change()
    arguments = ["--watch", folder.path]
    daemon = Daemon(context, home, arguments=arguments, plant=plant)
    settle(daemon, folder.path, wait)
    changes = 20
    for burst in range(bursts):
        for _ in range(size):
            folder.change()
            changes += 1
        settle(daemon, folder.path, wait)
        if burst % 3 == 2:  # what happens while nobody follows
            daemon.kill() if burst % 2 else daemon.end()
            for _ in range(size):
                folder.change()
                changes += 1
            daemon = Daemon(context, home, arguments=arguments, plant=plant)
            settle(daemon, folder.path, wait)
    return folder, daemon, home, changes


def overflow(context, folder, daemon):
    """More events than the system remembers, while the daemon is stopped."""
    with open("/proc/sys/fs/inotify/max_queued_events") as limit:
        count = int(limit.read()) // 2 + 500
    os.kill(daemon.pid, 19)
    scratch = f"{folder.path}/scratch"
    os.makedirs(scratch, exist_ok=True)
    for number in range(count):
        path = f"{folder.path}/o{number % 50}.txt"
        with open(path, "w") as file:
            file.write(f"Overflow {number}\n\nNorway paid.")
    os.unlink(f"{folder.path}/o7.txt")
    os.kill(daemon.pid, 18)
    settle(daemon, folder.path, 60)


def run(context):
    context.finds("miss-deletion", lambda: one(context, 2, 20, plant="miss-deletion", wait=5))
    bursts = context.cycles(30, 3)
    folder, daemon, home, changes = one(context, bursts, 40 if context.short else 200)
    if not context.short:
        overflow(context, folder, daemon)
    # A folder that is not there (a disk that isn't mounted) takes nothing out of the index.
    before = everything(daemon)
    os.rename(folder.path, folder.path + ".away")
    time.sleep(1.5)
    if everything(daemon) != before:
        raise Broken("articles left with a folder that was not there for a while")
    os.rename(folder.path + ".away", folder.path)
    folder.change()
    settle(daemon, folder.path, 60)
    if daemon.end() != 0:
        raise Broken(f"it ended badly: {daemon.tail()}")
    xapian_check(daemon.index)
    return f"{changes} changes in {bursts} bursts, with restarts{'' if context.short else ' and an overflow'}: the index is the folder"
