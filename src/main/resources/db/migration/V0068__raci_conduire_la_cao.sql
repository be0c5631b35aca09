-- The inscription and the presentation to the commission d'appel d'offres have their steps in the model.
update app.raci_activite set sans_etape = null where code in ('ANA-7', 'ANA-8');
