"""Rules about the values in the event's context."""

import re
from collections.abc import Iterator
from ipaddress import ip_address

from fs_event_studio.domain.countries import countries
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Repair, Rule, Severity, quoted
from fs_event_studio.domain.sources import EVENTS_SPEC, OUR_INFERENCE

MIN_INT32, MAX_INT32 = -(2**31), 2**31 - 1
_SIZES = ("screen_width", "screen_height", "viewport_width", "viewport_height")
_BOUNDS = {"latitude": 90, "longitude": 180}

COUNTRY_CODE = Rule(
    "context.country-code",
    Severity.WARNING,
    Basis.DOCUMENTED,
    "A country is an ISO 3166-1 alpha-2 code.",
    EVENTS_SPEC,
)
REGION_CODE = Rule(
    "context.region-code",
    Severity.WARNING,
    Basis.DOCUMENTED,
    "A region is an ISO 3166-2 code.",
    EVENTS_SPEC,
)
WHOLE_SIZE = Rule(
    "context.whole-size",
    Severity.WARNING,
    Basis.DOCUMENTED,
    "Widths and heights are whole numbers of 32 bits.",
    EVENTS_SPEC,
)
COORDINATE_RANGE = Rule(
    "context.coordinate-range",
    Severity.WARNING,
    Basis.ASSUMED,
    "A latitude is at most 90 and a longitude at most 180 either way; whether others are refused is not documented.",
    OUR_INFERENCE,
)
IP_ADDRESS = Rule(
    "context.ip-address",
    Severity.WARNING,
    Basis.ASSUMED,
    "An IP address is one of version 4 or 6; whether anything else is refused is not documented.",
    OUR_INFERENCE,
)
RULES = (COUNTRY_CODE, REGION_CODE, WHOLE_SIZE, COORDINATE_RANGE, IP_ADDRESS)


def check(document: JsonObject) -> Iterator[Problem]:
    """Yield what is doubtful about the values of the context; their JSON types are checked elsewhere."""
    context = document.get("context")
    if isinstance(context, dict):
        if location := _members(context, "location"):
            yield from _check_location(location)
        if device := _members(context, "device"):
            for name in _SIZES:
                yield from _check_size(name, device.get(name))


def _check_location(location: JsonObject) -> Iterator[Problem]:
    yield from _check_codes(location)
    for name, most in _BOUNDS.items():
        yield from _check_coordinate(name, location.get(name), most)
    yield from _check_ip(location.get("ip_address"))


def _members(context: JsonObject, group: str) -> JsonObject:
    members = context.get(group)
    return members if isinstance(members, dict) else {}


def _check_codes(location: JsonObject) -> Iterator[Problem]:
    country, region = location.get("country"), location.get("region")
    if isinstance(country, str) and country and not _is_country(country):
        path = "context.location.country"
        upper = country.strip().upper()
        repair = Repair(Phrase("Use {0}", upper), path, upper) if _is_country(upper) else None
        yield Problem(
            COUNTRY_CODE,
            path,
            Phrase("“{0}” is {1}, which is no country code of ISO 3166-1.", path, quoted(country)),
            "Give two letters, such as “DE”.",
            repair,
        )
    if isinstance(region, str) and region and not _is_region(region):
        path = "context.location.region"
        upper = region.strip().upper()
        repair = Repair(Phrase("Use {0}", upper), path, upper) if _is_region(upper) else None
        yield Problem(
            REGION_CODE,
            path,
            Phrase("“{0}” is {1}, which is not written as a region code of ISO 3166-2.", path, quoted(region)),
            "Give a code such as “GA” or “DE-BE”.",
            repair,
        )


def _is_country(text: str) -> bool:
    return text in countries()


def _is_region(text: str) -> bool:
    """Whether it has the form of a region's code, with or without its country; the codes are not known here."""
    return re.fullmatch(r"([A-Z]{2}-)?[A-Z0-9]{1,3}", text) is not None


def _check_coordinate(name: str, value: JsonValue, most: int) -> Iterator[Problem]:
    if isinstance(value, JsonNumber) and abs(float(value.literal)) > most:
        path = f"context.location.{name}"
        yield Problem(
            COORDINATE_RANGE,
            path,
            Phrase(
                "“{0}” is {1}, which lies beyond {2}; what becomes of it is not documented.",
                path,
                quoted(value.literal),
                most,
            ),
            Phrase("Give degrees from -{0} to {0}.", most),
        )


def _check_size(name: str, value: JsonValue) -> Iterator[Problem]:
    if isinstance(value, JsonNumber) and not (value.is_integer and MIN_INT32 <= float(value.literal) <= MAX_INT32):
        path = f"context.device.{name}"
        yield Problem(
            WHOLE_SIZE,
            path,
            Phrase("“{0}” is {1}; the contract wants a whole number of 32 bits.", path, quoted(value.literal)),
            "Give a whole number such as 1280.",
        )


def _check_ip(value: JsonValue) -> Iterator[Problem]:
    if isinstance(value, str) and value and not _is_ip(value):
        path = "context.location.ip_address"
        yield Problem(
            IP_ADDRESS,
            path,
            Phrase(
                "“{0}” is {1}, which is not an IP address; what becomes of it is not documented.", path, quoted(value)
            ),
            "Write it as 192.0.2.1 or 2001:db8::1.",
        )


def _is_ip(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
