package fr.centraleachat.pilotage.charge;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.ChargeDeTravail;
import fr.centraleachat.tache.ChargeDeTravail.Part;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of today by fonction, adhérent and agent: six queries, however many there are. */
@Service
@Transactional(readOnly = true)
public class ComposerCharge {

    private final ChargeDeTravail taches;
    private final Organisation organisation;
    private final LectureDesEquipes equipes;
    private final LesAbsences absences;
    private final LesRelais relais;

    ComposerCharge(
            ChargeDeTravail taches,
            Organisation organisation,
            LectureDesEquipes equipes,
            LesAbsences absences,
            LesRelais relais) {
        this.taches = taches;
        this.organisation = organisation;
        this.equipes = equipes;
        this.absences = absences;
        this.relais = relais;
    }

    /**
     * @param horizon from today, of the absences
     */
    public Charge composer(FiltreDeCharge filtre, Periode horizon) {
        var parts = taches.parts().stream().filter(filtre::retient).toList();
        var jour = equipes.lire(horizon.debut());
        Map<String, String> noms =
                organisation.adherents().stream().collect(toMap(Adherent::code, Adherent::nom));
        var prises =
                parts.stream()
                        .filter(p -> p.prisePar() != null)
                        .collect(partitioningBy(p -> jour.gerees().contains(p.prisePar())));
        var parAgent = new Regroupement(Part::prisePar, jour::nom, a -> jour.fonctions(a, filtre));
        return new Charge(
                Compte.de(parts),
                new Regroupement(ComposerCharge::fonction, ComposerCharge::libelle).de(parts),
                new Regroupement(Part::adherent, a -> noms.getOrDefault(a, "Sans adhérent"))
                        .de(parts),
                parAgent.de(prises.get(true)),
                Compte.de(prises.get(false)),
                absences.dans(horizon, parts, jour, filtre),
                relais.pour(parts, jour, noms));
    }

    private static String fonction(Part part) {
        return part.fonction() == null ? null : part.fonction().name();
    }

    private static String libelle(String fonction) {
        return fonction.isEmpty()
                ? "Sans fonction dans la matrice"
                : Fonction.valueOf(fonction).libelle();
    }
}
