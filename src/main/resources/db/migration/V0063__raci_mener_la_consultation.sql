-- The model now has a step for each of them.
update app.raci_activite set sans_etape = null
    where code in ('CON-2', 'CON-3', 'CON-4', 'CON-5', 'CON-6', 'CON-7');
