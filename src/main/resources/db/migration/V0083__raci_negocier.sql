-- The negotiation has its steps in the model.
update app.raci_activite set sans_etape = null
where code in ('ANA-1', 'ANA-2', 'ANA-3');
