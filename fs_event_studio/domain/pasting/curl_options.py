"""The options of a curl command by their long names; what is known of curl's own command line."""

from collections.abc import Iterator, Sequence

_SHORT = {
    "a": "append", "A": "user-agent", "b": "cookie", "c": "cookie-jar", "C": "continue-at", "d": "data",
    "D": "dump-header", "e": "referer", "E": "cert", "f": "fail", "F": "form", "g": "globoff", "G": "get",
    "H": "header", "i": "include", "I": "head", "j": "junk-session-cookies", "k": "insecure", "K": "config",
    "l": "list-only", "L": "location", "m": "max-time", "M": "manual", "n": "netrc", "N": "no-buffer", "o": "output",
    "O": "remote-name", "p": "proxytunnel", "P": "ftp-port", "q": "disable", "Q": "quote", "r": "range",
    "s": "silent", "S": "show-error", "t": "telnet-option", "T": "upload-file", "u": "user", "U": "proxy-user",
    "v": "verbose", "w": "write-out", "x": "proxy", "X": "request", "y": "speed-time", "Y": "speed-limit",
    "z": "time-cond", "Z": "parallel", "#": "progress-bar", ":": "next",
}  # fmt: skip

_NAMES = """
    abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to
    continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode
    delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine
    etag-compare etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port
    ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256 hsts interface ip-tos
    ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options
    mail-auth mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir
    parallel-max pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert
    proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey
    proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0
    pubkey quote random-file range rate referer request request-target resolve retry retry-delay retry-max-time
    sasl-authzid service-name sigalgs socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit
    speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace
    trace-ascii trace-config unix-socket upload-file url url-query user user-agent variable vlan-priority write-out
    """

_WITH_VALUE = frozenset(_NAMES.split())
"""All options of curl that take a value."""


def read_options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each option's long name and value, which is empty for a switch; an address is named `url`.

    words: the arguments, without `curl` itself.
    """
    remaining = iter(words)
    for word in remaining:
        if word == "--":
            yield from (("url", rest) for rest in remaining)
        elif word.startswith("--"):
            yield _long(word[2:], remaining)
        elif word.startswith("-") and len(word) > 1:
            yield from _short(word[1:], remaining)
        else:
            yield "url", word


def _long(text: str, remaining: Iterator[str]) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if name not in _WITH_VALUE:
        return name, ""
    return name, value if sign else next(remaining, "")


def _short(letters: str, remaining: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Options of one letter, which may stand together; what follows the first with a value is the value."""
    for position, letter in enumerate(letters):
        name = _SHORT.get(letter, letter)
        if name in _WITH_VALUE:
            yield name, letters[position + 1 :] or next(remaining, "")
            return
        yield name, ""
