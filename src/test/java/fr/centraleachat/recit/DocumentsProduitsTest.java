package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.passation.domain.lettres.MentionDeRejet;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The documents of an appel d'offres of three lots, each opened and read. */
@EssaiSpring
class DocumentsProduitsTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired ConversionEnPdf pdf;

    /**
     * Of other procédures, read by their tests: a MAPA, works, a negotiation, an arrêt; and of no
     * procédure, those of the catalogue.
     */
    private static final Set<String> AILLEURS =
            Set.of(
                    "LETTRE_REJET_MAPA",
                    "CCAP_TRAVAUX",
                    "LETTRE_NEGOCIATION",
                    "DEMANDE_PRECISION",
                    "DECLARATION_SANS_SUITE",
                    "CERTIFICAT_RECOURS",
                    "RAPPORT_ANNUEL");

    @Autowired List<RedacteurDeDocument> redacteurs;

    private Conduite c;
    private DocumentsLus documents;

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void tellWhatTheProcedureKnows() throws Exception {
        c = new Conduite(mvc, moteur);
        documents = new DocumentsLus(mvc, c, pdf);
        var aoo =
                new AppelDOffres(c, horloge, 3)
                        .aLaRedaction(() -> documents.produireLeReste(CHARGE));
        new ConsultationEnTroisLots(c, aoo, horloge, temps).jusquALaDecision();

        registre();
        procesVerbal();
        rapport();
        refus();
        documents.produireLeReste(CHARGE);
        decider(aoo);
        lettres();
        rapportDePresentation();
        lotSansMarche();
        documents.produireLeReste(CHARGE);
        notification();
        documents.produireLeReste(CHARGE);
        exigerTous();
        documents.ouvrirTous();
    }

    /** Whatever document the application can write was written, but those of other procédures. */
    private void exigerTous() {
        assertThat(redacteurs)
                .extracting(r -> r.genre().code())
                .filteredOn(code -> !AILLEURS.contains(code))
                .isSubsetOf(documents.codes());
    }

    /** The headings of R2184-2 and R2184-3, with what the montage and the analysis say. */
    private void rapportDePresentation() throws Exception {
        assertThat(documents.produire(CHARGE, "RAPPORT_PRESENTATION"))
                .contains("R2184-2, 1°", "R2184-2, 2°", "R2184-2, 3°", "R2184-2, 4° et 5°")
                .contains("Titulaire A", "240 000,00 € HT", "Décision : Attribuer", "R2184-3")
                .doesNotContain("{{", "[operateur]");
    }

    /** Its participants are told why: the one whose pli came too late too. */
    private void lotSansMarche() throws Exception {
        assertThat(documents.produire(CHARGE, "LETTRE_ARRET?exemplaire=3-" + TroisLots.OPERATEUR_D))
                .contains("déclaré infructueux", "Raisons de cette décision : ", "R2185-2")
                .contains("Titulaire D", "Voies et délais de recours", "R421-1")
                .doesNotContain("{{");
    }

    private void notification() throws Exception {
        new Verifications(c, horloge).completer();
        var lettres = new Lettres(c, horloge);
        lettres.redigerAvecLeRapport();
        lettres.prouver();
        temps.avancer(Duration.ofDays(12));
        moteur.executerLesJobsDus();
        assertThat(c.envoyer(CHARGE, "/documents/LETTRE_NOTIFICATION", "{}", 409).toString())
                .contains("R2182-4");
        new Achevements(c, "metropole", horloge).signer(1);
        assertThat(documents.produire(CHARGE, "LETTRE_NOTIFICATION?exemplaire=1"))
                .contains("Je vous notifie le marché n° ", "240 000,00 € HT", "signé le ")
                .contains("Titulaire A", "R2182-4", "R2182-5", "prend effet à la date à laquelle")
                .doesNotContain("{{");
    }

    private void decider(AppelDOffres aoo) {
        var cao = new Commission(c, aoo.commission(), horloge);
        var seance = cao.programmer(horloge.instant().plus(Duration.ofDays(7)));
        cao.inscrire(seance, List.of(1, 2, 3), false);
        cao.presenter();
        temps.avancer(Duration.ofDays(7));
        moteur.executerLesJobsDus();
        cao.relever(seance, cao.presents(4), 200);
        cao.cloreCommePropose(seance);
    }

    private void rapport() throws Exception {
        assertThat(documents.produire(AppelDOffres.SI, "RAO"))
                .contains("Rapport d’analyse des offres", "Analyse des candidatures")
                .contains("Titulaire A", "Recevable", "Régulière", "L2152-6")
                .contains("Classement (article R2152-6)", "Proposition : Attribuer à Titulaire A")
                .contains("Proposition : Déclarer infructueux", "Méthode annoncée")
                .doesNotContain("{{", "[operateur]");
    }

    /** What R2181-3 asks of the letter to a candidate of a procédure formalisée. */
    private void lettres() throws Exception {
        var rejet =
                documents.produire(CHARGE, "LETTRE_REJET_FORMALISEE?exemplaire=1-" + OPERATEUR_B);
        assertThat(MentionDeRejet.values()).allMatch(mention -> mention.estDans(rejet));
        assertThat(rejet)
                .contains("votre offre n’est pas retenue")
                .containsPattern("Motifs du rejet : \\p{L}")
                .contains("Le marché est attribué à Titulaire A (article R2181-3, 1°)")
                .containsPattern("Motifs du choix de son offre : \\p{L}")
                .containsPattern("susceptible d’être signé à compter du \\d+(er)? \\p{L}+ \\d{4}")
                .contains("R2181-3, 2°", "R2182-1", "R2181-4", "points sur 100 et le rang 2")
                .contains("référé précontractuel", "tribunal administratif")
                .doesNotContain("{{");
        assertThat(documents.produire(CHARGE, "LETTRE_ATTRIBUTAIRE?exemplaire=1-" + OPERATEUR_A))
                .contains("240 000,00 € HT", "est retenue", "R2182-4", "R2182-5", "Titulaire A")
                .doesNotContain("{{");
        assertThat(c.envoyer(CHARGE, "/documents/LETTRE_REJET_FORMALISEE", "{}", 422).toString())
                .contains("plusieurs exemplaires", "1-" + OPERATEUR_B);
        assertThat(c.envoyer(CHARGE, "/documents/LETTRE_REJET_MAPA", "{}", 409).toString())
                .contains("R2181-1");
    }

    private void registre() throws Exception {
        var registre = documents.produire(CHARGE, "REGISTRE_DES_DEPOTS");
        assertThat(registre)
                .contains(c.numero(), "Registre des dépôts", "Appel d’offres ouvert")
                .contains("Hors délai", "Remplacé", "Ouvert")
                .containsPattern("à \\d+ h \\d\\d min \\d\\d s")
                .containsPattern("\\b[0-9a-f]{64}\\b")
                .doesNotContain("{{", "[ordre]");
        assertThat(c.envoyer(CHARGE, "/documents/REGISTRE_DES_DEPOTS", "{}", 201).get("version"))
                .hasToString("2");
    }

    private void procesVerbal() throws Exception {
        assertThat(documents.produire(CHARGE, "PV_OUVERTURE"))
                .contains("Procès-verbal d’ouverture des plis", "Plis hors délai", "R2151-5")
                .contains("Plis remplacés", "Lot 1 : ", "Lot 2 : ")
                .contains("Aucune offre n’a été reçue pour ce lot.", "Néant")
                .contains("ont été remis au service instructeur le")
                .doesNotContain("{{", "[ordre]");
    }

    private void refus() {
        assertThat(c.envoyer(CHARGE, "/documents/INCONNU", "{}", 404).toString())
                .contains("choisissez-en un de la liste");
        assertThat(c.envoyer(CHARGE, "/documents/PV_OUVERTURE?exemplaire=7", "{}", 409).toString())
                .contains("tour 7");
        assertThat(c.envoyer("maire.metropole", "/documents/PV_OUVERTURE", "{}", 403).toString())
                .contains("Cet acte revient à");
    }
}
