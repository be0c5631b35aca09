-- What a fiche is about when a step is done several times at once: the id of a question, of a modification.
alter table app.fiche add column sujet text;
create index fiche_sujet on app.fiche (procedure, sujet) where sujet is not null;

-- Who withdrew the dossier de consultation: every answer and every modification is sent to them all.
create table app.retrait (
    id uuid primary key,
    procedure text not null references app.procedure,
    siret text,
    nom text not null,
    courriel text not null,
    le timestamptz not null,
    source text not null,
    reference text not null,
    enregistre_par text not null,
    enregistre_le timestamptz not null,
    unique (procedure, source, reference)
);
call app.borner('retrait', 'procedure');
revoke update, delete on app.retrait from ${application};

create table app.question (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    siret text,
    nom text not null,
    texte text not null,
    recue_le timestamptz not null,
    source text not null,
    reference text not null,
    enregistre_par text not null,
    enregistre_le timestamptz not null,
    etat text not null check (etat in ('RECUE', 'QUALIFIEE', 'REPONDUE', 'DIFFUSEE', 'SANS_REPONSE')),
    categorie text check (categorie in ('TECHNIQUE', 'ADMINISTRATIVE')),
    en_temps_utile boolean,
    anonymisee text,
    reponse text,
    modifie_dce boolean,
    reponse_diffusee text,
    diffusee_le timestamptz,
    destinataires text[] not null,
    unique (procedure, source, reference)
);
call app.borner('question', 'procedure');
revoke delete on app.question from ${application};

-- Why the DLRO might move, and what was decided; a decision answers all that are awaited.
create table app.report (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    origine text not null check (origine in ('DEMANDE', 'QUESTION_SANS_REPONSE', 'MODIFICATION_DCE')),
    objet uuid,
    motif text not null,
    dlro_proposee timestamptz,
    source text not null,
    reference text not null,
    enregistre_par text not null,
    enregistre_le timestamptz not null,
    etat text not null check (etat in ('DEMANDE', 'ACCORDE', 'REFUSE', 'SANS_DECISION')),
    motif_decision text,
    dlro_avant timestamptz,
    dlro_apres timestamptz check (dlro_apres > dlro_avant),
    decide_par text,
    decide_le timestamptz,
    unique (procedure, source, reference)
);
call app.borner('report', 'procedure');
revoke delete on app.report from ${application};

create table app.modification_du_dce (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    question uuid references app.question,
    motif text not null,
    pieces uuid[] not null,
    source text not null,
    reference text not null,
    enregistre_par text not null,
    enregistre_le timestamptz not null,
    etat text not null check (etat in ('DEMANDEE', 'FAITE', 'SANS_SUITE')),
    importante boolean,
    visees jsonb,
    redigee_par text,
    visee_par text check (visee_par <> redigee_par),
    faite_le timestamptz,
    diffusee_le timestamptz,
    destinataires text[] not null,
    unique (procedure, source, reference)
);
call app.borner('modification_du_dce', 'procedure');
revoke delete on app.modification_du_dce from ${application};
