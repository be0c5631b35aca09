-- An alert says which activités of the matrix answer for it, that its last day came, and that it went up.
alter table app.alerte add column activites text;
comment on column app.alerte.activites is
    'RACI codes, in the order of the acts; null for the target of a phase, whose open tasks say who';
alter table app.alerte add column atteinte_le timestamptz;
comment on column app.alerte.atteinte_le is 'when it was made known that its last day had come';
alter table app.alerte add column escaladee_le timestamptz;
alter table app.alerte add column escaladee_encore_le timestamptz;
comment on column app.alerte.escaladee_encore_le is 'the second time, for a legal limit only';

update app.alerte set atteinte_le = levee_le
    where (levee_le at time zone 'Europe/Paris')::date >= limite;
update app.alerte set activites = case genre
    when 'AVIS_ATTRIBUTION' then 'ACH-7'
    when 'DONNEES_ESSENTIELLES' then 'ACH-7'
    when 'CONTROLE_LEGALITE' then 'ACH-3'
    when 'DEMANDE_INFORMATION' then 'ACH-8'
    when 'REPONSE_AUX_QUESTIONS' then 'CON-3 CON-5'
    when 'REPORT_A_DECIDER' then 'CON-6' end;

-- The reader of each minute looks for these two.
create index alerte_a_atteindre on app.alerte (limite) where atteinte_le is null and fermee_le is null;
create index alerte_a_escalader on app.alerte (limite) where fermee_le is null and escaladee_encore_le is null;

insert into app.parametre (code, libelle, debut, valeur, unite, article, surete, a_verifier, note) values
    ('ALERTE_QUESTIONS_JOURS', 'Alerte : réponse aux questions, avant son dernier jour', '2019-04-01', 2,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer, garde 11'),
    ('ALERTE_VALIDITE_OFFRES_JOURS', 'Alerte : fin de validité des offres, avant son dernier jour',
     '2019-04-01', 30, 'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('ALERTE_CONVOCATION_CAO_JOURS', 'Alerte : convocation à la CAO, avant son dernier jour', '2019-04-01', 3,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('MISE_EN_ATTENTE_CONFIRMATION_JOURS', 'Mise en attente d’une procédure à confirmer ou à terminer après',
     '2019-04-01', 30, 'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('ESCALADE_JOURS', 'Alerte non suivie : remontée à la hiérarchie après son dernier jour', '2019-04-01', 5,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('ESCALADE_SECONDE_JOURS', 'Alerte légale non suivie : seconde remontée après son dernier jour',
     '2019-04-01', 10, 'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('RECAPITULATIF_HEURE', 'Heure du courriel quotidien de chaque agent', '2019-04-01', 6,
     'NOMBRE', null, 'M', true, 'organisation, à confirmer, heure de Paris');
