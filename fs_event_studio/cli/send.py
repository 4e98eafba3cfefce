"""`send`: check, send and record one event."""

import os
from argparse import Namespace
from dataclasses import replace
from functools import partial

from fs_event_studio.bootstrap import Studio, new_idempotency_key, utc_now
from fs_event_studio.cli.console import Console
from fs_event_studio.cli.environments import find_environment
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.event_body import EventOptions, composed, laid_over, read_properties, read_source, source_name
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.interrupting import run_interruptible
from fs_event_studio.cli.json_output import send_data
from fs_event_studio.cli.output import send_complaints, send_results
from fs_event_studio.cli.results import SendResult, exit_code_of
from fs_event_studio.cli.services import opened_services
from fs_event_studio.cli.template import body_of_template
from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.retry import RetryPolicy
from fs_event_studio.domain.rules import check_body
from fs_event_studio.usecases.ports import Limits
from fs_event_studio.usecases.send_event import USUAL_LIMITS, SendOrder, SendReport
from fs_event_studio.usecases.troubles import EnvironmentTrouble


def send(arguments: Namespace, studio: Studio, console: Console) -> ExitCode:
    """Send what the arguments describe, and print what came of it."""
    result = _result(arguments, studio, console)
    if arguments.json:
        console.out.json(send_data(result))
    else:
        for line in send_complaints(result):
            console.err.line(line)
        for line in send_results(result):
            console.out.line(line)
    return exit_code_of(result)


def _result(arguments: Namespace, studio: Studio, console: Console) -> SendResult:
    try:
        order = _order(arguments, studio, console)
    except (InputError, EnvironmentTrouble) as error:
        return SendResult(error=error)
    unsent = SendReport(check_body(order.body, utc_now()))
    if arguments.dry_run or (unsent.checked.blocked and not order.send_anyway):
        return SendResult(order, unsent, dry_run=arguments.dry_run)
    try:
        with opened_services(studio, console, os.environ) as services:
            return SendResult(order, run_interruptible(partial(services.send_event, order)))
    except EnvironmentTrouble as trouble:
        return SendResult(order, unsent, trouble)


def _order(arguments: Namespace, studio: Studio, console: Console) -> SendOrder:
    """Errors: InputError, SettingsTrouble."""
    return SendOrder(
        environment=find_environment(studio, arguments.env),
        body=_body(arguments, studio, console),
        idempotency_key=arguments.idempotency_key or new_idempotency_key(),
        send_anyway=arguments.send_anyway,
        policy=RetryPolicy(attempts=1 + arguments.retries),
        limits=_limits(arguments.timeout) if arguments.timeout else USUAL_LIMITS,
    )


def _limits(timeout_s: float) -> Limits:
    """One bound for a whole try; the wait for a connection gets no longer by it."""
    usual = Limits()
    return replace(usual, connect_s=min(usual.connect_s, timeout_s), read_s=timeout_s, total_s=timeout_s)


def _body(arguments: Namespace, studio: Studio, console: Console) -> bytes:
    options = _options(arguments)
    if arguments.template is not None:
        if arguments.source is not None:
            raise InputError("FILE and --template both give the event. Leave one away.")
        raw = body_of_template(arguments.template, arguments.variables, arguments.env, studio, console)
        return raw if options.change_nothing else laid_over(raw, f"“{arguments.template}”", options)
    if arguments.variables:
        raise InputError("--var gives values to a template. Name it with --template.")
    if arguments.source is None:
        return composed(options)
    raw = read_source(arguments.source, console)
    return raw if options.change_nothing else laid_over(raw, source_name(arguments.source), options)


def _options(arguments: Namespace) -> EventOptions:
    given: dict[Member, str | bool | None] = {
        Member.USER_ID: arguments.user_id,
        Member.USER_UID: arguments.user_uid,
        Member.SESSION_ID: arguments.session_id,
        Member.SESSION_UID: arguments.session_uid,
        Member.USE_MOST_RECENT: arguments.most_recent or None,
    }
    return EventOptions(
        name=arguments.name,
        timestamp=arguments.timestamp,
        members={member: value for member, value in given.items() if value is not None},
        properties=read_properties(arguments.properties, arguments.json_properties),
    )
