-- The pieces that a DCE must hold: dated rows, each with the text that asks for it.
create table app.piece_attendue (
    id bigint generated always as identity primary key,
    rang int not null check (rang > 0),
    procedure_type text not null,
    piece text not null check (piece ~ '^[A-Z][A-Z0-9_]*$'),
    libelle text not null,
    -- Field of the fiche Dce that holds it.
    rubrique text not null,
    condition text not null check (condition in ('TOUJOURS', 'TRAVAUX', 'FOURNITURES_ET_SERVICES',
        'ALLOTI', 'ACCORD_CADRE', 'PLUSIEURS_BENEFICIAIRES')),
    -- One for each lot.
    par_lot boolean not null,
    -- The document that the application writes; null for what the service brings.
    document text,
    -- Without it the DCE is not validated; else its absence is only told.
    obligatoire boolean not null,
    regle text not null,
    debut date not null,
    fin date check (fin > debut),
    constraint piece_attendue_sans_chevauchement
        exclude using gist (procedure_type with =, piece with =, condition with =,
            daterange(debut, fin) with &&)
);
