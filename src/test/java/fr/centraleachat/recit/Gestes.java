package fr.centraleachat.recit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.passation.MontageFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the agents enter at each step of a MAPA, over what the application proposes. */
final class Gestes {

    static final String CHARGE = "marches.metropole";
    static final String JURISTE = "marches2.metropole";
    static final String OPERATEUR_A = "98000000400013";
    static final String OPERATEUR_B = "97000000600019";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Conduite c;
    private String dce;
    private final String instructeur;
    private final String acheteur;
    private final Clock horloge;

    /**
     * @param instructeur login of the service instructeur
     * @param acheteur suffix of the accounts of the acheteur: longvic, metropole
     */
    Gestes(Conduite c, String instructeur, String acheteur, Clock horloge) {
        this.c = c;
        this.instructeur = instructeur;
        this.acheteur = acheteur;
        this.horloge = horloge;
    }

    /** From the saisine, straight on; the avis is sent. */
    Instant jusquALaConsultation(MontageFixture montage, int jours) {
        formaliser(null);
        etablirLaFicheProjet();
        preinstruire("COMPLET");
        monter(montage);
        accorder("ACCORD");
        rediger();
        validerJuridiquement("VALIDE");
        viser("VALIDE");
        approuver("APPROUVE");
        var dlro = publier(jours);
        constaterLesEnvois();
        return dlro;
    }

    void formaliser(String besoinParBeneficiaire) {
        var piece = c.piece(instructeur, "besoin.docx");
        c.faire(
                instructeur,
                "Task_FormaliserBesoin",
                b -> {
                    b.put("ficheDefinitionBesoin", piece).put("cctp", piece);
                    b.putArray("piecesFinancieres").add(piece);
                    b.put("objectifsDeveloppementDurable", "Produits écolabellisés.");
                    if (besoinParBeneficiaire != null) {
                        b.set("besoinParBeneficiaire", lire(besoinParBeneficiaire));
                    }
                });
    }

    void etablirLaFicheProjet() {
        c.faire(
                instructeur,
                "Task_EtablirFicheProjet",
                b -> {
                    b.put("contexteEtEnjeux", "Le marché en cours s’achève.");
                    b.put("methodeEstimation", "Consommations de trois ans.");
                    b.set(
                            "creditsInscrits",
                            lire(
                                    "[{\"imputation\":\"611\",\"exercice\":2026,\"montantHt\":56000.00}]"));
                });
    }

    void preinstruire(String decision) {
        c.faire(
                CHARGE,
                "Task_Preinstruire",
                b -> {
                    b.put("decision", decision);
                    if ("COMPLET".equals(decision)) {
                        b.put("chargeProcedure", CHARGE).put("juriste", JURISTE);
                    } else {
                        b.retain("decision");
                        b.put("motifRetour", "Il manque le plan des locaux.");
                    }
                });
    }

    void monter(MontageFixture montage) {
        c.faire(CHARGE, "Task_DefinirMontage", b -> monter(b, montage));
    }

    /** The calendar stays as the application proposes it. */
    private static void monter(ObjectNode corps, MontageFixture montage) {
        var calendrier = corps.get("calendrierPrevisionnel");
        corps.setAll((ObjectNode) lire(montage.json()));
        corps.set("calendrierPrevisionnel", calendrier);
    }

    void accorder(String decision) {
        c.faire(
                instructeur,
                "Task_AccorderMontage",
                b -> {
                    b.put("decision", decision);
                    if ("RETOUR".equals(decision)) {
                        b.put("motifRetour", "Le budget alloué est trop bas.");
                    }
                });
    }

    void rediger() {
        dce = c.piece(CHARGE, "dce.docx");
        c.faire(
                CHARGE,
                "Task_RedigerDce",
                b -> {
                    List.of("reglementConsultation", "ccap", "avisAppelConcurrence", "cctp")
                            .forEach(champ -> b.put(champ, dce));
                    b.putArray("acteEngagement").add(dce);
                    b.putArray("piecesFinancieres").add(dce);
                });
    }

    void validerJuridiquement(String decision) {
        c.faire(
                JURISTE,
                "Task_ValiderJuridiquementDce",
                b -> {
                    b.put("decision", decision).put("conformeAuMontage", "VALIDE".equals(decision));
                    if ("REFUSE".equals(decision)) {
                        b.put("motifRefus", "Les pénalités du CCAP sont disproportionnées.");
                    }
                });
    }

    void viser(String decision) {
        c.faire(
                instructeur,
                "Task_ValiderDce",
                b -> {
                    b.put("decision", decision);
                    if ("RESERVES".equals(decision)) {
                        b.put("reserves", "CCTP, article 3 : passage quotidien.");
                    } else {
                        b.putArray("piecesVisees").add(dce);
                    }
                });
    }

    void approuver(String decision) {
        c.faire(
                "elu." + acheteur,
                "Task_ApprouverDce",
                b -> {
                    b.put("decision", decision);
                    if ("RENVOYE".equals(decision)) {
                        b.put("motifRenvoi", "Clause d’insertion à ajouter.");
                    }
                });
    }

    /** The DCE is refused by the juriste, then reserved by the service, then good. */
    void redigerLeDceEnTroisFois() {
        rediger();
        validerJuridiquement("REFUSE");
        rediger();
        validerJuridiquement("VALIDE");
        viser("RESERVES");
        rediger();
        validerJuridiquement("VALIDE");
        viser("VALIDE");
        approuver("APPROUVE");
    }

    Instant publier(int jours) {
        var avis = c.piece(CHARGE, "avis.docx");
        var dlro = horloge.instant().plus(Duration.ofDays(jours));
        c.faire(
                CHARGE,
                "Task_PreparerPublicite",
                b -> {
                    b.put("decision", "PUBLIER");
                    b.putArray("supports").add("PROFIL_ACHETEUR").add("BOAMP");
                    b.putArray("avis").add(avis);
                    b.put("dateEnvoiPrevue", aujourdhui().toString());
                    b.put("dlro", dlro.toString());
                });
        return dlro;
    }

    void constaterLesEnvois() {
        while (!c.taches(CHARGE, "Task_ConstaterEnvoi").isEmpty()) {
            constaterUnEnvoi();
        }
    }

    /** The first by support. */
    void constaterUnEnvoi() {
        var preuve = c.piece(CHARGE, "accuse.pdf");
        var id =
                c.taches(CHARGE, "Task_ConstaterEnvoi").stream()
                        .min(Comparator.comparing(t -> t.get("support").asText()))
                        .orElseThrow()
                        .get("id")
                        .asText();
        c.achever(
                CHARGE,
                id,
                b ->
                        b.put("envoyeLe", horloge.instant().toString())
                                .put("reference", "26-112233")
                                .put("preuve", preuve),
                200);
    }

    static JsonNode lire(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
