package fr.centraleachat.catalogue.web;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Ouverture;
import fr.centraleachat.organisation.ServiceCommun;
import java.util.Arrays;
import java.util.List;

/** The services communs that an adhérent may join. */
final class ServicesOuverts {

    private ServicesOuverts() {}

    static List<ServiceCommun> a(Adherent adherent) {
        return Arrays.stream(ServiceCommun.values())
                .filter(s -> Ouverture.admet(s, adherent.type(), adherent.rattachement()))
                .toList();
    }
}
