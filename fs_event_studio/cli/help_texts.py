"""What --help says of each command."""

_EXIT_CODES = """\
exit codes: 0 accepted; 1 refused by the server, rate limited included; 2 refused by our own check, or an
unusable file, option or environment: nothing was sent; 3 not sent or no whole answer (no connection, no key,
history or keyring trouble, Ctrl+C)."""

SEND_HELP = f"""\
Sends one event: a FILE with the event as the API takes it, a template, or options, also laid over one of these.
Without options that change the event, the bytes of FILE are sent as they are. An option replaces what
FILE says about just that member; everything else stays, so two forms of identification are reported.

{_EXIT_CODES}

--json prints one object: id (in the history), outcome, status, request (body: the exact text), response,
identification_mode, quota, problems, elapsed_ms, and more. Headers are an object; a header that came
several times has its values joined by ", ". A body that is not UTF-8 also stands in body_base64. The
members are the same where nothing was sent: then id, outcome and response are null, and error says why
where it was not our check."""

_HISTORY_HELP = """\
Lists exchanges, the newest first; `history show ID` prints everything about one.
All terms of QUERY must hold:

{terms}

Your shell takes quotes, < and > for itself, so put such a QUERY in single quotes:
history 'name:"order completed" prop.total>10'. One that begins with a minus comes after two dashes:
history -- -refund. To search for the word “show”, write history '"show"'.

`history export` writes all that QUERY finds, the oldest first, without keys. `history import` takes files
that were exported as jsonl, har or csv, and HTTP archives of other programs; what is there already is
passed over, and keys and cookies are dropped.

`history prune` removes what the rules in keeping.json no longer want; without rules everything is kept,
and what is pinned always is. `history forget` removes a user from exchanges, index, free space, log,
backups, drafts, templates and saved worlds, and says what it cannot reach. `history vacuum` makes the file
smaller. `history check` looks for damage.

exit codes: 0 done; 1 check found damage; 2 an unusable file or option, a mistake in QUERY, which is pointed
at, or forget without --yes; 3 history or file cannot be read or written, something is left of a user, or
Ctrl+C."""

KEY_HELP = """\
Keys rest in the keyring of this computer. A key is read from a prompt, or from the first line of standard
input; never from an argument, because other programs can read those. In CI, set FULLSTORY_API_KEY instead.

exit codes: 0 done; 1 the key was not accepted, or there is none; 2 there is no usable keyring, or no such
environment; 3 no answer."""

SANDBOX_HELP = """\
Serves the sandbox over HTTP until Ctrl+C, for programs on this computer; no page in a browser is answered.
Prints its URL first, then the token of this run, which requests below /_sandbox/ carry in the header
Sandbox-Token; GET /_sandbox/openapi.json describes everything and needs none. --json prints both on one line.
Without --demo or --world the account has its three keys (na1.sandbox-standard, na1.sandbox-architect,
na1.sandbox-admin) and nobody in it.

--world NAME begins with a world that was saved under this name, here or in the window; a text that cannot
be a name, such as ./shop.json, is a file. --save-world NAME saves the world when the server stops. It takes
no other world's place, but that with which it began: --world shop --save-world shop goes on with it. A world
that is being served can be read at GET /_sandbox/world. --list-worlds lists the names and ends.

exit codes: 0 stopped; 2 an unusable name, file or option; 3 it cannot listen there, or the world not be saved."""

TOUR_HELP = """\
Plays a tour of stitching, a plain text file, in a sandbox of its own and prints every slide: its caption, what was
sent, where it landed and why. Without FILE, the tour that comes with the program: seven cases and two surprises.
The same file prints the same on every computer. --html writes one web page that needs nothing from elsewhere.

exit codes: 0 played; 2 the file cannot be read or played (the message names the line), or an unusable option;
3 the page cannot be written."""


def history_help() -> str:
    """With all terms of a search."""
    from fs_event_studio.domain.search.language import FORMS, KEYS  # noqa: PLC0415 - the window starts without it

    terms: dict[str, str] = dict(FORMS)
    terms |= {key.example.split("   ")[0]: key.meaning for key in KEYS.values()}
    terms |= {f"{key.name}:…": f"one of {', '.join(key.values)}" for key in KEYS.values() if key.values}
    return _HISTORY_HELP.format(terms="\n".join(f"  {example:26} {meaning}" for example, meaning in terms.items()))
