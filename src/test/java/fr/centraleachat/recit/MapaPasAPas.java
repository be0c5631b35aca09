package fr.centraleachat.recit;

import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The straight path of a MAPA of Longvic, one act at a time; it can be taken up where it stands.
 */
final class MapaPasAPas {

    /** The consultation is open: what follows needs its date limite to be past. */
    static final int EN_CONSULTATION = 12;

    private static final String INSTRUCTEUR = "instructeur.longvic";

    private final Conduite c;
    private final List<Pas> pas = new ArrayList<>();
    private int fait;
    private boolean enCours;

    private MapaPasAPas(Conduite c, Clock horloge) {
        this.c = c;
        var g = new Gestes(c, INSTRUCTEUR, "longvic", horloge);
        amont(g);
        analyse(new Analyses(c, INSTRUCTEUR, "longvic", horloge));
        aval(new Achevements(c, "longvic", horloge));
    }

    static MapaPasAPas ouvrir(Liaison liaison, Clock horloge) {
        var c = new Conduite(liaison);
        c.ouvrir(INSTRUCTEUR, SaisineFixture.nettoyageDeLongvic());
        return new MapaPasAPas(c, horloge);
    }

    private void amont(Gestes g) {
        pas("Task_FormaliserBesoin", () -> g.formaliser(null));
        pas("Task_EtablirFicheProjet", g::etablirLaFicheProjet);
        pas("Task_Preinstruire", () -> g.preinstruire("COMPLET"));
        pas("Task_DefinirMontage", () -> g.monter(MontageFixture.nettoyage()));
        pas("Task_AccorderMontage", () -> g.accorder("ACCORD"));
        pas("Task_RedigerDce", g::rediger);
        pas("Task_ValiderJuridiquementDce", () -> g.validerJuridiquement("VALIDE"));
        pas("Task_ValiderDce", () -> g.viser("VALIDE"));
        pas("Task_ApprouverDce", () -> g.approuver("APPROUVE"));
        pas("Task_PreparerPublicite", () -> g.publier(25));
        pas("Task_ConstaterEnvoi", g::constaterLesEnvois);
        pas("", () -> c.pli("connecteur.metropole", Gestes.OPERATEUR_A, "Titulaire A", List.of(1)));
    }

    private void analyse(Analyses a) {
        pas("Task_OuvrirPlis", a::ouvrirLesPlis);
        pas("Task_RedigerRao", () -> a.redigerLeRao(Gestes.OPERATEUR_A, 1));
        pas("Task_SecuriserRao", a::securiser);
        pas("Task_ValiderRao", () -> a.valider(Gestes.CHARGE, "Task_ValiderRao"));
        pas("Task_ValiderRaoDirection", () -> a.valider("dgs.longvic", "Task_ValiderRaoDirection"));
        pas("Task_Attribuer", a::attribuer);
    }

    private void aval(Achevements a) {
        pas("Task_VerifierAttributaire", () -> a.verifier(Gestes.OPERATEUR_A, List.of(1)));
        pas("Task_RedigerLettres", a::redigerLesLettres);
        pas("", a::prouverLesLettres);
        pas("Task_Signer", () -> a.signer(1));
        pas("Task_RedigerNotification", () -> a.redigerLaNotification(1));
        pas("", () -> a.recevoirLaNotification(1));
        pas("Task_PublierAvisAttribution", () -> a.publierLesDonnees(1));
        pas("Task_TransmettreTresorerie", () -> a.transmettreALaTresorerie(1));
        pas("Task_Archiver", a::archiver);
    }

    private void pas(String code, Runnable acte) {
        pas.add(new Pas(code, acte));
    }

    int nombre() {
        return pas.size();
    }

    boolean estEnConsultation() {
        return fait == EN_CONSULTATION && !ouvertes().contains("Task_OuvrirPlis");
    }

    boolean estAcheve() {
        return fait == pas.size();
    }

    void avancerDUnPas() {
        enCours = true;
        pas.get(fait).acte().run();
        enCours = false;
        fait++;
    }

    void avancerJusqua(int rang) {
        while (fait < rang) {
            avancerDUnPas();
        }
    }

    Conduite conduite() {
        return c;
    }

    /** After a cut: the act whose answer was lost may be done. */
    void reprendre(Liaison liaison) {
        c.passerPar(liaison);
        if (enCours && estDejaFait(pas.get(fait).code())) {
            fait++;
        }
        enCours = false;
    }

    private boolean estDejaFait(String code) {
        return !code.isEmpty() && !ouvertes().contains(code);
    }

    List<String> ouvertes() {
        var codes = new ArrayList<String>();
        c.lire(Gestes.CHARGE).get("taches").forEach(t -> codes.add(t.get("code").asText()));
        return codes;
    }

    /**
     * @param code of the task that it completes, empty when it completes none
     */
    private record Pas(String code, Runnable acte) {}
}
