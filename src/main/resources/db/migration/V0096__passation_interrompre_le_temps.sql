-- A suspension may be nobody's: the organisation put the file aside.
alter table app.attente alter column detenteur drop not null;
alter table app.tranche alter column detenteur drop not null;
comment on column app.tranche.detenteur is 'null while the procédure is put aside: motif says why';

-- The days given back to the targets of a procédure, each once, whatever the suspensions that took it.
create table app.jour_rendu (
    procedure text not null,
    jour date not null,
    primary key (procedure, jour)
);
call app.borner('jour_rendu', 'procedure');
insert into app.jour_rendu (procedure, jour)
    select s.procedure, j::date from app.suspension s,
        generate_series((s.depuis at time zone 'Europe/Paris')::date::timestamp,
            (s.reprise_le at time zone 'Europe/Paris')::date::timestamp - interval '1 day', interval '1 day') j
    where s.reprise_le is not null
    on conflict do nothing;

-- A manager puts a procédure aside, for a reason that is nobody's work: budget, elections…
create table app.mise_en_attente (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    motif text not null,
    texte text not null,
    depuis timestamptz not null,
    declaree_par text not null,
    declaree_le timestamptz not null,
    a_confirmer_le date not null,
    confirmee_par text,
    confirmee_le timestamptz,
    finie_le timestamptz check (finie_le >= depuis),
    finie_par text,
    check ((finie_le is null) = (finie_par is null)),
    check ((confirmee_le is null) = (confirmee_par is null))
);
create unique index mise_en_attente_en_cours on app.mise_en_attente (procedure) where finie_le is null;
create index mise_en_attente_procedure on app.mise_en_attente (procedure, depuis);
call app.borner('mise_en_attente', 'procedure');

-- The bidders still in the race agree that their offers bind them longer.
create table app.prorogation_des_offres (
    id uuid primary key,
    procedure text not null references app.procedure,
    lot int not null,
    jusqu_au date not null,
    accords text not null,
    enregistree_par text not null,
    enregistree_le timestamptz not null
);
create index prorogation_des_offres_lot on app.prorogation_des_offres (procedure, lot);
call app.borner('prorogation_des_offres', 'procedure');

-- A sous-traitant presented after the notification: the silence accepts (R2193-4).
create table app.demande_de_sous_traitance (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    lot int not null,
    sous_traitant text not null,
    nom text not null,
    prestations text not null,
    montant_ht numeric(15, 2) not null,
    recue_le date not null,
    limite date not null,
    enregistree_par text not null,
    enregistree_le timestamptz not null,
    decision text,
    motif text,
    decidee_le date,
    decidee_par text,
    check ((decision is null) = (decidee_le is null) and (decision is null) = (decidee_par is null)),
    unique (procedure, lot, sous_traitant, recue_le)
);
call app.borner('demande_de_sous_traitance', 'procedure');
