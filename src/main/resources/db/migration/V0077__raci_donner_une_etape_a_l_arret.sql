-- The model now has the steps of the arrêt.
update app.raci_activite set sans_etape = null where code = 'ACH-11';
