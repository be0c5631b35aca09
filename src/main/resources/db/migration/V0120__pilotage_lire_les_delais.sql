-- The phase that runs, of each procédure that runs.
create index suivi_de_phase_en_cours on app.suivi_de_phase (procedure) where fermee_le is null;

-- What was open on a past day, and what ended in a period.
create index suivi_de_phase_fermees on app.suivi_de_phase (fermee_le) where fermee_le is not null;

-- A median of three says nothing: under that number a page says so, and draws nothing.
insert into app.parametre (code, libelle, debut, valeur, unite, article, surete, a_verifier, note) values
    ('STATISTIQUE_ECHANTILLON_MINIMAL', 'Statistiques : procédures pour donner une médiane',
     '2019-04-01', 5, 'NOMBRE', null, 'M', true, 'organisation, à confirmer');
