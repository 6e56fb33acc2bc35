"""What all suites share: a daemon in a folder of its own, connections to it, and what they report."""
import collections
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time


# Has the daemon compact as soon as the index has grown a little, so that what goes wrong meets that too.
COMPACTING = ("--compact-above", "1.2", "--compact-least", "0")


class Broken(Exception):
    """Something that must hold did not."""


class CannotRun(Exception):
    """What the suite needs is not there."""


class Context:
    """The options of one suite, its random numbers and its folder."""

    def __init__(self, name, options, programs, planted):
        self.name = name
        self.short = options.short
        self.seed = options.seed
        self.random = random.Random(f"{name} {options.seed}")
        self.programs = programs
        self.planted = planted
        self.keep = options.keep
        self.proves = not options.no_proof
        self.sanitizers = [options.sanitizer] if options.sanitizer else ["address", "thread"]
        self._cycles = options.cycles
        self.folder = tempfile.mkdtemp(prefix=f"to-{name[:6]}-", dir="/tmp")
        self._numbers = 0
        self._opened = []

    def cycles(self, full, short):
        """How many rounds: those asked for, else the suite's own figure."""
        return self._cycles or (short if self.short else full)

    def new_folder(self):
        self._numbers += 1
        path = f"{self.folder}/{self._numbers}"
        os.mkdir(path)
        return path

    def opened(self, daemon):
        self._opened.append(daemon)
        return daemon

    def state(self):
        """How the daemons are that were started last."""
        said = []
        for daemon in self._opened[-2:]:
            try:
                said.append(f"process {daemon.pid} {daemon.process.poll()}: {daemon.tail()}")
            except OSError:
                said.append(f"process {daemon.pid} {daemon.process.poll()}, its log is gone")
        return "; ".join(said)

    def say(self, text):
        if not self.short:
            print(f"  {self.name}: {text}", flush=True)

    def finds(self, fault, body):
        """Runs `body` on a daemon with a planted fault; it must break."""
        if not self.proves:
            return
        try:
            body()
        except Broken as broken:
            self.say(f"finds the planted fault {fault}: {str(broken)[:160]}")
            return
        raise Broken(f"the planted fault {fault} was not found: this suite proves nothing")

    def close(self):
        for daemon in self._opened:
            daemon.kill()
        if not self.keep:
            shutil.rmtree(self.folder, ignore_errors=True)


class Daemon:
    """An aidsearchd of ours."""

    def __init__(self, context, folder=None, arguments=(), plant=None, wrapper=(), environment=None, wait=30):
        self.folder = folder or context.new_folder()
        self.index = f"{self.folder}/index"
        self.socket = f"{self.folder}/s"
        self.log = f"{context.folder}/log-{os.path.basename(self.folder)}"
        programs = context.planted if plant else context.programs
        command = [*wrapper, f"{programs}/aidsearchd", "serve", "--index", self.index, "--socket", self.socket, *arguments]
        variables = {"PATH": os.environ["PATH"], "HOME": self.folder, "LANG": "C.UTF-8", **(environment or {})}
        if plant:
            variables["AIDSEARCH_PLANT"] = plant
        self.programs = programs
        start = time.monotonic()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=variables)
        context.opened(self)
        self.pid = self.process.pid
        if wait:
            self.await_ready(wait)
            self.ready_after = time.monotonic() - start

    def await_ready(self, seconds):
        deadline = time.monotonic() + seconds
        while True:
            try:
                connection = Connection(self.socket)
                connection.ask({"op": "status"})
                connection.close()
                return
            except (OSError, EOFError):
                if self.process.poll() is not None:
                    raise Broken(f"the daemon ended with {self.process.returncode}: {self.tail()}") from None
                if time.monotonic() > deadline:
                    raise Broken(f"not ready within {seconds} s: {self.tail()}") from None
                time.sleep(0.002)

    def tail(self):
        with open(self.log, "rb") as log:
            return log.read()[-600:].decode(errors="replace").strip().replace("\n", " | ")

    def connect(self, timeout=60):
        return Connection(self.socket, timeout)

    def ask(self, request, timeout=60):
        connection = Connection(self.socket, timeout)
        try:
            return connection.ask(request)
        finally:
            connection.close()

    def kill(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self, seconds=60):
        """Ends it as an administrator does; the status."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Broken(f"SIGTERM did not end it within {seconds} s: {self.tail()}") from None

    def memory(self):
        """Resident bytes of the process."""
        with open(f"/proc/{self.pid}/status") as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) * 1024
        return 0

    def descriptors(self):
        """What its descriptors lead to, counted.

        Every worker opens the files of the index for itself, some only when it first needs them, and keeps those of an
        earlier revision while it rests: such a file counts only where it is open more often than workers can be there.
        """
        targets = collections.Counter()
        for name in os.listdir(f"/proc/{self.pid}/fd"):
            try:
                target = os.readlink(f"/proc/{self.pid}/fd/{name}")
            except FileNotFoundError:
                continue
            # Sockets and the like are named by their number: socket:[4711].
            targets[target.split(" ")[0] if target.startswith("/") else target.split(":")[0]] += 1
        most = 2 * os.cpu_count() + 4
        for target in [target for target in targets if target.startswith(self.index)]:
            targets[target] = max(0, targets[target] - most)
        return targets


class Connection:
    """One connection, line by line."""

    def __init__(self, path, timeout=60):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(timeout)
        deadline = time.monotonic() + timeout
        while True:
            try:
                self.socket.connect(path)
                break
            except BlockingIOError:
                # So many wait to be let in that there is no room for more; others would simply wait here.
                if time.monotonic() > deadline:
                    self.socket.close()
                    raise
                time.sleep(0.002)
            except OSError:
                self.socket.close()
                raise
        self.buffer = b""

    def send(self, request):
        self.socket.sendall(json.dumps(request).encode() + b"\n")

    def line(self):
        while b"\n" not in self.buffer:
            data = self.socket.recv(1 << 16)
            if not data:
                raise EOFError("the daemon closed the connection")
            self.buffer += data
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line

    def reply(self):
        """The next final reply."""
        while True:
            reply = json.loads(self.line())
            if "progress" not in reply and "problem" not in reply:
                return reply

    def ask(self, request):
        self.send(request)
        return self.reply()

    def close(self):
        self.socket.close()


def everything(daemon):
    """All articles of an index, by their ids: their titles. Raises Broken where an id comes twice."""
    found = {}
    connection = daemon.connect()
    offset = 0
    while True:
        reply = connection.ask({"q": "*", "limit": 1000, "offset": offset})
        if "error" in reply:
            raise Broken(f"a search failed: {reply['error']}")
        hits = reply["hits"]
        for hit in hits:
            if hit["id"] in found:
                raise Broken(f"{hit['id']} is there twice")
            found[hit["id"]] = hit["title"]
        offset += len(hits)
        if offset >= reply["matches"] or not hits:
            break
    documents = connection.ask({"op": "status"})["status"]["documents"]
    connection.close()
    if documents != len(found):
        raise Broken(f"{documents} documents, but {len(found)} ids")
    return found


def xapian_check(index):
    """Has Xapian's own tool look at every database of an index."""
    for folder, _, files in os.walk(index):
        if "iamglass" in files:
            done = subprocess.run(["xapian-check", folder], capture_output=True, text=True)
            if done.returncode != 0:
                raise Broken(f"xapian-check {folder}: {(done.stdout + done.stderr)[-400:]}")
