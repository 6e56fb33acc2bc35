"""Xapian as it comes: `build TOKENS FOLDER` makes a database, `run FOLDER` answers searches as enginebench does."""
import json
import sys
import time

import xapian


def build(tokens, folder):
    database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OPEN)
    with open(tokens) as lines:
        for line in lines:
            article = json.loads(line)
            document = xapian.Document()
            for position, word in enumerate(article["text"].split(" "), 1):
                if word:
                    document.add_posting(word, position)
            document.add_boolean_term("Q" + article["id"])
            document.set_data(article["id"])
            database.add_document(document)
    database.commit()
    database.close()


def run(folder):
    database = xapian.Database(folder)
    print(f"Xapian {xapian.version_string()}", file=sys.stderr)
    count = database.get_doccount()
    operators = {"or": xapian.Query.OP_OR, "phrase": xapian.Query.OP_PHRASE}
    for line in sys.stdin:
        how, kind, words = line.rstrip("\n").split("\t")
        enquire = xapian.Enquire(database)
        enquire.set_query(xapian.Query(operators.get(kind, xapian.Query.OP_AND), words.split(" ")))
        start = time.perf_counter_ns()
        found = enquire.get_mset(0, 10, count)
        taken = time.perf_counter_ns() - start
        print(f"{taken}\t{found.get_matches_estimated()}", flush=True)


if __name__ == "__main__":
    {"build": build, "run": run}[sys.argv[1]](*sys.argv[2:])
