package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Cadre;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.QualiteAcheteur;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;
import java.util.List;

/** The request that opens a procédure: what, for whom, how much, by when (SAI-1). */
public record Saisine(
        @Champ("Objet du marché") String objet,
        @Champ(value = "Nature des prestations", regle = "R2121-5, R2121-6") Nature nature,
        @Champ(value = "Cadre de l’achat", regle = "L2113-2, L2113-6") Cadre cadre,
        @Champ(value = "Famille d’achat", regle = "R2121-6") String famille,
        @Champ("Code CPV principal") String codeCPV,
        @Champ(
                        value = "Acheteur",
                        regle = "L2113-4, L2113-7",
                        genre = Genre.ADHERENT,
                        aide =
                                "La métropole pour la centrale d’achat, le coordonnateur pour un groupement.")
                String acheteur,
        @Champ(value = "Qualité de l’acheteur", obligatoire = false, regle = "R2124-1")
                QualiteAcheteur qualiteAcheteur,
        @Champ("Service instructeur") ServiceInstructeur serviceInstructeur,
        @Champ(
                        value = "Référent du dossier au service instructeur",
                        obligatoire = false,
                        genre = Genre.AGENT,
                        aide = "Par défaut, l’auteur de la saisine.")
                String referent,
        @Champ(value = "Adhérents bénéficiaires", regle = "R2162-6", genre = Genre.ADHERENT)
                List<String> beneficiaires,
        @Champ(
                        value = "Montant estimé du marché (HT)",
                        regle = "R2121-1",
                        aide = "Tous lots, toute durée, tous bénéficiaires.")
                Montant montantEstimeHt,
        @Champ(
                        value = "Valeur du besoin, si elle dépasse ce marché (HT)",
                        obligatoire = false,
                        regle = "R2121-5, R2121-6, R2121-7")
                Montant valeurDuBesoinHt,
        @Champ(
                        value = "Service social ou autre service spécifique",
                        obligatoire = false,
                        regle = "R2123-1, R2131-15")
                Boolean specifique,
        @Champ(value = "Achat innovant", obligatoire = false, regle = "R2122-9-1") Boolean innovant,
        @Champ(value = "Accord-cadre souhaité", obligatoire = false, regle = "R2121-8, R2162-4")
                AccordCadreSouhaite accordCadre,
        @Champ(value = "Lots envisagés", regle = "L2113-10, R2123-1") List<LotEnvisage> lots,
        @Champ(value = "Critères envisagés", obligatoire = false, regle = "R2152-7")
                List<CritereEnvisage> criteres,
        @Champ(
                        value = "Procédure souhaitée",
                        obligatoire = false,
                        aide = "Laissez vide pour suivre celle que l’application propose.")
                TypeDeProcedure procedure,
        @Champ(value = "Notification souhaitée le", obligatoire = false)
                LocalDate dateNotificationSouhaitee,
        @Champ(value = "Relance de la procédure", obligatoire = false) String relanceDe) {

    /** Adhérent and, within it, the service that carries the need. */
    public record ServiceInstructeur(
            @Champ(value = "Adhérent", genre = Genre.ADHERENT) String adherent,
            @Champ(value = "Service", obligatoire = false) String service) {}

    /** The value by which the law judges (R2121-1 and following). */
    public Montant valeurRetenue() {
        return valeurDuBesoinHt == null || montantEstimeHt.atteint(valeurDuBesoinHt)
                ? montantEstimeHt
                : valeurDuBesoinHt;
    }

    public boolean estSpecifique() {
        return Boolean.TRUE.equals(specifique);
    }

    public boolean estInnovant() {
        return Boolean.TRUE.equals(innovant);
    }

    public QualiteAcheteur qualite() {
        return qualiteAcheteur == null ? QualiteAcheteur.POUVOIR_ADJUDICATEUR : qualiteAcheteur;
    }
}
