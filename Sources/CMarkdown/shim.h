// libcmark: Markdown as CommonMark describes it.
#include <stdlib.h>
#include <cmark.h>
