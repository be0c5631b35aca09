package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.PieceEcrite.Sort;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The équipe marchés has the application write the whole DCE. What an agent put in the place of a
 * piece is kept, unless that one is named.
 */
@Service
@Transactional
public class ProduireLeDce {

    private static final Fonction[] AUTEURS = {Fonction.EQUIPE_MARCHES, Fonction.EQUIPE_ACHATS};

    private final Procedures procedures;
    private final DroitsDesIncidents droits;
    private final PlanDuDce plan;
    private final ProductionDeDocuments production;
    private final DceSousVisa garde;
    private final FaitsRecus faits;

    ProduireLeDce(
            Procedures procedures,
            DroitsDesIncidents droits,
            PlanDuDce plan,
            ProductionDeDocuments production,
            DceSousVisa garde,
            FaitsRecus faits) {
        this.procedures = procedures;
        this.droits = droits;
        this.plan = plan;
        this.production = production;
        this.garde = garde;
        this.faits = faits;
    }

    /** Whether the caller may have it written now. */
    @Transactional(readOnly = true)
    public boolean estPossible(String numero) {
        var procedure = procedures.exiger(numero);
        return procedure.termineeLe() == null
                && !DceSousVisa.fige(procedure)
                && droits.tient(procedure, AUTEURS)
                && !aEcrire(numero).isEmpty();
    }

    /**
     * All the pieces, in one transaction: all are written, or none.
     *
     * @param aRecrire files of which the version of an agent is replaced by a new one
     * @throws EtatIncompatible before the montage, under visa, and once published
     */
    public List<PieceEcrite> produire(String numero, Collection<String> aRecrire) {
        var procedure = ouvrir(numero);
        return lignes(numero).stream().map(l -> ecrire(procedure, l, aRecrire)).toList();
    }

    /** One of the pieces, and how many there are. */
    public record Etape(PieceEcrite ecrite, int sur) {}

    /** The same, one piece at a time, so that a page shows how far it is. */
    public Etape produire(String numero, int rang, Collection<String> aRecrire) {
        var procedure = ouvrir(numero);
        var lignes = lignes(numero);
        if (rang < 0 || rang >= lignes.size()) {
            throw new EtatIncompatible(
                    "Les pièces de ce DCE ont changé pendant leur rédaction : recommencez.");
        }
        return new Etape(ecrire(procedure, lignes.get(rang), aRecrire), lignes.size());
    }

    /** Two agents who ask for the pieces of one procédure wait for each other. */
    private Procedure ouvrir(String numero) {
        var procedure = procedures.verrouiller(numero);
        droits.exiger(procedure, AUTEURS);
        procedure.exigerAvantPublicite();
        garde.avantDepot(numero, "DCE");
        return procedure;
    }

    private List<LigneDuDce> lignes(String numero) {
        var lignes = aEcrire(numero);
        if (lignes.isEmpty()) {
            throw new EtatIncompatible(
                    "Le montage n’est pas encore défini : le DCE s’écrit à partir de lui.");
        }
        return lignes;
    }

    /** Those that the application writes. */
    private List<LigneDuDce> aEcrire(String numero) {
        return plan.de(numero).stream().filter(LigneDuDce::estEcriteIci).toList();
    }

    private PieceEcrite ecrire(Procedure procedure, LigneDuDce ligne, Collection<String> aRecrire) {
        boolean demandee = aRecrire.contains(ligne.fichier());
        if (ligne.estAuxMainsDUnAgent() && !demandee) {
            return new PieceEcrite(ligne.libelle(), Sort.GARDEE, ligne.piece());
        }
        var piece =
                production.actualiser(
                        procedure.numero(),
                        procedure.creeeLe(),
                        ligne.attendue().document(),
                        ligne.cle());
        if (ligne.piece() != null && piece.id().equals(ligne.piece().id())) {
            return new PieceEcrite(ligne.libelle(), Sort.INCHANGEE, piece);
        }
        faits.annoncer(
                procedure.numero(),
                "Pièce du DCE écrite : %s, version %d".formatted(piece.nom(), piece.version()),
                ligne.estAuxMainsDUnAgent()
                        ? "Remplace la version d’un agent, à sa demande."
                        : null);
        return new PieceEcrite(ligne.libelle(), Sort.ECRITE, piece);
    }
}
