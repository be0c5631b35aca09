-- Between how long before the avis a préinformation must have left to shorten the délai (R2161-3).
insert into app.parametre (code, libelle, debut, valeur, unite, article, surete, a_verifier, note) values
    ('PREINFORMATION_MIN_JOURS', 'Préinformation : avance minimale sur l’avis', '2019-04-01', 35,
     'JOURS_CALENDAIRES', 'R2161-3', 'A', false, 'avant l’envoi de l’avis de marché'),
    ('PREINFORMATION_MAX_MOIS', 'Préinformation : avance maximale sur l’avis', '2019-04-01', 12,
     'MOIS', 'R2161-3', 'A', false, 'avant l’envoi de l’avis de marché');
