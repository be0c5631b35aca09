package fr.centraleachat.tache.alerte;

import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Concerne;
import fr.centraleachat.raci.Dossier;
import fr.centraleachat.raci.DossiersDesProcedures;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.MatriceRaci;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who has to answer each alert: the open tasks say it; without any, the matrix does. */
@Component
class Porteurs {

    private final PorteurRepository taches;
    private final ObjectProvider<DossiersDesProcedures> dossiers;
    private final MatriceRaci matrice;
    private final Clock horloge;

    Porteurs(
            PorteurRepository taches,
            ObjectProvider<DossiersDesProcedures> dossiers,
            MatriceRaci matrice,
            Clock horloge) {
        this.taches = taches;
        this.dossiers = dossiers;
        this.matrice = matrice;
        this.horloge = horloge;
    }

    Map<AlerteEnCours, List<Porteur>> de(Collection<AlerteEnCours> alertes) {
        var numeros = alertes.stream().map(AlerteEnCours::numero).collect(Collectors.toSet());
        var ouvertes =
                taches.des(numeros).stream().collect(Collectors.groupingBy(Porteur::procedure));
        var connus =
                dossiers.stream()
                        .flatMap(d -> d.dossiers(numeros).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return alertes.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                a -> a,
                                a ->
                                        porteurs(
                                                a,
                                                ouvertes.getOrDefault(a.numero(), List.of()),
                                                connus.get(a.numero()))));
    }

    private List<Porteur> porteurs(AlerteEnCours alerte, List<Porteur> ouvertes, Dossier dossier) {
        var siens = ouvertes.stream().filter(p -> p.porte(alerte)).toList();
        if (!siens.isEmpty() || dossier == null) {
            return siens;
        }
        return concernes(alerte, dossier).stream()
                .filter(c -> c.lettre() == Lettre.A || c.lettre() == Lettre.R)
                .map(c -> new Porteur(alerte.numero(), null, null, null, null, c))
                .toList();
    }

    /** Nobody has a task in that phase: the équipe marchés conducts the file. */
    private List<Concerne> concernes(AlerteEnCours alerte, Dossier dossier) {
        if (alerte.activites().isEmpty()) {
            return List.of(
                    new Concerne(
                            Fonction.EQUIPE_MARCHES,
                            Adherent.METROPOLE,
                            null,
                            Lettre.A,
                            dossier.charge(),
                            false));
        }
        var jour = LocalDate.now(horloge);
        return alerte.activites().stream()
                .flatMap(a -> matrice.concernes(a, Lettre.A, null, dossier, jour).stream())
                .distinct()
                .toList();
    }
}
