-- Who did what, when. A line is never changed nor taken out: the application may only add and read.
create table app.journal (
    id bigint generated always as identity primary key,
    le timestamptz not null,
    acte text not null,
    procedure text,
    lot int,
    texte text not null,
    motif text,
    agent text not null,
    agent_nom text not null,
    agissant_pour text
);
comment on column app.journal.procedure is 'null for an act of administration that hangs from none: seen with everything only';
comment on column app.journal.agent_nom is 'as it was that day';
comment on column app.journal.agissant_pour is 'login of the absent agent whom the agent stood in for';
create index journal_par_date on app.journal (le desc, id desc);
create index journal_par_procedure on app.journal (procedure, le desc, id desc);
create index journal_par_agent on app.journal (agent, le desc, id desc);
call app.borner('journal', 'procedure');
revoke update, delete, truncate on app.journal from ${application};
