#!/bin/sh
# Asks the daemon over its socket, without aidsearch: client.sh SOCKET QUERY prints the reply, a line of JSON.
# nc is that of netcat-openbsd.
set -eu
query=$(printf '%s' "$2" | tr '\n' ' ' | sed 's/["\\]/\\&/g')
printf '{"id":1,"q":"%s","facets":["speaker"],"limit":5}\n' "$query" | nc -UN "$1"
