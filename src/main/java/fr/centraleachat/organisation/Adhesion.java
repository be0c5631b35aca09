package fr.centraleachat.organisation;

import fr.centraleachat.common.Periode;

/** An adhérent uses a service commun, for all its needs or now and then. */
public record Adhesion(
        long id,
        String adherent,
        ServiceCommun service,
        ModaliteDAdhesion modalite,
        Periode periode) {}
