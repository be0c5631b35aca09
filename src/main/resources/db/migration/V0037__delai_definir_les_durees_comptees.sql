-- What a finished phase lasted, at whom, and in which month: one definition for every figure.

create function app.jour_de_paris(instant timestamptz) returns date
    language sql immutable parallel safe
    return (instant at time zone 'Europe/Paris')::date;

-- The thirteen phases, and the way from the departure to the end of the phase of the notification.
create view app.etape_comptee with (security_invoker = true) as
select code, ordre, libelle from app.phase
union all
select 'JUSQU_A_LA_NOTIFICATION', 0, 'Jusqu’à la notification';

-- The times to add up: the visits of each phase of which none lasts, with the days that the juge had
-- in their target; and that way as one time, whose target is that of the first visits of its phases.
create view app.passage_compte with (security_invoker = true) as
select v.procedure as numero, v.phase, v.ouverte_le as debut, v.fermee_le as fin,
    v.cible + v.suspendus as cible,
    greatest(0, app.jour_de_paris(v.fermee_le) - app.jour_de_paris(v.ouverte_le)) as jours
from app.suivi_de_phase v
where v.fermee_le is not null
    and not exists (select from app.suivi_de_phase o
        where o.procedure = v.procedure and o.phase = v.phase and o.fermee_le is null)
union all
select s.numero, 'JUSQU_A_LA_NOTIFICATION',
    least(s.depart::timestamp at time zone 'Europe/Paris', n.fin), n.fin,
    c.cible + j.suspendus, greatest(0, app.jour_de_paris(n.fin) - s.depart)
from app.suivi_de_procedure s
cross join lateral (select max(v.fermee_le) as fin from app.suivi_de_phase v
    where v.procedure = s.numero and v.phase = 'INFORMATION_NOTIFICATION'
    having bool_and(v.fermee_le is not null)) n
cross join lateral (select coalesce(sum(greatest(e.cible, e.minimum_legal)), 0)::int as cible
    from app.phase_suivie e join app.phase p on p.code = e.phase
    where e.numero = s.numero
        and p.ordre <= (select ordre from app.phase where code = 'INFORMATION_NOTIFICATION')) c
cross join lateral (select coalesce(sum(v.suspendus), 0)::int as suspendus
    from app.suivi_de_phase v join app.phase p on p.code = v.phase
    where v.procedure = s.numero
        and p.ordre <= (select ordre from app.phase where code = 'INFORMATION_NOTIFICATION')) j;

-- The days of each of these times, by holder and nature of the suspension: the first word of its
-- motif, for the reference after it is that of one procédure. « ? » is what nobody shared.
create view app.detention_comptee with (security_invoker = true) as
select p.numero, p.phase, p.fin, p.cible, t.cle, t.jours
from app.passage_compte p
cross join lateral (
    with parts as (
        select trim(t.detenteur || ' ' || coalesce(split_part(t.motif, ' ', 1), '')) as cle,
            app.jour_de_paris(least(t.fin, p.fin))
                - app.jour_de_paris(greatest(t.debut, p.debut)) as jours
        from app.tranche t
        where t.procedure = p.numero and t.debut < p.fin and coalesce(t.fin, 'infinity') > p.debut)
    select cle, jours from parts
    union all
    select '?', p.jours - coalesce(sum(jours), 0) from parts) t;

create view app.duree_calculee with (security_invoker = true) as
select d.numero, d.phase, s.procedure, coalesce(s.adherent, '') as adherent,
    coalesce(s.famille, '') as famille,
    date_trunc('month', app.jour_de_paris(d.fin)::timestamp)::date as mois,
    d.jours, d.cible, app.jour_de_paris(d.fin) as fin, d.visites, d.detention
from (
    select numero, phase, sum(jours)::int as jours, sum(cible)::int as cible, max(fin) as fin,
        sum(visites)::int as visites,
        coalesce(jsonb_object_agg(cle, jours) filter (where jours > 0), '{}') as detention
    from (
        select numero, phase, cle, sum(jours) as jours, max(fin) as fin,
            coalesce(sum(cible) filter (where cle = '?'), 0) as cible,
            count(*) filter (where cle = '?') as visites
        from app.detention_comptee group by numero, phase, cle) p
    group by numero, phase) d
join app.suivi_de_procedure s on s.numero = d.numero;
