-- Days before the date limite on which a report that is not decided is recalled.
insert into app.parametre (code, libelle, debut, valeur, unite, article, surete, a_verifier, note) values
    ('ALERTE_REPORT_1_JOURS', 'Alerte 1 : report à décider, avant la date limite', '2019-04-01', 6,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('ALERTE_REPORT_2_JOURS', 'Alerte 2 : report à décider, avant la date limite', '2019-04-01', 3,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer'),
    ('ALERTE_REPORT_3_JOURS', 'Alerte 3 : report à décider, avant la date limite', '2019-04-01', 1,
     'JOURS_CALENDAIRES', null, 'M', true, 'organisation, à confirmer');
