"""tantivy in process: `build TOKENS FOLDER` makes an index, `run FOLDER` answers searches as enginebench does, `time ARTICLES
FOLDER THREADS` prints the seconds that indexing articles takes, `batch FOLDER warm|texts|snippets` the nanoseconds of many searches."""
import json
import os
import sys
import time

import tantivy

FACETS = ["speaker", "person", "country"]
# Segments return all their values, so that the counts are exact as ours are.
COUNTS = {field: {"terms": {"field": field, "size": 10, "segment_size": 1_000_000}} for field in FACETS}


def build(tokens, folder):
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    schema.add_text_field("text", stored=True, tokenizer_name="whitespace", index_option="position")
    for field in FACETS:
        schema.add_text_field(field, tokenizer_name="raw", fast=True, index_option="basic")
    os.makedirs(folder, exist_ok=True)
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(400_000_000, 1)
    with open(tokens) as lines:
        for line in lines:
            article = json.loads(line)
            document = tantivy.Document()
            for field, value in article.items():
                for text in value if isinstance(value, list) else [value]:
                    document.add_text(field, text)
            writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


def parse(index, kind, words):
    if kind == "phrase":
        return index.parse_query('"%s"' % " ".join(words), ["text"])
    return index.parse_query(" ".join(words if kind == "or" else ["+" + word for word in words]), ["text"])


def run(folder):
    index = tantivy.Index.open(folder)
    searcher = index.searcher()
    print(f"{tantivy.__version__}, {searcher.num_segments} segments", file=sys.stderr)
    for line in sys.stdin:
        how, kind, words = line.rstrip("\n").split("\t")
        query = parse(index, kind, words.split(" "))
        facets = ""
        start = time.perf_counter_ns()
        if how.startswith("facets"):
            counted = searcher.aggregate(query, COUNTS)
        found = searcher.search(query, limit=10, count=True)
        if how in ("texts", "facets with texts", "snippets"):
            texts = [searcher.doc(address) for _, address in found.hits]
        if how == "snippets":
            marks = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
            texts = [marks.snippet_from_doc(document).fragment() for document in texts]
        taken = time.perf_counter_ns() - start
        if how.startswith("facets"):
            facets = "\t" + ";".join(
                ",".join(str(bucket["doc_count"]) for bucket in counted[field]["buckets"]) for field in FACETS)
        print(f"{taken}\t{found.count}{facets}", flush=True)


def batch(folder, how):
    """Runs all searches of standard input and prints the time of all and their matches together."""
    index = tantivy.Index.open(folder)
    searcher = index.searcher()
    queries = [parse(index, kind, words.split(" ")) for _, kind, words in (line.rstrip("\n").split("\t") for line in sys.stdin)]
    for timed in (False, True):
        start, count = time.perf_counter_ns(), 0
        for query in queries:
            found = searcher.search(query, limit=10, count=True)
            count += found.count
            if how in ("texts", "snippets"):
                texts = [searcher.doc(address) for _, address in found.hits]
            if how == "snippets":
                marks = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
                texts = [marks.snippet_from_doc(document).fragment() for document in texts]
    print(f"{time.perf_counter_ns() - start}\t{count}")


def time_build(articles, folder, threads):
    """Words are stemmed; the text is kept. Reading the articles is not part of the time: that is Python's."""
    schema = tantivy.SchemaBuilder()
    for field in ("id", "date", "source"):
        schema.add_text_field(field, stored=True, tokenizer_name="raw", index_option="basic")
    for field in ("title", "text"):
        schema.add_text_field(field, stored=True, tokenizer_name="en_stem", index_option="position")
    os.makedirs(folder, exist_ok=True)
    index = tantivy.Index(schema.build(), path=folder)
    documents = []
    with open(articles) as lines:
        for line in lines:
            article, document = json.loads(line), tantivy.Document()
            for field in ("id", "date", "source", "title", "text"):
                document.add_text(field, article.get(field) or "")
            documents.append(document)
    start = time.perf_counter()
    writer = index.writer(200_000_000 * int(threads), int(threads))
    for document in documents:
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    print(time.perf_counter() - start)


if __name__ == "__main__":
    {"build": build, "run": run, "time": time_build, "batch": batch}[sys.argv[1]](*sys.argv[2:])
