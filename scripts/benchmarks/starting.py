"""Starting: the client from start to exit, and the daemon from its start to the first answer and until it is warm."""
import json
import os
import socket as sockets
import subprocess
import sys
import time

from daemon import peak_memory, serving
from figures import percentile, ratio, spread, table
from socket_path import FACETS, request, words_of_terms


def answer(connection, line):
    """Asks one request and waits for the whole answer; milliseconds and the answer."""
    start = time.perf_counter_ns()
    connection.sendall(line.encode() + b"\n")
    reply = b""
    while not reply.endswith(b"\n"):
        reply += connection.recv(1 << 20)
    return (time.perf_counter_ns() - start) / 1e6, json.loads(reply)


def opened(path):
    connection = sockets.socket(sockets.AF_UNIX)
    connection.connect(path)
    return connection


def client(options, programs, index, queries):
    """Start to exit of the client, less what the same search takes on a connection that is open: what it costs to start."""
    whole, search, nothing = [], [], []
    with serving(programs, index) as (socket, _):
        connection = opened(socket)
        environment = {**os.environ, "AIDSEARCH_SOCKET": socket, "AIDSEARCH_INDEX": index}
        for round in range(20 * (options.rounds or 7)):
            query = queries[round % len(queries)]
            line = json.dumps({"q": query, "facets": FACETS, "limit": 10})
            command = [os.path.join(programs, "aidsearch"), "--facets", ",".join(FACETS), query]
            answer(connection, line)
            search.append(answer(connection, line)[0])
            for arguments, times in ((command, whole), (["/bin/true"], nothing)):
                start = time.perf_counter_ns()
                subprocess.run(arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                times.append((time.perf_counter_ns() - start) / 1e6)
    print("the client from start to exit, ms")
    table(["", "minimum", "median", "p95"], [
        [name, "%.2f" % min(times), "%.2f" % percentile(times, 0.5), "%.2f" % percentile(times, 0.95)]
        for name, times in (("aidsearch QUERY", whole), ("the search alone, on an open connection", search),
                            ("/bin/true, for what starting anything costs", nothing),
                            ("beyond the search", [a - b for a, b in zip(whole, search)]))])


def daemon(options, programs, index, queries):
    """Starts the daemon anew each time, the files of the index in the system's memory."""
    started, first, facets, second, memory = [], [], [], [], []
    for round in range(options.rounds or 7):
        start = time.perf_counter_ns()
        with serving(programs, index) as (socket, process):
            started.append((time.perf_counter_ns() - start) / 1e6)
            connection = opened(socket)
            line = json.dumps({"q": queries[round % len(queries)], "limit": 10})
            first.append(answer(connection, line)[0])
            line = json.dumps({"q": queries[round % len(queries)], "facets": FACETS, "limit": 10})
            facets.append(answer(connection, line)[0])
            second_line = json.dumps({"q": queries[(round + 1) % len(queries)], "facets": FACETS, "limit": 10})
            second.append(answer(connection, second_line)[0])
            memory.append(peak_memory(process))
    print("a daemon that has just been started, ms, median (minimum to maximum)")
    table(["", "ms"], [
        ["start until the socket is there", ratio(started)], ["the first answer", ratio(first)],
        ["start to the first answer", ratio([a + b for a, b in zip(started, first)])],
        ["then the first answer with three facets", ratio(facets)], ["then another query with facets", ratio(second)]])
    print("peak memory afterwards: %.0f MB\n" % spread(memory)[1])


def start(options, programs, index, tokens, drawn):
    words = words_of_terms(tokens + ".words")
    queries = [" ".join(words[term] for term in terms) for kind, terms in drawn if kind in ("single", "and")]
    client(options, programs, index, queries)
    daemon(options, programs, index, queries)
