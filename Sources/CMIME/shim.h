// The functions of GMime that are used here, and of GLib what they need. They are declared, not included, because the
// headers ask for compiler flags that a package may not set. Signatures as in GMime 3.2; all its objects are opaque.
#ifndef CMIME_H
#define CMIME_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct _GMimeObject GMimeObject;
typedef struct _GMimeStream GMimeStream;
typedef struct _GMimeParser GMimeParser;
typedef struct _GMimeParserOptions GMimeParserOptions;
typedef struct _GMimeContentType GMimeContentType;
typedef struct _GMimeDataWrapper GMimeDataWrapper;
typedef struct _GDateTime GDateTime;
typedef struct _InternetAddressList InternetAddressList;
typedef struct _InternetAddress InternetAddress;
typedef struct _GByteArray {
  uint8_t *data;
  unsigned int len;
} GByteArray;

void g_object_unref(void *object);
int g_type_check_instance_is_a(const void *instance, size_t type);
void g_free(void *memory);
int g_date_time_get_year(GDateTime *time);
int g_date_time_get_month(GDateTime *time);
int g_date_time_get_day_of_month(GDateTime *time);

void g_mime_init(void);
GMimeStream *g_mime_stream_mem_new(void);
GMimeStream *g_mime_stream_mem_new_with_buffer(const char *buffer, size_t length);
GByteArray *g_mime_stream_mem_get_byte_array(GMimeStream *stream);
GMimeParser *g_mime_parser_new_with_stream(GMimeStream *stream);
GMimeObject *g_mime_parser_construct_message(GMimeParser *parser, GMimeParserOptions *options);

size_t g_mime_multipart_get_type(void);
size_t g_mime_part_get_type(void);
size_t g_mime_message_part_get_type(void);

const char *g_mime_message_get_subject(GMimeObject *message);
const char *g_mime_message_get_message_id(GMimeObject *message);
GDateTime *g_mime_message_get_date(GMimeObject *message);
InternetAddressList *g_mime_message_get_from(GMimeObject *message);
GMimeObject *g_mime_message_get_mime_part(GMimeObject *message);
GMimeObject *g_mime_message_part_get_message(GMimeObject *part);
const char *g_mime_object_get_header(GMimeObject *object, const char *name);
GMimeContentType *g_mime_object_get_content_type(GMimeObject *object);
const char *g_mime_object_get_disposition(GMimeObject *object);
int g_mime_content_type_is_type(GMimeContentType *type, const char *kind, const char *subtype);
const char *g_mime_content_type_get_parameter(GMimeContentType *type, const char *name);
char *g_mime_content_type_get_mime_type(GMimeContentType *type);
int g_mime_multipart_get_count(GMimeObject *multipart);
GMimeObject *g_mime_multipart_get_part(GMimeObject *multipart, int index);
const char *g_mime_part_get_filename(GMimeObject *part);
GMimeDataWrapper *g_mime_part_get_content(GMimeObject *part);
ssize_t g_mime_data_wrapper_write_to_stream(GMimeDataWrapper *content, GMimeStream *stream);

int internet_address_list_length(InternetAddressList *list);
InternetAddress *internet_address_list_get_address(InternetAddressList *list, int index);
const char *internet_address_get_name(InternetAddress *address);

#endif
