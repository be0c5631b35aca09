package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads a list of presences against the commission and the agenda, and notes every fault. */
final class LectureDesPresences {

    private static final String ARTICLE = "CGCT L1411-5";

    private final Commission commission;
    private final LectureDesDeports deports;
    private final List<Erreur> fautes = new ArrayList<>();
    private final Set<UUID> membres = new HashSet<>();
    private final Set<UUID> suppleees = new HashSet<>();

    LectureDesPresences(Commission commission, List<Point> ordreDuJour) {
        this.commission = commission;
        this.deports = new LectureDesDeports(ordreDuJour, fautes);
    }

    List<Erreur> fautes() {
        return fautes;
    }

    /** Only those that name a member: the faults say which do not. */
    List<Presence> lire(List<PresenceRelevee> releve) {
        var presences = new ArrayList<Presence>();
        for (int i = 0; i < releve.size(); i++) {
            lire(releve.get(i), "presences[" + i + "]", presences);
        }
        refuserLesSiegesDoubles(releve, presences);
        return presences;
    }

    private void lire(PresenceRelevee ligne, String champ, List<Presence> presences) {
        var membre = commission.membre(ligne.membre()).orElse(null);
        if (membre == null) {
            fautes.add(Erreur.de(champ + ".membre", "Ce membre n’est pas dans la commission."));
            return;
        }
        if (!membres.add(membre.id())) {
            fautes.add(Erreur.de(champ + ".membre", "Ce membre est déjà dans la liste."));
            return;
        }
        presences.add(
                new Presence(
                        membre.id(),
                        ligne.presence(),
                        ligne.supplee() == null ? null : supplee(membre, ligne, champ),
                        deports.lire(ligne.deports(), champ),
                        ligne.motifDeport(),
                        ligne.observations(),
                        ligne.identification()));
    }

    private UUID supplee(Membre membre, PresenceRelevee ligne, String champ) {
        var titulaire = commission.membre(ligne.supplee()).orElse(null);
        if (titulaire == null || !membre.peutSuppleer(titulaire)) {
            refuser(
                    champ,
                    membre.nom() + " ne peut siéger qu’à la place du titulaire qu’il supplée.");
            return null;
        }
        if (ligne.presence() != EtatDePresence.PRESENT) {
            refuser(champ, "Un suppléant absent ne siège à la place de personne.");
        }
        if (!suppleees.add(titulaire.id())) {
            refuser(champ, titulaire.nom() + " a déjà un suppléant.");
        }
        return titulaire.id();
    }

    private void refuser(String champ, String message) {
        fautes.add(new Erreur(champ + ".supplee", message, ARTICLE));
    }

    /** A seat has one voice: its holder’s, or the suppléant’s when the holder is not there. */
    private void refuserLesSiegesDoubles(List<PresenceRelevee> releve, List<Presence> presences) {
        for (int i = 0; i < releve.size(); i++) {
            var supplee =
                    releve.get(i).supplee() == null
                            ? null
                            : commission.membre(releve.get(i).supplee()).orElse(null);
            if (supplee != null
                    && presences.stream()
                            .anyMatch(
                                    p ->
                                            p.membre().equals(supplee.id())
                                                    && p.presence() == EtatDePresence.PRESENT)) {
                refuser(
                        "presences[" + i + "]",
                        supplee.nom() + " est présent : son suppléant assiste sans voter.");
            }
        }
    }
}
