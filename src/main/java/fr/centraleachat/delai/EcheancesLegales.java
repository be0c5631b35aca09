package fr.centraleachat.delai;

import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The legal deadlines that an act opens, with the days before which to warn. */
@Component
public class EcheancesLegales {

    /** Guard 23. */
    public static final String AVIS_ATTRIBUTION = "AVIS_ATTRIBUTION";

    /** Guard 24. */
    public static final String DONNEES_ESSENTIELLES = "DONNEES_ESSENTIELLES";

    /** Guard 22: the sending to the préfet, that the notification awaits. */
    public static final String CONTROLE_LEGALITE = "CONTROLE_LEGALITE";

    private final Parametres parametres;

    EcheancesLegales(Parametres parametres) {
        this.parametres = parametres;
    }

    /** The avis d'attribution, to be sent after the signature. */
    public EcheanceLegale avisAttribution(String numero, String objet, LocalDate signature) {
        var delai = parametres.exiger("AVIS_ATTRIBUTION_JOURS", signature);
        int alerte = parametres.entier("ALERTE_AVIS_ATTRIBUTION_JOURS", signature);
        return new EcheanceLegale(
                numero,
                AVIS_ATTRIBUTION,
                objet,
                signature.plusDays(alerte),
                DatesLegales.finReglement(signature, jours(delai)).date(),
                "Envoyer l’avis d’attribution",
                delai.article());
    }

    /** The essential data, to be published after the notification. */
    public EcheanceLegale donneesEssentielles(String numero, String objet, LocalDate notification) {
        var delai = parametres.exiger("DECP_DELAI_MOIS", notification);
        int alerte = parametres.entier("ALERTE_DECP_MOIS", notification);
        return new EcheanceLegale(
                numero,
                DONNEES_ESSENTIELLES,
                objet,
                DatesLegales.mois(notification, alerte),
                DatesLegales.mois(notification, jours(delai)),
                "Publier les données essentielles du marché",
                delai.article());
    }

    /** The sending to the préfet after the signature: at once, fifteen days at most. */
    public EcheanceLegale controleLegalite(String numero, String objet, LocalDate signature) {
        var delai = parametres.exiger("CONTROLE_LEGALITE_TRANSMISSION_JOURS", signature);
        return new EcheanceLegale(
                numero,
                CONTROLE_LEGALITE,
                objet,
                signature,
                signature.plusDays(jours(delai)),
                "Transmettre le marché au contrôle de légalité",
                delai.article());
    }

    private static int jours(Parametre delai) {
        return delai.valeur().intValueExact();
    }
}
