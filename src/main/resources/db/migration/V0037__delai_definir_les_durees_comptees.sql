-- What a finished phase lasted, at whom, and in which month: one definition for every figure.
-- Views read with the rights of the caller: what they may not see is not counted.

create function app.jour_de_paris(instant timestamptz) returns date
    language sql immutable parallel safe
    return (instant at time zone 'Europe/Paris')::date;

-- The thirteen phases, and the way from the departure to the end of the phase of the notification.
create view app.etape_comptee with (security_invoker = true) as
select code, ordre, libelle from app.phase
union all
select 'JUSQU_A_LA_NOTIFICATION', 0, 'Jusqu’à la notification';

-- The times to add up: the visits of each phase of which none lasts, and that way as one time.
create view app.passage_compte with (security_invoker = true) as
select v.procedure as numero, v.phase, v.ouverte_le as debut, v.fermee_le as fin,
    greatest(0, app.jour_de_paris(v.fermee_le) - app.jour_de_paris(v.ouverte_le)) as jours
from app.suivi_de_phase v
where v.fermee_le is not null
    and not exists (select from app.suivi_de_phase o
        where o.procedure = v.procedure and o.phase = v.phase and o.fermee_le is null)
union all
select s.numero, 'JUSQU_A_LA_NOTIFICATION', s.depart::timestamp at time zone 'Europe/Paris', n.fin,
    greatest(0, app.jour_de_paris(n.fin) - s.depart)
from app.suivi_de_procedure s
cross join lateral (select max(v.fermee_le) as fin from app.suivi_de_phase v
    where v.procedure = s.numero and v.phase = 'INFORMATION_NOTIFICATION'
    having bool_and(v.fermee_le is not null)) n;

-- A finished phase of a procédure: its target is that of its visits with the days that the juge
-- had; of the whole, those of its phases. Days by holder and nature of the suspension (the first
-- word of its motif: the reference after it is that of one procédure); « ? » is what was not shared,
-- before the procédures had tranches.
create view app.duree_calculee with (security_invoker = true) as
select d.numero, d.phase, s.procedure, coalesce(s.adherent, '') as adherent,
    coalesce(s.famille, '') as famille, date_trunc('month', d.fin::timestamp)::date as mois,
    d.jours, coalesce(c.cible, 0)::int as cible, d.fin, d.visites,
    t.detention || case when d.jours > t.partages
        then jsonb_build_object('?', d.jours - t.partages) else '{}' end as detention
from (select numero, phase, sum(jours)::int as jours, app.jour_de_paris(max(fin)) as fin,
        count(*)::int as visites
    from app.passage_compte group by numero, phase) d
join app.suivi_de_procedure s on s.numero = d.numero
cross join lateral (
    select sum(v.cible + v.suspendus) as cible from app.suivi_de_phase v
    where v.procedure = d.numero and v.phase = d.phase and d.phase <> 'JUSQU_A_LA_NOTIFICATION'
    having count(*) > 0
    union all
    select sum(greatest(e.cible, e.minimum_legal) + coalesce((select sum(v.suspendus)
        from app.suivi_de_phase v where v.procedure = e.numero and v.phase = e.phase), 0))
    from app.phase_suivie e join app.phase p on p.code = e.phase
    where e.numero = d.numero and d.phase = 'JUSQU_A_LA_NOTIFICATION'
        and p.ordre <= (select ordre from app.phase where code = 'INFORMATION_NOTIFICATION')
    having count(*) > 0) c
cross join lateral (
    select coalesce(jsonb_object_agg(cle, jours) filter (where jours > 0), '{}') as detention,
        coalesce(sum(jours), 0)::int as partages
    from (select trim(t.detenteur || ' ' || coalesce(split_part(t.motif, ' ', 1), '')) as cle,
            sum(app.jour_de_paris(least(t.fin, p.fin))
                - app.jour_de_paris(greatest(t.debut, p.debut))) as jours
        from app.passage_compte p
        join app.tranche t on t.procedure = p.numero
            and t.debut < p.fin and coalesce(t.fin, 'infinity') > p.debut
        where p.numero = d.numero and p.phase = d.phase
        group by cle) parts) t;
