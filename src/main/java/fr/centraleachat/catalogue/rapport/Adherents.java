package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Adhesion;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.ServiceCommun;
import fr.centraleachat.organisation.TypeAdherent;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who adhered to what in an exercice. */
@Component
class Adherents {

    /** « Hors Ville de Dijon »: it shared its service before the communes came. */
    private static final String VILLE_CENTRE = "DIJON";

    private final Organisation organisation;

    Adherents(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those whose adhésion runs on the day of the arrêté. */
    List<Adherent> duService(ServiceCommun service, TypeAdherent type, Exercice e) {
        return organisation.adherents().stream()
                .filter(a -> a.type() == type)
                .filter(a -> adhesion(a, service, p -> p.contient(e.arrete())))
                .toList();
    }

    /** Codes of the communes, but the largest, served at some time of the year. */
    List<String> communesServies(Exercice e) {
        return servis(e).stream()
                .filter(a -> a.type() == TypeAdherent.COMMUNE && !a.code().equals(VILLE_CENTRE))
                .map(Adherent::code)
                .toList();
    }

    /** Codes of all for whom the service works that year, the métropole first. */
    List<String> tousServis(Exercice e) {
        return servis(e).stream().map(Adherent::code).toList();
    }

    private List<Adherent> servis(Exercice e) {
        var annee = new Periode(e.debut(), e.fin());
        return organisation.adherents().stream()
                .filter(
                        a ->
                                a.type() == TypeAdherent.METROPOLE
                                        || adhesion(
                                                a,
                                                ServiceCommun.COMMANDE_PUBLIQUE,
                                                p -> p.chevauche(annee)))
                .toList();
    }

    private boolean adhesion(Adherent a, ServiceCommun service, Predicate<Periode> quand) {
        return organisation.adhesions(a.code()).stream()
                .filter(d -> d.service() == service)
                .map(Adhesion::periode)
                .anyMatch(quand);
    }
}
