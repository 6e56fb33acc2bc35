"""Renders pages, has them read, and prints word-level precision, recall and F1 and the speed, by layout and reader."""

import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import tempfile
import time

import layouts

try:
    import trafilatura
except ImportError:
    trafilatura = None


def words(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def score(found, known):
    found, known = words(found), words(known)
    common = sum((found & known).values())
    precision = common / max(sum(found.values()), 1)
    recall = common / max(sum(known.values()), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def read_ours(reader, folder):
    start = time.perf_counter()
    done = subprocess.run([reader, "read", str(folder)], capture_output=True, text=True)
    seconds = time.perf_counter() - start
    texts = {}
    for line in done.stdout.splitlines():
        article = json.loads(line)
        texts[article["id"]] = article
    return texts, seconds


def read_theirs(folder):
    start = time.perf_counter()
    texts = {}
    for path in sorted(folder.iterdir()):
        texts[path.stem] = {"text": trafilatura.extract(path.read_bytes(), include_comments=False) or ""}
    return texts, time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("pages", nargs="?", type=int, default=120)
    parser.add_argument("--reader", required=True)
    parser.add_argument("--layouts")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    arguments = parser.parse_args()

    articles = [json.loads(line) for line in open(arguments.corpus, encoding="utf-8")]
    articles = [a for a in articles if a.get("title") and len(a["text"].split()) > 150]
    chance = random.Random(arguments.seed)
    chosen = chance.sample(articles, min(arguments.pages, len(articles)))
    names = arguments.layouts.split(",") if arguments.layouts else list(layouts.ALL)
    readers = ["aidsearch"] + (["trafilatura"] if trafilatura else [])
    sums = {reader: [] for reader in readers}
    seconds = dict.fromkeys(readers, 0.0)
    worst = []
    titles = dates = pages = 0
    print(f"{len(chosen)} articles in each layout; mean precision, recall and F1 of words, least F1, pages/s")
    for name in names:
        root = pathlib.Path(arguments.keep or tempfile.mkdtemp()) / name
        root.mkdir(parents=True, exist_ok=True)
        known = {}
        for number, article in enumerate(chosen):
            page = layouts.ALL[name](article, layouts.Others(articles, chance))
            (root / f"{name}-{number}.html").write_text(page, encoding="utf-8")
            known[f"{name}-{number}"] = article
        for reader in readers:
            found, spent = read_ours(arguments.reader, root) if reader == "aidsearch" else read_theirs(root)
            seconds[reader] += spent
            rows = []
            for key, article in known.items():
                text = found.get(key, {}).get("text", "")
                if reader == "trafilatura" and text.startswith(article["title"]):
                    text = text[len(article["title"]):]
                row = score(text, article["text"])
                rows.append(row)
                if reader == "aidsearch":
                    pages += 1
                    titles += found.get(key, {}).get("title", "").split() == article["title"].split()
                    dates += found.get(key, {}).get("date", "") == article.get("date", "")
                    worst.append((row[2], key, str(root / f"{key}.html")))
            sums[reader] += rows
            mean = [sum(column) / len(rows) for column in zip(*rows)]
            least = min(row[2] for row in rows)
            print(f"{name:14} {reader:12} {mean[0]:.3f} {mean[1]:.3f} {mean[2]:.3f} {least:.3f} {len(rows) / spent:8.0f}")
    for reader in readers:
        rows = sums[reader]
        mean = [sum(column) / len(rows) for column in zip(*rows)]
        print(
            f"{'all':14} {reader:12} {mean[0]:.3f} {mean[1]:.3f} {mean[2]:.3f} {min(r[2] for r in rows):.3f}"
            f" {len(rows) / seconds[reader]:8.0f}"
        )
    print(f"titles {titles / pages:.3f}, dates {dates / pages:.3f} of {pages} pages as they should be")
    for row in sorted(worst)[: arguments.worst]:
        print(*row)


main()
