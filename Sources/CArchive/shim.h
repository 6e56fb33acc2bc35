// libarchive: tar, ZIP, and what files are compressed with.
#include <archive.h>
#include <archive_entry.h>
