-- A séance is closed once: what the commission made of each item is kept as it was told, for its procès-verbal.
alter table app.seance
    add agenda_automatique boolean not null default false,
    add close_le timestamptz,
    add close_par text,
    add cloture jsonb,
    add check ((close_le is null) = (close_par is null) and (close_le is null) = (cloture is null));

-- Place on the agenda; null for what was put there before it had an order, which comes first.
alter table app.point_de_seance add rang integer;
grant delete on app.point_de_seance to ${application};

-- Who sits from a day on, when the assemblée changes a member during the mandate. Nothing is overwritten.
create table app.composition_de_commission (
    id uuid primary key,
    commission uuid not null references app.commission,
    acheteur text not null references app.adherent,
    depuis date not null,
    motif text not null,
    membres jsonb not null,
    par text not null,
    le timestamptz not null
);
create index composition_de_commission_depuis on app.composition_de_commission (commission, depuis desc, le desc);
alter table app.composition_de_commission enable row level security;
create policy portee on app.composition_de_commission using (app.portee_couvre(array[acheteur])) with check (true);
revoke update, delete on app.composition_de_commission from ${application};
