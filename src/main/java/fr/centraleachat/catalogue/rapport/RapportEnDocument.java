package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What the annual report may say. */
record RapportEnDocument(
        @ChampDeModele("Année du rapport") String annee,
        @ChampDeModele("Jour de l’arrêté des chiffres") String arrete,
        @ChampDeModele("Année précédente") String anneePrecedente,
        @ChampDeModele("Année suivante") String anneeSuivante,
        @ChampDeModele("L’année n’est pas finie") boolean provisoire,
        @ChampDeModele("Indicateurs") List<IndicateurEnDocument> indicateurs,
        @ChampDeModele("Des commandes ont été passées") boolean desCommandes,
        @ChampDeModele("Total consommé, en euros HT") String total,
        @ChampDeModele("Consommation par famille") List<MontantEnDocument> familles,
        @ChampDeModele("Consommation par adhérent") List<MontantEnDocument> adherents,
        @ChampDeModele("Marchés les plus sollicités") List<MontantEnDocument> premiers,
        @ChampDeModele("Nombre de marchés qui finissent l’année suivante")
                String nombreQuiFinissent,
        @ChampDeModele("Marchés qui finissent l’année suivante, les premiers")
                List<FinEnDocument> finissent,
        @ChampDeModele("Jour où le document est écrit") String jour) {

    record IndicateurEnDocument(
            @ChampDeModele("Indicateur") String libelle,
            @ChampDeModele("Ce qu’il compte") String definition,
            @ChampDeModele("Valeur de l’année") String valeur,
            @ChampDeModele("Valeur de l’année précédente") String precedente,
            @ChampDeModele("Valeurs publiées, avec l’année et la source") String publiees) {}

    record MontantEnDocument(
            @ChampDeModele("Famille, adhérent ou marché") String nom,
            @ChampDeModele("Montant en euros HT") String montant,
            @ChampDeModele("Part du total") String part,
            @ChampDeModele("Nombre de commandes") String commandes) {}

    record FinEnDocument(
            @ChampDeModele("Dernier jour") String fin,
            @ChampDeModele("Référence") String reference,
            @ChampDeModele("Objet") String objet,
            @ChampDeModele("Titulaires") String titulaires) {}
}
