"""Why a request was not sent or not answered, in sentences for a person: what happened and what to try.

They name the host and numbers only, never the text of an exception, so they cannot hold a secret.
"""

import errno
import socket
import ssl
from typing import NamedTuple

_TRY_AGAIN = "Trying again under the same idempotency key cannot make a second event."


class Phase(NamedTuple):
    """A part of a send that must end in time.

    limit: the name of its bound in Limits.   overdue: what to say when it does not, about {host} and {seconds}.
    """

    limit: str
    overdue: str


LOOKUP = Phase(
    "connect_s",
    "The name {host} could not be looked up within {seconds:g} s. Check the network connection.",
)
HANDSHAKE = Phase(
    "connect_s",
    "{host} took the connection, but did not secure it with TLS within {seconds:g} s. Check the address and port.",
)
SENDING = Phase("read_s", f"{{host}} stopped taking the request for {{seconds:g}} s. {_TRY_AGAIN}")
WAITING = Phase("read_s", f"{{host}} sent nothing for {{seconds:g}} s. {_TRY_AGAIN}")
TOTAL = Phase("total_s", "{host} was not done within {seconds:g} s, the most that one send may take.")


def closed(host: str) -> str:
    """The server ended the connection too early."""
    return f"{host} closed the connection without a whole answer. {_TRY_AGAIN}"


def broken(host: str) -> str:
    """The connection was reset."""
    return f"The connection to {host} broke before an answer came. {_TRY_AGAIN}"


def not_http(host: str) -> str:
    """Bytes came, but no answer can be read from them."""
    return f"What {host} sent is not an HTTP answer. Check that the address and port are those of an API."


BAD_ADDRESS = "The environment's address is not a valid http or https one. Correct its base URL."


def bad_trust(path: str) -> str:
    """The file of certificate authorities cannot be used."""
    return f"The file of trusted certificates, {path}, cannot be read. Choose another one in the settings."


def not_connected(error: OSError | UnicodeError, host: str, connect_s: float) -> str:
    """Why there is no TCP connection. error: of the lookup or of the connect."""
    match error:
        case UnicodeError():
            return BAD_ADDRESS
        case socket.gaierror(errno=socket.EAI_AGAIN):
            return f"The name {host} could not be looked up now. Check the network connection."
        case socket.gaierror():
            return f"There is no computer named {host}. Check the address and the network connection."
        case ConnectionRefusedError():
            return f"The connection to {host} was refused: nothing listens there. Check the address and the port."
        case TimeoutError():
            return f"{host} did not answer within {connect_s:g} s. Check the address, the network and firewalls."
        case OSError(errno=errno.ENETUNREACH | errno.EHOSTUNREACH):
            return f"There is no way from this computer to {host}. Check the network connection."
        case _:
            return f"The connection to {host} could not be made. Check the address and the network connection."


_WRONG_NAME = {62, 64}
"""OpenSSL's X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH."""

_WRONG_TIME = {9, 10}
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""


def not_secured(error: OSError | ValueError, host: str) -> str:
    """Why the TLS handshake failed."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return f"{host} did not make a secure connection: it may not speak TLS there. Check the address and port."
    if error.verify_code in _WRONG_NAME:
        return f"The certificate of the server belongs to another name than {host}. Check the address."
    if error.verify_code in _WRONG_TIME:
        return f"The certificate of {host} is not valid today. Check this computer's clock, or tell its owner."
    return (
        f"The certificate of {host} is not signed by anyone this computer is set to trust. "
        "If your company checks traffic, give its CA file in the settings."
    )
