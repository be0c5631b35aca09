-- Saturdays, Sundays and holidays have only the legal limits of the day: what else there is waits.
alter table app.courriel_recapitulatif add column complet boolean not null default true;
comment on column app.courriel_recapitulatif.complet is
    'false for a day that is not worked: the next one goes on from the last complete one';
