package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Concerne;
import fr.centraleachat.raci.Dossier;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.MatriceRaci;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Moteur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every user task is offered to whom the process says, for a marché of Longvic. */
@EssaiSpring
class QuiFaitQuoiTest {

    private static final String SERVICE = "SERVICE_INSTRUCTEUR LONGVIC instructeur.longvic";
    private static final String CHARGE = "EQUIPE_MARCHES DIJON_METROPOLE marches.metropole";
    private static final String JURISTE = "EQUIPE_MARCHES DIJON_METROPOLE marches2.metropole";
    private static final String CAO = "CAO LONGVIC null";
    private static final String ELU = "ELU_REFERENT LONGVIC null";

    private static final Map<String, String> ATTENDU =
            Map.ofEntries(
                    Map.entry("Task_FormaliserBesoin", SERVICE),
                    Map.entry("Task_EtablirFicheProjet", SERVICE),
                    Map.entry("Task_Preinstruire", CHARGE),
                    Map.entry("Task_DefinirMontage", CHARGE),
                    Map.entry("Task_AccorderMontage", SERVICE),
                    Map.entry("Task_RedigerDce", CHARGE),
                    Map.entry("Task_ValiderJuridiquementDce", JURISTE),
                    Map.entry("Task_ValiderDce", SERVICE),
                    Map.entry("Task_ApprouverDce", ELU),
                    Map.entry("Task_PreparerPublicite", CHARGE),
                    Map.entry("Task_ConstaterEnvoi", CHARGE),
                    Map.entry("Task_OuvrirPlis", CHARGE),
                    Map.entry("Task_RedigerRao", SERVICE),
                    Map.entry("Task_DefinirNegociation", SERVICE),
                    Map.entry("Task_PreparerCourrierNegociation", SERVICE),
                    Map.entry("Task_EnvoyerCourriersNegociation", CHARGE),
                    Map.entry("Task_OuvrirOffresNegociees", CHARGE),
                    Map.entry("Task_SecuriserRao", JURISTE),
                    Map.entry("Task_ValiderRao", CHARGE),
                    Map.entry("Task_ValiderRaoDirection", "DGS LONGVIC null"),
                    Map.entry("Task_InscrireCao", CHARGE),
                    Map.entry("Task_PresenterCao", SERVICE),
                    Map.entry("Task_AttribuerCao", CAO),
                    Map.entry("Task_Attribuer", ELU),
                    Map.entry("Task_VerifierAttributaire", CHARGE),
                    Map.entry("Task_RedigerLettres", CHARGE),
                    Map.entry("Task_Signer", "MAIRE LONGVIC null"),
                    Map.entry("Task_TransmettrePrefecture", CHARGE),
                    Map.entry("Task_RedigerNotification", CHARGE),
                    Map.entry("Task_PublierAvisAttribution", CHARGE),
                    Map.entry("Task_TransmettreTresorerie", CHARGE),
                    Map.entry("Task_QualifierQuestion", CHARGE),
                    Map.entry("Task_RepondreTechnique", SERVICE),
                    Map.entry("Task_RepondreAdministratif", CHARGE),
                    Map.entry("Task_DiffuserReponse", CHARGE),
                    Map.entry("Task_DeciderReport", CHARGE),
                    Map.entry("Task_ModifierDce", CHARGE),
                    Map.entry("Task_DeciderSuivant", ELU),
                    Map.entry("Task_DeciderSuivantCao", CAO),
                    Map.entry("Task_VerifierSuivant", CHARGE),
                    Map.entry("Task_RedigerLettresSuivant", CHARGE),
                    Map.entry("Task_RepondreDemandeInformation", SERVICE),
                    Map.entry("Task_RepondreDemandeArret", SERVICE),
                    Map.entry("Task_ProposerArret", CHARGE),
                    Map.entry("Task_DeciderArret", ELU),
                    Map.entry("Task_RedigerLettresArret", CHARGE),
                    Map.entry("Task_PublierAvisNonAttribue", CHARGE),
                    Map.entry("Task_ArchiverArret", CHARGE),
                    Map.entry("Task_Archiver", CHARGE));

    @Autowired Moteur moteur;
    @Autowired MatriceRaci matrice;

    @Test
    void offersEachTaskToItsActor() {
        var offert =
                moteur.etapes().stream()
                        .filter(e -> e.processus().equals("PassationMarchePublic"))
                        .collect(
                                Collectors.toMap(
                                        EtapeDuModele::code,
                                        this::acteurs,
                                        (a, b) -> b,
                                        TreeMap::new));
        assertThat(offert).containsExactlyInAnyOrderEntriesOf(ATTENDU);
    }

    private String acteurs(EtapeDuModele etape) {
        var fonction = etape.fonction() == null ? null : Fonction.valueOf(etape.fonction());
        return matrice
                .concernes(
                        etape.activite(),
                        Lettre.valueOf(etape.lettre()),
                        fonction,
                        dossier(),
                        LocalDate.of(2026, 11, 21))
                .stream()
                .filter(c -> c.lettre() == Lettre.A)
                .map(QuiFaitQuoiTest::enClair)
                .collect(Collectors.joining(" + "));
    }

    private static String enClair(Concerne c) {
        return c.fonction() + " " + c.adherent() + " " + c.agent();
    }

    private static Dossier dossier() {
        return new Dossier(
                "PROPRE",
                "LONGVIC",
                "LONGVIC",
                null,
                List.of("LONGVIC"),
                "marches.metropole",
                "marches2.metropole",
                "instructeur.longvic");
    }
}
