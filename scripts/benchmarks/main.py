"""scripts/bench: what is measured, and on which articles."""
import argparse
import glob
import os
import subprocess
import sys

import adding
import building
import contest
import contestant
import corpus
import growth
import queries
import socket_path
import starting

EVERYONE = ["aidsearch", "tantivy", "xapian", "lucene", "sqlite", "recoll", "ripgrep"]


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Measures aidsearch against other engines. Without an option that says what: searches in process.")
    what = parser.add_argument_group("what is measured")
    what.add_argument("--class", dest="classes", action="append", choices=list(contest.RUNS),
                      help="only this class of searches; may be given several times")
    what.add_argument("--build", action="store_true",
                      help="building an index, with and without tags, against tantivy and Lucene")
    what.add_argument("--disk", action="store_true", help="what the indexes take on disk")
    what.add_argument("--socket", action="store_true",
                      help="searches through the socket, one by one and all at once, against tantivy in process")
    what.add_argument("--start", action="store_true", help="the client from start to exit, the daemon's first answers")
    what.add_argument("--incremental", action="store_true",
                      help="a tenth more articles into an index that is searched meanwhile")
    what.add_argument("--size", type=lambda text: [growth.number(each) for each in text.split(",")], metavar="N,...",
                      help="growth: the same queries on so many made-up short articles each, such as 10k,100k")
    where = parser.add_argument_group("on what")
    where.add_argument("--corpus", default=os.environ.get("AIDSEARCH_CORPUS"), metavar="PATH",
                       help="a file of JSON Lines, packed or not, or a folder of them (default: AIDSEARCH_CORPUS, "
                            "else articles that are made up, the same every time)")
    where.add_argument("--documents", type=int, default=20_000, metavar="N",
                       help="how many articles are made up (default: 20000)")
    how = parser.add_argument_group("how")
    how.add_argument("--engines", default=",".join(EVERYONE), metavar="NAME,...",
                     help=f"who takes part (default: {','.join(EVERYONE)})")
    how.add_argument("--rounds", type=int, metavar="N", help="how often all is asked (default: 7), or built (default: 3)")
    how.add_argument("--turns", choices=["class", "query"], default="class",
                     help="whether engines take turns by class, with the processor's caches warm (the default), "
                          "or by query, each after those of the others")
    how.add_argument("--bin", metavar="DIR", help="use the programs there instead of building them")
    how.add_argument("--work", default=".build/bench", metavar="DIR", help="where indexes are kept")
    return parser.parse_args()


def tools(options):
    """The folder of our programs, built for release."""
    if options.bin:
        return options.bin
    for product in ("aidsearch", "aidsearchd", "enginebench"):
        done = subprocess.run(
            ["swift", "build", "-c", "release", "--product", product], capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
    return subprocess.run(["swift", "build", "-c", "release", "--show-bin-path"],
                          capture_output=True, text=True, check=True).stdout.strip()


def articles(options):
    """The corpus and the folder of what is made from it."""
    if options.corpus:
        name = os.path.basename(options.corpus.rstrip("/")).split(".")[0]
        folder = os.path.join(options.work, name)
        os.makedirs(folder, exist_ok=True)
        return corpus.unpacked(options.corpus, folder), folder
    return generated(options, options.documents, 320)


def generated(options, documents, words_each):
    folder = os.path.join(options.work, f"generated-{documents}x{words_each}")
    path = os.path.join(folder, "articles.jsonl")
    os.makedirs(folder, exist_ok=True)
    if not os.path.exists(path):
        print(f"making up {documents} articles ...", file=sys.stderr, flush=True)
        corpus.generated(path, documents, words_each)
    return path, folder


def indexed(programs, path, folder):
    """Our index of a corpus and its articles as others are to index them; made once."""
    index, tokens = os.path.join(folder, "aidsearch"), os.path.join(folder, "tokens.jsonl")
    if not os.path.exists(tokens) or not os.path.exists(index):
        print("making our index ...", file=sys.stderr, flush=True)
        # The others' are made of what ours has tagged.
        subprocess.run(["rm", "-rf", index, *glob.glob(os.path.join(folder, "*.made"))], check=True)
        subprocess.run([os.path.join(programs, "aidsearchd"), "index", "--index", index, path], check=True)
        with open(tokens + ".part", "w") as out:
            subprocess.run([os.path.join(programs, "enginebench"), "export", index, tokens + ".words"], stdout=out, check=True)
        os.rename(tokens + ".part", tokens)
    return index, tokens


def main():
    options = arguments()
    options.work = os.path.abspath(options.work)
    os.makedirs(options.work, exist_ok=True)
    programs = tools(options)
    if options.size:
        return growth.grow(options, programs, options.size, generated, indexed)
    path, folder = articles(options)
    if options.build or options.disk:
        if options.build:
            building.build(options, programs, path, folder)
        if options.disk:
            building.disk(options, programs, path, folder)
        return
    index, tokens = indexed(programs, path, folder)
    drawn = queries.draw(tokens)
    if options.socket:
        contestant.all_of(["tantivy"], programs, options.work, index, tokens)
        return socket_path.ask(options, programs, index, tokens, drawn)
    if options.start:
        return starting.start(options, programs, index, tokens, drawn)
    if options.incremental:
        return adding.add(options, programs, path, folder, tokens, drawn)
    names = options.engines.split(",")
    if unknown := [name for name in names if name not in EVERYONE]:
        sys.exit(f"there is no engine {unknown[0]}; there are {', '.join(EVERYONE)}")
    contestants = contestant.all_of(names, programs, options.work, index, tokens)
    runs = options.classes or list(contest.RUNS)
    contest.report(contest.ask_all(contestants, drawn, runs, options.rounds or 7, options.turns), contestants, runs)


main()
