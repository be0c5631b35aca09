package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.ServiceCommun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a saisine must satisfy before a procédure is opened; every fault is told at once. */
@Component
class ControleDeSaisine {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final Organisation organisation;
    private final Familles familles;
    private final Cpv cpv;

    ControleDeSaisine(Organisation organisation, Familles familles, Cpv cpv) {
        this.organisation = organisation;
        this.familles = familles;
        this.cpv = cpv;
    }

    void controler(Saisine saisine, LocalDate aujourdhui) {
        var erreurs = new ArrayList<Erreur>();
        controlerLObjet(saisine, aujourdhui, erreurs);
        controlerLesMontants(saisine, erreurs);
        controlerLesAdherents(saisine, erreurs);
        DonneesRefusees.siErreurs(erreurs);
        controlerLeCadre(saisine, aujourdhui, erreurs);
        controlerLesLots(saisine, erreurs);
        controlerLesCriteres(saisine, erreurs);
        DonneesRefusees.siErreurs(erreurs);
    }

    private void controlerLObjet(Saisine saisine, LocalDate aujourdhui, List<Erreur> erreurs) {
        if (saisine.objet().length() > 1000) {
            erreurs.add(
                    Erreur.de("objet", "L’objet tient en 1 000 caractères : raccourcissez-le."));
        }
        if (!familles.existe(saisine.famille())) {
            erreurs.add(
                    Erreur.de(
                            "famille",
                            "La famille « "
                                    + saisine.famille()
                                    + " » n’existe pas : choisissez-la dans la liste."));
        }
        if (cpv.libelle(saisine.codeCPV()).isEmpty()) {
            erreurs.add(
                    Erreur.de(
                            "codeCPV",
                            "Le code CPV « "
                                    + saisine.codeCPV()
                                    + " » n’existe pas : cherchez-le par un mot de son libellé."));
        }
        var souhaitee = saisine.dateNotificationSouhaitee();
        if (souhaitee != null && !souhaitee.isAfter(aujourdhui)) {
            erreurs.add(
                    Erreur.de(
                            "dateNotificationSouhaitee",
                            "La notification souhaitée doit être à venir : choisissez une date après aujourd’hui."));
        }
    }

    private static void controlerLesMontants(Saisine saisine, List<Erreur> erreurs) {
        positif("montantEstimeHt", saisine.montantEstimeHt(), erreurs);
        positif("valeurDuBesoinHt", saisine.valeurDuBesoinHt(), erreurs);
        if (saisine.accordCadre() != null) {
            positif(
                    "accordCadre.montantMaximumHt",
                    saisine.accordCadre().montantMaximumHt(),
                    erreurs);
            if (saisine.accordCadre().dureeMois() < 1) {
                erreurs.add(Erreur.de("accordCadre.dureeMois", "La durée est d’au moins un mois."));
            }
        }
    }

    private static void positif(String champ, Montant montant, List<Erreur> erreurs) {
        if (montant != null && !montant.estPositif()) {
            erreurs.add(new Erreur(champ, "Le montant doit être supérieur à zéro.", "R2121-1"));
        }
    }

    private void controlerLesAdherents(Saisine saisine, List<Erreur> erreurs) {
        connu("acheteur", saisine.acheteur(), erreurs);
        connu("serviceInstructeur.adherent", saisine.serviceInstructeur().adherent(), erreurs);
        for (int i = 0; i < saisine.beneficiaires().size(); i++) {
            connu("beneficiaires[" + i + "]", saisine.beneficiaires().get(i), erreurs);
        }
        if (new HashSet<>(saisine.beneficiaires()).size() < saisine.beneficiaires().size()) {
            erreurs.add(Erreur.de("beneficiaires", "Un bénéficiaire est cité deux fois."));
        }
        if (saisine.referent() != null && organisation.agent(saisine.referent()).isEmpty()) {
            erreurs.add(
                    Erreur.de(
                            "referent",
                            "Cet agent n’est pas connu : choisissez-le dans la liste."));
        }
    }

    private void connu(String champ, String adherent, List<Erreur> erreurs) {
        if (!organisation.existe(adherent)) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "L’adhérent « "
                                    + adherent
                                    + " » n’est pas connu : choisissez-le dans la liste."));
        }
    }

    private void controlerLeCadre(Saisine saisine, LocalDate le, List<Erreur> erreurs) {
        switch (saisine.cadre()) {
            case PROPRE ->
                    exigerAdhesion(
                            "acheteur",
                            saisine.acheteur(),
                            ServiceCommun.COMMANDE_PUBLIQUE,
                            le,
                            erreurs);
            case CENTRALE -> controlerLaCentrale(saisine, le, erreurs);
            case GROUPEMENT -> {
                if (saisine.beneficiaires().size() < 2) {
                    erreurs.add(
                            new Erreur(
                                    "beneficiaires",
                                    "Un groupement réunit au moins deux adhérents : ajoutez les membres.",
                                    "L2113-6"));
                }
            }
        }
    }

    private void controlerLaCentrale(Saisine saisine, LocalDate le, List<Erreur> erreurs) {
        if (!Adherent.METROPOLE.equals(saisine.acheteur())) {
            erreurs.add(
                    new Erreur(
                            "acheteur",
                            "Dans le cadre de la centrale d’achat, l’acheteur est la métropole.",
                            "L2113-2"));
        }
        for (int i = 0; i < saisine.beneficiaires().size(); i++) {
            exigerAdhesion(
                    "beneficiaires[" + i + "]",
                    saisine.beneficiaires().get(i),
                    ServiceCommun.CENTRALE_ACHAT,
                    le,
                    erreurs);
        }
    }

    private void exigerAdhesion(
            String champ, String code, ServiceCommun service, LocalDate le, List<Erreur> erreurs) {
        if (!organisation.adhere(code, service, le)) {
            erreurs.add(
                    new Erreur(
                            champ,
                            organisation.adherent(code).nom()
                                    + " n’adhère pas ce jour "
                                    + (service == ServiceCommun.CENTRALE_ACHAT
                                            ? "à la centrale d’achat"
                                            : "au service commun de la commande publique")
                                    + " : choisissez un autre cadre ou enregistrez d’abord l’adhésion.",
                            "L2113-4"));
        }
    }

    private static void controlerLesLots(Saisine saisine, List<Erreur> erreurs) {
        var lots = saisine.lots();
        for (int i = 0; i < lots.size(); i++) {
            positif("lots[" + i + "].montantEstimeHt", lots.get(i).montantEstimeHt(), erreurs);
            if (lots.get(i).numero() != i + 1) {
                erreurs.add(
                        Erreur.de(
                                "lots[" + i + "].numero",
                                "Les lots sont numérotés de 1 en 1 : celui-ci porte le numéro "
                                        + (i + 1)
                                        + "."));
            }
        }
        var somme =
                lots.stream().map(LotEnvisage::montantEstimeHt).reduce(Montant.ZERO, Montant::plus);
        if (somme.compareTo(saisine.montantEstimeHt()) > 0) {
            erreurs.add(
                    new Erreur(
                            "montantEstimeHt",
                            "Les lots dépassent le montant estimé du marché : il compte tous les lots.",
                            "R2121-1"));
        }
    }

    private static void controlerLesCriteres(Saisine saisine, List<Erreur> erreurs) {
        if (saisine.criteres() == null || saisine.criteres().isEmpty()) {
            return;
        }
        var total =
                saisine.criteres().stream()
                        .map(CritereEnvisage::poids)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(CENT) != 0) {
            erreurs.add(
                    new Erreur(
                            "criteres",
                            "Les poids des critères font "
                                    + total.toPlainString()
                                    + " : leur total doit être 100.",
                            "R2152-12"));
        }
    }
}
