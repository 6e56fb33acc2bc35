"""Another user, a second daemon, a stale socket."""
import grp
import os
import subprocess

from harness import Broken, CannotRun, Connection, Daemon

def ask_as(user, group, path):
    """What a process of another user hears at the socket."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        heard = b"nothing"
        try:
            os.setgroups([])
            os.setgid(group)
            os.setuid(user)
            connection = Connection(path, 10)
            try:
                connection.send({"op": "status"})
            except BrokenPipeError:
                pass  # refused already; the reason is there to be read
            heard = connection.line()
        except PermissionError:
            heard = b"not permitted"
        except BaseException as reason:
            heard = repr(reason).encode()
        finally:
            os.write(writing, heard)
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        heard = pipe.read().decode(errors="replace")
    os.waitpid(child, 0)
    return heard


def another_user(context, plant=None):
    if os.geteuid() != 0:
        raise CannotRun("only root can be somebody else")
    daemon = Daemon(context, plant=plant)
    # First as things are: the folders keep strangers out. Then with all of that open: the daemon does.
    mode = os.stat(daemon.socket).st_mode & 0o777
    if mode != 0o600:
        raise Broken(f"the socket has the mode {mode:o}")
    for path, mode in ((context.folder, 0o755), (daemon.folder, 0o755), (daemon.socket, 0o777)):
        os.chmod(path, mode)
    heard = ask_as(65534, 65534, daemon.socket)
    if "serves its own user" not in heard:
        raise Broken(f"another user heard: {heard}")
    daemon.end()


def group(context):
    """A group by option: members may ask, others may not."""
    name = grp.getgrgid(1).gr_name
    daemon = Daemon(context, arguments=["--group", name])
    for path, mode in ((context.folder, 0o755), (daemon.folder, 0o755)):
        os.chmod(path, mode)
    state = os.stat(daemon.socket)
    if (state.st_mode & 0o777, state.st_gid) != (0o660, 1):
        raise Broken(f"the socket of a group has {state.st_mode & 0o777:o}, group {state.st_gid}")
    if '"documents"' not in (heard := ask_as(65534, 1, daemon.socket)):
        raise Broken(f"a member of the group heard: {heard}")
    if ask_as(65534, 65534, daemon.socket) != "not permitted":
        raise Broken("a stranger could connect")
    daemon.end()


def second_daemons(context, count):
    daemon = Daemon(context)
    for number in range(count):
        index, path = (daemon.index, f"{daemon.folder}/t") if number % 2 else (f"{daemon.folder}/other", daemon.socket)
        done = subprocess.run([f"{context.programs}/aidsearchd", "serve", "--index", index, "--socket", path],
                              capture_output=True, text=True, timeout=30)
        if done.returncode != 2 or f"process {daemon.pid}" not in done.stderr:
            raise Broken(f"a second daemon ended with {done.returncode}: {done.stderr.strip()}")
    daemon.ask({"op": "status"})
    daemon.end()


def stale_sockets(context, count):
    folder = context.new_folder()
    for number in range(count):
        daemon = Daemon(context, folder)
        daemon.ask({"op": "add", "document": {"id": str(number), "text": "Kyiv thanked Norway."}})
        daemon.kill()
        if not os.path.exists(daemon.socket):
            raise Broken("no socket was left behind")
    daemon = Daemon(context, folder)
    documents = daemon.ask({"op": "status"})["status"]["documents"]
    if documents != count:
        raise Broken(f"{documents} articles after {count} recoveries")
    daemon.end()
    # What is there and is no stale socket of ours stays.
    file = f"{folder}/file"
    with open(file, "w") as made:
        made.write("kept")
    done = subprocess.run([f"{context.programs}/aidsearchd", "serve", "--index", f"{folder}/index", "--socket", file],
                          capture_output=True, text=True, timeout=30)
    if done.returncode != 2 or open(file).read() != "kept":
        raise Broken("a file in the socket's place was not left alone")


def run(context):
    count = context.cycles(20, 2)
    notes = []
    try:
        context.finds("admit-strangers", lambda: another_user(context, plant="admit-strangers"))
        another_user(context)
        group(context)
        notes.append("another user refused, a group's member served")
    except CannotRun as reason:
        notes.append(str(reason))
    second_daemons(context, count)
    stale_sockets(context, count)
    return f"{'; '.join(notes)}; a second daemon refused {count} of {count}; a stale socket recovered {count} of {count}"
