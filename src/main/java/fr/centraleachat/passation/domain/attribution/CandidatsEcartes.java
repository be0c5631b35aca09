package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse.CandidatureRejetee;
import fr.centraleachat.passation.domain.defaillance.Defaillance;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.StadeDuRejet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is not retained, on which lot, and why: what the letters of rejection are written from. */
@Component
public class CandidatsEcartes {

    private static final String OFFRE_MOINS_BIEN_CLASSEE =
            "Votre offre, régulière, est moins bien classée que celle de l’attributaire au regard"
                    + " des critères annoncés.";

    private final ResultatDeLAnalyse analyse;
    private final Attributaires attributaires;
    private final Defaillances defaillances;

    CandidatsEcartes(
            ResultatDeLAnalyse analyse, Attributaires attributaires, Defaillances defaillances) {
        this.analyse = analyse;
        this.attributaires = attributaires;
        this.defaillances = defaillances;
    }

    /** Of a lot that is awarded: one line a candidate, in the order of the ranks. */
    public List<LettreDeRejet> duLot(String numero, DecisionDeLot decision) {
        int lot = decision.lot();
        var nom = attributaires.nom(numero, lot, decision.operateur());
        var dits = new HashSet<>(Set.of(decision.operateur()));
        var rejets = new ArrayList<LettreDeRejet>();
        var irrecevables = analyse.candidaturesRejetees(numero, lot);
        irrecevables.forEach(c -> dits.add(c.operateur()));
        for (var defaillance : defaillances.duLot(numero, lot)) {
            if (dits.add(defaillance.operateur())) {
                rejets.add(lettre(decision, nom, defaillance));
            }
        }
        for (var offre : analyse.classement(numero, lot)) {
            if (dits.add(offre.operateur())) {
                rejets.add(lettre(decision, nom, offre));
            }
        }
        irrecevables.forEach(c -> rejets.add(lettre(decision, nom, c)));
        return rejets;
    }

    /**
     * Of a lot that is not awarded: all those who took part.
     *
     * @param motif why there is no marché (R2185-2)
     */
    public List<LettreDeRejet> duLotNonAttribue(String numero, int lot, String motif) {
        var dits = new HashSet<String>();
        var rejets = new ArrayList<LettreDeRejet>();
        for (var candidature : analyse.candidaturesRejetees(numero, lot)) {
            if (dits.add(candidature.operateur())) {
                rejets.add(lettre(lot, candidature));
            }
        }
        for (var offre : analyse.classement(numero, lot)) {
            if (dits.add(offre.operateur())) {
                rejets.add(lettre(offre, motif));
            }
        }
        return rejets;
    }

    /** The best offer of each other operator speaks for it: a variante has no letter of its own. */
    private static LettreDeRejet lettre(DecisionDeLot decision, String nom, OffreClassee offre) {
        return new LettreDeRejet(
                decision.lot(),
                offre.operateur(),
                StadeDuRejet.OFFRE,
                offre.motifRejet() == null ? OFFRE_MOINS_BIEN_CLASSEE : offre.motifRejet(),
                offre.note(),
                offre.rang(),
                nom,
                decision.motif(),
                null,
                null);
    }

    private static LettreDeRejet lettre(OffreClassee offre, String motif) {
        return new LettreDeRejet(
                offre.lot(),
                offre.operateur(),
                StadeDuRejet.OFFRE,
                offre.motifRejet() == null ? motif : offre.motifRejet() + "\n" + motif,
                offre.note(),
                offre.rang(),
                null,
                null,
                null,
                null);
    }

    private static LettreDeRejet lettre(
            DecisionDeLot decision, String nom, Defaillance defaillance) {
        return LettreDeRejet.deCandidature(
                decision.lot(),
                defaillance.operateur(),
                defaillance.texte(),
                nom,
                decision.motif());
    }

    private static LettreDeRejet lettre(
            DecisionDeLot decision, String nom, CandidatureRejetee candidature) {
        return LettreDeRejet.deCandidature(
                decision.lot(),
                candidature.operateur(),
                candidature.motif(),
                nom,
                decision.motif());
    }

    private static LettreDeRejet lettre(Integer lot, CandidatureRejetee candidature) {
        return LettreDeRejet.deCandidature(lot, candidature.operateur(), candidature.motif());
    }
}
