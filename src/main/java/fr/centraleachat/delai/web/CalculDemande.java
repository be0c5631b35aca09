package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.CalendrierLocal;
import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was asked of the calculator, as text: each fault is told in French with the others. */
record CalculDemande(
        String depart,
        String duree,
        String unite,
        String methode,
        String sens,
        String departement) {

    /** What the calculator proposes before anything was asked. */
    static CalculDemande parDefaut(LocalDate aujourdHui) {
        return new CalculDemande(
                aujourdHui.toString(),
                "30",
                Unite.JOURS_CALENDAIRES.name(),
                Methode.REGLEMENT_1182_71.name(),
                Sens.APRES.name(),
                "");
    }

    boolean estVide() {
        return depart == null && duree == null;
    }

    /**
     * @throws DonneesRefusees with every broken rule
     */
    DateCalculee calculer() {
        List<Erreur> erreurs = new ArrayList<>();
        var jour = lireJour(erreurs);
        var nombre = lireDuree(erreurs);
        var uniteLue = lire(Unite.class, "unite", unite, erreurs);
        var methodeLue = lire(Methode.class, "methode", methode, erreurs);
        var sensLu = lire(Sens.class, "sens", sens, erreurs);
        var calendrier = lireCalendrier(erreurs);
        DonneesRefusees.siErreurs(erreurs);
        return CalculDeDelai.calculer(jour, nombre, uniteLue, methodeLue, sensLu, calendrier);
    }

    private LocalDate lireJour(List<Erreur> erreurs) {
        try {
            return LocalDate.parse(depart == null ? "" : depart.strip());
        } catch (DateTimeParseException e) {
            erreurs.add(
                    Erreur.de(
                            "depart",
                            "Indiquez une date de départ qui existe, par exemple 2026-11-25."));
            return null;
        }
    }

    private CalendrierLocal lireCalendrier(List<Erreur> erreurs) {
        try {
            return CalendrierLocal.du(departement);
        } catch (DonneesRefusees refus) {
            erreurs.addAll(refus.erreurs());
            return CalendrierLocal.national();
        }
    }

    private int lireDuree(List<Erreur> erreurs) {
        try {
            return Integer.parseInt(duree == null ? "" : duree.strip());
        } catch (NumberFormatException e) {
            erreurs.add(Erreur.de("duree", "Indiquez une durée en chiffres, par exemple 30."));
            return 0;
        }
    }

    private static <E extends Enum<E>> E lire(
            Class<E> type, String champ, String valeur, List<Erreur> erreurs) {
        var valeurs = List.of(type.getEnumConstants());
        if (valeur == null || valeur.isBlank()) {
            return valeurs.get(0);
        }
        var trouvee = valeurs.stream().filter(v -> v.name().equals(valeur.strip())).findFirst();
        if (trouvee.isEmpty()) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "« %s » n’est pas connu : choisissez parmi %s."
                                    .formatted(valeur, noms(type))));
        }
        return trouvee.orElse(null);
    }

    private static <E extends Enum<E>> String noms(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
