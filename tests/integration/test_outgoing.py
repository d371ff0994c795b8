"""Drafts of e-mails, and copies that other programs open: nothing strange gets in, nothing stays."""

import email
import os
import stat
import sys
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from samples import pdf_bytes
from standing import Clock

from recordkeeper.app.application import App
from recordkeeper.app.outgoing import Outgoing
from recordkeeper.domain.errors import FolderUnusable
from recordkeeper.domain.file_name import safe_ending, safe_name
from recordkeeper.exports.mail import mail_draft

PDF = pdf_bytes("Dear all")


def read(draft: bytes) -> EmailMessage:
    """The draft as a mail program reads it."""
    message = email.message_from_bytes(draft, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_says_what_it_is_about_and_carries_the_letter() -> None:
    message = read(
        mail_draft(
            "Request RK-7F3K-Q29D – Łukasz",
            "Dear all,\n\n日本 é\n",
            to="him@example.org",
            attachment=PDF,
            named="Request",
        )
    )
    assert message["Subject"] == "Request RK-7F3K-Q29D – Łukasz"
    assert message["To"] == "him@example.org"
    assert message["X-Unsent"] == "1"
    body = message.get_body()
    assert isinstance(body, EmailMessage) and body.get_content().splitlines() == ["Dear all,", "", "日本 é"]
    (attached,) = message.iter_attachments()
    assert (attached.get_content_type(), attached.get_filename()) == ("application/pdf", "Request.pdf")
    assert attached.get_payload(decode=True) == PDF


def test_a_draft_does_not_say_who_where_or_when() -> None:
    draft = mail_draft("S", "B", attachment=PDF)
    assert {name.lower() for name in read(draft).keys()} == {  # noqa: SIM118
        "x-unsent", "subject", "mime-version", "content-type",
    }  # fmt: skip
    assert os.uname().nodename.encode() not in draft if hasattr(os, "uname") else True
    assert draft == mail_draft("S", "B", attachment=PDF)


@pytest.mark.parametrize(
    "hostile",
    [
        "a\r\nBcc: thief@example.org",
        "a\nX-Evil: 1",
        "a\r\n\r\n<script>",
        "\x00\x0bBcc: x@y",
        "a\u2028Bcc: x@y",
        "x" * 5000,
    ],
)
def test_nothing_that_is_typed_can_become_a_header(hostile: str) -> None:
    message = read(mail_draft(hostile, hostile, to=hostile, attachment=PDF, named=hostile))
    assert {name.lower() for name in message.keys()} <= {  # noqa: SIM118
        "x-unsent", "subject", "to", "mime-version", "content-type",
    }  # fmt: skip
    assert len(list(message.iter_attachments())) == 1
    assert message["To"] is None


@pytest.mark.parametrize(
    "text",
    [
        "", "no address", "a@b, c@d", "Name <a@example.org>", "a@", "@b", "a@b@c", "a@b;c@d", "a b@example.org",
        "a@exam ple.org", "a@example.org\r\nBcc: c@example.org", "\"a\"@example.org", "a(b)@example.org",
    ],
)  # fmt: skip
def test_what_is_no_single_address_is_left_for_the_user_to_fill_in(text: str) -> None:
    assert read(mail_draft("S", "B", to=text))["To"] is None


def test_an_address_with_foreign_letters_is_kept() -> None:
    assert read(mail_draft("S", "B", to="jürgen@bücher.example"))["To"] == "jürgen@bücher.example"


@pytest.mark.parametrize(
    ("typed", "safe"),
    [
        ("Request to Łukasz Ćwik", "Request-to-Lukasz-Cwik"),
        ("../../etc/passwd", "etc-passwd"),
        ("..\\..\\boot.ini", "boot-ini"),
        ("O'Brien & Sons", "OBrien-Sons"),
        ("con", "document"),
        ("LPT1", "document"),
        ("日本", "document"),
        ("", "document"),
        ("\u202efdp.exe", "fdp-exe"),
        ("a" * 100, "a" * 60),
        ("-rf", "rf"),
    ],
)
def test_a_file_is_given_a_plain_name(typed: str, safe: str) -> None:
    assert safe_name(typed) == safe


@pytest.mark.parametrize(
    ("name", "ending"), [("a.PDF", ".pdf"), ("a", ""), ("a.b/c", ""), ("a.", ""), ("a.ta r", ""), ("a.tar.gz", ".gz")]
)
def test_an_ending_is_kept_if_it_is_plain(name: str, ending: str) -> None:
    assert safe_ending(name) == ending


def test_a_copy_is_for_the_user_alone_and_keeps_its_name(app: App) -> None:
    first, second = (app.outgoing.put("Request to Ćwik.eml", b"draft") for _ in range(2))
    assert first.name == second.name == "Request-to-Cwik.eml"
    assert first != second and first.read_bytes() == b"draft"
    assert first.is_relative_to(app.folders.cache)
    if sys.platform != "win32":
        for folder in (first.parent, first.parent.parent):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_a_copy_goes_after_a_day(app: App, clock: Clock) -> None:
    old = app.outgoing.put("old.pdf", b"1")
    clock.go_on(hours=20)
    new = app.outgoing.put("new.pdf", b"2")
    app.outgoing.sweep()
    assert old.exists() and new.exists()
    clock.go_on(hours=5)
    app.outgoing.sweep()
    assert not old.parent.exists() and new.exists()


def test_all_copies_go_when_the_app_closes(app: App) -> None:
    path = app.outgoing.put("a.pdf", b"1")
    app.close()
    assert not path.parent.exists()


def test_sweeping_where_nothing_is_does_nothing(tmp_path: Path, clock: Clock) -> None:
    Outgoing(tmp_path / "nowhere", clock.now).sweep(everything=True)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_used_is_a_known_failure(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "outgoing").write_text("in the way")
    with pytest.raises(FolderUnusable):
        Outgoing(tmp_path / "outgoing", clock.now).put("a.pdf", b"1")
