-- What a marché asks of its agents. Said once; closed by the act that answers, or with a motive.
create table app.alerte_de_marche (
    id bigint generated always as identity primary key,
    marche text not null references app.marche_mutualise,
    genre text not null
        check (genre in ('SEUIL', 'SEUIL_QUOTA', 'MAXIMUM', 'RECONDUCTION', 'RELANCE')),
    objet text not null,
    adherent text,
    libelle text not null,
    regle text,
    limite date,
    levee_le timestamptz not null,
    fermee_le timestamptz,
    fermee_par text,
    motif text,
    unique (marche, genre, objet)
);
comment on column app.alerte_de_marche.objet is
    'period, threshold and capacity, or rank, or end: what makes it another fact';
comment on column app.alerte_de_marche.adherent is 'whose quota it is about, null for the marché';
create index alerte_de_marche_ouverte on app.alerte_de_marche (marche) where fermee_le is null;

insert into app.parametre (code, libelle, debut, valeur, unite, article, surete, a_verifier, note)
values
    ('ALERTE_RECONDUCTION_JOURS', 'Alerte avant la date limite de décision d’une reconduction',
     '2019-04-01', 60, 'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('ALERTE_RELANCE_JOURS', 'Alerte avant la date de relance d’un marché', '2019-04-01', 30,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('RELANCE_HORIZON_MOIS', 'Marchés à relancer : fin ou épuisement dans les', '2019-04-01', 12,
     'MOIS', null, 'M', true, 'organisation, à confirmer'),
    ('RYTHME_TRANCHE_JOURS', 'Rythme de consommation : durée d’une tranche', '2019-04-01', 30,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('RYTHME_TRANCHES', 'Rythme de consommation : tranches regardées au plus', '2019-04-01', 12,
     'NOMBRE', null, 'M', true, 'organisation, à confirmer'),
    ('RYTHME_TRANCHES_MINIMUM', 'Rythme de consommation : tranches écoulées au moins',
     '2019-04-01', 3, 'NOMBRE', null, 'M', true, 'en deçà, pas assez de recul'),
    ('RYTHME_COMMANDES_MINIMUM', 'Rythme de consommation : commandes au moins', '2019-04-01', 3,
     'NOMBRE', null, 'M', true, 'en deçà, pas assez de recul');

-- As durees_pour_prevoir, for the whole way: a date of relance is the same for whoever reads it.
create function app.durees_jusqu_a_la_notification(procedure_ text)
    returns table (jours int, nombre int)
    language sql stable security definer set search_path = app, pg_temp as $$
    select c.jours, c.nombre
    from cube_des_durees c
    where c.phase = 'JUSQU_A_LA_NOTIFICATION' and c.procedure = procedure_
        and c.famille = '*' and c.adherent = '*' and c.mois = 'infinity' $$;
