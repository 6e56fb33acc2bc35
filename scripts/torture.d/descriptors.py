"""`ulimit -n 64` and 500 connections: each is served or told that the daemon is busy, and writing goes on."""
import socket
import threading
import time

from harness import Broken, Daemon, everything
from oracle import Oracle, Writer


def storm(daemon, count, patience):
    """So many connections at once; how many were served, and how many told."""
    served, busy, broken = [], [], []
    clients = [socket.socket(socket.AF_UNIX) for _ in range(count)]

    def ask(client):
        try:
            # Blocking: the system lets it wait where more come at once than it queues.
            client.connect(daemon.socket)
            client.settimeout(patience)
        except OSError as reason:
            broken.append(f"connect: {reason}")
            return
        try:
            client.sendall(b'{"q":"depot","limit":1}\n')
        except OSError:
            pass  # refused already; the reason is there to be read
        try:
            line = b""
            while not line.endswith(b"\n"):
                data = client.recv(1 << 16)
                if not data:
                    break
                line += data
            if b'"busy"' in line:
                busy.append(client)
            elif b'"hits"' in line:
                served.append(client)
            else:
                broken.append(repr(line[:80]))
        except OSError as reason:
            broken.append(str(reason))

    threads = [threading.Thread(target=ask, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for client in clients:
        client.close()
    if broken:
        raise Broken(f"{len(broken)} of {count} clients were neither served nor told: {broken[0]}")
    return len(served), len(busy)


def one(context, count, plant=None):
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    if before[0] < count + 100:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(count + 200, before[1]), before[1]))
    daemon = Daemon(context, wrapper=["/bin/sh", "-c", 'ulimit -n 64; exec "$0" "$@"'], plant=plant)
    oracle = Oracle()
    writer = Writer(daemon, oracle, context.random, "w", articles=30)
    writer.start()
    time.sleep(0.2)
    processor = sum(map(int, open(f"/proc/{daemon.pid}/stat").read().split()[13:15]))
    served, busy = storm(daemon, count, 4 if plant else 30)
    start = time.monotonic()
    daemon.ask({"q": "depot"}, timeout=5)
    normal = time.monotonic() - start
    if normal > 1:
        raise Broken(f"normal only after {normal:.1f} s")
    time.sleep(0.3)
    writer.stopping = True
    writer.join(30)
    if writer.failure:
        raise writer.failure
    if writer.errors:
        raise Broken(f"a commit failed: {writer.errors[0]}")
    if oracle.acknowledged < 4:
        raise Broken("the writer was shut out")
    oracle.compare(everything(daemon))
    idle = sum(map(int, open(f"/proc/{daemon.pid}/stat").read().split()[13:15]))
    time.sleep(1)
    spun = sum(map(int, open(f"/proc/{daemon.pid}/stat").read().split()[13:15])) - idle
    if spun > 20:
        raise Broken(f"it spins: {spun} ticks of the processor in a second of rest")
    if daemon.end() != 0:
        raise Broken(f"it ended badly: {daemon.tail()}")
    return served, busy, normal, oracle.acknowledged


def run(context):
    context.finds("admit-all", lambda: one(context, 120, plant="admit-all"))
    count = 150 if context.short else 500
    served, busy, normal, changes = one(context, count)
    return (f"{count} connections under 64 descriptors: {served} served, {busy} told busy; {changes} changes committed "
            f"beside them; normal after {normal:.2f} s")
