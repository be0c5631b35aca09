package fr.centraleachat.passation.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.analyse.SecurisationDuRao;
import fr.centraleachat.passation.domain.analyse.ValidationDeLaDirection;
import fr.centraleachat.passation.domain.analyse.ValidationDuRao;
import fr.centraleachat.passation.domain.attribution.Attribution;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.domain.attribution.OrganeDeDecision;
import fr.centraleachat.passation.domain.dce.ApprobationDuDce;
import fr.centraleachat.passation.domain.dce.ValidationJuridique;
import fr.centraleachat.passation.domain.dce.VisaDuDce;
import fr.centraleachat.passation.domain.dce.Visas;
import fr.centraleachat.passation.domain.montage.AccordDuMontage;
import fr.centraleachat.passation.domain.plis.DepotDePli;
import fr.centraleachat.passation.domain.plis.FichierDePli;
import fr.centraleachat.passation.domain.plis.Operateur;
import fr.centraleachat.passation.domain.plis.OuvertureDesPlis;
import fr.centraleachat.passation.domain.plis.RecevoirPli;
import fr.centraleachat.passation.domain.saisine.OuvrirProcedure;
import fr.centraleachat.passation.domain.saisine.Preinstruction;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import fr.centraleachat.workflow.Moteur;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leads a MAPA to phase 12: the fiches of the steps before are put in, the real process is moved,
 * and the clock is left the day after the date limit.
 */
public class MapaAttribue {

    private static final Duration CONSULTATION = Duration.ofDays(25);

    private final Moteur moteur;
    private final Taches taches;
    private final OuvrirProcedure ouvrir;
    private final Procedures procedures;
    private final Fiches fiches;
    private final DecisionsDeLot decisions;
    private final Visas visas;
    private final Pieces pieces;
    private final RecevoirPli plis;
    private final OuvertureDesPlis ouverture;
    private final FichesDUnMapa contenu;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final HorlogeDEssai essai;

    MapaAttribue(
            Moteur moteur,
            Taches taches,
            OuvrirProcedure ouvrir,
            Procedures procedures,
            Fiches fiches,
            DecisionsDeLot decisions,
            Visas visas,
            Pieces pieces,
            RecevoirPli plis,
            OuvertureDesPlis ouverture,
            ObjectMapper json,
            TransactionTemplate transaction,
            Clock horloge,
            HorlogeDEssai essai) {
        this.moteur = moteur;
        this.taches = taches;
        this.ouvrir = ouvrir;
        this.procedures = procedures;
        this.fiches = fiches;
        this.decisions = decisions;
        this.visas = visas;
        this.pieces = pieces;
        this.plis = plis;
        this.ouverture = ouverture;
        this.contenu = new FichesDUnMapa(json);
        this.transaction = transaction;
        this.horloge = horloge;
        this.essai = essai;
    }

    /**
     * The sending of the avis awaits its proof.
     *
     * @param montant of each of the two lots, in euros HT
     */
    public String jusquALEnvoiDeLAvis(Nature nature, int montant) {
        var numero = ouvrir.ouvrir(contenu.saisine(nature, montant)).procedure().numero();
        jusquAuDce(numero, montant);
        var dce = deposer(numero, "DCE.pdf");
        achever(numero, "Task_RedigerDce", contenu.dce(dce));
        achever(
                numero,
                "Task_ValiderJuridiquementDce",
                new ValidationJuridique(ValidationJuridique.Decision.VALIDE, null, true));
        transaction.executeWithoutResult(e -> visas.poser(numero, List.of(dce)));
        achever(
                numero,
                "Task_ValiderDce",
                new VisaDuDce(VisaDuDce.Decision.VALIDE, null, List.of(dce)));
        achever(
                numero,
                "Task_ApprouverDce",
                new ApprobationDuDce(ApprobationDuDce.Decision.APPROUVE, null));
        publier(numero, dce);
        return numero;
    }

    private void jusquAuDce(String numero, int montant) {
        achever(numero, "Task_FormaliserBesoin", null);
        achever(numero, "Task_EtablirFicheProjet", null);
        achever(
                numero,
                "Task_Preinstruire",
                new Preinstruction(Preinstruction.Decision.COMPLET, null, null, null, null));
        achever(numero, "Task_DefinirMontage", contenu.montage(montant));
        achever(
                numero,
                "Task_AccorderMontage",
                new AccordDuMontage(AccordDuMontage.Decision.ACCORD, null));
    }

    private void publier(String numero, UUID avis) {
        var dlro = horloge.instant().plus(CONSULTATION);
        transaction.executeWithoutResult(e -> procedures.exiger(numero).fixerLaDlro(dlro));
        achever(
                numero,
                "Task_PreparerPublicite",
                contenu.publicite(avis, LocalDate.now(horloge), dlro));
        moteur.executerLesJobsDus();
    }

    /** The offers are analysed, the élu decides: both lots are awarded. */
    void attribuer(String numero, int montant) {
        deposerLesPlis(numero);
        ouvrirLesPlis(numero);
        achever(numero, "Task_RedigerRao", contenu.rao(montant));
        valider(numero);
        decider(numero, contenu.attribution(montant, LocalDate.now(horloge)));
    }

    /** On lot 1 two operators, on lot 2 one. */
    void deposerLesPlis(String numero) {
        plis.recevoir(pli(numero, AchevementFixture.SIRET, "Pavés du Midi", List.of(1, 2)));
        plis.recevoir(pli(numero, AchevementFixture.AUTRE_SIRET, "Enrobés du Nord", List.of(1)));
    }

    private static DepotDePli pli(String numero, String siret, String nom, List<Integer> lots) {
        var offre = new ByteArrayResource("offre".getBytes(StandardCharsets.UTF_8));
        var fichier = new FichierDePli("offre.pdf", "application/pdf", offre);
        var operateur = new Operateur(siret, nom);
        return new DepotDePli(numero, 1, operateur, lots, null, null, null, List.of(fichier));
    }

    /** The DLRO passes, and two agents open what was received. */
    void ouvrirLesPlis(String numero) {
        essai.avancer(CONSULTATION.plusDays(1));
        moteur.executerLesJobsDus();
        ouverture.ouvrir(numero, 1, "marches.metropole", "marches2.metropole", horloge.instant());
        achever(numero, "Task_OuvrirPlis", null);
        moteur.executerLesJobsDus();
    }

    /** The juriste, the DCPM and the direction agree with the report. */
    void valider(String numero) {
        achever(
                numero,
                "Task_SecuriserRao",
                new SecurisationDuRao(List.of(), SecurisationDuRao.Decision.SECURISE, null));
        achever(
                numero,
                "Task_ValiderRao",
                new ValidationDuRao(ValidationDuRao.Decision.VALIDE, null));
        achever(
                numero,
                "Task_ValiderRaoDirection",
                new ValidationDeLaDirection(ValidationDeLaDirection.Decision.VALIDE, null));
    }

    void decider(String numero, Attribution attribution) {
        transaction.executeWithoutResult(
                e ->
                        decisions.prendre(
                                numero,
                                attribution.decisions(),
                                OrganeDeDecision.ELU_REFERENT,
                                attribution.dateDecision()));
        achever(numero, "Task_Attribuer", attribution);
        moteur.executerLesJobsDus();
    }

    void jobs() {
        moteur.executerLesJobsDus();
    }

    FichesDUnMapa contenu() {
        return contenu;
    }

    public UUID deposer(String numero, String nom) {
        var octets = nom.getBytes(StandardCharsets.UTF_8);
        return pieces.deposer(
                        numero, "PREUVE", nom, "application/pdf", new ByteArrayInputStream(octets))
                .id();
    }

    void achever(String numero, String code, Record fiche) {
        transaction.executeWithoutResult(
                etat -> {
                    if (fiche != null) {
                        fiches.consigner(numero, fiche);
                    }
                    moteur.achever(tache(numero, code, null).id());
                });
    }

    TacheOuverte tache(String numero, String code, Integer lot) {
        return taches.ouverte(numero, code, lot, null)
                .orElseThrow(() -> new AssertionError(code + " is not open: " + ouvertes(numero)));
    }

    public List<String> ouvertes(String numero) {
        return taches.ouvertes(numero).stream()
                .map(t -> t.etape().code() + (t.lot() == null ? "" : "/" + t.lot()))
                .sorted()
                .toList();
    }
}
