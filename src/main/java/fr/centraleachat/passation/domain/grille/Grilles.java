package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.FeuilleDeCalcul;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.EbaucheDeRao;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import fr.centraleachat.tache.Taches;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grid of the analysis while the report is written: shown, exported, filled, brought back. */
@Service
@Transactional
public class Grilles {

    private static final String REDACTION = "Task_RedigerRao";
    private static final List<String> CLES = List.of("lot", "operateur", "critere", "sousCritere");
    private static final Fonction[] LECTEURS = {
        Fonction.SERVICE_INSTRUCTEUR, Fonction.EQUIPE_MARCHES, Fonction.EQUIPE_ACHATS
    };

    private final Procedures procedures;
    private final DroitsDesIncidents droits;
    private final Taches taches;
    private final EbaucheDeRao ebauche;
    private final OffresOuvertes offres;
    private final CriteresAnnonces criteres;
    private final Classeurs classeurs;
    private final Fiches fiches;

    Grilles(
            Procedures procedures,
            DroitsDesIncidents droits,
            Taches taches,
            EbaucheDeRao ebauche,
            OffresOuvertes offres,
            CriteresAnnonces criteres,
            Classeurs classeurs,
            Fiches fiches) {
        this.procedures = procedures;
        this.droits = droits;
        this.taches = taches;
        this.ebauche = ebauche;
        this.offres = offres;
        this.criteres = criteres;
        this.classeurs = classeurs;
        this.fiches = fiches;
    }

    /** Whether the caller may read the grid, and the plis are opened. */
    @Transactional(readOnly = true)
    public boolean estLisible(String numero) {
        return droits.tient(procedures.exiger(numero), LECTEURS)
                && offres.derniereOuverture(numero) != null;
    }

    /** Whether the caller may fill it now. */
    @Transactional(readOnly = true)
    public boolean estOuverte(String numero) {
        return droits.tient(procedures.exiger(numero), Fonction.SERVICE_INSTRUCTEUR)
                && taches.ouverte(numero, REDACTION, null, null).isPresent();
    }

    /** The grid of each lot still in the running, as it is now known. */
    @Transactional(readOnly = true)
    public ClasseurDeGrille courante(String numero) {
        exigerDeLire(procedures.exiger(numero));
        return enCours(numero);
    }

    @Transactional(readOnly = true)
    public List<FeuilleDeCalcul> exporter(String numero) {
        return courante(numero).feuilles();
    }

    /**
     * All of a filled workbook, or nothing.
     *
     * @throws fr.centraleachat.common.DonneesRefusees with every discrepancy, named by its cell
     */
    public List<GrilleDeLot> importer(String numero, InputStream contenu) {
        exigerDEcrire(numero);
        var attendue = enCours(numero);
        var lues =
                new LectureDeGrille(attendue)
                        .lire(classeurs.lire(contenu, attendue.lignesAttendues()));
        consigner(numero, lues);
        return lues;
    }

    /**
     * One lot, as its page was filled.
     *
     * @throws fr.centraleachat.common.DonneesRefusees as an import does, by cell
     */
    public void enregistrer(String numero, int lot, CellulesDeGrille cellules) {
        exigerDEcrire(numero);
        var grilles = enCours(numero).grilles();
        var remplies =
                grilles.stream()
                        .map(g -> g.lot() == lot ? SaisieDeLot.lire(g, cellules) : g)
                        .toList();
        consigner(numero, remplies);
    }

    /** The form of the report takes it at once, in what is typed there already too. */
    private void consigner(String numero, List<GrilleDeLot> grilles) {
        fiches.consigner(numero, PreparationDeGrille.enFiche(grilles));
        taches.ouverte(numero, REDACTION, null, null)
                .ifPresent(
                        t ->
                                taches.reporterDansLesBrouillons(
                                        t.id(),
                                        taches.ebauche(t.id()).retain("offres", "notes"),
                                        CLES));
    }

    private void exigerDEcrire(String numero) {
        var procedure = procedures.verrouiller(numero);
        droits.exiger(procedure, Fonction.SERVICE_INSTRUCTEUR);
        if (taches.ouverte(numero, REDACTION, null, null).isEmpty()) {
            throw new EtatIncompatible(
                    "La grille se remplit pendant la rédaction du rapport d’analyse : faites renvoyer"
                            + " le rapport à l’analyse.",
                    "R2152-11");
        }
    }

    private void exigerDeLire(Procedure procedure) {
        if (!droits.tient(procedure, LECTEURS)) {
            throw new AccesRefuse(
                    "Les offres sont confidentielles (L2132-1) : leur grille est lue par le service"
                            + " instructeur, l’équipe marchés et l’équipe achats.");
        }
        if (offres.derniereOuverture(procedure.numero()) == null) {
            throw new EtatIncompatible(
                    "Les plis ne sont pas ouverts : la grille s’établit après leur ouverture.",
                    "R2132-9");
        }
    }

    private ClasseurDeGrille enCours(String numero) {
        var rao = ebauche.pour(numero);
        var preparation = new PreparationDeGrille(criteres.tous(numero), offres.operateurs(numero));
        return new ClasseurDeGrille(
                procedures.lots(numero).stream()
                        .filter(l -> !l.etat().estArrete())
                        .map((Lot l) -> preparation.duLot(rao, l.numero(), l.objet()))
                        .toList(),
                criteres.departage(numero).orElse(null));
    }
}
