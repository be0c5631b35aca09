create table app.procedure (
    numero text primary key,
    version integer not null,
    objet text not null,
    nature text not null,
    cadre text not null,
    famille text not null,
    code_cpv text not null,
    acheteur text not null,
    qualite_acheteur text not null,
    adherent_instructeur text not null,
    service_instructeur text,
    beneficiaires text[] not null,
    montant_estime_ht numeric(15, 2) not null,
    valeur_du_besoin_ht numeric(15, 2) not null,
    specifique boolean not null,
    innovant boolean not null,
    type text not null,
    charge text,
    juriste text,
    referent text,
    relance_de text references app.procedure,
    date_notification_souhaitee date,
    etat text not null,
    phase_en_cours text,
    regime_le date,
    dlro timestamptz,
    fictive boolean not null,
    creee_par text not null,
    creee_le timestamptz not null,
    terminee_le timestamptz
);
create index procedure_creee_le on app.procedure (creee_le desc);
create index procedure_acheteur on app.procedure (acheteur);
create index procedure_recherche on app.procedure using gin ((numero || ' ' || objet) gin_trgm_ops);

create function app.porter_la_procedure() returns trigger language plpgsql as $$
declare
    portee text[] := array(select distinct a from unnest(
        new.beneficiaires || new.acheteur || new.adherent_instructeur) a);
begin
    insert into app.procedure_portee (numero, adherents) values (new.numero, portee)
        on conflict (numero) do update set adherents = excluded.adherents;
    return new;
end $$;
create trigger porter after insert or update of acheteur, adherent_instructeur, beneficiaires
    on app.procedure for each row execute function app.porter_la_procedure();
call app.borner('procedure', 'numero');

create table app.lot (
    procedure text not null references app.procedure,
    numero integer not null,
    objet text not null,
    code_cpv text,
    montant_estime_ht numeric(15, 2) not null,
    petit_lot boolean not null,
    budget_alloue_ht numeric(15, 2),
    duree_mois integer,
    lieu_execution text,
    etat text not null,
    primary key (procedure, numero)
);
call app.borner('lot', 'procedure');

-- What an agent entered at a step: immutable, dated, signed. The latest of a kind is the one in force.
create table app.fiche (
    id uuid primary key,
    procedure text not null references app.procedure,
    rang bigint generated always as identity,
    type text not null,
    lot integer,
    contenu jsonb not null,
    par text not null,
    le timestamptz not null
);
create index fiche_derniere on app.fiche (procedure, type, rang desc);
call app.borner('fiche', 'procedure');

create table app.numero_de_procedure (
    annee integer primary key,
    dernier integer not null
);

-- The answer to a creation that carried an Idempotency-Key: repeating it creates nothing twice.
create table app.creation_repetable (
    agent text not null,
    cle text not null,
    resultat text not null,
    le timestamptz not null,
    primary key (agent, cle)
);
