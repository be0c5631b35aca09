package fr.centraleachat.passation.web.lettres;

import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.lettres.LettreALAttributaire;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.LettresAuxCandidats;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Those to whom a letter is due, with their name. */
@Component
public class ChoixDeLettres {

    /** What tells the rows of each table apart. */
    public static final Set<String> REPERES =
            Set.of(
                    "lettresRejet.lot",
                    "lettresRejet.operateur",
                    "lettresAttributaires.lot",
                    "lettresAttributaires.operateur");

    private final Attributaires attributaires;

    ChoixDeLettres(Attributaires attributaires) {
        this.attributaires = attributaires;
    }

    public Map<String, List<Choix>> de(String numero, LettresAuxCandidats dues) {
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
