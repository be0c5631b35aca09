package fr.centraleachat.recit;

import java.time.LocalDateTime;

/** What comes in while the operators prepare their offers, by pages. */
final class QuestionsAuNavigateur {

    private final Equipe equipe;
    private final String numero;

    QuestionsAuNavigateur(Equipe equipe, String numero) {
        this.equipe = equipe;
        this.numero = numero;
    }

    void retirer(String operateur, String siret) {
        var charge = ouvrir("Enregistrer un retrait");
        nommer(charge.champs(), operateur, siret)
                .ecrire("Courriel", "marches@exemple.fr")
                .ecrire("Retiré le", equipe.maintenant().toString())
                .ecrire("Référence", "R-" + siret);
        enregistrer(charge);
    }

    /** A technical one: the service answers, the charge tells all who withdrew the dossier. */
    void demander(String operateur, String siret) {
        var charge = ouvrir("Enregistrer une question");
        nommer(charge.champs(), operateur, siret)
                .ecrire("Question", "Combien de sites faut-il nettoyer chaque jour ?")
                .ecrire("Reçue le", equipe.maintenant().toString())
                .ecrire("Référence", "Q-12");
        enregistrer(charge);
        charge.ouvrir(numero, "Qualifier la question")
                .cocher("Nature de la question", "Technique")
                .cocher("Question reçue en temps utile", "Oui");
        charge.achever();
    }

    void repondre() {
        var service = equipe.de("instructeur");
        service.ouvrir(numero, "Répondre (technique)")
                .ecrire("Réponse proposée", "Douze sites, dont la liste est jointe au CCTP.")
                .cocher("La réponse modifie le DCE", "Oui");
        service.achever();
        var charge = equipe.charge();
        charge.ouvrir(numero, "Diffuser la réponse");
        charge.achever();
    }

    /** The answer changes the DCE: two agents sign the change, and the date limite moves back. */
    void modifierLeDce(LocalDateTime nouvelleDlro) {
        var charge = equipe.charge();
        remplir(charge.ouvrir(numero, "Modifier le DCE"), nouvelleDlro);
        charge.enregistrerLeBrouillon();
        var juriste = equipe.juriste();
        juriste.ouvrir(numero, "Modifier le DCE");
        juriste.bouton("Contresigner");
        juriste.exigerMessage("Vous avez contresigné");
        charge.ouvrir(numero, "Modifier le DCE");
        charge.achever();
    }

    /** The new date limite is published where the avis was. */
    void rectifierLAvis(String... supports) {
        var charge = equipe.charge();
        for (var support : supports) {
            charge.constater(numero, "Avis rectificatif : " + support)
                    .ecrire("Envoyé le", equipe.maintenant().toString())
                    .ecrire("Référence", "R-" + support.length())
                    .deposer("Preuve à déposer", "rectificatif.pdf");
            charge.bouton("Constater l’envoi");
            charge.exigerMessage("constaté");
        }
    }

    private static void remplir(Champs modification, LocalDateTime nouvelleDlro) {
        modification
                .deposer("Pièces modifiées", "cctp.pdf")
                .cocher("Modification importante", "Oui")
                .ecrire("Nouvelle date limite", nouvelleDlro.toString());
    }

    private static Champs nommer(Champs champs, String operateur, String siret) {
        champs.dans("Opérateur").ecrire("Nom de l’opérateur", operateur).ecrire("SIRET", siret);
        return champs;
    }

    private Poste ouvrir(String geste) {
        var charge = equipe.charge();
        charge.procedure(numero);
        charge.lien("Consultation");
        charge.lien(geste);
        charge.regarder(geste);
        return charge;
    }

    private static void enregistrer(Poste charge) {
        charge.bouton("Enregistrer");
        charge.exigerMessage("est enregistré");
    }
}
