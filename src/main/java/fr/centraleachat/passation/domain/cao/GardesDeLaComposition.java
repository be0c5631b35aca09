package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Siret;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a commission must be (CGCT L1411-5). */
final class GardesDeLaComposition {

    private static final String ARTICLE = "CGCT L1411-5";
    private static final Pattern COURRIEL =
            Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+");

    private GardesDeLaComposition() {}

    /** One president, the élus of the law, at most as many suppléants. */
    static List<Erreur> nombres(List<MembreDesigne> membres, Composition composition) {
        var fautes = new ArrayList<Erreur>();
        if (nombre(membres, Qualite.PRESIDENT) != 1) {
            fautes.add(faute("Désignez un président, et un seul."));
        }
        long titulaires = nombre(membres, Qualite.TITULAIRE);
        if (titulaires != composition.elus()) {
            fautes.add(
                    faute(
                            "La loi veut "
                                    + composition.elus()
                                    + " membres titulaires ("
                                    + composition.raison()
                                    + ") : vous en désignez "
                                    + titulaires
                                    + "."));
        }
        if (nombre(membres, Qualite.SUPPLEANT) > composition.elus() + 1) {
            fautes.add(faute("Les suppléants sont en nombre égal à celui des titulaires."));
        }
        return fautes;
    }

    private static long nombre(List<MembreDesigne> membres, Qualite qualite) {
        return membres.stream().filter(m -> m.qualite() == qualite).count();
    }

    private static Erreur faute(String message) {
        return new Erreur("membres", message, ARTICLE);
    }

    /** Each name once; a suppléant replaces a voice of the list; an interest is an operator. */
    static List<Erreur> membres(List<MembreDesigne> membres) {
        var fautes = new ArrayList<Erreur>();
        var noms = new HashSet<String>();
        for (int i = 0; i < membres.size(); i++) {
            var membre = membres.get(i);
            var champ = "membres[" + i + "]";
            if (!noms.add(membre.nom().toLowerCase(Locale.FRENCH))) {
                fautes.add(Erreur.de(champ + ".nom", "Ce membre est déjà désigné."));
            }
            if (membre.suppleantDe() != null && !suppleeUneVoix(membre, membres)) {
                fautes.add(
                        new Erreur(
                                champ + ".suppleantDe",
                                "Un suppléant remplace le président ou un titulaire de cette liste.",
                                ARTICLE));
            }
            fautes.addAll(interets(champ, membre));
            if (membre.courriel() != null && !COURRIEL.matcher(membre.courriel()).matches()) {
                fautes.add(
                        Erreur.de(
                                champ + ".courriel",
                                "Écrivez une adresse complète, par exemple nom@longvic.fr."));
            }
        }
        return fautes;
    }

    private static boolean suppleeUneVoix(MembreDesigne membre, List<MembreDesigne> membres) {
        return membre.qualite() == Qualite.SUPPLEANT
                && membres.stream()
                        .filter(m -> m.qualite().delibere())
                        .anyMatch(m -> m.nom().equalsIgnoreCase(membre.suppleantDe()));
    }

    private static List<Erreur> interets(String champ, MembreDesigne membre) {
        return membre.operateurs().stream().allMatch(Siret::estValide)
                ? List.of()
                : List.of(
                        Erreur.de(
                                champ + ".interets",
                                "Un opérateur se désigne par son SIRET, quatorze chiffres."));
    }
}
