-- What was asked of a candidate during the analysis, and what it answered: the trace of garde 16.
create table app.echange (
    id uuid primary key,
    procedure text not null references app.procedure,
    rang bigint generated always as identity,
    type text not null check (type in (
        'COMPLEMENT', 'PRECISION', 'REGULARISATION', 'JUSTIFICATION_OAB', 'NEGOCIATION')),
    siret char(14) not null,
    lot int,
    texte text not null,
    echeance timestamptz not null,
    demande_le timestamptz not null,
    demande_par text not null,
    reponse text,
    reponse_recue_le timestamptz,
    reponse_enregistree_le timestamptz,
    reponse_enregistree_par text,
    reponse_pieces uuid[] not null default '{}',
    check (echeance > demande_le),
    check (num_nulls(reponse, reponse_recue_le, reponse_enregistree_le, reponse_enregistree_par)
        in (0, 4))
);
create index echange_procedure on app.echange (procedure, rang);
call app.borner('echange', 'procedure');
-- The demand is never changed; its answer is written once.
revoke update, delete on app.echange from ${application};
grant update (reponse, reponse_recue_le, reponse_enregistree_le, reponse_enregistree_par,
    reponse_pieces) on app.echange to ${application};
