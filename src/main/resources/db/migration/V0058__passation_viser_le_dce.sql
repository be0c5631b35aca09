-- The visa of the service instructeur, bound to the SHA-256 of the pieces of the DCE.
create table app.visa (
    id uuid primary key,
    procedure text not null references app.procedure,
    pieces jsonb not null,
    pose_par text not null,
    pose_le timestamptz not null,
    annule_le timestamptz,
    motif_annulation text
);
create unique index visa_en_vigueur on app.visa (procedure) where annule_le is null;
create index visa_procedure on app.visa (procedure, pose_le);
call app.borner('visa', 'procedure');
