-- Days of a visit during which the juge held the file: they are given back to its target.
alter table app.suivi_de_phase add column suspendus int not null default 0;
