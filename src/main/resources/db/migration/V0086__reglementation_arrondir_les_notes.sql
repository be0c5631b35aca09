-- The decimals to which a note is rounded, half up, where the critère does not say its own.
insert into app.parametre (code, libelle, debut, valeur, unite, article, surete, a_verifier, note) values
    ('NOTE_DECIMALES', 'Décimales des notes des offres', '2019-04-01', 2,
     'NOMBRE', 'R2152-11', 'M', true, 'organisation, à confirmer ; l’arrondi fait partie de la formule annoncée');
