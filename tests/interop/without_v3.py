#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A door to a Jaeger that lacks its v3 API, as old releases do: without_v3.py PORT SERVER, both on loopback."""
import sys
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Door(BaseHTTPRequestHandler):
    def do_GET(self):
        status, kind, body = 404, "text/plain", b"no such page"
        if not self.path.startswith("/api/v3"):
            try:
                with urllib.request.urlopen(sys.argv[2] + self.path) as answer:
                    status, kind, body = answer.status, answer.headers.get_content_type(), answer.read()
            except urllib.error.HTTPError as error:
                status, kind, body = error.code, error.headers.get_content_type(), error.read()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Door).serve_forever()
