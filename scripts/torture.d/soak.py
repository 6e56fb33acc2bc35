"""A long life: searches, updates and reconnects; memory and descriptors stay, and the index doesn't swell."""
import os
import threading
import time

from harness import Broken, Daemon, everything, xapian_check
from oracle import WORDS, text



def size(folder):
    return sum(os.path.getsize(f"{place}/{name}") for place, _, names in os.walk(folder) for name in names)


class Load:
    """Searches over some connections, updates over one, reconnects beside them, until the counts are reached."""

    def __init__(self, context, daemon, searches, updates, reconnects):
        self.context, self.daemon = context, daemon
        self.left = {"searches": searches, "updates": updates, "reconnects": reconnects}
        self.articles = 4000 if searches > 10_000 else 200
        self.total = searches + updates + reconnects
        self.lock = threading.Lock()
        self.failure = None

    def take(self, kind, count):
        with self.lock:
            taken = min(count, self.left[kind])
            self.left[kind] -= taken
            return taken

    def done(self):
        with self.lock:
            return self.total - sum(self.left.values())

    def guard(self, body, seed):
        import random

        try:
            body(random.Random(f"{self.context.seed} {seed}"))
        except Exception as failure:
            self.failure = failure

    def search(self, rand):
        connection = self.daemon.connect()
        while count := self.take("searches", 50):
            for _ in range(count):
                query = " ".join(rand.sample(WORDS, rand.randint(1, 2)))
                if rand.random() < 0.1:
                    query = f'"{query}"'
                request = {"q": query, "limit": 5}
                if rand.random() < 0.2:
                    request["facets"] = ["speaker", "country"]
                connection.send(request)
            for _ in range(count):
                if "error" in (reply := connection.reply()):
                    raise Broken(f"a search failed: {reply['error']}")
        connection.close()

    def update(self, rand):
        connection = self.daemon.connect()
        while count := self.take("updates", 20):
            for _ in range(count):
                article = f"s{rand.randrange(self.articles)}"
                if rand.random() < 0.1:
                    connection.send({"op": "remove", "ids": [article]})
                else:
                    connection.send({"op": "add", "document": {"id": article, "text": text(rand, 80)}})
            for _ in range(count):
                if "error" in (reply := connection.reply()):
                    raise Broken(f"an update failed: {reply['error']}")
        connection.close()

    def reconnect(self, rand):
        while self.take("reconnects", 1):
            connection = self.daemon.connect()
            connection.ask({"op": "show", "article": "s1"})
            connection.close()
            time.sleep(0.001)

    def run(self, watch):
        kinds = [self.search] * 3 + [self.update] * 2 + [self.reconnect]
        threads = [threading.Thread(target=self.guard, args=(kind, number)) for number, kind in enumerate(kinds)]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            watch(self.done())
            time.sleep(0.2)
        if self.failure:
            raise self.failure


def one(context, share, plant=None):
    daemon = Daemon(context, arguments=["--memory", "64"], plant=plant)
    connection = daemon.connect()
    for start in range(0, 4000 if share > 0.01 else 200, 200):
        documents = [{"id": f"s{number}", "text": text(context.random, 80)} for number in range(start, start + 200)]
        connection.ask({"op": "add", "documents": documents})
    connection.close()
    counts = [int(figure * share) for figure in (1_000_000, 100_000, 10_000)]
    # Warm: every page of every cache has been used once.
    Load(context, daemon, counts[0] // 10, counts[1] // 10, counts[2] // 10).run(lambda _: None)
    time.sleep(0.5)
    descriptors = daemon.descriptors()
    samples = []
    start = time.monotonic()
    Load(context, daemon, *counts).run(lambda done: samples.append((done, daemon.memory())))
    seconds = time.monotonic() - start
    time.sleep(1)
    left = daemon.descriptors() - descriptors
    # The slope between the medians of the first and the last third: single samples jump with commits.
    third = max(1, len(samples) // 3)
    def middle(part):
        part = sorted(memory for _, memory in part)
        return part[len(part) // 2]
    grown = middle(samples[-third:]) - middle(samples[:third])
    operations = max(1, samples[-third // 2][0] - samples[third // 2][0])
    slope = grown / (1 << 20) / operations * 100_000
    grown_index = size(daemon.index)
    if "error" in (reply := daemon.ask({"op": "maintain", "task": "compact"}, timeout=600)):
        raise Broken(f"compacting failed: {reply['error']}")
    swollen = grown_index / size(daemon.index)
    everything(daemon)
    memory = daemon.memory() / (1 << 20)
    if daemon.end() != 0:
        raise Broken(f"it ended badly: {daemon.tail()}")
    xapian_check(daemon.index)
    if left:
        raise Broken(f"descriptors stayed: {dict(left)}")
    limit = 1 if share >= 1 else 40 / share / 100  # few operations measure little
    if slope > limit:
        raise Broken(f"memory grows by {slope:.2f} MB for 100,000 operations")
    return counts, seconds, slope, swollen, memory


def run(context):
    context.finds("leak", lambda: one(context, 0.002, plant="leak"))
    share = 0.002 if context.short else context.cycles(1000, 1) / 1000
    counts, seconds, slope, swollen, memory = one(context, share)
    # The daemon leaves a few megabytes alone (--compact-least), and a short life makes no more.
    if swollen > 2 and share >= 0.1:
        raise Broken(f"the index is {swollen:.2f} times its compacted size")
    return (f"{counts[0]} searches, {counts[1]} updates, {counts[2]} reconnects in {seconds:.0f} s: memory "
            f"{slope:+.2f} MB for 100,000 operations, {memory:.0f} MB at the end; descriptors flat; index {swollen:.2f} "
            "times its compacted size")
