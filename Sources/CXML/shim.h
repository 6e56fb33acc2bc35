// libxml2: its parser of HTML, and its reader of XML.
#include <libxml/xmlversion.h>
// Debian builds it with ICU, whose headers hold nothing for us and are large.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a variable in libxml2, which no other thread may change; this is the function.
static inline void cxml_free(void *memory) { xmlFree(memory); }
