"""What a command came to, before anything is printed."""

from dataclasses import dataclass

from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.domain.outcomes import Outcome, OutcomeKind
from fs_event_studio.domain.quota import NOT_SENT, QuotaVerdict
from fs_event_studio.usecases.send_event import SendOrder, SendReport
from fs_event_studio.usecases.troubles import EnvironmentTrouble


@dataclass(frozen=True, slots=True)
class SendResult:
    """What one run of `send` came to.

    order: None if no event could be read from what was given.   report: without exchange if nothing was sent.
    error: why there was nothing to check, or why what could be sent was not.
    """

    order: SendOrder | None = None
    report: SendReport | None = None
    error: InputError | EnvironmentTrouble | None = None
    dry_run: bool = False

    @property
    def outcome(self) -> Outcome | None:
        """What came of the last attempt; None if nothing was tried."""
        exchange = self.report.exchange if self.report else None
        return exchange.settlement.outcome if exchange and exchange.settlement else None

    @property
    def blocked(self) -> bool:
        """Whether a problem keeps the event from being sent, unless deliberately."""
        return self.report is not None and self.report.checked.blocked

    @property
    def unsent_quota(self) -> QuotaVerdict | None:
        """The verdict where nothing was sent: of a dry run the prediction; None without an event."""
        if self.report is None:
            return None
        return self.report.checked.prediction if self.dry_run else NOT_SENT

    @property
    def complaint(self) -> str:
        """A sentence about what went wrong beside the outcome, or empty."""
        if self.error:
            return str(self.error)
        return self.report.trouble if self.report else ""


_OF_OUTCOME = {
    OutcomeKind.ACCEPTED: ExitCode.DONE,
    OutcomeKind.REFUSED: ExitCode.REFUSED,
    OutcomeKind.RATE_LIMITED: ExitCode.REFUSED,
    OutcomeKind.UNREACHABLE: ExitCode.FAILED,
    OutcomeKind.NO_ANSWER: ExitCode.FAILED,
    OutcomeKind.CANCELLED: ExitCode.FAILED,
}


def exit_code_of(result: SendResult) -> ExitCode:
    """The exit code of `send`.

    An outcome decides, even if it could not be kept. A dry run tells what the check says, with or without
    --send-anyway.
    """
    if result.outcome:
        return _OF_OUTCOME[result.outcome.kind]
    if result.error:
        return ExitCode.HELD_BACK if isinstance(result.error, InputError) else ExitCode.FAILED
    return ExitCode.HELD_BACK if result.blocked else ExitCode.DONE
