package fr.centraleachat.organisation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An adhérent in the list, with its adhésions of the day. */
record AdherentView(Adherent adherent, Map<ServiceCommun, ModaliteDAdhesion> adhesions) {

    static AdherentView de(Adherent adherent, List<Adhesion> adhesions, LocalDate le) {
        var duJour = new EnumMap<ServiceCommun, ModaliteDAdhesion>(ServiceCommun.class);
        adhesions.stream()
                .filter(a -> a.periode().contient(le))
                .forEach(a -> duJour.put(a.service(), a.modalite()));
        return new AdherentView(adherent, duJour);
    }
}
