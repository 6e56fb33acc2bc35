"""A daemon of our own for the time of a measurement."""
import contextlib
import os
import subprocess
import tempfile
import time


@contextlib.contextmanager
def serving(programs, index, *options):
    """Serves an index; gives the path of the socket and the process."""
    with tempfile.TemporaryDirectory(prefix="ab") as folder:
        socket = os.path.join(folder, "s")
        process = subprocess.Popen(
            [os.path.join(programs, "aidsearchd"), "serve", "--index", index, "--socket", socket, "--log-level", "error",
             *options])
        try:
            while not os.path.exists(socket):
                if process.poll() is not None:
                    raise SystemExit("the daemon ended")
                time.sleep(0.001)
            yield socket, process
        finally:
            process.terminate()
            process.wait()


def peak_memory(process):
    """The most memory that a process has had, in MB."""
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
