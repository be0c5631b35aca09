package fr.centraleachat.passation.web.cao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.Convocation;
import fr.centraleachat.passation.domain.cao.Point;
import fr.centraleachat.passation.domain.cao.Presence;
import fr.centraleachat.passation.domain.cao.PresenceRelevee;
import fr.centraleachat.passation.domain.cao.ReleveDePresences;
import fr.centraleachat.passation.domain.cao.Seance;
import fr.centraleachat.passation.domain.cao.Seances;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the séances show. */
@Component
@Transactional(readOnly = true)
class PageDeSeance {

    private final Seances seances;
    private final Commissions commissions;
    private final Convocation convocation;
    private final SeancesVues vues;
    private final NomsDeCommission noms;
    private final Procedures procedures;
    private final ObjectMapper json;
    private final Clock horloge;

    PageDeSeance(
            Seances seances,
            Commissions commissions,
            Convocation convocation,
            SeancesVues vues,
            NomsDeCommission noms,
            Procedures procedures,
            ObjectMapper json,
            Clock horloge) {
        this.seances = seances;
        this.commissions = commissions;
        this.convocation = convocation;
        this.vues = vues;
        this.noms = noms;
        this.procedures = procedures;
        this.json = json;
        this.horloge = horloge;
    }

    /**
     * @param etat « à venir », « présences à relever », « à clore », « close »
     */
    public record Ligne(UUID id, String titre, int points, String genre, String etat) {}

    /**
     * @param objets of the procédures on its agenda, by number
     * @param convocable the caller may convene the members, for items that they are not told of
     * @param alerte what is to be said of the convocation, null when nothing
     * @param relevable the caller may record the presences, now
     */
    public record Detail(
            SeanceView seance,
            Map<String, String> objets,
            String titre,
            String commission,
            boolean convocable,
            String alerte,
            boolean relevable,
            List<LigneDePresence> lignes) {}

    public List<Ligne> toutes() {
        return seances.toutes().stream().map(this::ligne).toList();
    }

    private Ligne ligne(Seance seance) {
        return new Ligne(
                seance.id(),
                noms.seance(seance),
                seances.points(seance.id()).size(),
                seance.estClose() ? "ok" : aVenir(seance) ? "" : "bientot",
                etat(seance));
    }

    private String etat(Seance seance) {
        if (seance.estClose()) {
            return "close";
        }
        return seance.estRelevee() ? "à clore" : aVenir(seance) ? "à venir" : "présences à relever";
    }

    private boolean aVenir(Seance seance) {
        return seance.le().isAfter(horloge.instant());
    }

    /** What is recorded, as the form takes it. */
    public ReleveDePresences relevees(UUID id) {
        return new ReleveDePresences(
                seances.exiger(id).presences().stream().map(PageDeSeance::relevee).toList());
    }

    private static PresenceRelevee relevee(Presence p) {
        return new PresenceRelevee(
                p.membre().toString(),
                p.presence(),
                p.supplee() == null ? null : p.supplee().toString(),
                p.deports().stream().map(PageDeSeance::cle).toList(),
                p.motifDeport(),
                p.observations(),
                p.identification());
    }

    private static String cle(Point point) {
        return point.procedure() + "/" + point.lot();
    }

    /**
     * @param saisie what was typed, or a {@link ReleveDePresences}
     */
    public Detail detail(UUID id, Object saisie) {
        var seance = seances.exiger(id);
        var commission = commissions.siegeant(seance);
        var vue = vues.lire(id);
        return new Detail(
                vue,
                objets(vue),
                noms.seance(seance),
                noms.commission(commission),
                noms.tient(seance.acheteur()) && resteAConvoquer(seance),
                convocation.alerte(seance).orElse(null),
                noms.tient(seance.acheteur()) && !seance.estClose(),
                lignes(commission, json.valueToTree(saisie)));
    }

    private Map<String, String> objets(SeanceView vue) {
        return vue.points().stream()
                .map(SeanceView.PointView::procedure)
                .distinct()
                .collect(Collectors.toMap(n -> n, n -> procedures.exiger(n).objet()));
    }

    private boolean resteAConvoquer(Seance seance) {
        return aVenir(seance)
                && seances.points(seance.id()).stream().anyMatch(p -> p.convoqueLe() == null);
    }

    private static List<LigneDePresence> lignes(Commission commission, JsonNode saisie) {
        return commission.membres().stream()
                .map(m -> LigneDePresence.de(commission, m, saisie.path("presences")))
                .toList();
    }
}
