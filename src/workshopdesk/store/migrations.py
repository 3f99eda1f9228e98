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


_M0002 = """
alter table municipality add column logo_id text not null default '';
alter table programme add column vision text not null default '';
alter table programme add column client text not null default '';
alter table programme add column contractor text not null default '';
alter table programme add column period text not null default '';
alter table idea_pool add column profile_pattern text not null default '';
alter table target_group add column size text not null default '';
alter table target_group add column risk text not null default '';
alter table target_group add column retired integer not null default 0;
alter table field_of_action add column retired integer not null default 0;
alter table cross_cutting_topic add column retired integer not null default 0;
alter table workshop add column channel text not null default 'presence';
alter table workshop add column "group" text not null default '';
alter table workshop add column target_group_ids text not null default '[]';
alter table workshop add column rehearsal integer not null default 0;
alter table workshop add column internal integer not null default 0;
alter table workshop add column retain_until text not null default '';
alter table workshop add column finished_on text not null default '';
alter table workshop add column needs_first integer not null default 0;
alter table workshop add column plain_summary text not null default '';
alter table phase add column rights text not null default '["add","edit","move","cluster","vote","export"]';
alter table phase add column view text not null default 'board';
alter table phase add column read_only_at_end integer not null default 0;
alter table phase add column skipped integer not null default 0;
alter table note add column field_id text not null default '';
alter table note add column internal integer not null default 0;
alter table note add column origin_date text not null default '';
alter table note add column origin_votes text not null default '{}';
alter table note add column spot text not null default '{}';
alter table note add column merged_into text not null default '';
alter table note add column proposal text not null default '';
alter table note add column unconfirmed integer not null default 0;
alter table cluster add column internal integer not null default 0;
alter table ballot add column counts text not null default '[]';
alter table ballot add column group_counts text not null default '[]';
alter table ballot add column round integer not null default 1;
alter table ballot add column repeats text not null default '';
alter table ballot add column record_sha256 text not null default '';
alter table ballot add column cards_issued integer not null default 0;
alter table ballot add column cards_used integer not null default 0;
alter table ballot add column internal integer not null default 0;
create table aim (
    id text primary key, key text not null, name text not null, description text not null, position integer not null,
    retired integer not null
) strict;
create table inventory_project (
    id text primary key, title text not null, description text not null, status text not null, owner text not null,
    field_id text not null, begins text not null, ends text not null, cost text not null, contact text not null,
    link text not null, position integer not null, origin_key text not null
) strict;
create table picture (
    id text primary key, media_type text not null, width integer not null, height integer not null,
    content text not null, alt text not null, internal integer not null, subject_id text not null,
    dots integer not null
) strict;
create table paper_count (
    id text primary key, ballot_id text not null, counter integer not null, "group" text not null,
    ballots integer not null, totals text not null, source text not null
) strict;
create table paper_card (
    id text primary key, number integer not null, note_id text not null
) strict;
create table link (
    id text primary key, subject_id text not null, relation text not null, object_id text not null, text text not null
) strict;
create table statement (
    id text primary key, subject_id text not null, kind text not null, text text not null, answer text not null,
    position integer not null, internal integer not null
) strict;
create table decision (
    id text primary key, subject_id text not null, text text not null, outcome text not null, body text not null,
    date text not null, paper_number text not null, votes_yes integer not null, votes_no integer not null,
    votes_abstained integer not null, conditions text not null, position integer not null, internal integer not null
) strict;
create table project_profile (
    id text primary key, number integer not null, title text not null, field_id text not null,
    digital_reference text not null, public_value text not null, goal text not null, description text not null,
    situation text not null, responsible text not null, partners_internal text not null,
    partners_external text not null, funding text not null, cost_class text not null, cost text not null,
    priority text not null, horizon text not null, begins text not null, ends text not null, indicators text not null,
    synergies text not null, conditions text not null, steps text not null, status text not null,
    transferability text not null, transfer_conditions text not null, participation text not null,
    handling text not null, aspects text not null, internal integer not null
) strict;
create table assessment (
    id text primary key, subject_id text not null, criterion text not null, value integer not null,
    reason text not null, role text not null, internal integer not null
) strict;
create table action_item (
    id text primary key, number integer not null, what text not null, who text not null, due text not null,
    resources text not null, side_effects text not null, status text not null, subject_id text not null,
    internal integer not null
) strict;
create table living_lab (
    id text primary key, profile_id text not null, title text not null, area text not null,
    area_geojson text not null, product text not null, partners text not null, begins text not null,
    ends text not null, hypothesis text not null, indicator text not null, measured text not null,
    feedback text not null, decision text not null, internal integer not null
) strict;
create table personal_data_decision (
    id text primary key, subject_id text not null, text_sha256 text not null, "start" integer not null,
    length integer not null, verdict text not null
) strict;
create table feedback (
    id text primary key, profile_id text not null, source text not null, dots integer not null, comment text not null,
    internal integer not null
) strict
"""


@migrations()
def m0002_the_whole_method(db: Database) -> None:
    """Registers, discussion, development, every voting method, rights of phases, internal and public."""
    for statement in _M0002.split(";"):
        db.execute(statement)


_M0004 = """
create table former_workshop (
    id text primary key, title text not null, date text not null, kind text not null, told_on text not null,
    ideas text not null, measures text not null
) strict
"""


@migrations()
def m0003_former_workshops(db: Database) -> None:
    """What became of the ideas of former workshops."""
    db.execute(_M0004)
