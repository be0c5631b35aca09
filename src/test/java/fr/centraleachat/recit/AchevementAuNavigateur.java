package fr.centraleachat.recit;

import java.time.LocalDate;

/** From the check of the attributaire to the archives, by pages. */
final class AchevementAuNavigateur {

    private final Equipe equipe;
    private final Affaire affaire;
    private final String numero;
    private final Poste charge;
    private LocalDate jour;

    AchevementAuNavigateur(Equipe equipe, Affaire affaire, String numero) {
        this.equipe = equipe;
        this.affaire = affaire;
        this.numero = numero;
        this.charge = equipe.charge();
    }

    void verifier() {
        jour = equipe.maintenant().toLocalDate();
        var verification =
                charge.ouvrir(numero, "Vérifier l’attributaire")
                        .ecrire("Date limite donnée", jour.plusDays(7).toString());
        certificat(verification.dans("Certificats fiscaux"), "Délivré le");
        certificat(verification.dans("Certificats sociaux"), "Délivrée le");
        verification
                .dans("Autres pièces")
                .choisir("Pièce produite", "Numéro SIREN")
                .deposer("Fichier", "siren.pdf");
        verification
                .dans("Actes d’engagement signés")
                .deposer("Acte d’engagement signé", "ae-signe.pdf");
        verification.dans("Résultat par lot").choisir("Résultat", "Conforme");
        charge.achever();
    }

    private void certificat(Champs ligne, String delivre) {
        ligne.ecrire(delivre, jour.minusDays(10).toString())
                .ecrire("Valable jusqu’au", jour.plusMonths(5).toString())
                .deposer("", "certificat.pdf");
    }

    void informer() {
        var lettres =
                charge.ouvrir(numero, "Rédiger les lettres").cocher("Mode d’envoi", "Électronique");
        if (affaire.formalisee()) {
            lettres.deposer("Rapport de présentation", "rapport-de-presentation.pdf");
        }
        charge.achever();
        for (int lettre = 0; lettre < 2; lettre++) {
            charge.constater(numero, "Lettre")
                    .ecrire("Envoyé le", equipe.maintenant().toString())
                    .ecrire("Référence", "L-" + lettre)
                    .deposer("Preuve à déposer", "accuse-lettre.pdf");
            charge.bouton("Constater l’envoi");
            charge.exigerMessage("constaté");
        }
    }

    /** During the délai de suspension nobody has anything to sign. */
    void attendreLaSignature(int jours) {
        var maire = equipe.de("maire");
        maire.exigerRienAFaire(numero);
        equipe.avancerA(equipe.maintenant().plusDays(jours));
    }

    void transmettreALaPrefecture() {
        charge.ouvrir(numero, "Transmettre à la préfecture")
                .ecrire("Transmis le", equipe.maintenant().toString());
        charge.achever();
        charge.constater(numero, "Accusé de la préfecture")
                .ecrire("Identifiant de l’acte", "021-242100410-2026")
                .ecrire("Accusé reçu le", equipe.maintenant().toString())
                .deposer("Preuve à déposer", "accuse-prefecture.pdf");
        charge.bouton("Constater la réception");
        charge.exigerMessage("constaté");
    }

    void signer() {
        jour = equipe.maintenant().toLocalDate();
        var maire = equipe.de("maire");
        maire.ouvrir(numero, "Signer le marché")
                .cocher("Fondement de la compétence", "Délégation")
                .ecrire("Référence de la délégation", "2026-DEL-12")
                .ecrire("Date de la délégation", "2026-04-10")
                .ecrire("Date de signature", jour.toString())
                .deposer("Marché signé des deux parties", "marche-signe.pdf");
        maire.achever();
    }

    void notifier() {
        charge.ouvrir(numero, "Rédiger la notification")
                .deposer("Lettre de notification", "notification.pdf")
                .cocher("Mode de notification", "Profil d’acheteur")
                .cocher("Groupement du titulaire", "Pas de groupement")
                .cocher("Sous-traitance déclarée", "Non")
                .cocher("Avance attribuée", "Non");
        charge.achever();
        charge.constater(numero, "Réception de la notification")
                .ecrire("Reçue par le titulaire le", equipe.maintenant().toString())
                .deposer("Preuve à déposer", "reception.pdf");
        charge.bouton("Constater la réception");
        charge.exigerMessage("constaté");
    }

    /**
     * @param supports how many the page names, where an avis d’attribution is due
     */
    void publierLAvis(int supports) {
        jour = equipe.maintenant().toLocalDate();
        var avis = charge.ouvrir(numero, "Publier l’avis d’attribution");
        for (int ligne = 1; ligne <= supports; ligne++) {
            avis.ecrire("Envoyé le, ligne " + ligne, equipe.maintenant().toString())
                    .ecrire("Référence, ligne " + ligne, "26-99" + ligne);
        }
        avis.ecrire("Données essentielles publiées le", jour.toString());
        charge.achever();
    }

    void diffuserEtArchiver() {
        charge.ouvrir(numero, "Transmettre à la Trésorerie")
                .ecrire("Transmis au comptable le", equipe.maintenant().toString());
        charge.achever();
        charge.ouvrir(numero, "Archiver le dossier")
                .cocher("Dossier complet vérifié", "Oui")
                .ecrire("Fin d’exécution prévue", jour.plusYears(3).toString())
                .cocher("Sort final proposé", "Tri");
        charge.achever();
        charge.procedure(numero);
        charge.regarder("Procédure terminée");
    }
}
