-- An order is a bon de commande, or a marché subséquent under its number: both draw on the ceiling (R2162-2).
alter table app.ecriture
    add column nature text not null default 'BON_DE_COMMANDE'
        check (nature in ('BON_DE_COMMANDE', 'MARCHE_SUBSEQUENT')),
    add column numero text,
    add constraint ecriture_numero check (numero is null or genre = 'ENGAGEMENT'),
    add constraint ecriture_nature
        check (nature = 'BON_DE_COMMANDE' or genre = 'ENGAGEMENT' and numero is not null);
comment on column app.ecriture.nature is 'of an ENGAGEMENT; says nothing of the rest';

-- One adhérent offers a part of its quota to another: nothing moves before both agree.
create table app.transfert_de_quota (
    id uuid primary key,
    periode bigint not null references app.periode_de_marche,
    de text not null,
    vers text not null check (vers <> de),
    volume numeric(18, 3) not null check (volume > 0),
    motif text not null,
    cle text not null,
    etat text not null default 'PROPOSE' check (etat in ('PROPOSE', 'ACCEPTE', 'REFUSE', 'RETIRE')),
    propose_par text not null,
    propose_le timestamptz not null,
    repondu_par text,
    repondu_le timestamptz,
    reponse text,
    unique (periode, de, cle),
    check ((etat = 'PROPOSE') = (repondu_le is null)),
    check ((repondu_par is null) = (repondu_le is null))
);
comment on column app.transfert_de_quota.cle is 'given by the caller: the same proposal sent twice is one';
