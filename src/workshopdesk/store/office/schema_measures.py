"""The step of the catalogue that keeps the office's own work: measures and all that hangs on them.

`content` is the measure as JSON (domain/office/measure.Measure); the columns beside it are what lists are asked by.
Every change leaves a row in `measure_change` with the content after it, and none is ever removed. `through` tells how
an idea came: "" by itself, else "cluster:5" or "profile:3"; so it stays a source when its group has been dissolved.
"""

from __future__ import annotations

_STATEMENTS = """
insert into counter (name, last) values ('measure', 0), ('measure_change', 0), ('measure_status', 0), ('decision', 0),
    ('measure_rating', 0), ('living_lab', 0), ('office_project', 0), ('concern', 0), ('measure_feedback', 0);
create table measure (
    number integer primary key, version integer not null, title text not null, field text not null,
    status text not null, ending text not null, internal integer not null, folded text not null, content text not null
) {strict};
create index measure_field on measure (field, ending, number);
create index measure_status_of on measure (status, ending, number);
create table measure_change (
    number integer primary key, measure integer not null references measure (number), version integer not null,
    action text not null, detail text not null, office text not null, at text not null, content text not null
) {strict};
create index measure_change_measure on measure_change (measure);
create table measure_idea (
    measure integer not null references measure (number), idea integer not null references idea (number),
    through text not null, primary key (measure, idea, through)
) {strict};
create index measure_idea_idea on measure_idea (idea);
create table measure_cluster (
    measure integer not null references measure (number), cluster integer not null references cluster (number),
    primary key (measure, cluster)
) {strict};
create index measure_cluster_cluster on measure_cluster (cluster);
create table measure_profile (
    measure integer not null references measure (number), profile integer not null references profile (number),
    primary key (measure, profile)
) {strict};
create index measure_profile_profile on measure_profile (profile);
create table decision (
    number integer primary key, body text not null, date text not null, result text not null,
    votes_yes integer not null, votes_no integer not null, votes_abstained integer not null, conditions text not null,
    paper_number text not null, paper_address text not null, text text not null, at text not null
) {strict};
create index decision_date on decision (date, number);
create table decision_measure (
    decision integer not null references decision (number), measure integer not null references measure (number),
    primary key (decision, measure)
) {strict};
create index decision_measure_measure on decision_measure (measure);
create table measure_status (
    number integer primary key, measure integer not null references measure (number), status text not null,
    since text not null, reason text not null, decision integer references decision (number), at text not null
) {strict};
create index measure_status_measure on measure_status (measure);
create table measure_rating (
    number integer primary key, measure integer not null references measure (number), office text not null,
    rating integer not null, comment text not null, at text not null
) {strict};
create index measure_rating_measure on measure_rating (measure);
create table measure_relation (
    first integer not null references measure (number), second integer not null references measure (number),
    relation text not null, text text not null, primary key (first, second, relation)
) {strict};
create index measure_relation_second on measure_relation (second);
create table living_lab (
    number integer primary key, measure integer not null references measure (number), content text not null
) {strict};
create index living_lab_measure on living_lab (measure);
create table office_project (
    number integer primary key, key text not null unique, title text not null, status text not null,
    content text not null
) {strict};
create table measure_project (
    measure integer not null references measure (number), project integer not null references office_project (number),
    relation text not null, primary key (measure, project)
) {strict};
create index measure_project_project on measure_project (project);
create table concern (
    number integer primary key, measure integer not null references measure (number),
    idea integer references idea (number), text text not null, answer text not null, internal integer not null
) {strict};
create index concern_measure on concern (measure);
create index concern_idea on concern (idea);
create table measure_feedback (
    number integer primary key, measure integer not null references measure (number), key text not null unique,
    text text not null, channel text not null, day text not null, dots integer not null
) {strict};
create index measure_feedback_measure on measure_feedback (measure);
create table measure_succession (
    predecessor integer not null references measure (number), successor integer not null references measure (number),
    kind text not null, at text not null, primary key (predecessor, successor)
) {strict};
create index measure_succession_successor on measure_succession (successor)
"""

MEASURES = tuple(_STATEMENTS.split(";\n"))
