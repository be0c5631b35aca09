package fr.centraleachat.recit;

import static fr.centraleachat.recit.Equipe.CHARGE;

import java.time.LocalDate;

/** From the check of the attributaire to the archives, by pages. */
final class AchevementAuNavigateur {

    private final Equipe equipe;
    private final String numero;
    private final Poste charge;
    private final LocalDate jour;

    AchevementAuNavigateur(Equipe equipe, String numero) {
        this.equipe = equipe;
        this.numero = numero;
        this.charge = equipe.agent(CHARGE);
        this.jour = equipe.maintenant().toLocalDate();
    }

    void verifier() {
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
        charge.ouvrir(numero, "Rédiger les lettres").cocher("Mode d’envoi", "Électronique");
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

    void signer() {
        var maire = equipe.agent("maire.longvic");
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

    void diffuserEtArchiver() {
        charge.ouvrir(numero, "Publier l’avis d’attribution")
                .ecrire("Données essentielles publiées le", jour.toString());
        charge.achever();
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
