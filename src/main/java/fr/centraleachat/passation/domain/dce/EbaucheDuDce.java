package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.saisine.Besoin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The DCE that its writers have before them: the last one, with what the file has of newer. */
@Component
class EbaucheDuDce {

    private final Fiches fiches;
    private final Pieces pieces;
    private final PlanDuDce plan;

    EbaucheDuDce(Fiches fiches, Pieces pieces, PlanDuDce plan) {
        this.fiches = fiches;
        this.pieces = pieces;
        this.plan = plan;
    }

    /** Empty while there is neither a DCE nor a need. */
    Optional<Dce> de(String numero) {
        return fiches.derniere(numero, Dce.class)
                .or(() -> fiches.derniere(numero, Besoin.class).map(EbaucheDuDce::premier))
                .map(dce -> completer(dce.enVersions(derniereVersion(numero)), plan.de(numero)));
    }

    private static Dce premier(Besoin besoin) {
        return new Dce(
                null,
                null,
                null,
                null,
                besoin.cctp(),
                besoin.piecesFinancieres(),
                besoin.annexesTechniques(),
                null);
    }

    /** A piece that was put back, or written again, stands for its former versions. */
    private UnaryOperator<UUID> derniereVersion(String numero) {
        Map<String, UUID> dernieres = new HashMap<>();
        Map<UUID, String> fichiers = new HashMap<>();
        for (var piece : pieces.pieces(numero)) {
            dernieres.putIfAbsent(fichier(piece), piece.id());
            fichiers.put(piece.id(), fichier(piece));
        }
        return id -> dernieres.getOrDefault(fichiers.get(id), id);
    }

    private static String fichier(Piece piece) {
        return piece.categorie() + "/" + piece.nom();
    }

    private static Dce completer(Dce dce, List<LigneDuDce> lignes) {
        return new Dce(
                ou(dce.reglementConsultation(), "reglementConsultation", lignes),
                ou(dce.ccap(), "ccap", lignes),
                engagements(dce, lignes),
                ou(dce.avisAppelConcurrence(), "avisAppelConcurrence", lignes),
                ou(dce.cctp(), "cctp", lignes),
                dce.piecesFinancieres(),
                dce.annexesDce(),
                dce.documentsHorsProfil());
    }

    private static UUID ou(UUID choisie, String rubrique, List<LigneDuDce> lignes) {
        return choisie != null
                ? choisie
                : presentes(rubrique, lignes).stream().findFirst().orElse(null);
    }

    private static List<UUID> engagements(Dce dce, List<LigneDuDce> lignes) {
        var presentes = presentes("acteEngagement", lignes);
        return Montage.ouVide(dce.acteEngagement()).isEmpty() && !presentes.isEmpty()
                ? presentes
                : dce.acteEngagement();
    }

    private static List<UUID> presentes(String rubrique, List<LigneDuDce> lignes) {
        return lignes.stream()
                .filter(l -> l.attendue().rubrique().equals(rubrique) && l.piece() != null)
                .map(l -> l.piece().id())
                .distinct()
                .toList();
    }
}
