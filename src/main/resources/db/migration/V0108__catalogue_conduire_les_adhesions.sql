-- A body asks to join a service commun; its process leads the request to the convention.
create table app.numero_d_adhesion (
    annee int primary key,
    dernier int not null
);

create table app.demande_d_adhesion (
    numero text primary key,
    adherent text not null,
    service_commun text not null,
    modalite text not null check (modalite in ('PERMANENTE', 'PONCTUELLE')),
    effet_souhaite date not null,
    etat text not null check (etat in
        ('DEMANDEE', 'ACCEPTEE', 'SIGNEE', 'EN_VIGUEUR', 'REFUSEE', 'REJETEE', 'RETIREE')),
    motif text,
    deliberation_adherent text,
    deliberation_adherent_le date,
    deliberation_adherent_piece uuid,
    deliberation_metropole text,
    deliberation_metropole_le date,
    deliberation_metropole_piece uuid,
    effet date,
    demande_par text not null,
    demande_le timestamptz not null,
    cle text not null,
    unique (demande_par, cle)
);
comment on column app.demande_d_adhesion.numero is 'of its dossier, AD-2026-0001: what its tasks, its pieces and its journal hang from';
comment on column app.demande_d_adhesion.motif is 'of the refusal, of the rejection or of the withdrawal';
comment on column app.demande_d_adhesion.effet is 'the day that the convention fixes';
comment on column app.demande_d_adhesion.cle is 'of the request: the same sent twice by one agent is one dossier';
create unique index demande_d_adhesion_en_cours on app.demande_d_adhesion (adherent, service_commun)
    where etat in ('DEMANDEE', 'ACCEPTEE');

create function app.porter_l_adhesion() returns trigger language plpgsql as $$
begin
    insert into app.procedure_portee (numero, adherents)
        values (new.numero, array[new.adherent, 'DIJON_METROPOLE']) on conflict (numero) do nothing;
    return new;
end $$;
create trigger porter before insert on app.demande_d_adhesion
    for each row execute function app.porter_l_adhesion();
call app.borner('demande_d_adhesion', 'numero');
