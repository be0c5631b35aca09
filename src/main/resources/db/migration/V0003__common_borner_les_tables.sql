-- Which adhérents each procédure concerns: the one thing that bounds what a caller may see.
create table app.procedure_portee (
    numero text primary key,
    adherents text[] not null
);
create index procedure_portee_adherents on app.procedure_portee using gin (adherents);

create function app.procedure_visible(numero_ text) returns boolean
    language sql stable parallel safe
    return current_setting('centrale.portee', true) = '*'
        or exists (select 1 from app.procedure_portee p
                   where p.numero = numero_ and app.portee_couvre(p.adherents));

-- To be called by the migration that creates a table hanging from a procédure.
create procedure app.borner(nom_table text, colonne text)
    language plpgsql as $$
begin
    execute format('alter table app.%I enable row level security', nom_table);
    execute format('create policy portee on app.%I using (app.procedure_visible(%I)) with check (true)',
                   nom_table, colonne);
end $$;
