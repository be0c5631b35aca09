package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.Amont;
import fr.centraleachat.passation.SaisineFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A power cut in the middle of a procédure, on the database that keeps its data. */
class CoupureTest {

    private static final String SI = "instructeur.longvic";
    private static final String CHARGE = "marches.metropole";
    private static final Clock HORLOGE = Clock.system(ZoneId.of("Europe/Paris"));

    private Path dossier;
    private ApplicationSeparee application;

    @BeforeEach
    void demarrer() throws Exception {
        dossier = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "coupure");
        application = ApplicationSeparee.demarrer(dossier);
    }

    @AfterEach
    void arreter() throws Exception {
        if (application != null) {
            application.arreter();
        }
    }

    @Test
    void losesNothingAndFiresTheTimerThatCameDueWhileItWasDown() throws Exception {
        var enCours = ouvrir();
        commencer(enCours);
        var enConsultation = ouvrir();
        new Amont(enConsultation, HORLOGE).lancer();
        assertThat(enConsultation.procedure().at("/phaseEnCours").asText())
                .isEqualTo("CONSULTATION");
        var dlro = Instant.parse(enConsultation.procedure().get("dlro").asText());
        enConsultation.avancerLHorloge(dlro.minusSeconds(60));
        var avant = tout(enCours);
        assertThat(avant).noneMatch(JsonNode::isEmpty);
        enConsultation.avancerLHorloge(dlro.minusSeconds(3));

        application.tuer();
        application = ApplicationSeparee.demarrer(dossier);

        var repris = new ProgrammeDistant(application, enCours.numero());
        assertThat(tout(repris)).isEqualTo(avant);
        preinstruire(repris);
        assertThat(repris.tache(CHARGE, "Task_DefinirMontage")).isNotNull();

        var ouverture = new ProgrammeDistant(application, enConsultation.numero());
        assertThat(ouverture.tache(CHARGE, "Task_OuvrirPlis")).isNotNull();
    }

    private ProgrammeDistant ouvrir() throws Exception {
        return ProgrammeDistant.ouvrir(application, SI, SaisineFixture.nettoyageDeLongvic());
    }

    private static void commencer(ProgrammeDistant procedure) throws Exception {
        procedure.achever(
                SI,
                "Task_FormaliserBesoin",
                """
                {"ficheDefinitionBesoin":"%s","cctp":"%s","piecesFinancieres":["%s"],
                 "objectifsDeveloppementDurable":"Produits écolabellisés."}"""
                        .formatted(
                                procedure.piece(SI, "BESOIN", "besoin.pdf"),
                                procedure.piece(SI, "CCTP", "cctp.pdf"),
                                procedure.piece(SI, "BPU", "bpu.pdf")));
        procedure.achever(
                SI,
                "Task_EtablirFicheProjet",
                """
                {"contexteEtEnjeux":"Fin du marché en cours.","methodeEstimation":"Marché précédent.",
                 "creditsInscrits":[{"imputation":"611","exercice":2027,"montantHt":56000.00}]}""");
    }

    private static void preinstruire(ProgrammeDistant procedure) throws Exception {
        procedure.achever(
                CHARGE,
                "Task_Preinstruire",
                """
                {"decision":"COMPLET","valeurDuBesoinHt":168000.00,
                 "chargeProcedure":"marches.metropole","juriste":"marches2.metropole"}""");
    }

    /** What the API says of it: its state, its phases, its open task and facts, its pieces. */
    private static List<JsonNode> tout(ProgrammeDistant procedure) throws Exception {
        var numero = procedure.numero();
        List<JsonNode> tout = new ArrayList<>();
        tout.add(procedure.procedure());
        tout.add(procedure.tache(CHARGE, "Task_Preinstruire"));
        tout.add(procedure.lire("/api/procedures/" + numero + "/pieces", CHARGE));
        tout.add(procedure.lire("/api/procedures/" + numero + "/diagramme", CHARGE));
        return tout;
    }
}
