-- What came from outside before the process waited for it: kept, and handed over when it does.
create table app.remise (
    id uuid primary key,
    procedure text not null references app.procedure,
    message text not null,
    lot integer,
    sujet text,
    variables jsonb not null,
    gardee_le timestamptz not null,
    remise_le timestamptz,
    caduque_le timestamptz
);
create index remise_en_attente on app.remise (procedure, gardee_le) where remise_le is null and caduque_le is null;
call app.borner('remise', 'procedure');
