package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Garde 19: what is wrong with a verification; one who defaults owes no piece. */
@Component
class ControleDesAttributaires {

    private final Attributaires attributaires;
    private final GardesDeLAttributaire gardes;
    private final PiecesDeLaVerification pieces;
    private final Clock horloge;

    ControleDesAttributaires(
            Attributaires attributaires,
            GardesDeLAttributaire gardes,
            PiecesDeLaVerification pieces,
            Clock horloge) {
        this.attributaires = attributaires;
        this.gardes = gardes;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /**
     * @param decisions of the lots to check
     */
    List<Erreur> fautes(
            String numero, VerificationDeLAttributaire saisie, List<DecisionDeLot> decisions) {
        var erreurs = new ArrayList<Erreur>();
        var conformes = decisions.stream().filter(d -> !defaut(saisie, d)).toList();
        montants(conformes)
                .forEach((o, montant) -> erreurs.addAll(certificats(numero, saisie, o, montant)));
        erreurs.addAll(GardesDeLAttributaire.actes(saisie, conformes));
        erreurs.addAll(GardesDeLAttributaire.resultats(saisie, decisions));
        var declarants = new ArrayList<>(attributaires.avecSousTraitance(numero));
        declarants.retainAll(montants(conformes).keySet());
        erreurs.addAll(GardesDeLAttributaire.sousTraitance(saisie, declarants));
        pieces.controler(numero, saisie, erreurs);
        return erreurs;
    }

    private static boolean defaut(VerificationDeLAttributaire saisie, DecisionDeLot decision) {
        return saisie.resultats().stream().anyMatch(r -> r.porteSur(decision) && !r.estConforme());
    }

    private static Map<String, Montant> montants(List<DecisionDeLot> decisions) {
        var montants = new LinkedHashMap<String, Montant>();
        decisions.forEach(d -> montants.merge(d.operateur(), d.montantHt(), Montant::plus));
        return montants;
    }

    private List<Erreur> certificats(
            String numero, VerificationDeLAttributaire saisie, String operateur, Montant montant) {
        var attributaire =
                new Attributaire(operateur, attributaires.nom(numero, operateur), montant);
        return gardes.certificats(saisie, attributaire, LocalDate.now(horloge));
    }
}
