package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a marché of a record, or says all that forbids it. */
public final class ControleDecp {

    private static final int REFERENCE = 16;
    private static final int OBJET = 1000;
    private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");

    private ControleDecp() {}

    /**
     * @throws DonneesRefusees with every fault of the record, by field
     */
    public static MarcheDecp controler(ObjectNode donnees) {
        var champs = new ChampsDecp(donnees);
        var marche =
                new MarcheDecp(
                        champs.exiger("id", REFERENCE, "L’identifiant du marché manque."),
                        acheteur(champs, donnees),
                        champs.exiger("objet", OBJET, "L’objet du marché manque."),
                        cpv(champs),
                        champs.texte("procedure"),
                        champs.mois("dureeMois"),
                        champs.jour("dateNotification"),
                        champs.montant("montant"),
                        titulaires(champs, donnees),
                        donnees);
        DonneesRefusees.siErreurs(champs.erreurs());
        return marche;
    }

    private static String acheteur(ChampsDecp champs, ObjectNode donnees) {
        var siret = donnees.path("acheteur").path("id").asText("");
        if (!Siret.estValide(siret)) {
            champs.signaler("acheteur.id", siretFaux(siret));
        }
        return siret;
    }

    private static String cpv(ChampsDecp champs) {
        var code = champs.exiger("codeCPV", REFERENCE, "Le code CPV manque.");
        if (!code.isEmpty() && !CPV.matcher(code).matches()) {
            champs.signaler("codeCPV", "« " + code + " » n’est pas un code CPV : huit chiffres.");
        }
        return code;
    }

    private static List<TitulaireDecp> titulaires(ChampsDecp champs, ObjectNode donnees) {
        var titulaires = new ArrayList<TitulaireDecp>();
        for (var ligne : donnees.path("titulaires")) {
            var t = ligne.path("titulaire");
            var titulaire =
                    new TitulaireDecp(
                            t.path("typeIdentifiant").asText(""),
                            t.path("id").asText("").strip(),
                            t.path("denominationSociale").asText(null));
            if (titulaire.id().isEmpty()) {
                champs.signaler("titulaires", "Un titulaire n’a pas d’identifiant.");
            } else if ("SIRET".equals(titulaire.type()) && !Siret.estValide(titulaire.id())) {
                champs.signaler("titulaires", siretFaux(titulaire.id()));
            }
            titulaires.add(titulaire);
        }
        if (titulaires.isEmpty()) {
            champs.signaler("titulaires", "Le marché n’a pas de titulaire.");
        }
        return titulaires;
    }

    private static String siretFaux(String siret) {
        return "Le SIRET « %s » n’est pas valable : vérifiez ses quatorze chiffres."
                .formatted(siret);
    }
}
