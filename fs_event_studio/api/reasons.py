"""Why a request was not sent or not answered, in sentences for a person: what happened and what to try.

They name the host and numbers only, never the text of an exception, so they cannot hold a secret.
"""

import errno
import socket
import ssl
from typing import NamedTuple

from fs_event_studio.domain.phrases import Phrase

TRY_AGAIN = Phrase("Trying again under the same idempotency key cannot make a second event.")


class Phase(NamedTuple):
    """A part of a send that must end in time.

    limit: the name of its bound in Limits.   overdue: what to say when it does not: {0} is the host, {1} its
    bound in seconds, {2} TRY_AGAIN.
    """

    limit: str
    overdue: str


LOOKUP = Phase(
    "connect_s",
    Phrase("The name {0} could not be looked up within {1:g} s. Check the network connection."),
)
HANDSHAKE = Phase(
    "connect_s",
    Phrase("{0} took the connection, but did not secure it with TLS within {1:g} s. Check the address and port."),
)
SENDING = Phase(
    "read_s",
    Phrase("{0} stopped taking the request for {1:g} s. {2}"),
)
WAITING = Phase(
    "read_s",
    Phrase("{0} sent nothing for {1:g} s. {2}"),
)
TOTAL = Phase("total_s", Phrase("{0} was not done within {1:g} s, the most that one send may take."))


def closed(host: str) -> str:
    """The server ended the connection too early."""
    return Phrase("{0} closed the connection without a whole answer. {1}", host, TRY_AGAIN)


def broken(host: str) -> str:
    """The connection was reset."""
    return Phrase("The connection to {0} broke before an answer came. {1}", host, TRY_AGAIN)


def not_http(host: str) -> str:
    """Bytes came, but no answer can be read from them."""
    return Phrase("What {0} sent is not an HTTP answer. Check that the address and port are those of an API.", host)


BAD_ADDRESS = Phrase("The environment's address is not a valid http or https one. Correct its base URL.")


def bad_trust(path: str) -> str:
    """The file of certificate authorities cannot be used."""
    return Phrase("The file of trusted certificates, {0}, cannot be read. Choose another one in the settings.", path)


def not_connected(error: OSError | UnicodeError, host: str, connect_s: float) -> str:
    """Why there is no TCP connection. error: of the lookup or of the connect."""
    match error:
        case UnicodeError():
            return BAD_ADDRESS
        case socket.gaierror(errno=socket.EAI_AGAIN):
            return Phrase("The name {0} could not be looked up now. Check the network connection.", host)
        case socket.gaierror():
            return Phrase("There is no computer named {0}. Check the address and the network connection.", host)
        case ConnectionRefusedError():
            return Phrase(
                "The connection to {0} was refused: nothing listens there. Check the address and the port.", host
            )
        case TimeoutError():
            return Phrase(
                "{0} did not answer within {1:g} s. Check the address, the network and firewalls.", host, connect_s
            )
        case OSError(errno=errno.ENETUNREACH | errno.EHOSTUNREACH):
            return Phrase("There is no way from this computer to {0}. Check the network connection.", host)
        case _:
            return Phrase(
                "The connection to {0} could not be made. Check the address and the network connection.", host
            )


_WRONG_NAME = {62, 64}
"""OpenSSL's X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH."""

_WRONG_TIME = {9, 10}
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""


def not_secured(error: OSError | ValueError, host: str) -> str:
    """Why the TLS handshake failed."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return Phrase(
            "{0} did not make a secure connection: it may not speak TLS there. Check the address and port.", host
        )
    if error.verify_code in _WRONG_NAME:
        return Phrase("The certificate of the server belongs to another name than {0}. Check the address.", host)
    if error.verify_code in _WRONG_TIME:
        return Phrase(
            "The certificate of {0} is not valid today. Check this computer's clock, or tell its owner.", host
        )
    return Phrase(
        "The certificate of {0} is not signed by anyone this computer is set to trust. If your "
        "company checks traffic, give its CA file in the settings.",
        host,
    )
