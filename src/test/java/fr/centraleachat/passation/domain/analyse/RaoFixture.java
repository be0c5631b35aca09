package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.attribution.DeclarationDInterets;
import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.SousCritereAnnonce;
import fr.centraleachat.passation.domain.montage.Notation;
import fr.centraleachat.passation.domain.montage.TypeDeCritere;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An analysis of one lot: price 60, technique 40 of which 25 for the methods and 15 for the staff.
 */
final class RaoFixture {

    static final String PREMIER = "24210041000123";
    static final String SECOND = "21210231300013";
    static final Notation LIBRE =
            new Notation(TypeDeCritere.TECHNIQUE, null, null, 2, List.of(), null);
    static final List<CritereAnnonce> CRITERES =
            List.of(
                    new CritereAnnonce(1, "Prix", new BigDecimal("60"), List.of(), LIBRE),
                    new CritereAnnonce(
                            1,
                            "Technique",
                            new BigDecimal("40"),
                            List.of(
                                    new SousCritereAnnonce("Moyens", new BigDecimal("25")),
                                    new SousCritereAnnonce("Équipe", new BigDecimal("15"))),
                            LIBRE));

    private final List<CandidatureAnalysee> candidatures = new ArrayList<>();
    private final List<OffreAnalysee> offres = new ArrayList<>();
    private final List<OffreAnormalementBasse> suspectees = new ArrayList<>();
    private final List<NoteDOffre> notes = new ArrayList<>();
    private final List<PropositionDeLot> propositions = new ArrayList<>();
    private Rao.Conclusion conclusion = Rao.Conclusion.PROPOSER;

    RaoFixture concluant(Rao.Conclusion autre) {
        conclusion = autre;
        return this;
    }

    RaoFixture proposant(Rao.DecisionProposee decision, String operateur) {
        var montant = operateur == null ? null : Montant.de(1000);
        propositions.add(new PropositionDeLot(1, decision, operateur, montant, "Motif"));
        return this;
    }

    RaoFixture candidature(String operateur, boolean recevable, String motif) {
        candidatures.removeIf(c -> c.operateur().equals(operateur));
        candidatures.add(
                new CandidatureAnalysee(
                        operateur,
                        List.of(1),
                        TypeGroupementOperateurs.PAS_DE_GROUPEMENT,
                        null,
                        false,
                        recevable,
                        motif));
        return this;
    }

    RaoFixture suspectee(String operateur, ConclusionSurOffreBasse conclusion) {
        suspectees.add(
                new OffreAnormalementBasse(1, operateur, null, null, null, conclusion, "Motif"));
        return this;
    }

    RaoFixture offre(String operateur, QualificationDOffre qualification, String motif) {
        candidature(operateur, true, null);
        offres.add(new OffreAnalysee(1, operateur, false, qualification, motif, Montant.de(1000)));
        return this;
    }

    RaoFixture reguliere(String operateur, String prix, String moyens, String equipe) {
        offre(operateur, QualificationDOffre.REGULIERE, null);
        note(operateur, "Prix", null, prix);
        note(operateur, "Technique", "Moyens", moyens);
        return note(operateur, "Technique", "Équipe", equipe);
    }

    RaoFixture note(String operateur, String critere, String sousCritere, String note) {
        notes.add(
                new NoteDOffre(
                        1, operateur, critere, sousCritere, new BigDecimal(note), "Bien", null));
        return this;
    }

    Rao rao() {
        return new Rao(
                List.of(new DeclarationDInterets("instructeur.longvic", true, null)),
                candidatures,
                offres,
                suspectees,
                notes,
                conclusion,
                propositions,
                UUID.randomUUID());
    }
}
