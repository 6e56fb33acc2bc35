"""What may be on a disk after a loss of power: a model of files and folders, fed with the system calls of a process.

What was written to a file lasts once the file was forced to disk; names (a file that was made, renamed or removed) last
once their folder was. Until then any part of it may be missing: of the writes any subset, of the names any later part.
"""
import os
import re
import subprocess

CALLS = ("openat,open,creat,write,pwrite64,writev,pwritev,sendto,sendmsg,fsync,fdatasync,rename,renameat,renameat2,"
         "unlink,unlinkat,ftruncate,truncate,mkdir,mkdirat,rmdir,fallocate,link,linkat,mmap")


def tracer(log):
    """The command that has a daemon recorded; put it in front of the daemon's own."""
    return ["strace", "-D", "-f", "-y", "-xx", "-s", "4194304", "-o", log, "-e", f"trace={CALLS}", "-e", "signal=none"]


LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)(.*)$")
UNFINISHED = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
FILE = re.compile(r"^(-?\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>")
NUMBER = re.compile(r"(\d+)")


def unhex(text):
    return bytes.fromhex(text.replace("\\x", ""))


def calls(path):
    """The calls of a log that succeeded, in the order in which they came back."""
    begun = {}
    with open(path, encoding="ascii", errors="replace") as log:
        for line in log:
            line = line.rstrip("\n")
            if match := UNFINISHED.match(line):
                begun[match[1]] = match[2]
                continue
            if match := RESUMED.match(line):
                line = f"{match[1]} {begun.pop(match[1], '')}{match[2]}"
            match = LINE.match(line)
            if match and int(match[4]) >= 0:
                yield match[2], match[3], int(match[4]), match[5]


class File:
    def __init__(self):
        self.durable = b""
        self.pending = []  # (offset, bytes), or (size, None) for a truncation

    def apply(self, content, change):
        offset, data = change
        if data is None:
            return content[:offset].ljust(offset, b"\0")
        content = content.ljust(offset, b"\0")
        return content[:offset] + data + content[offset + len(data):]

    def whole(self):
        content = self.durable
        for change in self.pending:
            content = self.apply(content, change)
        return content

    def force(self):
        self.durable, self.pending = self.whole(), []


class Disk:
    """The files below one folder. Folders themselves are taken to last: they are made once, before anything counts."""

    def __init__(self, root):
        self.root = root
        self.names = {}  # as the process sees it: path -> File
        self.durable = {}  # as it is on disk: path -> File
        self.pending = []  # (folder, path, File or None) in order
        self.offsets = {}

    def inside(self, path):
        return path.startswith(self.root + "/")

    def name(self, path, file):
        if file is None:
            self.names.pop(path, None)
        else:
            self.names[path] = file
        self.pending.append((os.path.dirname(path), path, file))

    def force_folder(self, folder):
        rest = []
        for change in self.pending:
            if change[0] == folder:
                self._apply(self.durable, change)
            else:
                rest.append(change)
        self.pending = rest

    @staticmethod
    def _apply(names, change):
        _, path, file = change
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file

    def feed(self, call, arguments, result, rest):
        """Takes a call in; the bytes that went to a socket, if any did."""
        strings = [unhex(found) for found in STRING.findall(arguments)]
        file = FILE.match(arguments)
        path = unhex(file[2]).decode(errors="replace") if file else ""
        if call in ("openat", "open", "creat"):
            opened = re.search(r"<((?:\\x[0-9a-f]{2})*)>", rest)
            path = unhex(opened[1]).decode(errors="replace") if opened else strings[0].decode()
            if not self.inside(path) or "O_DIRECTORY" in arguments:
                return b""
            if "O_CREAT" in arguments and path not in self.names:
                self.name(path, File())
            if "O_TRUNC" in arguments and path in self.names:
                self.names[path].pending.append((0, None))
            self.offsets[result] = 0
            if "O_APPEND" in arguments and path in self.names:
                self.offsets[result] = None
        elif call in ("write", "pwrite64", "writev", "pwritev", "sendto", "sendmsg"):
            data = b"".join(strings)
            if path.startswith("socket:") or call.startswith("send"):
                return data[:result] if call != "sendto" else strings[0][:result]
            if not self.inside(path) or path not in self.names:
                return b""
            data = data[:result]
            target = self.names[path]
            number = int(file[1])
            if call.startswith("pwrite"):
                offset = int(NUMBER.findall(arguments)[-1])
            else:
                offset = self.offsets.get(number, 0)
                if offset is None:
                    offset = len(target.whole())
                else:
                    self.offsets[number] = offset + len(data)
            target.pending.append((offset, data))
        elif call in ("fsync", "fdatasync"):
            if path in self.names:
                self.names[path].force()
            elif self.inside(path + "/") or path == self.root:
                self.force_folder(path)
        elif call in ("ftruncate", "truncate"):
            if call == "truncate":
                path = strings[0].decode()
            if path in self.names:
                self.names[path].pending.append((int(NUMBER.findall(arguments)[-1]), None))
        elif call.startswith("rename"):
            source, target = (name.decode() for name in strings[-2:])
            if self.inside(source) or self.inside(target):
                self._rename(source, target, "RENAME_EXCHANGE" in arguments)
        elif call.startswith("unlink"):
            path = strings[-1].decode()
            if not path.startswith("/"):
                path = os.path.join(unhex(file[2]).decode(), path) if file else path
            if path in self.names:
                self.name(path, None)
        elif call.startswith("link"):
            # One file under two names.
            source, target = (name.decode() for name in strings[-2:])
            if source in self.names:
                self.name(target, self.names[source])
            elif self.inside(target):
                raise NotImplementedError("hard links to files elsewhere")
        elif call == "mmap" and "PROT_WRITE" in arguments and "MAP_SHARED" in arguments:
            shared = re.search(r"(\d+)<((?:\\x[0-9a-f]{2})*)>", arguments)
            if shared and self.inside(unhex(shared[2]).decode(errors="replace")):
                raise NotImplementedError("writing through a shared mapping")
        return b""

    def _rename(self, source, target, exchanges):
        if source in self.names and not exchanges:
            file = self.names[source]
            self.names.pop(source)
            self.names[target] = file
            # One step: both names or neither. It lasts once the target's folder does.
            self.pending.append((os.path.dirname(target), source, None))
            self.pending.append((os.path.dirname(target), target, file))
            return
        # A folder: all names below it at once.
        moved = {path: file for path, file in self.names.items() if path.startswith(source + "/")}
        other = {path: file for path, file in self.names.items() if path.startswith(target + "/")} if exchanges else {}
        folder = os.path.dirname(target)
        changes = [(folder, path, None) for path in [*moved, *other]]
        changes += [(folder, target + path[len(source):], file) for path, file in moved.items()]
        changes += [(folder, source + path[len(target):], file) for path, file in other.items()]
        self.pending.append(("step", folder, changes))
        for change in changes:
            self._apply(self.names, change)
        # Their own folders were forced to disk before they are moved, or they come with the step.
        self.pending.remove(("step", folder, changes))
        self.pending += changes

    def crash(self, random, target):
        """Writes what may be left of it to another folder."""
        mode = random.choice(["least", "names only", "data only", "any"])
        keep = {"least": 0, "data only": 0, "names only": len(self.pending)}.get(mode, random.randint(0, len(self.pending)))
        # A rename is one step of two changes: not half of it.
        while 0 < keep < len(self.pending) and self.pending[keep - 1][2] is None and self.pending[keep][2] is not None:
            keep += 1
        names = dict(self.durable)
        for change in self.pending[:keep]:
            self._apply(names, change)
        for path, file in names.items():
            content = file.durable
            for change in file.pending:
                if mode == "data only" or (mode == "any" and random.random() < 0.5):
                    content = file.apply(content, self._torn(random, change) if mode == "any" else change)
            place = target + path[len(self.root):]
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "wb") as out:
                out.write(content)
        return mode

    @staticmethod
    def _torn(random, change):
        """A write that may end at any sector."""
        offset, data = change
        if data is None or random.random() < 0.7:
            return change
        return offset, data[:512 * random.randint(0, len(data) // 512)]


def can_trace():
    return subprocess.run(["strace", "-V"], capture_output=True).returncode == 0
