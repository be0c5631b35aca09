package fr.centraleachat.passation.domain.refere;

import fr.centraleachat.delai.Delais;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The days that a référé took are given back to the phases; a day that two took counts once. */
@Component
class DecalageDesEcheances {

    private final SuspensionRepository suspensions;
    private final Delais delais;

    DecalageDesEcheances(SuspensionRepository suspensions, Delais delais) {
        this.suspensions = suspensions;
        this.delais = delais;
    }

    void apres(Suspension finie) {
        delais.decaler(finie.procedure(), siens(finie));
    }

    private Set<LocalDate> siens(Suspension finie) {
        var jours = new HashSet<>(finie.jours());
        suspensions.findByProcedureOrderByDeclareeLe(finie.procedure()).stream()
                .filter(autre -> !autre.id().equals(finie.id()))
                .forEach(autre -> jours.removeAll(autre.jours()));
        return jours;
    }
}
