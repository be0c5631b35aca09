-- A courriel that carries a letter tells its procédure how it ended; rapport_du until it has.
alter table app.courriel
    add column lettre uuid,
    add column tour int,
    add column rapport_du boolean not null default false,
    add column fini_le timestamptz,
    drop constraint courriel_etat_check,
    add constraint courriel_etat_check check (etat in ('A_ENVOYER', 'EN_COURS', 'ENVOYE', 'ECHEC',
        'INCERTAIN', 'A_DISPOSITION', 'REPRIS', 'REVENU')),
    add check ((lettre is null) = (tour is null)),
    add check (not rapport_du or lettre is not null);
comment on column app.courriel.fini_le is 'of its last attempt';
comment on column app.courriel.lettre is 'id of the envoi that it carries';
create index courriel_rapport_du on app.courriel (ecrit_le, id) where rapport_du;
create index courriel_de_lettre on app.courriel (lettre) where lettre is not null;
