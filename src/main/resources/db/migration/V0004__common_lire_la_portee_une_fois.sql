-- The setting is read once a statement, and what a caller who sees everything reads costs nothing a
-- row: a function with a query inside is never inlined, and was called for each.
create or replace procedure app.borner(nom_table text, colonne text)
    language plpgsql as $$
begin
    execute format('alter table app.%I enable row level security', nom_table);
    execute format('drop policy if exists portee on app.%I', nom_table);
    execute format(
        'create policy portee on app.%1$I using ('
        '(select current_setting(''centrale.portee'', true)) = ''*'''
        ' or exists (select 1 from app.procedure_portee visible'
        ' where visible.numero = %1$I.%2$I and app.portee_couvre(visible.adherents)))'
        ' with check (true)', nom_table, colonne);
end $$;

-- On a database that has its tables already.
do $$
declare
    ancienne record;
begin
    for ancienne in
        select tablename, substring(qual from 'procedure_visible\((\w+)\)') as colonne
        from pg_policies
        where schemaname = 'app' and policyname = 'portee'
            and qual ~ '^(app\.)?procedure_visible\(\w+\)$'
    loop
        call app.borner(ancienne.tablename, ancienne.colonne);
    end loop;
end $$;
