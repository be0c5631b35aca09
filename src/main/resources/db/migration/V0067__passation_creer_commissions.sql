-- The commission d'appel d'offres of an acheteur for one mandate; fin is its last day. One at a time.
create table app.commission (
    id uuid primary key,
    acheteur text not null references app.adherent,
    debut date not null,
    fin date check (fin >= debut),
    membres jsonb not null,
    creee_par text not null,
    creee_le timestamptz not null,
    constraint commission_une_a_la_fois exclude using gist (acheteur with =, daterange(debut, fin, '[]') with &&)
);
alter table app.commission enable row level security;
create policy portee on app.commission using (app.portee_couvre(array[acheteur])) with check (true);

-- One meeting. presences: null until they are recorded.
create table app.seance (
    id uuid primary key,
    version integer not null,
    commission uuid not null references app.commission,
    acheteur text not null,
    le timestamptz not null,
    modalite text not null,
    presences jsonb,
    creee_par text not null,
    creee_le timestamptz not null
);
create index seance_commission on app.seance (commission, le desc);
alter table app.seance enable row level security;
create policy portee on app.seance using (app.portee_couvre(array[acheteur])) with check (true);

-- What is on the agenda: one lot of one procédure. issue: null until the commission has examined it.
create table app.point_de_seance (
    seance uuid not null references app.seance,
    procedure text not null,
    lot integer not null,
    seconde_convocation boolean not null,
    issue text,
    primary key (seance, procedure, lot),
    foreign key (procedure, lot) references app.lot (procedure, numero) on delete cascade
);
create index point_de_seance_lot on app.point_de_seance (procedure, lot);
call app.borner('point_de_seance', 'procedure');
