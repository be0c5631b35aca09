package fr.centraleachat.passation;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The acts of phases 1 to 5 of a MAPA of Longvic, each by the agent whose turn it is. */
public final class Amont {

    private static final String SI = "instructeur.longvic";
    private static final String CHARGE = "marches.metropole";
    private static final String JURISTE = "marches2.metropole";
    private static final String ELU = "elu.longvic";

    private final Programme marche;
    private final Clock horloge;
    private final List<String> dce = new ArrayList<>();

    public Amont(Programme marche, Clock horloge) {
        this.marche = marche;
        this.horloge = horloge;
    }

    /** Phases 1 to 5: the consultation runs. */
    public void lancer() throws Exception {
        instruire();
        definirLeMontage();
        accorder();
        rediger();
        validerJuridiquement();
        viser();
        approuver();
        publier();
        constaterLesEnvois();
    }

    public void instruire() throws Exception {
        marche.achever(
                SI,
                "Task_FormaliserBesoin",
                """
                {"ficheDefinitionBesoin":"%s","cctp":"%s","piecesFinancieres":["%s"],
                 "objectifsDeveloppementDurable":"Produits écolabellisés."}"""
                        .formatted(
                                marche.piece(SI, "BESOIN", "besoin.pdf"),
                                marche.piece(SI, "CCTP", "cctp.pdf"),
                                marche.piece(SI, "BPU", "bpu.pdf")));
        marche.achever(
                SI,
                "Task_EtablirFicheProjet",
                """
                {"contexteEtEnjeux":"Fin du marché en cours.","methodeEstimation":"Marché précédent.",
                 "creditsInscrits":[{"imputation":"611","exercice":2027,"montantHt":56000.00}]}""");
        marche.achever(
                CHARGE,
                "Task_Preinstruire",
                """
                {"decision":"COMPLET","valeurDuBesoinHt":168000.00,
                 "chargeProcedure":"marches.metropole","juriste":"marches2.metropole"}""");
    }

    /** That of the fixture, with the dates that the application proposes. */
    public MontageFixture montage() throws Exception {
        var propose = marche.tache(CHARGE, "Task_DefinirMontage").at("/valeurs");
        return MontageFixture.nettoyage()
                .avec("calendrierPrevisionnel", propose.get("calendrierPrevisionnel").toString());
    }

    public void definirLeMontage() throws Exception {
        marche.achever(CHARGE, "Task_DefinirMontage", montage().json());
    }

    public void accorder() throws Exception {
        marche.achever(SI, "Task_AccorderMontage", "{\"decision\":\"ACCORD\"}");
    }

    public void rediger() throws Exception {
        dce.clear();
        for (var piece : List.of("RC", "CCAP", "AE", "AAPC", "CCTP", "BPU")) {
            dce.add(marche.piece(CHARGE, piece, piece.toLowerCase(java.util.Locale.ROOT) + ".pdf"));
        }
        marche.achever(
                CHARGE,
                "Task_RedigerDce",
                """
                {"reglementConsultation":"%s","ccap":"%s","acteEngagement":["%s"],
                 "avisAppelConcurrence":"%s","cctp":"%s","piecesFinancieres":["%s"]}"""
                        .formatted(dce.toArray()));
    }

    public String rc() {
        return dce.get(0);
    }

    public void validerJuridiquement() throws Exception {
        marche.achever(
                JURISTE,
                "Task_ValiderJuridiquementDce",
                "{\"decision\":\"VALIDE\",\"conformeAuMontage\":true}");
    }

    public void viser() throws Exception {
        marche.achever(
                SI,
                "Task_ValiderDce",
                "{\"decision\":\"VALIDE\",\"piecesVisees\":[\"%s\"]}"
                        .formatted(String.join("\",\"", dce)));
    }

    public void approuver() throws Exception {
        marche.achever(ELU, "Task_ApprouverDce", "{\"decision\":\"APPROUVE\"}");
    }

    public void publier() throws Exception {
        var dlro =
                LocalDate.now(horloge)
                        .plusDays(25)
                        .atTime(LocalTime.NOON)
                        .atZone(horloge.getZone())
                        .toOffsetDateTime();
        marche.achever(
                CHARGE,
                "Task_PreparerPublicite",
                publicite("[\"PROFIL_ACHETEUR\",\"BOAMP\"]", ISO_OFFSET_DATE_TIME.format(dlro)));
    }

    public String publicite(String supports, String dlro) {
        return """
        {"decision":"PUBLIER","supports":%s,"avis":["%s"],"dateEnvoiPrevue":"%s","dlro":"%s"}"""
                .formatted(supports, dce.get(3), LocalDate.now(horloge), dlro);
    }

    /** The job that prepares the sendings has been executed. */
    public void constaterLesEnvois() throws Exception {
        for (var support : List.of("PROFIL_ACHETEUR", "BOAMP")) {
            marche.achever(
                    CHARGE,
                    "Task_ConstaterEnvoi",
                    """
                    {"envoyeLe":"%s","reference":"%s-1","preuve":"%s"}"""
                            .formatted(
                                    horloge.instant(),
                                    support,
                                    marche.piece(CHARGE, "PREUVE", support + ".pdf")));
        }
    }
}
