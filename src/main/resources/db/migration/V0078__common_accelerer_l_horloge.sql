-- How fast the clock of a training base runs: from each of these instants of real time, the
-- application lives from "vecu" on, "facteur" times faster. One row for each change of pace, so that
-- every node computes the same hour and no change moves the clock back. Empty on any other base.
create table app.allure_de_l_horloge (
    depuis timestamptz primary key,
    vecu timestamptz not null,
    facteur integer not null check (facteur between 1 and 86400)
);
