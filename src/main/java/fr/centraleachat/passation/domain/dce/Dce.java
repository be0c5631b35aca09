package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The dossier de consultation des entreprises: each piece in the version to publish (DCE-2). */
public record Dce(
        @Champ(value = "Règlement de la consultation (RC)", regle = "R2132-1", genre = Genre.PIECE)
                UUID reglementConsultation,
        @Champ(
                        value = "Cahier des clauses administratives particulières (CCAP)",
                        regle = "R2132-1",
                        genre = Genre.PIECE)
                UUID ccap,
        @Champ(
                        value = "Acte d’engagement (AE) et annexes financières",
                        regle = "R2132-1",
                        genre = Genre.PIECE)
                List<UUID> acteEngagement,
        @Champ(
                        value = "Avis d’appel public à la concurrence (AAPC)",
                        regle = "R2131-12, R2131-16",
                        genre = Genre.PIECE)
                UUID avisAppelConcurrence,
        @Champ(value = "CCTP dans la version à publier", regle = "L2111-2", genre = Genre.PIECE)
                UUID cctp,
        @Champ(
                        value = "Pièces financières dans la version à publier (BPU, DQE, DPGF)",
                        regle = "R2132-1",
                        genre = Genre.PIECE)
                List<UUID> piecesFinancieres,
        @Champ(
                        value = "Autres annexes (liste des bénéficiaires, plans, DC1, DC2, DC4)",
                        obligatoire = false,
                        regle = "R2132-1",
                        genre = Genre.PIECE)
                List<UUID> annexesDce,
        @Champ(
                        value = "Documents qui ne seront pas sur le profil d’acheteur, et pourquoi",
                        obligatoire = false,
                        regle = "R2132-5, R2151-2",
                        genre = Genre.TEXTE_LONG)
                String documentsHorsProfil) {

    /** The same, each piece in the version to use from now on; new pieces come with the annexes. */
    Dce modifie(UnaryOperator<UUID> version, List<UUID> nouvelles) {
        var enVersions = enVersions(version);
        var annexes = new ArrayList<>(enVersions.annexesDce());
        annexes.addAll(nouvelles);
        return new Dce(
                enVersions.reglementConsultation,
                enVersions.ccap,
                enVersions.acteEngagement,
                enVersions.avisAppelConcurrence,
                enVersions.cctp,
                enVersions.piecesFinancieres,
                annexes,
                documentsHorsProfil);
    }

    /** The same in other versions; what is not chosen yet stays to choose. */
    Dce enVersions(UnaryOperator<UUID> version) {
        UnaryOperator<UUID> connue = id -> id == null ? null : version.apply(id);
        return new Dce(
                connue.apply(reglementConsultation),
                connue.apply(ccap),
                toutes(acteEngagement, version),
                connue.apply(avisAppelConcurrence),
                connue.apply(cctp),
                toutes(piecesFinancieres, version),
                toutes(annexesDce, version),
                documentsHorsProfil);
    }

    private static List<UUID> toutes(List<UUID> pieces, UnaryOperator<UUID> version) {
        return Montage.ouVide(pieces).stream().map(version).toList();
    }

    /** What stands in one of its fields, by its name. */
    List<UUID> rubrique(String nom) {
        return switch (nom) {
            case "reglementConsultation" -> seule(reglementConsultation);
            case "ccap" -> seule(ccap);
            case "acteEngagement" -> Montage.ouVide(acteEngagement);
            case "avisAppelConcurrence" -> seule(avisAppelConcurrence);
            case "cctp" -> seule(cctp);
            case "piecesFinancieres" -> Montage.ouVide(piecesFinancieres);
            case "annexesDce" -> Montage.ouVide(annexesDce);
            default -> throw new IllegalArgumentException(nom);
        };
    }

    private static List<UUID> seule(UUID piece) {
        return piece == null ? List.of() : List.of(piece);
    }

    /** Some documents are elsewhere: the délai is longer (R2151-2). */
    public boolean estHorsProfil() {
        return documentsHorsProfil != null && !documentsHorsProfil.isBlank();
    }

    /** All of them, each once, in the order in which they are read. */
    public List<UUID> toutes() {
        var toutes = new LinkedHashSet<UUID>();
        toutes.add(reglementConsultation);
        toutes.add(ccap);
        toutes.addAll(Montage.ouVide(acteEngagement));
        toutes.add(avisAppelConcurrence);
        toutes.add(cctp);
        toutes.addAll(Montage.ouVide(piecesFinancieres));
        toutes.addAll(Montage.ouVide(annexesDce));
        toutes.remove(null);
        return new ArrayList<>(toutes);
    }
}
