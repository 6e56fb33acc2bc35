"""200 hostile strings in titles, texts, names, ids and paths: none is live in anything that is printed."""
import csv
import html.parser
import io
import json
import os
import re
import subprocess
import unicodedata

from harness import Broken, Daemon

ESCAPES = ["\x1b[2J", "\x1b]0;owned\x07", "\x1b]52;c;cm0gLXJmIH4=\x07", "\x1b[6n", "\x1bP+q544e\x1b\\", "\x1b[?1049h",
           "\x1b#8", "\x1bc", "\x9b31m", "\x9d0;x\x9c", "\x90q\x9c", "\x1b[31;1mred", "\x1b]8;;http://x\x07go\x1b]8;;\x07",
           "\x1b[1A\x1b[2K", "\x1b[200~paste\x1b[201~", "\x1bX boo \x1b\\", "\x1b^ pm \x1b\\", "\x1b_ apc \x1b\\"]
CONTROLS = [chr(code) for code in [*range(1, 9), 11, 12, 13, *range(14, 32), *range(0x7F, 0xA0)]]
BIDI = [chr(code) for code in [0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]]
INVISIBLE = ["\ufeff", "\U000e0041", "\U000e007f", "\u2028", "\u2029"]
FORMULAS = ["=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00a0=1+1",
            "\uff1d1+1", "\uff0b1", "\uff0d1+1", "\uff20SUM(1)", '"=1+1"', '"=HYPERLINK(""http://x"")"', "=DDE(\"a\";\"b\")",
            "'=1", "=1\n=2", "a\n=1+1", 'a","=1+1', 'a"\n=1+1', "a\r\n@x", "\ufeff=1+1", "\u200e=1+1", "\x00=1+1"]
MARKUP = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='x",
          "<!--", "-->", "]]>", "</title><script>x</script>", "</textarea>", "<iframe src=javascript:x>", "&lt;b&gt;", "&#60;b&#62;",
          "<a href=\"javascript:alert(1)\">x</a>", "<style>*{display:none}</style>", "<base href=//x>", "${7*7}", "{{7*7}}",
          "<math><mtext></p><style><img src=x onerror=1>", "\u003cscript\u003e", "<ScRiPt >x</ScRiPt >"]
BREAKS = ["a\nFAKE log line", "a\r\nlevel=error message=fake", "a\u2028b", "a\u2029b", "a\x0bb", "a\x0cb", "a\x85b", "a\x1eb",
          "a\n2024-04-04T00:00:00Z error: all is lost", "a\x00b", "a\n\n\nb", "a\r\rb"]


def hostile():
    """The 200 strings."""
    strings = ESCAPES + CONTROLS + BIDI + INVISIBLE + FORMULAS + MARKUP + BREAKS
    mixed = 0
    while len(strings) < 200:  # several at once
        strings.append(ESCAPES[mixed % len(ESCAPES)] + BIDI[mixed % len(BIDI)] + MARKUP[mixed % len(MARKUP)] + "\r\n=1+1")
        mixed += 1
    return strings[:200]


def live(text, lines=False):
    """What in a text steers a terminal or shows words in another order; None where nothing does."""
    for character in text:
        code = ord(character)
        if character == "\n" or (character == "\t" and lines):
            continue
        if code < 0x20 or 0x7F <= code < 0xA0:
            return f"the control character U+{code:04X}"
        if character in BIDI or character in INVISIBLE or 0xE0000 <= code <= 0xE007F:
            return f"U+{code:04X}"
    return None


def formula(cell):
    """Whether a spreadsheet would calculate a cell."""
    stripped = cell.lstrip(" \u00a0\t\r\n\"\ufeff\u200e\x00")
    try:
        float(cell)
        return False
    except ValueError:
        return stripped[:1] in set("=+-@\uff1d\uff0b\uff0d\uff20") and not cell.startswith("'")


class Page(html.parser.HTMLParser):
    """Looks for what our own pages don't have: scripts, handlers, links to scripts."""

    def __init__(self):
        super().__init__()
        self.live = None

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "svg", "math", "img", "base", "object", "embed", "textarea"):
            self.live = f"<{tag}>"
        for name, value in attributes:
            if name.startswith("on") or (value or "").strip().lower().startswith(("javascript:", "data:", "vbscript:")):
                self.live = f"{name}={value}"


def page(text):
    parser = Page()
    parser.feed(text)
    return parser.live or live(text, lines=True)


class Printed:
    """Everything that was printed, and what in it was live."""

    def __init__(self):
        self.found = []
        self.looked_at = 0

    def look(self, what, problem):
        self.looked_at += 1
        if problem:
            self.found.append(f"{what}: {problem}")


def surviving(string):
    """The string as an id or a path may hold it."""
    return "".join(c for c in string if c not in "/\x00")[:60] or "x"


def client(daemon, arguments, given=None):
    # In front: behind a "--" they would be words of the query, and the client would start a daemon of its own.
    done = subprocess.run([f"{daemon.programs}/aidsearch", "--socket", daemon.socket, "--no-start", *arguments],
                          capture_output=True, input=given, env={"PATH": os.environ["PATH"], "HOME": daemon.folder})
    return done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


def run(context):
    strings = hostile()
    proven = sum(bool(live(string, lines=False) or formula(string) or page(string) or "\n" in string) for string in strings)
    daemon = Daemon(context)
    documents = []
    for number, string in enumerate(strings):
        text = f"Jens Stoltenberg said {string} on Monday that Ukraine would get ${number + 1} billion. {string} hostile."
        documents.append({"id": f"h{number}", "title": f"{string} {number}", "source": f"{string} press",
                          "author": string, "url": f"http://x/{string}", "text": f"{string}\n\n{text}",
                          "date": "2024-04-04"})
    connection = daemon.connect()
    problems = 0
    for document in documents:
        connection.send({"op": "add", "document": document})
        problems += connection.reply()["indexed"]["problems"]
    # Ids of their own, and one whose id is hostile: refused or harmless.
    for number, string in enumerate(strings):
        connection.send({"op": "add", "document": {"id": surviving(string) + str(number), "text": f"Norway {string} paid."}})
        connection.reply()
    connection.close()

    printed = Printed()
    step = 1 if not context.short else 20
    for arguments in (["--limit", "400", "*"], ["hostile"], ["--limit", "100", "Stoltenberg"], ["--explain", "hostile"],
                      ["facets", "source"], ["facets", "speaker"], ["status"], ["facets", "source", "--format", "tsv"]):
        out, err = client(daemon, ["--color", "never", *arguments] if arguments[0] not in ("facets", "status")
                          else [*arguments, "--color", "never"])
        printed.look(f"text of {arguments}", live(out, lines="tsv" in arguments))
        printed.look(f"messages of {arguments}", live(err))
        out, _ = client(daemon, [*arguments, "--color", "always"])
        printed.look(f"coloured text of {arguments}", live(re.sub(r"\x1b\[[0-9;]*m", "", out), lines=True))
    for arguments in (["--limit", "400", "*"], ["facets", "source"], ["status"]):
        for kind, separator in (("csv", ","), ("tsv", "\t")):
            out, _ = client(daemon, [*arguments, "--format", kind])
            printed.look(f"{kind} of {arguments}", live(out, lines=kind == "tsv"))
            width = None
            for row in csv.reader(io.StringIO(out), delimiter=separator):
                width = width or len(row)
                if len(row) != width:
                    printed.look(f"{kind} of {arguments}", f"a row of {len(row)} cells, not {width}: {row}")
                for cell in row:
                    printed.look(f"a cell of {kind}", f"the formula {cell!r}" if formula(cell) else None)
        out, _ = client(daemon, [*arguments, "--json"])
        printed.look(f"JSON of {arguments}", live(re.sub("[\U000e0000-\U000e007f]", "", out)))  # they show nothing
    out, _ = client(daemon, ["status", "--format", "prometheus"])
    printed.look("metrics", live(out))
    for number in range(0, len(strings), step):
        out, err = client(daemon, ["show", f"h{number}", "--color", "never"])
        printed.look(f"show h{number}", live(out, lines=True) or live(err))
        # The query itself comes back in the reading and in messages.
        for query in (strings[number].replace("\x00", ""), f'"{strings[number]}'.replace("\x00", "")):
            out, err = client(daemon, ["--color", "never", "--", query])
            printed.look(f"the query {query!r}", live(out) or live(err))
    for arguments, kind in pages(daemon, strings):
        out, _ = client(daemon, arguments)
        printed.look(f"{kind} of {arguments}", page(out))

    # Files and paths that are named in messages and in the log.
    folder = f"{daemon.folder}/files"
    os.mkdir(folder)
    for number, string in enumerate(strings):
        try:
            with open(f"{folder}/{surviving(string)}-{number}.pdf", "wb") as file:
                file.write(b"%PDF-1.4 " + string.encode())
        except OSError:
            pass
    out, err = client(daemon, ["index", folder])
    printed.look("messages of index", live(out) or live(err))
    for arguments in (["--log-level", "trace"], ["--log-level", "trace", "--log-format", "json"]):
        daemon.end()
        daemon = Daemon(context, daemon.folder, arguments=[*arguments, "--watch", folder])
        connection = daemon.connect()
        for string in strings[::step]:
            connection.ask({"q": string})
            connection.ask({"op": "show", "article": string})
            connection.ask({"op": string, "id": string})
            connection.ask({"op": "index", "paths": [f"/{surviving(string)}"]})
        connection.close()
    daemon.end()
    with open(daemon.log, encoding="utf-8", errors="replace") as log:
        for line in log.read().split("\n"):
            if not line:
                continue
            printed.look("the log", live(line))
            if line.startswith("{"):
                json.loads(line)
            elif not re.match(r"\d{4}-\d\d-\d\dT[\d:]+Z ", line):
                printed.look("the log", f"a line that no event begins: {line[:80]}")
    if printed.found:
        raise Broken(f"{len(printed.found)} live, the first: {'; '.join(printed.found[:4])}")
    return (f"{len(strings)} hostile strings ({proven} of them live in the raw), {printed.looked_at} outputs, cells and "
            f"lines looked at: 0 live")


def pages(daemon, strings):
    """The commands of the client that write HTML, where this version has them."""
    out, _ = client(daemon, ["--help"])
    if re.search(r"\bledger\b", out):
        yield ["ledger", "--format", "html"], "HTML"
