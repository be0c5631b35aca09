-- One version of the .docx from which a document is produced; its bytes never change.
create table app.modele_de_document (
    id uuid primary key,
    document text not null,
    version int not null check (version > 0),
    nom text not null check (length(nom) between 1 and 200),
    contenu bytea not null,
    empreinte char(64) not null,
    depose_par text not null,
    depose_le timestamptz not null,
    -- The procédure on which it was tried last: none is put in service before.
    essaye_sur text,
    -- Null while it is tried; it ends when the next one of its document begins.
    en_service_depuis timestamptz,
    mis_en_service_par text,
    unique (document, version),
    check ((en_service_depuis is null) = (mis_en_service_par is null))
);
alter table app.modele_de_document alter column contenu set storage external;
revoke update, delete on app.modele_de_document from ${application};
grant update (essaye_sur, en_service_depuis, mis_en_service_par) on app.modele_de_document to ${application};

-- From which version a piece was produced.
create table app.document_produit (
    piece uuid primary key references app.piece,
    procedure text not null,
    modele uuid not null references app.modele_de_document
);
call app.borner('document_produit', 'procedure');
revoke update, delete on app.document_produit from ${application};
