"""SQLite's FTS5: `build TOKENS FILE` makes a table, `run FILE` answers searches as enginebench does."""
import json
import sqlite3
import sys
import time

FACETS = ["speaker", "person", "country"]


def build(tokens, path):
    database = sqlite3.connect(path)
    # The text is cut at its spaces and nothing else; it is kept, as the others keep it.
    database.execute("CREATE VIRTUAL TABLE articles USING fts5(text, id UNINDEXED, tokenize=\"ascii tokenchars '_'\")")
    database.execute("CREATE TABLE field_values (article INTEGER, field INTEGER, value TEXT)")
    with open(tokens) as lines:
        for number, line in enumerate(lines, 1):
            article = json.loads(line)
            database.execute("INSERT INTO articles(rowid, text, id) VALUES (?, ?, ?)",
                             (number, article["text"], article["id"]))
            database.executemany(
                "INSERT INTO field_values VALUES (?, ?, ?)",
                [(number, i, value) for i, field in enumerate(FACETS) for value in article[field]])
    database.execute("INSERT INTO articles(articles) VALUES ('optimize')")
    database.execute("CREATE INDEX by_article ON field_values (article, field, value)")
    database.execute("ANALYZE")
    database.commit()


def run(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    print(f"SQLite {sqlite3.sqlite_version}", file=sys.stderr)
    for line in sys.stdin:
        how, kind, words = line.rstrip("\n").split("\t")
        quoted = ['"%s"' % word for word in words.split(" ")]
        match = {"or": " OR ", "phrase": " + "}.get(kind, " AND ").join(quoted)
        counts = []
        start = time.perf_counter_ns()
        database.execute("SELECT id FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT 10", (match,)).fetchall()
        count = database.execute("SELECT count(*) FROM articles WHERE articles MATCH ?", (match,)).fetchone()[0]
        if how == "facets":
            for field in range(len(FACETS)):
                counts.append(database.execute(
                    "SELECT count(*) FROM articles JOIN field_values ON article = articles.rowid AND field = ? "
                    "WHERE articles MATCH ? GROUP BY value ORDER BY 1 DESC LIMIT 10", (field, match)).fetchall())
        taken = time.perf_counter_ns() - start
        facets = "\t" + ";".join(",".join(str(row[0]) for row in rows) for rows in counts) if how == "facets" else ""
        print(f"{taken}\t{count}{facets}", flush=True)


if __name__ == "__main__":
    {"build": build, "run": run}[sys.argv[1]](*sys.argv[2:])
