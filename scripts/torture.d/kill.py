"""kill -9 while articles are added, replaced and removed: nothing acknowledged is lost, doubled or comes back."""
import random
import time

from harness import COMPACTING, Broken, Daemon, everything, xapian_check
from oracle import BulkWriter, Oracle, Writer

WRITERS = 3


def cycles(context, count, plant=None):
    """Kills and restarts so many times; the slowest start in seconds and how many changes were acknowledged."""
    oracle, slowest = Oracle(), 0
    folder = context.new_folder()
    for cycle in range(count):
        daemon = Daemon(context, folder, plant=plant, arguments=COMPACTING)
        slowest = max(slowest, daemon.ready_after)
        oracle.compare(everything(daemon))
        writers = [
            Writer(daemon, oracle, random.Random(f"{context.seed} {cycle} {number}"), f"w{number}")
            for number in range(WRITERS)
        ]
        if cycle % 5 == 4:
            writers.append(BulkWriter(daemon, oracle, random.Random(f"{context.seed} {cycle} bulk"), "bulk"))
        for writer in writers:
            writer.start()
        # At a random moment, but on a busy machine not before anything has happened.
        target, deadline = oracle.acknowledged + context.random.randint(0, 60), time.monotonic() + 3
        while oracle.acknowledged < target and time.monotonic() < deadline:
            time.sleep(0.001)
        time.sleep(context.random.uniform(0, 0.6 if cycle % 5 == 4 else 0.03))
        daemon.kill()
        for writer in writers:
            writer.join()
            if writer.failure:
                raise writer.failure
            if writer.errors:
                raise Broken(f"a change was refused: {writer.errors[0]}")
        if cycle % 10 == 9:
            xapian_check(daemon.index)
        if cycle % 100 == 99:
            context.say(f"{cycle + 1} cycles, {oracle.acknowledged} changes acknowledged")
    daemon = Daemon(context, folder, plant=plant)
    oracle.compare(everything(daemon))
    daemon.kill()
    xapian_check(daemon.index)
    return slowest, oracle.acknowledged


def run(context):
    for fault in ("acknowledge-early", "forget-deletion"):
        context.finds(fault, lambda: cycles(context, 60, plant=fault))
    count = context.cycles(1000, 4)
    slowest, acknowledged = cycles(context, count)
    if slowest > 2 and not context.short:
        raise Broken(f"ready after {slowest:.2f} s, 2 is the limit")
    return (f"{count} cycles, {acknowledged} changes acknowledged: 0 lost, 0 doubled, 0 deleted back; "
            f"xapian-check clean every 10th; ready within {slowest:.2f} s")
