package fr.centraleachat.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.Refus;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.PassationParProgramme;
import fr.centraleachat.passation.PassationParProgramme.Attente;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import fr.centraleachat.workflow.Moteur;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Plays the next act of a fictional procédure: whatever its process asks for, as the agent whose
 * turn it is. The model alone says what comes next.
 */
@Component
@ConditionalOnProperty("centrale.demonstration.comptes")
class JoueurDeDossier {

    private static final Pattern JOUR = Pattern.compile("\\{aujourdhui([+-]\\d+)}");
    private static final Duration CONSULTATION = Duration.ofDays(28);

    private final PassationParProgramme passation;
    private final Taches taches;
    private final Pieces pieces;
    private final Moteur moteur;
    private final Clock horloge;
    private final EnTantQue enTantQue;
    private final GestesDeDemonstration gestes = new GestesDeDemonstration();
    private final Random hasard = new Random(21);

    JoueurDeDossier(
            PassationParProgramme passation,
            Taches taches,
            Pieces pieces,
            Moteur moteur,
            Clock horloge,
            EnTantQue enTantQue) {
        this.passation = passation;
        this.taches = taches;
        this.pieces = pieces;
        this.moteur = moteur;
        this.horloge = horloge;
        this.enTantQue = enTantQue;
    }

    /** Plays one act, then says when the next one comes; never again once it is over. */
    void jouer(DossierFictif dossier) {
        var dlro = passation.dlroEnCours(dossier.numero);
        var ouvertes = taches.ouvertes(dossier.numero);
        if (!ouvertes.isEmpty() && !attendUnePreuve(dossier, ouvertes.get(0))) {
            achever(dossier, ouvertes.get(0));
        } else if (dlro != null && !dossier.plisDeposes) {
            deposerLesPlis(dossier);
            dossier.prochain = dlro.plus(Duration.ofHours(2));
            return;
        } else {
            prouver(dossier);
        }
        moteur.executerLesJobsDus();
        dossier.prochain = horloge.instant().plus(attente(dossier));
    }

    /** A file is not archived before all its proofs are there. */
    private boolean attendUnePreuve(DossierFictif dossier, TacheOuverte tache) {
        return "Task_Archiver".equals(tache.etape().code())
                && !passation.attentes(dossier.numero).isEmpty();
    }

    private Duration attente(DossierFictif dossier) {
        int jours =
                taches.ouvertes(dossier.numero).stream()
                        .findFirst()
                        .map(t -> gestes.jours(t.etape().code(), dossier.adherent))
                        .orElse(1);
        return Duration.ofMinutes((long) (jours * 24 * 60 * (0.5 + hasard.nextDouble())));
    }

    private void achever(DossierFictif dossier, TacheOuverte tache) {
        var code = tache.etape().code();
        var agent = agent(dossier, code);
        var suivant = "Task_OuvrirPlis".equals(code) ? "marches2.metropole" : null;
        if (suivant != null) {
            enTantQue.agent(suivant, () -> taches.contresigner(tache.id()));
        }
        try {
            enTantQue.agent(
                    agent, () -> taches.acheverComme(tache.id(), corps(dossier, tache, agent)));
        } catch (Refus refus) {
            throw new IllegalStateException(
                    code + " of " + dossier.numero + ": " + refus.getMessage() + refus.erreurs(),
                    refus);
        }
    }

    private String agent(DossierFictif dossier, String code) {
        var qui = gestes.qui(code);
        return qui + "." + (qui.startsWith("marches") ? "metropole" : dossier.adherent);
    }

    private ObjectNode corps(DossierFictif dossier, TacheOuverte tache, String agent) {
        var code = tache.etape().code();
        var corps = taches.ebauche(tache.id());
        var piece = deposer(dossier, code);
        if ("Task_RedigerDce".equals(code)) {
            dossier.pieceDuDce = piece;
        }
        gestes.completer(
                code, dossier.cadre, corps, texte -> remplacer(texte, dossier, piece, agent));
        if (taches.unMotifEstDu(tache.id())) {
            corps.put("motifSansAvis", "Le calendrier ne permet pas d’attendre l’avis.");
        }
        if ("Task_ValiderDce".equals(code)) {
            corps.putArray("piecesVisees").add(dossier.pieceDuDce);
        }
        return corps;
    }

    private String deposer(DossierFictif dossier, String code) {
        var contenu =
                ("Pièce fictive de la procédure " + dossier.numero)
                        .getBytes(StandardCharsets.UTF_8);
        var nom =
                code.substring("Task_".length())
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                .toLowerCase(Locale.ROOT)
                        + ".txt";
        return pieces.deposer(
                        dossier.numero,
                        "PIECE_FICTIVE",
                        nom,
                        "text/plain",
                        new ByteArrayInputStream(contenu))
                .id()
                .toString();
    }

    private String remplacer(String texte, DossierFictif dossier, String piece, String agent) {
        var aujourdhui = LocalDate.now(horloge);
        var date =
                JOUR.matcher(texte)
                        .replaceAll(
                                m -> aujourdhui.plusDays(Integer.parseInt(m.group(1))).toString());
        return date.replace("{aujourdhui}", aujourdhui.toString())
                .replace("{maintenant}", horloge.instant().toString())
                .replace("{dlro}", horloge.instant().plus(CONSULTATION).toString())
                .replace("{piece}", piece)
                .replace("{agent}", agent)
                .replace("{numero}", dossier.numero)
                .replace("{cpv}", dossier.cpv)
                .replace("\"{montant}\"", String.valueOf(dossier.montant))
                .replace("\"{offre}\"", String.valueOf(dossier.montant * 9L / 10));
    }

    private void deposerLesPlis(DossierFictif dossier) {
        enTantQue.agent(
                "connecteur.metropole",
                () -> {
                    for (var operateur : OperateursFictifs.TOUS) {
                        passation.deposerUnPli(
                                dossier.numero,
                                operateur.siret(),
                                operateur.nom(),
                                "Offre fictive".getBytes(StandardCharsets.UTF_8));
                    }
                });
        dossier.plisDeposes = true;
    }

    private void prouver(DossierFictif dossier) {
        var le = horloge.instant().toString();
        enTantQue.agent(
                "marches.metropole",
                () ->
                        passation.attentes(dossier.numero).stream()
                                .findFirst()
                                .ifPresent(
                                        a ->
                                                passation.prouver(
                                                        dossier.numero,
                                                        a.id(),
                                                        preuve(dossier, a, le))));
    }

    private Map<String, String> preuve(DossierFictif dossier, Attente attente, String le) {
        var piece = deposer(dossier, "Task_Preuve");
        return switch (attente.type()) {
            case "LETTRE" ->
                    Map.of(
                            "envoyeLe",
                            le,
                            "mode",
                            "ELECTRONIQUE",
                            "reference",
                            "L-" + dossier.numero,
                            "preuve",
                            piece);
            case "TRANSMISSION" -> Map.of("identifiantActe", "021-" + dossier.numero, "recuLe", le);
            case "NOTIFICATION" -> Map.of("recueLe", le, "preuve", piece);
            default ->
                    Map.of(
                            "support",
                            attente.support(),
                            "publieLe",
                            le,
                            "envoyeLe",
                            le,
                            "reference",
                            "26-" + dossier.numero,
                            "preuve",
                            piece);
        };
    }
}
