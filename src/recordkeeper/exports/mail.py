"""A draft of an e-mail as a file (RFC 5322) that the user's own mail program opens, looks at and sends."""

import hashlib
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage

from recordkeeper.domain.file_name import safe_name

_NEVER = frozenset(' @<>,;:"()[]\\')


def mail_draft(subject: str, body: str, *, to: str = "", attachment: bytes | None = None, named: str = "") -> bytes:
    """The draft's bytes, the same for the same words; ``attachment`` is a PDF, ``named`` what it is called.

    It has no sender, date or number of its own: those are for the program that sends it. What is no address is left
    out, for the user to fill in.
    """
    address = _address(to)
    plain = address is None or address.addr_spec.isascii()
    message = EmailMessage(policy.SMTP if plain else policy.SMTPUTF8)
    message["X-Unsent"] = "1"  # Outlook opens it to be written on, not as one that came
    message["Subject"] = _one_line(subject)
    if address is not None:
        message["To"] = address
    message.set_content(body, charset="utf-8")
    if attachment is not None:
        message.add_attachment(
            attachment, maintype="application", subtype="pdf", filename=f"{safe_name(named, 'letter')}.pdf"
        )
        message.set_boundary(f"=={hashlib.sha256(attachment + body.encode()).hexdigest()[:32]}==")
    return message.as_bytes()


def _one_line(text: str) -> str:
    """Without line breaks and control characters: a header ends where a line does."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _address(text: str) -> Address | None:
    """The one address that a text is; None for anything else."""
    name, at, host = text.strip().partition("@")
    if not (name and at and host) or any(each in _NEVER or not each.isprintable() for each in name + host):
        return None
    return Address(username=name, domain=host)
