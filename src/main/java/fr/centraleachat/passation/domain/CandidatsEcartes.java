package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.domain.ResultatDeLAnalyse.CandidatureRejetee;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is not retained, on which lot, and why: what the letters of rejection are written from. */
@Component
class CandidatsEcartes {

    private static final String OFFRE_MOINS_BIEN_CLASSEE =
            "Votre offre, régulière, est moins bien classée que celle de l’attributaire au regard"
                    + " des critères annoncés.";

    private final ResultatDeLAnalyse analyse;
    private final Attributaires attributaires;

    CandidatsEcartes(ResultatDeLAnalyse analyse, Attributaires attributaires) {
        this.analyse = analyse;
        this.attributaires = attributaires;
    }

    /** One line a candidate and a lot, in the order of the lots, then of the ranks. */
    List<LettreDeRejet> deLaProcedure(String numero) {
        var rejets = new ArrayList<LettreDeRejet>();
        for (var decision : attributaires.decisions(numero)) {
            var irrecevables = irrecevables(numero, decision);
            var candidats = irrecevables.stream().map(LettreDeRejet::operateur).toList();
            offresEcartees(numero, decision).stream()
                    .filter(l -> !candidats.contains(l.operateur()))
                    .forEach(rejets::add);
            rejets.addAll(irrecevables);
        }
        return rejets;
    }

    /** The best offer of each other operator speaks for it: a variante has no letter of its own. */
    private List<LettreDeRejet> offresEcartees(String numero, DecisionDeLot decision) {
        var nom = attributaires.nom(numero, decision.lot(), decision.operateur());
        var vus = new ArrayList<>(List.of(decision.operateur()));
        var lettres = new ArrayList<LettreDeRejet>();
        for (var offre : analyse.classement(numero, decision.lot())) {
            if (!vus.contains(offre.operateur())) {
                vus.add(offre.operateur());
                lettres.add(lettre(decision, nom, offre));
            }
        }
        return lettres;
    }

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

    private List<LettreDeRejet> irrecevables(String numero, DecisionDeLot decision) {
        return analyse.candidaturesRejetees(numero, decision.lot()).stream()
                .map(c -> lettre(decision.lot(), c))
                .toList();
    }

    private static LettreDeRejet lettre(Integer lot, CandidatureRejetee candidature) {
        return new LettreDeRejet(
                lot,
                candidature.operateur(),
                StadeDuRejet.CANDIDATURE,
                candidature.motif(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
