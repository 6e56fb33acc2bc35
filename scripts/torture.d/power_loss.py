"""The daemon's writes are recorded; what was not forced to disk is dropped; the index must open with all that was
acknowledged."""
import json
import re
import shutil

from disk_model import Disk, calls, can_trace, tracer
from harness import COMPACTING, Broken, CannotRun, Daemon, everything, xapian_check
from oracle import text

BULK = 999_999
ACKNOWLEDGED = re.compile(rb'\{"v":1,"id":(\d+),"(?:indexed|removed|maintained)"')


def record(context, changes, plant):
    """Has a daemon recorded from its first start; the log, the root and what was asked: (id, article, version);
    and the articles of each addition in bulk."""
    folder = context.new_folder()
    log = f"{folder}/trace"
    daemon = Daemon(context, folder, plant=plant, arguments=COMPACTING, wrapper=tracer(log), wait=120)
    asked, bulks = [], []
    connection = daemon.connect(120)
    rand = context.random
    while len(asked) < changes:
        batch = rand.sample(range(40), rand.randint(1, 4))
        for number in batch:
            article = f"a{number}"
            version = None if rand.random() < 0.3 else f"version {len(asked)}"
            asked.append((len(asked), article, version))
            if version is None:
                request = {"op": "remove", "ids": [article]}
            else:
                request = {"op": "add", "document": {"id": article, "title": version, "text": text(rand, 60)}}
            connection.send({"id": len(asked) - 1, **request})
        for _ in batch:
            if "error" in (reply := connection.reply()):
                raise Broken(f"a change was refused: {reply['error']}")
        if len(asked) // (changes // 2 + 1) > (len(asked) - len(batch)) // (changes // 2 + 1):
            if "error" in (reply := connection.ask({"op": "maintain", "task": "compact"})):
                raise Broken(f"compacting failed: {reply['error']}")
        if plant is None and len(bulks) < 2 and len(asked) > changes * (len(bulks) + 1) // 3:
            # Written beside the index, and put in its place in one step; the second shares files with what was there.
            bulks.append([f"b{len(bulks)}-{number}" for number in range(600)])
            path = f"{folder}/bulk.jsonl"
            with open(path, "w") as file:
                for article in bulks[-1]:
                    file.write(json.dumps({"id": article, "title": "bulk", "text": text(rand, 8)}) + "\n")
            connection.send({"id": BULK + len(bulks), "op": "index", "paths": [path]})
            if "error" in (reply := connection.reply()):
                raise Broken(f"a bulk addition was refused: {reply['error']}")
    connection.close()
    daemon.end()
    return log, daemon.index, asked, bulks


def series(context, points, changes, plant=None):
    if not can_trace():
        raise CannotRun("strace is not installed")
    log, root, asked, bulks = record(context, changes, plant)
    history = {}
    for number, article, version in asked:
        history.setdefault(article, []).append((number, version))
    events = list(calls(log))
    first = next((index for index, event in enumerate(events) if root.encode().hex() in event[1].replace("\\x", "")), 0)
    chosen = set(context.random.sample(range(first, len(events)), min(points, len(events) - first)))
    disk, acknowledged, tail, tried, modes = Disk(root), set(), b"", 0, {}
    for index, event in enumerate(events):
        sent = disk.feed(*event)
        if sent:
            tail = tail[-300:] + sent
            acknowledged.update(int(found) for found in ACKNOWLEDGED.findall(tail))
        if index not in chosen:
            continue
        tried += 1
        target = context.new_folder()
        mode = disk.crash(context.random, f"{target}/index")
        modes[mode] = modes.get(mode, 0) + 1
        daemon = Daemon(context, target, plant=plant)
        found = everything(daemon)
        for article, versions in history.items():
            last = max((place for place, (number, _) in enumerate(versions) if number in acknowledged), default=None)
            allowed = [None if last is None else versions[last][1]]
            following = 0 if last is None else last + 1
            if following < len(versions):
                allowed.append(versions[following][1])
            if found.get(article) not in allowed:
                raise Broken(f"after {index} of {len(events)} calls ({mode}), {article} is {found.get(article)}, "
                             f"allowed are {allowed}")
        for number, bulk in enumerate(bulks, 1):
            there = sum(article in found for article in bulk)
            if there not in ((len(bulk),) if BULK + number in acknowledged else (0, len(bulk))):
                raise Broken(f"after {index} of {len(events)} calls ({mode}), {there} of {len(bulk)} articles added in bulk")
        if "error" in (reply := daemon.ask({"op": "add", "document": {"id": "new", "text": "Back again."}})):
            raise Broken(f"nothing can be written afterwards: {reply['error']}")
        daemon.kill()
        if tried % 10 == 0:
            xapian_check(daemon.index)
        if not context.keep:
            shutil.rmtree(target)
    return tried, len(acknowledged), modes


def run(context):
    context.finds("skip-directory-sync", lambda: series(context, 60, 60, plant="skip-directory-sync"))
    points = context.cycles(200, 6)
    tried = acknowledged = 0
    modes = {}
    while tried < points:
        done, changes, kinds = series(context, min(50, points - tried), 120 if not context.short else 12)
        tried, acknowledged = tried + done, acknowledged + changes
        for mode, count in kinds.items():
            modes[mode] = modes.get(mode, 0) + count
    return (f"{tried} points ({', '.join(f'{mode} {count}' for mode, count in sorted(modes.items()))}), "
            f"{acknowledged} changes acknowledged: all open, 0 lost")
