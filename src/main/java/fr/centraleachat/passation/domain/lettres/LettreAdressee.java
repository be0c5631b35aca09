package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.envoi.Envoi;
import java.util.UUID;

/**
 * A letter, whatever it says.
 *
 * @param genre prefix of its key
 * @param adresse null when it goes another way than by courriel
 */
public record LettreAdressee(
        String genre,
        String libelle,
        int lot,
        String operateur,
        String texte,
        UUID piece,
        String adresse) {

    private static final String REJET = "rejet-";

    /** Whether that sending tells a candidate that they are not retained. */
    static boolean estUnRejet(Envoi lettre) {
        return lettre.cle().contains(REJET);
    }

    static LettreAdressee de(LettreDeRejet l) {
        return new LettreAdressee(
                REJET,
                "Lettre de rejet, lot " + l.lot(),
                l.lot(),
                l.operateur(),
                l.texte(),
                l.piece(),
                connue(l.adresse()));
    }

    static LettreAdressee de(LettreALAttributaire l) {
        return new LettreAdressee(
                "attributaire-",
                "Lettre à l’attributaire, lot " + l.lot(),
                l.lot(),
                l.operateur(),
                l.texte(),
                l.piece(),
                connue(l.adresse()));
    }

    /** To a participant of a lot that stops. */
    public static LettreAdressee dArret(LettreDeRejet l) {
        return new LettreAdressee(
                "",
                "Lettre d’arrêt, lot " + l.lot(),
                l.lot(),
                l.operateur(),
                l.texte(),
                l.piece(),
                connue(l.adresse()));
    }

    private static String connue(String adresse) {
        return GardesDesAdresses.estAbsente(adresse) ? null : adresse.strip();
    }

    public String cle() {
        return genre + lot + "-" + operateur;
    }

    LettreAdressee sansAdresse() {
        return new LettreAdressee(genre, libelle, lot, operateur, texte, piece, null);
    }

    /** It goes to an address, and nobody joined it. */
    public boolean estAEcrire() {
        return adresse != null && piece == null;
    }

    public LettreAEcrire aEcrire(SerieDeLettres serie, String code, String categorie) {
        return new LettreAEcrire(
                serie.cle(cle()),
                code,
                lot + "-" + operateur,
                categorie,
                libelle + ", " + operateur,
                texte);
    }
}
