-- What an adhérent asks when it joins a marché, and what the centrale grants it.
create table app.numero_de_recours (
    annee int primary key,
    dernier int not null
);

alter table app.recours
    add column numero text unique,
    add column debut_demande date,
    add column besoin numeric(18, 3) check (besoin > 0),
    add column quota_demande numeric(18, 3) check (quota_demande > 0),
    add column quota numeric(18, 3) check (quota > 0),
    add column periode int,
    add column actes_a_la_centrale text[] not null default '{}',
    add column conditions_le timestamptz,
    add column motif text,
    add column decide_par text,
    add column decide_le timestamptz,
    add column certificat uuid,
    add column fin_par text,
    add column motif_fin text,
    add column quota_rendu_le timestamptz,
    add column cle text,
    add constraint recours_une_fois unique (demande_par, cle);
comment on column app.recours.numero is 'of its dossier, RC-2026-0001: what its tasks, its pieces and its journal hang from';
comment on column app.recours.debut_demande is 'the day asked for; debut is the one granted';
comment on column app.recours.besoin is 'estimated, in the unit of the period; null when not told';
comment on column app.recours.quota is 'granted, null: draws with the others from what is attributed to nobody';
comment on column app.recours.periode is 'rank of the period on which the quota was written';
comment on column app.recours.actes_a_la_centrale is 'among PASSATION, COMMANDE, EXECUTION, PAIEMENT: entrusted to the centrale (L2113-2, L2113-3); the adhérent does the rest';
comment on column app.recours.conditions_le is 'when the adhérent accepted the conditions de recours';
comment on column app.recours.cle is 'of the request: the same sent twice by one agent is one recours';

-- Without a hole within a year. The row lock orders the requests.
create function app.numeroter_le_recours() returns trigger language plpgsql as $$
declare
    an int := extract(year from new.demande_le at time zone 'Europe/Paris');
    rang int;
begin
    if new.numero is null then
        insert into app.numero_de_recours (annee, dernier) values (an, 1)
            on conflict (annee) do update set dernier = numero_de_recours.dernier + 1
            returning dernier into rang;
        new.numero := 'RC-' || an || '-' || lpad(rang::text, greatest(4, length(rang::text)), '0');
    end if;
    new.debut_demande := coalesce(new.debut_demande, new.debut);
    return new;
end $$;
create trigger numeroter before insert or update on app.recours
    for each row execute function app.numeroter_le_recours();

create function app.porter_le_recours() returns trigger language plpgsql as $$
begin
    insert into app.procedure_portee (numero, adherents)
        values (new.numero, array[new.adherent, 'DIJON_METROPOLE'])
        on conflict (numero) do nothing;
    return new;
end $$;
create trigger porter after insert or update on app.recours
    for each row execute function app.porter_le_recours();

update app.recours set numero = null;
alter table app.recours
    alter column numero set not null,
    alter column debut_demande set not null;

-- Who has joined a marché is known to all who may draw on it; a request, to whom it concerns.
alter table app.recours enable row level security;
create policy portee on app.recours using (
    etat = 'ACCORDE'
    or (select current_setting('centrale.portee', true)) = '*'
    or exists (select 1 from app.procedure_portee visible
        where visible.numero = recours.numero and app.portee_couvre(visible.adherents)))
    with check (true);
