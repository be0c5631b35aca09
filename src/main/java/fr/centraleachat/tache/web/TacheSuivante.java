package fr.centraleachat.tache.web;

import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.domain.CriteresDeTaches;
import fr.centraleachat.tache.domain.CriteresDeTaches.Prise;
import fr.centraleachat.tache.domain.LigneDeTache;
import fr.centraleachat.tache.domain.RechercheDeTaches;
import fr.centraleachat.tache.domain.TriDeTaches;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The next task of the same procédure that the caller may do. */
@Component
class TacheSuivante {

    private static final int ASSEZ = 20;

    private final RechercheDeTaches recherche;

    TacheSuivante(RechercheDeTaches recherche) {
        this.recherche = recherche;
    }

    Optional<String> pour(String numero) {
        var criteres =
                new CriteresDeTaches(
                        Set.of(Lettre.A, Lettre.R), numero, null, null, null, Prise.MOI_OU_LIBRE);
        return recherche.chercher(criteres, TriDeTaches.PAR_ECHEANCE, 0, ASSEZ).contenu().stream()
                .filter(LigneDeTache::actionnable)
                .map(LigneDeTache::id)
                .findFirst();
    }
}
