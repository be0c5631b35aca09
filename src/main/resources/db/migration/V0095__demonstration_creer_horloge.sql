-- How far ahead of real time the demonstration lives: one row, read by every node.
create table app.horloge_de_demonstration (
    id integer primary key check (id = 1),
    avance_ms bigint not null check (avance_ms >= 0)
);
insert into app.horloge_de_demonstration values (1, 0);
