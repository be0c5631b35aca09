-- The days on which an adhérent works at nothing: debut included, fin excluded.
create table app.fermeture (
    id bigint generated always as identity primary key,
    adherent text not null references app.adherent,
    debut date not null,
    fin date not null check (fin > debut and fin <= debut + 93),
    motif text not null check (length(motif) between 1 and 60),
    constraint fermeture_sans_chevauchement exclude using gist (adherent with =, daterange(debut, fin) with &&)
);
