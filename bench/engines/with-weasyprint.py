# python3 bench/engines/with-weasyprint.py (FILE.html OUT.pdf)…: sets HTML files with WeasyPrint.
# Prints what all took as one line of JSON.
import json
import logging
import resource
import sys
import time

from weasyprint import HTML

logging.getLogger('weasyprint').setLevel(logging.CRITICAL)
start = time.perf_counter()
for html, pdf in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        HTML(html).write_pdf(pdf)
    except Exception as error:  # The others are still to be set.
        print(html, error, file=sys.stderr)
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    'wall': round((time.perf_counter() - start) * 1000),
    'cpu': round((used.ru_utime + used.ru_stime) * 1000),
    'peak': round(used.ru_maxrss / 1024),
}))
