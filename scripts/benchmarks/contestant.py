"""The contestants: how each makes its index of the exported articles, and the process that answers its searches."""
import glob
import json
import math
import os
import subprocess
import sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "contestants")
JARS = ["lucene-core", "lucene-analyzers-common", "lucene-facet", "lucene-queries"]


class Contestant:
    """One engine. `share` is the part of the queries it is asked: slow ones get each `share`-th, in one round only. Up to
    `exact` its counts of matches are to be those of the others."""

    def __init__(self, name, run, build=None, classes=None, facets=False, share=1, exact=math.inf):
        self.name, self.run_command, self.build_command = name, run, build
        self.classes, self.facets, self.share = classes, facets, share
        self.exact = exact
        self.process = None

    def answers(self, how, kind):
        return (self.classes is None or kind in self.classes) and (how != "facets" or self.facets)

    def start(self):
        self.process = subprocess.Popen(
            self.run_command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, how, kind, words):
        """Nanoseconds, matches, and the highest counts of each field as text."""
        return self.ask_all([(how, kind, words)])[0]

    def ask_all(self, searches):
        """The same for several searches, which it runs one after another without waiting for anybody."""
        return self.ask_lines(["\t".join([how, kind, " ".join(words)]) for how, kind, words in searches])

    def ask_lines(self, lines):
        """The same for searches as it reads them."""
        # What is not read yet of so few answers fits into a pipe.
        assert len(lines) <= 400
        self.process.stdin.write("".join(line + "\n" for line in lines))
        try:
            self.process.stdin.flush()
        except BrokenPipeError:
            sys.exit(f"{self.name} ended before the query {lines[0]}")
        answers = []
        for asked in lines:
            line = self.process.stdout.readline()
            if not line:
                sys.exit(f"{self.name} ended at the query {asked}")
            parts = line.rstrip("\n").split("\t")
            answers.append((int(parts[0]), int(parts[1]), parts[2] if len(parts) > 2 else ""))
        return answers

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def jars():
    return ":".join(sorted(sum((glob.glob(f"/usr/share/java/{jar}-*.jar") for jar in JARS), [])))


def lucene_classes(work):
    """Compiles the contestant for Lucene; the folder of its classes."""
    source, folder = os.path.join(HERE, "LuceneContestant.java"), os.path.join(work, "lucene-classes")
    made = os.path.join(folder, "LuceneContestant.class")
    if not os.path.exists(made) or os.path.getmtime(made) < os.path.getmtime(source):
        subprocess.run(["javac", "-encoding", "UTF-8", "-cp", jars(), "-d", folder, source], check=True)
    return folder


def java(work):
    """The command that runs the contestant for Lucene."""
    return ["java", "-Xmx1g", "-cp", jars() + ":" + os.path.join(work, "lucene-classes"), "LuceneContestant"]


def lucene_lines(tokens, path):
    """The exported articles in the form that the contestant for Lucene reads."""
    with open(tokens) as lines, open(path + ".part", "w") as out:
        for line in lines:
            article = json.loads(line)
            values = ["\x1f".join(article[field]) for field in ("speaker", "person", "country")]
            out.write("\t".join([article["id"], article["text"]] + values) + "\n")
    os.rename(path + ".part", path)


def all_of(names, tools, work, index, tokens):
    """The contestants with these names, their indexes made where they are not there yet. `index` is ours."""
    def script(name, path):
        return [[sys.executable, os.path.join(HERE, f"{name}_contestant.py"), what] + arguments
                for what, arguments in (("run", [path]), ("build", [tokens, path]))]

    engine = [os.path.join(tools, "enginebench"), "contest", index]
    made = []
    for name in names:
        path = os.path.join(os.path.dirname(tokens), name)
        if name == "aidsearch":
            made.append(Contestant(name, engine, facets=True))
        elif name == "lucene":
            made.append(Contestant(name, java(work) + ["run", path], java(work) + ["build", tokens + ".lines", path], facets=True))
        else:
            run, build = script(name, path)
            made.append(Contestant(
                name, run, build, facets=name in ("tantivy", "sqlite"), share={"sqlite": 4, "recoll": 4, "ripgrep": 11}.get(name, 1),
                # Recoll counts a thousand matches and estimates the rest.
                exact={"recoll": 1_000}.get(name, math.inf)))
        contestant = made[-1]
        if contestant.build_command and not os.path.exists(path + ".made"):
            print(f"making the index of {name} ...", file=sys.stderr, flush=True)
            subprocess.run(["rm", "-rf", path], check=True)
            if name == "lucene":
                lucene_classes(work)
                lucene_lines(tokens, tokens + ".lines")
            subprocess.run(contestant.build_command, check=True)
            open(path + ".made", "w").close()
    return made
