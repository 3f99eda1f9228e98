"""The history of the catalogue's format, the same for both databases. Append only: what was released is never edited.

A migration is a name and its statements; {real}, {bytes} and {strict} are the dialect's words for a number of eight
bytes, for the bytes of a file and for a table that checks its types; statements after ONLY are for that database alone.
Booleans are 0 or 1, moments ISO 8601, lists stand in rows of their own.

Numbers are given out by the table `counter` and never again: what the office writes and prints refers to them. `key`
is what a source calls its own things. `fingerprint` tells whether newer data of an idea is different at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshopdesk.store.office.schema_duplicates import DUPLICATES, SEARCH_AGAIN
from workshopdesk.store.office.schema_measures import MEASURES
from workshopdesk.store.office.schema_pictures import PICTURES
from workshopdesk.store.office.schema_search import SEARCH_SQLITE
from workshopdesk.store.office.schema_sender import SENDER
from workshopdesk.store.office.schema_transfer import TRANSFER
from workshopdesk.store.office.schema_views import VIEWS

_M0001 = """
create table counter (name text primary key, last integer not null) {strict};
insert into counter (name, last) values ('run', 0), ('source', 0), ('idea', 0), ('cluster', 0), ('ballot', 0),
    ('profile', 0), ('disposition', 0);
create table import_run (
    number integer primary key, started_at text not null, ended_at text not null, files integer not null,
    refused integer not null
) {strict};
create table source (
    number integer primary key, key text not null unique, kind text not null, title text not null,
    platform text not null, municipality text not null, programme text not null, audience_kind text not null,
    round integer not null, date text not null, place text not null, field text not null, channel text not null,
    voters_group text not null, people integer not null, internal integer not null, run integer not null
) {strict};
create table source_target_group (
    source integer not null references source (number), name text not null, primary key (source, name)
) {strict};
create table register_entry (
    source integer not null references source (number), register text not null, name text not null,
    primary key (source, register, name)
) {strict};
create table imported_file (
    sha256 text primary key, source integer not null references source (number), run integer not null,
    name text not null, rows_read integer not null
) {strict};
create table row_left_out (
    sha256 text not null references imported_file (sha256), row_number integer not null, reason text not null
) {strict};
create index row_left_out_sha256 on row_left_out (sha256);
create table idea (
    number integer primary key, source integer not null references source (number), key text not null,
    fingerprint text not null, gone integer not null, card integer not null, text text not null, detail text not null,
    kind text not null, board_place text not null, channel text not null, field text not null, category text not null,
    date text not null, origin text not null, derived_from text not null, handwritten integer not null,
    internal integer not null, platform text not null, scale text not null, pro integer not null,
    contra integer not null, balance integer not null, comments integer not null, place text not null,
    latitude {real}, longitude {real}, disposition text not null, folded text not null, unique (source, key)
) {strict};
create index idea_source on idea (source, gone);
create index idea_field on idea (field, gone, number);
create index idea_channel on idea (channel, gone, number);
create index idea_kind on idea (kind, gone, number);
create index idea_disposition on idea (disposition, gone, number);
create index idea_online on idea (scale, balance desc, number);
create table idea_topic (
    idea integer not null references idea (number), name text not null, primary key (idea, name)
) {strict};
create index idea_topic_name on idea_topic (name, idea);
create table idea_target_group (
    idea integer not null references idea (number), name text not null, primary key (idea, name)
) {strict};
create index idea_target_group_name on idea_target_group (name, idea);
create table cluster (
    number integer primary key, source integer not null references source (number), key text not null,
    gone integer not null, card integer not null, title text not null, summary text not null,
    derived_from text not null, internal integer not null, unique (source, key)
) {strict};
create table cluster_idea (
    cluster integer not null references cluster (number), idea integer not null references idea (number),
    position integer not null, primary key (cluster, idea)
) {strict};
create index cluster_idea_idea on cluster_idea (idea);
create table ballot (
    number integer primary key, source integer not null references source (number), key text not null,
    fingerprint text not null,
    question text not null, method text not null, round integer not null, latest integer not null,
    budget integer not null, ballots_cast integer not null, ballots_blank integer not null
) {strict};
create index ballot_source on ballot (source);
create table support (
    ballot integer not null references ballot (number), latest integer not null, audience text not null,
    method text not null, subject text not null, idea integer references idea (number),
    cluster integer references cluster (number), title text not null, voters_group text not null,
    ballot_rank integer not null, points integer not null, ballots integer, share_of_points {real},
    share_of_ballots {real}
) {strict};
create index support_ballot on support (ballot);
create index support_idea on support (idea, latest);
create index support_cluster on support (cluster, latest);
create index support_points on support (latest, audience, method, share_of_points);
create index support_ballots on support (latest, audience, method, share_of_ballots);
create table profile (
    number integer primary key, source integer not null references source (number), key text not null,
    gone integer not null, card integer not null, title text not null, field text not null, internal integer not null,
    fields text not null, unique (source, key)
) {strict};
create table profile_idea (
    profile integer not null references profile (number), idea integer not null references idea (number),
    primary key (profile, idea)
) {strict};
create index profile_idea_idea on profile_idea (idea);
create table profile_cluster (
    profile integer not null references profile (number), cluster integer not null references cluster (number),
    primary key (profile, cluster)
) {strict};
create index profile_cluster_cluster on profile_cluster (cluster);
create table disposition (
    number integer primary key, idea integer not null references idea (number), code text not null,
    reason text not null, at text not null
) {strict};
create index disposition_idea on disposition (idea)
"""

# Trigrams find words within longer ones ("bank" in "Sitzbänke"); measured in INSIGHT.md §3. LIKE needs neither columns
# nor places in the index (https://sqlite.org/fts5.html, the trigram tokenizer), so it is half as large without.
_M0001_SQLITE = (
    "create virtual table idea_search using fts5(folded, content='idea', content_rowid='number', tokenize='trigram',"
    " detail='none')",
    "create trigger idea_added after insert on idea begin"
    " insert into idea_search (rowid, folded) values (new.number, new.folded); end",
    "create trigger idea_removed after delete on idea begin"
    " insert into idea_search (idea_search, rowid, folded) values ('delete', old.number, old.folded); end",
    "create trigger idea_changed after update of folded on idea begin"
    " insert into idea_search (idea_search, rowid, folded) values ('delete', old.number, old.folded);"
    " insert into idea_search (rowid, folded) values (new.number, new.folded); end",
)
_M0001_POSTGRESQL = (
    "create extension if not exists pg_trgm",
    "create index idea_search on idea using gin (folded gin_trgm_ops)",
)


@dataclass(frozen=True, slots=True)
class Migration:
    """`statements` for both databases, then those of `only` for one, by the dialect's name."""

    name: str
    statements: tuple[str, ...]
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        "m0001_what_workshops_deliver",
        tuple(_M0001.split(";\n")),
        {"sqlite": _M0001_SQLITE, "postgresql": _M0001_POSTGRESQL},
    ),
    Migration("m0002_measures", MEASURES),
    Migration("m0003_duplicates", DUPLICATES),
    Migration("m0004_transfer", TRANSFER),
    Migration("m0005_search_at_once", (), {"sqlite": SEARCH_SQLITE}),
    Migration("m0006_saved_views", VIEWS),
    Migration("m0008_sender", SENDER),
    Migration("m0009_pictures", PICTURES),
    Migration("m0010_likeness_of_texts", SEARCH_AGAIN),
)
