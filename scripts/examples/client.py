#!/usr/bin/env python3
"""Asks the daemon over its socket: client.py SOCKET QUERY ... prints a line for each hit."""
import json
import socket
import sys

with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(sys.argv[1])
    for number, query in enumerate(sys.argv[2:]):
        connection.sendall((json.dumps({"id": number, "q": query, "limit": 5}) + "\n").encode())
    connection.shutdown(socket.SHUT_WR)
    for line in connection.makefile(encoding="utf-8"):
        reply = json.loads(line)
        if "error" in reply:
            sys.exit(f"query {reply['id']}: {reply['error']['message']}")
        for hit in reply["hits"]:
            print(reply["id"], hit["id"], hit["title"], sep="\t")
