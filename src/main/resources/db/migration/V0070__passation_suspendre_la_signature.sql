-- A référé forbids the signature of the lots that it concerns, from its saisine to its decision (CJA L551-4).
create table app.suspension (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    reference text not null,
    motif text not null,
    depuis timestamptz not null,
    lots integer[] not null,
    declaree_par text not null,
    declaree_le timestamptz not null,
    reprise_le timestamptz,
    decision text,
    reprise_par text,
    check ((reprise_le is null) = (decision is null) and (reprise_le is null) = (reprise_par is null)),
    unique (procedure, reference)
);
comment on column app.suspension.lots is 'Empty when it concerns all of them.';
call app.borner('suspension', 'procedure');
