"""The tests under AddressSanitizer and ThreadSanitizer."""
import os
import re
import subprocess
import sys

from harness import Broken

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
REPORT = re.compile(r"(ERROR: AddressSanitizer|WARNING: ThreadSanitizer)[^\n]*")


def tests(kind, context):
    scratch = f".build-{kind}"
    command = ["swift", "test", f"--sanitize={kind}", "--scratch-path", scratch]
    # The programs that the end-to-end tests start report into files of their own.
    log = f"{context.folder}/{kind}"
    variables = {**os.environ, "ASAN_OPTIONS": f"detect_leaks=0:log_path={log}", "TSAN_OPTIONS": f"log_path={log}"}
    subprocess.run(["swift", "build", "--build-tests", f"--sanitize={kind}", "--scratch-path", scratch], cwd=ROOT,
                   check=True, stdout=sys.stderr)
    done = subprocess.run(command + ["--skip-build"], cwd=ROOT, capture_output=True, text=True, env=variables)
    text = done.stdout + done.stderr
    for name in os.listdir(context.folder):
        if name.startswith(kind):
            with open(f"{context.folder}/{name}", errors="replace") as file:
                text += file.read()
    reports = sorted({match[0] for match in REPORT.finditer(text)})
    if reports:
        raise Broken(f"{len(reports)} reports of {kind}: {reports[0]}")
    if done.returncode != 0:
        failed = [line for line in text.splitlines() if " failed " in line or "error:" in line]
        raise Broken(f"the tests fail under {kind}: {failed[:3]}")
    return re.search(r"Test run with (\d+) tests[^\n]*passed", text)


def run(context):
    counts = [(kind, tests(kind, context)) for kind in context.sanitizers]
    return ", ".join(f"{kind}: {found[1] if found else '?'} tests, 0 reports" for kind, found in counts)
