#!/usr/bin/env bash
# The edition in an object store that speaks like S3, with the AWS command line. Not tried.
#   deploy/object-storage.sh s3://bucket/path
# Readers are pointed to …/index.html. Where the store has an error document, it is 404.html.
set -euo pipefail
target=${1:?Say where to: deploy/object-storage.sh s3://bucket/path}
cd "$(dirname "$0")/../dist"

# Pages go last: what they load is then already there. What is old stays until the next release.
send() { # send <ending> <type> <how long it may be kept>
	aws s3 cp . "$target" --recursive --exclude '*' --include "*.$1" --exclude 'pagefind/*' --content-type "$2" --cache-control "$3"
}
aws s3 cp pagefind "$target/pagefind" --recursive --cache-control 'public, max-age=31536000, immutable'
send js 'text/javascript; charset=utf-8' no-cache
send css 'text/css; charset=utf-8' no-cache
send json 'application/json; charset=utf-8' no-cache
send csv 'text/csv; charset=utf-8' no-cache
send svg 'image/svg+xml; charset=utf-8' no-cache
send png image/png no-cache
send txt 'text/plain; charset=utf-8' no-cache
send html 'text/html; charset=utf-8' no-cache
