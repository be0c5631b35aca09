package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.CommissionFixture;
import fr.centraleachat.passation.MontageFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An appel d’offres ouvert of the métropole, from its saisine to its publicity. */
final class AppelDOffres {

    static final String SI = "instructeur.metropole";
    static final String CONNECTEUR = "connecteur.metropole";

    private final Conduite c;
    private final Gestes g;
    private final Clock horloge;
    private final int lots;
    private final String acheteur;
    private final String suffixe;
    private Runnable aLaRedaction = () -> {};

    AppelDOffres(Conduite c, Clock horloge) {
        this(c, horloge, 1);
    }

    /**
     * @param lots how many, of equal amounts
     */
    AppelDOffres(Conduite c, Clock horloge, int lots) {
        this(c, horloge, lots, "DIJON_METROPOLE", "metropole");
    }

    private AppelDOffres(Conduite c, Clock horloge, int lots, String acheteur, String suffixe) {
        this.lots = lots;
        this.c = c;
        this.acheteur = acheteur;
        this.suffixe = suffixe;
        this.g = new Gestes(c, "instructeur." + suffixe, suffixe, horloge);
        this.horloge = horloge;
    }

    /** Of one lot, that Longvic buys for itself. */
    static AppelDOffres deLongvic(Conduite c, Clock horloge) {
        return new AppelDOffres(c, horloge, 1, "LONGVIC", "longvic");
    }

    /** Done besides once the montage is agreed, when the DCE is to be written. */
    AppelDOffres aLaRedaction(Runnable geste) {
        aLaRedaction = geste;
        return this;
    }

    static String saisine(int lots) {
        return """
        {"objet":"Nettoyage des bâtiments de la métropole","nature":"SERVICES","cadre":"PROPRE",
         "famille":"NETTOYAGE","codeCPV":"90911200","acheteur":"DIJON_METROPOLE",
         "serviceInstructeur":{"adherent":"DIJON_METROPOLE"},"beneficiaires":["DIJON_METROPOLE"],
         "montantEstimeHt":900000.00,
         "lots":%s}"""
                .formatted(
                        parLot(
                                lots,
                                "{\"numero\":%d,\"objet\":\"Nettoyage\",\"montantEstimeHt\":%d}"));
    }

    static MontageFixture montage(int lots) {
        return MontageFixture.nettoyage()
                .avec("procedure", "\"AOO\"")
                .avec(
                        "lots",
                        parLot(
                                lots,
                                """
                                {"numero":%d,"objet":"Nettoyage","codeCPV":"90911200",
                                  "montantEstimeHt":%d,"budgetAlloueHt":100000,
                                  "dureeMois":36,"lieuExecution":"21231"}"""))
                .avec("beneficiaires", "[\"DIJON_METROPOLE\"]")
                .avec("lieuExecution", "\"21231\"")
                .avec("budgetAlloueHt", "900000.00")
                .avec("motifAbsenceClauseSociale", "\"PAS_DE_LIEN_SUFFISANT\"")
                .sans("negociationAnnoncee")
                .sans("delaiReponseQuestionsJours");
    }

    /**
     * @param modele of one lot: its number, then its amount
     */
    private static String parLot(int lots, String modele) {
        return IntStream.rangeClosed(1, lots)
                .mapToObj(lot -> modele.formatted(lot, 900_000 / lots))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Phases 1 to 4: the DCE is approved. */
    void preparer() {
        c.ouvrir("instructeur." + suffixe, saisine(lots).replace("DIJON_METROPOLE", acheteur));
        g.formaliser(null);
        g.etablirLaFicheProjet();
        g.preinstruire("COMPLET");
        g.monter(montageDevantLaCommission());
        g.accorder("ACCORD");
        aLaRedaction.run();
        g.rediger();
        g.validerJuridiquement("VALIDE");
        g.viser("VALIDE");
        g.approuver("APPROUVE");
    }

    MontageFixture montageDevantLaCommission() {
        return montage(lots)
                .avec("beneficiaires", "[\"" + acheteur + "\"]")
                .avec("commissionCompetente", "\"" + commission() + "\"");
    }

    /** The commission of the acheteur, recorded the first time that a test needs it. */
    String commission() {
        var chemin = "/api/commissions";
        var secretaire = "cao." + suffixe;
        var connues = c.lire(secretaire, chemin);
        return connues.isEmpty()
                ? c.poster(secretaire, chemin, CommissionFixture.corps(acheteur, 5).toString(), 201)
                        .get("id")
                        .asText()
                : connues.get(0).get("id").asText();
    }

    JsonNode publier(Instant dlro, List<String> supports, String motifUrgence, int statut) {
        var avis = c.piece(Gestes.CHARGE, "avis.docx");
        var tache = c.taches(Gestes.CHARGE, "Task_PreparerPublicite").get(0);
        return c.achever(
                Gestes.CHARGE,
                tache.get("id").asText(),
                b -> {
                    b.put("decision", "PUBLIER");
                    var choisis = b.putArray("supports");
                    supports.forEach(choisis::add);
                    b.putArray("avis").add(avis);
                    b.put("dateEnvoiPrevue", LocalDate.now(horloge).toString());
                    b.put("dlro", dlro.toString());
                    if (motifUrgence != null) {
                        b.put("motifUrgence", motifUrgence);
                    }
                },
                statut);
    }

    void publier(Instant dlro) {
        publier(dlro, List.of("PROFIL_ACHETEUR", "BOAMP", "JOUE"), null, 200);
    }

    /** The awaited sending to that support. */
    String envoi(String support) {
        for (var attente : c.attentes(CONNECTEUR)) {
            if (support.equals(attente.path("support").asText())) {
                return attente.get("id").asText();
            }
        }
        throw new AssertionError(support + " is not awaited: " + c.attentes(CONNECTEUR));
    }

    /**
     * @param suite more fields, as JSON, after a comma
     */
    JsonNode prouver(String envoi, Instant envoyeLe, String suite, int statut) {
        var preuve = c.piece(CONNECTEUR, "accuse.pdf");
        return c.envoyer(
                CONNECTEUR,
                "/publications/" + envoi + "/preuve",
                "{\"envoyeLe\":\"%s\",\"reference\":\"26-1\",\"preuve\":\"%s\"%s}"
                        .formatted(envoyeLe, preuve, suite),
                statut);
    }

    /** Phase 5, at once: the JOUE published the avis when it acknowledged it. */
    void lancer(Duration consultation) {
        preparer();
        publier(horloge.instant().plus(consultation));
        prouverPartout();
    }

    /** Of an avis, or of its rectificatif. */
    void prouverPartout() {
        var le = horloge.instant();
        prouver(
                envoi("JOUE"),
                le,
                ",\"accuseLe\":\"%s\",\"publieLe\":\"%s\"".formatted(le, le),
                201);
        for (var support : List.of("PROFIL_ACHETEUR", "BOAMP")) {
            prouver(envoi(support), horloge.instant(), "", 201);
        }
    }

    int constatsOuverts() {
        return c.taches(Gestes.CHARGE, "Task_ConstaterEnvoi").size();
    }

    String phase() {
        return c.lire(SI).get("phaseEnCours").asText();
    }
}
