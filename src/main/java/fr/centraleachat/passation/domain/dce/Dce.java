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
        var annexes = new ArrayList<>(Montage.ouVide(annexesDce).stream().map(version).toList());
        annexes.addAll(nouvelles);
        return new Dce(
                version.apply(reglementConsultation),
                version.apply(ccap),
                acteEngagement.stream().map(version).toList(),
                version.apply(avisAppelConcurrence),
                version.apply(cctp),
                piecesFinancieres.stream().map(version).toList(),
                annexes,
                documentsHorsProfil);
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
        toutes.addAll(acteEngagement);
        toutes.add(avisAppelConcurrence);
        toutes.add(cctp);
        toutes.addAll(piecesFinancieres);
        toutes.addAll(Montage.ouVide(annexesDce));
        return new ArrayList<>(toutes);
    }
}
