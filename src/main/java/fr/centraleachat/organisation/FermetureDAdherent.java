package fr.centraleachat.organisation;

import fr.centraleachat.common.Periode;

/** Days on which an adhérent works at nothing: what its agents must do waits until it opens. */
public record FermetureDAdherent(long id, Periode periode, String motif) {}
