-- Families named in the reports of the métropole on its mutualisation.
create table app.famille (
    code text primary key,
    libelle text not null
);
insert into app.famille (code, libelle) values
    ('POSTES_INFORMATIQUES', 'Postes de travail informatiques et prestations associées'),
    ('TELEPHONIE_IP', 'Solutions de téléphonie fixe IP'),
    ('ENERGIE', 'Énergie et fluides'),
    ('VIDEOPROTECTION', 'Vidéoprotection : matériel, pose, maintenance, fibre'),
    ('NETTOYAGE', 'Nettoyage des locaux'),
    ('REPROGRAPHIE', 'Fournitures et services de reprographie'),
    ('COURRIER', 'Affranchissement, transport du courrier, GED'),
    ('COMMUNICATION', 'Prestations graphiques, photo, vidéo, impression, événementiel'),
    ('FORMATION', 'Formation des agents'),
    ('JURIDIQUE', 'Prestations juridiques et abonnements juridiques'),
    ('ASSURANCES', 'Conseil en assurance et assistance à maîtrise d’ouvrage'),
    ('DOCUMENTATION', 'Abonnements et presse'),
    ('TRAITEUR', 'Prestations de traiteur'),
    ('DENREES', 'Denrées alimentaires et analyses de laboratoire'),
    ('SIGNALETIQUE', 'Signalétique des zones d’activités'),
    ('POLICE_MUNICIPALE', 'Équipement de la police municipale'),
    ('GARAGE', 'Véhicules : entretien, pièces, réparation'),
    ('BIBLIOTHEQUES', 'Abonnements des bibliothèques'),
    ('SIG', 'Licences et outils de données topographiques et SIG'),
    ('SOCIAL', 'Marchés de l’action sociale, observatoire'),
    ('MOBILIER', 'Mobilier, déménagement, logistique');
