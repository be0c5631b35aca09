-- Whom to write to about a marché: a fonction or a service, never a person.
create table app.contact_de_marche (
    id uuid primary key,
    marche text not null references app.marche_mutualise,
    cote text not null check (cote in ('TITULAIRE', 'CENTRALE', 'BENEFICIAIRE')),
    fonction text not null,
    courriel text,
    telephone text,
    check (courriel is not null or telephone is not null)
);
create index contact_de_marche_marche on app.contact_de_marche (marche);

-- The files of a marché; taken out of the page, they are kept.
create table app.piece_de_marche (
    id uuid primary key,
    marche text not null references app.marche_mutualise,
    categorie text not null,
    nom text not null check (length(nom) between 1 and 200),
    type_mime text not null,
    taille bigint not null check (taille > 0),
    empreinte char(64) not null,
    deposee_par text not null,
    deposee_le timestamptz not null,
    retiree_par text,
    retiree_le timestamptz
);
create index piece_de_marche_marche on app.piece_de_marche (marche, deposee_le desc);

-- Every agent may read a marché: its contents are kept under « MARCHE/ » and its reference, which is
-- the number of no procédure.
create policy marche on app.contenu_bloc for select using (procedure like 'MARCHE/%');
