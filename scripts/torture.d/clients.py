"""200 clients that have stopped, 200 slow ones and 100 half-closed: the others hardly notice, and nothing stays behind."""
import json
import socket
import threading
import time

from harness import Broken, Daemon
from oracle import text


def percentile(times, share):
    times = sorted(times)
    return times[min(len(times) - 1, int(len(times) * share))]


def measure(daemon, seconds, count=4):
    """The latencies of some ordinary clients."""
    times, failures, end = [], [], time.monotonic() + seconds

    def ask():
        connection = daemon.connect(20)
        try:
            while time.monotonic() < end:
                start = time.perf_counter()
                reply = connection.ask({"q": "tanks OR depot", "facets": ["speaker", "country"], "limit": 10})
                times.append(time.perf_counter() - start)
                if "error" in reply:
                    failures.append(reply["error"])
                time.sleep(0.002)
        except (OSError, EOFError) as reason:
            failures.append(str(reason))
        finally:
            connection.close()

    threads = [threading.Thread(target=ask) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise Broken(f"an ordinary client failed: {failures[0]}")
    return times


def run_one(context, stopped, slow, half, seconds, plant=None):
    patience = ["--line-timeout", "2", "--fetch-timeout", "2", "--max-connections", "2000"]
    daemon = Daemon(context, arguments=patience, plant=plant)
    documents = [{"id": str(number), "title": f"Article {number}", "text": text(context.random, 120)}
                 for number in range(400)]
    connection = daemon.connect()
    for start in range(0, len(documents), 100):
        connection.ask({"op": "add", "documents": documents[start:start + 100]})
    connection.close()
    measure(daemon, seconds / 2)
    time.sleep(0.2)
    descriptors = daemon.descriptors()
    idle = measure(daemon, seconds)
    memory = daemon.memory()

    hostile = []
    request = json.dumps({"q": "Norway OR depot OR tanks", "facets": ["speaker"], "limit": 50}).encode() + b"\n"
    for _ in range(stopped):  # ask for much, fetch nothing
        client = socket.socket(socket.AF_UNIX)
        client.connect(daemon.socket)
        client.setblocking(False)
        try:
            client.send(request * 60)
        except BlockingIOError:
            pass
        hostile.append(client)
    slow_clients = []
    for _ in range(slow):  # begin a line, and go on byte by byte
        client = socket.socket(socket.AF_UNIX)
        client.connect(daemon.socket)
        client.send(b'{"q":"')
        client.setblocking(False)
        slow_clients.append(client)
    answered = 0
    for _ in range(half):  # ask, and close their end before the answer
        client = socket.socket(socket.AF_UNIX)
        client.connect(daemon.socket)
        client.settimeout(20)
        client.sendall(request)
        client.shutdown(socket.SHUT_WR)
        answer = b""
        while data := client.recv(1 << 16):
            answer += data
        client.close()
        answered += answer.endswith(b"\n") and b'"hits"' in answer
    if answered != half:
        raise Broken(f"{half - answered} of {half} half-closed clients got no answer")

    dripping = threading.Event()

    def drip():
        while not dripping.is_set():
            for client in slow_clients:
                try:
                    client.send(b"x")
                except OSError:
                    pass
            dripping.wait(0.3)

    dripper = threading.Thread(target=drip)
    dripper.start()
    try:
        busy = measure(daemon, seconds)
        grown = daemon.memory() - memory
        deadline = time.monotonic() + (4 if plant else 15)
        while (left := daemon.descriptors() - descriptors) and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        dripping.set()
        dripper.join()
        for client in hostile + slow_clients:
            client.close()
    if left:
        raise Broken(f"descriptors stayed after the deadlines of stopped and slow clients: {dict(left)}")
    if daemon.end() != 0:
        raise Broken(f"it ended badly: {daemon.tail()}")
    return percentile(idle, 0.99), percentile(busy, 0.99), grown


def run(context):
    context.finds("wait-for-ever", lambda: run_one(context, 5, 5, 2, 0.2, plant="wait-for-ever"))
    sizes = (20, 20, 10, 0.5) if context.short else (200, 200, 100, 10)
    idle, busy, grown = run_one(context, *sizes)
    megabytes = grown / (1 << 20)
    if not context.short and (busy > 2 * idle + 0.001 or megabytes > 64):
        raise Broken(f"p99 {busy * 1000:.1f} ms against {idle * 1000:.1f} idle, {megabytes:+.0f} MB")
    return (f"{sizes[0]} stopped, {sizes[1]} slow, {sizes[2]} half-closed: p99 of the others {busy * 1000:.1f} ms, idle "
            f"{idle * 1000:.1f} ms ({busy / idle:.2f} times); {megabytes:+.0f} MB; descriptors back to where they were")
