"""Writes each format of `office export`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workshopdesk.base.new_folder import write_new_folder
from workshopdesk.cli.office_export import ExportWish
from workshopdesk.store.office.office_catalogue import OfficeCatalogue


def write_export(catalogue: OfficeCatalogue, form: str, wish: ExportWish) -> int:
    """Write it and return the number of files. Raises KnownError and DomainError; nothing is left behind then."""
    return _WRITERS[form](catalogue, wish)


def _site(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.site.site import SiteWish, site_files
    from workshopdesk.exchange.office_site_tables import OfficeSiteTables

    told = SiteWish(
        day=wish.day,
        title=wish.title,
        town=wish.town,
        imprint=wish.imprint,
        idea_pattern=wish.idea_pattern,
        workshop_pattern=wish.workshop_pattern,
    )
    return write_new_folder(wish.out, site_files(catalogue, told, OfficeSiteTables()))


_WRITERS: Mapping[str, Callable[[OfficeCatalogue, ExportWish], int]] = {
    "site": _site,
}
