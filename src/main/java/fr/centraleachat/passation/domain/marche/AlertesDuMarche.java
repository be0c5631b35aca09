package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gardes 22 to 24 warn: each act that the law asks for after the signature has its last day. */
@Component
class AlertesDuMarche {

    private static final String CONTROLE_LEGALITE = "CONTROLE_LEGALITE";
    private static final String AVIS_ATTRIBUTION = "AVIS_ATTRIBUTION";
    private static final String DONNEES_ESSENTIELLES = "DONNEES_ESSENTIELLES";

    private final Delais delais;
    private final Parametres parametres;

    AlertesDuMarche(Delais delais, Parametres parametres) {
        this.delais = delais;
        this.parametres = parametres;
    }

    /** Garde 22: the transmission is asked for at once, and late after its délai. */
    void attendreLaTransmission(Marche marche) {
        var jour = marche.dateSignature();
        int jours = parametres.entier("CONTROLE_LEGALITE_TRANSMISSION_JOURS", jour);
        delais.surveiller(
                echeance(
                        marche,
                        CONTROLE_LEGALITE,
                        jour,
                        plusJours(jour, jours),
                        "Transmettre le marché au contrôle de légalité",
                        "CGCT L2131-2",
                        "ACH-3"));
    }

    /** Garde 23, in a procédure formalisée. */
    void attendreLAvisDAttribution(Marche marche) {
        var jour = marche.dateSignature();
        int alerte = parametres.entier("ALERTE_AVIS_ATTRIBUTION_JOURS", jour);
        int limite = parametres.entier("AVIS_ATTRIBUTION_JOURS", jour);
        delais.surveiller(
                echeance(
                        marche,
                        AVIS_ATTRIBUTION,
                        plusJours(jour, alerte),
                        DatesLegales.finReglement(jour, limite).date(),
                        "Envoyer l’avis d’attribution",
                        "R2183-1",
                        "ACH-7"));
    }

    /** Garde 24: from the notification. */
    void attendreLesDonneesEssentielles(Marche marche) {
        var jour = marche.dateNotification();
        int alerte = parametres.entier("ALERTE_DECP_MOIS", jour);
        delais.surveiller(
                echeance(
                        marche,
                        DONNEES_ESSENTIELLES,
                        DatesLegales.mois(jour, alerte),
                        limiteDesDonneesEssentielles(jour),
                        "Publier les données essentielles",
                        "R2196-1",
                        "ACH-7"));
    }

    LocalDate limiteDesDonneesEssentielles(LocalDate notification) {
        return DatesLegales.mois(notification, parametres.entier("DECP_DELAI_MOIS", notification));
    }

    void transmis(Marche marche) {
        delais.eteindre(marche.procedure(), CONTROLE_LEGALITE, objet(marche));
    }

    void avisEnvoye(Marche marche) {
        delais.eteindre(marche.procedure(), AVIS_ATTRIBUTION, objet(marche));
    }

    void donneesPubliees(Marche marche) {
        delais.eteindre(marche.procedure(), DONNEES_ESSENTIELLES, objet(marche));
    }

    private static EcheanceLegale echeance(
            Marche marche,
            String genre,
            LocalDate alerteLe,
            LocalDate limite,
            String libelle,
            String regle,
            String activite) {
        return new EcheanceLegale(
                marche.procedure(),
                genre,
                objet(marche),
                alerteLe,
                limite,
                libelle + ", lot " + marche.lot(),
                regle,
                activite);
    }

    private static String objet(Marche marche) {
        return String.valueOf(marche.lot());
    }

    private static LocalDate plusJours(LocalDate jour, int jours) {
        return CalculDeDelai.calculer(
                        jour, jours, Unite.JOURS_CALENDAIRES, Methode.SIMPLE, Sens.APRES)
                .date();
    }
}
