"""The step of the catalogue that keeps which ideas are alike, and what the office said of them.

`likeness` and `likeness_group` are found anew with every search and refer to ideas as they are; `duplicate_decision`
is the log of what was said, to which rows are only added, and `duplicate_verdict` what holds of it now. `verdict` and
`before` of the log are empty for "nothing said"; `undoes` is the act that an act takes back, or 0. `idea_same` names
for each idea of a merged set the lowest number of the set.
"""

from __future__ import annotations

_STATEMENTS = """
insert into counter (name, last) values ('duplicate_act', 0);
create table likeness_search (threshold integer not null, files integer not null, at text not null) {strict};
create table likeness_group (
    number integer primary key references idea (number), score integer not null, ideas integer not null,
    undecided integer not null
) {strict};
create index likeness_group_undecided on likeness_group (undecided, score desc, number);
create index likeness_group_score on likeness_group (score desc, number);
create table likeness (
    first integer not null references idea (number), second integer not null references idea (number),
    score integer not null, of_group integer not null references likeness_group (number), undecided integer not null,
    primary key (first, second)
) {strict};
create index likeness_second on likeness (second);
create index likeness_of_group on likeness (of_group);
create table duplicate_decision (
    act integer not null, first integer not null, second integer not null, verdict text not null,
    before text not null, at text not null, undoes integer not null, primary key (act, first, second)
) {strict};
create index duplicate_decision_undoes on duplicate_decision (undoes);
create table duplicate_verdict (
    first integer not null references idea (number), second integer not null references idea (number),
    verdict text not null, act integer not null, primary key (first, second)
) {strict};
create index duplicate_verdict_second on duplicate_verdict (second);
create table idea_same (
    idea integer primary key references idea (number), lead integer not null references idea (number)
) {strict};
create index idea_same_lead on idea_same (lead)
"""

DUPLICATES = tuple(_STATEMENTS.split(";\n"))

# found by titles alone: the next look searches anew
SEARCH_AGAIN = ("delete from likeness_search",)
