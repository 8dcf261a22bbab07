#!/usr/bin/python3
"""A window of WebKitGTK without a frame or bars, for its driver: its own browser cannot be narrow as a phone is."""

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2


def view():
    window = Gtk.Window(decorated=False)
    web = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    # What pages write to the console goes to the driver, and from there to the tests.
    web.get_settings().set_enable_write_console_messages_to_stdout(True)
    web.connect("close", lambda _: window.destroy())
    window.add(web)
    window.show_all()
    return web


def started(_, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("window")
    about.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(about)
    session.connect("create-web-view", lambda _: view())


context = WebKit2.WebContext.get_default()
context.set_automation_allowed(True)
context.connect("automation-started", started)
Gtk.main()
