package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.attribution.DeclarationDInterets;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The analysis of the offers, and what the service instructeur proposes (ANA-4). */
public record Rao(
        @Champ(value = "Déclarations d’absence de conflit d’intérêts", regle = "R2184-3")
                List<DeclarationDInterets> declarationsInterets,
        @Champ(value = "Candidatures", regle = "R2144-3, R2144-7")
                List<CandidatureAnalysee> candidatures,
        @Champ(
                        value = "Offres : qualification et prix",
                        regle = "L2152-1, L2152-2, L2152-3, L2152-4")
                List<OffreAnalysee> offres,
        @Champ(
                        value = "Offres suspectées d’être anormalement basses",
                        obligatoire = false,
                        regle = "L2152-6, R2152-3",
                        aide = "Une offre n’est jamais écartée sans justification demandée.")
                List<OffreAnormalementBasse> offresAnormalementBasses,
        @Champ(
                        value = "Notes par critère et sous-critère",
                        regle = "R2152-11",
                        aide =
                                "Chaque note va de 0 au poids annoncé du critère ou du sous-critère.")
                List<NoteDOffre> notes,
        @Champ(value = "Conclusion du rapport", regle = "R2123-5, R2185-1") Conclusion conclusion,
        @Champ(
                        value = "Proposition par lot",
                        si = "conclusion=PROPOSER|ARRETER",
                        regle = "L2152-7, R2185-1")
                List<PropositionDeLot> propositions,
        @Champ(value = "Rapport d’analyse des offres", genre = Genre.PIECE) UUID rao) {

    /** How the analysis ends. */
    public enum Conclusion {
        @Libelle(
                value = "Proposer une attribution",
                suite = "Le rapport part à la sécurisation juridique.")
        PROPOSER,
        @Libelle(
                value = "Négocier",
                suite = "Vous définissez qui est admis, sur quoi et jusqu’à quand.")
        NEGOCIER,
        @Libelle(
                value = "Demander l’arrêt",
                suite = "L’arrêt, sans suite ou infructueux, est proposé puis décidé.")
        ARRETER
    }

    /** What may be proposed for a lot. */
    public enum DecisionProposee {
        @Libelle("Attribuer")
        ATTRIBUER,
        @Libelle("Déclarer sans suite")
        SANS_SUITE,
        @Libelle("Déclarer infructueux")
        INFRUCTUEUX
    }

    /** Why the candidature of that operator (SIRET) is rejected; empty when it is not. */
    public Optional<String> rejetDeCandidature(String operateur) {
        return candidatures.stream()
                .filter(c -> c.operateur().equals(operateur))
                .filter(c -> Boolean.FALSE.equals(c.recevable()))
                .findFirst()
                .map(c -> Objects.toString(c.motif(), ""));
    }

    /** Only a regular offer of an admitted candidate is noted and ranked (R2152-6). */
    public boolean classe(OffreAnalysee offre) {
        return offre.qualification() == QualificationDOffre.REGULIERE
                && rejetDeCandidature(offre.operateur()).isEmpty();
    }

    /** Some offer of the lot may be ranked, or none has to be, and no note is missing. */
    boolean estNote(int lot) {
        var classables = offres.stream().filter(o -> o.lot() == lot && classe(o)).toList();
        return offres.stream().filter(o -> o.lot() == lot).allMatch(o -> o.qualification() != null)
                && classables.stream()
                        .allMatch(
                                o ->
                                        notes.stream()
                                                .filter(n -> n.estDe(o.lot(), o.operateur()))
                                                .allMatch(n -> n.note() != null));
    }

    /** The same, with other offers and notes. */
    public Rao avec(List<OffreAnalysee> autresOffres, List<NoteDOffre> autresNotes) {
        return new Rao(
                declarationsInterets,
                candidatures,
                autresOffres,
                offresAnormalementBasses,
                autresNotes,
                conclusion,
                propositions,
                rao);
    }

    /** What is kept: an offer that was not examined, a note that was not given, are no lines. */
    Rao sansLignesVides() {
        return avec(
                offres.stream().filter(o -> o.qualification() != null).toList(),
                notes.stream().filter(n -> n.note() != null).toList());
    }

    /** The offers suspected to be abnormally low. */
    public List<OffreAnormalementBasse> suspectees() {
        return Montage.ouVide(offresAnormalementBasses);
    }
}
