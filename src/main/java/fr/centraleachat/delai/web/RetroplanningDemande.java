package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.retroplanning.Fermeture;
import fr.centraleachat.delai.retroplanning.RefereAttendu;
import fr.centraleachat.delai.retroplanning.Souhait;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked of the rétroplanning, as text.
 *
 * @param du first days of the closed weeks, each with its last day in {@code au} and its reason
 */
record RetroplanningDemande(
        String notification,
        String finDeMarche,
        String procedure,
        String reception,
        String lettres,
        String commission,
        String acheteur,
        String instructeur,
        String consultation,
        List<String> du,
        List<String> au,
        List<String> motif,
        String saisine,
        String decision) {

    RetroplanningDemande {
        du = du == null ? List.of() : du;
        au = au == null ? List.of() : au;
        motif = motif == null ? List.of() : motif;
    }

    boolean estVide() {
        return Lecture.estVide(notification) && Lecture.estVide(finDeMarche) && procedure == null;
    }

    private static String valeur(List<String> liste, int rang) {
        return rang < liste.size() && liste.get(rang) != null ? liste.get(rang) : "";
    }

    /** The closed weeks as they were written: the page shows them again. */
    public String duDe(int rang) {
        return valeur(du, rang);
    }

    public String auDe(int rang) {
        return valeur(au, rang);
    }

    public String motifDe(int rang) {
        return valeur(motif, rang);
    }

    /**
     * @throws DonneesRefusees with every fault
     */
    Souhait souhait() {
        var lecture = new Lecture();
        var voulue = lecture.jour("notification", notification);
        var fin = lecture.jour("finDeMarche", finDeMarche);
        if (Lecture.estVide(notification) == Lecture.estVide(finDeMarche)) {
            lecture.refuser(
                    "notification",
                    "Indiquez la date de notification souhaitée, ou la fin du marché à relancer :"
                            + " l’une des deux.");
        }
        var souhait =
                new Souhait(
                        voulue,
                        fin,
                        lecture.parmi(Souhait.Forme.class, "procedure", procedure),
                        lecture.parmi(Souhait.Reception.class, "reception", reception),
                        lecture.parmi(Souhait.Lettres.class, "lettres", lettres),
                        lecture.parmi(Souhait.Commission.class, "commission", commission),
                        Lecture.ouNul(acheteur),
                        Lecture.ouNul(instructeur),
                        lecture.jours("consultation", consultation),
                        fermetures(lecture),
                        referes(lecture));
        lecture.conclure();
        return souhait;
    }

    private List<Fermeture> fermetures(Lecture lecture) {
        List<Fermeture> lues = new ArrayList<>();
        for (int i = 0; i < Math.max(du.size(), au.size()); i++) {
            var debut = lecture.jour("du[" + i + "]", duDe(i));
            var fin = lecture.jour("au[" + i + "]", auDe(i));
            if (Lecture.estVide(duDe(i)) != Lecture.estVide(auDe(i))) {
                lecture.refuser("du[" + i + "]", "Indiquez le premier et le dernier jour fermés.");
            } else if (debut != null && fin != null && fin.isBefore(debut)) {
                lecture.refuser("au[" + i + "]", "Le dernier jour fermé précède le premier.");
            } else if (debut != null && fin != null && fin.isAfter(debut.plusMonths(3))) {
                lecture.refuser("au[" + i + "]", "Une fermeture dure trois mois au plus.");
            } else if (debut != null && fin != null) {
                lues.add(new Fermeture(debut, fin, intitule(i)));
            }
        }
        return lues;
    }

    private String intitule(int rang) {
        return motifDe(rang).isBlank() ? "Fermeture" : motifDe(rang).strip();
    }

    private List<RefereAttendu> referes(Lecture lecture) {
        var le = lecture.jour("saisine", saisine);
        var jusquA = lecture.jour("decision", decision);
        if (Lecture.estVide(saisine) != Lecture.estVide(decision)) {
            lecture.refuser(
                    "decision",
                    "Indiquez la saisine du juge et la notification de sa décision, connue ou"
                            + " attendue.");
        } else if (le != null && jusquA != null && jusquA.isBefore(le)) {
            lecture.refuser("decision", "La décision ne précède pas la saisine.");
        } else if (le != null && jusquA != null) {
            return List.of(new RefereAttendu(le, jusquA));
        }
        return List.of();
    }
}
