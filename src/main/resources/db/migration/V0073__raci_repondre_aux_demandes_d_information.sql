-- The model has a step for it now.
update app.raci_activite set sans_etape = null where code = 'ACH-8';
