"""Writes articles as JSON Lines, and as pages in a web archive, compressed record by record and not at all."""

import gzip
import json
import pathlib
import random
import sys

import layouts


def record(kind, address, content, content_type):
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-06-01T00:00:00Z\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def main():
    corpus, count, folder = sys.argv[1], int(sys.argv[2]), pathlib.Path(sys.argv[3])
    articles = [json.loads(line) for line in open(corpus, encoding="utf-8")]
    chosen = [a for a in articles if a.get("title") and a.get("text")][:count]
    others = layouts.Others(articles, random.Random(1))
    renderers = list(layouts.COMMON.values())
    with (
        open(folder / "articles.jsonl", "w", encoding="utf-8") as lines,
        open(folder / "pages.warc", "wb") as plain,
        open(folder / "pages.warc.gz", "wb") as packed,
    ):
        for number, article in enumerate(chosen):
            address = f"https://news.example/{number}"
            line = {key: article[key] for key in ("title", "date", "text") if article.get(key)}
            lines.write(json.dumps({"id": address, "url": address} | line, ensure_ascii=False) + "\n")
            page = renderers[number % len(renderers)](article, others).encode()
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
            request = b"GET / HTTP/1.1\r\n\r\n"
            for part in (
                record("request", address, request, "application/http; msgtype=request"),
                record("response", address, answer, "application/http; msgtype=response"),
            ):
                plain.write(part)
                packed.write(gzip.compress(part, 6))


main()
