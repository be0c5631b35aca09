package fr.centraleachat.recit;

import static fr.centraleachat.recit.Equipe.CHARGE;
import static fr.centraleachat.recit.Equipe.JURISTE;

import java.time.LocalDateTime;

/** From the publicity to the opening of the plis, by pages. */
final class ConsultationAuNavigateur {

    static final String LAUREAT = "Propreté de l’Ouche";
    static final String ECARTE = "Net Bourgogne";

    private final Equipe equipe;
    private final String numero;
    private LocalDateTime dlro;

    ConsultationAuNavigateur(Equipe equipe, String numero) {
        this.equipe = equipe;
        this.numero = numero;
    }

    void lancer() {
        dlro = equipe.maintenant().plusDays(24).withHour(12).withMinute(0);
        var charge = equipe.agent(CHARGE);
        charge.ouvrir(numero, "Préparer la publicité")
                .cocher("Publier, ou reprendre le DCE", "Publier l’avis")
                .cocher("Supports de publicité", "Profil d’acheteur")
                .cocher("Supports de publicité", "BOAMP")
                .ecrire("Date limite de remise des offres", dlro.toString());
        charge.achever();
        constater("profil d’acheteur", "PA-2026-118");
        constater("BOAMP", "26-112233");
    }

    private void constater(String support, String reference) {
        var charge = equipe.agent(CHARGE);
        charge.ouvrir(numero, "Constater l’envoi (" + support + ")")
                .ecrire("Envoyé le", equipe.maintenant().toString())
                .ecrire("Référence donnée par le support", reference)
                .deposer("Preuve d’envoi", reference + ".pdf");
        charge.achever();
    }

    void recevoir() {
        enregistrer(LAUREAT, "98000000400013");
        enregistrer(ECARTE, "97000000600019");
        equipe.avancerA(dlro.plusHours(1));
    }

    private void enregistrer(String operateur, String siret) {
        var charge = equipe.agent(CHARGE);
        charge.procedure(numero);
        charge.lien("Consultation");
        charge.regarder("Consultation");
        charge.lien("Enregistrer un pli");
        charge.regarder("Enregistrer un pli");
        charge.champs()
                .ecrire("Nom de l’opérateur", operateur)
                .ecrire("SIRET de l’opérateur", siret)
                .deposer("Fichiers du pli", "offre.pdf");
        charge.bouton("Enregistrer le pli");
        charge.exigerMessage("dans le délai");
        charge.regarder("Récépissé");
    }

    void ouvrirLesPlis() {
        var charge = equipe.agent(CHARGE);
        charge.ouvrir(numero, "Ouvrir les plis");
        var juriste = equipe.agent(JURISTE);
        juriste.ouvrir(numero, "Ouvrir les plis");
        juriste.bouton("Contresigner");
        juriste.exigerMessage("Vous avez contresigné");
        juriste.regarder("Contreseing");
        charge.ouvrir(numero, "Ouvrir les plis")
                .ecrire("Plis remis au service instructeur le", equipe.maintenant().toString());
        charge.achever();
        charge.procedure(numero);
        charge.lien("Consultation");
        charge.regarder("Registre");
    }
}
