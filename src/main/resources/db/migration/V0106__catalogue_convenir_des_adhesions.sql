-- What founds an adhésion: the two délibérations concordantes, then the convention signed on them.
create table app.convention_d_adhesion (
    id bigint generated always as identity primary key,
    adhesion bigint not null references app.adhesion on delete cascade,
    adherent text not null,
    deliberation_adherent text not null,
    deliberation_adherent_le date not null,
    deliberation_adherent_piece uuid,
    deliberation_metropole text not null,
    deliberation_metropole_le date not null,
    deliberation_metropole_piece uuid,
    signee_le date not null,
    piece uuid,
    debut date not null,
    fin date check (fin > debut),
    contribution_annuelle numeric(14, 2) check (contribution_annuelle >= 0),
    par text not null,
    le timestamptz not null,
    constraint convention_apres_les_deliberations check (
        signee_le >= greatest(deliberation_adherent_le, deliberation_metropole_le)
        and debut >= greatest(deliberation_adherent_le, deliberation_metropole_le)),
    constraint convention_sans_chevauchement
        exclude using gist (adhesion with =, daterange(debut, fin) with &&)
);
comment on column app.convention_d_adhesion.fin is 'excluded, null while it lasts';
comment on column app.convention_d_adhesion.contribution_annuelle is 'euros, null: the barème says it';
create index convention_d_adhesion_adherent on app.convention_d_adhesion (adherent);

-- The orders of an adhérent, on whatever marché.
create index ecriture_commandes on app.ecriture (adherent, le desc) where genre = 'ENGAGEMENT';
