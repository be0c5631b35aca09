package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** From the saisine to the approved DCE, by pages. */
final class AmontAuNavigateur {

    private final Equipe equipe;
    private final Affaire affaire;

    AmontAuNavigateur(Equipe equipe, Affaire affaire) {
        this.equipe = equipe;
        this.affaire = affaire;
    }

    String saisir() {
        var poste = equipe.de("instructeur");
        poste.menu("Procédures");
        poste.lien("Ouvrir une procédure");
        poste.regarder("Nouvelle procedure");
        poste.champs()
                .ecrire("Objet du marché", affaire.objet())
                .cocher("Nature des prestations", "Services")
                .choisir("Famille d’achat", "Nettoyage des locaux")
                .ecrire("Code CPV principal", "90911200")
                .ecrire("Montant estimé du marché", affaire.montant());
        poste.champs()
                .dans("Lots envisagés")
                .ecrire("Objet, ligne 1", "Nettoyage")
                .ecrire("Montant estimé", affaire.montant());
        poste.bouton("Voir la procédure proposée");
        poste.exigerMessage(affaire.proposee());
        poste.regarder("Procedure proposee");
        poste.bouton("Ouvrir la procédure");
        assertThat(poste.page()).hasURL(Pattern.compile(".*/procedures/20\\d\\d-\\d{4}"));
        poste.regarder("Procedure ouverte");
        return poste.page().url().replaceFirst(".*/", "");
    }

    void instruire(String numero) {
        var service = equipe.de("instructeur");
        service.ouvrir(numero, "Formaliser le besoin")
                .deposer("Fiche « définition du besoin »", "fiche-besoin.pdf")
                .deposer("Cahier des clauses techniques", "cctp.pdf")
                .deposer("Pièces financières", "bpu.pdf")
                .ecrire("Objectifs de développement durable", "Produits écolabellisés.");
        service.achever();
        service.formulaire("Établir la fiche projet")
                .ecrire("Contexte, enjeux", "Le marché en cours s’achève.")
                .ecrire("Base de l’estimation", "Consommations de trois ans.")
                .dans("Crédits inscrits")
                .ecrire("Imputation", "611")
                .ecrire("Exercice", "2027")
                .ecrire("Montant (HT)", affaire.budget());
        service.achever();
        var charge = equipe.charge();
        charge.ouvrir(numero, "Pré-instruire le dossier")
                .cocher("Le dossier est-il complet ?", "Complet")
                .cocher("Chargé de la procédure", "Équipe marchés, Dijon Métropole")
                .cocher("Juriste de la procédure", "Équipe marchés (juriste), Dijon Métropole");
        charge.achever();
    }

    void monter(String numero) {
        var charge = equipe.charge();
        var montage = charge.formulaire("Définir le montage");
        montage.ecrire("Motif de l’absence d’allotissement", "Un seul métier, des sites voisins.")
                .ecrire("Durée totale en mois", "36")
                .cocher("Forme du prix", "Forfaitaire")
                .cocher("Types de prix", "Définitif révisable")
                .cocher("Considérations sociales", "Pas de considération sociale")
                .cocher("Considérations environnementales", "Critère environnemental")
                .ecrire("Conditions d’exécution environnementales", "Produits écolabellisés.")
                .ecrire("Taux de l’avance prévue", "5");
        montage.dans("Lots, ligne 1").ecrire("Durée (mois)", "36");
        if (affaire.formalisee()) {
            direLeLieu(montage);
        }
        critere(charge, 1, "Prix", "Prix", "40");
        charge.bouton("Ajouter une ligne : Critères par lot");
        critere(charge, 2, "Valeur technique", "Valeur technique", "45");
        charge.bouton("Ajouter une ligne : Critères par lot");
        critere(charge, 3, "Environnement", "Environnemental", "15");
        charge.achever();
        var service = equipe.de("instructeur");
        service.ouvrir(numero, "Accorder le montage")
                .cocher("Votre accord sur le montage", "Donner mon accord");
        service.achever();
    }

    /** What the application knows of a commune, and not of the métropole. */
    private static void direLeLieu(Champs montage) {
        montage.choisir(
                        "Motif de l’absence de clause sociale",
                        "La clause n’aurait pas de lien suffisant")
                .ecrire("Lieu principal d’exécution", "21231")
                .choisir("Type du code du lieu", "Code commune");
        montage.dans("Lots, ligne 1").ecrire("Lieu d’exécution", "21231");
    }

    private static void critere(Poste poste, int ligne, String libelle, String type, String poids) {
        poste.champs()
                .dans("Critères par lot, ligne " + ligne)
                .ecrire("Libellé", libelle)
                .choisir("Type", type)
                .ecrire("Poids", poids)
                .ecrire("Méthode de notation", "Note de 0 à " + poids + ".");
    }

    void redigerEtValider(String numero) {
        var charge = equipe.charge();
        charge.ouvrir(numero, "Rédiger le DCE")
                .deposer("Règlement de la consultation (RC)", "rc.pdf")
                .deposer("Cahier des clauses administratives", "ccap.pdf")
                .deposer("Acte d’engagement (AE)", "ae.pdf")
                .deposer("Avis d’appel public à la concurrence", "aapc.pdf");
        charge.achever();
        var juriste = equipe.juriste();
        juriste.ouvrir(numero, "Valider juridiquement le DCE")
                .cocher("Critères, poids, durée", "Oui")
                .cocher("Votre décision sur le DCE", "Valider le DCE");
        juriste.achever();
        var service = equipe.de("instructeur");
        var visa =
                service.ouvrir(numero, "Valider le DCE")
                        .cocher("Votre décision sur le DCE", "Valider le DCE");
        for (var piece : new String[] {"rc", "ccap", "ae", "aapc", "cctp", "bpu"}) {
            visa.cocher("Pièces visées", piece + ".pdf");
        }
        service.achever();
        var elu = equipe.de("elu");
        elu.ouvrir(numero, "Approuver le DCE")
                .cocher("Votre décision sur le DCE", "Approuver le DCE");
        elu.achever();
    }
}
