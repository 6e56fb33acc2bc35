// SPDX-License-Identifier: GPL-2.0-or-later
//
// Files and folders on disk: changes that outlive a loss of power.
#ifndef CXAPIAN_FILE_H
#define CXAPIAN_FILE_H

#include "CXapianBase.h"

CXAPIAN_BEGIN

/// Exchanges two files or folders in one step; both must exist, on one file system.
CXapianStatus cxapian_file_exchange(CXapianBytes first, CXapianBytes second);

/// Renames a file or folder.
CXapianStatus cxapian_file_move(CXapianBytes source, CXapianBytes destination);

/// Forces a file to disk.
CXapianStatus cxapian_file_sync(CXapianBytes file);

/// Forces all files of a folder to disk, and that they are there.
CXapianStatus cxapian_folder_sync(CXapianBytes folder);

CXAPIAN_END

#endif
