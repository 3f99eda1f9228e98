"""The history of the workshop file's format. Append only: a migration that was released is never edited or renamed.

Column types: bool is integer 0 or 1; tuples and nested values are JSON text. Numbers must be finite: a journal entry
with an infinite number could never be read again.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

MIGRATION_SET = "workshopdesk"
migrations = Migrations(MIGRATION_SET)

_M0001 = """
create table municipality (
    id text primary key, name text not null, imprint text not null, contact text not null,
    privacy_notice text not null, colour text not null
) strict;
create table programme (
    id text primary key, title text not null, municipality_id text not null, aim text not null,
    funding_line text not null
) strict;
create table field_of_action (
    id text primary key, key text not null, name text not null, description text not null, position integer not null
) strict;
create table cross_cutting_topic (
    id text primary key, key text not null, name text not null, description text not null, position integer not null
) strict;
create table target_group (
    id text primary key, name text not null, effect text not null, reason text not null, need text not null,
    channel text not null, position integer not null
) strict;
create table idea_pool (
    id text primary key, name text not null, platform text not null, base_url text not null,
    workshop_pattern text not null, cluster_pattern text not null, idea_pattern text not null
) strict;
create table workshop (
    id text primary key, title text not null, kind text not null, programme_id text not null, field_id text not null,
    template text not null, language text not null, round integer not null, date text not null, starts text not null,
    ends text not null, place text not null, question text not null, occasion text not null, scope text not null,
    next_steps text not null, head_counts text not null, finished integer not null, derived_from text not null
) strict;
create table phase (
    id text primary key, position integer not null, kind text not null, title text not null, question text not null,
    instruction text not null, minutes integer not null, board_id text not null, cards_per_person integer not null
) strict;
create table progress (
    id text primary key, phase_id text not null, timer_ends text not null, timer_left integer not null,
    entries text not null
) strict;
create table board (
    id text primary key, title text not null, kind text not null, position integer not null, areas text not null,
    legend text not null, face_down integer not null
) strict;
create table note (
    id text primary key, board_id text not null, number integer not null, text text not null, detail text not null,
    source text not null, kind text not null, colour text not null, shape text not null, place text not null,
    area_id text not null, x real not null check (abs(x) < 1e300), y real not null check (abs(y) < 1e300),
    rotation real not null check (abs(rotation) < 1e300), scale real not null check (abs(scale) < 1e300),
    flash integer not null, unclear integer not null, category text not null, origin text not null,
    origin_key text not null, derived_from text not null
) strict;
create table stroke (
    id text primary key, note_id text not null, position integer not null,
    width real not null check (abs(width) < 1e300), pressure integer not null, points text not null
) strict;
create table cluster (
    id text primary key, board_id text not null, number integer not null, title text not null, summary text not null,
    members text not null, x real not null check (abs(x) < 1e300), y real not null check (abs(y) < 1e300),
    derived_from text not null
) strict;
create table ballot (
    id text primary key, board_id text not null, position integer not null, question text not null,
    subject text not null, rules text not null, state text not null, voters_expected integer not null,
    candidates text not null, totals text not null, ballots_cast integer not null, ballots_blank integer not null,
    changed_afterwards integer not null
) strict;
create table locks (
    id text primary key, notes text not null, areas text not null, boards text not null, pin text not null
) strict;
create table journal (
    seq integer primary key, id text not null unique, lamport integer not null, device text not null,
    at text not null, kind text not null, label text not null, refers_to text not null, payload blob not null
) strict;
create index journal_order on journal (lamport, device, id)
"""


@migrations()
def m0001_records_and_journal(db: Database) -> None:
    for statement in _M0001.split(";"):
        db.execute(statement)
