package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.Attributaires;
import fr.centraleachat.passation.domain.LettreALAttributaire;
import fr.centraleachat.passation.domain.LettreDeRejet;
import fr.centraleachat.passation.domain.LettresAuxCandidats;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Those to whom a letter is due, with their name. */
@Component
class ChoixDeLettres {

    /** What tells the rows of each table apart. */
    static final Set<String> REPERES =
            Set.of(
                    "lettresRejet.lot",
                    "lettresRejet.operateur",
                    "lettresAttributaires.lot",
                    "lettresAttributaires.operateur");

    private final Attributaires attributaires;

    ChoixDeLettres(Attributaires attributaires) {
        this.attributaires = attributaires;
    }

    Map<String, List<Choix>> de(String numero, LettresAuxCandidats dues) {
        return Map.of(
                "lettresRejet.operateur",
                dues.lettresRejet().stream()
                        .map((LettreDeRejet l) -> choix(numero, l.lot(), l.operateur()))
                        .distinct()
                        .toList(),
                "lettresAttributaires.operateur",
                dues.lettresAttributaires().stream()
                        .map((LettreALAttributaire l) -> choix(numero, l.lot(), l.operateur()))
                        .distinct()
                        .toList());
    }

    private Choix choix(String numero, int lot, String operateur) {
        return new Choix(
                operateur,
                ChoixDOperateurs.libelle(attributaires.nom(numero, lot, operateur), operateur));
    }
}
