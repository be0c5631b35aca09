package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.delai.cible.Cible;
import fr.centraleachat.delai.cible.CleDeCible;
import fr.centraleachat.delai.cible.NouvelleCible;
import java.util.List;

/** The form of a new target, as it was typed. */
record SaisieDeCible(
        String phase,
        String procedure,
        String adherent,
        String jours,
        String unite,
        String parametreMinimum,
        String article,
        String debut,
        String fin,
        String motif,
        String version) {

    /** Before anything is typed: what was said last for that key. */
    static SaisieDeCible de(CleDeCible cle, List<Cible> histoire) {
        var derniere = histoire.isEmpty() ? null : histoire.get(histoire.size() - 1);
        return new SaisieDeCible(
                cle.phase(),
                cle.procedure(),
                cle.adherent(),
                null,
                derniere == null ? null : derniere.duree().unite().name(),
                derniere == null ? null : derniere.parametreMinimum(),
                derniere == null ? null : derniere.article(),
                null,
                null,
                null,
                version(histoire));
    }

    static String version(List<Cible> histoire) {
        return histoire.stream()
                .map(Cible::id)
                .max(Long::compare)
                .map(String::valueOf)
                .orElse(null);
    }

    SaisieDeCible relue(List<Cible> histoire) {
        return new SaisieDeCible(
                phase,
                procedure,
                adherent,
                jours,
                unite,
                parametreMinimum,
                article,
                debut,
                fin,
                motif,
                version(histoire));
    }

    CleDeCible cle() {
        return new CleDeCible(
                Lecture.texte(phase), Lecture.texte(procedure), Lecture.texte(adherent));
    }

    /**
     * @throws DonneesRefusees when a date or a number cannot be read
     */
    NouvelleCible lire() {
        var lecture = new Lecture();
        var nombre = lecture.jours("jours", jours);
        if (Lecture.estVide(jours)) {
            lecture.refuser("jours", "Indiquez un nombre de jours, de 1 à 999.");
        }
        var demande =
                new NouvelleCible(
                        new CleDeCible(
                                Lecture.texte(phase),
                                FiltreDesCibles.type(lecture, procedure),
                                Lecture.texte(adherent)),
                        lecture.jour("debut", debut),
                        lecture.jour("fin", fin),
                        new Duree(nombre == null ? 1 : nombre, unite(lecture)),
                        Lecture.texte(parametreMinimum),
                        Lecture.texte(article),
                        Lecture.texte(motif),
                        lecture.entier("version", version));
        lecture.conclure();
        return demande;
    }

    private Unite unite(Lecture lecture) {
        if (!Lecture.estVide(unite) && !unite.strip().matches("JOURS_(CALENDAIRES|OUVRES)")) {
            lecture.refuser("unite", "Comptez en jours calendaires ou en jours ouvrés.");
            return Unite.JOURS_CALENDAIRES;
        }
        return lecture.parmi(Unite.class, "unite", unite);
    }
}
