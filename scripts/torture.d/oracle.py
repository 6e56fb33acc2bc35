"""What the index must hold: the last change of each article that was acknowledged, or one that was on its way then."""
import json
import threading

from harness import Broken

WORDS = ("Norway Latvia Kyiv Odesa convoy depot tanks drones loans grant pledge minister parliament budget grain harbour "
         "winter repairs radar boats mortars blankets generators pensions training contract envoy summit").split()


def text(random, length=40):
    return " ".join(random.choice(WORDS) for _ in range(length)) + f" for ${random.randint(1, 900)} million."


class Oracle:
    """Thread-safe; every id is changed by one writer only."""

    def __init__(self):
        self.lock = threading.Lock()
        # id -> the versions that are allowed; None is "not there". The first is what was acknowledged.
        self.allowed = {}
        self.acknowledged = 0
        self.version = 0

    def begin(self, identifier, is_removal):
        """A change is about to be sent: its version, None for a removal."""
        with self.lock:
            self.version += 1
            version = None if is_removal else f"version {self.version}"
            self.allowed.setdefault(identifier, [None]).append(version)
            return version

    def acknowledge(self, identifier, version):
        with self.lock:
            self.allowed[identifier] = [version]
            self.acknowledged += 1

    def compare(self, found):
        """Compares with all articles of an index; what is found is what counts from now on."""
        for identifier, title in found.items():
            if title not in self.allowed.get(identifier, [None]):
                raise Broken(f"{identifier} is \"{title}\", allowed are {self.allowed.get(identifier)}")
        for identifier, versions in self.allowed.items():
            if identifier not in found and None not in versions:
                raise Broken(f"{identifier} is lost, it was acknowledged as {versions}")
        self.allowed = {identifier: [found.get(identifier)] for identifier in self.allowed}


class Writer(threading.Thread):
    """Adds, replaces and removes its own articles until the connection breaks or it is told to stop."""

    def __init__(self, daemon, oracle, random, name, articles=30, length=40, changes=None):
        super().__init__(daemon=True)
        self.target_daemon, self.oracle, self.random = daemon, oracle, random
        self.ids = [f"{name}-{number}" for number in range(articles)]
        self.length, self.changes = length, changes
        self.errors = []
        self.failure = None
        self.stopping = False

    def run(self):
        try:
            connection = self.target_daemon.connect()
            done = 0
            while not self.stopping and (self.changes is None or done < self.changes):
                # Several at a time, each on a different article, so that commits hold more than one change.
                batch = self.random.sample(self.ids, self.random.randint(1, 4))
                sent = []
                for identifier in batch:
                    is_removal = self.random.random() < 0.3
                    version = self.oracle.begin(identifier, is_removal)
                    sent.append((identifier, version))
                    if is_removal:
                        connection.send({"op": "remove", "ids": [identifier]})
                    else:
                        document = {"id": identifier, "title": version, "text": text(self.random, self.length)}
                        connection.send({"op": "add", "document": document})
                for identifier, version in sent:
                    reply = connection.reply()
                    if "error" in reply:
                        # Where the disk failed after the commit's last step, the change may be there all the same.
                        self.errors.append(reply["error"])
                    else:
                        self.oracle.acknowledge(identifier, version)
                done += len(batch)
            connection.close()
        except (OSError, EOFError):
            pass
        except Exception as failure:  # told by the suite, not lost with the thread
            self.failure = failure


class BulkWriter(threading.Thread):
    """Has files of many articles indexed, which are written beside the index and put in its place in one step."""

    def __init__(self, daemon, oracle, random, name, articles=600, rounds=None):
        super().__init__(daemon=True)
        self.target_daemon, self.oracle, self.random = daemon, oracle, random
        self.ids = [f"{name}-{number}" for number in range(articles)]
        self.path = f"{daemon.folder}/{name}.jsonl"
        self.rounds = rounds
        self.errors = []
        self.failure = None

    def run(self):
        try:
            connection = self.target_daemon.connect()
            done = 0
            while self.rounds is None or done < self.rounds:
                done += 1
                versions = {}
                with open(self.path, "w") as file:
                    for identifier in self.ids:
                        versions[identifier] = self.oracle.begin(identifier, False)
                        document = {"id": identifier, "title": versions[identifier], "text": text(self.random, 12)}
                        file.write(json.dumps(document) + "\n")
                reply = connection.ask({"op": "index", "paths": [self.path]})
                if "error" in reply:
                    self.errors.append(reply["error"])
                    continue
                for identifier, version in versions.items():
                    self.oracle.acknowledge(identifier, version)
            connection.close()
        except (OSError, EOFError):
            pass
        except Exception as failure:  # told by the suite, not lost with the thread
            self.failure = failure
