"""The two kinds of error that are not bugs. Everything else is a bug and goes to the crash hook."""

from __future__ import annotations


class _CodedError(Exception):
    """Carries a code and plain details; only the outermost packages make sentences of them."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __reduce__(self) -> tuple[object, ...]:
        # so that an error can come back from a worker process
        return _again, (type(self), self.code, self.details)


def _again(kind: type[_CodedError], code: str, details: dict[str, object]) -> _CodedError:
    return kind(code, **details)


class DomainError(_CodedError):
    """The wish breaks a rule of the workshop."""


class KnownError(_CodedError):
    """The world refused (disk full, file locked, file too new). The program is not to blame."""
