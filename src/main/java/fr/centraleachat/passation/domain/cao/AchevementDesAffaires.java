package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Refus;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.tache.Taches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files the procès-verbal in each procédure of a séance, and completes their tasks. */
@Component
class AchevementDesAffaires {

    private final ProductionDeDocuments production;
    private final Taches taches;
    private final FaitsRecus faits;

    AchevementDesAffaires(ProductionDeDocuments production, Taches taches, FaitsRecus faits) {
        this.production = production;
        this.taches = taches;
        this.faits = faits;
    }

    /**
     * @param numeros of every procédure on the agenda
     * @throws DonneesRefusees with what each task refuses, at the item that it is about
     */
    void achever(
            Seance seance,
            ClotureDeSeance cloture,
            List<String> numeros,
            List<AffaireDeSeance> affaires) {
        var procesVerbaux = new LinkedHashMap<String, UUID>();
        numeros.forEach(n -> procesVerbaux.put(n, procesVerbal(n, seance)));
        var fautes = new ArrayList<Erreur>();
        for (var affaire : affaires) {
            fautes.addAll(fautes(affaire, cloture, procesVerbaux));
        }
        DonneesRefusees.siErreurs(fautes);
    }

    private UUID procesVerbal(String numero, Seance seance) {
        var piece =
                production.produire(
                        numero,
                        seance.le(),
                        RedacteurDuProcesVerbalCao.CODE,
                        seance.id().toString());
        faits.annoncer(numero, "Séance de la CAO close : " + piece.nom(), null);
        return piece.id();
    }

    /** Every task is tried, so that all that refuses is told at once; one fault undoes them all. */
    private List<Erreur> fautes(
            AffaireDeSeance affaire, ClotureDeSeance cloture, Map<String, UUID> procesVerbaux) {
        try {
            taches.achever(
                    affaire.tache(),
                    affaire.attribution(cloture.modalite(), procesVerbaux.get(affaire.numero())));
            return List.of();
        } catch (Refus refus) {
            return refus.erreurs().isEmpty()
                    ? List.of(Erreur.de(null, affaire.numero() + " : " + refus.getMessage()))
                    : refus.erreurs().stream().map(affaire::situer).toList();
        }
    }
}
