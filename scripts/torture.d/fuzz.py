"""Random input for what takes in other people's, under AddressSanitizer."""
import os
import struct
import subprocess
import sys

from harness import Broken

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TARGETS = ["protocol", "query", "tagger", "readers"]


def build():
    command = ["swift", "build", "-c", "release", "--sanitize=address", "--scratch-path", ".build-asan"]
    subprocess.run(command + ["--product", "fuzz"], cwd=ROOT, check=True, stdout=sys.stderr)
    shown = subprocess.run(command + ["--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return shown.stdout.strip() + "/fuzz"


def fuzz(context, program, target, count, plant=False):
    folder = context.new_folder()
    # What has been freed is kept for a while, to find uses of it; less of that, so that memory is the program's own.
    variables = {**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=16:detect_leaks=1", "SWIFT_BACKTRACE": "enable=no"}
    if plant:
        variables["FUZZ_PLANT"] = "1"
    done = subprocess.run([program, target, str(count), str(context.seed), folder], capture_output=True, text=True,
                          env=variables)
    if done.returncode != 0:
        with open(f"{folder}/number", "rb") as file:
            number = struct.unpack("<Q", file.read())[0]
        what = next((line for line in done.stderr.splitlines() if "ERROR" in line or "Fatal" in line or "input" in line),
                    done.stderr[-300:])
        if "LeakSanitizer" in what:
            raise Broken(f"{target} leaks memory: {next((line for line in done.stderr.splitlines() if 'SUMMARY' in line), '')}")
        raise Broken(f"{target}, input {number} of seed {context.seed}: {what} "
                     f"(again: fuzz {target} 1 {context.seed} FOLDER {number})")
    result = done.stdout.strip()
    memory = int(result.rsplit("memory ", 1)[1].split()[0])
    if memory > 512:
        raise Broken(f"{target} took {memory} MB")
    return f"{target}: {result}"


def run(context):
    program = build()
    context.finds("a write beyond an array", lambda: fuzz(context, program, "query", 1000, plant=True))
    count = context.cycles(1_000_000, 2000)
    results = []
    for target in TARGETS:
        results.append(fuzz(context, program, target, count))
        context.say(results[-1])
    return "; ".join(results)
