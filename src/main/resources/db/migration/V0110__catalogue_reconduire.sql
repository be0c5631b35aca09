-- What a marché typed by hand says beside its données essentielles.
alter table app.marche_mutualise
    add column executant text check (executant in ('ACHETEUR', 'BENEFICIAIRES')),
    add column cle_de_saisie text unique;
comment on column app.marche_mutualise.executant is 'who follows its execution, null when unknown';
comment on column app.marche_mutualise.cle_de_saisie is 'of the form: sent twice, it is one marché';
alter table app.periode_de_marche add column nom_unite text;
comment on column app.periode_de_marche.nom_unite is 'what a quantity counts: tonnes, heures';

-- A reconduction that the marché foresees: it opens the next period at its start (R2112-4). A tacite
-- one does unless it was refused, an expresse one only when it was decided.
create table app.reconduction (
    marche text not null references app.marche_mutualise,
    rang int not null check (rang > 0),
    mode text not null check (mode in ('TACITE', 'EXPRESSE')),
    debut date not null,
    fin date not null check (fin > debut),
    preavis_mois int not null check (preavis_mois >= 0),
    limite date not null check (limite < debut),
    minimum numeric(18, 3) not null default 0 check (minimum >= 0),
    maximum numeric(18, 3) not null check (maximum > 0 and maximum >= minimum),
    decision text check (decision in ('RECONDUIT', 'NON_RECONDUIT')),
    motif text check ((motif is null) = (decision is null)),
    decidee_par text,
    decidee_le timestamptz,
    periode bigint references app.periode_de_marche,
    primary key (marche, rang),
    exclude using gist (marche with =, daterange(debut, fin) with &&)
);
comment on column app.reconduction.fin is 'excluded';
comment on column app.reconduction.limite is 'last day to decide, the préavis to the titulaire kept';
comment on column app.reconduction.periode is 'that it opened, null before its start';
create index reconduction_a_ouvrir on app.reconduction (debut) where periode is null;

-- A maximum moves by a modification of the marché alone (R2194-1 and following), and it says why.
create table app.changement_de_maximum (
    periode bigint not null references app.periode_de_marche,
    rang int not null,
    avant numeric(18, 3) not null,
    apres numeric(18, 3) not null,
    motif text not null,
    par text not null,
    le timestamptz not null,
    primary key (periode, rang)
);
revoke update, delete on app.changement_de_maximum from ${application};

-- The end on which one may count today: with the reconductions that come, up to the first that does
-- not or that nobody decided yet.
create view app.fin_de_marche with (security_invoker = true) as
select m.reference as marche, greatest(m.fin, (
    select max(r.fin) from app.reconduction r
    where r.marche = m.reference and not exists (
        select from app.reconduction x
        where x.marche = r.marche and x.rang <= r.rang
            and (x.decision = 'NON_RECONDUIT' or x.decision is null and x.mode = 'EXPRESSE')))
    ) as fin
from app.marche_mutualise m;
grant select on app.fin_de_marche to ${application};
