"""Pages of the identity provider: where a user lets a program in."""

from __future__ import annotations

from html import escape
from typing import Final

_STYLE: Final = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 24rem; margin: 12vh auto; padding: 0 1rem }
label { display: block; margin: 1rem 0 .25rem }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem }
#user_code { letter-spacing: .15em; text-transform: uppercase }
button { font: inherit; padding: .5rem 1rem; margin: 1.5rem .5rem 0 0 }
p[role=alert] { border-left: .25rem solid #c33; padding-left: .75rem }
"""


def page(content: str) -> str:
    """Return a page with a content that is HTML."""
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Cytomine sandbox: sign in</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_STYLE}</style></head><body><main>{content}</main></body></html>"
    )


def device_form(user_code: str, *, action: str, refusal: str = "") -> str:
    """Return the page that asks for a code and for who lets the program in."""
    alert = f'<p role="alert">{escape(refusal)}</p>' if refusal else ""
    return page(
        f"""<h1>Let a program in</h1>{alert}
<p>Users of the sandbox have their name as password.</p>
<form method="post" action="{escape(action)}">
<label for="user_code">Code that the program shows</label>
<input id="user_code" name="user_code" value="{escape(user_code)}" required autocomplete="off">
<label for="username">User</label><input id="username" name="username" autocomplete="username">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password">
<button name="answer" value="allow">Let it in</button><button name="answer" value="refuse">Refuse</button>
</form>"""
    )


def told(title: str, text: str) -> str:
    """Return a page that says one thing."""
    return page(f'<h1>{escape(title)}</h1><p role="status">{escape(text)}</p>')
