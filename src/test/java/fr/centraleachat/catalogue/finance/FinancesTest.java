package fr.centraleachat.catalogue.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.consommation.CommandeAnnulee;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import fr.centraleachat.common.EtatIncompatible;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What finance engaged and no order explains is in the grand livre, and only that. */
@EssaiSpring
@Transactional
class FinancesTest {

    private static final String ENTETE =
            "Marché;Adhérent;Type;Numéro;Date;Montant HT;Libellé;Bon de commande;Engagement\n";
    private static final String E1 = "FIN-1;Longvic;E;E1;03/02/2026;400,00;Chaises;;\n";

    @Autowired ImporterFinances importer;
    @Autowired SourcesFinancieres sources;
    @Autowired Rapprocher rapprocher;
    @Autowired ExecutionFinanciere execution;
    @Autowired GrandLivre livre;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;
    @Autowired ApplicationEventPublisher evenements;

    private int source;

    @BeforeEach
    void ouvrir() throws IOException {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "FIN-1", "Mobilier").plafonne(1_000).rejointPar("LONGVIC");
        MarcheDEssai.creer(jdbc, "FIN-2", "Papier").plafonne(1_000);
        source = sources.creer("Logiciel d’essai", null, 1, fichier(ENTETE + E1));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void recordsWhatNoOrderExplainsAndFreezesOrdersBeyondTheMaximum() throws IOException {
        importer(E1 + "FIN-1;Longvic;E;E2;03/02/2026;700,00;Bureaux;;\n");

        assertThat(constate("FIN-1")).isEqualByComparingTo("1100");
        assertThatThrownBy(() -> commander("1", "bc"))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("maximum du marché est atteint");
    }

    @Test
    void changesNothingWhenTheFileComesAgain() throws IOException {
        importer(E1);
        var rapport = importer(E1);

        assertThat(rapport.bilan()).isEqualTo(new BilanDImport(0, 0, 1, 0));
        assertThat(ecritures("FIN-1")).isEqualTo(1);
        assertThat(constate("FIN-1")).isEqualByComparingTo("400");
    }

    @Test
    void followsACorrectedLineAndKeepsItsStates() throws IOException {
        importer(E1);
        var rapport = importer(E1.replace("400,00", "150,00"));

        assertThat(rapport.bilan().corrigees()).isEqualTo(1);
        assertThat(constate("FIN-1")).isEqualByComparingTo("150");
        assertThat(execution.historique(id("E1")))
                .extracting(ExecutionFinanciere.EtatDeLigne::acte)
                .containsExactly(ActeSurLigne.LUE, ActeSurLigne.CORRIGEE);
    }

    @Test
    void recognisesAnOrderByItsReferenceAndCountsOnlyWhatIsBeyond() throws IOException {
        int rang = commander("300", "bc-1");
        importer(E1.replace("Chaises;;", "Chaises;FIN-1-1-" + rang + ";"));

        assertThat(constate("FIN-1")).isEqualByComparingTo("100");
        assertThat(execution.ligne(id("E1")).situation()).isEqualTo(SituationDeLigne.AU_DELA);
    }

    @Test
    void anOrderThatComesAfterIsRecognisedAtTheNextImport() throws IOException {
        var fichier = E1.replace("Chaises;;", "Chaises;bc-5;");
        importer(fichier);
        commander("400", "bc-5");
        assertThat(importer(fichier).bilan()).isEqualTo(new BilanDImport(0, 0, 1, 0));

        assertThat(constate("FIN-1")).isZero();
        assertThat(execution.historique(id("E1"))).hasSize(2);
        rapprocher.detacher(id("E1"));
        importer(fichier);
        assertThat(constate("FIN-1")).as("an agent decided").isEqualByComparingTo("400");
    }

    @Test
    void takesTheConstatBackOnceAnOrderExplainsIt() throws IOException {
        importer(E1);
        int rang = commander("400", "bc-2");
        var proposee = execution.commandesPour(id("E1")).get(0);
        rapprocher.attacher(id("E1"), 1, rang);

        assertThat(proposee.rang()).isEqualTo(rang);
        assertThat(constate("FIN-1")).isZero();
        assertThat(execution.ligne(id("E1")).situation()).isEqualTo(SituationDeLigne.RAPPROCHEE);

        rapprocher.detacher(id("E1"));
        assertThat(constate("FIN-1")).isEqualByComparingTo("400");
    }

    @Test
    void constatsAgainWhatACancelledOrderExplained() throws IOException {
        int rang = commander("400", "bc-3");
        importer(E1.replace("Chaises;;", "Chaises;bc-3;"));
        assertThat(constate("FIN-1")).isZero();

        livre.passer("FIN-1", 1, Mouvement.annulation("LONGVIC", rang, "a", "Erreur"));
        evenements.publishEvent(new CommandeAnnulee("FIN-1", 1, rang));

        assertThat(constate("FIN-1")).isEqualByComparingTo("400");
    }

    @Test
    void movesALineToAnotherMarcheAndKeepsItThere() throws IOException {
        importer(E1);
        rapprocher.deplacer(id("E1"), "FIN-2");
        importer(E1.replace("400,00", "500,00"));

        assertThat(constate("FIN-1")).isZero();
        assertThat(constate("FIN-2")).isEqualByComparingTo("500");
    }

    @Test
    void aReductionTakesBackNoMoreThanItsEngagementHeld() throws IOException {
        sources.modifier(source, null, avecLigne());
        importer(
                "FIN-1;Longvic;E;E1;03/02/2026;400,00;1;;\n"
                        + "FIN-1;Longvic;E;E1;04/02/2026;-150,00;2;;\n"
                        + "FIN-1;Longvic;E;E9;04/02/2026;-90,00;1;;\n");

        assertThat(constate("FIN-1")).isEqualByComparingTo("250");
    }

    @Test
    void paysWithoutMovingTheCeiling() throws IOException {
        int rang = commander("400", "bc-4");
        importer(
                E1.replace("Chaises;;", "Chaises;bc-4;")
                        + "FIN-1;Longvic;M;M1;05/03/2026;400,00;Chaises;;E1\n");

        assertThat(constate("FIN-1")).isZero();
        assertThat(execution.parCommande("FIN-1"))
                .singleElement()
                .satisfies(c -> assertThat(c.rang()).isEqualTo(rang))
                .satisfies(c -> assertThat(c.mandate()).isEqualByComparingTo("400"));
        assertThat(execution.parAdherent("FIN-1"))
                .singleElement()
                .satisfies(a -> assertThat(a.mandate()).isEqualByComparingTo("400"));
    }

    @Test
    void importsTheGoodLinesAndTellsTheOthers() throws IOException {
        var rapport =
                importer(
                        E1
                                + "FIN-9;Longvic;E;E2;03/02/2026;10,00;x;;\n"
                                + "FIN-1;Nulle-Part;E;E3;03/02/2026;10,00;x;;\n"
                                + E1
                                + "FIN-1;Longvic;E;E4;03/02/2026;1");

        assertThat(rapport.bilan()).isEqualTo(new BilanDImport(1, 0, 0, 4));
        assertThat(importer.refus(rapport.id(), 10))
                .extracting(r -> r.ligne() + " " + r.colonne())
                .containsExactly("3 Marché", "4 Adhérent", "5 Numéro", "6 null");
    }

    private Correspondance avecLigne() {
        var c = sources.lire(source).correspondance();
        var titres = new EnumMap<ColonneFinanciere, String>(c.titres());
        titres.remove(ColonneFinanciere.LIBELLE);
        titres.put(ColonneFinanciere.LIGNE, "Libellé");
        return new Correspondance(1, titres, c.dates(), c.montants(), null);
    }

    private RapportFinancier importer(String lignes) throws IOException {
        return importer.importer(source, "essai.csv", fichier(ENTETE + lignes));
    }

    private int commander(String montant, String cle) {
        var commande = Mouvement.commande("LONGVIC", new BigDecimal(montant), cle, "Chaises");
        return livre.passer("FIN-1", 1, commande).rang();
    }

    private long id(String numero) {
        return jdbc.sql("select id from app.ligne_financiere where source = ? and numero = ?")
                .params(source, numero)
                .query(Long.class)
                .single();
    }

    private BigDecimal constate(String marche) {
        return jdbc.sql("select constate from app.periode_de_marche where marche = ?")
                .param(marche)
                .query(BigDecimal.class)
                .single();
    }

    private int ecritures(String marche) {
        return jdbc.sql("select ecritures from app.periode_de_marche where marche = ?")
                .param(marche)
                .query(Integer.class)
                .single();
    }

    private static ByteArrayResource fichier(String texte) {
        return new ByteArrayResource(texte.getBytes(StandardCharsets.UTF_8));
    }
}
