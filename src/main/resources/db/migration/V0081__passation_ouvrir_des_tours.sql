-- A round of negotiation: from its sending on, its date limite and who is admitted change no more.
create table app.tour_de_negociation (
    procedure text not null references app.procedure,
    tour int not null check (tour > 1),
    defini_le timestamptz not null,
    date_limite timestamptz,
    primary key (procedure, tour)
);
call app.borner('tour_de_negociation', 'procedure');
revoke delete on app.tour_de_negociation from ${application};

create table app.soumissionnaire_admis (
    procedure text not null,
    tour int not null,
    lot int not null,
    siret char(14) not null,
    primary key (procedure, tour, lot, siret),
    foreign key (procedure, tour) references app.tour_de_negociation
);
call app.borner('soumissionnaire_admis', 'procedure');
revoke update on app.soumissionnaire_admis from ${application};

create function app.garder_le_tour_envoye() returns trigger language plpgsql as $$
begin
    raise exception 'Tour % of % has been sent', old.tour, old.procedure;
end $$;
create trigger garder before update on app.tour_de_negociation
    for each row when (old.date_limite is not null) execute function app.garder_le_tour_envoye();

create function app.garder_les_admis() returns trigger language plpgsql as $$
declare
    ligne app.soumissionnaire_admis := coalesce(new, old);
begin
    if exists (select 1 from app.tour_de_negociation t
               where t.procedure = ligne.procedure and t.tour = ligne.tour
                 and t.date_limite is not null) then
        raise exception 'Tour % of % has been sent', ligne.tour, ligne.procedure;
    end if;
    return ligne;
end $$;
create trigger garder before insert or delete on app.soumissionnaire_admis
    for each row execute function app.garder_les_admis();
