"""templates: what a workshop can be made from."""

from __future__ import annotations

import click

from workshopdesk.cli.terminal import Terminal, json_option


@click.command()
@click.option("--schema", is_flag=True, help="Print the JSON Schema of a template file instead.")
@json_option
@click.pass_obj
def templates(terminal: Terminal, schema: bool) -> None:
    """List the templates, those of your own among them."""
    if schema:
        from workshopdesk.app.template_file import template_schema

        click.echo(template_schema(), nl=False)
        return
    from workshopdesk.app.templates import FoundTemplate, load_templates
    from workshopdesk.base.folders import folders

    def described(found: FoundTemplate) -> dict[str, object]:
        return {
            "key": found.template.key,
            "name": found.template.summary(terminal.language).name,
            "minutes": found.template.minutes,
            "phases": len(found.template.phase),
            "file": str(found.path),
            "own": found.own,
            "replaces": found.replaces,
        }

    own_folder = folders().templates
    known = load_templates(own_folder)
    longest = max((len(found.template.key) for found in known.found), default=0)
    for found in known.found:
        one = described(found)
        facts = f"  {one['key']:{longest}}  {one['name']}, {one['minutes']} min"
        german = ", eigene Vorlage statt der mitgelieferten" if found.replaces else ", eigene Vorlage"
        english = ", your own instead of the shipped one" if found.replaces else ", your own"
        terminal.say(facts + (german if found.own else ""), facts + (english if found.own else ""))
    terminal.say(f"Platz für eigene Vorlagen: {own_folder}", f"Place for templates of your own: {own_folder}")
    for error in known.broken:
        terminal.warn(terminal.sentence(error))
    terminal.result(
        {
            "templates": [described(found) for found in known.found],
            "broken": [error.details for error in known.broken],
            "own_folder": str(own_folder),
        }
    )
