"""The tests under AddressSanitizer and ThreadSanitizer."""
import os
import re
import subprocess
import sys

from harness import Broken

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SUPPRESSIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "thread.supp")
REPORT = re.compile(r"(ERROR: AddressSanitizer|WARNING: ThreadSanitizer)[^\n]*")


def tests(kind, context):
    scratch = f".build-{kind}"
    command = ["swift", "test", f"--sanitize={kind}", "--scratch-path", scratch]
    # The programs that the end-to-end tests start report into files of their own.
    log = f"{context.folder}/{kind}"
    variables = {**os.environ, "ASAN_OPTIONS": f"detect_leaks=0:log_path={log}", "TSAN_OPTIONS": f"log_path={log} suppressions={SUPPRESSIONS}"}
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


def race(context, is_racing):
    """Runs threads that count, with a lock or without one; Broken where that is reported."""
    program = f"{context.folder}/race"
    source = os.path.join(os.path.dirname(SUPPRESSIONS), "race.swift")
    if not os.path.exists(program):
        subprocess.run(["swiftc", "-sanitize=thread", source, "-o", program], check=True, stdout=sys.stderr)
    variables = {**os.environ, "TSAN_OPTIONS": f"suppressions={SUPPRESSIONS}"}
    done = subprocess.run([program] + ["racing"] * is_racing, capture_output=True, text=True, env=variables)
    if done.returncode != 0 or REPORT.search(done.stderr):
        raise Broken(done.stderr.strip().splitlines()[-1] if done.stderr else f"status {done.returncode}")


def run(context):
    if "thread" in context.sanitizers:
        context.finds("a count without a lock", lambda: race(context, True))
        race(context, False)
    counts = [(kind, tests(kind, context)) for kind in context.sanitizers]
    return ", ".join(f"{kind}: {found[1] if found else '?'} tests, 0 reports" for kind, found in counts)
