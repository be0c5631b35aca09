-- When the members were told of each item of the agenda; null until they are.
alter table app.point_de_seance add convoque_le timestamptz;
